"""Offer beside the refusal of a letter to decide how the name is printed (代替字・手書き)."""

from collections.abc import Callable
from typing import Final

from app.office.spelt_names import NotPrinted
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.printed_name_dialog import PrintedNameDialog
from app.ui.seat import Seat
from app.ui.widgets.notice import Notice

OFFER: Final = "代替字・手書き欄を決める(&J)…"


def offer_spelling(
    seat: Seat,
    dialog: OfficeDialog,
    notice: Notice,
    error: OfficeError,
    after: Callable[[], object] | None = None,
) -> None:
    """Offer it where no font prints the letter; `after` shows the letter again."""
    if not isinstance(error, NotPrinted) or not may(seat.desk.actor.roles, Verb.issue_letter):
        return
    whose = error.whose

    def decided(sentence: str) -> None:
        notice.say(sentence, stays=True)
        if after is not None:
            after()

    def ask() -> None:
        question = PrintedNameDialog(seat, whose, dialog)
        question.recorded.connect(decided)
        question.open()

    notice.offer(OFFER, ask)
