"""Do at once what is adjusted of a policy's reading without typing."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from app.rules.policy_adjust_dates import choose_found, count, leave_out
from app.rules.policy_adjust_facts import move, remove
from app.rules.policy_adjust_starts import begin, join
from app.rules.policy_parts import FactKind
from app.rules.policy_reading import Reading
from app.ui.policy_reading_rows import ReadRow

Act = Callable[[Reading, ReadRow], Reading]
_QUOTED: Final = re.compile("「(.+?)…?」")
_COUNTED: Final = re.compile(r"(\d+)(?:・\d+)*行目")


def _removed(reading: Reading, row: ReadRow) -> Reading:
    return remove(reading, _kind(row), row.place)


def _up(reading: Reading, row: ReadRow) -> Reading:
    return move(reading, _kind(row), row.place, -1)


def _down(reading: Reading, row: ReadRow) -> Reading:
    return move(reading, _kind(row), row.place, 1)


def _counted(reading: Reading, row: ReadRow) -> Reading:
    return count(reading, row.found.on, row.found.kind) if row.found else reading


def _left_out(reading: Reading, row: ReadRow) -> Reading:
    return leave_out(reading, row.found.on) if row.found else reading


def _chosen(reading: Reading, row: ReadRow) -> Reading:
    """Choose a whole date for the day of the version; one without a day cannot be it."""
    try:
        on = date.fromisoformat(row.found.on if row.found else "")
    except ValueError:
        return reading
    kind = row.found.kind if row.found else ""
    if reading.on == on:
        return reading
    return choose_found(reading, on, kind)


ACTS: Final[Mapping[str, Act]] = {
    "begin": lambda reading, row: begin(reading, row.row),
    "join": lambda reading, row: join(reading, row.row),
    "remove": _removed,
    "up": _up,
    "down": _down,
    "count": _counted,
    "leave_out": _left_out,
    "choose": _chosen,
}
STEPS: Final = {"up": -1, "down": 1}
"""How far the cursor goes along with an entry that is moved."""


def quoted_row(reading: Reading, note: str) -> int:
    """Return the row of the text that a note quotes or counts, -1 where it names none."""
    counted, quoted = _COUNTED.search(note), _QUOTED.search(note)
    if counted:
        return int(counted[1]) - 1
    if not quoted:
        return -1
    rows = reading.raw.splitlines()
    return next((at for at, row in enumerate(rows) if quoted[1] in row), -1)


def _kind(row: ReadRow) -> FactKind:
    assert row.kind is not None
    return row.kind
