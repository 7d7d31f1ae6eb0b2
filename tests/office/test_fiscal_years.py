"""The start of the fiscal year changes from its day on; numbers go on without a gap."""

from datetime import date

import pytest

from app.office import certificates, fiscal_years, history, members, request_register
from app.rules.errors import Refused
from app.rules.fiscal_years import YearStart
from app.rules.ids import MemberId
from tests.office.seats import Office, member

JANUARY = YearStart(date(2027, 1, 1), 1, 1)


def issue_on(office: Office, key: MemberId, day: date) -> str:
    office.watch.turn_to(day)
    return certificates.issue(office.clerk, key, day).document_number


def test_numbers_begin_anew_with_the_new_year_only(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    fiscal_years.change(office.manager, JANUARY)
    numbers = [
        issue_on(office, key, day)
        for day in (date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1), date(2027, 4, 1))
    ]
    assert [number.rpartition("第")[2] for number in numbers] == [
        "8-1号",
        "8-2号",
        "9-1号",
        "9-2号",
    ]


def test_a_change_to_come_gives_way_to_a_later_one(office: Office) -> None:
    fiscal_years.change(office.manager, JANUARY)
    march = YearStart(date(2027, 3, 21), 3, 21)
    fiscal_years.change(office.manager, march)
    start, starts = fiscal_years.read(office.clerk)
    assert start == (4, 1)
    assert starts == [march]
    assert request_register.year_start(office.manager) == (4, 1)
    office.watch.turn_to(date(2027, 3, 21))
    assert request_register.year_start(office.manager) == (3, 21)


def test_past_days_are_refused(office: Office) -> None:
    with pytest.raises(Refused, match="明日以後"):
        fiscal_years.change(office.manager, YearStart(date(2026, 1, 1), 1, 1))
    assert fiscal_years.read(office.manager)[1] == []


def test_a_planned_change_is_taken_back(office: Office) -> None:
    fiscal_years.change(office.manager, JANUARY)
    fiscal_years.take_back(office.manager, JANUARY)
    assert fiscal_years.read(office.clerk) == ((4, 1), [])
    assert history.rows(office.manager)[0].title == "年度の始まりの変更の予定を取り消した"
    with pytest.raises(Refused, match="予定にない"):
        fiscal_years.take_back(office.manager, JANUARY)


def test_a_change_that_has_come_stays(office: Office) -> None:
    fiscal_years.change(office.manager, JANUARY)
    office.watch.turn_to(date(2027, 1, 1))
    with pytest.raises(Refused, match="すでに始まっている"):
        fiscal_years.take_back(office.manager, JANUARY)
    assert fiscal_years.read(office.clerk) == ((1, 1), [JANUARY])


def test_typing_the_start_of_today_takes_a_planned_change_back(office: Office) -> None:
    fiscal_years.change(office.manager, JANUARY)
    fiscal_years.change(office.manager, YearStart(date(2027, 4, 1), 4, 1))
    assert fiscal_years.read(office.clerk) == ((4, 1), [])
    with pytest.raises(Refused, match="いまと同じ"):
        fiscal_years.change(office.manager, YearStart(date(2027, 4, 1), 4, 1))
