"""Name the verbs of calls, numbers, assignment and sight, and a call that would do each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import (
    assignments,
    intake,
    name_reasons,
    phone_note_shields,
    phone_notes,
    recusals,
    reserved_numbers,
    restrictions,
)
from app.office.desk import Desk
from app.rules.ids import PhoneNoteId
from app.rules.phone_notes import PhoneNoteDraft
from app.rules.roles import Verb
from tests.office.matters import Matter
from tests.office.seats import request

Act = Callable[[Desk], object]

NOTE, NUMBER, WHY = PhoneNoteId(1), "26-0001", "架空の理由"
DAY = date(2026, 4, 20)
INNER = {"assignments.assign_in", "intake_section.section"}
OPEN = {"phone_notes.check"}


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    case, who = matter.id, matter.office.clerk.actor.id
    called = PhoneNoteDraft(caller_name="架空　花子")
    return {
        "assignments.assign": (
            Verb.assign,
            lambda d: assignments.assign(d, [case], who, WHY),
        ),
        "assignments.colleagues": (Verb.read_requests, assignments.colleagues),
        "assignments.of": (Verb.read_requests, lambda d: assignments.of(d, who)),
        "intake.already_open": (
            Verb.read_requests,
            lambda d: intake.already_open(d, request()),
        ),
        "name_reasons.explain": (
            Verb.take_request,
            lambda d: name_reasons.explain(d, case, WHY),
        ),
        "phone_note_shields.open_note": (
            Verb.unveil,
            lambda d: phone_note_shields.open_note(d, NOTE, WHY),
        ),
        "phone_notes.change": (
            Verb.note_call,
            lambda d: phone_notes.change(d, NOTE, called),
        ),
        "phone_notes.counts": (Verb.read_requests, lambda d: phone_notes.counts(d, DAY, DAY)),
        "phone_notes.find_ids": (Verb.read_requests, phone_notes.find_ids),
        "phone_notes.finish": (Verb.note_call, lambda d: phone_notes.finish(d, NOTE)),
        "phone_notes.link": (Verb.note_call, lambda d: phone_notes.link(d, NOTE, NUMBER)),
        "phone_notes.note": (Verb.note_call, lambda d: phone_notes.note(d, called)),
        "phone_notes.request_draft": (
            Verb.take_request,
            lambda d: phone_notes.request_draft(d, NOTE),
        ),
        "phone_notes.rows": (Verb.read_requests, lambda d: phone_notes.rows(d, [1])),
        "recusals.recuse": (Verb.assign, lambda d: recusals.recuse(d, case, who, WHY)),
        "reserved_numbers.preview": (
            Verb.reserve_numbers,
            lambda d: reserved_numbers.preview(d, [NUMBER]),
        ),
        "reserved_numbers.reserve": (
            Verb.reserve_numbers,
            lambda d: reserved_numbers.reserve(d, 1),
        ),
        "reserved_numbers.rows": (Verb.read_requests, reserved_numbers.rows),
        "reserved_numbers.take": (
            Verb.reserve_numbers,
            lambda d: reserved_numbers.take(d, [NUMBER]),
        ),
        "reserved_numbers.void": (
            Verb.reserve_numbers,
            lambda d: reserved_numbers.void(d, NUMBER, WHY),
        ),
        "restrictions.open_up": (
            Verb.restrict,
            lambda d: restrictions.open_up(d, case, WHY),
        ),
        "restrictions.people": (Verb.restrict, restrictions.people),
        "restrictions.restrict": (
            Verb.restrict,
            lambda d: restrictions.restrict(d, case, [who], WHY),
        ),
        "restrictions.rows": (Verb.restrict, restrictions.rows),
    }
