"""A contract holds on its first and last day, goes on by itself, and ends when somebody says so."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.contract_days import ends_on, holds, notice_day, notice_of, rolled
from app.rules.contracts import Amendment, Contract

DAY = timedelta(days=1)
FIRST, LAST = date(2026, 4, 1), date(2027, 3, 31)
PLAIN = Contract("契約", FIRST, LAST)
RENEWS = replace(PLAIN, renews=True, renewal_months=12, notice_months=3)


def longer(effective: date, until: date) -> Amendment:
    return Amendment("覚書", effective, "期間を延ばす", until_on=until)


@pytest.mark.parametrize(
    ("contract", "day", "expected"),
    [
        (PLAIN, FIRST, True),
        (PLAIN, LAST, True),
        (PLAIN, FIRST - DAY, False),
        (PLAIN, LAST + DAY, False),
        (replace(PLAIN, until_on=None), date(2099, 1, 1), True),
        (replace(PLAIN, until_on=None, ended_on=date(2026, 9, 30)), date(2026, 9, 30), True),
        (replace(PLAIN, until_on=None, ended_on=date(2026, 9, 30)), date(2026, 10, 1), False),
        (replace(PLAIN, ended_on=date(2026, 9, 30)), date(2026, 10, 1), False),
        (RENEWS, LAST + DAY, True),
        (RENEWS, date(2041, 4, 1), True),
        (replace(RENEWS, ended_on=date(2028, 1, 31)), date(2028, 1, 31), True),
        (replace(RENEWS, ended_on=date(2028, 1, 31)), date(2028, 2, 1), False),
        (replace(RENEWS, renewal_months=0), LAST + DAY, False),
    ],
)
def test_when_a_contract_holds(contract: Contract, day: date, *, expected: bool) -> None:
    assert holds(contract, (), day) is expected


@pytest.mark.parametrize(
    ("said_on", "last"),
    [
        (date(2026, 12, 31), LAST),
        (date(2027, 1, 1), date(2028, 3, 31)),
        (date(2027, 4, 1), date(2028, 3, 31)),
    ],
)
def test_said_in_time_it_ends_with_the_period_and_too_late_with_the_next(
    said_on: date, last: date
) -> None:
    told = replace(RENEWS, not_renewed_on=said_on)
    assert holds(told, (), last)
    assert not holds(told, (), last + DAY)
    assert ends_on(told, (), last) == last


@pytest.mark.parametrize(
    ("today", "last"),
    [
        (date(2026, 4, 1), date(2026, 12, 31)),
        (date(2026, 12, 31), date(2026, 12, 31)),
        (date(2027, 1, 1), date(2027, 12, 31)),
        (date(2027, 4, 1), date(2027, 12, 31)),
    ],
)
def test_the_last_day_on_which_one_can_still_say_so(today: date, last: date) -> None:
    assert notice_day(RENEWS, (), today) == last


def test_nothing_is_to_be_said_where_it_does_not_renew_or_was_said() -> None:
    for one in (PLAIN, replace(RENEWS, not_renewed_on=FIRST), replace(RENEWS, ended_on=LAST)):
        assert notice_day(one, (), FIRST) is None


@pytest.mark.parametrize(
    ("until", "months", "periods", "end"),
    [
        (date(2027, 3, 31), 12, 1, date(2028, 3, 31)),
        # From 1 March on: the leap year's February is whole.
        (date(2027, 2, 28), 12, 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, 1, date(2029, 2, 28)),
        # From 29 February on: where there is no such day, the month ends it (民法143条).
        (date(2028, 2, 28), 12, 1, date(2029, 2, 28)),
        (date(2028, 2, 28), 12, 4, date(2032, 2, 28)),
        (date(2027, 3, 30), 1, 1, date(2027, 4, 30)),
        (date(2026, 12, 31), 6, 3, date(2028, 6, 30)),
        (date(2026, 12, 31), 12, 0, date(2026, 12, 31)),
    ],
)
def test_how_a_period_rolls(until: date, months: int, periods: int, end: date) -> None:
    assert rolled(until, months, periods) == end


@pytest.mark.parametrize(
    ("ends", "months", "last"),
    [
        (date(2027, 3, 31), 1, date(2027, 2, 28)),
        (date(2028, 3, 31), 1, date(2028, 2, 29)),
        (date(2027, 3, 31), 0, date(2027, 3, 31)),
        (date(2027, 1, 15), 2, date(2026, 11, 15)),
    ],
)
def test_the_notice_is_counted_in_months_before_the_end(
    ends: date, months: int, last: date
) -> None:
    assert notice_of(replace(RENEWS, notice_months=months), ends) == last


def test_an_amendment_carries_a_contract_on_without_a_gap() -> None:
    more = (longer(LAST + DAY, date(2028, 3, 31)),)
    assert ends_on(PLAIN, more, FIRST) == date(2028, 3, 31)
    assert holds(PLAIN, more, LAST)
    assert holds(PLAIN, more, LAST + DAY)
    assert not holds(PLAIN, more, date(2028, 4, 1))


def test_an_amendment_after_the_end_leaves_the_gap_open() -> None:
    late = (longer(date(2027, 4, 10), date(2028, 3, 31)),)
    assert ends_on(PLAIN, late, FIRST) == LAST
    assert not holds(PLAIN, late, date(2027, 4, 9))
    assert holds(PLAIN, late, date(2027, 4, 10))


def test_an_amendment_may_shorten_a_contract_that_renews() -> None:
    shorter = (longer(date(2026, 7, 1), date(2026, 9, 30)),)
    assert ends_on(RENEWS, shorter, FIRST) == date(2026, 9, 30)
    assert ends_on(RENEWS, shorter, date(2026, 10, 1)) == date(2027, 9, 30)


@given(
    begun=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    length=st.integers(0, 800),
    months=st.integers(1, 36),
    notice=st.integers(0, 6),
    away=st.integers(0, 3000),
)
def test_one_that_renews_holds_every_day_until_somebody_speaks(
    begun: date, length: int, months: int, notice: int, away: int
) -> None:
    until = begun + timedelta(days=length)
    one = Contract("契約", begun, until, renews=True, renewal_months=months, notice_months=notice)
    day = begun + timedelta(days=away)
    assert holds(one, (), day)
    ends, last = ends_on(one, (), day), notice_day(one, (), day)
    assert ends is not None
    assert last is not None
    assert ends >= day
    assert last >= day
    told = replace(one, not_renewed_on=last)
    final = ends_on(told, (), date(2099, 1, 1))
    assert final is not None
    assert notice_of(one, final) == last
    assert not holds(told, (), final + DAY)
