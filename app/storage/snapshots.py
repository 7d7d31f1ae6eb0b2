"""Remember what was read, where nothing can change meanwhile: in a transaction that only reads."""

from collections.abc import Callable, Hashable
from typing import Final, TypeVar

from sqlalchemy.orm import Session

T = TypeVar("T")
_KEPT: Final = "sukusuku_read"


def begin(session: Session) -> None:
    """Let this transaction remember; it sees one state of the records from here to its end."""
    session.info[_KEPT] = {}


def once(session: Session, key: Hashable, read: Callable[[], T]) -> T:
    """Read something the first time it is asked for; whatever writes reads it anew each time."""
    kept: dict[Hashable, T] | None = session.info.get(_KEPT)
    if kept is None:
        return read()
    if key not in kept:
        kept[key] = read()
    return kept[key]
