"""Find the days within a provision on which something turns that the gate looks at."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from app.office.contract_standings import states
from app.rules.consents import YES
from app.rules.contract_days import ends_on
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Provision
from app.storage.contracts import ContractRow
from app.storage.unit import Unit

_DAY = timedelta(days=1)


def turning_days(unit: Unit, new: Provision) -> Sequence[date]:
    """Return the days after the first, in their order, on which the gate must look again.

    These are days of a version, of the contracts or of 共同利用 with the recipient, and those on
    which somebody took a consent back.
    """
    if new.from_on == new.to_on:
        return ()
    found = (*_of_versions(unit), *_of_the_ground(unit, new))
    return sorted({day for day in found if new.from_on < day <= new.to_on})


def _of_versions(unit: Unit) -> Iterator[date]:
    return (row.on for row in unit.policies.rows() if row.approved_at is not None)


def _of_the_ground(unit: Unit, new: Provision) -> Iterator[date]:
    if new.ground is ProvisionGround.entrusting:
        for contract in states(unit, new.recipient_id):
            yield from _of_contract(contract, new)
    elif new.ground is ProvisionGround.joint_use:
        for use in unit.joint_uses.of([new.recipient_id])[new.recipient_id]:
            yield use.from_on
            if use.until_on is not None and use.until_on < new.to_on:
                yield use.until_on + _DAY
    elif new.ground is ProvisionGround.consent:
        yield from _of_consents(unit, new)


def _of_contract(row: ContractRow, new: Provision) -> Iterator[date]:
    """Yield where a contract begins, is amended, and ends as seen from each of these days."""
    begun = [row.from_on, *(one.effective_on for one in row.amendments)]
    yield from begun
    for day in (new.from_on, *begun):
        yield from _ends(row, day, new.to_on)


def _ends(row: ContractRow, day: date, to_on: date) -> Iterator[date]:
    """Yield the day after each end; one that renews by itself may say so of a later end too."""
    while (last := ends_on(row, row.amendments, day)) is not None and day <= last < to_on:
        day = last + _DAY
        yield day


def _of_consents(unit: Unit, new: Provision) -> Iterator[date]:
    keys = list(dict.fromkeys(member for member, _child in new.people))
    told = unit.consents.entries(keys).values()
    return (one.answer.given_on for rows in told for one in rows if one.answer.kind not in YES)
