"""Turn what the office prints into a book of the pack: its PDF, and its rows as a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.exchange.csv_files import csv_bytes
from app.exchange.excel_files import excel_bytes
from app.office import (
    dispatch_book,
    dispatch_words,
    policy_history,
    policy_versions,
    register_words,
    registers,
    request_register,
    request_statistics,
)
from app.office.desk import Desk
from app.office.register_marks import day
from app.office.registers import Register
from app.rules.eras import today_in_japan
from app.rules.periods import Days

Make = Callable[[Desk, Days], "Book"]
_COUNTS = ("区分", "内訳", "件数")
_VERSIONS = ("施行日", "種別", "重要・軽微", "概要", "承認日", "決裁者", "本文", "SHA-256")


@dataclass(frozen=True)
class Book:
    """Hold one book as it goes into the pack."""

    pdf: bytes
    header: Sequence[str]
    rows: Sequence[Sequence[str]]

    @property
    def files(self) -> tuple[tuple[str, bytes], ...]:
        """Return the bytes of each file by its suffix."""
        tables = ((".xlsx", excel_bytes), (".csv", csv_bytes))
        return (
            (".pdf", self.pdf),
            *(
                (suffix, spell(self.header, self.rows or (self._nothing,)))
                for suffix, spell in tables
            ),
        )

    @property
    def _nothing(self) -> Sequence[str]:
        """Return the line of a table without rows, as the paper has it; it counts as none."""
        blank = (title if title == registers.PRACTICE else "" for title in self.header[1:])
        return (registers.NOTHING, *blank)

    @property
    def marked(self) -> "Book":
        """Return it as practice records give it: no line of it may pass for the office's own."""
        rows = tuple((*row, registers.PRACTICE) for row in self.rows)
        return replace(self, header=(*self.header, registers.PRACTICE), rows=rows)


def of_register(make: Callable[[Desk, Days], Register]) -> Make:
    """Return how a register of the house becomes a book."""

    def book(desk: Desk, period: Days) -> Book:
        found = make(desk, period)
        return Book(registers.look(desk, found), found.header, found.rows)

    return book


def request_book(desk: Desk, period: Days) -> Book:
    """Return the request register: on paper as it is printed, in the table every column."""
    lines = request_register.read(desk, period).lines
    header = [title for title, _say in register_words.COLUMNS]
    rows = [[register_words.cell(line, title) for title in header] for line in lines]
    return Book(request_register.look(desk, period), header, rows)


def count_book(desk: Desk, period: Days) -> Book:
    """Return the counts of requests."""
    rows = tuple(request_statistics.rows_of(request_statistics.read_counts(desk, period)))
    return Book(request_statistics.look(desk, period), _COUNTS, rows)


def letter_book(desk: Desk, period: Days) -> Book:
    """Return the book of what left (発送簿)."""
    lines = dispatch_book.rows(desk, period)
    header = [title for title, _say in dispatch_words.COLUMNS]
    rows = [[say(line) for _title, say in dispatch_words.COLUMNS] for line in lines]
    return Book(dispatch_book.look(desk, period), header, rows)


def policy_book(desk: Desk, _period: Days) -> Book:
    """Return the revisions of the policy: all of them, whatever the period."""
    with desk.look() as unit:
        shown = policy_versions.shown(unit, desk.today)
    rows = [_version(row) for row in shown if row.state != "draft"]
    return Book(policy_history.draw(desk), _VERSIONS, rows)


def _version(row: policy_versions.VersionRow) -> tuple[str, ...]:
    approved = day(today_in_japan(row.approved_at)) if row.approved_at else ""
    # Who approved what the first start put on record, nobody knows.
    approval = ("", "初期登録") if row.seeded else (approved, row.approver)
    weight = "重要" if row.major else "軽微"
    text = "登録済" if row.has_text else policy_history.NO_TEXT
    return day(row.on), row.kind, weight, row.summary, *approval, text, row.sha256
