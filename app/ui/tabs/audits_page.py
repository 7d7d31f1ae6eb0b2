"""Be the page 監査: the audits of all years, and beside them the chosen one."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from app.office import audit_books, audit_check_book, audit_pages, audit_plan_book, audits
from app.office.audits import AuditRow
from app.rules.audits import AuditState, state_of
from app.rules.ids import AuditId
from app.rules.roles import Verb
from app.ui.audit_words import STATES, short_span
from app.ui.dialogs.audit_dialog import AuditDialog
from app.ui.dialogs.audit_plan_dialog import AuditPlanDialog
from app.ui.dialogs.audit_questions_dialog import AuditQuestionsDialog
from app.ui.dialogs.book import Book
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import audit_sheet
from app.ui.tabs.audit_doing import AuditDoing
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet
from app.ui.widgets.pill import Pill


def goes_on(row: AuditRow) -> bool:
    """Tell whether an audit is not reported and approved yet."""
    return row.approved_on is None and row.cancelled_on is None


class AuditsPage(RegisterPage[AuditRow]):
    """Be the list of audits with what can be done about them."""

    key: ClassVar[str] = "audits"
    word: ClassVar[str] = "監査"
    noun: ClassVar[str] = "監査"
    hint: ClassVar[str] = "番号・部署・テーマ・監査員"
    nouns: ClassVar[frozenset[str]] = frozenset({"audits", "corrective_actions", "workers"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("open", "これから・実施中", goes_on, counted=True),
        Chip("", "すべて", every),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "number": lambda row: row.number,
        "on": lambda row: row.planned_from_on,
    }

    def columns(self) -> Sequence[Column[AuditRow]]:
        """Give number, department, theme, days and state."""
        return (
            Column("number", "番号", lambda row: row.number, 84, whole=True),
            Column("department", "部署", lambda row: row.department_name, 150),
            Column("theme", "テーマ", lambda row: row.theme, 150),
            Column("on", "予定", short_span, 96, whole=True),
            pill_column("state", "状態", self._pill, 112),
        )

    def says(self, row: AuditRow) -> str:
        """Say everything by which an audit can be found."""
        people = "　".join(one.name for one in row.auditors)
        return f"{super().says(row)}\n{people}"

    def question(self) -> Callable[[], Sequence[AuditRow]]:
        """Ask for the audits of all years."""
        desk = self.seat.desk
        return lambda: audits.rows(desk)

    def reading(self, row: AuditRow) -> Callable[[], Sheet]:
        """Ask for an audit whole."""
        desk, key, roles = self.seat.desk, AuditId(row.id), self.seat.desk.actor.roles
        return lambda: audit_sheet.describe(audit_pages.page(desk, key), desk.today, roles)

    def act(self, key: str, about: object, row: AuditRow) -> None:
        """Do what a button of the sheet says."""
        AuditDoing(self, row).do(key, about)

    def deeds(self) -> Sequence[Deed]:
        """Plan an audit, write the plan of a year, edit the questions."""
        others = (
            Deed("年度の監査計画(&Y)…", lambda: self.open_dialog(AuditPlanDialog(self.seat, self))),
            Deed(
                "監査の項目(&Q)…", lambda: self.open_dialog(AuditQuestionsDialog(self.seat, self))
            ),
        )
        if not self.may(Verb.plan_audit):
            return others
        plan = Deed("監査を計画(&N)…", self._plan)
        return (plan, *others)

    def books(self) -> Sequence[Book]:
        """Print the plans, the audits, what was asked and what was found in a period."""
        return (
            Book(audit_books.TITLE, audit_books.register),
            Book(audit_books.FINDINGS_TITLE, audit_books.findings_register),
            Book(audit_check_book.TITLE, audit_check_book.register),
            Book(audit_plan_book.TITLE, audit_plan_book.register),
        )

    def empty_words(self) -> tuple[str, str, str]:
        """Say how the first audit comes about."""
        hint = "「手続き」から年度の監査計画を作り、部署ごとの監査を加えると、ここに並びます。"
        return "監査はまだありません", hint, ""

    def _plan(self) -> None:
        self.open_dialog(AuditDialog(self.seat, None, self))

    def _pill(self, row: AuditRow) -> Pill:
        state: AuditState = state_of(row, self.seat.desk.today)
        return STATES[state]
