"""Give data to a recipient through the gate, and keep what was given to whom (LAW A-7)."""

from dataclasses import dataclass, replace
from datetime import date

from app.office import nonconformities
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.joint_use_listing import beyond_own_items
from app.office.provision_facts import as_fact
from app.office.provision_leaving import Leaving, leaving
from app.office.provision_lines import record_lines
from app.office.provision_people import situation_of
from app.office.stated import need_reason
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules import provision_gate
from app.rules.errors import Refused
from app.rules.gates import AtGate
from app.rules.ids import ChildId, MemberId, ProvisionId
from app.rules.nonconformities import Gate
from app.rules.provision_contracts import contract_of
from app.rules.provision_drafts import ProvisionDraft, read_provision
from app.rules.provision_gate import Closed, Situation
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Provision, RecordMethod, Way
from app.rules.recipients import Recipient, RecipientKind
from app.rules.roles import Verb
from app.storage.history import Subjects
from app.storage.unit import Unit

__all__ = [
    "AuthorityProvision",
    "Provided",
    "ProvisionClosed",
    "provide",
    "record_authority_in",
    "record_fact",
    "record_lines",
]

TOUCHED = changes("provisions", "members")


@dataclass(frozen=True)
class Provided:
    """Say under which key a provision stands."""

    changes: Changes
    provision_id: ProvisionId


@dataclass(frozen=True)
class AuthorityProvision:
    """Hold what was given to an authority; only the 管理責任者 ever sees it (P-12)."""

    recipient_name: str
    ground: ProvisionGround
    on: date
    items: tuple[str, ...]
    way: Way
    purpose: str = ""
    people: tuple[tuple[MemberId, ChildId | None], ...] = ()


class ProvisionClosed(AtGate):
    """Say why a provision is refused; `leaving`: without whom it might pass."""

    def __init__(self, closed: Closed, leaving: Leaving) -> None:
        super().__init__(closed.sentence, Gate.provision)
        self.people = closed.people
        self.leaving = leaving


def provide(desk: Desk, draft: ProvisionDraft) -> Provided:
    """Record a provision that passes the gate: ground, contract, purposes, consents, stops.

    Raises:
        Refused: a particular is missing, the gate is closed, or it asks and nobody confirmed.
    """
    desk.demand(Verb.provide)
    new = _read(desk, draft, happened=False)
    with desk.unit("提供を記録") as unit:
        now = situation_of(unit, new)
        closed = _closed(unit, now)
        if closed is not None:
            raise ProvisionClosed(closed, leaving(unit, new, now, closed))
        asked = provision_gate.question(now)
        if asked is not None and not draft.confirmed:
            raise AtGate(asked, Gate.provision)
        key = _add(unit, now)
        unit.log(_subjects(new, key), _logged(new, asked))
    return Provided(TOUCHED, key)


def record_fact(desk: Desk, draft: ProvisionDraft, what: str) -> Provided:
    """Record a provision that was made although the gate is closed: a fact to be remedied (L-08).

    Raises:
        Refused: the gate is open, so that it is no such fact; or nothing says what happened.
    """
    desk.demand(Verb.record_fact)
    need_reason(what, "起きたこと")
    new = _read(desk, draft, happened=True)
    with desk.unit("すでに行われた提供を記録") as unit:
        now = situation_of(unit, new)
        closed = _closed(unit, now)
        refusal = provision_gate.question(now) if closed is None else closed.sentence
        if refusal is None:
            raise Refused("この提供は、そのまま登録できます。「登録」を選んでください。")
        key = _add(unit, now if closed is None else replace(now, provision=as_fact(now)))
        fact = nonconformities.put(
            unit,
            Gate.provision,
            happened_on=new.from_on,
            what=what.strip(),
            refusal=refusal,
            member_id=new.people[0][0] if len(new.people) == 1 else None,
            provision_id=key,
        )
        unit.log((*_subjects(new, key), ("nonconformity", fact)), {"what": what.strip()})
    return Provided(changes("provisions", "members", "nonconformities"), key)


def record_authority_in(unit: Unit, given: AuthorityProvision) -> ProvisionId:
    """Record inside an open unit, which logs it, what was given to an authority."""
    known = unit.recipients.find(RecipientKind.authority, given.recipient_name)
    recipient = Recipient(RecipientKind.authority, given.recipient_name)
    return unit.provisions.add(
        Provision(
            recipient_id=known or unit.recipients.add(recipient),
            ground=given.ground,
            record_method=RecordMethod.each,
            from_on=given.on,
            to_on=given.on,
            items=given.items,
            way=given.way,
            purpose=given.purpose,
            people=given.people,
            head_only=True,
        ),
        unit.stamp.by,
        unit.stamp.at,
    )


def _read(desk: Desk, draft: ProvisionDraft, *, happened: bool) -> Provision:
    words = {"提供した項目": "".join(draft.items), "提供の目的": draft.purpose}
    refuse_unfit({**words, "利用目的": "".join(draft.purposes)}, LONGEST_LINE * 8)
    reading = read_provision(draft, today=desk.today, happened=happened)
    if reading.provision is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.provision


def _closed(unit: Unit, now: Situation) -> Closed | None:
    return provision_gate.closed(now) or beyond_own_items(unit, now)


def _add(unit: Unit, now: Situation) -> ProvisionId:
    """Put a provision on record with the contract and the version that it stands on."""
    tied = replace(now.provision, contract_id=contract_of(now), version_id=now.promise.version_id)
    return unit.provisions.add(tied, unit.stamp.by, unit.stamp.at)


def _logged(new: Provision, asked: str | None) -> dict[str, object]:
    kept: dict[str, object] = {"ground": new.ground.value, "items": list(new.items)}
    if new.purposes:
        kept["purposes"] = list(new.purposes)
    # What somebody looked at and answered for is part of the evidence.
    return kept if asked is None else {**kept, "confirmed": asked}


def _subjects(new: Provision, key: ProvisionId) -> Subjects:
    people = dict.fromkeys(("member", int(member_id)) for member_id, _child in new.people)
    return (("provision", int(key)), ("recipient", int(new.recipient_id)), *people)
