"""Look up what the gate of a provision must know: the recipient, the consents, the stops."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from app.office import recipients
from app.office.children import STOPPED
from app.office.joint_uses import standing
from app.office.provision_promises import cover_of, promised
from app.office.standings import standings
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.joint_uses import listed
from app.rules.provision_gate import Situation, Subject
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_promises import Cover
from app.rules.provisions import Provision
from app.rules.recipients import RecipientKind
from app.rules.suspensions import Suspension
from app.storage.child_merges import ChildMerges
from app.storage.unit import Unit


def situation_of(unit: Unit, new: Provision) -> Situation:
    """Return what the gate looks at.

    Raises:
        Refused: the recipient is gone or an authority, or a person is not on record.
    """
    recipient = recipients.one(unit, new.recipient_id)
    if recipient.kind is RecipientKind.authority:
        raise Refused(
            "官公署等への提供は、「官公署・弁護士会等からの照会」に記録します。"
            "まだ何も登録していません。"
        )
    entrusted = new.ground is ProvisionGround.entrusting
    return Situation(
        provision=new,
        recipient=recipient,
        subjects=_people(unit, new),
        promise=promised(unit, new.from_on),
        cover=cover_of(unit, recipient.id, new.from_on, new.to_on) if entrusted else Cover(),
        is_joint=ground_of_joint_use(unit, new, recipient.name),
    )


def ground_of_joint_use(unit: Unit, new: Provision, name: str) -> bool:
    """Tell whether 共同利用 with the recipient stands, and the version in force lists it (A-6)."""
    users = promised(unit, new.from_on).joint_users
    found = [standing(unit, new.recipient_id, day) for day in (new.from_on, new.to_on)]
    return all(one is not None and (one.listed_as in users or listed(name, users)) for one in found)


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


def _people(unit: Unit, new: Provision) -> Mapping[MemberId, Subject]:
    roots = unit.members.families.roots(list(dict.fromkeys(key for key, _child in new.people)))
    rows = {row.id: row for row in unit.members.rows(sorted(set(roots.values())))}
    if not set(roots.values()) <= rows.keys():
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    _refuse_children_of_others(unit, new)
    derived = standings(unit, list(rows), new.from_on)
    stopped = _with_stopped_child(unit, new)
    stops = stops_during(unit, new)
    return {
        key: Subject(
            name=rows[root].name or rows[root].member_code,
            standing=derived[root],
            stops=stops.get(root, ()),
            erased=rows[root].state == "erased",
            child_stopped=key in stopped,
        )
        for key, root in roots.items()
    }


def _refuse_children_of_others(unit: Unit, new: Provision) -> None:
    for member, child in new.people:
        if child is None:
            continue
        root = unit.members.families.root(member)
        hers = {one.id for one in unit.members.children.of([root])[root]}
        if ChildMerges(unit.session).root(child) not in hers:
            raise Refused(
                "選んだお子さまは、この会員のお子さまとして登録されていません。"
                "まだ何も登録していません。お子さまを選び直してください。"
            )


def _with_stopped_child(unit: Unit, new: Provision) -> frozenset[MemberId]:
    merges = ChildMerges(unit.session)
    roots = {child: merges.root(child) for _member, child in new.people if child is not None}
    rows = unit.children.rows(sorted(set(roots.values())))
    stopped = {row.id for row in rows if row.state == STOPPED}
    return frozenset(member for member, child in new.people if child and roots[child] in stopped)
