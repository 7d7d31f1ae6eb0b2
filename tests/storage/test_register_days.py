"""The register as it stood on a day: who had come, who had gone, how each stood then."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import update

from app.rules.ids import MemberId
from app.rules.members import NewConsent
from app.storage.register_days import ReceiverCount, RegisterDays, VersionCount
from app.storage.schema.members import MemberRecord
from tests.storage.records import (
    AT,
    BY,
    HANAKO,
    MINOR,
    NEWEST,
    SECOND,
    TODAY,
    Records,
    agree,
    enter,
    somebody,
)

REGISTERED = date(2026, 4, 28)


@pytest.fixture
def people(records: Records) -> Records:
    """Register three: one who came earlier, one with a child, one who answered twice."""
    agreed = NewConsent(date(2023, 1, 4), "paper", "架空　担当", MINOR, inferred=False)
    came = date(2023, 1, 5)
    early = replace(somebody(1), registered_on=came, received_on=None, consent=agreed)
    with records.write() as unit:
        enter(unit, early)
        enter(unit, replace(HANAKO, member_code="0000000002"))
        key = enter(unit, somebody(3))
        agree(unit, key, NEWEST, date(2026, 4, 29), "declined")
        unit.log()
    return records


def on(records: Records, day: date, typed: str = "") -> dict[MemberId, str]:
    with records.read() as unit:
        return dict(RegisterDays(unit.session).standings(day, typed))


def test_nobody_is_listed_before_the_day_of_registration(people: Records) -> None:
    assert on(people, date(2023, 1, 4)) == {}
    assert on(people, date(2023, 1, 5)) == {1: "current"}
    assert on(people, date(2026, 4, 27)) == {1: "renewal_due"}
    assert on(people, REGISTERED) == {1: "renewal_due", 2: "current", 3: "current"}
    assert on(people, TODAY) == {1: "renewal_due", 2: "current", 3: "declined"}


def test_words_narrow_the_list(people: Records) -> None:
    assert on(people, TODAY, "花子") == {2: "current"}


def test_who_has_gone_stands_on_earlier_days_only(people: Records) -> None:
    with people.write() as unit:
        unit.members.states.change(MemberId(2), "left", date(2026, 4, 30), BY, AT)
        unit.log()
    assert 2 in on(people, date(2026, 4, 29))
    assert 2 not in on(people, date(2026, 4, 30))


def test_who_comes_back_stands_again(people: Records) -> None:
    with people.write() as unit:
        unit.members.states.change(MemberId(2), "left", date(2026, 4, 29), BY, AT)
        unit.members.states.change(MemberId(2), "active", TODAY, BY, AT)
        unit.log()
    assert 2 not in on(people, date(2026, 4, 30))
    assert on(people, TODAY)[MemberId(2)] == "current"


def test_a_double_counts_with_the_one_who_stands_for_it(people: Records) -> None:
    with people.write() as unit:
        unit.session.execute(update(MemberRecord).where(MemberRecord.id == 1).values(merged_into=3))
        unit.log()
    assert on(people, date(2023, 1, 5)) == {3: "current"}
    assert on(people, TODAY) == {2: "current", 3: "declined"}


def test_counts_say_how_many_stood_how(people: Records) -> None:
    with people.read() as unit:
        days = RegisterDays(unit.session)
        assert days.counts(date(2026, 4, 27)) == {"renewal_due": 1}
        assert days.counts(TODAY) == {"renewal_due": 1, "current": 1, "declined": 1}
        assert days.counts(date(2000, 1, 1)) == {}


def test_versions_are_counted_for_those_who_stand_by_one(people: Records) -> None:
    with people.write() as unit:
        agree(unit, 2, SECOND, date(2026, 4, 30), "withdrawn")
        unit.log()
    with people.read() as unit:
        found = RegisterDays(unit.session).by_version(TODAY)
    assert sorted(found, key=lambda one: one.standing) == [
        VersionCount(None, "declined", 1),
        VersionCount(MINOR, "renewal_due", 1),
        VersionCount(None, "withdrawn", 1),
    ]


def test_receivers_are_counted_for_one_version(people: Records) -> None:
    with people.read() as unit:
        days = RegisterDays(unit.session)
        assert days.by_receiver(TODAY, NEWEST) == [ReceiverCount("架空　担当", 1)]
        assert days.by_receiver(TODAY, MINOR) == [ReceiverCount("架空　担当", 1)]
        assert days.by_receiver(TODAY, SECOND) == []


def test_an_erased_receiver_still_counts(people: Records) -> None:
    people.cheat_unguarded("DELETE FROM consent_details WHERE consent_id = 1")
    with people.read() as unit:
        days = RegisterDays(unit.session)
        assert days.by_receiver(TODAY, MINOR) == [ReceiverCount("", 1)]
