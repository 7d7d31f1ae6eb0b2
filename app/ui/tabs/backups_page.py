"""Be the page 控え: the backups that were made, and what can be done with them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import (
    backup_aside,
    backup_book,
    backup_checks,
    backup_lying,
    backup_page,
    backup_places,
    backups,
)
from app.office.backup_checks import Checked
from app.office.backups import BackupRow, Created
from app.rules.backup_causes import word_of
from app.rules.day_moments import spelt
from app.rules.errors import OfficeError, Refused
from app.rules.roles import Verb
from app.ui import alerts
from app.ui.dialogs.backup_settings_dialog import BackupSettingsDialog
from app.ui.dialogs.book import Book
from app.ui.dialogs.restore_dialog import RestoreDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import backup_sheet
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.set_aside_strip import SetAsideStrip
from app.ui.tabs.sheet import Sheet

GONE: Final = (
    "この控えのファイルが見つかりません。何も変えていません。"
    "2つめの場所につながっているか確かめるか、別の控えを選んでください。"
)
NOT_HERS: Final = (
    "控えの一覧を見るのは、管理責任者・監査員・システムの仕事です。"
    "控えは、作業のあるあいだ自動で作られています。"
)
MADE: Final = "控えを作って確かめました。"
COPY_MISSING: Final = f"{MADE}ただし、2つめの場所には写せていません（{{problem}}）。"
MAKING: Final = "控えを作っています。そのままお待ちください。"
CHECKING: Final = "控えを確かめています。そのままお待ちください。"
DRILLING: Final = "復元の練習をしています。記録は変わりません。そのままお待ちください。"
EMPTY: Final = "控えは、作業のあるあいだ自動で作ります。いま作ることもできます。"


class BackupsPage(RegisterPage[BackupRow]):
    """List the backups, the newest first; beside them what the chosen one holds."""

    key: ClassVar[str] = "backups"
    word: ClassVar[str] = "控え"
    noun: ClassVar[str] = "控え"
    picture: ClassVar[str] = "save"
    hint: ClassVar[str] = "きっかけ・ファイルの名前"
    nouns: ClassVar[frozenset[str]] = frozenset({"backups"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("standing", "保存中", lambda row: row.gone_on is None),
        Chip("asked", "手動", lambda row: row.cause == "asked"),
        Chip("", "すべて", every),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {"at": lambda row: row.made_at}

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.aside = SetAsideStrip(backup_aside.place(seat.desk), self)
        self.ui.layout_1.addWidget(self.aside)

    def refresh(self) -> None:
        """Ask again for the rows, and for what restores have set aside."""
        super().refresh()
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: backup_aside.look(desk),
            asker=self,
            then=self.aside.show_found,
            key="aside",
            refused=lambda _error: self.aside.hide(),
        )

    def columns(self) -> Sequence[Column[BackupRow]]:
        """Give moment, cause, size and the state; the sheet says where the log ended."""
        return (
            Column("at", "作成の日時", lambda row: spelt(row.made_at), 150, whole=True),
            Column("cause", "きっかけ", lambda row: word_of(row.cause), 120),
            Column("size", "大きさ", backup_sheet.size_words, 80, whole=True),
            pill_column("state", "状態", backup_sheet.pill_of, 130),
        )

    def question(self) -> Callable[[], Sequence[BackupRow]]:
        """Ask for all of them."""
        desk = self.seat.desk
        return lambda: backups.rows(desk)

    def says(self, row: BackupRow) -> str:
        """Find one by its cause and the name of its file."""
        return f"{word_of(row.cause)}\n{row.file_name}"

    def reading(self, row: BackupRow) -> Callable[[], Sheet]:
        """Describe one with its trials."""
        desk = self.seat.desk
        checks, restores = self.may(Verb.back_up), self.may(Verb.restore)
        return lambda: backup_sheet.describe(
            row,
            backup_page.trials(desk),
            backup_lying.look(desk, row),
            may_check=checks,
            may_restore=restores,
        )

    def act(self, key: str, about: object, row: BackupRow) -> None:
        """Try the chosen one, or put it back."""
        del about
        if key == backup_sheet.CHECK:
            self._check(row)
        elif key == backup_sheet.RESTORE:
            self._restore(row)

    def deeds(self) -> Sequence[Deed]:
        """Make one now, do the drill, set the second place."""
        settings = Deed("控えの設定(&F)…", self._set)
        if not self.may(Verb.back_up):
            return (settings,) if self.may(Verb.change_settings) else ()
        return (
            Deed("いま控えを作る(&N)", self._make),
            Deed("復元の練習(&D)", self._drill),
            settings,
        )

    def books(self) -> Sequence[Book]:
        """Print what was made and tried."""
        if not self.may(Verb.read_governance):
            return ()
        return (Book(backup_book.TITLE, backup_book.register),)

    def empty_words(self) -> tuple[str, str, str]:
        """Say what will stand here."""
        return "控えはまだありません", EMPTY, "いま控えを作る" if self.may(Verb.back_up) else ""

    def _refused(self, error: OfficeError) -> None:
        """Say who looks after the backups, to somebody who need not."""
        hers = self.may(Verb.read_history)
        super()._refused(error if hers else Refused(NOT_HERS))

    def _make(self) -> None:
        desk = self.seat.desk
        self.work(MAKING, lambda: backups.create(desk), self._made)

    def _made(self, done: Created) -> None:
        if done.copy_problem:
            self.warned.emit(COPY_MISSING.format(problem=done.copy_problem), "caution")
        else:
            self.tell(MADE)
        self.show_row(done.row.id)

    def _drill(self) -> None:
        desk = self.seat.desk
        self.work(DRILLING, lambda: backup_checks.drill(desk), self._tell_checked)

    def _check(self, row: BackupRow) -> None:
        desk = self.seat.desk
        self.work(CHECKING, lambda: backup_page.check(desk, row), self._tell_checked)

    def _restore(self, row: BackupRow) -> None:
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: backup_places.stands(desk, row), asker=self, then=self._open_restore
        )

    def _open_restore(self, path: Path | None) -> None:
        if path is None:
            alerts.tell(self, GONE)
        else:
            self.open_dialog(RestoreDialog(self.seat, path, self))

    def _set(self) -> None:
        self.open_dialog(BackupSettingsDialog(self.seat, self))

    def _tell_checked(self, found: Checked) -> None:
        if found.ok:
            self.tell(found.sentence)
        else:
            alerts.tell(self, found.sentence, icon="warning")
