"""Reckon when a contract holds, when it ends, and by when to say that it shall end (L-25)."""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from app.rules.contracts import Amendment, Contract, in_order

_DAY = timedelta(days=1)


def holds(contract: Contract, amendments: Sequence[Amendment], day: date) -> bool:
    """Tell whether a contract holds on a day, its first and its last day included."""
    if day < contract.from_on:
        return False
    ends = _ends(contract, _known(amendments, day), day)
    return ends is None or day <= ends


def ends_on(contract: Contract, amendments: Sequence[Amendment], day: date) -> date | None:
    """Return the last day of a contract as seen from a day; None where it has no end.

    An amendment on record that takes over before the contract is out counts already.
    """
    day = max(day, contract.from_on)
    known = list(_known(amendments, day))
    ends = _ends(contract, known, day)
    for one in in_order(amendments):
        late = ends is not None and one.effective_on > ends + _DAY
        if one.effective_on > day and one.until_on is not None and not late:
            known.append(one)
            ends = _ends(contract, known, max(day, one.effective_on))
    return ends


def notice_day(contract: Contract, amendments: Sequence[Amendment], day: date) -> date | None:
    """Return the last day, from `day` on, on which one can still say that it shall not renew.

    None where it does not renew by itself, or somebody has said so already.
    """
    ends = ends_on(contract, amendments, day)
    if ends is None or not _renews(contract) or contract.not_renewed_on or contract.ended_on:
        return None
    base = _base(contract, _known(amendments, ends)) or ends
    periods = 0
    while (last := notice_of(contract, rolled(base, contract.renewal_months, periods))) < day:
        periods += 1
    return last


def notice_of(contract: Contract, ends: date) -> date:
    """Return the last day on which to say that a period is the last one."""
    return _months_before(ends, contract.notice_months)


def rolled(until_on: date, months: int, periods: int) -> date:
    """Return the end of a contract after it went on some periods more (民法143条)."""
    if not periods:
        return until_on
    begun = until_on + _DAY
    year, month = _moved(begun, months * periods)
    last = calendar.monthrange(year, month)[1]
    # Where the month has no such day, the period ends with the month.
    return date(year, month, begun.day) - _DAY if begun.day <= last else date(year, month, last)


def _ends(contract: Contract, known: Sequence[Amendment], day: date) -> date | None:
    """Return the end as the amendments known on a day have it, whatever is recorded for later."""
    base = _base(contract, known)
    ends = base if base is None or not _renews(contract) else _renewed(contract, base, day)
    if contract.ended_on is None:
        return ends
    return contract.ended_on if ends is None else min(ends, contract.ended_on)


def _renewed(contract: Contract, base: date, day: date) -> date:
    said, periods = contract.not_renewed_on, 0
    while True:
        ends = rolled(base, contract.renewal_months, periods)
        # Said too late for one period, it ends the next one.
        if ends >= day or (said is not None and said <= notice_of(contract, ends)):
            return ends
        periods += 1


def _base(contract: Contract, known: Sequence[Amendment]) -> date | None:
    ends = [one.until_on for one in in_order(known) if one.until_on is not None]
    return ends[-1] if ends else contract.until_on


def _known(amendments: Sequence[Amendment], day: date) -> Sequence[Amendment]:
    return [one for one in amendments if one.effective_on <= day]


def _renews(contract: Contract) -> bool:
    return contract.renews and contract.renewal_months > 0


def _months_before(day: date, months: int) -> date:
    year, month = _moved(day, -months)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _moved(day: date, months: int) -> tuple[int, int]:
    whole = day.year * 12 + day.month - 1 + months
    return whole // 12, whole % 12 + 1
