"""Each form hands back what it was filled with; a later save shows both versions first."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import (
    applications,
    authority_inquiries,
    authority_intake,
    children,
    decisions,
    guardianships,
    intake,
    members,
    phone_notes,
)
from app.rules.decisions import DecisionDraft
from app.rules.phone_notes import PhoneNoteDraft
from app.rules.ties import GuardianshipDraft
from app.ui.dialogs import overtaken
from app.ui.dialogs.application_dialog import ApplicationDialog
from app.ui.dialogs.authority_intake_dialog import AuthorityIntakeDialog
from app.ui.dialogs.decision_dialog import DecisionDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.overtaken_dialog import OvertakenDialog
from app.ui.dialogs.phone_note_dialog import PhoneNoteDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.dialogs.tie_dialog import TieDialog
from app.ui.seat import Seat
from tests.office.authority_acts import POLICE
from tests.ui import request_desk as at
from tests.ui.conftest import draft

CALL = PhoneNoteDraft("架空　花子", "0235000001", "はじめの用件")
NAMED = GuardianshipDraft(None, "架空　ウメ", "カクウ　ウメ", "09000000001", "孫")
MINE, THEIRS = "わたしの入力", "ほかの人の入力"


@dataclass(frozen=True)
class Form:
    """Hold an open form, what is typed into it, what another desk saves, and what stands then."""

    dialog: OfficeDialog
    type_mine: Callable[[], object]
    save_theirs: Callable[[], object]
    standing: Callable[[], tuple[str, str]]
    save: Callable[[], object]


def _decision(seat: Seat) -> Form:
    desk = seat.desk
    members.register(desk, draft())
    key = at.take(desk)
    at.identify(desk, key)
    at.decide(desk, key)
    sight = at.sight_of(desk, key)
    (right,) = sight.page.case.rights
    dialog = DecisionDialog(seat, sight.page.case, right, sight.outcomes[right.id])
    dialog.show_work(sight.work[right.id])
    theirs = DecisionDraft("refused", "disclosure_hindrance", THEIRS, "架空")

    def standing() -> tuple[str, str]:
        now = at.right_of(desk, key)
        return now.internal_reason, now.public_reason

    return Form(
        dialog,
        lambda: dialog.ui.internal_reason_edit.setPlainText(MINE),
        lambda: decisions.decide(desk, key, right.id, theirs),
        standing,
        dialog.save,
    )


def _completing(seat: Seat) -> Form:
    desk = seat.desk
    members.register(desk, draft())
    key = at.take(desk, channel="", rights=("disclosure", "correction"), asked=("", "架空"))
    dialog = RequestDialog(seat, completing=key)
    read = intake.draft_of(desk, key)

    def standing() -> tuple[str, str]:
        now = intake.draft_of(desk, key)
        return now.memo, now.asked[1]

    return Form(
        dialog,
        lambda: dialog.ui.memo_edit.setPlainText(MINE),
        lambda: intake.complete(desk, key, replace(read, asked=("", THEIRS))),
        standing,
        dialog.save,
    )


def _call(seat: Seat) -> Form:
    desk = seat.desk
    key = phone_notes.note(desk, CALL).note_id
    dialog = PhoneNoteDialog(seat, changing=phone_notes.rows(desk, [key])[0])

    def standing() -> tuple[str, str]:
        (now,) = phone_notes.rows(desk, [key])
        return now.caller_name, now.about

    return Form(
        dialog,
        lambda: dialog.ui.caller_edit.setText(MINE),
        lambda: phone_notes.change(desk, key, replace(CALL, about=THEIRS)),
        standing,
        dialog.save,
    )


def _waiting(seat: Seat) -> Form:
    desk = seat.desk
    typed = draft("77", kana="")
    problems = members.check(desk, typed).problems
    key = applications.keep(desk, typed, problems).application_id
    dialog = ApplicationDialog(seat, key)

    def standing() -> tuple[str, str]:
        now = applications.draft(desk, key)
        return now.contact_note, now.care_of

    return Form(
        dialog,
        lambda: dialog.ui.note_edit.setText(MINE),
        lambda: applications.amend(desk, key, replace(typed, care_of=THEIRS), problems),
        standing,
        dialog.keep,
    )


def _named_adult(seat: Seat) -> Form:
    desk = seat.desk
    (child,) = children.children_of(desk, members.register(desk, draft()).member_id)
    guardianships.link(desk, child.id, NAMED)
    family = children.family(desk, child.id)
    tie = family.adults[1]
    dialog = TieDialog(seat, family, tie)

    def standing() -> tuple[str, str]:
        now = children.family(desk, child.id).adults[1]
        return now.name, now.telephone

    return Form(
        dialog,
        lambda: dialog.ui.name_edit.setText(MINE),
        lambda: guardianships.change_tie(desk, tie.id, replace(NAMED, telephone="0235000055")),
        standing,
        dialog.save,
    )


def _authority(seat: Seat) -> Form:
    desk = seat.desk
    key = authority_intake.take(desk, POLICE).inquiry_id
    dialog = AuthorityIntakeDialog(seat, row=authority_inquiries.one(desk, key))

    def standing() -> tuple[str, str]:
        now = authority_inquiries.one(desk, key)
        return now.office, now.asked

    return Form(
        dialog,
        lambda: dialog.ui.office_edit.setText(MINE),
        lambda: authority_intake.change(desk, key, replace(POLICE, asked=THEIRS)),
        standing,
        dialog.save,
    )


FORMS = (_decision, _completing, _call, _waiting, _named_adult, _authority)


@pytest.mark.parametrize("of", FORMS)
def test_both_versions_are_shown_and_both_can_be_kept(
    seat: Seat, qtbot: QtBot, of: Callable[[Seat], Form]
) -> None:
    seat.doing.overtaken.connect(overtaken.meet)
    form = of(seat)
    form.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form.dialog)
    form.dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    form.save_theirs()
    earlier = form.standing()
    form.type_mine()
    form.save()
    qtbot.waitUntil(lambda: bool(form.dialog.findChildren(OvertakenDialog)))
    assert form.standing() == earlier
    (window,) = form.dialog.findChildren(OvertakenDialog)
    for one in window.choices:
        window.choose(one, mine=one.mine == MINE)
    window.save()
    qtbot.waitUntil(seat.doing.is_idle)
    form.save()
    qtbot.waitUntil(form.dialog.isHidden)
    assert form.standing() == (MINE, earlier[1])
