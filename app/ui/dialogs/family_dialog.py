"""Show a child with its adults: ties, whose consent counts, and the stop of お子さま情報."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from app.office import children
from app.office.children import Family
from app.office.rows import KnownChild, TieRow
from app.rules.errors import OfficeError
from app.rules.ids import ChildId
from app.rules.roles import Verb, may
from app.ui import words
from app.ui.dialogs import family_words
from app.ui.dialogs.birth_dialog import BirthDialog
from app.ui.dialogs.child_shield_dialog import ChildShieldDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.resume_dialog import ResumeDialog
from app.ui.dialogs.tie_dialog import TieDialog
from app.ui.forms.ui_family_dialog import Ui_FamilyDialog
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.widgets.pill import Pill

Step: TypeAlias = TieDialog | ResumeDialog | BirthDialog | ChildShieldDialog
STOPPED = (
    "お子さま情報を停止しました。いま、すべての一覧・ご案内・宛名から外れました。"
    "理由はどこにも出ません。"
)


class FamilyDialog(OfficeDialog):
    """Be the page of one child; every act takes effect at once."""

    def __init__(self, seat: Seat, child_id: ChildId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_FamilyDialog()
        self.ui.setupUi(self)
        self._child_id = child_id
        self._family: Family | None = None
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.save_button.hide()
        self._connect()
        self.take_room(860, 560)
        self._show_acts()
        self.load()

    def load(self) -> None:
        """Ask for the child and its adults."""
        desk, child_id = self.seat.desk, self._child_id
        self.seat.doing.look(
            lambda: children.family(desk, child_id),
            asker=self,
            then=self.show_family,
            key="family",
            refused=self._fail,
        )

    def show_family(self, family: Family) -> None:
        """Show what the office knows of them now."""
        self._family = family
        ui, today = self.ui, self.seat.desk.today
        ui.child_label.setText(family_words.name_of(family.child))
        ui.child_detail_label.setText(family_words.detail_of(family.child, today))
        ui.state_pill.show_pill(words.state(family.child.state))
        ui.shield_pill.show_pill(words.CONFIDENTIAL if family.child.confidential else Pill(""))
        ui.standing_pill.show_pill(words.standing(family.consent.standing))
        ui.whose_label.setText(family_words.whose_words(family))
        ui.why_label.setText(family_words.why_words(family, today))
        ui.doubts_label.setText("\n".join(family.consent.whose.doubts))
        ui.doubts_label.setVisible(family.consent.whose.doubtful)
        self._show_adults(family)
        self._show_acts()
        if family_words.asks_for_birth(family.child, today):
            ui.notice.say(
                "ご出産予定の月が過ぎています。お生まれでしたら「お生まれの登録」から、"
                "お名前と生年月日を入れてください。",
                "caution",
            )

    def add(self) -> None:
        """Tie one more adult."""
        self._open(lambda family: TieDialog(self.seat, family, None, self))

    def change(self) -> None:
        """Change the tie under the cursor."""
        row = self._row()
        if row is not None:
            self._open(lambda family: TieDialog(self.seat, family, row, self))

    def stop(self) -> None:
        """Take the child out of every list, at once and without a question."""
        desk, child_id = self.seat.desk, self._child_id
        self.ui.stop_button.setEnabled(False)
        self.seat.doing.do(
            lambda: children.stop(desk, child_id),
            asker=self,
            then=lambda _changes: self._done(STOPPED),
            refused=self._fail,
        )

    def resume(self) -> None:
        """Ask why the child comes back to the lists."""
        self._open(lambda family: ResumeDialog(self.seat, family.child, self))

    def take_birth(self) -> None:
        """Ask for name and birthday of an expected child."""
        self._open(lambda family: BirthDialog(self.seat, family.child.id, self))

    def shield(self) -> None:
        """Ask why the child is protected from now on, or no longer is."""
        self._open(lambda family: ChildShieldDialog(self.seat, family.child, self))

    def _connect(self) -> None:
        """Join the buttons to what they do."""
        ui = self.ui
        for button, act in (
            (ui.add_button, self.add),
            (ui.change_button, self.change),
            (ui.stop_button, self.stop),
            (ui.resume_button, self.resume),
            (ui.born_button, self.take_birth),
            (ui.shield_button, self.shield),
        ):
            button.clicked.connect(act)
        ui.table.opened.connect(lambda _record: self.change())
        ui.table.chosen.connect(lambda _record: self._show_acts())
        ui.empty_state.say(
            "members",
            "保護者・ご家族が登録されていません",
            "「大人を加える」から、保護者の方を登録してください。",
        )

    def _show_adults(self, family: Family) -> None:
        """List the adults; the first one is chosen."""
        rows = {row.id: row for row in family.adults}

        def fetch(ids: Sequence[int]) -> Sequence[TieRow]:
            return [row for row in family.adults if row.id in ids]

        table = IdTable(family_words.columns(family), fetch, self)
        self.ui.table.hold(table)
        table.show_ids(rows)
        self.ui.table.choose_line(0)
        self.ui.stack.setCurrentWidget(self.ui.list_page if rows else self.ui.empty_page)

    def _show_acts(self) -> None:
        """Offer what can be done with this child by this person."""
        ui, family = self.ui, self._family
        allowed = family is not None and may(self.seat.desk.actor.roles, Verb.register_member)
        child = family.child if family is not None else None
        stopped = child is not None and child.state == children.STOPPED
        erased = child is not None and child.state == "erased"
        ui.add_button.setVisible(allowed and not erased)
        ui.change_button.setVisible(allowed and not erased)
        ui.change_button.setEnabled(self._row() is not None)
        ui.stop_button.setVisible(allowed and not stopped and not erased)
        ui.stop_button.setEnabled(True)
        ui.resume_button.setVisible(allowed and stopped)
        expected = child is not None and child.birth_on is None and not stopped
        ui.born_button.setVisible(allowed and expected and not erased)
        self._show_shield(child, erased=erased)

    def _show_shield(self, child: KnownChild | None, *, erased: bool) -> None:
        """Offer to protect the child; the end of it only to whom it is given."""
        ui, roles = self.ui, self.seat.desk.actor.roles
        shielded = child is not None and child.confidential
        verb = Verb.lift_protection if shielded else Verb.protect
        ui.shield_button.setText("秘匿を解除する(&H)…" if shielded else "秘匿にする(&H)…")
        ui.shield_button.setVisible(child is not None and not erased and may(roles, verb))

    def _row(self) -> TieRow | None:
        """Return the adult under the cursor."""
        chosen = self.ui.table.current_id()
        adults = self._family.adults if self._family is not None else ()
        return next((row for row in adults if row.id == chosen), None)

    def _open(self, make: Callable[[Family], Step]) -> None:
        """Open a dialog about this family; what it says stands at the top afterwards."""
        if self._family is not None:
            dialog = make(self._family)
            dialog.recorded.connect(self._done)
            dialog.open()

    def _done(self, sentence: str) -> None:
        """Say what was done and show the family anew."""
        self.ui.notice.say(sentence)
        self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.stop_button.setEnabled(True)
        self.ui.notice.say(error.sentence, "alarm")
