"""Undo a merge from the page of the person who stands for both, or whose child does."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import child_merging, merging
from app.office.child_merging import ChildDouble
from app.rules.ids import MemberId
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat

_MEMBER: Final = (
    "この登録を、名寄せの前のとおり1人の会員として一覧に戻します。"
    "秘匿と案内停止は、両方の登録に付いたまま残ります。"
)
_CHILD: Final = (
    "この登録を、名寄せの前のとおり1人のお子さまとして、登録した保護者の画面に戻します。"
    "お子さま情報の停止は、両方の登録に付いたまま残ります。"
)


class PartDialog(ReasonDialog):
    """Ask why two registrations are two people after all; `heading` names the merged one."""

    def __init__(
        self, seat: Seat, heading: str, other_id: MemberId, parent: QWidget | None = None
    ) -> None:
        desk, words = seat.desk, _words(heading, _MEMBER)
        super().__init__(seat, words, lambda reason: merging.part(desk, other_id, reason), parent)


def child_part_dialog(
    seat: Seat, double: ChildDouble, parent: QWidget | None = None
) -> ReasonDialog:
    """Make the dialog that asks why two records of a child are two children after all."""
    desk, key = seat.desk, double.id
    adults = f"（{double.adults}の登録）" if double.adults else ""
    words = _words(f"{double.name}{adults}", _CHILD)
    return ReasonDialog(seat, words, lambda why: child_merging.part(desk, key, why), parent)


def _words(heading: str, intro: str) -> ReasonWords:
    return ReasonWords(
        title="名寄せの取消し",
        heading=heading,
        intro=intro,
        save="名寄せを取り消す(&S)",
        said="名寄せを取り消しました。",
    )
