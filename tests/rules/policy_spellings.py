"""Load spellings of dates and whole fictional policies, with what a reader must find in them."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.rules.policy_text import ParsedPolicy

POLICIES = Path(__file__).parent.parent / "policies"
TITLE = "架空組合の個人情報保護方針"
OPENING = "架空組合は、試験のために方針を定めます。"
CLAUSES = ("1. 見本\n配ります。", "2. 窓口\n架空課です。")
PLACES = {
    "at the end": f"{TITLE}\n\n{OPENING}\n\n{{}}",
    "under the title": "\n\n".join((TITLE, "{}", OPENING, *CLAUSES)),
    "in the middle": "\n\n".join((TITLE, OPENING, CLAUSES[0], "{}", CLAUSES[1])),
}
Days = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Spelling:
    """Hold a text with the days of the document that stand in it, each with its word."""

    name: str
    text: str
    days: Days


@dataclass(frozen=True)
class Whole:
    """Hold a whole policy, and by their names the parts that a reader must find in it."""

    name: str
    text: str
    days: Days
    parts: dict[str, Any]


def spellings() -> tuple[Spelling, ...]:
    """Load every spelling of one place where dates stand."""
    return tuple(
        Spelling(f"{path.stem}: {block!r}", block, _days(wanted.split("; ") if wanted else []))
        for path in sorted((POLICIES / "spelled").glob("*.toml"))
        for block, wanted in _rows(tomllib.loads(path.read_text(encoding="utf-8")))
    )


def whole_policies() -> tuple[Whole, ...]:
    """Load every whole policy."""
    return tuple(
        Whole(
            f"{path.stem}: {name}",
            parts.pop("text").strip("\n"),
            _days(parts.pop("revisions")),
            parts,
        )
        for path in sorted((POLICIES / "whole").glob("*.toml"))
        for name, parts in tomllib.loads(path.read_text(encoding="utf-8")).items()
    )


def days_of(parsed: ParsedPolicy) -> Days:
    """Give the days that a reader found, with their words."""
    return tuple((one.on, one.kind) for one in parsed.revisions)


def _rows(table: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _rows(value)
        elif isinstance(value, list):
            yield from ((block, "") for block in value)
        else:
            yield key, value


def _days(wanted: list[str]) -> Days:
    return tuple((day.split(" ")[0], day.partition(" ")[2].strip()) for day in wanted)
