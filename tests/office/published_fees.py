"""Put amounts into the settings as if they had been typed in on the day of their publishing."""

from dataclasses import replace

from app.office import desk_settings
from app.office.desk import Desk
from app.rules.fees import FeeTable


def publish(desk: Desk, table: FeeTable) -> None:
    """Set a table that was there before what arrives today."""
    desk_settings.publish_fees(desk, table)
    with desk.unit("手数料の額を前から設定") as unit:
        tables = [replace(one, set_on=None) for one in desk_settings.fee_tables(unit)]
        spelt = [
            {
                "published_on": one.published_on.isoformat(),
                "amounts": {remedy.value: yen for remedy, yen in one.amounts.items()},
            }
            for one in tables
        ]
        unit.settings.change(desk_settings.FEES, spelt)
        unit.log((), {})
