"""Be the page 点検・報告: packs for auditors, reports to the board, reviews of the log."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar, Final

from app.office import (
    audit_pack_check,
    chain_book,
    consent_book,
    deadline_book,
    fact_book,
    report_lines,
    taken_out_book,
)
from app.office.audit_pack_check import Checked
from app.office.report_lines import ReportKind, ReportLine
from app.rules.roles import Verb
from app.ui import alerts
from app.ui.days import day_words
from app.ui.dialogs.audit_pack_dialog import AuditPackDialog
from app.ui.dialogs.board_report_dialog import BoardReportDialog
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.log_reviews_dialog import LogReviewsDialog
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import report_sheet
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.review_deeds import review_books, review_deeds
from app.ui.tabs.sheet import Sheet
from app.ui.widgets.file_places import ask_for_folder

EMPTY: Final = "監査資料一式の書出しと、操作記録の点検の記録がここに並びます。"


def is_pack(line: ReportLine) -> bool:
    """Tell whether a line is a pack."""
    return line.kind is ReportKind.pack


def is_review(line: ReportLine) -> bool:
    """Tell whether a line is a reviewed month, or one to be reviewed."""
    return line.kind is ReportKind.review


class ReportsPage(RegisterPage[ReportLine]):
    """Show what was made and looked through, with the acts that make more of it."""

    key: ClassVar[str] = "reports"
    word: ClassVar[str] = "点検・報告"
    noun: ClassVar[str] = "記録"
    hint: ClassVar[str] = "期間・名前"
    picture: ClassVar[str] = "log"
    nouns: ClassVar[frozenset[str]] = frozenset({"reviews"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("", "すべて", every),
        Chip("open", "未点検", lambda line: line.is_open, counted=True),
        Chip("reviews", "操作記録の点検", is_review),
        Chip("packs", "監査資料一式", is_pack),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {"on": lambda line: line.on}

    def columns(self) -> Sequence[Column[ReportLine]]:
        """Give what, of which time, when, by whom and how it stands."""
        return (
            Column("title", "対象の期間", lambda line: line.title, 190, whole=True),
            Column("kind", "内容", lambda line: line.kind.word, 104),
            Column("on", "行った日", lambda line: day_words(line.on), 128, whole=True),
            Column("who", "行った人", lambda line: line.who, 84),
            pill_column("state", "状態", report_sheet.pill_of, 90),
        )

    def question(self) -> Callable[[], Sequence[ReportLine]]:
        """Ask for the lines that this person may see."""
        desk = self.seat.desk
        return lambda: report_lines.rows(desk)

    def reading(self, row: ReportLine) -> Callable[[], Sheet]:
        """Describe one line."""
        checks, reviews = self.may(Verb.make_audit_pack), self.may(Verb.review_log)
        return lambda: report_sheet.describe(row, may_check=checks, may_review=reviews)

    def act(self, key: str, about: object, row: ReportLine) -> None:
        """Check the files of a pack, or review the months that nobody looked through."""
        del about, row
        if key == report_sheet.CHECK:
            self._ask_folder()
        elif key == report_sheet.REVIEW:
            self.open_dialog(LogReviewsDialog(self.seat, self))

    def deeds(self) -> Sequence[Deed]:
        """Write a pack, check one, report to the board."""
        packs = self.may(Verb.make_audit_pack)
        made = (Deed("監査資料一式(&N)…", self._pack),) if packs else ()
        told = (
            (Deed("月次・年次報告(&Y)…", self._report),) if self.may(Verb.report_to_board) else ()
        )
        checked = (Deed("一式を照合(&H)…", self._ask_folder),) if packs else ()
        return (*made, *told, *checked, *review_deeds(self))

    def books(self) -> Sequence[Book]:
        """Print the books that belong to no other page."""
        log = self.may(Verb.read_history)
        return (
            Book(deadline_book.TITLE, deadline_book.register),
            Book(fact_book.TITLE, fact_book.register),
            Book(consent_book.TITLE, consent_book.register, When.day),
            *((Book(taken_out_book.TITLE, taken_out_book.register),) if log else ()),
            Book(chain_book.TITLE, chain_book.register),
            *review_books(self),
        )

    def empty_words(self) -> tuple[str, str, str]:
        """Say what will stand here."""
        deeds = self.deeds()
        return "点検・報告の記録はまだありません", EMPTY, deeds[0].words if deeds else ""

    def check_folder(self, folder: Path) -> None:
        """Hold the files of a folder against the log, and say what was found."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: audit_pack_check.check(desk, folder),
            asker=self,
            then=self._tell_checked,
            key="check",
            refused=lambda error: alerts.tell(self, error.sentence),
        )

    def _tell_checked(self, found: Checked) -> None:
        alerts.tell(self, found.sentence, icon="info" if found.whole else "warning")

    def _pack(self) -> None:
        self.open_dialog(AuditPackDialog(self.seat, self))

    def _report(self) -> None:
        self.open_dialog(BoardReportDialog(self.seat, self))

    def _ask_folder(self) -> None:
        ask_for_folder(self, "照合する監査資料一式のフォルダ", self.check_folder)
