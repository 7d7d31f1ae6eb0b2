"""Read what a backup must show: rows of each table, the end of the log, the highest numbers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

Ask = Callable[[str], Iterable[Any]]
"""Ask the records one question in SQL and yield its rows."""

_TABLES: Final = """SELECT name FROM sqlite_master WHERE type = 'table'
    AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND sql NOT LIKE 'CREATE VIRTUAL%'"""
_HEAD: Final = "SELECT number, row_hash FROM history ORDER BY number DESC LIMIT 1"
_AT_ONCE: Final = 100  # SQLite joins no more than 500 questions


@dataclass(frozen=True)
class Facts:
    """Hold what was read at one moment; `head` is the last number of the log with its hash."""

    revision: str
    rows: Mapping[str, int]
    head: tuple[int, str]
    series: Mapping[str, int]
    erasure_id: int


def read(ask: Ask) -> Facts:
    """Read the facts of records in SQLite, of this release or an older one."""
    tables = sorted(name for (name,) in ask(_TABLES))
    erasures = "SELECT max(id) FROM erasures" if "erasures" in tables else "SELECT 0"
    return Facts(
        revision=str(_first(ask("SELECT version_num FROM alembic_version")) or ""),
        rows={name: count for some in _some(tables) for name, count in ask(_counting(some))},
        head=next(((row[0], row[1]) for row in ask(_HEAD)), (0, "")),
        series=dict(ask("SELECT name, last FROM series")),
        erasure_id=int(str(_first(ask(erasures)) or 0)),
    )


def _some(tables: list[str]) -> Iterable[list[str]]:
    return (tables[at : at + _AT_ONCE] for at in range(0, len(tables), _AT_ONCE))


def _counting(tables: list[str]) -> str:
    counts = (f"SELECT '{name}', count(*) FROM \"{name}\"" for name in tables)  # noqa: S608 - our own
    return " UNION ALL ".join(counts)


def _first(rows: Iterable[Any]) -> object:
    return next((row[0] for row in rows), None)
