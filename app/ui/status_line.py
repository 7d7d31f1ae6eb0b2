"""Say along the bottom who sits here, where the records lie, and what keeps them safe."""

from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget
from shiboken6 import isValid

from app.office import backup_state
from app.rules.day_moments import spelt
from app.rules.locking import CALL_MINUTES
from app.ui import theme
from app.ui.icons import icon, picture
from app.ui.seat import Seat

PLAIN: Final = "暗号化していません"
PLAIN_TIP: Final = (
    "このPCのファイルを読める人は、だれでも記録を読めます。"
    "システム担当は「操作記録・設定」の「利用者」で暗号化できます。"
)
PRACTICE: Final = "練習用の記録です。本物の会員ではありません。"


class StatusLine:
    """Fill the status bar of a window; `lock_button` locks the screen."""

    def __init__(self, seat: Seat, bar: QStatusBar) -> None:
        self._seat, self._bar = seat, bar
        actor = seat.desk.actor
        self._add("staff", f"{actor.name}（{actor.role_words}）")
        self._add("folder", f"記録の場所　{seat.desk.place_label}")
        self._plain = self._add("warning", PLAIN, PLAIN_TIP, kind="warning")
        self._show_plain()
        self._backup_mark, self._backup = self._add("save", "")
        self._call_mark, self._call = self._add("phone", "", kind="warning")
        for widget in (self._backup_mark, self._backup, self._call_mark, self._call):
            widget.hide()
        if seat.desk.practice:
            bar.addPermanentWidget(QLabel(PRACTICE))
        self.lock_button = _lock_button(bar)
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

    def show_backup(self, sentence: str, *, urgent: bool) -> None:
        """Say when the last good backup was made; `urgent` where one should act."""
        colours = theme.colours()
        self._backup_mark.setPixmap(
            picture("warning" if urgent else "save", colours.due if urgent else colours.muted, 16)
        )
        _say(self._backup, sentence, kind="warning" if urgent else "")
        for widget in (self._backup_mark, self._backup):
            widget.setVisible(bool(sentence))

    def show_call(self, *, on: bool) -> None:
        """Say that a call holds the lock back, and until when."""
        until = spelt(self._seat.desk.clock() + timedelta(minutes=CALL_MINUTES)).split()[-1]
        _say(self._call, f"通話中　{until}までロックしません" if on else "", kind="warning")
        for widget in (self._call_mark, self._call):
            widget.setVisible(on)

    def _show_plain(self) -> None:
        """Say that the records are plain, as long as they are."""
        for widget in self._plain:
            widget.setVisible(not self._seat.desk.store.encrypted)

    def _hear(self, touched: frozenset[str]) -> None:
        if "staff" in touched and isValid(self._bar):
            self._show_plain()
        if "backups" in touched and isValid(self._bar):
            self.ask_for_backup()

    def _add(self, name: str, text: str, tip: str = "", kind: str = "") -> tuple[QLabel, QLabel]:
        """Add a mark and words; a long path must not make the window wider than the screen."""
        colours = theme.colours()
        mark, label = QLabel(), QLabel()
        mark.setPixmap(picture(name, colours.due if kind else colours.muted, 16))
        _say(label, text, tip, kind)
        label.setMinimumWidth(1)
        self._bar.addWidget(mark)
        self._bar.addWidget(label)
        return mark, label


def _say(label: QLabel, text: str, tip: str = "", kind: str = "") -> None:
    label.setText(text)
    label.setAccessibleName(text)
    label.setToolTip(tip or text)
    label.setProperty("kind", kind)
    label.style().unpolish(label)
    label.style().polish(label)


def _lock_button(bar: QWidget) -> QPushButton:
    """Add the button at the right end that locks the screen."""
    button = QPushButton("ロック", bar)
    button.setProperty("kind", "quiet")
    button.setIcon(icon("lock", theme.colours().muted))
    button.setToolTip("画面をロック（Ctrl+L）")
    button.setAccessibleName("画面をロック")
    return button
