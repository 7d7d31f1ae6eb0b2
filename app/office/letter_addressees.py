"""Keep to whom a letter goes, and say it again: in lists, on a cover note, on an apology."""

from typing import Final

from app.letters.facts import Addressee
from app.rules.ids import LetterId
from app.storage.letter_addressees import LetterAddressee
from app.storage.unit import Unit

GONE: Final = "（消去済）"
_BETWEEN: Final = "　"
_LINE: Final = "\n"


def note(unit: Unit, letter_id: LetterId, to: Addressee | None) -> None:
    """Keep to whom a letter that was just issued goes."""
    if to is not None:
        unit.letter_addressees.add(letter_id, _kept(to))


def read(kept: LetterAddressee) -> Addressee:
    """Return an addressee as a letter prints it."""
    name, _, honorific = kept.name.rpartition(_BETWEEN)
    address, _, care_of = kept.address.partition(_LINE)
    return Addressee(kept.postal_code, address, name, honorific, care_of)


def name_words(kept: LetterAddressee | None) -> str:
    """Name whom a letter went to; once erased, that it was."""
    return kept.name if kept is not None else GONE


def _kept(to: Addressee) -> LetterAddressee:
    place = f"{to.address}{_LINE}{to.care_of}" if to.care_of else to.address
    return LetterAddressee(f"{to.name}{_BETWEEN}{to.honorific}", to.postal_code, place)
