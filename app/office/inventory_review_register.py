"""List which departments confirmed the inventory of a year (棚卸し)."""

from typing import Final

from app.office import fiscal_years
from app.office.desk import Desk
from app.office.inventory_reviews import TITLE, InventoryReviewRow
from app.office.registers import Register
from app.rules.eras import japanese
from app.rules.periods import Days
from app.rules.roles import Verb

WAITING: Final = "未確認"
_COLUMNS: Final = (
    *(("年度", 22.0), ("部署", 48.0), ("依頼した日", 30.0), ("確認した日", 30.0)),
    *(("確認した人", 34.0), ("変わったところ", 93.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Return who confirmed the inventory in the fiscal years that a period touches."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        first = fiscal_years.year_of(unit, period.from_on or period.to_on or desk.today)
        last = fiscal_years.year_of(unit, period.to_on or desk.today)
        found = [
            row for year in range(first, last + 1) for row in unit.inventory_reviews.rows(year)
        ]
    lead = f"{period.words}の年度に、部署に依頼した{TITLE}です。"
    return Register(TITLE, lead, _COLUMNS, tuple(_cells(row) for row in found))


def _cells(row: InventoryReviewRow) -> tuple[str, ...]:
    return (
        f"{row.fiscal_year}年度",
        row.department_name,
        japanese(row.asked_on) if row.asked_on else "",
        japanese(row.confirmed_on) if row.confirmed_on else WAITING,
        row.confirmed_by,
        row.changes,
    )
