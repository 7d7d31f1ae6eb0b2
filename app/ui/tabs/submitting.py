"""Send a decision round for approval, with blanks where a letter cannot be printed whole."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import decisions
from app.rules.errors import OfficeError, Unprintable
from app.rules.ids import RequestId, RightId
from app.ui import alerts
from app.ui.dialogs.refusals import told_at_gate
from app.ui.seat import Seat

SUBMITTED: Final = "決裁に回しました。"
WITH_BLANKS: Final = "空欄にして決裁に回す"
_OFFER: Final = (
    "印刷できない文字を、手書き用の空欄「（　）」にして決裁に回すこともできます。"
    "文書を発行したら、空欄に手で書き入れてください。"
)


def submit(
    seat: Seat,
    asker: QWidget,
    key: tuple[RequestId, RightId],
    said: Callable[[str], object],
    *,
    blanks: bool = False,
) -> None:
    """Send it round; where no font prints all of it, ask whether blanks shall be left."""

    def refused(error: OfficeError) -> None:
        if not isinstance(error, Unprintable):
            told_at_gate(seat, asker, said)(error)
            return
        alerts.ask(
            asker,
            f"{error.sentence}\n\n{_OFFER}",
            act=WITH_BLANKS,
            then=lambda: submit(seat, asker, key, said, blanks=True),
        )

    seat.doing.do(
        lambda: decisions.submit(seat.desk, *key, blanks=blanks),
        asker=asker,
        then=lambda _changes: said(SUBMITTED),
        refused=refused,
    )
