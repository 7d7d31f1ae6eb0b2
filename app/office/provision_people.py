"""Look up what the gate of a provision must know: the recipient, the consents, the stops."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.office import recipients
from app.office.joint_uses import standing
from app.office.provision_children import given_children, with_children
from app.office.provision_days import turning_days
from app.office.provision_promises import cover_of, promised
from app.office.standings import standings
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.joint_uses import listed
from app.rules.member_states import WORDS, read_state
from app.rules.provision_gate import Situation, Subject
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_promises import Cover
from app.rules.provisions import Provision
from app.rules.recipients import RecipientKind
from app.rules.suspensions import Suspension
from app.storage.member_rows import MemberRow
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit


def situation_of(unit: Unit, new: Provision) -> Situation:
    """Return what the gate looks at, on the first day and on each on which something turns.

    Where data of a child are given and none is named, all her children are.

    Raises:
        Refused: the recipient is gone or an authority, or a person is not on record.
    """
    recipient = recipients.one(unit, new.recipient_id)
    if recipient.kind is RecipientKind.authority:
        raise Refused(
            "官公署等への提供は、「官公署・弁護士会等からの照会」に記録します。"
            "まだ何も登録していません。"
        )
    given = with_children(unit, _folded(unit, new))
    now = _looked_at(unit, given, recipient, _people(unit, given))
    later = [_later(unit, now, day) for day in turning_days(unit, given)]
    return replace(now, later=tuple(later))


def _folded(unit: Unit, new: Provision) -> Provision:
    """Return the provision with each person once, also where her merged double was named too."""
    roots = unit.members.families.roots(list(dict.fromkeys(key for key, _child in new.people)))
    once = {(roots.get(key, key), child): (key, child) for key, child in reversed(new.people)}
    return replace(new, people=tuple(reversed(once.values())))


def _looked_at(
    unit: Unit, new: Provision, recipient: RecipientRow, people: Mapping[MemberId, Subject]
) -> Situation:
    """Return what the gate looks at on the first day."""
    on, entrusted = new.from_on, new.ground is ProvisionGround.entrusting
    works = recipient.kind is RecipientKind.contractor
    cover = cover_of(unit, recipient.id, on) if works else Cover()
    return Situation(
        provision=new,
        recipient=recipient,
        subjects=people,
        promise=promised(unit, on),
        cover=cover if entrusted else Cover(),
        is_joint=_is_joint(unit, new, recipient.name),
        no_contract=cover.open_on is not None,
    )


def _later(unit: Unit, first: Situation, day: date) -> Situation:
    """Return what the gate looks at on a later day; who is stopped was asked of all days."""
    new, people = replace(first.provision, from_on=day, to_on=day), first.subjects
    if new.ground is ProvisionGround.consent:
        derived = standings(unit, list(people), day)
        people = {key: replace(one, standing=derived[key]) for key, one in people.items()}
    row = recipients.one(unit, new.recipient_id)
    return replace(_looked_at(unit, new, row, people), is_later=True)


def _is_joint(unit: Unit, new: Provision, name: str) -> bool:
    """Tell whether 共同利用 with the recipient stands, and the version in force lists it (A-6)."""
    found = standing(unit, new.recipient_id, new.from_on)
    users = promised(unit, new.from_on).joint_users
    return found is not None and (found.listed_as in users or bool(listed(name, users)))


def stops_during(unit: Unit, new: Provision) -> Mapping[MemberId, Sequence[Suspension]]:
    """Return the stops that stood on a day of the provision, by who stands for their member."""
    found = [
        stop
        for stop in unit.suspensions.rows(unit.suspensions.ids(open_only=False))
        if stop.from_on <= new.to_on and (stop.ended_on is None or stop.ended_on > new.from_on)
    ]
    roots = unit.members.families.roots(list(dict.fromkeys(stop.member_id for stop in found)))
    whose: dict[MemberId, list[Suspension]] = defaultdict(list)
    for stop in found:
        whose[roots[stop.member_id]].append(stop)
    return whose


def _left(row: MemberRow, day: date) -> str:
    """Return the word of the state in which somebody was no member any more; "" while she is."""
    state, since = read_state(row.state), row.state_since_on
    gone = state not in {"active", "erased"} and (since is None or since <= day)
    return WORDS[state] if gone else ""


def _people(unit: Unit, new: Provision) -> Mapping[MemberId, Subject]:
    roots = unit.members.families.roots(list(dict.fromkeys(key for key, _child in new.people)))
    rows = {row.id: row for row in unit.members.rows(sorted(set(roots.values())))}
    if not set(roots.values()) <= rows.keys():
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    derived = standings(unit, list(rows), new.from_on)
    children = given_children(unit, new)
    stops = stops_during(unit, new)
    return {
        key: Subject(
            name=rows[root].name or rows[root].member_code,
            standing=derived[root],
            stops=stops.get(root, ()),
            erased=rows[root].state == "erased",
            child_stopped=key in children.stopped,
            child_erased=key in children.erased,
            childless=key in children.missing,
            left=_left(rows[root], new.from_on),
        )
        for key, root in roots.items()
    }
