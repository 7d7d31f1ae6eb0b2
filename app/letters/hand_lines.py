"""Leave a line to write on where an addressee's place, or her name, cannot be printed."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar

from app.letters.facts import Addressee
from app.letters.fonts import missing
from app.letters.forms.facts import Person
from app.rules.printed_names import LINE, line_for

T = TypeVar("T")
ADDRESS_LINE: Final = LINE * 16
"""As long as the window is wide; the whole address is written by hand, not one sign of it."""


def lined(facts: T, *, names: bool = False) -> T:
    """Return the facts of a letter with a line for each address that no font prints.

    With `names`, a name that no font prints is left to be written as well: nobody can decide on
    the spelling for somebody of whom there is no record.
    """
    found: T = _lined(facts, names=names)
    return found


def _lined(value: Any, *, names: bool) -> Any:  # noqa: ANN401 - a fact of a letter, whatever it is
    if isinstance(value, Addressee):
        return _addressee(value, names=names)
    if isinstance(value, Person):
        # A form has its own line for the address, on which she writes it herself.
        return replace(value, address="") if missing(value.address) else value
    if isinstance(value, tuple):
        return tuple(_lined(one, names=names) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = {one.name: getattr(value, one.name) for one in fields(value)}
        changed = {name: _lined(part, names=names) for name, part in kept.items()}
        return replace(value, **changed)
    return value


def _addressee(to: Addressee, *, names: bool) -> Addressee:
    if missing(to.address):
        to = replace(to, address=ADDRESS_LINE)
    if missing(to.care_of):
        to = replace(to, care_of=line_for(to.care_of))
    return replace(to, name=line_for(to.name)) if names and missing(to.name) else to
