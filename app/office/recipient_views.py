"""Show recipients whole: contracts, looks, returns, reports, joint uses, and what is due."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.office.contract_ends import words_of
from app.office.desk import Desk
from app.office.joint_use_words import users_on
from app.office.recipients import ids
from app.rules.contract_alerts import KnownContract
from app.rules.ids import ContractId, RecipientId
from app.rules.joint_uses import listed
from app.rules.recipient_alert import Alert
from app.rules.recipient_alerts import Known, alerts_of, check_due, return_due
from app.rules.recipients import RecipientKind
from app.rules.roles import Verb
from app.storage.contract_amendments import AmendmentRow
from app.storage.contracts import ContractRow
from app.storage.joint_uses import JointUseRow
from app.storage.recipient_changes import RecipientChangeRow
from app.storage.recipient_checks import RecipientCheckRow
from app.storage.recipient_returns import RecipientReturnRow
from app.storage.recipients import RecipientRow
from app.storage.sub_contractors import SubContractorRow
from app.storage.unit import Unit

__all__ = [
    "AmendmentRow",
    "JointUseRow",
    "RecipientCheckRow",
    "RecipientReturnRow",
    "RecipientView",
    "SubContractorRow",
    "is_listed",
    "view",
    "views",
    "views_of",
]


@dataclass(frozen=True)
class RecipientView:
    """Show one recipient with all that is on record of it, each oldest first.

    `version_days` are the days of the versions of the policy, by their keys.
    """

    row: RecipientRow
    contracts: Sequence[ContractRow]
    subs: Sequence[SubContractorRow]
    checks: Sequence[RecipientCheckRow]
    returns: Sequence[RecipientReturnRow]
    changes: Sequence[RecipientChangeRow]
    joint_uses: Sequence[JointUseRow]
    version_days: Mapping[int, date]
    contract_words: str = ""
    alerts: tuple[Alert, ...] = ()
    check_due_on: date | None = None
    return_due_on: date | None = None

    @property
    def id(self) -> RecipientId:
        """Return the key of the recipient."""
        return self.row.id

    def version_on(self, use: JointUseRow) -> date | None:
        """Return the day of the version of the policy that a joint use is tied to."""
        return None if use.version_id is None else self.version_days.get(use.version_id)

    def subs_of(self, contract_id: ContractId) -> Sequence[SubContractorRow]:
        """Return those to whom the work of one contract is handed on."""
        return [one for one in self.subs if one.contract_id == contract_id]


def views(desk: Desk) -> Sequence[RecipientView]:
    """Return all recipients but authorities, those with something due first."""
    desk.demand(Verb.read_members)
    keys = ids(desk)
    with desk.look() as unit:
        found = views_of(unit, unit.recipients.rows(keys), desk.today)
    return sorted(found, key=lambda one: (one.row.ended_on is not None, not one.alerts))


def view(desk: Desk, key: RecipientId) -> RecipientView | None:
    """Return one recipient; None where it is gone or an authority."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        rows = [
            row for row in unit.recipients.rows([key]) if row.kind is not RecipientKind.authority
        ]
        return next(iter(views_of(unit, rows, desk.today)), None)


def views_of(unit: Unit, rows: Sequence[RecipientRow], today: date) -> Sequence[RecipientView]:
    """Return recipients with all that is on record of them, inside an open unit."""
    keys = [row.id for row in rows]
    contracts, checks = unit.contracts.of(keys), unit.recipient_checks.of(keys)
    returns, reported = unit.recipient_returns.of(keys), unit.recipient_changes.of(keys)
    uses, users = unit.joint_uses.of(keys), users_on(unit, today)
    days = {int(version.id): version.on for version in unit.policies.rows()}
    handed = unit.contracts.subs.of([one.id for known in contracts.values() for one in known])
    found = (
        RecipientView(
            row=row,
            contracts=contracts[row.id],
            subs=[sub for one in contracts[row.id] for sub in handed[one.id]],
            checks=checks[row.id],
            returns=returns[row.id],
            changes=reported[row.id],
            joint_uses=uses[row.id],
            version_days=days,
            contract_words=words_of(contracts[row.id], today) if contracts[row.id] else "",
        )
        for row in rows
    )
    return [_judged(one, users, today) for one in found]


def is_listed(name: str, uses: Sequence[JointUseRow], users: Sequence[str]) -> bool:
    """Tell whether the policy names a partner, by its name or by the words of its joint use."""
    return bool(listed(name, users)) or any(one.listed_as in users for one in uses)


def _judged(shown: RecipientView, users: Sequence[str], today: date) -> RecipientView:
    """Add what is due."""
    known = Known(
        recipient=shown.row,
        contracts=[KnownContract(one.id, one, one.amendments) for one in shown.contracts],
        checks=shown.checks,
        returns=shown.returns,
        changes=shown.changes,
        joint_uses=shown.joint_uses,
        subs=shown.subs,
        listed=not users or is_listed(shown.row.name, shown.joint_uses, users),
    )
    return replace(
        shown,
        alerts=alerts_of(known, today),
        check_due_on=check_due(known, today),
        return_due_on=return_due(known, today),
    )
