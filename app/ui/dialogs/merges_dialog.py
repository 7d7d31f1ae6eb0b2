"""List who may be registered twice (名寄せの候補)."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.office import merging
from app.office.merging import Pair
from app.ui.dialogs.child_merges_dialog import ChildMergesDialog
from app.ui.dialogs.merge_dialog import MergeDialog
from app.ui.dialogs.merge_list import PAIRS, person_words
from app.ui.dialogs.pairs_dialog import PairsDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat


class MergesDialog(PairsDialog[Pair]):
    """Show the pairs; each is looked at side by side before anything happens."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, PAIRS, parent)
        self.ui.apart_button.clicked.connect(self.keep_apart)
        self.ui.children_button.clicked.connect(self.show_children)

    def search(self) -> Callable[[], Sequence[Pair]]:
        """Make what asks the office for the pairs, to be run beside the UI thread."""
        desk = self.seat.desk
        return lambda: merging.candidates(desk)

    def dress(self) -> None:
        """Put the words of this list into the form that it shares."""
        self.ui.empty_state.say(
            "members",
            "名寄せの候補はありません",
            "お名前・フリガナ・生年月日・電話番号が重なる登録があると、ここに並びます。",
        )

    def show_acts(self, *, some: bool, writes: bool) -> None:
        """Offer what can be done with the pair under the cursor."""
        self.ui.apart_button.setVisible(writes)
        for button in (self.ui.apart_button, self.ui.save_button):
            button.setEnabled(some)

    def save(self) -> None:
        """Lay the pair under the cursor side by side."""
        pair = self.pair()
        if pair is None:
            return
        dialog = MergeDialog(self.seat, pair.keep.member_id, pair.other.member_id, self)
        dialog.merged.connect(
            lambda _key: self.ui.notice.say(
                f"{person_words(pair.keep)}と{person_words(pair.other)}を名寄せしました。"
            )
        )
        dialog.open()

    def keep_apart(self) -> None:
        """Ask how it was found that they are two people."""
        pair = self.pair()
        if pair is None:
            return
        desk, one, other = self.seat.desk, pair.keep.member_id, pair.other.member_id
        words = ReasonWords(
            title="別の方と確かめた",
            heading=f"{person_words(pair.keep)}と{person_words(pair.other)}",
            intro="お二人が別の方であることを記録します。この組は、候補に出なくなります。",
            save="別の方と記録(&S)",
            said="別の方と記録しました。",
        )
        dialog = ReasonDialog(
            self.seat, words, lambda reason: merging.keep_apart(desk, one, other, reason), self
        )
        dialog.recorded.connect(self.ui.notice.say)
        dialog.open()

    def show_children(self) -> None:
        """Open the list of children who may be entered twice."""
        ChildMergesDialog(self.seat, self).open()
