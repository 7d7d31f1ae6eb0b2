"""Tell whose children a provision is about: those who are named, or all where none is."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from app.office.children import STOPPED
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId
from app.rules.provisions import CHILD_ITEMS, Provision
from app.storage.child_rows import ChildRow
from app.storage.child_states import ChildStates
from app.storage.unit import Unit


@dataclass(frozen=True)
class GivenChildren:
    """Hold at whose children the gate of a provision closes, by the member."""

    stopped: frozenset[MemberId]
    erased: frozenset[MemberId]
    missing: frozenset[MemberId]


def with_children(unit: Unit, new: Provision) -> Provision:
    """Return the provision with all children of those for whom data of a child name none."""
    bare = _bare(new)
    roots = unit.members.families.roots(bare)
    hers = unit.children.of(sorted(set(roots.values()))) if bare else {}
    meant = [(key, one.id) for key in bare for one in hers[roots[key]] if _is_meant(one)]
    return replace(new, people=(*new.people, *meant))


def given_children(unit: Unit, new: Provision) -> GivenChildren:
    """Return at whose children the gate closes on the days of the provision.

    Raises:
        Refused: a child is named that is none of hers.
    """
    states, named = ChildStates(unit.session), [child for _, child in new.people if child]
    roots = states.roots(named)
    _refuse_children_of_others(unit, new, roots)
    keys = sorted({*named, *roots.values()})
    stopped = states.stopped_within(keys, new.from_on, new.to_on)
    erased = {row.id for row in unit.children.rows(keys) if row.state == "erased"}
    return GivenChildren(
        stopped=_whose(new, roots, stopped),
        erased=_whose(new, roots, erased),
        missing=frozenset(_bare(new)),
    )


def _bare(new: Provision) -> Sequence[MemberId]:
    """Return those of whom data of a child are given, and no child is named."""
    if not CHILD_ITEMS.intersection(new.items):
        return ()
    named = {member for member, child in new.people if child is not None}
    return list(dict.fromkeys(member for member, _child in new.people if member not in named))


def _is_meant(child: ChildRow) -> bool:
    """Tell whether a child is in the service, or was stopped in it: a stop must not be lost."""
    return child.state == STOPPED or (child.state == "active" and child.birth_on is not None)


def _refuse_children_of_others(
    unit: Unit, new: Provision, roots: Mapping[ChildId, ChildId]
) -> None:
    pairs = [(member, child) for member, child in new.people if child is not None]
    adults = unit.members.families.roots([member for member, _child in pairs])
    hers = unit.children.of(sorted(set(adults.values()))) if pairs else {}
    known = {key: {one.id for one in rows} for key, rows in hers.items()}
    if any(roots.get(child) not in known[adults[member]] for member, child in pairs):
        raise Refused(
            "選んだお子さまは、この会員のお子さまとして登録されていません。"
            "まだ何も登録していません。お子さまを選び直してください。"
        )


def _whose(
    new: Provision, roots: Mapping[ChildId, ChildId], meant: Collection[ChildId]
) -> frozenset[MemberId]:
    return frozenset(
        member for member, child in new.people if child and {child, roots[child]} & {*meant}
    )
