"""Cut a policy into lines, and tell the mark at the head of a line from its words."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from app.rules.numerals import arabic

MARKS_KEPT = 1024
BULLETS = "・･●○〇◎■□◆◇▪▫•‣◦★☆▶▷►▼▽▲△※✓✔➢\uf0b7\uf06c\uf0d8"
_NUMBER = "[0-9]{1,3}"
_KANJI = "[一二三四五六七八九十百]{1,4}"
_UNITS = "年月日時分条項号件円歳名人回%0-9./\\-"
_MARK = re.compile(
    "|".join(
        (
            rf"(?:第 *(?:{_NUMBER}|{_KANJI}) *[条章節編](?:の{_NUMBER})?)[ :]*",
            rf"第(?:{_NUMBER}|{_KANJI})項? +(?=[^ 版回次])",
            rf"(?:別表|別記|別紙|別添|様式)第?(?:{_NUMBER}|{_KANJI})?(?=$|[ (:])[ :]*",
            rf"[\[【〔<〈《](?:第 ?{_NUMBER}条|{_NUMBER})[\]】〕>〉》]",
            r"[0-9]{1,2}(?:[-.][0-9]{1,2})+(?:[.、)](?![0-9])| +(?=[^0-9 ]))",
            rf"{_NUMBER}[、,.):](?![0-9])",
            rf"{_NUMBER} +(?![{_UNITS} ])",
            rf"\((?:{_NUMBER}|[ア-ンｱ-ﾝぁ-んa-zA-Z]|[ivx]{{1,4}}|{_KANJI})\)",
            r"[ア-ンｱ-ﾝ](?:[、.)]| +(?=[^ ]{2}))",
            r"(?:[a-zA-Z]|[IVX]{2,4})[.)](?![a-zA-Z0-9])",
            rf"{_KANJI}(?:[、.]| (?=[^ ]))",
            "[①-⑳㉑-㉟㊱-㊿⓪❶-❿⓫-⓴➀-➉⑴-⒇⒈-⒛Ⓐ-ⓩ㋐-㋾][、.]?",
            "[Ⅰ-Ⅻⅰ-ⅻ](?:[、.)]| )",
            rf"(?P<bullet>[{BULLETS}])(?!(?P=bullet))",
            "[-*] +",
        )
    )
)
_FAMILIES = tuple(
    (first, re.compile(family))
    for first, family in (
        ("1", "[0-9]+"),
        ("一", "[一二三四五六七八九十百]+"),
        ("①", "[①-⑳㉑-㉟㊱-㊿⓪❶-❿⓫-⓴➀-➉]"),
        ("⑴", "[⑴-⒇]"),
        ("⒈", "[⒈-⒛]"),
        ("ア", "[ア-ンｱ-ﾝ]+"),
        ("あ", "[ぁ-ん]+"),
        ("ⅰ", "[ⅰ-ⅻ]|[ivx]+(?=[.)])"),
        ("Ⅰ", "[Ⅰ-Ⅻ]"),
        ("a", "[a-z]+"),
        ("A", "[A-Z]+"),
    )
)
_NO_WIDTH = "\u200b\u200e\u200f\u2060\ufeff"
_RADICAL = re.compile("[\u2f00-\u2fd5]")
_SAME_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    ord(sign): plain
    for plain, signs in (
        (" ", f"\u3000\u00a0\t\u2002\u2003\u2009{_NO_WIDTH}"),
        ("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d"),
        ("~", "\u301c\uff5e"),
        ("[", "［"),
        ("]", "］"),
        ("<", "＜"),
        (">", "＞"),
    )
    for sign in signs
}
_WIDE = re.compile(f"[{re.escape(''.join(map(chr, _SAME_WIDTH)))}]+")  # to fold only these: faster


@dataclass(frozen=True)
class Line:
    """Hold one line that says something.

    `text` has no padding at its ends; `mark` and `rest` are its two parts as written. `style` is
    the family of the mark (1、 for 12、 too), `ordinal` its count (0 where there is none).
    """

    text: str
    mark: str
    rest: str
    style: str
    ordinal: int
    after_gap: bool
    before_gap: bool


def fold_width(text: str) -> str:
    """Make full-width signs, dashes and spaces plain; every character keeps its place."""
    return _WIDE.sub(lambda found: found.group().translate(_SAME_WIDTH), text)


def rows_of(text: str) -> list[str]:
    """Part a text into rows without padding, and with kanji for the radicals that a PDF gives."""
    whole = _RADICAL.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    return [row.strip().strip(_NO_WIDTH).strip() for row in whole.splitlines()]


def read_lines(text: str) -> tuple[Line, ...]:
    """Read the lines of a text; empty ones only leave a gap before and after their neighbours."""
    rows = rows_of(text)
    last = len(rows) - 1
    return tuple(
        _line(row, _gap(rows, place - 1), place == last or _gap(rows, place + 1))
        for place, row in enumerate(rows)
        if row
    )


def _gap(rows: list[str], place: int) -> bool:
    return place < 0 or not rows[place]


def _line(text: str, after_gap: bool, before_gap: bool) -> Line:
    mark = _mark(fold_width(text))
    head = text[: len(mark)].rstrip()
    return Line(
        text=text,
        mark=head,
        rest=text[len(mark) :].strip(),
        style=_style(fold_width(head)),
        ordinal=ordinal(head),
        after_gap=after_gap,
        before_gap=before_gap,
    )


def _mark(folded: str) -> str:
    found = _MARK.match(folded)
    return found.group() if found else ""


@lru_cache(MARKS_KEPT)
def _style(mark: str) -> str:
    """Name the family of a mark: its shape with every count made the first one."""
    for first, family in _FAMILIES:
        mark = family.sub(first, mark)
    return mark


@lru_cache(MARKS_KEPT)
def ordinal(mark: str) -> int:
    """Read the count in a mark: 12、 → 12, ③ → 3, 第四条 → 4; 0 where none stands."""
    count = re.search(r"[0-9]+", arabic(fold_width(mark)))
    if count:
        return int(count.group())
    circled = re.search(r"[①-⑳⑴-⒇⒈-⒛]", mark)
    if circled:
        return (ord(circled.group()) - ord("①")) % 20 + 1
    roman = re.match(r"[Ⅰ-Ⅻ]", mark)
    return ord(roman.group()) - ord("Ⅰ") + 1 if roman else _letters(fold_width(mark))


def _letters(mark: str) -> int:
    """Read A. B. C. and I. II. III. as a count; I, V and X are taken for Roman ones."""
    found = re.fullmatch(r"([A-Z]{1,4})[.)]", mark)
    roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    if not found:
        return 0
    return roman.index(found[1]) if found[1] in roman else ord(found[1][0]) - ord("A") + 1
