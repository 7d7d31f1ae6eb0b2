"""Put on record what went wrong with personal data, and correct it (漏えい等事案簿, LAW A-3)."""

from dataclasses import dataclass, fields

from app.office import incident_numbers
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.incident_corrections import TITLE, lapsed_by, refuse_behind
from app.office.incident_found import OVERTAKEN, found, found_open, subjects
from app.office.typed import refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.ids import IncidentId, NonconformityId
from app.rules.incident_corrections import Lapse
from app.rules.incident_drafts import Incident, IncidentDraft, IncidentReading, read_incident
from app.rules.incidents import IncidentKind
from app.rules.roles import Verb
from app.storage.incident_book import BookRow
from app.storage.unit import Unit

TOUCHED = changes("incidents")


@dataclass(frozen=True)
class Recorded:
    """Say under which key and number an incident stands."""

    changes: Changes
    incident_id: IncidentId
    number: str


@dataclass(frozen=True)
class Changed:
    """Say what does not stand any longer after a correction; nothing where all of it does."""

    changes: Changes
    lapsed: str = ""


@dataclass(frozen=True)
class Typed:
    """Hold an incident as its dialog shows it, with the edition that is changed."""

    draft: IncidentDraft
    edition: int
    number: str
    is_letter: bool


def check(desk: Desk, draft: IncidentDraft) -> IncidentReading:
    """Check what was typed of an incident; change nothing."""
    desk.demand(Verb.record_incident)
    return read_incident(draft, today=desk.today)


def record(desk: Desk, draft: IncidentDraft, fact: NonconformityId | None = None) -> Recorded:
    """Put an incident on record under its number; `fact` is what it was recognised by (要是正).

    Raises:
        Refused: the draft has problems.
    """
    desk.demand(Verb.record_incident)
    new = _read(desk, draft)
    with desk.unit("漏えい等事案を記録") as unit:
        number = incident_numbers.take(unit, new.known_on)
        key = unit.incidents.book.add(number, new, unit.stamp.by, unit.stamp.at)
        seen_by = () if fact is None else (("nonconformity", int(fact)),)
        unit.log((("incident", key), *seen_by), {"number": number, **_values(new)})
    return Recorded(changes("incidents", "nonconformities"), key, number)


def typed(desk: Desk, key: IncidentId) -> Typed:
    """Return an incident as it is typed, to be corrected; of a misdelivery what is known."""
    desk.demand(Verb.record_incident)
    with desk.look() as unit:
        row = found(desk, unit, key)
    return Typed(_draft(row), row.edition, row.number, row.letter_id is not None)


def change(desk: Desk, key: IncidentId, draft: IncidentDraft, edition: int) -> Changed:
    """Correct an incident, or complete a misdelivery; the number stays.

    What was told to a client who is none after all, and a waiver of fewer types, do not stand on.

    Raises:
        Refused: the draft has problems, it was known after something was done about it, it is
            over, or somebody else changed it first.
    """
    desk.demand(Verb.record_incident)
    new = _read(desk, draft)
    with desk.unit(TITLE) as unit:
        before = found_open(desk, unit, key)
        if before.letter_id is not None and new.kind is not IncidentKind.misdelivery:
            raise Refused(
                "文書の誤送付から始まった事案の種類は変えられません。何も変えていません。"
            )
        lapsed = lapsed_by(before, new)
        refuse_behind(unit, before, new, lapsed)
        gone = _gone(lapsed)
        if not unit.incidents.book.change(key, new, edition, **gone):
            raise Overtaken(OVERTAKEN)
        _number(unit, before, new)
        said = {name: [_plain(getattr(before, name)), value] for name, value in gone.items()}
        why = {"reason": lapsed.words} if gone else {}
        unit.log(subjects(desk, unit, before), {**_differences(before, new), **said, **why})
    return Changed(TOUCHED, lapsed.words)


def _gone(lapsed: Lapse) -> dict[str, str | None]:
    """Return the columns that a correction empties."""
    told: dict[str, str | None] = {"client_told_on": None} if lapsed.client_told else {}
    return {**told, **({"not_reported_why": ""} if lapsed.waiver else {})}


def _number(unit: Unit, before: BookRow, new: Incident) -> None:
    """Give a number to a misdelivery from before the register had any."""
    if not before.number:
        number = incident_numbers.take(unit, new.known_on)
        unit.incidents.book.name(before.id, number, new.title)


def _read(desk: Desk, draft: IncidentDraft) -> Incident:
    reading = read_incident(draft, today=desk.today)
    if reading.incident is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    new = reading.incident
    refuse_unfit({"件名": new.title, "概要": new.what, "部署": new.department})
    return new


def _draft(row: BookRow) -> IncidentDraft:
    return IncidentDraft(
        kind=row.kind.value,
        title=row.title,
        what=row.what,
        known_on=row.known_on.isoformat(),
        known_time=row.known_time,
        happened_on=row.happened_on.isoformat() if row.happened_on else "",
        department=row.department,
        origin=row.origin.value,
        recipient_id=row.recipient_id,
        types=row.types,
        encrypted=row.encrypted,
        people_count="" if row.people_count is None else str(row.people_count),
    )


def _values(row: Incident) -> dict[str, object]:
    names = [one.name for one in fields(Incident)]
    return {name: _plain(getattr(row, name)) for name in names}


def _differences(before: Incident, after: Incident) -> dict[str, object]:
    old, new = _values(before), _values(after)
    return {name: [old[name], new[name]] for name in new if old[name] != new[name]}


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [str(one) for one in value]
    return value if value is None or isinstance(value, bool | int) else str(value)
