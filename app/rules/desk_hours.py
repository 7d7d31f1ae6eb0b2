"""Read the hours of a desk, to refuse what is none and to tell whether two mean the same."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_CLOCK: Final = re.compile(
    r"(?P<half>午前|午後)? *(?P<hour>[0-9]{1,2}) *(?:時 *(?:(?P<m1>[0-9]{1,2}) *分|(?P<mid>半))?"
    r"|:(?P<m2>[0-9]{2}))"
)
_DAYS: Final = re.compile("平日|祝日?|[月火水木金土日]|[~〜～・,、]")
_NOON, _LAST_HOUR, _HOUR = 12, 24, 60
_EXAMPLE: Final = (
    "「月〜土 午前9時30分〜午後5時30分」のように、始まりと終わりの時刻を入れてください。"
)


def clock_times(text: str) -> Sequence[int]:
    """List the times of day, in minutes since midnight, in their order; -1 for one that is none."""
    return [_minutes(found) for found in _CLOCK.finditer(_plain(text))]


def complaint(text: str) -> str:
    """Say what is wrong with typed hours; nothing where they can be printed, or are left out."""
    if not text.strip():
        return ""
    times = clock_times(text)
    if len(times) % 2 or not times:
        return f"受付の時間が読み取れません。{_EXAMPLE}"
    if min(times) < 0:
        return "受付の時間に、ない時刻があります。確かめてください。"
    if any(end <= start for start, end in zip(times[::2], times[1::2], strict=True)):
        return "受付の終わりの時刻が、始まりより前です。午前・午後を確かめてください。"
    return ""


def same_hours(one: str, other: str) -> bool:
    """Tell whether two texts mean the same hours, however they are written."""
    return clock_times(one) == clock_times(other) and _days(one) == _days(other)


def _minutes(found: re.Match[str]) -> int:
    hour = int(found["hour"])
    minute = _HOUR // 2 if found["mid"] else int(found["m1"] or found["m2"] or 0)
    longest = _NOON if found["half"] else _LAST_HOUR
    if hour > longest or minute >= _HOUR:
        return -1
    later = _NOON if found["half"] == "午後" and hour < _NOON else 0
    return (hour + later) * _HOUR + minute


def _days(text: str) -> str:
    """Keep the days before the first time; 「月曜日から土曜日まで」 is 「月~土」."""
    first = _CLOCK.search(_plain(text))
    before = _plain(text)[: first.start()] if first else _plain(text)
    spelt = re.sub("曜日?", "", before).replace("から", "~")
    return re.sub("[〜～]", "~", "".join(_DAYS.findall(spelt)))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)
