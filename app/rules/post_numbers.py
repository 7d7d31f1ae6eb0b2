"""Tell which posting still owes its 引受番号, the proof that a registered letter left (L-27)."""

from datetime import date

from app.rules.dispatches import GROUPS, Method, read_method, read_tracking
from app.rules.errors import Refused
from app.rules.worded import Worded


class NoNumber(Worded):
    """Name why a registered letter has no number on record; the word stands in its place."""

    lost = "lost", "番号なし（受領証の紛失）"
    unreadable = "unreadable", "番号なし（受領証の判読不能）"
    never_given = "never_given", "番号なし（受領証の交付なし）"


def owes_number(method: str, number: str, cancelled_on: date | None = None) -> bool:
    """Tell whether a posting went by 書留 and nobody said its number, nor why there is none."""
    return method == Method.registered.word and not number and cancelled_on is None


def takes_number(method: str, number: str) -> bool:
    """Tell whether a number may still be written to a posting: none stands there yet."""
    numbered = {one.word for one in GROUPS}
    return method in numbered and number in {"", *(one.word for one in NoNumber)}


def read_number(method: str, typed: str, reason: str) -> str:
    """Return what is kept: the number as the post writes it, or the word why there is none.

    Raises:
        Refused: neither is given or both are, or the number is not made of so many digits.
    """
    number = read_tracking(read_method(method), typed)
    why = next((one.word for one in NoNumber if one.value == reason), "")
    if bool(number) == bool(why):
        raise Refused(
            "引受番号か、番号のない理由の、どちらか一つを入れてください。まだ何も記録していません。"
        )
    return number or why


def owing_sentence(numbers: list[str]) -> str:
    """Say of which letters of a case the number is owed, and where it is written."""
    return (
        f"{'・'.join(numbers)} を簡易書留で発送しましたが、引受番号が記録されていません。"
        "「文書」の「引受番号を記録」で、受領証の番号か、番号のない理由を入れてください。"
    )
