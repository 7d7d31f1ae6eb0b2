"""List the children who may be entered twice, most often by both parents."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import child_merging
from app.office.child_merging import ChildPair
from app.rules.eras import japanese
from app.ui.dialogs.pairs_dialog import PairsDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat
from app.ui.tables.columns import Column


def _born(pair: ChildPair) -> str:
    return japanese(pair.keep.birth_on) if pair.keep.birth_on else ""


COLUMNS: Final = (
    Column[ChildPair]("name", "お子さま", lambda pair: pair.keep.name, 200, sortable=False),
    Column[ChildPair]("birth_on", "生年月日", _born, 150, sortable=False),
    Column[ChildPair](
        "keep", "一方の保護者・ご家族", lambda pair: pair.keep_adults, 230, sortable=False
    ),
    Column[ChildPair](
        "other", "もう一方の保護者・ご家族", lambda pair: pair.other_adults, 230, sortable=False
    ),
)
INTRO: Final = (
    "お名前と生年月日が同じお子さまです。ご両親それぞれの申込みで2回登録されているときは、"
    "1人のお子さまにまとめてください。秘匿の方のご家族は、ここに出ません。"
)


class ChildMergesDialog(PairsDialog[ChildPair]):
    """Show the pairs; joining one asks for its reason."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, COLUMNS, parent)

    def search(self) -> Callable[[], Sequence[ChildPair]]:
        """Make what asks the office for the pairs, to be run beside the UI thread."""
        desk = self.seat.desk
        return lambda: child_merging.candidates(desk)

    def save(self) -> None:
        """Ask why the two under the cursor are one child, and join them."""
        pair = self.pair()
        if pair is None:
            return
        desk, keep, other = self.seat.desk, pair.keep.id, pair.other.id
        adults = "、".join(filter(None, (pair.keep_adults, pair.other_adults)))
        words = ReasonWords(
            title="お子さまの名寄せ",
            heading=f"{pair.keep.name}（{_born(pair)}生まれ）",
            intro=f"1人のお子さまにまとめます。{adults}のどちらの画面にも、このお子さまが出ます。",
            save="1人にまとめる(&S)",
            said=f"{pair.keep.name}を1人のお子さまにまとめました。",
        )
        dialog = ReasonDialog(
            self.seat, words, lambda reason: child_merging.merge(desk, keep, other, reason), self
        )
        dialog.recorded.connect(self.ui.notice.say)
        dialog.open()

    def dress(self) -> None:
        """Put the words of this list into the form that it shares."""
        ui = self.ui
        self.setWindowTitle("お子さまの名寄せの候補 - すくすく窓口")
        ui.title_label.setText("お子さまの名寄せの候補")
        ui.intro_label.setText(INTRO)
        ui.table.setAccessibleName("お子さまの名寄せの候補の一覧")
        ui.save_button.setText("1人にまとめる(&V)…")
        for button in (ui.children_button, ui.apart_button):
            button.hide()
        ui.empty_state.say(
            "child",
            "お子さまの名寄せの候補はありません",
            "お名前と生年月日が同じお子さまが2回登録されていると、ここに並びます。",
        )

    def show_acts(self, *, some: bool, writes: bool) -> None:
        """Offer what can be done with the pair under the cursor."""
        self.ui.save_button.setEnabled(some and writes)
