"""Print lists and sheets that stay in the house: no name stops them, days follow the setting."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar

from app.letters.characters import code_of, units
from app.letters.day_style import in_style
from app.letters.fonts import missing
from app.rules.page_settings import PageSettings

T = TypeVar("T")
_OPEN: Final = "〔"
_SHUT: Final = "〕"


def in_house(facts: T, settings: PageSettings) -> T:
    """Return the facts of a sheet as it is printed; what no font has stands as its code.

    A list of many people must not wait for the name of one of them, and whoever reads it can
    look the code up; a letter to that person says her name as it was decided, or is refused.
    """
    coded: T = _coded(facts)
    return in_style(coded, settings)


def _coded(value: Any) -> Any:  # noqa: ANN401 - whatever stands on a sheet
    if isinstance(value, str):
        return "".join(map(_shown, units(value))) if missing(value) else value
    if isinstance(value, tuple):
        return tuple(_coded(one) for one in value)
    if isinstance(value, Mapping):
        return {key: _coded(one) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: _coded(getattr(value, one.name)) for one in fields(value)}
        return replace(value, **changed)
    return value


def _shown(unit: str) -> str:
    return f"{_OPEN}{code_of(unit)}{_SHUT}" if missing(unit) else unit
