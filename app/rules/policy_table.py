"""Lay a comparison out as the rows of a 新旧対照表, for the screen, the PDF and Word alike."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from app.rules.policy_comparison import Change, Comparison, Pair
from app.rules.policy_marks import Piece, mark
from app.rules.policy_passages import Passage

ADDED, REMOVED, LEFT_OUT = "（新設）", "（削る）", "（略）"
UNCHANGED: Final = "変わったところはありません。"
"""Stands in the place of a table of which no row says that something changed."""
NOTES: Final = {
    Change.SAME: "",
    Change.CHANGED: "変更",
    Change.ADDED: "新設",
    Change.REMOVED: "削除",
    Change.MOVED: "移動",
    Change.RENUMBERED: "番号の変更",
}
LONGEST_KEPT: Final = 2
"""So many lines without a change stand in full between changed ones; more are 「（略）」."""

Side = tuple[Piece, ...]
"""What one side of a row says, in pieces; lines are parted by line ends."""


@dataclass(frozen=True)
class TableRow:
    """Hold one row: how it was, how it is, and what became of it in one word or two."""

    old: Side
    new: Side
    note: str
    change: Change


def table_rows(comparison: Comparison, *, whole: bool = False) -> tuple[TableRow, ...]:
    """Return a row for each clause; unchanged text is 「（略）」 unless it is wanted `whole`."""
    return tuple(_row(pair, whole=whole) for pair in comparison.pairs)


def _row(pair: Pair, *, whole: bool) -> TableRow:
    old, new = _sides(pair, whole=whole)
    return TableRow(old, new, _note(pair), pair.change)


def _sides(pair: Pair, *, whole: bool) -> tuple[Side, Side]:
    if pair.new is None:
        return _all_marked(pair.old), (Piece(REMOVED, marked=False),)
    if pair.old is None:
        return (Piece(ADDED, marked=False),), _all_marked(pair.new)
    old, new = mark(pair.old.text.strip(), pair.new.text.strip())
    if whole:
        return tuple(old), tuple(new)
    return _shortened(old, headed=_is_headed(pair.old)), _shortened(
        new, headed=_is_headed(pair.new)
    )


def _all_marked(passage: Passage | None) -> Side:
    return (Piece(passage.text.strip(), marked=True),) if passage is not None else ()


def _note(pair: Pair) -> str:
    """Say what became of a clause, and of which other clause it was a part."""
    words = NOTES[pair.change]
    if pair.change is Change.MOVED and pair.edited:
        words = "移動・変更"
    beside = _called(pair.beside)
    if beside and pair.change is Change.ADDED:
        return f"{words}（{beside}から分離）"
    if beside and pair.change is Change.REMOVED:
        return f"{words}（{beside}に統合）"
    was = _called(pair.old)
    told = pair.change is Change.MOVED and was != _called(pair.new)
    return f"{words}（{was}から）" if told and was else words


def _called(passage: Passage | None) -> str:
    """Name a clause by its number, or by its heading where it has none."""
    if passage is None:
        return ""
    return passage.number or (f"「{passage.heading}」" if passage.heading else "")


def _is_headed(passage: Passage) -> bool:
    return bool(passage.heading or passage.number)


def _shortened(side: Sequence[Piece], *, headed: bool) -> Side:
    """Leave out long runs of lines without a change; a heading says where one is."""
    lines = list(_lines(side))
    head = lines[:1] if headed or any(map(_is_changed, lines)) else []
    rest = lines[len(head) :]
    found = [*head]
    for changed, run in groupby(rest, _is_changed):
        kept = list(run)
        if changed or (len(kept) <= LONGEST_KEPT and any(map(_is_changed, rest))):
            found += kept
        else:
            found.append((Piece(LEFT_OUT, marked=False),))
    return _joined(found)


def _is_changed(line: Side) -> bool:
    return any(piece.marked for piece in line)


def _lines(side: Sequence[Piece]) -> Iterator[Side]:
    """Cut a side into lines that say something."""
    line: list[Piece] = []
    for piece in side:
        first, *others = piece.words.split("\n")
        line.append(Piece(first, piece.marked))
        for words in others:
            yield from _speaking(line)
            line = [Piece(words, piece.marked)]
    yield from _speaking(line)


def _speaking(line: Sequence[Piece]) -> Iterator[Side]:
    if any(piece.words.strip() for piece in line):
        yield tuple(piece for piece in line if piece.words or piece.marked)


def _joined(lines: Sequence[Side]) -> Side:
    """Put lines together again with line ends between."""
    found: list[Piece] = []
    for place, line in enumerate(lines):
        if place:
            found.append(Piece("\n", marked=False))
        found += line
    return tuple(found)
