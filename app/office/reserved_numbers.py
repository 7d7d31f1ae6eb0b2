"""Reserve receipt numbers for the days without machines, and print their forms (OFFICE M-06)."""

from collections.abc import Sequence

from app.letters import handwritten_form
from app.letters.handwritten_form import HandwrittenForms
from app.office import fiscal_years, page_settings, profile, wordings
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.numbers import receipt_number
from app.rules.roles import Verb
from app.rules.void_reasons import VoidReason, read_void_reason
from app.storage.reserved_numbers import ReservedRow
from app.storage.unit import Unit

__all__ = ["MOST", "ReservedRow", "VoidReason", "preview", "reserve", "rows", "take", "void"]

MOST = 50
"""How many numbers are reserved at once, and may wait altogether."""


def reserve(desk: Desk, count: int) -> Changes:
    """Reserve the next numbers of this fiscal year, a form for each.

    Raises:
        Refused: none, or more would wait than a desk needs.
    """
    desk.demand(Verb.reserve_numbers)
    with desk.unit("受付番号を確保") as unit:
        waiting = sum(row.is_open for row in unit.reserved_numbers.rows())
        if not 1 <= count <= MOST - waiting:
            raise Refused(
                f"確保しておけるのは、使う前のものを合わせて{MOST}件までです"
                f"（いま{waiting}件あります）。番号は取っていません。"
            )
        year = fiscal_years.year_of(unit, desk.today)
        first = unit.series.take(f"requests/{year}", count)
        numbers = [receipt_number(year, first + place) for place in range(count)]
        unit.reserved_numbers.add(numbers, unit.stamp.by, unit.stamp.at)
        unit.log((), {"numbers": numbers})
    return changes("requests")


def void(desk: Desk, number: str, reason: str) -> Changes:
    """Record that a reserved number will not be used (欠番), and why, by the word of a reason.

    Raises:
        Refused: no such reason, or the number does not wait any more.
    """
    desk.demand(Verb.reserve_numbers)
    why = read_void_reason(reason).word
    with desk.unit("受付番号を欠番にした") as unit:
        _ = _waiting(unit, [number])
        unit.reserved_numbers.void(number, desk.today, why)
        unit.log((), {"number": number, "reason": why})
    return changes("requests")


def rows(desk: Desk) -> Sequence[ReservedRow]:
    """Return all numbers that were ever reserved, in the order of reserving."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return unit.reserved_numbers.rows()


def preview(desk: Desk, numbers: Sequence[str]) -> bytes:
    """Return the forms of these numbers as one PDF, to be looked at."""
    desk.demand(Verb.reserve_numbers)
    with desk.look() as unit:
        return _drawn(desk, unit, numbers)


def take(desk: Desk, numbers: Sequence[str]) -> bytes:
    """Return the forms as one PDF that leaves the program; that it did goes into the log."""
    desk.demand(Verb.reserve_numbers)
    with desk.unit("手書き受付票を印刷") as unit:
        unit.log((), {"numbers": list(numbers)})
        return _drawn(desk, unit, numbers)


def _drawn(desk: Desk, unit: Unit, numbers: Sequence[str]) -> bytes:
    facts = HandwrittenForms(
        numbers=tuple(row.receipt_number for row in _waiting(unit, numbers)),
        organisation=profile.sender(unit),
        anchor=unit.history.anchor(),
        practice=desk.practice,
    )
    words = wordings.of(unit, "handwritten_form")
    return handwritten_form.draw(facts, page_settings.of(unit), words)


def _waiting(unit: Unit, numbers: Sequence[str]) -> Sequence[ReservedRow]:
    found = [row for row in unit.reserved_numbers.rows(numbers) if row.is_open]
    if not found or len(found) < len(set(numbers)):
        raise Refused(
            "まだ使っていない番号だけを選んでください。"
            "入力が済んだ番号と欠番は選べません。何も変えていません。"
        )
    return found
