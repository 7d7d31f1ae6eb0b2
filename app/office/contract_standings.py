"""Tell which contracts with a recipient hold on a day, and what they say on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.rules.contract_days import ends_on, holds
from app.rules.contracts import Terms, terms_on
from app.rules.ids import ContractId, RecipientId
from app.storage.contracts import ContractRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class Standing:
    """Show one contract as it stands on a day; `ends_on` is its last day as far as is known."""

    contract_id: ContractId
    title: str
    from_on: date
    ends_on: date | None
    terms: Terms


def standings(unit: Unit, recipient_id: RecipientId, day: date) -> Sequence[Standing]:
    """Return the contracts with a recipient that hold on a day, the oldest first."""
    return [
        standing_of(row, day)
        for row in states(unit, recipient_id)
        if holds(row, row.amendments, day)
    ]


def standing(unit: Unit, recipient_id: RecipientId, day: date) -> Standing | None:
    """Return the contract with a recipient that holds on a day; the youngest where several do."""
    return next(reversed(standings(unit, recipient_id, day)), None)


def states(unit: Unit, recipient_id: RecipientId) -> Sequence[ContractRow]:
    """Return all contracts with a recipient, those that are over too, the oldest first."""
    return unit.contracts.of([recipient_id])[recipient_id]


def standing_of(row: ContractRow, day: date) -> Standing:
    """Return a contract as it stands on a day, whether it holds or not."""
    return Standing(
        contract_id=row.id,
        title=row.title,
        from_on=row.from_on,
        ends_on=ends_on(row, row.amendments, day),
        terms=terms_on(row, row.amendments, day),
    )
