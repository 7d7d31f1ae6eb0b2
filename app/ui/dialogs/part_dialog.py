"""Undo a merge from the page of the person who stands for both."""

from PySide6.QtWidgets import QWidget

from app.office import merging
from app.rules.ids import MemberId
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat


class PartDialog(ReasonDialog):
    """Ask why two registrations are two people after all; `heading` names the merged one."""

    def __init__(
        self, seat: Seat, heading: str, other_id: MemberId, parent: QWidget | None = None
    ) -> None:
        desk = seat.desk
        words = ReasonWords(
            title="名寄せの取消し",
            heading=heading,
            intro="この登録を、名寄せの前のとおり1人の会員として一覧に戻します。"
            "秘匿と案内停止は、両方の登録に付いたまま残ります。",
            save="名寄せを取り消す(&S)",
            said="名寄せを取り消しました。",
        )
        super().__init__(seat, words, lambda reason: merging.part(desk, other_id, reason), parent)
