"""Name the verbs of registers and counts, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import request_register, request_statistics
from app.office.desk import Desk
from app.rules.periods import Days
from app.rules.roles import Verb

Act = Callable[[Desk], object]
_CALLS: Mapping[str, Act] = {
    "request_register.read": lambda desk: request_register.read(desk, Days()),
    "request_register.look": lambda desk: request_register.look(desk, Days()),
    "request_register.draw": lambda desk: request_register.draw(desk, Days()),
    "request_register.excel": lambda desk: request_register.excel(desk, Days()),
    "request_register.year_start": request_register.year_start,
    "request_statistics.read_counts": lambda desk: request_statistics.read_counts(desk, Days()),
    "request_statistics.look": lambda desk: request_statistics.look(desk, Days()),
    "request_statistics.draw": lambda desk: request_statistics.draw(desk, Days()),
}


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    return {name: (Verb.print_register, call) for name, call in _CALLS.items()}
