"""Read what was typed of an incident, and name by its field what is missing."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar

from app.rules import incident_fields as fields
from app.rules.findings import Findings
from app.rules.ids import RecipientId
from app.rules.incidents import IncidentKind, IncidentType, Origin, all_types
from app.rules.problems import Problem
from app.rules.worded import Worded

T = TypeVar("T", bound=Worded)


@dataclass(frozen=True)
class IncidentDraft:
    """Hold what was typed of an incident; days, time and number as typed.

    `known_on` is the day on which the first department knew; of a contractor's the day it told us.
    """

    kind: str = ""
    title: str = ""
    what: str = ""
    known_on: str = ""
    known_time: str = ""
    happened_on: str = ""
    department: str = ""
    origin: str = Origin.own.value
    recipient_id: RecipientId | None = None
    types: tuple[IncidentType, ...] = ()
    encrypted: bool = False
    people_count: str = ""


@dataclass(frozen=True)
class Incident:
    """Stand for an incident as it is recorded; `people_count` is None while nobody knows."""

    kind: IncidentKind
    title: str
    what: str
    known_on: date
    known_time: str
    happened_on: date | None
    department: str
    origin: Origin
    recipient_id: RecipientId | None
    types: tuple[IncidentType, ...]
    encrypted: bool
    people_count: int | None


@dataclass(frozen=True)
class IncidentReading:
    """Hold what became of a draft: an incident, or the problems that forbid one."""

    incident: Incident | None
    problems: tuple[Problem, ...] = ()


def read_incident(draft: IncidentDraft, *, today: date) -> IncidentReading:
    """Check what was typed of an incident."""
    found = Findings()
    kind = _chosen(found, "kind", IncidentKind, draft.kind, "事案の種類を選んでください。")
    origin = _chosen(found, "origin", Origin, draft.origin, "起きた場所を選んでください。")
    title = found.take("title", draft.title, fields.title_of, "")
    what = found.take("what", draft.what, fields.what_of, "")
    department = found.take("department", draft.department, fields.department_of, "")
    known_on, happened_on = _days(found, draft, today)
    known_time = found.take("known_time", draft.known_time, fields.time_of, "")
    count = found.take("people_count", draft.people_count, fields.count_of, None)
    if origin is Origin.contractor and draft.recipient_id is None:
        found.take("recipient_id", "", fields.no_contractor, None)
    if found.problems or kind is None or origin is None or known_on is None:
        return IncidentReading(None, tuple(found.problems))
    return IncidentReading(
        Incident(
            kind=kind,
            title=title,
            what=what,
            known_on=known_on,
            known_time=known_time,
            happened_on=happened_on,
            department=department,
            origin=origin,
            recipient_id=draft.recipient_id if origin is Origin.contractor else None,
            types=all_types(draft.types, count),
            encrypted=draft.encrypted,
            people_count=count,
        )
    )


def _chosen(found: Findings, name: str, kind: type[T], code: str, sentence: str) -> T | None:
    for one in kind:
        if one == code:
            return one
    found.problems.append(Problem(name, sentence, code))
    return None


def _days(found: Findings, draft: IncidentDraft, today: date) -> tuple[date | None, date | None]:
    known_on = found.take("known_on", draft.known_on, partial(fields.known_day, today=today), None)
    happened = partial(fields.happened_day, today=today, known_on=known_on)
    return known_on, found.take("happened_on", draft.happened_on, happened, None)
