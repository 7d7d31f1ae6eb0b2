"""List what was received from whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office.desk import Desk
from app.office.recorded_cells import MOST, person_words
from app.office.recorded_people import named_people, whose
from app.rules.errors import Refused
from app.rules.ids import MemberId, ReceivedDataId
from app.rules.roles import Verb
from app.storage.kept_names import RECEIVED
from app.storage.received_data import ReceivedRow

__all__ = ["ReceivedPage", "ReceivedRow", "ReceivedShown", "ids", "of_member", "page", "shown"]


@dataclass(frozen=True)
class ReceivedShown:
    """Show one receipt in a list, with whose data it held and who recorded it."""

    row: ReceivedRow
    people: str
    recorded_by: str = ""

    @property
    def id(self) -> ReceivedDataId:
        """Return the key of the record."""
        return self.row.id


def ids(desk: Desk) -> Sequence[ReceivedDataId]:
    """Return the receipts, newest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.received_data.ids()


def shown(desk: Desk, keys: Sequence[int]) -> Sequence[ReceivedShown]:
    """Return these receipts with whose data they held, for a list."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        found = unit.received_data.rows(keys)
        members = [key for row in found for key, _child in row.people]
        people, staff = named_people(unit, RECEIVED, members), unit.staff.names()
    return [
        ReceivedShown(row, whose(row.people, people), staff.get(row.recorded_by, ""))
        for row in found
    ]


def of_member(desk: Desk, member_id: MemberId) -> Sequence[ReceivedRow]:
    """Return what was received of a member, over her doubles, newest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        whole = unit.members.families.whole(member_id)
        return unit.received_data.rows(unit.received_data.ids(whole))


@dataclass(frozen=True)
class ReceivedPage:
    """Show one receipt whole; of very many people the first are named."""

    shown: ReceivedShown
    people: tuple[str, ...]
    people_count: int


def page(desk: Desk, key: ReceivedDataId) -> ReceivedPage:
    """Return one receipt whole.

    Raises:
        Refused: it is not there.
    """
    found = shown(desk, [key])
    if not found:
        raise Refused("この記録は見つかりません。画面を最新にしてからお試しください。")
    members = list(dict.fromkeys(member for member, _child in found[0].row.people))
    with desk.look() as unit:
        names = named_people(unit, RECEIVED, members[:MOST])
    people = tuple(person_words(names[key]) for key in members[:MOST])
    return ReceivedPage(found[0], people, len(members))
