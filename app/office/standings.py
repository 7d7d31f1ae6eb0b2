"""Derive how each member's consent stands on a day; nothing of it is stored."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.rules.consents import Standing
from app.storage.unit import Unit


def standings(unit: Unit, ids: Sequence[int], day: date) -> Mapping[int, Standing]:
    """Return the standing of each of these members on a day, over merged doubles."""
    return unit.standings.of(ids, day)
