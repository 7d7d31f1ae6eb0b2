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

    `origin` is the moment at which the member was entered: after a restore the same key may be
    given to somebody else, who must not be erased for it.
    """

    erasure: int
    member: int
    children: tuple[int, ...]
    requests: tuple[int, ...]
    cause: str
    erased_on: date
    erased_at: datetime | None
    code_mac: str
    child_only: bool = False
    origin: str = ""

    @property
    def identity(self) -> tuple[object, ...]:
        """Return by what the same erasure is known in two lists."""
        return (self.member, self.origin, self.children, self.cause, self.erased_on)


def spell(line: ErasedLine) -> dict[str, object]:
    """Return a line as it is kept."""
    return {
        **vars(line),
        "children": list(line.children),
        "requests": list(line.requests),
        "erased_on": line.erased_on.isoformat(),
        "erased_at": line.erased_at.isoformat() if line.erased_at else None,
    }


def read(kept: Mapping[str, Any]) -> ErasedLine:
    """Read a line back; the first release wrote neither moment nor whether it was a child alone.

    Raises:
        ValueError, KeyError, TypeError: it is no line of a list.
    """
    mac, cause = str(kept["code_mac"]), str(kept["cause"])
    children, moment = tuple(map(int, kept["children"])), kept.get("erased_at")
    return ErasedLine(
        erasure=int(kept["erasure"]),
        member=int(kept["member"]),
        children=children,
        requests=tuple(map(int, kept["requests"])),
        cause=cause,
        erased_on=date.fromisoformat(kept["erased_on"]),
        erased_at=datetime.fromisoformat(moment) if moment else None,
        code_mac=mac,
        child_only=bool(kept.get("child_only", is_child_alone(cause, mac, children))),
        origin=str(kept.get("origin", "")),
    )


def is_child_alone(cause: str, code_mac: str, children: Sequence[int]) -> bool:
    """Tell an erasure of one child's data from a whole one, which takes the adult's code too."""
    return cause == "request" and not code_mac and bool(children)
