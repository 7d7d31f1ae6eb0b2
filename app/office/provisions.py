"""Give data to a recipient through the gate, and keep what was given to whom (LAW A-7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import nonconformities, recipients
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.provision_lines import record_lines
from app.office.standings import standings
from app.office.stated import need_reason
from app.office.suspensions import in_force
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules import provision_gate
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId, ProvisionId, RecipientId
from app.rules.nonconformities import Gate
from app.rules.provision_gate import Situation, Subject
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Provision, ProvisionDraft, RecordMethod, Way, read_provision
from app.rules.recipients import Recipient, RecipientKind
from app.rules.roles import Verb, may
from app.storage.history import Subjects
from app.storage.provisions import ProvisionRow
from app.storage.unit import Unit

__all__ = [
    "AuthorityProvision",
    "Provided",
    "ProvisionRow",
    "ProvisionShown",
    "ids",
    "of_member",
    "provide",
    "record_authority_in",
    "record_fact",
    "record_lines",
    "rows",
    "shown",
]

TOUCHED = changes("provisions", "members")


@dataclass(frozen=True)
class Provided:
    """Say under which key a provision stands."""

    changes: Changes
    provision_id: ProvisionId


@dataclass(frozen=True)
class ProvisionShown:
    """Show one provision in a list, with whose data it held."""

    row: ProvisionRow
    people: str

    @property
    def id(self) -> ProvisionId:
        """Return the key of the record."""
        return self.row.id


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


def provide(desk: Desk, draft: ProvisionDraft) -> Provided:
    """Record a provision that passes the gate: ground, contract, consents, stops.

    Raises:
        Refused: a particular is missing, the gate is closed, or it asks and nobody confirmed.
    """
    desk.demand(Verb.provide)
    new = _read(desk, draft, happened=False)
    with desk.unit("提供を記録") as unit:
        now = _situation(unit, new)
        sentence = provision_gate.refusal(now)
        sentence = sentence or (None if draft.confirmed else provision_gate.question(now))
        if sentence is not None:
            raise Refused(sentence)
        key = unit.provisions.add(new, unit.stamp.by, unit.stamp.at)
        unit.log(_subjects(new, key), {"ground": new.ground.value, "items": list(new.items)})
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
        now = _situation(unit, new)
        refusal = provision_gate.refusal(now) or provision_gate.question(now)
        if refusal is None:
            raise Refused("この提供は、そのまま登録できます。「登録」を選んでください。")
        key = unit.provisions.add(new, unit.stamp.by, unit.stamp.at)
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


def ids(desk: Desk, *, recipient_id: RecipientId | None = None) -> Sequence[ProvisionId]:
    """Return the provisions, newest first; what went to authorities only for the head."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.provisions.ids(recipient_id=recipient_id, head_only=_is_head(desk))


def rows(desk: Desk, keys: Sequence[int]) -> Sequence[ProvisionRow]:
    """Return these provisions, in their order; what this person must not see is left out."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = unit.provisions.rows(keys)
    return [row for row in found if _is_head(desk) or not row.head_only]


def shown(desk: Desk, keys: Sequence[int]) -> Sequence[ProvisionShown]:
    """Return these provisions with whose data they held, for a list."""
    found = rows(desk, keys)
    with desk.look() as unit:
        people = {member_id for row in found for member_id, _child in row.people}
        names = {row.id: row.name or row.member_code for row in unit.members.rows(sorted(people))}
    return [ProvisionShown(row, _whose(row, names)) for row in found]


def of_member(desk: Desk, member_id: MemberId) -> Sequence[ProvisionRow]:
    """Return what was given of a member, over her doubles, newest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        whole = unit.members.families.whole(member_id)
        keys = unit.provisions.ids(whole, head_only=_is_head(desk))
        return unit.provisions.rows(keys)


def _is_head(desk: Desk) -> bool:
    return may(desk.actor.roles, Verb.handle_authority)


def _whose(row: ProvisionRow, names: Mapping[MemberId, str]) -> str:
    first, *others = dict.fromkeys(names[member_id] for member_id, _child in row.people)
    return f"{first} 様 ほか{len(others):,}名" if others else f"{first} 様"


def _read(desk: Desk, draft: ProvisionDraft, *, happened: bool) -> Provision:
    words = {"提供した項目": "".join(draft.items), "提供の目的": draft.purpose}
    refuse_unfit(words, LONGEST_LINE * 2)
    reading = read_provision(draft, today=desk.today, happened=happened)
    if reading.provision is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.provision


def _situation(unit: Unit, new: Provision) -> Situation:
    recipient = recipients.one(unit, new.recipient_id)
    if recipient.kind is RecipientKind.authority:
        raise Refused(
            "官公署等への提供は、「官公署・弁護士会等からの照会」に記録します。"
            "まだ何も登録していません。"
        )
    return Situation(new, recipient, _people(unit, new))


def _people(unit: Unit, new: Provision) -> Mapping[MemberId, Subject]:
    keys = dict.fromkeys(member_id for member_id, _child in new.people)
    roots = {key: unit.members.families.root(key) for key in keys}
    rows = {row.id: row for row in unit.members.rows(sorted(set(roots.values())))}
    if not set(roots.values()) <= rows.keys():
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    derived = standings(unit, list(rows), new.from_on)
    return {
        key: Subject(
            name=rows[root].name or rows[root].member_code,
            standing=derived[root],
            stops=in_force(unit, root),
            erased=rows[root].state == "erased",
        )
        for key, root in roots.items()
    }


def _subjects(new: Provision, key: ProvisionId) -> Subjects:
    people = dict.fromkeys(("member", int(member_id)) for member_id, _child in new.people)
    return (("provision", int(key)), ("recipient", int(new.recipient_id)), *people)
