"""Gather everything the program holds about a person, item by item, with source and purpose."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.exchange.inventory_file import shipped_inventory
from app.office.case_scopes import scope_of
from app.office.held_applications import waiting_of
from app.office.held_calls import calls_of
from app.office.held_doubles import doubles_of
from app.office.held_ledger import guardians_of, matters_of, proofs_of, states_of, stops_of
from app.office.held_lines import HeldLine, Lines, by_words, post_words
from app.office.held_requests import told_and_untold
from app.office.held_work import work_on
from app.office.inquiry_lines import inquiry_lines
from app.office.provision_promises import promised
from app.rules.cases import Case
from app.rules.eras import japanese
from app.rules.identity import RequesterKind
from app.rules.ids import LetterId, MemberId, RequestId
from app.rules.names import search_key
from app.rules.numerals import narrow
from app.rules.requests import RequestDraft
from app.rules.scopes import CaseScope
from app.rules.steps import state_word
from app.rules.telephones import telephone_words
from app.storage.members import MemberDetails, MemberRow
from app.storage.snapshots import once
from app.storage.unit import Unit

__all__ = [
    "HeldLine",
    "gather",
    "held_for",
    "purposes_on",
    "subject_of",
]

_AGENTS = frozenset(RequesterKind) - {RequesterKind.subject}


def held_for(unit: Unit, case: Case, day: date) -> Sequence[HeldLine]:
    """Return what is held of the person a case is about, as far as the requester may learn of it.

    Requests that nobody linked to the member count too where name and telephone are the same.
    A case about a child is told of that child alone (`rules.scopes`).
    What other departments delivered for this case stands at the end (OFFICE L-02).
    """
    return once(unit.session, ("held", case, day), lambda: _held_for(unit, case, day))


def _held_for(unit: Unit, case: Case, day: date) -> Sequence[HeldLine]:
    scope = scope_of(unit, case)
    linked = () if case.member_id is None else gather(unit, case.member_id, day, without=case.id)
    unlinked = _of_unlinked(unit, case, day) if scope.of_member else ()
    return tuple(_within(scope, (*linked, *unlinked, *inquiry_lines(unit, case))))


def subject_of(unit: Unit, case: Case) -> MemberRow | None:
    """Return the member a case is about."""
    if case.member_id is None:
        return None
    return next(iter(unit.members.rows([case.member_id])), None)


def gather(
    unit: Unit, member_id: MemberId, day: date, *, without: RequestId | None = None
) -> Sequence[HeldLine]:
    """Return all that is held of a member, in the order of the inventory.

    `without` leaves out the request that is being answered and its own letters.
    """
    member_id = unit.members.families.root(member_id)
    row = next(iter(unit.members.rows([member_id])), None)
    held = unit.members.details(member_id)
    if row is None or held is None:
        return ()
    lines = Lines(shipped_inventory(), purposes_on(unit, day), _obtained(unit, row, held))
    consents = unit.consents.rows(list(reversed(unit.consents.ids(member_id=member_id))))
    own, others = told_and_untold(unit, row)
    apart = _letters(unit, {without, *(case.id for case in others)})
    return (
        *lines.of_member(row, held),
        *doubles_of(unit, lines, member_id),
        *states_of(unit, lines, member_id),
        *stops_of(unit, lines, member_id, without),
        *(lines.of_child(place, child) for place, child in enumerate(held.children, start=1)),
        *guardians_of(unit, lines, member_id),
        *(line for consent in consents for line in lines.of_consent(consent)),
        *proofs_of(unit, lines, member_id),
        *matters_of(unit, lines, member_id),
        *_of_requests(unit, lines, [case for case in own if case.id != without]),
        *calls_of(unit, lines, row, [case.id for case in own]),
        *(
            lines.of_letter(letter)
            for letter in reversed(unit.letters.rows(member_id=member_id))
            if letter.id not in apart
        ),
    )


def _letters(unit: Unit, cases: Collection[RequestId | None]) -> frozenset[LetterId]:
    """Name the letters of some requests: of the one in hand, and of those that are not hers."""
    known = (key for key in cases if key is not None)
    return frozenset(row.id for key in known for row in unit.letters.rows(request_id=key))


def _of_unlinked(unit: Unit, case: Case, day: date) -> Iterator[HeldLine]:
    row, typed = subject_of(unit, case), unit.requests.draft(case.id)
    people = {(row.name, row.telephone)} if row else set()
    if typed is not None and case.requester_kind is RequesterKind.subject:
        people.add((case.requester_name, _digits(typed.telephone)))
    lines = Lines(shipped_inventory(), purposes_on(unit, day), "")
    known = [person for person in sorted(people) if all(person)]
    yield from waiting_of(unit, lines, known)
    found = {one.id: one for name, phone in known for one in _same(unit, name, phone)}
    found.pop(case.id, None)
    yield from _of_requests(unit, lines, [found[key] for key in sorted(found)])


def _same(unit: Unit, name: str, telephone: str) -> Iterator[Case]:
    for case in unit.requests.cases(unit.requests.ids(f"{name} {telephone}")):
        typed = unit.requests.draft(case.id)
        if case.member_id is not None or typed is None:
            continue
        same_name = search_key(case.requester_name) == search_key(name)
        if same_name and _digits(typed.telephone) == telephone:
            yield case


def _of_requests(unit: Unit, lines: Lines, cases: Sequence[Case]) -> Iterator[HeldLine]:
    for case in cases:
        rights = "・".join(right.remedy.word for right in case.rights)
        # Not how far it has come: that changes daily, and each change would undo an approval.
        state = state_word(case) if case.closed_on else "対応中"
        content = f"受付番号 {case.receipt_number}　{rights}（{state}）"
        source = f"{japanese(case.received_on)}、ご請求者"
        yield lines.line("request", f"request.{case.id}", content, source)
        typed = unit.requests.draft(case.id)
        # What an agent said of herself is the agent's; only the person's own words are hers.
        if typed is None or case.requester_kind in _AGENTS:
            continue
        for item, text in _said(typed):
            if text:
                yield lines.line(f"request_{item}", f"request.{case.id}.{item}", text, source)
        yield from work_on(unit, lines, case.id)


def _said(typed: RequestDraft) -> tuple[tuple[str, str], ...]:
    telephone = telephone_words(_digits(typed.telephone)) or typed.telephone
    reached = " ".join(filter(None, (post_words(typed.postal_code), typed.address, telephone)))
    return (("contact", reached), ("about", typed.about.strip()), ("memo", typed.memo.strip()))


def _within(scope: CaseScope, lines: Sequence[HeldLine]) -> Iterator[HeldLine]:
    for line in lines:
        if scope.lists(line.key):
            yield line if scope.tells_source(line.key) else replace(line, obtained="")


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", narrow(text))


def purposes_on(unit: Unit, day: date) -> Sequence[str]:
    """Return the purposes of the version in force; of the shipped profile without its text."""
    return promised(unit, day).purposes


def _obtained(unit: Unit, row: MemberRow, held: MemberDetails) -> str:
    first = unit.consents.rows(unit.consents.ids(member_id=row.id)[-1:])
    on = held.received_on or row.registered_on
    return f"{japanese(on)}、ご本人{by_words(first[0].receiver if first else '')}"
