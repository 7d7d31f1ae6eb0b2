"""Name why an issued letter is cancelled: its number stays, and the book says why (欠番)."""

from app.rules.errors import Refused
from app.rules.worded import Worded


class CancelReason(Worded):
    """Name why the number of a letter becomes 欠番, in one word."""

    wrong_content = "wrong_content", "内容の誤り"
    wrong_addressee = "wrong_addressee", "宛先の誤り"
    misprinted = "misprinted", "印刷の不良"
    doubled = "doubled", "二重に発行"
    not_needed = "not_needed", "送る必要がなくなった"


def read_cancel_reason(typed: str) -> CancelReason:
    """Read the reason by its code or its word.

    Raises:
        Refused: it is none of them.
    """
    for one in CancelReason:
        if typed.strip() in {one.value, one.word}:
            return one
    words = "・".join(one.word for one in CancelReason)
    raise Refused(f"欠番の理由を、{words}から選んでください。何も変えていません。")


def reason_of(code: str) -> str:
    """Return the word of a reason on record; empty where there is none."""
    return next((one.word for one in CancelReason if one == code), "")


def void_word(code: str) -> str:
    """Say of a number that it is void, and why."""
    word = reason_of(code)
    return f"欠番（{word}）" if word else "欠番"
