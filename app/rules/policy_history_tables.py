"""Find the rows of a history table: 版数　年月日　内容, one revision to each row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.rules.policy_date_lines import DateLine
from app.rules.policy_lines import Line, fold_width

_CELLS = re.compile(r"\s*[|｜\t]\s*|[ \u3000\u00a0]+")
_DAY = re.compile("(?:制定|改[訂定正]|更新|施行|変更|実施)?(?:年月日|日付|月日|日)")
_REST = re.compile(
    "版数?|改[訂定]?版|[Vv]er(?:sion)?[.]?|バージョン|[Nn]o[.]?|番号|回数?|区分|種別|記号|"
    "(?:主な)?(?:制定|改[訂定正]|更新|変更)?(?:・?改[訂定正])?の?"
    "(?:内容|理由|事項|箇所|点|概要|履歴|事由|項目|者)|"
    "備考|摘要|承認者?|作成者?|担当者?|審査|決裁|記事"
)
_LAW = re.compile("法|条例|規則|ガイドライン")
_FORCE = re.compile("施行|適用|実施|発効")
_LONGEST_HEAD = 50
_NAMED = re.compile("改[訂定正]")


def history_rows(lines: Sequence[Line], parts: Sequence[DateLine]) -> dict[int, str]:
    """Give the places of the rows below such a head, with the word for those that have none."""
    found: dict[int, str] = {}
    for place, line in enumerate(lines):
        if len(line.text) <= _LONGEST_HEAD and not parts[place].dates and _is_head(line.text):
            rows = list(_rows_below(place, lines, parts))
            near = " ".join(one.text for one in lines[max(0, place - 1) : place + 1])
            named = _NAMED.search(near)
            word = named.group() if named else "改訂"
            first = min(rows, key=lambda row: parts[row].dates[0].on, default=None)
            found |= {row: "" if row == first else word for row in rows}
    return found


def without_law(part: DateLine) -> DateLine:
    """Leave the 施行 of a law out of a row: 番号法の施行への対応."""
    named = _LAW.search(part.plain)
    kinds = tuple(kind for kind in part.kinds if not (named and _FORCE.search(kind.word)))
    return replace(part, kinds=kinds)


def _is_head(text: str) -> bool:
    """Say whether a line only names columns: one of days, and others."""
    cells = [cell for cell in _CELLS.split(fold_width(text)) if cell]
    days = [cell for cell in cells if _DAY.fullmatch(cell)]
    others = [cell for cell in cells if _REST.fullmatch(cell)]
    return bool(days) and bool(others) and len(days) + len(others) == len(cells)


def _rows_below(place: int, lines: Sequence[Line], parts: Sequence[DateLine]) -> Iterator[int]:
    """Give the lines below that give one day each, until a gap or another line."""
    for row in range(place + 1, len(lines)):
        dates = parts[row].dates
        broken = lines[row].after_gap and row > place + 1
        if broken or len(dates) != 1 or not dates[0].on or "。" in lines[row].text[:-1]:
            return
        yield row
