"""Verify the operation log: every number, every link, every sealed detail, up to the head."""

import hmac
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from app.storage import chain_rows, chain_walk
from app.storage.chain_rows import ChainRow
from app.storage.history import ANCHOR_DIGITS
from app.storage.schema.history import HistoryRecord

_PAGE: Final = 2_000
_UNREADABLE: Final = (TypeError, ValueError)
_NO_TEXT: Final = ("decode", "JSON cannot hold")
"""Words of the driver's messages about a text that is none."""

_DETAILS: Final = ChainRow._fields.index("has_details")

Anchor = tuple[int, str]
"""A number of the log and the first digits of its hash, or all of them."""
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Verdict:
    """Say how many rows were walked, where the first broken one is, and which are erased.

    `unfit` are those of the anchors held elsewhere that are not found in the log.
    """

    rows: int
    first_broken: int | None
    erased: int
    head: str
    anchor_fits: bool | None = None
    unfit: tuple[Anchor, ...] = ()

    @property
    def whole(self) -> bool:
        """Tell whether nothing is broken, the anchors held elsewhere included."""
        return self.first_broken is None and not self.unfit

    @property
    def ok(self) -> bool:
        """Tell whether the log is whole and what was typed from paper fits."""
        return self.whole and self.anchor_fits is not False


def verify(
    session: Session,
    anchor: Anchor | None = None,
    held: Sequence[Anchor] = (),
    progress: Progress | None = None,
) -> Verdict:
    """Walk the whole chain; `anchor` was typed from paper, `held` are known from elsewhere."""
    waiting = _by_number((*held, *((anchor,) if anchor else ())))
    walk = _Walk(session, waiting)
    total = _count(session) if progress else 0
    while walk.goes_on():
        if progress:
            progress(walk.number, total)
    fits = None if anchor is None else anchor in walk.fitting
    # What lies behind a broken row was not looked at: it is not said to be missing.
    broken = walk.broken
    unfit = tuple(one for one in held if one not in walk.fitting and not _behind(one, broken))
    head = _head(walk.number, walk.prev_hash)
    return Verdict(walk.number, broken, walk.erased, head, fits, unfit)


def _behind(anchor: Anchor, broken: int | None) -> bool:
    return broken is not None and anchor[0] >= broken


@dataclass
class _Walk:
    """Go through the chain page by page: what stands beyond doubt at once, the rest by the row."""

    session: Session
    waiting: Mapping[int, Sequence[Anchor]]
    number: int = 0
    prev_hash: str = ""
    erased: int = 0
    broken: int | None = None
    fitting: set[Anchor] = field(default_factory=set)

    def goes_on(self) -> bool:
        """Walk one page; false behind the last one and at the first broken row."""
        rows = _page(self.session, self.number)
        place = 0
        while place < len(rows) and self.broken is None:
            count = chain_walk.standing(rows[place:], self.number, self.prev_hash)
            self._pass(rows[place : place + count])
            place += count
            if place < len(rows):
                self._look_into(rows[place])
                place += 1
        return bool(rows) and self.broken is None

    def _pass(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Take rows that stand: count the erased ones, and hold them against the anchors."""
        self.erased += [row[_DETAILS] for row in rows].count(None)
        for place, row in enumerate(rows if self.waiting else ()):
            for one in self.waiting.get(self.number + 1 + place, ()):
                self.fitting.update([one] * _fits(ChainRow._make(row).row_hash, one[1]))
        if rows:
            last = ChainRow._make(rows[-1])
            self.number, self.prev_hash = last.number, last.row_hash

    def _look_into(self, bare: tuple[Any, ...]) -> None:
        """Take a row that is kept otherwise than the program writes, or say that it is broken."""
        row = ChainRow._make(bare) if bare else None
        if row and _stands(self.session, row, self.number + 1, self.prev_hash):
            self._pass([bare])
        else:
            self.broken = self.number + 1


def _by_number(anchors: Sequence[Anchor]) -> Mapping[int, list[Anchor]]:
    found: dict[int, list[Anchor]] = {}
    for one in anchors:
        found.setdefault(one[0], []).append(one)
    return found


def _count(session: Session) -> int:
    last: int | None = session.execute(select(func.max(HistoryRecord.number))).scalar_one()
    return last or 0


def _fits(full: str, typed: str) -> bool:
    return len(typed) >= ANCHOR_DIGITS and full.startswith(typed.lower())


def _page(session: Session, after: int) -> Sequence[tuple[Any, ...]]:
    # SQLite keeps any value in any column: what cannot be read for a moment was put there.
    for size in (_PAGE, 1):
        try:
            return chain_rows.page(session, after, size)
        except _UNREADABLE:
            continue
        except OperationalError as error:
            if not any(words in str(error.orig) for words in _NO_TEXT):
                raise
    return [()]


def _stands(session: Session, row: ChainRow, number: int, prev_hash: str) -> bool:
    return (
        row.number == number
        and row.prev_hash == prev_hash
        and row.row_hash == chain_rows.hash_of(row)
        and (row.has_details is None or _sealed(row) == row.details_mac)
        and _agrees(row.subjects, chain_rows.touched(session, number))
    )


def _sealed(row: ChainRow) -> str:
    if not (isinstance(row.salt, (bytes, memoryview)) and isinstance(row.content, str)):
        return ""
    return hmac.digest(row.salt, row.content.encode("utf-8", "surrogatepass"), "sha256").hex()


def _agrees(subjects: str, touched: chain_rows.Touched) -> bool:
    """Tell whether the table beside the log says what a row whose hash fits says."""
    return {(noun, key) for noun, key in json.loads(subjects)} == touched


def _head(number: int, full_hash: str) -> str:
    return f"{number}:{full_hash[:ANCHOR_DIGITS]}"
