"""Show the papers of requesters with the day by which they must be gone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import papers
from app.office.desk import Desk
from app.rules.case_facts import Section
from app.rules.cases import Case
from app.rules.held_papers import purge_on
from app.rules.ids import HeldPaperId, RequestId
from app.rules.paper_forms import ENDS_OF, PaperEnd, PaperForm
from app.rules.papers import Paper, word_of
from app.rules.spoken_days import month_day
from app.storage.held_papers import HeldPaper
from app.storage.unit import Unit


@dataclass(frozen=True)
class HeldPaperRow:
    """Show one paper; `purge_on` is the day by which it must be gone, None while it is needed."""

    id: HeldPaperId
    request_id: RequestId
    receipt_number: str
    requester_name: str
    word: str
    form: PaperForm
    received_on: date
    purge_on: date | None
    overdue: bool
    ended_on: date | None
    ended_how: PaperEnd | None
    ended_by: str
    has_image: bool

    @property
    def ends(self) -> tuple[PaperEnd, ...]:
        """List how it may leave; nothing once it has left."""
        return () if self.ended_on else ENDS_OF[self.form]


def held_of(unit: Unit, case: Case, day: date) -> Sequence[HeldPaperRow]:
    """List the papers of one case inside an open unit."""
    return rows_of(unit, unit.held_papers.of(case.id), day)


def section(desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Say which papers of the case are in the house and which are gone."""
    facts = [
        (f"{row.word}（{row.form.word}）", _place(row)) for row in held_of(unit, case, desk.today)
    ]
    return Section("お預かりした書類", tuple(facts))


def _place(row: HeldPaperRow) -> str:
    if row.ended_on and row.ended_how:
        return f"{month_day(row.ended_on)}に{row.ended_how.word}　{row.ended_by}"
    until = f"　{month_day(row.purge_on)}までに処分" if row.purge_on else ""
    late = "（期日を過ぎています）" if row.overdue else ""
    return f"{month_day(row.received_on)}から保管中{until}{late}"


def rows_of(unit: Unit, found: Sequence[HeldPaper], day: date) -> Sequence[HeldPaperRow]:
    """Show papers beside their cases; those of a case that is hidden are left out."""
    cases = {
        case.id: case for case in unit.requests.cases(sorted({one.request_id for one in found}))
    }
    table, used = papers.table_in(unit), papers.rules_in(unit)
    return [
        _row(
            one,
            cases[one.request_id],
            table,
            purge_on(one.form, one.purge_on, cases[one.request_id], used),
            day,
        )
        for one in found
        if one.request_id in cases
    ]


def _row(
    one: HeldPaper, case: Case, table: Mapping[str, Paper], until: date | None, day: date
) -> HeldPaperRow:
    return HeldPaperRow(
        id=one.id,
        request_id=case.id,
        receipt_number=case.receipt_number,
        requester_name=case.requester_name,
        word=word_of(table, one.code),
        form=one.form,
        received_on=one.received_on,
        purge_on=until,
        overdue=one.ended_on is None and until is not None and until < day,
        ended_on=one.ended_on,
        ended_how=one.ended_how,
        ended_by=one.ended_by,
        has_image=one.has_image,
    )
