"""Remember what was entered from slips in one sitting, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from app.office.campaigns import SlipRow
from app.rules.campaigns import SlipState
from app.rules.slip_numbers import spoken
from app.rules.spoken_days import month_day
from app.ui import campaign_words
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

End = Literal["waiting", "done", "refused", "undone"]
_ENDS: Final[dict[End, Pill]] = {
    "waiting": Pill("記録中", "clock", "quiet"),
    "refused": Pill("記録できず", "cross", "due"),
    "undone": Pill("取消済", "back", "quiet"),
}
COUNTED: Final = (SlipState.granted, SlipState.declined, SlipState.undelivered)


@dataclass(frozen=True)
class EnteredSlip:
    """Be one line: whose slip, what was entered, and what became of it."""

    id: int
    slip: SlipRow
    answer: SlipState
    written_on: date | None = None
    end: End = "waiting"


class EnteredSlips:
    """Hold the lines of one sitting."""

    def __init__(self) -> None:
        self._lines: dict[int, EnteredSlip] = {}

    def begin(self, slip: SlipRow, answer: SlipState, written_on: date | None) -> EnteredSlip:
        """Add a line whose record is on its way."""
        line = EnteredSlip(len(self._lines) + 1, slip, answer, written_on)
        self._lines[line.id] = line
        return line

    def settle(self, key: int, end: End) -> None:
        """Say what became of a line."""
        self._lines[key] = replace(self._lines[key], end=end)

    def ids(self) -> Sequence[int]:
        """List the lines, newest first."""
        return sorted(self._lines, reverse=True)

    def rows(self, ids: Sequence[int]) -> Sequence[EnteredSlip]:
        """Return some lines."""
        return [self._lines[key] for key in ids]

    def last(self) -> EnteredSlip | None:
        """Return the newest line that stands in the records, if any."""
        return next((line for line in self.rows(self.ids()) if line.end == "done"), None)

    def summary(self) -> str:
        """Count what was entered by what it says; empty for nothing."""
        done = [line.answer for line in self._lines.values() if line.end == "done"]
        parts = [f"{one.word} {done.count(one):,}" for one in COUNTED if one in done]
        return f"{len(done):,}件（{'・'.join(parts)}）" if done else ""


def _state(line: EnteredSlip) -> Pill:
    """Say what a line recorded, or why it did not."""
    return _ENDS.get(line.end) or campaign_words.slip(line.answer)


def _written(line: EnteredSlip) -> str:
    """Say the day on the slip."""
    if line.answer is SlipState.undelivered:
        return ""
    return month_day(line.written_on) if line.written_on else "記入なし"


COLUMNS: Final = (
    Column[EnteredSlip](
        "number", "整理番号", lambda line: spoken(line.slip.number), 116, sortable=False
    ),
    Column[EnteredSlip](
        "name", "氏名", lambda line: line.slip.member_name or "（消去済）", 130, sortable=False
    ),
    Column[EnteredSlip](
        "answer", "回答", lambda line: _state(line).word, 96, sortable=False, pill=_state
    ),
    Column[EnteredSlip]("written", "記入日", _written, 100, sortable=False),
)
