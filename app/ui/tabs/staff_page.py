"""Be the page 利用者: who signs in, as what, and who does not any more."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from app.office import key_changes, staff, staff_leaving
from app.office.rows import StaffRow
from app.rules.eras import today_in_japan
from app.rules.roles import Verb
from app.ui.dialogs.recovery_sheet_dialog import RecoverySheetDialog
from app.ui.dialogs.staff_add_dialog import StaffAddDialog
from app.ui.dialogs.staff_change_dialog import StaffChangeDialog
from app.ui.dialogs.staff_leave_dialog import StaffLeaveDialog
from app.ui.dialogs.staff_password_dialog import StaffPasswordDialog
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs.key_renewal import ask_to_encrypt, ask_to_renew
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet
from app.ui.tabs.staff_sheet import Standing, describe, role_words, state_pill


class StaffPage(RegisterPage[StaffRow]):
    """List the people who sign in; beside them what the chosen one may do."""

    key: ClassVar[str] = "staff"
    word: ClassVar[str] = "利用者"
    noun: ClassVar[str] = "利用者"
    unit: ClassVar[str] = "名"
    picture: ClassVar[str] = "staff"
    hint: ClassVar[str] = "お名前・ログイン名・役割"
    nouns: ClassVar[frozenset[str]] = frozenset({"staff"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("active", "利用中", lambda row: row.active),
        Chip("first", "はじめのパスワード", lambda row: row.active and row.must_change, True),
        Chip("ended", "退職", lambda row: not row.active),
        Chip("", "すべて", every),
    )

    def columns(self) -> Sequence[Column[StaffRow]]:
        """Give name, login, roles, the day of the password and the state."""
        return (
            Column("name", "お名前", lambda row: row.name, 130, whole=True),
            Column("login", "ログイン名", lambda row: row.login, 100),
            Column("roles", "役割", role_words, 150),
            Column("password", "パスワードの日", _password_day, 100, whole=True),
            pill_column("state", "状態", state_pill, 140),
        )

    def question(self) -> Callable[[], Sequence[StaffRow]]:
        """Ask for everybody, leavers too."""
        desk = self.seat.desk
        return lambda: staff.listed(desk)

    def reading(self, row: StaffRow) -> Callable[[], Sheet]:
        """Describe a person with the work in hand."""
        desk, may_manage = self.seat.desk, self.may(Verb.manage_staff)
        own = desk.actor.id

        def describing() -> Sheet:
            left_key = "" if row.active else key_changes.unfinished(desk)
            work = staff_leaving.open_work(desk, row.id) if may_manage else ()
            return describe(Standing(row, work, left_key, row.id == own), may_manage=may_manage)

        return describing

    def says(self, row: StaffRow) -> str:
        """Find a person by name, login and role."""
        return "\n".join((row.name, row.login, role_words(row)))

    def deeds(self) -> Sequence[Deed]:
        """Add somebody; make a new recovery sheet; change the key of the records."""
        adding = (Deed("利用者を追加(&N)…", self._add),) if self.may(Verb.manage_staff) else ()
        if not self.may(Verb.renew_keys):
            return adding
        return (
            *adding,
            Deed("復旧用シートを作り直す(&F)…", self._renew_sheet),
            Deed("記録の鍵を新しくする(&K)…", self._renew_key),
            *self._encrypting(),
        )

    def act(self, key: str, about: object, row: StaffRow) -> None:
        """Change, end or take up again the use of a person."""
        del about
        if key == "renew":
            self._renew_key()
        elif key == "change":
            self.open_dialog(StaffChangeDialog(self.seat, row, self))
        elif key == "leave":
            self.open_dialog(StaffLeaveDialog(self.seat, row, self))
        elif key in {"password", "back"}:
            self.open_dialog(StaffPasswordDialog(self.seat, row, self))

    def _add(self) -> None:
        self.open_dialog(StaffAddDialog(self.seat, self))

    def _renew_sheet(self) -> None:
        self.open_dialog(RecoverySheetDialog(self.seat, self))

    def _encrypting(self) -> Sequence[Deed]:
        """Offer to encrypt where the records are plain."""
        if self.seat.desk.store.encrypted:
            return ()
        return (Deed("記録を暗号化する(&E)…", self._encrypt),)

    def _encrypt(self) -> None:
        ask_to_encrypt(self)

    def _renew_key(self) -> None:
        ask_to_renew(self)


def _password_day(row: StaffRow) -> str:
    return f"{today_in_japan(row.password_set_at):%Y/%m/%d}" if row.password_set_at else ""
