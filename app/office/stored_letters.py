"""Open a stored letter only as it was stored."""

import hashlib

from app.rules.errors import Refused
from app.rules.ids import LetterId
from app.storage.unit import Unit

ALTERED = (
    "保管した文書の内容が、保管したときと違っています。書き出していません。"
    "システム担当に「記録の検証」を頼んでください。"
)
ERASED = "この文書の内容は消去済です。番号と日付だけが残っています。"


def content_of(unit: Unit, letter_id: LetterId) -> bytes:
    """Return the bytes of an issued letter.

    Raises:
        Refused: they are erased, or no longer what was stored.
    """
    stored, digest = unit.letters.pdf(letter_id), unit.letters.digest(letter_id)
    if stored is None:
        raise Refused(ERASED)
    if hashlib.sha256(stored).hexdigest() != digest:
        raise Refused(ALTERED)
    return stored
