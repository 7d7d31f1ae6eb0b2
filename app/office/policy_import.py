"""Register a reading of the policy as the text of a version, frozen as it was handed over."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_dates import add_days, date_view
from app.office.policy_file import day_of, refuse_lost
from app.office.policy_outlook import TITLE
from app.office.policy_reading import take_up, view_beside
from app.office.policy_registering import Order, Outcome, put
from app.office.policy_standing import stands
from app.rules.ids import PolicyVersionId
from app.rules.policy_adjusted import adjusted
from app.rules.policy_reading import Reading
from app.rules.policy_text import ParsedPolicy
from app.rules.roles import Verb, may

__all__ = ["Outcome", "PolicyImport", "import_file", "register"]


@dataclass(frozen=True)
class PolicyImport:
    """Say what became of a text: which version it is, and what was done with it.

    `replaced`: another text of a draft went for it; `moved_from`: the day it was a draft of.
    """

    parsed: ParsedPolicy
    version_on: date
    outcome: Outcome
    changes: Changes
    adjusted: int = 0
    days_added: int = 0
    version_id: PolicyVersionId | None = None
    replaced: bool = False
    moved_from: date | None = None


def import_file(desk: Desk, path: Path, *, approve: bool = False) -> PolicyImport:
    """Register a file as the text of the version of its newest revision date (DECISIONS 6).

    A text that is on record already keeps the parts that somebody settled.

    Raises:
        BadFile: the file cannot be read.
        Refused: another text is frozen for that version, or a line of the file would be lost.
    """
    desk.demand(Verb.import_policy)
    return register(desk, take_up(desk, path), approve=approve)


def register(
    desk: Desk,
    reading: Reading,
    *,
    approve: bool = False,
    days: bool = False,
    over: str | None = None,
) -> PolicyImport:
    """Register a reading with its parts; `days` adds the earlier days of its own as versions.

    `over` is the digest of the text that was shown to stand under its day (`Outlook.over`).

    Raises:
        Refused: it has no day or a strange one, its kind is none, another text or other parts are
            frozen for its version, this person may not add the text of an approved version,
            another text came meanwhile, or something stands in the way of an approval; nothing is
            registered then.
    """
    desk.demand(Verb.import_policy)
    if approve or days:
        desk.demand(Verb.approve_policy)
    refuse_lost(reading)
    is_head = may(desk.actor.roles, Verb.approve_policy)
    done, standing = _as_it_stands(desk, reading, approve=approve, days=days)
    if standing:
        return done
    with desk.unit(TITLE) as unit:
        added = add_days(unit, date_view(unit, reading, desk.today).missing if days else ())
        put_in = put(unit, reading, Order(desk.today, is_head, approve, over, added))
    return replace(
        done,
        outcome=put_in.outcome,
        changes=changes("policy", "members", "consents"),
        days_added=len(added),
        version_id=put_in.version_id,
        replaced=put_in.replaced,
        moved_from=put_in.moved_from,
    )


def _as_it_stands(
    desk: Desk, reading: Reading, *, approve: bool, days: bool
) -> tuple[PolicyImport, bool]:
    """Say what is on record, as if nothing were to be done, and whether that is so."""
    on = day_of(reading)
    with desk.look() as unit:
        view = view_beside(unit, reading, desk)
        row = unit.policies.find(on)
        standing = stands(unit, row, reading, approve=approve) and not (days and view.missing)
    parsed = replace(reading.parsed, notes=(*reading.notes, *view.notes))
    done = PolicyImport(parsed, on, "unchanged", Changes(frozenset()), adjusted(reading))
    return replace(done, version_id=row.id if row else None), standing
