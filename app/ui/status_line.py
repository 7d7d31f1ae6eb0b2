"""Say along the bottom who sits here, where the records lie, and what keeps them safe."""

from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget
from shiboken6 import isValid

from app.office import backup_state, own_roles
from app.rules.day_moments import spelt
from app.rules.locking import CALL_MINUTES
from app.ui import theme
from app.ui.icons import icon, picture
from app.ui.seat import Seat
from app.ui.widgets.fitted_row import FittedPart, FittedRow

PLAIN: Final = ("暗号化していません", "暗号化なし")
PLAIN_TIP: Final = (
    "このPCのファイルを読める人は、だれでも記録を読めます。"
    "システム担当は「操作記録・設定」の「利用者」で暗号化できます。"
)
PRACTICE: Final = ("練習用の記録です。本物の会員ではありません。", "練習用の記録です。", "練習用")
SAY_LESS: Final = ("folder", "practice", "staff", "call", "plain")
"""Who gives way first where letters are large; what is said of the backup never does."""


class StatusLine:
    """Fill the status bar of a window; `lock_button` locks the screen."""

    def __init__(self, seat: Seat, bar: QStatusBar) -> None:
        self._seat, self._bar = seat, bar
        self._marks: dict[str, tuple[str, bool]] = {}
        self.row = FittedRow(bar)
        self.row.order(*SAY_LESS)
        self._fill()
        bar.addWidget(self.row, 1)
        self.lock_button = _lock_button(bar)
        self.redress()
        bar.addPermanentWidget(self.lock_button)
        seat.bus.changed.connect(self._hear)
        self.ask_for_backup()

    def ask_for_backup(self) -> None:
        """Ask how the backups stand."""
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: backup_state.state(desk),
            asker=self._bar,
            then=lambda state: self.show_backup(state.sentence, urgent=state.level == "act"),
            key="backup",
            refused=lambda _error: None,
        )

    def ask_for_roles(self) -> None:
        """Ask as what the person sits here now."""
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: own_roles.words(desk),
            asker=self._bar,
            then=self.show_roles,
            key="roles",
            refused=lambda _error: None,
        )

    def show_roles(self, words: str) -> None:
        """Say who sits here, and as what."""
        name = self._seat.desk.actor.name
        self.row.say("staff", f"{name}（{words}）", name)

    def show_backup(self, sentence: str, *, urgent: bool) -> None:
        """Say when the last good backup was made; `urgent` where one should act."""
        self._mark("backup", "warning" if urgent else "save", urgent=urgent)
        self.row.say("backup", sentence, kind="warning" if urgent else "")
        self.row.show_part("backup", on=bool(sentence))

    def show_call(self, *, on: bool) -> None:
        """Say that a call holds the lock back, and until when."""
        until = spelt(self._seat.desk.clock() + timedelta(minutes=CALL_MINUTES)).split()[-1]
        whole, short = f"通話中　{until}までロックしません", f"通話中　{until}まで"
        self.row.say("call", whole, short, kind="warning")
        self.row.show_part("call", on=on)

    def redress(self) -> None:
        """Draw the marks in the colours of the moment."""
        for name, (mark, urgent) in self._marks.items():
            self._mark(name, mark, urgent=urgent)
        self.lock_button.setIcon(icon("lock", theme.colours().muted))

    def _fill(self) -> None:
        """Lay out what is said; the folder gives way first, in the middle of its path."""
        desk = self._seat.desk
        self._add("staff", "staff")
        self._add("folder", "folder", is_cut=True)
        self._add("plain", "warning", urgent=True)
        self._add("backup", "save")
        self._add("call", "phone", urgent=True)
        self._add("practice", "", at_end=True)
        self.show_roles(desk.actor.role_words)
        self.row.say("folder", f"記録の場所　{desk.place_label}")
        self.row.say("plain", *PLAIN, tip=PLAIN_TIP, kind="warning")
        self.row.say("practice", *PRACTICE)
        for name, on in (("backup", False), ("call", False), ("practice", desk.practice)):
            self.row.show_part(name, on=on)
        self._show_plain()

    def _show_plain(self) -> None:
        """Say that the records are plain, as long as they are."""
        self.row.show_part("plain", on=not self._seat.desk.store.encrypted)

    def _hear(self, touched: frozenset[str]) -> None:
        if "staff" in touched and isValid(self._bar):
            self._show_plain()
            self.ask_for_roles()
        if "backups" in touched and isValid(self._bar):
            self.ask_for_backup()

    def _add(
        self,
        name: str,
        mark: str,
        *,
        urgent: bool = False,
        is_cut: bool = False,
        at_end: bool = False,
    ) -> None:
        """Add a mark and room for words."""
        part = FittedPart(QLabel(self.row), QLabel(self.row), is_cut=is_cut)
        self.row.add(name, part, at_end=at_end)
        if mark:
            self._mark(name, mark, urgent=urgent)

    def _mark(self, name: str, mark: str, *, urgent: bool) -> None:
        """Draw the mark of a part, and remember it for other colours."""
        colours = theme.colours()
        self._marks[name] = mark, urgent
        self.row.draw(name, picture(mark, colours.due if urgent else colours.muted, 16))


def _lock_button(bar: QWidget) -> QPushButton:
    """Add the button at the right end that locks the screen."""
    button = QPushButton("ロック", bar)
    button.setProperty("kind", "quiet")
    button.setToolTip("画面をロック（Ctrl+L）")
    button.setAccessibleName("画面をロック")
    return button
