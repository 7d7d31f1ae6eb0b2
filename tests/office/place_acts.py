"""Name the acts on where records lie, and on what is over and still here."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import expired_register
from app.office.desk import Desk
from app.rules.periods import Days
from app.rules.roles import Verb

INNER: frozenset[str] = frozenset({"expired_records.lines", "record_places.warning"})
_WHOLE = Days(date(2026, 4, 1), date(2027, 3, 31))


def acts() -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Name them with what they need and a call that would do it."""
    return {
        "expired_register.register": (
            Verb.read_governance,
            lambda d: expired_register.register(d, _WHOLE),
        )
    }
