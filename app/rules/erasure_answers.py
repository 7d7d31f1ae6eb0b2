"""Say what an erasure takes away and what must stay, as the answer to the request tells it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class KeptPart:
    """Name a part that stays, why, by which article, and until which day."""

    part: str
    reason: str
    article: str = ""
    until_on: date | None = None


@dataclass(frozen=True)
class ErasureAnswer:
    """Hold what goes and what stays, in the order in which the letter lists it."""

    erased: tuple[str, ...] = ()
    kept: tuple[KeptPart, ...] = ()
