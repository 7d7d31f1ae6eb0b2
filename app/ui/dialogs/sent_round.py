"""Offer beside a refusal to send the letter round for its approval (決裁に回す)."""

from typing import Final

from app.office import letter_drafts
from app.office.signing import Unsigned
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from app.ui.widgets.notice import Notice

SEND: Final = "決裁に回す(&G)"
SENT: Final = (
    "文書を決裁に回しました。承認されたら、"
    "「一覧・集計」の「決裁に回した文書」から発行してください。"
)


def offer_round(seat: Seat, dialog: OfficeDialog, notice: Notice, error: OfficeError) -> None:
    """Offer it where the table reserves the letter and nobody has approved it as it is."""
    if isinstance(error, Unsigned) and may(seat.desk.actor.roles, Verb.issue_letter):
        notice.offer(SEND, lambda: send_round(seat, dialog, notice, error))


def send_round(seat: Seat, dialog: OfficeDialog, notice: Notice, error: Unsigned) -> None:
    """Send the letters round together; the dialog has nothing left to do then."""
    desk, drafts = seat.desk, error.drafts

    def refused(again: OfficeError) -> None:
        dialog.set_busy(busy=False)
        notice.say(again.sentence, "alarm")

    def sent() -> None:
        dialog.set_busy(busy=False)
        dialog.leave_recorded(SENT)

    dialog.set_busy(busy=True)
    seat.doing.do(
        lambda: letter_drafts.submit_all(desk, drafts),
        asker=dialog,
        then=lambda _changes: sent(),
        refused=refused,
    )
