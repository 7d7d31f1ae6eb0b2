"""Open the dialog in which two versions of one record are compared."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.both_versions import Difference
from app.ui.dialogs.overtaken_dialog import OvertakenDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

LONG: Final = (
    "山形県鶴岡市架空町1丁目2番3号　架空ガーデンレジデンス鶴岡駅前壱番館　1203号室　架空様方"
)
FOUND: Final = (
    Difference("address", "ご住所", "山形県鶴岡市架空町9-9", LONG, typed=True),
    Difference("telephone", "お電話番号", "0235000001", "", typed=False),
    Difference("email", "メールアドレス", "", "kakuu@example.jp", typed=True),
)


def _compared(_seat: Seat) -> QWidget:
    dialog = OvertakenDialog(FOUND, lambda _theirs: None)
    dialog.save()
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (("overtaken_dialog", _compared),)
"""What `screens` draws of this part, by the name of the picture."""
