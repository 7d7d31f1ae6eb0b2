"""Tell what others have changed meanwhile, so that every screen shows it within two seconds."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Final, get_args

from app.office.changes import Changes, Noun
from app.office.desk import Desk
from app.office.record_moves import refuse_left_behind
from app.rules.errors import RolesChanged
from app.storage import news, own_rows
from app.storage.unit import Unit

EVERYTHING: Final[frozenset[Noun]] = frozenset(get_args(Noun))

# What a screen shows of a thing may come from the things beside it: a member's page lists the
# requests. A noun of the log that does not stand here means everything.
_TOUCHED: Final[Mapping[str, frozenset[Noun]]] = {
    "member": frozenset({"members", "consents", "applications", "requests"}),
    "child": frozenset({"members", "consents"}),
    "consent": frozenset({"members", "consents", "campaigns"}),
    "application": frozenset({"applications", "members"}),
    "exit": frozenset({"members", "consents", "requests"}),
    "slip": frozenset({"campaigns", "consents", "members"}),
    "campaign": frozenset({"campaigns", "consents", "letters"}),
    "request": frozenset({"requests", "members", "letters", "follow_ups"}),
    "right": frozenset({"requests", "members", "letters", "follow_ups"}),
    "letter": frozenset({"letters", "requests", "members", "campaigns"}),
    "letter_draft": frozenset({"letters", "requests"}),
    "phone_note": frozenset({"phone_notes"}),
    "incident": frozenset({"incidents"}),
    "audit": frozenset({"audits", "corrective_actions"}),
    "audit_plan": frozenset({"audits"}),
    "training": frozenset({"trainings", "workers"}),
    "worker": frozenset({"workers", "trainings"}),
    "policy": frozenset({"policy", "consents", "campaigns"}),
    "staff": frozenset({"staff"}),
    "backup": frozenset({"backups"}),
}


@dataclass(frozen=True)
class Others:
    """Hold what others touched, and the row of the log up to which this is known."""

    changes: Changes
    number: int


def begin(desk: Desk) -> Others:
    """Return the row of the log after which changes are news.

    The screens have read before: what others did until now may be missing in any of them.
    """
    with _look(desk) as unit:
        return Others(Changes(EVERYTHING), news.last_number(unit.session))


def since(desk: Desk, number: int) -> Others:
    """Return what was touched after a row of the log by anybody but this window.

    Raises:
        Gone: the person before this window has left; others' work goes on.
        Refused: the records were moved to a server meanwhile.
    """
    with _look(desk) as unit:
        last = news.last_number(unit.session)
        known = own_rows.among(desk.store.engine, range(number + 1, last + 1))
        found = news.since(unit.session, number, known)
    return Others(Changes(_touched(found.nouns)), found.number)


@contextmanager
def _look(desk: Desk) -> Iterator[Unit]:
    """Look for everybody alike: who has another role since the last look goes on with it."""
    with ExitStack() as stack:
        try:
            unit = stack.enter_context(desk.look())
        except RolesChanged:
            unit = stack.enter_context(desk.look())
        refuse_left_behind(desk.store, unit)
        yield unit


def _touched(nouns: frozenset[str] | None) -> frozenset[Noun]:
    if nouns is None:
        return EVERYTHING
    if not nouns:
        return frozenset()
    written: frozenset[Noun] = frozenset({"history"})
    return written.union(*(_TOUCHED.get(noun, EVERYTHING) for noun in nouns))
