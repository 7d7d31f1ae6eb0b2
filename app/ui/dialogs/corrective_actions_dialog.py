"""List what is done about one finding, incident or contractor, and say what becomes of it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import corrective_actions
from app.office.corrective_actions import ActionRow, Target
from app.rules.roles import Verb, may
from app.ui.corrective_action_words import facts, pill
from app.ui.days import day_words
from app.ui.dialogs.corrective_action_dialog import CorrectiveActionDialog
from app.ui.dialogs.corrective_action_steps import acts, dialog_of
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_corrective_actions_dialog import Ui_CorrectiveActionsDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.tables.id_table import IdTable

NOTHING: Final = "是正処置はまだありません"
HINT: Final = "原因と処置、期限、責任者を「処置を加える」から記録します。"


def columns(today: date) -> tuple[Column[ActionRow], ...]:
    """Return the columns of the list as of a day."""
    return (
        pill_column("state", "状態", lambda row: pill(row, today), 112, sortable=False),
        Column("due", "期限", lambda row: day_words(row.due_on), 128, sortable=False, whole=True),
        Column("action", "処置", lambda row: " ".join(row.action.split()), 300, sortable=False),
        Column("responsible", "責任者", lambda row: row.responsible, 140, sortable=False),
    )


class CorrectiveActionsDialog(OfficeDialog):
    """Be the list of the actions of one target; `recorded` carries what was done."""

    def __init__(
        self, seat: Seat, target: Target, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.target = target
        self.title = title
        self.ui = Ui_CorrectiveActionsDialog()
        self.ui.setupUi(self)
        ui, roles = self.ui, seat.desk.actor.roles
        ui.title_label.setText(title)
        ui.intro_label.setText("処置が済んだら、責任者とは別の人が有効性を確かめます。")
        self._rows: dict[int, ActionRow] = {}
        self._shown: ActionRow | None = None
        self._table = IdTable(columns(seat.desk.today), self._fetch, self)
        ui.table.hold(self._table)
        ui.empty_state.say("consent", NOTHING, HINT)
        self.settle(ui.save_button, ui.cancel_button)
        ui.save_button.setVisible(may(roles, Verb.correct_finding))
        ui.table.chosen.connect(lambda _key: self._show_row())
        ui.acts.pressed.connect(self.act)
        seat.bus.changed.connect(self._hear)
        self.take_room(760, 560)
        self.load()

    def load(self) -> None:
        """Ask for the actions anew."""
        desk, target = self.seat.desk, self.target
        self.seat.doing.look(
            lambda: corrective_actions.rows(desk, target), asker=self, then=self._show, key="rows"
        )

    def current(self) -> ActionRow | None:
        """Return the action under the cursor."""
        return self._rows.get(self.ui.table.current_id())

    def save(self) -> None:
        """Add an action."""
        self._open(CorrectiveActionDialog(self.seat, self.target, self.title, self))

    def act(self, key: str) -> None:
        """Open the dialog of one of the buttons below the list."""
        row = self.current()
        if row is not None:
            self._open(dialog_of(key, self.seat, row, self))

    def _open(self, dialog: OfficeDialog) -> None:
        dialog.recorded.connect(self._say)
        dialog.open()

    def _say(self, sentence: str) -> None:
        self.recorded.emit(sentence)
        self.ui.notice.say(sentence)

    def _show(self, rows: Sequence[ActionRow]) -> None:
        """Show what has arrived, the cursor where it was."""
        ui, chosen = self.ui, self.ui.table.current_id()
        self._rows = {row.id: row for row in rows}
        self._table.show_ids([row.id for row in rows])
        ui.table.squeeze()
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        self._show_row()

    def _show_row(self) -> None:
        """Show the action under the cursor in full, with what can be done now.

        A button that was pressed by its letter acts a moment later: it is not made anew meanwhile.
        """
        row = self.current()
        if row is not None and row == self._shown:
            return
        self._shown = row
        self.ui.action_facts.show_facts(facts(row) if row else [])
        self.ui.acts.show_acts(acts(row, self.seat.desk.actor.roles))

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after an action has changed."""
        if "corrective_actions" in touched:
            self.load()

    def _fetch(self, ids: Sequence[int]) -> Sequence[ActionRow]:
        return [self._rows[key] for key in ids if key in self._rows]
