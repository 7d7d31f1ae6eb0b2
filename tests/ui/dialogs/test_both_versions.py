"""What somebody else has chosen is kept where this window did not offer it yet."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.office import house_departments, incidents, members, recipients, workers
from app.office.desk import Desk
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import MemberId
from app.rules.incident_drafts import IncidentDraft
from app.rules.recipients import RecipientDraft
from app.ui.dialogs import both_versions, overtaken
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.incident_dialog import Begun, IncidentDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.overtaken_dialog import OvertakenDialog
from app.ui.dialogs.worker_dialog import WorkerDialog
from app.ui.seat import Seat
from app.ui.widgets import ticked_list
from app.ui.widgets.choices import Choice, Choices
from tests.ui import house_desk
from tests.ui.conftest import Register

NEW = "新設センター"


@pytest.fixture
def meeting(seat: Seat) -> Seat:
    seat.doing.overtaken.connect(overtaken.meet)
    return seat


def shown(dialog: OfficeDialog, seat: Seat, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)


def take_theirs(dialog: OfficeDialog, qtbot: QtBot) -> None:
    """Save, choose everywhere what is on record, and save again."""
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(OvertakenDialog)))
    (window,) = dialog.findChildren(OvertakenDialog)
    for one in window.choices:
        window.choose(one, mine=False)
    window.save()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()


def test_a_department_that_was_not_offered_here_stays_on_record(
    meeting: Seat, desk: Desk, qtbot: QtBot
) -> None:
    key = house_desk.furnish(meeting).people[0]
    (row,) = workers.rows(desk, [key])
    dialog = WorkerDialog(meeting, row)
    shown(dialog, meeting, qtbot)
    house_departments.add(desk, DepartmentDraft(NEW))
    moved = replace(workers.draft_of(desk, key), department=NEW)
    workers.change(desk, key, moved, workers.rows(desk, [key])[0].edition)
    take_theirs(dialog, qtbot)
    assert workers.draft_of(desk, key) == moved


def adopt_grandchild(desk: Desk, key: MemberId) -> None:
    """Let somebody else write a relationship that no list offers."""
    draft = members.draft(desk, key)
    (child,) = draft.children
    children = (replace(child, relationship="孫の養子"),)
    members.change(desk, key, replace(draft, children=children), 1)


def test_a_relationship_in_words_of_ones_own_stays_on_record(
    meeting: Seat, desk: Desk, register: Register, qtbot: QtBot
) -> None:
    key = register()
    dialog = MemberDialog(meeting, changing=key)
    shown(dialog, meeting, qtbot)
    draft = members.draft(desk, key)
    (child,) = draft.children
    members.change(
        desk, key, replace(draft, children=(replace(child, relationship="孫の養子"),)), 1
    )
    take_theirs(dialog, qtbot)
    assert members.draft(desk, key).children[0].relationship == "孫の養子"


def test_what_is_typed_about_a_child_is_not_given_up_unasked(
    meeting: Seat, desk: Desk, register: Register, qtbot: QtBot
) -> None:
    key = register()
    dialog = MemberDialog(meeting, changing=key)
    shown(dialog, meeting, qtbot)
    (line,) = (
        one.lineEdit()
        for one in dialog.findChildren(QComboBox)
        if one.objectName() == "relationship_combo"
    )
    assert line is not None
    line.selectAll()
    line.insert("foster")
    line.textEdited.emit("foster")
    draft = members.draft(desk, key)
    (child,) = draft.children
    members.change(
        desk, key, replace(draft, children=(replace(child, relationship="孫の養子"),)), 1
    )
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(OvertakenDialog)))
    (window,) = dialog.findChildren(OvertakenDialog)
    (one,) = window.choices
    assert (one.mine, one.theirs, one.typed) == ("foster", "孫の養子", True)
    dialog.leave()


def test_a_recipient_that_was_not_offered_here_stays_on_record(
    meeting: Seat, desk: Desk, qtbot: QtBot
) -> None:
    typed = IncidentDraft(
        kind="leak",
        title="名簿の送り違い",
        what="名簿を違う先へ送った。",
        known_on="2026-04-20",
        happened_on="2026-04-19",
        department="見本店",
        origin="own",
        people_count="3",
    )
    key = incidents.record(desk, typed, None).incident_id
    dialog = IncidentDialog(meeting, Begun(key))
    shown(dialog, meeting, qtbot)
    to = recipients.add(
        desk, RecipientDraft(kind="contractor", name="架空運輸株式会社")
    ).recipient_id
    incidents.change(desk, key, replace(typed, origin="contractor", recipient_id=to), 1)
    take_theirs(dialog, qtbot)
    assert incidents.typed(desk, key).draft.recipient_id == to


def pair(qtbot: QtBot, *fields: QWidget) -> tuple[QDialog, QDialog]:
    """Put each of two fields of the same name into a dialog of its own."""
    dialogs = QDialog(), QDialog()
    for dialog, field in zip(dialogs, fields, strict=True):
        qtbot.addWidget(dialog)
        field.setParent(dialog)
        field.setObjectName("one_field")
        field.setAccessibleName("提供先")
    return dialogs


def test_two_of_one_name_are_told_apart_and_the_right_one_is_chosen(qtbot: QtBot) -> None:
    mine, theirs = QComboBox(), QComboBox()
    mine.addItem("架空運輸", 1)
    theirs.addItem("架空運輸", 2)
    dialogs = pair(qtbot, mine, theirs)
    (found,) = both_versions.differences(*dialogs, ())
    assert found.mine == "架空運輸"
    assert found.theirs == "架空運輸（同じ名前の別の登録）"
    both_versions.write(mine, theirs)
    assert (mine.count(), mine.currentData()) == (2, 2)
    both_versions.write(mine, theirs)
    assert (mine.count(), mine.currentData()) == (2, 2)


def test_a_line_that_was_renamed_meanwhile_stands_for_the_same(qapp: QApplication) -> None:
    assert qapp.platformName() == "offscreen"
    mine, theirs = QComboBox(), QComboBox()
    for combo, words in ((mine, ("なし", "架空運輸")), (theirs, ("なし", "架空運輸株式会社"))):
        for at, word in enumerate(words):
            combo.addItem(word, at)
    theirs.setCurrentIndex(1)
    both_versions.write(mine, theirs)
    assert (mine.count(), mine.currentData()) == (2, 1)


def test_a_line_to_tick_that_was_not_offered_here_comes_along(qtbot: QtBot) -> None:
    mine, theirs = QListWidget(), QListWidget()
    ticked_list.offer(mine, {"a": "商品の配達", "b": "広報"}, ("b",))
    ticked_list.offer(theirs, {"a": "商品の配達", "b": "広報", "c": "調査"}, ("a", "c"))
    dialogs = pair(qtbot, mine, theirs)
    (found,) = both_versions.differences(*dialogs, ())
    assert (found.mine, found.theirs) == ("広報", "商品の配達、調査")
    both_versions.write(mine, theirs)
    assert ticked_list.ticked(mine) == ("a", "c")


def test_one_of_a_few_sentences_is_compared_too(qtbot: QtBot) -> None:
    mine, theirs = Choices(), Choices()
    for one in (mine, theirs):
        one.offer([Choice("minor", "軽微な指摘"), Choice("major", "重大な指摘")])
    theirs.choose("major")
    dialogs = pair(qtbot, mine, theirs)
    (found,) = both_versions.differences(*dialogs, ())
    assert (found.mine, found.theirs) == ("", "重大な指摘")
    both_versions.write(mine, theirs)
    assert mine.key == "major"
