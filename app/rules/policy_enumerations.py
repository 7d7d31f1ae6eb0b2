"""Part a row of names or items that stand in one line: A、B(C、D)およびE."""

import re
from collections.abc import Iterable

_BRACKETS = {"(": ")", "（": "）", "「": "」", "『": "』", "[": "]", "［": "］", "【": "】"}
_AND = re.compile(r"(?<=[^、\s])(?:ならびに|並びに|および|及び)(?=[^、\s])")
_END = re.compile(r"(?:など)?(?:です|とします|である)?。?[;；]?$")
_REST = {"", "など", "等", "ほか", "他"}


def names_in(rows: Iterable[str], *, dotted: bool = False) -> tuple[str, ...]:
    """Part rows into single names; `dotted` rows may use ・ between them."""
    found = [name for row in rows for name in _names(_END.sub("", row.strip()), dotted)]
    return tuple(dict.fromkeys(found))


def _names(row: str, dotted: bool) -> list[str]:
    names = _split(row, "、，,")
    if len(names) == 1 and dotted and row.count("・") > 1:
        names = _split(row, "・")
    if len(names) == 1 and len(_split(row, "/／")) > 1:
        names = _split(row, "/／")
    last = _AND.split(names[-1]) if names and not _is_bracketed(names[-1]) else names[-1:]
    return [name.strip() for name in [*names[:-1], *last] if name.strip() not in _REST]


def _is_bracketed(name: str) -> bool:
    return any(bracket in name for bracket in _BRACKETS)


def _split(row: str, separators: str) -> list[str]:
    """Split at separators that stand outside every bracket."""
    names, waiting = [""], ""
    for sign in row:
        if sign in _BRACKETS:
            waiting += _BRACKETS[sign]
        elif waiting and sign == waiting[-1]:
            waiting = waiting[:-1]
        if sign in separators and not waiting:
            names.append("")
        else:
            names[-1] += sign
    return names
