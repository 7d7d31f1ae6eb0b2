"""Record a report that was handed in to the commission: 速報, 確報, 続報 (規則8条)."""

from app.office import incident_reports
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.incident_found import found, subjects
from app.office.incident_progress import Stand, stand_of
from app.office.incidents import TOUCHED
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import IncidentId
from app.rules.incident_days import late_words
from app.rules.incident_filings import (
    Filing,
    FilingDraft,
    FilingReading,
    next_kind,
    read_filing,
    refuse_order,
)
from app.rules.incident_report import items_out
from app.rules.roles import Verb


def begin(desk: Desk, key: IncidentId) -> FilingDraft:
    """Propose the report that comes next, handed in today."""
    desk.demand(Verb.report_incident)
    with desk.look() as unit:
        stand = stand_of(unit, found(desk, unit, key), desk.today)
    return FilingDraft(next_kind(list(stand.filed)).value, desk.today.isoformat())


def check(desk: Desk, key: IncidentId, draft: FilingDraft) -> FilingReading:
    """Check what was typed of a report; change nothing."""
    desk.demand(Verb.report_incident)
    with desk.look() as unit:
        row = found(desk, unit, key)
    return read_filing(draft, known_on=row.known_on, today=desk.today)


def late(desk: Desk, key: IncidentId, draft: FilingDraft) -> str:
    """Say by how much a report would be late; it is recorded all the same."""
    desk.demand(Verb.report_incident)
    with desk.look() as unit:
        stand = stand_of(unit, found(desk, unit, key), desk.today)
    filing = read_filing(draft, known_on=stand.row.known_on, today=desk.today).filing
    return late_words(filing.kind, filing.filed_on, stand.days) if filing else ""


def file(desk: Desk, key: IncidentId, draft: FilingDraft) -> Changes:
    """Record a report as it was handed in, with its nine items as they stand; also a late one.

    What follows a closed incident is 続報.

    Raises:
        Refused: a particular is missing, nobody judged the incident, or it is on record already.
    """
    desk.demand(Verb.report_incident)
    refuse_unfit({"受付番号": draft.number}, LONGEST_LINE)
    with desk.unit("漏えい等の報告の提出を記録") as unit:
        row = found(desk, unit, key)
        stand = stand_of(unit, row, desk.today)
        new = _read(desk, stand, draft)
        words = items_out(incident_reports.current(unit, stand))
        unit.incident_reports.file(key, new, words, unit.stamp.by, unit.stamp.at)
        late_by = late_words(new.kind, new.filed_on, stand.days)
        values = {"kind": new.kind.value, "filed_on": new.filed_on.isoformat(), "late": late_by}
        unit.log(subjects(desk, unit, row), {**values, "number": new.number})
    return TOUCHED


def _read(desk: Desk, stand: Stand, draft: FilingDraft) -> Filing:
    if not stand.row.is_judged:
        raise Refused(
            "報告の対象となる区分（①〜④）がまだ確かめられていません。何も記録していません。"
            "先に「内容を直す」で区分を入れてください。"
        )
    reading = read_filing(draft, known_on=stand.row.known_on, today=desk.today)
    if reading.filing is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    new = reading.filing
    refusal = refuse_order(new.kind, stand.filed)
    if refusal:
        raise Refused(refusal)
    return new
