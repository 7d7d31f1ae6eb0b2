"""Print a name as it was decided for a person, wherever a letter says it."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

T = TypeVar("T")


def respelt(facts: T, written: str, shown: str) -> T:
    """Return the facts of a letter with another spelling of one name."""
    if not written:
        return facts
    found: T = _respelt(facts, written, shown)
    return found


def _respelt(value: Any, written: str, shown: str) -> Any:  # noqa: ANN401 - whatever a fact is
    if isinstance(value, str):
        return value.replace(written, shown)
    if isinstance(value, tuple):
        return tuple(_respelt(one, written, shown) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = (one.name for one in fields(value))
        changed = {name: _respelt(getattr(value, name), written, shown) for name in names}
        return replace(value, **changed)
    return value
