"""Take words that must be there."""

from app.office.typed import LONGEST_TEXT, refuse_unfit
from app.rules.errors import Refused


def needed(name: str, typed: str, asked: str, longest: int = LONGEST_TEXT) -> str:
    """Return typed words, which must be there.

    Raises:
        Refused: they are missing or unfit; `asked` asks for them.
    """
    words = typed.strip()
    if not words:
        raise Refused(f"{asked}まだ何も記録していません。")
    refuse_unfit({name: words}, longest)
    return words
