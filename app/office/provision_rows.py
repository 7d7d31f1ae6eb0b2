"""List what was given to whom, for those who may see it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.office.desk import Desk
from app.rules.ids import MemberId, ProvisionId, RecipientId
from app.rules.roles import Verb, may
from app.storage.provisions import ProvisionRow

__all__ = ["ProvisionRow", "ProvisionShown", "ids", "of_member", "rows", "shown"]


@dataclass(frozen=True)
class ProvisionShown:
    """Show one provision in a list, with whose data it held."""

    row: ProvisionRow
    people: str

    @property
    def id(self) -> ProvisionId:
        """Return the key of the record."""
        return self.row.id


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
