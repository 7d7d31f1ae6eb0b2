"""Open the dialogs of receipts in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import members
from app.rules.received_data import ReceiptGround
from app.ui.dialogs.received_dialog import ReceivedDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _received(seat: Seat) -> ReceivedDialog:
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


def _unknown(seat: Seat) -> QWidget:
    dialog = _received(seat)
    combo = dialog.ui.ground_combo
    combo.setCurrentIndex(combo.findData(ReceiptGround.unknown.value))
    dialog.ui.record_method_combo.setCurrentIndex(1)
    dialog.ui.way_combo.setCurrentIndex(-1)
    dialog.save()
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("received_dialog", _received),
    ("received_dialog_unknown", _unknown),
)
"""What `screens` draws of this part, by the name of the picture."""
