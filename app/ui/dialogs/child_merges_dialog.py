"""List the children who may be entered twice, most often by both parents."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import child_merging
from app.office.child_merging import ChildPair
from app.rules.eras import japanese
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.forms.ui_merges_dialog import Ui_MergesDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable


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


class ChildMergesDialog(OfficeDialog):
    """Show the pairs; joining one asks for its reason."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_MergesDialog()
        self.ui.setupUi(self)
        self._pairs: Sequence[ChildPair] = ()
        self._table = IdTable(COLUMNS, lambda ids: [self._pairs[at] for at in ids], self)
        self.ui.table.hold(self._table)
        self._dress()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.table.opened.connect(lambda _at: self.save())
        self.seat.bus.changed.connect(self._hear)
        self.take_room(900, 560)
        self._show(())
        self.load()

    def load(self) -> None:
        """Ask for the pairs."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: child_merging.candidates(desk),
            asker=self,
            then=self._show,
            key="pairs",
            refused=self._fail,
        )

    def save(self) -> None:
        """Ask why the two under the cursor are one child, and join them."""
        at = self.ui.table.current_id()
        if not 0 <= at < len(self._pairs):
            return
        pair = self._pairs[at]
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

    def _dress(self) -> None:
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

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again where a child may have changed."""
        if "members" in touched:
            self.load()

    def _show(self, pairs: Sequence[ChildPair]) -> None:
        """Show the pairs."""
        ui = self.ui
        self._pairs = pairs
        self._table.show_ids(range(len(pairs)))
        ui.table.choose_line(0)
        ui.count_label.setText(f"{len(pairs):,}組" if pairs else "")
        ui.stack.setCurrentWidget(ui.list_page if pairs else ui.empty_page)
        ui.table.setFocus()
        writes = may(self.seat.desk.actor.roles, Verb.merge_members)
        ui.save_button.setEnabled(bool(pairs) and writes)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")
