"""Write and read days as the office does: 和暦, 西暦, weekday, age (LAW A-12)."""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from app.rules.errors import OfficeError
from app.rules.numerals import arabic, narrow

EARLIEST = date(1900, 1, 1)
_JAPAN_AHEAD = timedelta(hours=9)
_SLASHED = re.compile(r"(\d{4})/(\d{2})/(\d{2})")
_WEEKDAYS = "月火水木金土日"
_MONTHS = 12
_LONGEST = 40  # no spelling of a day is longer; a megabyte in a cell is refused at once


class BadDate(OfficeError):
    """Say why a text is no usable day; `hint` is the right spelling where there is one."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.hint = hint


@dataclass(frozen=True)
class Era:
    """Hold one era: its name, the letter on forms, and its first and last day."""

    name: str
    letter: str
    starts_on: date
    ends_on: date

    def text(self, day: date) -> str:
        """Write a day in this era, whether it belongs there or not."""
        return f"{self.year(day)}{day.month}月{day.day}日"

    def year(self, day: date) -> str:
        """Write the year of a day in this era; the first year is 元年."""
        number = day.year - self.starts_on.year + 1
        return f"{self.name}{'元' if number == 1 else number}年"


ERAS = (
    Era("令和", "R", date(2019, 5, 1), date.max),
    Era("平成", "H", date(1989, 1, 8), date(2019, 4, 30)),
    Era("昭和", "S", date(1926, 12, 25), date(1989, 1, 7)),
    Era("大正", "T", date(1912, 7, 30), date(1926, 12, 24)),
    Era("明治", "M", date(1868, 1, 25), date(1912, 7, 29)),
)
_ERA_OF = {sign: era for era in ERAS for sign in (era.name, era.name[0], era.letter)}
_SIGN = "|".join(sorted(_ERA_OF, key=len, reverse=True))
_FORMS = (
    re.compile(
        r"(?:西暦)?(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
    ),
    re.compile(r"(?:西暦)?(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"),
    re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"),
    re.compile(
        rf"(?P<era>{_SIGN})\.?(?P<year>元|\d{{1,3}})(?P<mark>[-/.])"
        r"(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
    ),
    re.compile(
        rf"(?P<era>{_SIGN})(?P<year>元|\d{{1,3}})年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日"
    ),
    re.compile(r"(?P<era>[MTSHR])(?P<year>\d{2})(?P<month>\d{2})(?P<day>\d{2})"),
)
_WITHOUT_ERA = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{1,2}|\d{1,3}年\d{1,2}月\d{1,2}日|\d{6}")
_WITHOUT_DAY = re.compile(rf"(?:(?:{_SIGN})(?:元|\d{{1,2}})|\d{{4}})(?:年|[-/.])(?:\d{{1,2}}月?)?")
_TIME = re.compile(r"(?<=[\d日])[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$")
_WEEKDAY = re.compile(rf"\(([{_WEEKDAYS}])(?:曜日?)?\)$")


def today_in_japan(now_utc: datetime) -> date:
    """Return the day in Japan at a moment given in UTC; the offset is fixed (no time zone data)."""
    return (now_utc.replace(tzinfo=None) + _JAPAN_AHEAD).date()


def era_of(day: date) -> Era | None:
    """Find the era of a day; none before 明治."""
    return next((era for era in ERAS if era.starts_on <= day), None)


def japanese(day: date) -> str:
    """Write a day in 和暦: 令和8年4月20日."""
    era = era_of(day)
    return era.text(day) if era else western(day)


def short_japanese(day: date) -> str:
    """Write a day as forms have room for it: 「R8.10.23」; before the eras in 西暦."""
    era = era_of(day)
    if era is None:
        return f"{day.year}.{day.month}.{day.day}"
    return f"{era.letter}{day.year - era.starts_on.year + 1}.{day.month}.{day.day}"


def shortened(text: str) -> str:
    """Write each day of a text, 「2026/10/23」, as a narrow column has room for it."""
    return _SLASHED.sub(lambda found: short_japanese(date(*map(int, found.groups()))), text)


def with_weekday(day: date) -> str:
    """Write a day in 和暦 with its weekday: 令和8年4月20日（月）."""
    return f"{japanese(day)}（{_WEEKDAYS[day.weekday()]}）"


def western(day: date) -> str:
    """Write a day in 西暦: 2026年4月20日."""
    return f"{day.year}年{day.month}月{day.day}日"


def age_on(birth_on: date, day: date) -> int:
    """Return the age shown on a day, in full years.

    A person born on 29 February grows older on 1 March of a common year: the law adds the year at
    the end of the day before the birthday (年齢計算ニ関スル法律).
    """
    return day.year - birth_on.year - ((day.month, day.day) < (birth_on.month, birth_on.day))


def echo(day: date, today: date) -> str:
    """Write a birth date so that a typing error is seen: 1990年4月1日（平成2年）36歳."""
    era = era_of(day)
    age = f"{age_on(day, today)}歳" if day <= today else ""
    return f"{western(day)}{f'（{era.year(day)}）' if era else ''}{age}"


@lru_cache(maxsize=20_000)
def read_date(text: str, *, today: date, future: bool = False) -> date:
    """Read a day in any usual spelling (COMMANDS, «Members file»).

    Digits may be full-width or kanji, the year 元; a time of day and a weekday may follow. Days
    after `today` are refused unless `future`.

    Raises:
        BadDate: no real day, before 1900, in the future, outside its era, or no known spelling.
    """
    plain = unicodedata.normalize("NFKC", text[: _LONGEST + 1]).strip()
    if len(plain) > _LONGEST:
        raise _unreadable("")
    plain = narrow(_TIME.sub("", plain)).upper()
    weekday = _WEEKDAY.search(plain)
    plain = arabic(_WEEKDAY.sub("", plain))
    day, era = _read_form(plain)
    if era and era_of(day) is not era:
        raise _outside(era, day, hint=future or day <= today)
    if day > today and not future:
        raise BadDate(f"{western(day)}は今日より後の日付です。正しい日付を書いてください。")
    if weekday and _WEEKDAYS[day.weekday()] != weekday.group(1):
        right = with_weekday(day)
        raise BadDate(f"日付と曜日が合っていません。{right}でよいか確かめてください。", right)
    return day


def _read_form(plain: str) -> tuple[date, Era | None]:
    """Read a text without spaces in the first form that fits it."""
    found = next((match for form in _FORMS if (match := form.fullmatch(plain))), None)
    if not found:
        raise _unreadable(plain)
    parts = found.groupdict()
    era = _ERA_OF[parts["era"]] if "era" in parts else None
    year = 1 if parts["year"] == "元" else int(parts["year"])
    if era:
        if not year:
            raise BadDate(f"{era.name}0年はありません。1年目は「{era.name}元年」と書いてください。")
        year += era.starts_on.year - 1
    return _real_day(year, int(parts["month"]), int(parts["day"])), era


def _real_day(year: int, month: int, day: int) -> date:
    """Return the day, or say what is impossible about it."""
    if year < EARLIEST.year:
        raise BadDate("1900年より前の日付は登録できません。年を確かめてください。")
    if not 1 <= month <= _MONTHS:
        raise BadDate(f"{month}月はありません。月は1から12までの数字で書いてください。")
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise BadDate(
            f"{year}年{month}月に{day}日はありません（{last}日まで）。日付を確かめてください。"
        )
    return date(year, month, day)


def _outside(era: Era, day: date, *, hint: bool) -> BadDate:
    """Say where the era begins or ends, and how the same day is written rightly."""
    right = japanese(day) if hint else ""
    begins = day < era.starts_on
    bound = era.text(era.starts_on if begins else era.ends_on).removeprefix(era.name)
    advice = f"この日は「{right}」と書いてください。" if right else "日付を確かめてください。"
    return BadDate(
        f"{era.text(day)}という日はありません。"
        f"{era.name}は{bound}{'から' if begins else 'まで'}です。{advice}",
        right,
    )


def _unreadable(plain: str) -> BadDate:
    """Say what is missing in a text that is no date."""
    if _WITHOUT_ERA.fullmatch(plain):
        return BadDate(
            "年が2桁では、西暦か和暦か分かりません。"
            "「1990-04-01」や「平成2年4月1日」のように書いてください。"
        )
    if _WITHOUT_DAY.fullmatch(plain):
        return BadDate("年月日がそろっていません。「1990-04-01」のように日まで書いてください。")
    return BadDate(
        "日付として読めません。「1990-04-01」や「平成2年4月1日」のように書いてください。"
    )
