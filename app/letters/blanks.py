"""Leave a blank, to be filled in by hand, for what no font can print (OFFICE §3.6)."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar

from app.letters.characters import units
from app.letters.fonts import missing

BLANK: Final = "（　）"
T = TypeVar("T")


def with_blanks(facts: T) -> T:
    """Return the facts of a letter with a blank for each character that cannot be printed."""
    blanked: T = _blanked(facts)
    return blanked


def _blanked(value: Any) -> Any:  # noqa: ANN401 - a fact of a letter, whatever it is made of
    if isinstance(value, str):
        return "".join(BLANK if missing(unit) else unit for unit in units(value))
    if isinstance(value, tuple):
        return tuple(_blanked(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: _blanked(getattr(value, one.name)) for one in fields(value)}
        return replace(value, **changed)
    return value
