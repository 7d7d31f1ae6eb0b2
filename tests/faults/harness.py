"""Describe a row of fault tests: what it tries, how often, and what came out of it."""

import json
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol, Self

SAYS_AGAIN_S = 15.0

Figure = str | int | float


@dataclass(frozen=True)
class Row:
    """Hold one row of the table; the short form of an `alone` one has its own process."""

    name: str
    title: str
    goal: str
    full: int
    short: int
    alone: bool = False


@dataclass(frozen=True)
class Outcome:
    """Hold what was tried and what held; a row is at its goal only where both are the same."""

    tried: int
    held: int
    figures: Mapping[str, Figure] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Tell whether something was tried and everything held."""
        return self.tried > 0 and self.tried == self.held

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> Self:
        """Read an outcome back from what was kept of it."""
        return cls(kept["tried"], kept["held"], kept["figures"], tuple(kept["notes"]))

    def kept(self) -> dict[str, Any]:
        """Write the outcome as plain values."""
        return asdict(self)


def joined(parts: Iterable[Outcome]) -> Outcome:
    """Add up the parts of a row; figures that are numbers are added, words stand beside."""
    every = list(parts)
    figures: dict[str, Figure] = {}
    for one in every:
        for name, value in one.figures.items():
            figures[name] = _added(figures.get(name), value)
    notes = tuple(dict.fromkeys(note for one in every for note in one.notes))
    return Outcome(sum(o.tried for o in every), sum(o.held for o in every), figures, notes)


def _added(old: Figure | None, new: Figure) -> Figure:
    """Add a number to a number; of two words the later one stands."""
    if isinstance(old, int | float) and isinstance(new, int | float):
        return round(old + new, 3)
    return new


class Progress:
    """Say now and then how far a row is, and keep its finished parts over a broken-off run."""

    def __init__(self, kept: Path | None = None, say: Callable[[str], None] | None = None) -> None:
        self._kept = kept
        self._say = say
        self._said = time.monotonic()

    def __call__(self, done: int, of: int, what: str = "") -> None:
        """Tell how much of the work at hand is done."""
        now = time.monotonic()
        if self._say and (done >= of or now - self._said >= SAYS_AGAIN_S):
            self._said = now
            self._say(f"    {what} {done}/{of}".rstrip())

    def part(self, name: str, work: Callable[[], Outcome]) -> Outcome:
        """Do one part of a row, or take what it came to in the run that was broken off."""
        parts = self._parts()
        if name not in parts:
            parts[name] = work().kept()
            self._keep(parts)
        return Outcome.read(parts[name])

    def _parts(self) -> dict[str, Any]:
        """Read the finished parts."""
        if self._kept is None or not self._kept.exists():
            return {}
        return dict(json.loads(self._kept.read_text(encoding="utf-8")))

    def _keep(self, parts: dict[str, Any]) -> None:
        """Write the finished parts whole."""
        if self._kept is None:
            return
        draft = self._kept.with_suffix(".draft")
        draft.write_text(json.dumps(parts, ensure_ascii=False, indent=1), encoding="utf-8")
        draft.replace(self._kept)


class RowModule(Protocol):
    """What a module of a row offers."""

    @property
    def ROW(self) -> Row:
        """Say what the row is."""

    @property
    def run(self) -> Callable[[int, Path, int, Progress], Outcome]:
        """Try `scale` times, in the empty folder `scratch`, repeatable by `seed`."""
