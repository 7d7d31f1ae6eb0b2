"""Say by which ways a letter leaves the office, and read the number that the post gives it."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.errors import Refused
from app.rules.ids import LetterId
from app.rules.spoken_days import compared, month_day
from app.rules.worded import Worded


class Method(Worded):
    """Name a way by which a letter leaves; its word is what stands on record."""

    registered = "registered", "簡易書留"
    recorded = "recorded", "特定記録"
    ordinary = "ordinary", "普通郵便"
    letter_pack = "letter_pack", "レターパック"
    by_hand = "by_hand", "手渡し"
    delivery = "delivery", "配達便"


GROUPS: Final[Mapping[Method, tuple[int, ...]]] = {
    Method.registered: (3, 2, 5, 1),
    Method.recorded: (3, 2, 5, 1),
    Method.letter_pack: (4, 4, 4),
}
"""How the post writes its number; of which digits it consists is all that is refused."""
_HYPHENS: Final = str.maketrans("", "", "-‐‑–—―−ー 　")
_SEVEN: Final = 7


@dataclass(frozen=True)
class Posting:
    """Say of one letter that it left: which, how, and under which number of the post."""

    letter_id: LetterId
    method: str
    tracking_number: str = ""


def read_method(word: str) -> Method:
    """Read a way by its word.

    Raises:
        Refused: it is none of them.
    """
    for one in Method:
        if one.word == word.strip():
            return one
    words = "・".join(one.word for one in Method)
    raise Refused(f"発送の方法を、{words}から選んでください。まだ何も記録していません。")


def read_tracking(method: Method, typed: str) -> str:
    """Return the 引受番号 as the post writes it; empty where none was typed.

    Raises:
        Refused: the way has no number, or it is not made of so many digits.
    """
    digits = _digits(typed)
    if not digits:
        return ""
    if method not in GROUPS:
        raise Refused(f"{method.word}には引受番号がありません。番号を消してください。")
    groups = GROUPS[method]
    if not (digits.isascii() and digits.isdigit() and len(digits) == sum(groups)):
        raise Refused(
            f"{method.word}の引受番号は数字{sum(groups)}桁です。まだ何も記録していません。"
            "受領証の番号を確かめてください。"
        )
    return _grouped(digits, groups)


def tracking_doubt(method: Method, typed: str) -> str:
    """Say that a number looks mistyped; empty where nothing speaks against it.

    The last digit of the post's numbers is commonly what is left of the others by seven. The post
    publishes no such rule, so that a number that does not fit is asked about, never refused.
    """
    digits = _digits(typed)
    if not digits or method not in GROUPS or int(digits[:-1]) % _SEVEN == int(digits[-1]):
        return ""
    return (
        f"{_grouped(digits, GROUPS[method])} は、番号が合わないようです。控えと見比べてください。"
    )


def refuse_day(on: date, dated_on: date, today: date) -> None:
    """Refuse a day of posting that is still to come, or before the date on the letter.

    Raises:
        Refused: with both days.
    """
    if on > today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
    if on < dated_on:
        raise Refused(too_early(on, dated_on))


def too_early(on: date, dated_on: date) -> str:
    """Say that a letter cannot have left before its date."""
    posted, dated = compared(on, dated_on)
    return (
        f"発送日（{posted}）が、文書の日付（{dated}）より前になっています。日付を確かめてください。"
    )


def refuse_delivered(posted_on: date, delivered_on: date, today: date) -> None:
    """Refuse a day of delivery that does not lie between the posting and today."""
    if not posted_on <= delivered_on <= today:
        raise Refused(
            f"届いた日は、発送した{month_day(posted_on)}から今日までの日付にしてください。"
            "何も変えていません。"
        )


def _digits(typed: str) -> str:
    return unicodedata.normalize("NFKC", typed).translate(_HYPHENS)


def _grouped(digits: str, groups: tuple[int, ...]) -> str:
    parts, at = [], 0
    for size in groups:
        parts.append(digits[at : at + size])
        at += size
    return "-".join(parts)
