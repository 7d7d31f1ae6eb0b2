"""Two people change one record: both versions are shown, and nothing is overwritten unseen."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.office import members, recipients
from app.office.desk import Desk
from app.rules.ids import MemberId, RecipientId
from app.rules.members import ChildDraft
from app.rules.recipients import RecipientDraft
from app.ui.dialogs import overtaken
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.overtaken_dialog import OvertakenDialog
from app.ui.dialogs.recipient_dialog import RecipientDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register

TYPED = RecipientDraft(kind="contractor", name="架空印刷株式会社", contact="総務課")


@pytest.fixture
def meeting(seat: Seat) -> Seat:
    seat.doing.overtaken.connect(overtaken.meet)
    return seat


@pytest.fixture
def to(desk: Desk) -> RecipientId:
    return recipients.add(desk, TYPED).recipient_id


def shown(dialog: OfficeDialog, seat: Seat, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)


def type_into(edit: QLineEdit, text: str) -> None:
    edit.selectAll()
    edit.insert(text)
    edit.textEdited.emit(text)


def compared(dialog: OfficeDialog, qtbot: QtBot) -> OvertakenDialog:
    qtbot.waitUntil(lambda: bool(dialog.findChildren(OvertakenDialog)))
    return dialog.findChildren(OvertakenDialog)[0]


def recipient_dialog(seat: Seat, to: RecipientId, qtbot: QtBot) -> RecipientDialog:
    dialog = RecipientDialog(seat, recipients.rows(seat.desk, [to])[0])
    shown(dialog, seat, qtbot)
    return dialog


def test_both_versions_are_shown_and_each_field_is_chosen(
    meeting: Seat, desk: Desk, to: RecipientId, qtbot: QtBot
) -> None:
    dialog = recipient_dialog(meeting, to, qtbot)
    type_into(dialog.ui.contact_edit, "営業課")
    theirs = replace(TYPED, contact="企画課", telephone="0235000002")
    recipients.change(desk, to, theirs, 1)
    dialog.save()
    window = compared(dialog, qtbot)
    found = {one.word: one for one in window.choices}
    contact, telephone = (
        found[edit.accessibleName()] for edit in (dialog.ui.contact_edit, dialog.ui.telephone_edit)
    )
    assert (contact.mine, contact.theirs, contact.typed) == ("営業課", "企画課", True)
    assert (telephone.mine, telephone.theirs, telephone.typed) == ("", "0235000002", False)
    assert len(found) == 2
    window.save()
    assert "残り1か所" in window.ui.rest_problem.plain
    window.choose(contact, mine=True)
    window.save()
    assert dialog.ui.contact_edit.text() == "営業課"
    assert dialog.ui.telephone_edit.text() == "0235000002"
    assert "まだ保存していません" in dialog.ui.trouble_notice.sentence
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    (row,) = recipients.rows(desk, [to])
    assert (row.contact, row.telephone, row.edition) == ("営業課", "0235000002", 3)


def test_who_puts_it_off_keeps_what_was_typed_and_overwrites_nothing(
    meeting: Seat, desk: Desk, to: RecipientId, qtbot: QtBot
) -> None:
    dialog = recipient_dialog(meeting, to, qtbot)
    type_into(dialog.ui.contact_edit, "営業課")
    recipients.change(desk, to, replace(TYPED, contact="企画課"), 1)
    for _ in range(2):
        dialog.save()
        window = compared(dialog, qtbot)
        window.reject()
        qtbot.waitUntil(lambda: not dialog.findChildren(OvertakenDialog))
    assert dialog.ui.contact_edit.text() == "営業課"
    assert recipients.rows(desk, [to])[0].contact == "企画課"


def test_the_same_change_by_both_needs_no_choice(
    meeting: Seat, desk: Desk, to: RecipientId, qtbot: QtBot
) -> None:
    dialog = recipient_dialog(meeting, to, qtbot)
    type_into(dialog.ui.contact_edit, "営業課")
    recipients.change(desk, to, replace(TYPED, contact="営業課"), 1)
    dialog.save()
    qtbot.waitUntil(lambda: "同じ内容でした" in dialog.ui.trouble_notice.sentence)
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()


def member_dialog(seat: Seat, key: MemberId, qtbot: QtBot) -> MemberDialog:
    dialog = MemberDialog(seat, changing=key)
    shown(dialog, seat, qtbot)
    return dialog


def test_a_member_changed_by_another_is_set_beside_what_was_typed(
    meeting: Seat, desk: Desk, register: Register, qtbot: QtBot
) -> None:
    key = register("1001", "架空　太郎")
    dialog = member_dialog(meeting, key, qtbot)
    type_into(dialog.ui.address_edit, "山形県鶴岡市架空町9-9")
    draft = members.draft(desk, key)
    members.change(desk, key, replace(draft, telephone="0235-00-0099"), 1)
    dialog.save()
    window = compared(dialog, qtbot)
    found = {one.word: one for one in window.choices}
    assert {word: one.typed for word, one in found.items()} == {
        dialog.ui.address_edit.accessibleName(): True,
        dialog.ui.telephone_edit.accessibleName(): False,
    }
    window.choose(found[dialog.ui.address_edit.accessibleName()], mine=True)
    window.save()
    with qtbot.waitSignal(dialog.changed):
        dialog.save()
    now = members.draft(desk, key)
    assert (now.address, now.telephone) == ("山形県鶴岡市架空町9-9", "0235000099")


def test_lists_of_different_length_are_not_compared_and_nothing_is_taken_over(
    meeting: Seat, desk: Desk, register: Register, qtbot: QtBot
) -> None:
    key = register("1001", "架空　太郎")
    dialog = member_dialog(meeting, key, qtbot)
    type_into(dialog.ui.telephone_edit, "0235-00-0077")
    child = ChildDraft(name="架空　次郎", kana="カクウ　ジロウ", birth_on="2024-01-01")
    draft = members.draft(desk, key)
    members.change(desk, key, replace(draft, children=(*draft.children, child)), 1)
    dialog.save()
    qtbot.waitUntil(lambda: "ほかの人が先に" in dialog.ui.trouble_notice.sentence)
    qtbot.waitUntil(meeting.doing.is_idle)
    assert not dialog.findChildren(OvertakenDialog)
    dialog.save()
    qtbot.waitUntil(meeting.doing.is_idle)
    assert len(members.draft(desk, key).children) == len(draft.children) + 1
    assert members.draft(desk, key).telephone == draft.telephone
