"""List who may be registered twice (名寄せの候補)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import merging
from app.office.merging import Pair
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.dialogs.child_merges_dialog import ChildMergesDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.merge_dialog import MergeDialog
from app.ui.dialogs.merge_list import PAIRS, person_words
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.forms.ui_merges_dialog import Ui_MergesDialog
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable


class MergesDialog(OfficeDialog):
    """Show the pairs; each is looked at side by side before anything happens."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_MergesDialog()
        self.ui.setupUi(self)
        self._pairs: Sequence[Pair] = ()
        self._table = IdTable(PAIRS, lambda ids: [self._pairs[at] for at in ids], self)
        self.ui.table.hold(self._table)
        self.ui.empty_state.say(
            "members",
            "名寄せの候補はありません",
            "お名前・フリガナ・生年月日・電話番号が重なる登録があると、ここに並びます。",
        )
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.apart_button.clicked.connect(self.keep_apart)
        self.ui.children_button.clicked.connect(self.show_children)
        self.ui.table.opened.connect(lambda _at: self.save())
        self.seat.bus.changed.connect(self._hear)
        self.take_room(900, 560)
        self._show(())
        self.load()

    def load(self) -> None:
        """Ask for the candidates."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: merging.candidates(desk),
            asker=self,
            then=self._show,
            key="pairs",
            refused=self._fail,
        )

    def save(self) -> None:
        """Lay the pair under the cursor side by side."""
        pair = self._pair()
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
        pair = self._pair()
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

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again where a member changed."""
        if "members" in touched:
            self.load()

    def _show(self, pairs: Sequence[Pair]) -> None:
        """Show the pairs, the surest first."""
        ui = self.ui
        self._pairs = pairs
        self._table.show_ids(range(len(pairs)))
        ui.table.choose_line(0)
        ui.count_label.setText(f"{len(pairs):,}組" if pairs else "")
        ui.stack.setCurrentWidget(ui.list_page if pairs else ui.empty_page)
        ui.table.setFocus()
        writes = may(self.seat.desk.actor.roles, Verb.merge_members)
        ui.apart_button.setVisible(writes)
        for button in (ui.apart_button, ui.save_button):
            button.setEnabled(bool(pairs))

    def _pair(self) -> Pair | None:
        at = self.ui.table.current_id()
        return self._pairs[at] if 0 <= at < len(self._pairs) else None

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")
