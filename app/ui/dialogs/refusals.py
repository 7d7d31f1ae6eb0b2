"""Offer beside the refusal of a gate to record what has happened all the same (OFFICE L-08)."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.rules.errors import OfficeError
from app.rules.gates import AtGate
from app.rules.nonconformities import HEAD_ONLY
from app.rules.roles import Verb, may
from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.fact_dialog import FactDialog, FactStart
from app.ui.dialogs.sent_round import offer_round
from app.ui.dialogs.spelling_offer import offer_spelling
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.notice import Notice

OFFER: Final = "すでに行われたこととして記録(&U)…"
OFFER_BESIDE: Final = "すでに行われたこととして記録(&X)…"
"""The same in a dialog full of fields, whose keys are nearly all taken."""


def say_refusal(
    seat: Seat,
    dialog: OfficeDialog,
    notice: Notice,
    error: OfficeError,
    start: FactStart | None = None,
) -> None:
    """Say in a dialog why the office refused; at a gate the fact can be recorded from there.

    `start` holds the day and the words as they are typed. Once the fact is on record the dialog
    closes and says so.
    """
    dialog.set_busy(busy=False)
    notice.say(error.sentence, "alarm")
    if is_offered(seat, error):
        begun = start_at(error, start or FactStart())
        notice.offer(OFFER, lambda: _open(seat, begun, dialog, dialog.leave_recorded))
    offer_round(seat, dialog, notice, error)
    offer_spelling(seat, dialog, notice, error)
    dialog.grow()


def offer_fact(seat: Seat, dialog: OfficeDialog, notice: Notice, error: AtGate) -> None:
    """Offer it beside what is said already; the dialog stays open, with all that was typed."""
    if is_offered(seat, error):
        begun = start_at(error, FactStart())
        notice.offer(OFFER_BESIDE, lambda: _open(seat, begun, dialog, notice.say))


def told_at_gate(
    seat: Seat, asker: QWidget, said: Callable[[str], object]
) -> Callable[[OfficeError], None]:
    """Make what answers a refusal where no dialog is open; given as `refused=` to `doing.do`."""

    def answer(error: OfficeError) -> None:
        if not is_offered(seat, error):
            alerts.tell(asker, error.sentence)
            return
        begun = start_at(error, FactStart())
        alerts.ask(
            asker,
            error.sentence,
            act=OFFER,
            then=lambda: _open(seat, begun, asker, said),
        )

    return answer


def is_offered(seat: Seat, error: OfficeError) -> bool:
    """Tell whether this person may record as a fact what a gate refused."""
    roles = seat.desk.actor.roles
    if not isinstance(error, AtGate) or not may(roles, Verb.record_fact):
        return False
    return error.gate not in HEAD_ONLY or may(roles, Verb.handle_authority)


def start_at(error: OfficeError, typed: FactStart) -> FactStart:
    """Begin a fact with the gate, the case, the right and the sentence of its refusal."""
    if not isinstance(error, AtGate):
        return typed
    case, right = error.case, error.right
    return FactStart(
        gate=error.gate,
        request_id=None if case is None else case.id,
        right_id=None if right is None else right.id,
        member_id=error.member_id,
        happened_on=typed.happened_on,
        what=typed.what,
        refusal=error.sentence,
        about=typed.about if case is None else heading(case, right),
    )


def _open(seat: Seat, start: FactStart, asker: QWidget, said: Callable[[str], object]) -> None:
    dialog = FactDialog(seat, start, asker)
    dialog.recorded.connect(said)
    dialog.open()
