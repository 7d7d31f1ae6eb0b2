"""Look up what the gate of a provision must know: the recipient, the consents, the stops."""

from collections.abc import Mapping

from app.office import recipients
from app.office.children import STOPPED
from app.office.standings import standings
from app.office.suspensions import in_force
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.provision_gate import Situation, Subject
from app.rules.provisions import Provision
from app.rules.recipients import RecipientKind
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
    return Situation(new, recipient, _people(unit, new))


def _people(unit: Unit, new: Provision) -> Mapping[MemberId, Subject]:
    keys = dict.fromkeys(member_id for member_id, _child in new.people)
    roots = {key: unit.members.families.root(key) for key in keys}
    rows = {row.id: row for row in unit.members.rows(sorted(set(roots.values())))}
    if not set(roots.values()) <= rows.keys():
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    _refuse_children_of_others(unit, new)
    derived = standings(unit, list(rows), new.from_on)
    stopped = _with_stopped_child(unit, new)
    return {
        key: Subject(
            name=rows[root].name or rows[root].member_code,
            standing=derived[root],
            stops=in_force(unit, root),
            erased=rows[root].state == "erased",
            child_stopped=key in stopped,
        )
        for key, root in roots.items()
    }


def _refuse_children_of_others(unit: Unit, new: Provision) -> None:
    for member, child in new.people:
        root = unit.members.families.root(member)
        hers = {one.id for one in unit.members.children.of([root])[root]}
        if child is not None and ChildMerges(unit.session).root(child) not in hers:
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
