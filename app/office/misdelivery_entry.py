"""Enter a misdelivery into the register of incidents, with its number and whose data they are."""

from datetime import date

from app.office import incident_numbers
from app.rules.ids import IncidentId, MemberId
from app.storage.unit import Unit


def enter(
    unit: Unit,
    key: IncidentId,
    *,
    found_on: date,
    document_number: str,
    member_id: MemberId | None,
) -> str:
    """Number a misdelivery and name its person; of which types it is, somebody still judges.

    Returns the number.
    """
    number = incident_numbers.take(unit, found_on)
    unit.incidents.book.name(key, number, f"誤送付（{document_number}）")
    unit.incidents.change(key, people_count=1)
    if member_id is not None:
        unit.incident_people.add(key, [(member_id, None)])
    return number
