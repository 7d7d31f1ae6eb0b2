"""Show the register of incidents (漏えい等事案簿) to whoever may see each of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office.desk import Desk
from app.office.incident_found import found, is_hidden
from app.office.incident_progress import Stand, stand_of, stands
from app.rules.ids import IncidentId
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.incident_book import BookRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class IncidentView:
    """Show one incident: how far it has come, where it happened, the letter, who recorded it."""

    stand: Stand
    contractor: str = ""
    document_number: str = ""
    recorded_by: str = ""
    closed_by: str = ""

    @property
    def id(self) -> IncidentId:
        """Return the key of the incident."""
        return self.row.id

    @property
    def row(self) -> BookRow:
        """Return the incident itself."""
        return self.stand.row

    @property
    def is_open(self) -> bool:
        """Tell whether the head has not ended it."""
        return self.row.closed_on is None

    @property
    def number(self) -> str:
        """Return its number; a misdelivery from before the register has none until completed."""
        return self.row.number or "番号なし"

    @property
    def title(self) -> str:
        """Return the title; a misdelivery from before the register has none until completed."""
        return self.row.title or self.row.kind.word


def rows(desk: Desk, *, open_only: bool = False) -> Sequence[IncidentView]:
    """Return the incidents that this person may see, the one known last first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return _views(desk, unit, unit.incidents.book.rows(open_only=open_only))


def one(desk: Desk, key: IncidentId) -> IncidentView:
    """Return one incident.

    Raises:
        Refused: there is none that this person may see.
    """
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return _view(unit, stand_of(unit, found(desk, unit, key), desk.today))


def in_days(desk: Desk, days: Days) -> Sequence[IncidentView]:
    """Return the incidents known in a span, the first one first."""
    return [view for view in reversed(rows(desk)) if days.holds(view.row.known_on)]


def _views(desk: Desk, unit: Unit, found_rows: Sequence[BookRow]) -> list[IncidentView]:
    seen = [row for row in found_rows if not is_hidden(desk, unit, row)]
    return [_view(unit, stand) for stand in stands(unit, seen, desk.today)]


def _view(unit: Unit, stand: Stand) -> IncidentView:
    row, names = stand.row, unit.staff.names()
    contractors = unit.recipients.rows([row.recipient_id] if row.recipient_id else [])
    letters = unit.letters.numbers([row.letter_id] if row.letter_id else [])
    return IncidentView(
        stand=stand,
        contractor=next((one.name for one in contractors), ""),
        document_number=next(iter(letters.values()), ""),
        recorded_by=names.get(row.recorded_by, ""),
        closed_by=names.get(row.closed_by, "") if row.closed_by else "",
    )
