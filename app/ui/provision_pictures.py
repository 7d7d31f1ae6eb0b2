"""Open the dialogs of provisions and receipts in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import members
from app.ui.dialogs.received_dialog import ReceivedDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _received(seat: Seat) -> QWidget:
    dialog = ReceivedDialog(seat)
    ui = dialog.ui
    ui.provider_name_edit.setText("架空育児用品株式会社")
    ui.provider_address_edit.setText("山形県鶴岡市架空町8-8")
    ui.provider_representative_edit.setText("架空　社長")
    ui.background_edit.setText("店頭の申込書で本人から取得")
    ui.checked_how_edit.setText("申込書の写しを見た")
    dialog.people.choose(members.find_ids(seat.desk)[0])
    dialog.items["お名前"].setChecked(True)
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (("received_dialog", _received),)
"""What `screens` draws of this part, by the name of the picture."""
