"""Name the verbs of the papers of an audit and of the reports, and a call that would do each."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.office import (
    audit_pack_books,
    audit_pack_check,
    audit_packs,
    backup_book,
    board_reports,
    chain_book,
    consent_book,
    deadline_book,
    fact_book,
    recipient_check_book,
    report_lines,
    taken_out_book,
)
from app.office.desk import Desk
from app.rules.board_reports import ReportKind, ReportSpan, month_span
from app.rules.periods import Days
from app.rules.roles import Verb

Act = Callable[[Desk], object]
INNER = {"audit_pack_cover.draw", "board_figures.read", "one_state.one_state"}
"""What is done once the verb has asked."""
OPEN = {"audit_pack_books.policy_book"}
"""The revisions of the policy are published."""


TOO_LONG = "架空" * 10_000


def _report(take: Callable[[Desk, ReportSpan, str], object]) -> tuple[Verb, Act]:
    return Verb.report_to_board, lambda d: take(d, month_span(d.today, d.today), TOO_LONG)


def acts(folder: Path) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    registers, makes = Verb.print_register, Verb.make_audit_pack
    return {
        "audit_pack_books.count_book": (
            registers,
            lambda d: audit_pack_books.count_book(d, Days()),
        ),
        "audit_pack_books.letter_book": (
            registers,
            lambda d: audit_pack_books.letter_book(d, Days()),
        ),
        "audit_pack_books.request_book": (
            registers,
            lambda d: audit_pack_books.request_book(d, Days()),
        ),
        "audit_pack_check.check": (makes, lambda d: audit_pack_check.check(d, folder)),
        "audit_packs.make": (
            makes,
            lambda d: audit_packs.make(d, Days(d.today, d.today), folder),  # which is not empty
        ),
        "audit_packs.rows": (Verb.read_governance, audit_packs.rows),
        "backup_book.register": (
            Verb.read_governance,
            lambda d: backup_book.register(d, Days()),
        ),
        "board_reports.look": _report(board_reports.look),
        "board_reports.read": (
            Verb.report_to_board,
            lambda d: board_reports.read(d, month_span(d.today, d.today)),
        ),
        "board_reports.spans": (
            Verb.report_to_board,
            lambda d: board_reports.spans(d, ReportKind.month),
        ),
        "board_reports.take": _report(board_reports.take),
        "chain_book.register": (Verb.verify_history, lambda d: chain_book.register(d, Days())),
        "consent_book.register": (Verb.read_members, lambda d: consent_book.register(d, Days())),
        "deadline_book.register": (registers, lambda d: deadline_book.register(d, Days())),
        "fact_book.register": (Verb.read_requests, lambda d: fact_book.register(d, Days())),
        "recipient_check_book.register": (
            Verb.read_governance,
            lambda d: recipient_check_book.register(d, Days()),
        ),
        "report_lines.rows": (Verb.read_governance, report_lines.rows),
        "taken_out_book.register": (
            Verb.read_history,
            lambda d: taken_out_book.register(d, Days()),
        ),
    }
