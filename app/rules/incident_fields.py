"""Read the single fields of an incident as they were typed."""

import re
from datetime import date
from typing import Final

from app.rules.findings import BadValue
from app.rules.member_fields import one_line
from app.rules.numerals import narrow
from app.rules.short_dates import read_short_date

LONGEST_TITLE: Final = 80
LONGEST_DEPARTMENT: Final = 60
LONGEST_WHAT: Final = 1_000
MOST_PEOPLE: Final = 99_999_999
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def title_of(text: str) -> str:
    """Read the title; it stands in lists and names nobody."""
    title = one_line(text)
    if not title:
        raise BadValue("件名を入れてください。お名前は書かず、起きたことを短く書きます。")
    if len(title) > LONGEST_TITLE:
        raise BadValue(f"件名が長すぎます（{LONGEST_TITLE}文字まで）。短くしてください。")
    return title


def what_of(text: str) -> str:
    """Read what happened."""
    if not text.strip():
        raise BadValue("分かっている範囲で、概要を書いてください。")
    if len(text) > LONGEST_WHAT:
        raise BadValue(f"概要が長すぎます（{LONGEST_WHAT}文字まで）。短くしてください。")
    return text.strip()


def department_of(text: str) -> str:
    """Read which department knew first: the days are counted from then on."""
    name = one_line(text)
    if not name:
        raise BadValue("最初に知った部署を入れてください。期限はその部署が知った日から数えます。")
    if len(name) > LONGEST_DEPARTMENT:
        raise BadValue(f"部署の名前が長すぎます（{LONGEST_DEPARTMENT}文字まで）。")
    return name


def known_day(text: str, today: date) -> date | None:
    """Read the day of knowledge; it is needed and never to come."""
    if not text.strip():
        raise BadValue("知った日を入れてください。速報と確報の期限は、この日から数えます。")
    return read_short_date(text, today=today, future=False)


def happened_day(text: str, today: date, known_on: date | None) -> date | None:
    """Read the day on which it happened; nobody may know it."""
    if not text.strip():
        return None
    day = read_short_date(text, today=today, future=False)
    if known_on is not None and day > known_on:
        raise BadValue("起きた日が、知った日より後になっています。日付を確かめてください。")
    return day


def time_of(text: str) -> str:
    """Read a time of day; empty where nobody knows it."""
    plain = narrow(text).strip()
    if not plain:
        return ""
    found = _TIME.fullmatch(plain)
    if found is None:
        raise BadValue("時刻は「9:05」のように入れてください。分からないときは空けておきます。")
    return f"{int(found[1]):02d}:{found[2]}"


def count_of(text: str) -> int | None:
    """Read the number of people; None where it is left open."""
    plain = narrow(text).replace(",", "").removesuffix("人").strip()
    if not plain:
        return None
    if not plain.isdecimal() or int(plain) > MOST_PEOPLE:
        raise BadValue(
            "ご本人の数は、数字だけで入れてください。分からないときは、考えられる最大の数を入れます。"
        )
    return int(plain)


def no_contractor(_text: str) -> None:
    """Say that the contractor is missing."""
    raise BadValue("どの委託先で起きたかを選んでください。")
