"""Say in the clear what a backup holds, so that it can be chosen without a key: no names."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final

_YEARS: Final = range(2000, 9000)
_MOST: Final = 2**53


@dataclass(frozen=True)
class Manifest:
    """Hold when and why a backup was made, and what its records must show when they are opened.

    `rows` counts each table, `series` holds the last number of each series, and `history_number`
    with its hash is the end of the operation log: an anchor.
    """

    made_at: datetime
    cause: str
    practice: bool
    encrypted: bool
    engine: str
    schema_revision: str
    program: str
    history_number: int
    history_hash: str
    rows: Mapping[str, int]
    series: Mapping[str, int]
    erasure_id: int
    key_id: str

    @property
    def rows_total(self) -> int:
        """Return how many rows there are in all tables together."""
        return sum(self.rows.values())


def spell(manifest: Manifest) -> bytes:
    """Return a manifest as the container spells it."""
    content = {**asdict(manifest), "made_at": manifest.made_at.isoformat()}
    return json.dumps(content, ensure_ascii=False, sort_keys=True).encode()


def parse(spelt: bytes) -> Manifest:
    """Read a manifest.

    Raises:
        ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError: these are
            no words of ours.
    """
    body: dict[str, Any] = json.loads(spelt)
    return Manifest(
        made_at=_moment(body["made_at"]),
        cause=str(body["cause"]),
        practice=bool(body["practice"]),
        encrypted=bool(body["encrypted"]),
        engine=str(body["engine"]),
        schema_revision=str(body["schema_revision"]),
        program=str(body["program"]),
        history_number=_count(body["history_number"]),
        history_hash=str(body["history_hash"]),
        rows={str(name): _count(count) for name, count in body["rows"].items()},
        series={str(name): _count(last) for name, last in body["series"].items()},
        erasure_id=_count(body["erasure_id"]),
        key_id=str(body["key_id"]),
    )


def _moment(spelt: str) -> datetime:
    found = datetime.fromisoformat(spelt)
    if found.tzinfo is None or found.year not in _YEARS:
        raise ValueError(spelt)
    return found


def _count(spelt: object) -> int:
    if not isinstance(spelt, int) or not 0 <= spelt < _MOST:
        raise ValueError(spelt)
    return spelt
