"""Show the requests: a list by due day, and one case on a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office import case_dates, drafted_letters, intake, mail_stops, name_reasons, signing_table
from app.office.case_sections import sections_of
from app.office.cases import find
from app.office.covered_cases import covered_case
from app.office.desk import Desk
from app.office.drafted_letters import DraftedRow
from app.office.history import log_of
from app.office.members import MemberRow
from app.office.members import rows as member_rows
from app.office.signing_table import Signing
from app.office.typed import LONGEST_LINE
from app.office.withheld import case_for
from app.rules.calendar import Calendar
from app.rules.case_dates import dates_of
from app.rules.case_facts import Section
from app.rules.cases import Case, case_days_left, case_due_on
from app.rules.ids import RequestId, RightId
from app.rules.moves import MOVES, Actor, Move, refusal
from app.rules.problems import Problem
from app.rules.roles import Verb, may
from app.rules.steps import StepState, state_word, steps_of
from app.storage.history import HistoryRow
from app.storage.letters import LetterRow
from app.storage.unit import Unit

DECIDED: Final = frozenset({Move.approve, Move.send_back})
"""What only those may do whom the table (専決表) lets decide."""


@dataclass(frozen=True)
class RequestRow:
    """Show one case in a list; every day in it is reckoned from the stored days."""

    id: RequestId
    receipt_number: str
    received_on: date
    requester_name: str
    subject_name: str
    rights_words: tuple[str, ...]
    state_word: str
    due_on: date | None
    due_words: str
    dispatch_by: date | None
    overdue: bool
    in_charge: str
    provisional: bool
    closed: bool


@dataclass(frozen=True)
class RequestPage:
    """Show one case whole: its rights, clock, papers, letters and log, and what may be done.

    `lacking` is what a half-filled intake still needs. `name_differs` says how the name of who
    asks differs from the record as long as no reason is known; `mail_waits`: a stop of mail waits
    for the check of who acts for the member. `rounds` are its letters that went round and are not
    issued yet.
    """

    case: Case
    row: RequestRow
    subject: MemberRow | None
    steps: Mapping[RightId, tuple[StepState, ...]]
    moves: frozenset[Move]
    right_moves: Mapping[RightId, frozenset[Move]]
    lawsuit_on: Mapping[RightId, date | None]
    letters: Sequence[LetterRow]
    log: Sequence[HistoryRow]
    sections: Sequence[Section] = ()
    address_checked_on: date | None = None
    lacking: tuple[Problem, ...] = ()
    name_differs: str = ""
    mail_waits: bool = False
    rounds: Sequence[DraftedRow] = ()


def find_ids(
    desk: Desk, text: str = "", *, open_only: bool = False, sort: str = "due"
) -> Sequence[RequestId]:
    """Return the ordered keys: by due day (`due`) or by arrival, newest first (`received_on`)."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        found = unit.requests.ids(text[:LONGEST_LINE], open_only=open_only)
        if sort != "due":
            return found
        cases = unit.requests.cases(found)
    return [case.id for case in sorted(cases, key=lambda case: _urgency(case, desk.today))]


def rows(desk: Desk, ids: Sequence[int]) -> Sequence[RequestRow]:
    """Return the rows of these keys, in their order."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        days = case_dates.calendar(unit)
        return [_row(unit, case, desk.today, days) for case in unit.requests.cases(ids)]


def page(desk: Desk, request_id: RequestId) -> RequestPage:
    """Return one case whole."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        days = case_dates.calendar(unit)
        row = _row(unit, case, desk.today, days)
        letters = unit.letters.rows(request_id=request_id)
        log = log_of(desk, unit, ("request", request_id))
        shown = case_for(desk, covered_case(unit, case))
        sections = sections_of(desk, unit, shown)
        address = unit.answer_addresses.of(request_id)
        table = signing_table.of(unit)
        differs = name_reasons.differing(unit, case)
        waits = mail_stops.is_waiting(unit, case)
        rounds = drafted_letters.of_case(desk, unit, request_id)
    subject = member_rows(desk, [case.member_id]) if case.member_id is not None else ()
    return RequestPage(
        case=shown,
        row=row,
        subject=next(iter(subject), None),
        steps={right.id: steps_of(case, right) for right in case.rights},
        moves=_moves(desk, case),
        right_moves=_right_moves(desk, case, table),
        lawsuit_on=_lawsuit(desk, case, days),
        letters=letters,
        log=log,
        sections=sections,
        address_checked_on=address.checked_on if address else None,
        lacking=_lacking(desk, case),
        name_differs=differs,
        mail_waits=waits,
        rounds=rounds,
    )


def _lacking(desk: Desk, case: Case) -> tuple[Problem, ...]:
    if not case.provisional or case.closed_on:
        return ()
    draft = intake.draft_of(desk, case.id)
    return tuple(intake.check(desk, draft, case.id).missing)


def _moves(desk: Desk, case: Case) -> frozenset[Move]:
    actor = Actor(desk.actor.id, desk.actor.roles)
    return frozenset(
        move
        for move, rule in MOVES.items()
        if not rule.of_a_right and refusal(move, case, None, actor, desk.today) is None
    )


def _right_moves(desk: Desk, case: Case, table: Signing) -> Mapping[RightId, frozenset[Move]]:
    actor = Actor(desk.actor.id, desk.actor.roles)
    of_rights = [move for move, rule in MOVES.items() if rule.of_a_right]
    return {
        right.id: frozenset(
            move
            for move in (*of_rights, Move.withdraw)
            if refusal(move, case, right, actor, desk.today) is None
            and (move not in DECIDED or table.manner_on_right(right, desk.actor, desk.today))
        )
        for right in case.rights
    }


def _lawsuit(desk: Desk, case: Case, days: Calendar) -> Mapping[RightId, date | None]:
    if not may(desk.actor.roles, Verb.lawsuit_day):
        return {}
    return dates_of(case, desk.today, days).lawsuit_on


def _row(unit: Unit, case: Case, day: date, calendar: Calendar) -> RequestRow:
    dates = dates_of(case, day, calendar)
    waits = bool(dates.words)
    return RequestRow(
        id=case.id,
        receipt_number=case.receipt_number,
        received_on=case.received_on,
        requester_name=case.requester_name,
        subject_name=_subject_name(unit, case),
        rights_words=tuple(dict.fromkeys(right.remedy.word for right in case.rights)),
        state_word=state_word(case),
        due_on=dates.due_on if waits else None,
        due_words=dates.words,
        dispatch_by=dates.dispatch_by if waits else None,
        overdue=dates.overdue,
        in_charge=unit.staff.names().get(case.in_charge or 0, ""),
        provisional=case.provisional,
        closed=case.closed_on is not None,
    )


def _subject_name(unit: Unit, case: Case) -> str:
    if case.member_id is None:
        return ""
    return next((row.name for row in unit.members.rows([case.member_id])), "")


def _urgency(case: Case, day: date) -> tuple[int, date, int]:
    back = [right.returned_on for right in case.rights if right.is_back and right.returned_on]
    if back:
        return (0, min(back), case.id)
    if not case_days_left(case, day):
        return (2, date.max - (case.received_on - date.min), -case.id)
    due = case_due_on(case, day)
    return (1, case.received_on, case.id) if due is None else (0, due, case.id)
