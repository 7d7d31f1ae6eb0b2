"""Gather what the request register says of each right: the one source of print, Excel and counts.

The days come from `case_dates`; the 法39条 day stands on no paper (LAW A-13 P-5).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import case_dates, papers
from app.office.covered_cases import covered, covered_case
from app.office.inquiry_lines import asked_departments
from app.office.void_numbers import void_words
from app.rules import case_dates as dates
from app.rules.calendar import Calendar
from app.rules.case_dates import CaseDates
from app.rules.cases import Case, RightLine
from app.rules.numbers import APRIL_FIRST, fiscal_year
from app.rules.papers import Paper
from app.rules.periods import Days
from app.rules.requests import RequestDraft
from app.storage.fees import FeeRow, Fees
from app.storage.held_papers import HeldPaper
from app.storage.inquiry_rows import InquiryRow
from app.storage.letters import LetterRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class RegisterLine:
    """Hold one right of a case; `right` is None where a case has none (handed on, half-filled).

    `typed` is None once erased. `first` marks the first line of a case. `void` are the answers to
    the right whose numbers are 欠番, and why.
    """

    case: Case
    right: RightLine | None
    dates: CaseDates
    first: bool
    fiscal_year: int
    typed: RequestDraft | None
    member_code: str
    staff: Mapping[int, str]
    table: Mapping[str, Paper]
    sheets: tuple[InquiryRow, ...] = ()
    held_papers: tuple[HeldPaper, ...] = ()
    letter: LetterRow | None = None
    fee: FeeRow | None = None
    void: tuple[str, ...] = ()


def lines_in(
    unit: Unit, period: Days, day: date, start: tuple[int, int] = APRIL_FIRST
) -> Sequence[RegisterLine]:
    """Return a line for each right of the cases that arrived in a period, the oldest first."""
    cases = [
        one for one in unit.requests.cases(unit.requests.ids()) if period.holds(one.received_on)
    ]
    reader = _Reader(
        unit, day, start, case_dates.calendar(unit), unit.staff.names(), papers.table_in(unit)
    )
    ordered = sorted(cases, key=lambda one: (one.received_on, one.id))
    return [line for case in ordered for line in reader.lines(case)]


@dataclass(frozen=True)
class _Reader:
    unit: Unit
    day: date
    start: tuple[int, int]
    calendar: Calendar
    staff: Mapping[int, str]
    table: Mapping[str, Paper]

    def lines(self, case: Case) -> Iterator[RegisterLine]:
        unit = self.unit
        reckoned = dates.dates_of(case, self.day, self.calendar)
        letters = {row.id: row for row in unit.letters.rows(request_id=case.id)}
        fees = Fees(unit.session).of([right.id for right in case.rights])
        code, draft = self._member_code(case), unit.requests.draft(case.id)
        typed = None if draft is None else covered(unit, case, draft)
        case = covered_case(unit, case)
        rights: Sequence[RightLine | None] = case.rights or (None,)
        void = void_words(unit, case)
        for place, right in enumerate(rights):
            sheets = asked_departments(unit, case.id, right.id if right else None)
            letter_id = right.letter_id if right else None
            yield RegisterLine(
                case=case,
                right=right,
                dates=reckoned,
                first=place == 0,
                fiscal_year=fiscal_year(case.received_on, self.start),
                typed=typed,
                member_code=code,
                staff=self.staff,
                table=self.table,
                sheets=tuple(sheets),
                held_papers=tuple(unit.held_papers.of(case.id)),
                letter=letters.get(letter_id) if letter_id else None,
                fee=fees.get(right.id) if right else None,
                void=tuple(said for key, said in void if right and key == right.id),
            )

    def _member_code(self, case: Case) -> str:
        if case.member_id is None:
            return ""
        rows = self.unit.members.rows([case.member_id])
        return "".join(row.member_code for row in rows if row.state != "erased")
