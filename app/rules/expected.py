"""Read the month in which a child is expected (OFFICE M-10: ご出産予定)."""

import re
from datetime import date

from app.rules.eras import ERAS, BadDate, Era, era_of, read_date
from app.rules.findings import BadValue
from app.rules.graduation import month_ends_on
from app.rules.numerals import arabic, narrow

MOST_MONTHS_AHEAD = 10
"""Nobody knows of a child earlier than this."""
_MONTHS = 12
_LONGEST = 40
_ERA_OF = {sign: era for era in ERAS for sign in (era.name, era.name[0], era.letter)}
_SIGN = "|".join(sorted(_ERA_OF, key=len, reverse=True))
_YEAR_AND_MONTH = re.compile(
    rf"(?:西暦)?(?:(?P<era>{_SIGN})\.?)?(?P<year>元|\d{{1,4}})(?:年|[-/.])(?P<month>\d{{1,2}})月?"
)
_SIX_DIGITS = re.compile(r"(\d{4})(\d{2})")
_ABOUT = re.compile(r"(?:頃|ごろ|ころ|予定|上旬|中旬|下旬|初旬|出産|\([^()]*\))+$")
"""What may follow a month: how sure it is, or the same year once more."""
_HELP = "「2027年2月」や「令和9年2月」のように、年と月を入れてください。"


def read_expected_month(text: str, *, today: date) -> str:
    """Read a month in any usual spelling as "2027-02"; empty where nothing is typed.

    A whole day is read as its month. A month that is over is read too: the child may be there, and
    `overdue` asks for name and birthday.

    Raises:
        BadValue: no month, outside its era, or too far ahead.
    """
    plain = _ABOUT.sub("", arabic(narrow(text[: _LONGEST + 1])).upper())
    plain = _SIX_DIGITS.sub(r"\1-\2", plain) if _SIX_DIGITS.fullmatch(plain) else plain
    if not plain:
        return ""
    first = _first_day(plain, today)
    if _months_between(today, first) > MOST_MONTHS_AHEAD:
        raise BadValue(
            f"ご出産予定の年月（{first.year}年{first.month}月）が先すぎます。"
            f"{MOST_MONTHS_AHEAD}か月より先の予定は登録できません。年を確かめてください。"
        )
    return f"{first:%Y-%m}"


def month_words(month: str) -> str:
    """Write "2027-02" as the office does: 2027年2月（令和9年）."""
    first = date.fromisoformat(f"{month}-01")
    era = era_of(month_ends_on(first.year, first.month))
    return f"{first.year}年{first.month}月{f'（{era.year(first)}）' if era else ''}"


def overdue(month: str, today: date) -> bool:
    """Tell whether a month is over, so that name and birthday are to be asked for."""
    return bool(month) and month < f"{today:%Y-%m}"


def months_over(month: str, today: date) -> int:
    """Count the months since a month; negative while it is still to come."""
    return -_months_between(today, date.fromisoformat(f"{month}-01"))


def _first_day(plain: str, today: date) -> date:
    found = _YEAR_AND_MONTH.fullmatch(plain)
    if found is None:
        return _from_day(plain, today)
    era = _ERA_OF.get(found["era"] or "")
    if era is None and len(found["year"]) < len("2027"):
        raise BadValue(f"年が2桁では、西暦か和暦か分かりません。{_HELP}")
    year = 1 if found["year"] == "元" else int(found["year"])
    month = int(found["month"])
    year += era.starts_on.year - 1 if era else 0
    if not 1 <= month <= _MONTHS or not date.min.year <= year < date.max.year:
        raise BadValue(f"ご出産予定の年月として読めません。{_HELP}")
    return _inside(date(year, month, 1), era)


def _from_day(plain: str, today: date) -> date:
    """Take the month of a whole day, as 母子健康手帳 gives it."""
    try:
        return read_date(plain, today=today, future=True).replace(day=1)
    except BadDate as error:
        raise BadValue(f"ご出産予定の年月として読めません。{_HELP}") from error


def _inside(first: date, era: Era | None) -> date:
    """Refuse a month no day of which belongs to the era that was written."""
    last = month_ends_on(first.year, first.month)
    if era and not (era.starts_on <= last and first <= era.ends_on):
        right = era_of(last)
        spelt = f"「{right.year(first)}{first.month}月」" if right else "西暦"
        raise BadValue(f"{era.name}にその年月はありません。{spelt}と書いてください。")
    return first


def _months_between(one: date, other: date) -> int:
    """Count the months from one day's month to another's."""
    return (other.year - one.year) * _MONTHS + other.month - one.month
