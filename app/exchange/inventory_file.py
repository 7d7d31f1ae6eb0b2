"""Read the data inventory that ships with the organisation's profile."""

import tomllib
from functools import lru_cache

from app.paths import resource
from app.rules.inventory import Inventory, InventoryLine


@lru_cache
def shipped_inventory() -> Inventory:
    """Return the inventory by item."""
    with resource("organisation", "inventory.toml").open("rb") as file:
        entries = tomllib.load(file)["item"]
    lines = (
        InventoryLine(entry["item"], entry["group"], entry["label"], tuple(entry["purposes"]))
        for entry in entries
    )
    return {line.item: line for line in lines}
