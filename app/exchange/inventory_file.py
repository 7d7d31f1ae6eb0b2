"""Read the data inventory that ships with the organisation's profile."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from app.paths import resource
from app.rules.inventory import Inventory, InventoryLine


@lru_cache
def shipped_inventory() -> Inventory:
    """Return the inventory by item."""
    with resource("organisation", "inventory.toml").open("rb") as file:
        table = tomllib.load(file)
    lines = (_line(entry, table["retention"]) for entry in table["item"])
    return {line.item: line for line in lines}


def _line(entry: Mapping[str, Any], retention: Mapping[str, str]) -> InventoryLine:
    return InventoryLine(
        item=entry["item"],
        group=entry["group"],
        label=entry["label"],
        purposes=tuple(entry["purposes"]),
        source=entry["source"],
        retention=retention[entry["retention"]],
    )
