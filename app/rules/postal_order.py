"""Sort letters as the post takes them: by postal code, then along the street."""

from app.rules.delivery_courses import NaturalKey, natural
from app.rules.numerals import narrow

_SORTED_BY = 3


def postal_key(postal_code: str, address: str, member_code: str) -> tuple[str, NaturalKey, str]:
    """Return what to sort by; who has no postal code comes last."""
    digits = narrow(postal_code).replace("-", "")
    return (digits or "~", natural(address), member_code)


def postal_bundle(postal_code: str) -> str:
    """Name the bundle of a letter by the first digits of its postal code: 「997」."""
    return narrow(postal_code)[:_SORTED_BY]
