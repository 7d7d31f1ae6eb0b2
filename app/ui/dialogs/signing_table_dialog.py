"""Let a manager say who may issue which kind of letter, and who stands in for the head (専決表)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.office import deputies, signing_table
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.seen import Seen
from app.office.signing_table import Signing
from app.rules.approvals import Deputy
from app.rules.errors import OfficeError
from app.rules.ids import StaffId
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.problems import Problem
from app.rules.roles import Role, Verb, may
from app.rules.signing import choices_of
from app.ui import theme
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.opening import fill_later
from app.ui.forms.ui_signing_table_dialog import Ui_SigningTableDialog
from app.ui.seat import Seat
from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

NOBODY: Final = "置かない"
SAVED: Final = "専決表を保存しました。"
NO_DAY: Final = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"
WIDTH: Final = 168
Levels = Mapping[str, Role]
Wanted = tuple[Levels, tuple[Deputy, ...]]


@dataclass(frozen=True)
class Table:
    """Hold what the office has set, and who may stand in for the head."""

    signing: Signing
    candidates: Mapping[StaffId, str]


class SigningTableDialog(OfficeDialog):
    """Be the table; `recorded` says that it is kept."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_SigningTableDialog()
        self.ui.setupUi(self)
        self.setWindowTitle("専決表 - すくすく窓口")
        ui = self.ui
        self.combos = {kind: self._add(kind) for kind in LETTER_WORDS}
        self._complaints = Complaints(
            {
                "deputy": (ui.deputy_combo, ui.deputy_problem),
                "from": (ui.from_field, ui.from_problem),
                "until": (ui.until_field, ui.until_problem),
            }
        )
        for field in (ui.from_field, ui.until_field):
            field.set_up(seat.desk.today, future=True)
        self._on_record: Table | None = None
        self._before: Wanted | None = None
        self.settle(ui.save_button, ui.cancel_button)
        chain(*self.combos.values(), ui.deputy_combo)
        ui.save_button.setVisible(may(seat.desk.actor.roles, Verb.change_settings))
        ui.kinds_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.take_room(760, 690)
        desk = seat.desk
        parts = (*self.combos.values(), ui.deputy_combo, ui.from_field, ui.until_field)
        fill_later(seat, self, lambda: _read(desk), self._show, (*parts, ui.save_button))

    def anew(self) -> Anew | None:
        """Read the table again."""
        seat = self.seat
        return Anew(lambda: None, lambda _: SigningTableDialog(seat))

    def levels(self) -> Levels:
        """Read the levels as they are chosen."""
        return {kind: Role(combo.currentData()) for kind, combo in self.combos.items()}

    def deputies(self) -> tuple[Deputy, ...]:
        """Read who stands in, from when to when; nobody without a first day."""
        key, first = self.ui.deputy_combo.currentData(), self.ui.from_field.day()
        if key is None or first is None:
            return ()
        return (Deputy(StaffId(key), first, self.ui.until_field.day()),)

    def is_touched(self) -> bool:
        """Tell whether something was changed that is not saved."""
        return self._before is not None and (self.levels(), self.deputies()) != self._before

    def save(self) -> None:
        """Keep what was changed, each with its own row in the log."""
        ui = self.ui
        unread = ui.until_field.day() is None and bool(ui.until_field.edit.text().strip())
        named = ui.deputy_combo.currentData() is not None
        problems = [
            *([Problem("from", NO_DAY)] if named and ui.from_field.day() is None else []),
            *([Problem("until", NO_DAY)] if named and unread else []),
        ]
        self._complaints.show(problems)
        if problems:
            return
        kept, before, now = self._on_record, self._before, (self.levels(), self.deputies())
        if kept is None or before is None or now == before:
            self.leave()
            return
        desk = self.seat.desk
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: _keep(desk, kept, before, now),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _add(self, kind: str) -> CalmCombo:
        """Add the line of one kind; what the law fixes cannot be chosen."""
        grid, word = self.ui.kinds_grid, LETTER_WORDS[kind]
        combo = CalmCombo(self.ui.kinds_page)
        combo.setObjectName(f"{kind}_level_combo")
        for one in choices_of(kind):
            combo.addItem(one.word, one.value)
        combo.setEnabled(combo.count() > 1)
        combo.setAccessibleName(word)
        combo.setFixedWidth(theme.scaled(WIDTH))
        label = QLabel(word, self.ui.kinds_page)
        label.setWordWrap(True)
        line = grid.rowCount()
        grid.addWidget(label, line, 0)
        grid.addWidget(combo, line, 1)
        return combo

    def _show(self, kept: Table) -> None:
        """Show the table, and who stands in now, or will."""
        ui, self._on_record = self.ui, kept
        for kind, combo in self.combos.items():
            combo.setCurrentIndex(combo.findData(kept.signing.level(kind).value))
        ui.deputy_combo.addItem(NOBODY, None)
        for key, name in kept.candidates.items():
            ui.deputy_combo.addItem(name, int(key))
        for one in kept.signing.deputies[:1]:
            ui.deputy_combo.setCurrentIndex(max(0, ui.deputy_combo.findData(int(one.staff_id))))
            ui.from_field.set_day(one.from_on)
            if one.until_on is not None:
                ui.until_field.set_day(one.until_on)
        self._before = (self.levels(), self.deputies())

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.leave_recorded(SAVED)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything chosen stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _read(desk: Desk) -> Table:
    """Read the office's own table and who may stand in; runs beside the UI thread."""
    return Table(signing_table.read(desk), deputies.candidates(desk))


def _keep(desk: Desk, kept: Table, before: Wanted, now: Wanted) -> Changes:
    """Keep what differs; runs beside the UI thread."""
    told = Changes(frozenset())
    changed = {kind: level for kind, level in now[0].items() if before[0][kind] is not level}
    if changed:
        read: Levels = {kind: kept.signing.level(kind) for kind in changed}
        told = signing_table.change(desk, changed, Seen(read))
    if now[1] != before[1]:
        told = deputies.change(desk, now[1], Seen(kept.signing.deputies))
    return told
