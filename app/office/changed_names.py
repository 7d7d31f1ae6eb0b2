"""End what was decided about the print of a name once it is another; a search waits for no font."""

from datetime import date

from app.rules.ids import MemberId
from app.storage.unit import Unit


def end_changed(unit: Unit, member_id: MemberId, before: str, after: str, on: date) -> None:
    """End what was decided for a name once the member has another."""
    if before != after:
        unit.printed_names.end(on, member_id=member_id)
