"""Say what the post's barcode under an address says, by the table of postal codes."""

from functools import lru_cache

from app.exchange.postal_codes import PostalCodes
from app.letters.facts import Addressee
from app.rules.customer_codes import Area, customer_code

_TABLE = PostalCodes()


def code_of(addressee: Addressee) -> str:
    """Return the code of an address; empty where it is not known well enough."""
    return customer_code(addressee.postal_code, addressee.address, _areas(addressee.postal_code))


@lru_cache(maxsize=4096)
def _areas(postal_code: str) -> tuple[Area, ...]:
    return tuple((one.prefecture, one.city, one.town) for one in _TABLE.find(postal_code))
