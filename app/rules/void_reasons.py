"""Name why a reserved receipt number is not used; chosen, so that nobody is named for ever."""

from app.rules.errors import Refused
from app.rules.worded import Worded


class VoidReason(Worded):
    """Name why the number of a form becomes 欠番."""

    miswritten = "miswritten", "書き損じ"
    soiled = "soiled", "用紙を汚した"
    lost = "lost", "用紙をなくした"
    unused = "unused", "使わなかった"


def read_void_reason(typed: str) -> VoidReason:
    """Read the reason by its word.

    Raises:
        Refused: it is none of them.
    """
    for one in VoidReason:
        if one.word == typed.strip():
            return one
    words = "".join(f"「{one.word}」" for one in VoidReason)
    raise Refused(f"欠番にする理由は、{words}から選んでください。何も変えていません。")
