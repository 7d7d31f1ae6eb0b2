"""What the tests of roles know of the acts of reading and proving the operation log."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.office import day_slips, history_checks, log_acts, log_book, log_lines, log_search
from app.office.desk import Desk
from app.rules.roles import Verb
from tests.office.seats import TODAY

NOWHERE = Path("no such folder", "log.csv")
"""Where nothing can be written: the walk leaves no file behind."""

INNER = frozenset(
    {
        *("history.as_read", "log_covers.covered"),
        *("history_anchors.filed", "history_anchors.judged"),
    }
)
"""What works inside the unit of an act that asked."""


def acts() -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Name them with what they need and a call that would do it."""
    read = Verb.read_history
    return {
        "log_search.find": (read, lambda desk: log_search.find(desk, "登録")),
        "log_lines.rows": (read, lambda desk: log_lines.rows(desk, [1])),
        "log_acts.one": (read, lambda desk: log_acts.one(desk, 1)),
        "log_book.look": (read, lambda desk: log_book.look(desk, [1], "試験")),
        "log_book.take": (read, lambda desk: log_book.take(desk, [1], "試験")),
        "log_book.write": (read, lambda desk: log_book.write(desk, [1], "試験", NOWHERE)),
        "day_slips.look": (read, lambda desk: day_slips.look(desk, TODAY)),
        "day_slips.take": (read, lambda desk: day_slips.take(desk, TODAY)),
        "history_checks.run": (Verb.verify_history, history_checks.run),
        "history_checks.last": (Verb.verify_history, history_checks.last),
    }
