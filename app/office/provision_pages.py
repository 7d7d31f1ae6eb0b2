"""Read one provision whole: to whom, on what it stands, whose data, what is to be remedied."""

from dataclasses import dataclass

from app.office import provision_rows
from app.office.desk import Desk
from app.office.provision_rows import ProvisionShown
from app.office.recorded_cells import person_words
from app.office.recorded_people import named_people
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import ProvisionId
from app.rules.roles import Verb
from app.storage.kept_names import GIVEN
from app.storage.nonconformities import FactRow, Nonconformities
from app.storage.provisions import ProvisionRow
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

__all__ = ["FactRow", "ProvisionPage", "page"]

MOST_SHOWN = 30
"""So many people are named on the page; the list that is printed names all."""


@dataclass(frozen=True)
class ProvisionPage:
    """Show one provision whole."""

    shown: ProvisionShown
    recipient: RecipientRow
    contract: str = ""
    version: str = ""
    people: tuple[str, ...] = ()
    people_count: int = 0
    facts: tuple[FactRow, ...] = ()

    @property
    def row(self) -> ProvisionRow:
        """Return the record itself."""
        return self.shown.row


def page(desk: Desk, key: ProvisionId) -> ProvisionPage:
    """Return one provision whole.

    Raises:
        Refused: it is not there, or only the head may see it.
    """
    desk.demand(Verb.read_members)
    found = provision_rows.shown(desk, [key])
    if not found:
        raise Refused("この記録は見つかりません。画面を最新にしてからお試しください。")
    row = found[0].row
    with desk.look() as unit:
        facts = Nonconformities(unit.session).rows(open_only=False)
        members = list(dict.fromkeys(member for member, _child in row.people))
        first = members[:MOST_SHOWN]
        names = named_people(unit, GIVEN, first)
        return ProvisionPage(
            shown=found[0],
            recipient=unit.recipients.rows([row.recipient_id])[0],
            contract=_contract(unit, row),
            version=_version(unit, row),
            people=tuple(person_words(names[key]) for key in first),
            people_count=len(members),
            facts=tuple(one for one in facts if one.provision_id == key),
        )


def _contract(unit: Unit, row: ProvisionRow) -> str:
    found = unit.contracts.find(row.contract_id) if row.contract_id is not None else None
    return "" if found is None else f"{found.title}（{western(found.from_on)}から）"


def _version(unit: Unit, row: ProvisionRow) -> str:
    on = next((one.on for one in unit.policies.rows() if one.id == row.version_id), None)
    return "" if on is None else f"{western(on)}施行の方針"
