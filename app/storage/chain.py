"""Verify the operation log: every number, every link, every sealed detail, up to the head."""

import hmac
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from app.storage import chain_rows
from app.storage.chain_rows import ChainRow
from app.storage.history import ANCHOR_DIGITS
from app.storage.schema.history import HistoryRecord

_PAGE: Final = 2_000
_UNREADABLE: Final = (TypeError, ValueError)
_NO_TEXT: Final = "decode"
"""The word in the driver's message about a text that is none."""

Anchor = tuple[int, str]
"""A number of the log and the first digits of its hash, or all of them."""
Progress = Callable[[int, int], None]

_Touched = set[tuple[Any, Any]]
_Row = tuple[ChainRow | None, _Touched]


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
    fitting: set[Anchor] = set()
    total = _count(session) if progress else 0
    walked, erased, prev_hash, broken = 0, 0, "", None
    for record, touched in _rows(session):
        if record is None or not _stands(record, touched, walked + 1, prev_hash):
            broken = walked + 1
            break
        walked, prev_hash = record.number, record.row_hash
        erased += record.has_details is None
        if walked in waiting:
            fitting.update(one for one in waiting[walked] if _fits(prev_hash, one[1]))
        if progress and walked % _PAGE == 0:
            progress(walked, total)
    fits = None if anchor is None else anchor in fitting
    # What lies behind a broken row was not looked at: it is not said to be missing.
    unfit = tuple(one for one in held if one not in fitting and (not broken or one[0] < broken))
    return Verdict(walked, broken, erased, _head(walked, prev_hash), fits, unfit)


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


def _rows(session: Session) -> Iterator[_Row]:
    # SQLite keeps any value in any column: what cannot be read for a moment was put there.
    after = 0
    while True:
        page = _page(session, after)
        yield from page
        last = page[-1][0] if page else None
        if last is None or type(last.number) is not int:
            return
        after = last.number


def _page(session: Session, after: int) -> Sequence[_Row]:
    for size in (_PAGE, 1):
        try:
            rows = chain_rows.page(session, after, size)
            last = rows[-1].number if rows else after
            touched = chain_rows.touched(session, after, last)
            return [(row, touched.get(row.number, set())) for row in rows]
        except _UNREADABLE:
            continue
        except OperationalError as error:
            if _NO_TEXT not in str(error.orig):
                raise
    return [(None, set())]


def _stands(row: ChainRow, touched: _Touched, number: int, prev_hash: str) -> bool:
    return (
        row.number == number
        and row.prev_hash == prev_hash
        and row.row_hash == chain_rows.hash_of(row)
        and (row.has_details is None or _sealed(row) == row.details_mac)
        and _agrees(row.subjects, touched)
    )


def _sealed(row: ChainRow) -> str:
    if not (isinstance(row.salt, (bytes, memoryview)) and isinstance(row.content, str)):
        return ""
    return hmac.digest(row.salt, row.content.encode("utf-8", "surrogatepass"), "sha256").hex()


def _agrees(subjects: str, touched: _Touched) -> bool:
    """Tell whether the table beside the log says what a row whose hash fits says."""
    if len(touched) == 1:
        ((noun, key),) = touched
        if subjects == f'[["{noun}",{key}]]':
            return True
    return {(noun, key) for noun, key in json.loads(subjects)} == touched


def _head(number: int, full_hash: str) -> str:
    return f"{number}:{full_hash[:ANCHOR_DIGITS]}"
