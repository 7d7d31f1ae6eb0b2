"""Find the dates that stand in a line of a policy, in every spelling seen (LAW part C)."""

import re
from calendar import monthrange
from dataclasses import dataclass

from app.rules.eras import ERAS
from app.rules.numerals import arabic
from app.rules.policy_lines import fold_width

_ERA_SIGNS = {"㍾": "明治", "㍽": "大正", "㍼": "昭和", "㍻": "平成", "㋿": "令和"}
_ERA_OF = {sign: era for era in ERAS for sign in (era.name, era.letter)} | {
    sign: era for sign, name in _ERA_SIGNS.items() for era in ERAS if era.name == name
}
_COUNT = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_YEAR = (
    r"(?:(?:西暦 *)?(?P<year>(?:19|20)[0-9]{2}|[一二][〇九][〇一二三四五六七八九]{2})"
    rf"|(?P<era>{'|'.join(_ERA_OF)})\.? *(?P<count>元|{_COUNT}))"
)
_ALSO = r"(?: *\([^()年月]{1,6}年?\) *)?"  # the year in the other count: 2022年(令和4年)4月1日
_WRITTEN = re.compile(
    rf"(?<![0-9A-Za-z_])(?<![0-9A-Za-z_]/){_YEAR} *(?:"
    rf"{_ALSO}年{_ALSO} *(?P<month>{_COUNT}) *月(?: *(?P<day>{_COUNT})(?: *日|(?=[ )]|$)))?"
    r"|(?P<sign>[./-]) *(?P<month2>[0-9]{1,2})(?: *(?P=sign) *(?P<day2>[0-9]{1,2}))?"
    r"(?![0-9A-Za-z_]|[./-][0-9A-Za-z]))"
)
_SIGNS = re.compile("[!-'*-~]+")  # what a link is made of, but for brackets around it
_LINK = re.compile(
    r"https?://.*|ftp://.*|www\..*|.*@.*|.*\.(?:html?|pdf|docx?|php|jp|com|org|net|coop)\b.*|"
    r".*/[A-Za-z].*/.*"
)
_MONTHS = range(1, 13)


@dataclass(frozen=True)
class WrittenDate:
    """Hold a date found in a text: its place, its ISO form, and what is odd about it.

    `on` is empty where there is no such day; `doubt` says why, or that the era was over.
    """

    start: int
    end: int
    on: str
    doubt: str = ""


def plain_text(text: str) -> str:
    """Fold the width of a text and blank its links; every character keeps its place."""
    return _SIGNS.sub(_without_link, fold_width(text))


def find_dates(plain: str) -> tuple[WrittenDate, ...]:
    """Find the dates in a text that `plain_text` made; dates inside links are not seen."""
    return tuple(_written(found) for found in _WRITTEN.finditer(plain))


def _without_link(found: re.Match[str]) -> str:
    """Blank a link, an address of mail, a path, or the name of a file in a run of plain signs."""
    signs = found.group()
    start = max(signs.find(head) for head in ("http", "www."))
    if start > 0:
        return signs[:start] + " " * (len(signs) - start)
    return " " * len(signs) if _LINK.fullmatch(signs) else signs


def _written(found: re.Match[str]) -> WrittenDate:
    year = _year(found)
    month = int(arabic(found["month"] or found["month2"]))
    day = int(arabic(found["day"] or found["day2"] or "0"))
    has_day = bool(found["day"] or found["day2"])
    start, end = found.span()
    words = found.group().strip()
    end -= len(found.group()) - len(found.group().rstrip())
    if not year or month not in _MONTHS or not has_day <= day <= monthrange(year, month)[1]:
        return WrittenDate(start, end, "", f"「{words}」という日はありません。")
    on = f"{year:04}-{month:02}" + (f"-{day:02}" if has_day else "")
    return WrittenDate(start, end, on, _outside_era(found["era"], on, words))


def _year(found: re.Match[str]) -> int:
    if found["year"]:
        return int(arabic(found["year"]))
    number = 1 if found["count"] == "元" else int(arabic(found["count"]))
    return number and _ERA_OF[found["era"]].starts_on.year + number - 1


def _outside_era(sign: str | None, on: str, words: str) -> str:
    """Say that a date lies outside its era; the day itself is clear all the same."""
    era = _ERA_OF.get(sign or "")
    if era is None:
        return ""
    first, last = era.starts_on.isoformat(), era.ends_on.isoformat()
    if first[: len(on)] <= on <= last[: len(on)]:
        return ""
    return f"「{words}」は{era.name}の日付ではありません。{on} と読みました。"
