"""List what was given to whom, for those who may see it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office.desk import Desk
from app.office.recorded_people import named_people, whose
from app.rules.ids import MemberId, ProvisionId, RecipientId
from app.rules.roles import Verb, may
from app.storage.kept_names import GIVEN
from app.storage.nonconformities import Nonconformities
from app.storage.provisions import ProvisionRow

__all__ = ["ProvisionRow", "ProvisionShown", "ids", "of_member", "rows", "shown"]


@dataclass(frozen=True)
class ProvisionShown:
    """Show one provision in a list, with whose data it held and who recorded it."""

    row: ProvisionRow
    people: str
    recorded_by: str = ""
    is_open_fact: bool = False
    """Something of it is still to be remedied (要是正)."""

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
        people = named_people(unit, GIVEN, [key for row in found for key, _child in row.people])
        staff = unit.staff.names()
        facts = Nonconformities(unit.session).rows(open_only=True)
    to_remedy = {one.provision_id for one in facts}
    return [
        ProvisionShown(
            row=row,
            people=whose(row.people, people),
            recorded_by=staff.get(row.recorded_by, ""),
            is_open_fact=row.id in to_remedy,
        )
        for row in found
    ]


def of_member(desk: Desk, member_id: MemberId) -> Sequence[ProvisionRow]:
    """Return what was given of a member, over her doubles, newest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        whole = unit.members.families.whole(member_id)
        keys = unit.provisions.ids(whole, head_only=_is_head(desk))
        return unit.provisions.rows(keys)


def _is_head(desk: Desk) -> bool:
    return may(desk.actor.roles, Verb.handle_authority)
