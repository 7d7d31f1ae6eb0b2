"""Write the nine items of a report to the commission, as they become known (規則8条1項)."""

from dataclasses import asdict, dataclass

from app.office.changes import Changes
from app.office.desk import Desk
from app.office.incident_found import OVERTAKEN, found, found_open, subjects
from app.office.incident_progress import Stand, stand_of
from app.office.incidents import TOUCHED
from app.office.typed import refuse_unfit
from app.rules.corrective_actions import Target
from app.rules.eras import japanese
from app.rules.errors import Overtaken, Refused
from app.rules.ids import IncidentId
from app.rules.incident_report import LABELS, LONGEST_ITEM, Known, ReportItems, proposed
from app.rules.roles import Verb
from app.storage.unit import Unit


@dataclass(frozen=True)
class ReportSheet:
    """Hold the items as they stand, those that the records propose, and the edition."""

    items: ReportItems
    proposed: ReportItems
    edition: int
    number: str
    title: str


def begin(desk: Desk, key: IncidentId) -> ReportSheet:
    """Return the items to be written; while there are none, what the records propose."""
    desk.demand(Verb.record_incident)
    with desk.look() as unit:
        row = found(desk, unit, key)
        items, edition = unit.incident_reports.items(key)
        known = proposed(_known(unit, stand_of(unit, row, desk.today)))
    return ReportSheet(items if edition else known, known, edition, row.number, row.title)


def current(unit: Unit, stand: Stand) -> ReportItems:
    """Return what would be handed in now: the items as written, else as proposed."""
    return proposed(_known(unit, stand)) if stand.items.is_empty else stand.items


def save(desk: Desk, key: IncidentId, items: ReportItems, edition: int) -> Changes:
    """Write the items; what is not known yet may stay empty or 「調査中」.

    Raises:
        Refused: nothing is written, a text is too long, or somebody else wrote first.
    """
    desk.demand(Verb.record_incident)
    refuse_unfit({LABELS[name]: text for name, text in asdict(items).items()}, LONGEST_ITEM)
    if items.is_empty:
        raise Refused("報告書の項目が1つも書かれていません。まだ何も記録していません。")
    with desk.unit("漏えい等の報告書の項目を記入") as unit:
        row = found_open(desk, unit, key)
        before = asdict(unit.incident_reports.items(key)[0])
        if not unit.incident_reports.write(key, items, edition):
            raise Overtaken(OVERTAKEN)
        now = asdict(items)
        changed = {name: [before[name], now[name]] for name in now if before[name] != now[name]}
        unit.log(subjects(desk, unit, row), changed)
    return TOUCHED


def _known(unit: Unit, stand: Stand) -> Known:
    row = stand.row
    return Known(
        kind=row.kind,
        what=row.plain_what,
        known_on=row.known_on,
        department=row.department,
        happened_on=row.happened_on,
        types=row.types,
        people_count=row.people_count,
        told=stand.told,
        named=stand.named,
        substitute_on=row.substitute_on,
        prevention=_prevention(unit, row.id),
    )


def _prevention(unit: Unit, key: IncidentId) -> tuple[str, ...]:
    """Say what is done so that it does not happen again, done or planned."""
    return tuple(
        f"{one.action}（済　{japanese(one.done_on)}）"
        if one.done_on
        else f"{one.action}（予定　{japanese(one.due_on)}まで）"
        for one in unit.corrective_actions.rows(Target(incident_id=key))
        if one.cancelled_on is None
    )
