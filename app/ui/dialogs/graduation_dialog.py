"""List the children who leave in a month, and let the ticked ones go (卒業)."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.office import graduation
from app.office.graduation import Graduated, GraduationRow, Leaving
from app.rules.expected import month_words
from app.ui import alerts
from app.ui.days import day_words
from app.ui.dialogs.children_dialog import ChildrenDialog, member_words
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

MONTHS_BACK: Final = 3
MONTHS_AHEAD: Final = 15
TICKED: Final = Pill("選択", "check", "good")
LEFT: Final = Pill("外す", "bar", "quiet")
LATE: Final = Pill("前の月から", "clock", "due")
DUE: Final = Pill("この月", "dot", "quiet")
TOO_EARLY: Final = Pill("まだ先", "ring", "quiet")


class GraduationDialog(ChildrenDialog[GraduationRow]):
    """Be the monthly list 卒業の対象; `graduated` carries how many children have left."""

    graduated = Signal(int)
    title: ClassVar[str] = "卒業の対象"
    intro: ClassVar[str] = (
        "卒業の日を迎えるお子さまです。お子さまが全員卒業された会員は、会員の登録も卒業になります。"
        "退会とは別の扱いです。スペースキーで選ぶ・外すを切り替えます。"
    )
    act: ClassVar[str] = "卒業にする(&S)"
    nothing: ClassVar[tuple[str, str]] = (
        "この月に卒業するお子さまはいません",
        "ほかの月を選ぶか、「お子さまについての決まり」で卒業の決まりを確かめてください。",
    )

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        self.ticked: set[int] = set()
        self._today = seat.desk.today
        super().__init__(seat, parent)
        ui = self.ui
        ui.month_box.show()
        for button in (ui.all_button, ui.none_button):
            button.setVisible(self.may_change())
        for month in _months(self._today):
            ui.month_combo.addItem(month_words(f"{month:%Y-%m}"), month)
        ui.month_combo.setCurrentIndex(MONTHS_BACK)
        ui.month_combo.currentIndexChanged.connect(self.load)
        ui.all_button.clicked.connect(lambda: self._tick(self._due()))
        ui.none_button.clicked.connect(lambda: self._tick(set()))
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), ui.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.toggle)
        ui.table.clicked.connect(lambda index: self.toggle() if index.column() == 0 else None)
        ui.save_button.setVisible(self.may_change())
        ui.month_combo.setFocus()
        self.load()

    def columns(self) -> Sequence[Column[GraduationRow]]:
        """Describe the list."""
        return (
            Column[GraduationRow](
                "ticked",
                "卒業にする",
                lambda row: self._pill(row).word,
                96,
                sortable=False,
                pill=self._pill,
            ),
            Column[GraduationRow]("name", "お子さま", lambda row: row.name, 132, sortable=False),
            Column[GraduationRow](
                "birth_on", "生年月日", lambda row: day_words(row.birth_on), 148, sortable=False
            ),
            Column[GraduationRow](
                "graduates_on",
                "卒業の日",
                lambda row: day_words(row.graduates_on),
                148,
                sortable=False,
            ),
            Column[GraduationRow](
                "late", "", lambda row: _when(row).word, 108, sortable=False, pill=_when
            ),
            Column[GraduationRow]("members", "会員", member_words, 240, sortable=False),
        )

    def load(self) -> None:
        """Ask for the chosen month."""
        desk, month = self.seat.desk, self.ui.month_combo.currentData()
        self.seat.doing.look(
            lambda: graduation.due(desk, month.year, month.month),
            asker=self,
            then=self.show_rows,
            key="children",
            refused=self.fail,
        )

    def show_rows(self, rows: Sequence[GraduationRow]) -> None:
        """Show the month; all whose day has come are chosen."""
        super().show_rows(rows)
        self._tick(self._due())

    def toggle(self) -> None:
        """Choose the child under the cursor, or leave it out."""
        row = self.current()
        if row is not None and row.graduates_on <= self._today:
            self._tick(self.ticked ^ {row.id})

    def save(self) -> None:
        """Ask what the graduation would do to the members, then ask the user."""
        desk, chosen = self.seat.desk, [self.rows[key].id for key in sorted(self.ticked)]
        if not chosen:
            self.ui.notice.say("卒業にするお子さまを選んでください。", "caution")
            return
        self.seat.doing.look(
            lambda: graduation.preview(desk, chosen),
            asker=self,
            then=self._ask,
            key="preview",
            refused=self.fail,
        )

    def _ask(self, leaving: Leaving) -> None:
        """Name what will change."""
        members = len(leaving.member_ids)
        also = (
            f"これでお子さまが全員卒業される会員が{members}名います。会員の登録も卒業になります。"
            if members
            else "会員の登録は、どなたも変わりません。"
        )
        alerts.ask(
            self,
            f"お子さま{leaving.children}人を卒業にします。{also}",
            act="卒業にする(&G)",
            then=self._graduate,
        )

    def _graduate(self) -> None:
        """Let them go."""
        desk, chosen = self.seat.desk, [self.rows[key].id for key in sorted(self.ticked)]
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: graduation.graduate(desk, chosen),
            asker=self,
            then=self._end,
            refused=self.fail,
        )

    def _end(self, told: Graduated) -> None:
        """Say what was done and show who is left."""
        self.set_busy(busy=False)
        members = f"会員{len(told.member_ids)}名も卒業にしました。" if told.member_ids else ""
        self.ui.notice.say(f"お子さま{told.children}人を卒業にしました。{members}")
        self.graduated.emit(told.children)
        self.load()

    def _due(self) -> set[int]:
        """Return those whose day has come."""
        return {key for key, row in self.rows.items() if row.graduates_on <= self._today}

    def _tick(self, chosen: set[int]) -> None:
        """Choose these and count them."""
        self.ticked = chosen
        early = len(self.rows) - len(self._due())
        hint = "　卒業の日になると選べます" if early and not self._due() else ""
        self.ui.count_label.setText(f"{len(self.rows):,}人のうち{len(chosen):,}人を選択{hint}")
        self.ui.save_button.setEnabled(bool(chosen))
        self.redraw()

    def _pill(self, row: GraduationRow) -> Pill:
        """Say whether a child is chosen."""
        if row.graduates_on > self._today:
            return TOO_EARLY
        return TICKED if row.id in self.ticked else LEFT


def _when(row: GraduationRow) -> Pill:
    """Say whether the day was in an earlier month."""
    return LATE if row.late else DUE


def _months(today: date) -> Sequence[date]:
    """List the months that can be chosen."""
    first = today.year * 12 + today.month - 1
    ahead = range(-MONTHS_BACK, MONTHS_AHEAD + 1)
    return [date((first + at) // 12, (first + at) % 12 + 1, 1) for at in ahead]
