"""Hand the sheets of the house to print: to be looked at, or to be taken, which is logged."""

from app.letters import house_sheet
from app.letters.house_sheet import HouseSheetFacts, SheetPart
from app.office import page_settings, profile
from app.office.desk import Desk
from app.storage.unit import Unit

__all__ = ["SheetPart", "draw"]


def draw(
    desk: Desk,
    unit: Unit,
    heading: tuple[str, str],
    parts: tuple[SheetPart, ...],
    boxes: tuple[str, ...] = (),
) -> bytes:
    """Return a sheet as PDF with the anchor of the log; `heading` is its title and reference."""
    title, reference = heading
    facts = HouseSheetFacts(
        title=title,
        reference=reference,
        parts=parts,
        organisation=profile.sender(unit).name,
        printed_on=desk.today,
        boxes=boxes,
        anchor=unit.history.anchor(),
        practice=desk.practice,
    )
    return house_sheet.draw(facts, page_settings.of(unit))
