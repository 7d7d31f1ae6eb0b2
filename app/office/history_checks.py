"""Verify the operation log and put on record that it was, when, by whom and with what result."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.office import history
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.history import Finding
from app.rules.errors import OfficeError
from app.rules.roles import Verb
from app.storage import log_search, log_values
from app.storage.chain import Progress
from app.storage.log_search import Finding as Sought
from app.storage.log_spans import rows_of

TITLE: Final = "操作記録を検証"
UNKEPT: Final = "この結果は操作記録に書けませんでした。画面を控えて、システム担当にお渡しください。"


@dataclass(frozen=True)
class Checked:
    """Hold what a verification found, as it is said, and what that changed."""

    finding: Finding
    sentence: str
    changes: Changes


@dataclass(frozen=True)
class LastCheck:
    """Show the newest verification on record."""

    at: datetime
    staff_name: str
    ok: bool


def run(desk: Desk, anchor: str = "", progress: Progress | None = None) -> Checked:
    """Verify, with a value from paper where one was typed, and record the result in the log.

    A bad result is recorded too; where that fails, the sentence says so and nothing is lost.
    """
    desk.demand(Verb.verify_history)
    found = history.verify(desk, anchor, progress)
    values = {"ok": found.ok, "rows": found.verdict.rows, "head": found.verdict.head}
    typed = {"typed": anchor.strip()} if anchor.strip() else {}
    try:
        with desk.unit(TITLE) as unit:
            unit.log((), {**values, **typed})
    except OfficeError:
        return Checked(found, f"{found.sentence}{UNKEPT}", changes())
    return Checked(found, found.sentence, changes())


def last(desk: Desk) -> LastCheck | None:
    """Return the newest verification on record; None where there was none yet."""
    desk.demand(Verb.verify_history)
    with desk.look() as unit:
        found = log_search.of_words(unit.session, Sought(titles=(TITLE,)), ())
        numbers = sorted(found)[-1:]
        if not numbers:
            return None
        (row,) = rows_of(unit.session, numbers)
        values = log_values.values_of(unit.session, numbers).get(row.number, {})
    return LastCheck(row.at, row.staff_name, bool(values.get("ok", True)))
