"""Merge what every row came to into one table, and keep it as RESULTS.md."""

import json
import os
import platform
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from tests.faults.harness import Outcome, Row
from tests.sources import ROOT

HEAD = ("Row", "Test", "Goal", "Tried", "Held", "Figures", "Seconds", "Date", "Machine", "Commit")
OPENING = """# Fault tests: results of the full form

Made by `python3 build/make.py faults`; the goals stand in the design of the program's safety.
`Held` must be the same as `Tried`; what did not hold is said below the table.
"""


@dataclass(frozen=True)
class Line:
    """Hold one finished row of the table."""

    row: Row
    outcome: Outcome
    seconds: float
    day: str
    machine: str
    commit: str

    @classmethod
    def made_now(cls, told: dict[str, Any]) -> Self:
        """Put a row together from what its process told, with day, machine and commit."""
        day = datetime.now(UTC).date().isoformat()
        row, outcome = Row(**told["row"]), Outcome.read(told["outcome"])
        return cls(row, outcome, told["seconds"], day, machine(), commit())

    @classmethod
    def read(cls, kept: dict[str, Any]) -> Self:
        """Read a line back."""
        row, outcome = Row(**kept.pop("row")), Outcome.read(kept.pop("outcome"))
        return cls(row, outcome, **kept)

    def kept(self) -> dict[str, Any]:
        """Write the line as plain values."""
        return {
            "row": vars(self.row),
            "outcome": self.outcome.kept(),
            "seconds": self.seconds,
            "day": self.day,
            "machine": self.machine,
            "commit": self.commit,
        }

    def cells(self) -> tuple[str, ...]:
        """Write the cells of the line."""
        figures = "; ".join(f"{name} {value}" for name, value in self.outcome.figures.items())
        row, counts = self.row, (f"{self.outcome.tried:,}", f"{self.outcome.held:,}")
        rest = (figures, f"{self.seconds:,.0f}", self.day, self.machine, self.commit)
        return (row.name, row.title, row.goal, *counts, *rest)


def written(lines: Iterable[Line]) -> str:
    """Write the whole result file."""
    every = list(lines)
    rows = [HEAD, tuple("---" for _ in HEAD), *(line.cells() for line in every)]
    table = "\n".join("| " + " | ".join(_safe(cell) for cell in row) + " |" for row in rows)
    return "\n".join([OPENING, table, *_said(every)]) + "\n"


def _safe(cell: str) -> str:
    """Keep a cell in its column."""
    return cell.replace("|", "\\|").replace("\n", " ")


def _said(lines: list[Line]) -> list[str]:
    """Write the notes of the rows, those that missed their goal first."""
    noted = [line for line in lines if line.outcome.notes or not line.outcome.is_whole]
    noted.sort(key=lambda line: line.outcome.is_whole)
    said = [""] if noted else []
    for line in noted:
        mark = "" if line.outcome.is_whole else "**not at its goal** "
        said += [f"- {line.row.name}: {mark}{' '.join(line.outcome.notes)}".rstrip()]
    return said


def machine() -> str:
    """Describe the machine in a few words: cores, memory, system."""
    try:
        told = platform.freedesktop_os_release()
    except OSError:
        told = {"PRETTY_NAME": f"{platform.system()} {platform.release()}"}
    pages = (
        os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else 0
    )
    memory = f"{round(pages / 1024**3)} GiB, " if pages else ""
    return f"{os.cpu_count()} cores, {memory}{told['PRETTY_NAME']}"


def commit() -> str:
    """Name the commit that was tried; a plus says that the tree had changes on it."""
    head = _git("rev-parse", "--short", "HEAD")
    return head + ("+" if _git("status", "--porcelain", "--", "app", "tests") else "")


def _git(*words: str) -> str:
    """Ask git for one answer; a tree without git has none."""
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=False)
    except OSError:
        return ""
    return done.stdout.decode().strip()


def read_lines(folder: Path) -> dict[str, Line]:
    """Read the lines that are finished in a folder of states."""
    found = {}
    for path in folder.glob("*.line.json"):
        line = Line.read(json.loads(path.read_text(encoding="utf-8")))
        found[line.row.name] = line
    return found
