"""Understand a line of the list of the erased: keys and keyed hashes, no names (DECISIONS 27)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

DOUBLE: Final = "double"
"""The cause of a line for a double of somebody who was erased."""


@dataclass(frozen=True)
class ErasedLine:
    """Hold one erasure as the list tells it; `child_only` where the adult stays registered.

    After a restore the same key may be given to somebody else, who must not be erased for it:
    `origin` is the moment at which the member was entered, `child_macs` are keyed hashes of what
    the children were called.
    """

    erasure: int
    member: int
    children: tuple[int, ...]
    requests: tuple[int, ...]
    cause: str
    erased_on: date
    erased_at: datetime
    code_mac: str
    origin: str
    child_only: bool = False
    child_macs: tuple[str, ...] = ()

    @property
    def identity(self) -> tuple[object, ...]:
        """Return by what the same erasure is known in two lists."""
        return (
            *(self.member, self.origin, self.children, self.child_macs),
            *(self.cause, self.erased_on),
        )

    @property
    def macs_by_child(self) -> Mapping[int, str]:
        """Return the keyed hashes of the children by their keys."""
        return dict(zip(self.children, self.child_macs, strict=False))


def spell(line: ErasedLine) -> dict[str, object]:
    """Return a line as it is kept."""
    return {
        **vars(line),
        "children": list(line.children),
        "requests": list(line.requests),
        "child_macs": list(line.child_macs),
        "erased_on": line.erased_on.isoformat(),
        "erased_at": line.erased_at.isoformat(),
    }


def read(kept: Mapping[str, Any]) -> ErasedLine:
    """Read a line back.

    Raises:
        ValueError, KeyError, TypeError: it is no line of a list.
    """
    return ErasedLine(
        erasure=int(kept["erasure"]),
        member=int(kept["member"]),
        children=tuple(map(int, kept["children"])),
        requests=tuple(map(int, kept["requests"])),
        cause=str(kept["cause"]),
        erased_on=date.fromisoformat(kept["erased_on"]),
        erased_at=datetime.fromisoformat(kept["erased_at"]),
        code_mac=str(kept["code_mac"]),
        origin=datetime.fromisoformat(kept["origin"]).isoformat(),
        child_only=bool(kept["child_only"]),
        child_macs=tuple(map(str, kept.get("child_macs", ()))),
    )


def is_child_alone(cause: str, code_mac: str, children: Sequence[int]) -> bool:
    """Tell an erasure of one child's data from a whole one, which takes the adult's code too."""
    return cause == "request" and not code_mac and bool(children)
