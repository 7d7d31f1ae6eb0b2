"""Show on the page of a case what departments were asked, and what was investigated."""

from app.office.desk import Desk
from app.office.inquiries import overdue
from app.rules.case_facts import Section
from app.rules.cases import Case
from app.rules.spoken_days import month_day
from app.storage.inquiry_rows import InquiryRow
from app.storage.unit import Unit


def section(desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Return the sheets of a case and how many notes there are, None where there is nothing."""
    facts = [
        (row.department, _words(desk, row))
        for row in unit.inquiries.of(case.id)
        if row.state != "cancelled"
    ]
    notes = unit.case_notes.of(case.id)
    if notes:
        last = notes[-1]
        facts.append(
            ("調査の記録", f"{len(notes)}件（{month_day(last.on_day)}　{last.kind.word}）")
        )
    return Section("社内照会・調査", tuple(facts)) if facts else None


def _words(desk: Desk, row: InquiryRow) -> str:
    if row.answer is None:
        late = "　期限を過ぎています" if overdue(row, desk.today) else ""
        return f"{row.kind.word}　{month_day(row.due_on)}まで　回答待ち{late}"
    on = f"（{month_day(row.answered_on)}）" if row.answered_on else ""
    return f"{row.kind.word}　{row.answer.word}{on}"
