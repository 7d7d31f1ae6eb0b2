"""Hold what the policy and the contracts allow to be given, as the gate of a provision asks it."""

from dataclasses import dataclass
from datetime import date

from app.rules.contracts import Terms
from app.rules.ids import ContractId, PolicyVersionId


@dataclass(frozen=True)
class Promise:
    """Hold what the version in force says: its purposes, and what it says of 共同利用."""

    purposes: tuple[str, ...] = ()
    joint_purposes: tuple[str, ...] = ()
    joint_items: tuple[str, ...] = ()
    joint_users: tuple[str, ...] = ()
    version_id: PolicyVersionId | None = None
    on: date | None = None


@dataclass(frozen=True)
class HeldContract:
    """Name a contract that holds on a day, with what it says on that day."""

    contract_id: ContractId
    title: str
    terms: Terms


@dataclass(frozen=True)
class Cover:
    """Say how far contracts cover the days of a provision.

    `days` are the contracts to choose between on each day that is looked at. `open_on` is the first
    day without any; the contracts known beside it ended on `ended_on` before, or begin on
    `begins_on` after.
    """

    days: tuple[tuple[HeldContract, ...], ...] = ()
    open_on: date | None = None
    ended_on: date | None = None
    begins_on: date | None = None
