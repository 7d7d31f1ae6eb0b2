"""Say who can be left out of a provision: people with all that is theirs, or a child alone."""

from dataclasses import dataclass

from app.rules.ids import ChildId, MemberId
from app.rules.provision_gate import Closed, Situation
from app.rules.provision_people import no_child_erased, no_child_stopped
from app.rules.provisions import Provision
from app.storage.child_states import ChildStates
from app.storage.unit import Unit


@dataclass(frozen=True)
class Leaving:
    """Name who can be left out: `people` whole, `children` alone, their members remaining."""

    people: tuple[MemberId, ...] = ()
    children: tuple[tuple[MemberId, ChildId], ...] = ()

    def takes(self, member_id: MemberId, child_id: ChildId | None) -> bool:
        """Tell whether a member, or her child with her, is left out."""
        return member_id in self.people or (member_id, child_id) in self.children

    @property
    def count(self) -> int:
        """Return how many people are left out."""
        return len(self.people) + len(dict.fromkeys(child for _member, child in self.children))


def leaving(unit: Unit, new: Provision, now: Situation, closed: Closed) -> Leaving:
    """Return without whom a provision might pass; where a named child is stopped, it alone."""
    days = (now, *now.later)
    if closed not in {ask(day) for ask in (no_child_erased, no_child_stopped) for day in days}:
        return Leaving(closed.people)
    # Of whom no child is named all are meant: then she cannot be parted from them.
    named = [(one, child) for one, child in new.people if child and one in closed.people]
    states = ChildStates(unit.session)
    roots = states.roots([child for _member, child in named])
    keys = sorted({*roots, *roots.values()})
    gone = {row.id for row in unit.children.rows(keys) if row.state == "erased"}
    gone |= {*states.stopped_within(keys, new.from_on, new.to_on)}
    held = tuple(pair for pair in named if {pair[1], roots[pair[1]]} & gone)
    hers = {member for member, _child in held}
    return Leaving(tuple(one for one in closed.people if one not in hers), held)
