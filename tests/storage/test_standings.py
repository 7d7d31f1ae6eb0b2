"""How consents stand is derived in one query, and always as the rules say it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from app.rules.consents import Standing, effective, standing
from app.rules.ids import ChildId, ConsentId, MemberId
from app.storage.consents import NewAnswer
from app.storage.schema.members import MemberRecord
from app.storage.schema.policy import PolicyVersionRecord
from app.storage.standing_query import standing_query
from app.storage.unit import Unit
from tests.storage.cheats import Rows
from tests.storage.records import (
    AT,
    BY,
    COMING,
    FIRST,
    HANAKO,
    MINOR,
    NEWEST,
    SECOND,
    TODAY,
    Records,
    agree,
    correction,
    enter,
    somebody,
)

VERSIONS = (FIRST, SECOND, MINOR, NEWEST, COMING)
GIVEN = (date(2015, 4, 1), SECOND, date(2023, 1, 1), date(2026, 4, 25), TODAY)
DAYS = (date(2009, 1, 1), *GIVEN, date(2026, 4, 24), COMING)
DOUBLE = 3
KEYS = (1, 2, DOUBLE, 99)
STANDINGS: tuple[Standing, ...] = get_args(Standing)
ROWS = st.lists(
    st.tuples(
        st.sampled_from((1, 2, 3)),
        st.sampled_from(VERSIONS),
        st.sampled_from(GIVEN),
        st.sampled_from(("granted", "renewed", "withdrawn", "declined")),
        st.sampled_from(("", "", "", "voided", "declined", "granted", "child")),
    ),
    max_size=10,
)
Row = tuple[int, date, date, str, str]


class TakeBackError(Exception):
    """Leave a transaction without a trace of it."""


@pytest.fixture
def people(records: Records) -> Records:
    """Let three members stand in the register."""
    with records.write() as unit:
        for member in (HANAKO, somebody(2), somebody(DOUBLE)):
            enter(unit, member)
    return records


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rows=ROWS, majors=st.sets(st.sampled_from(VERSIONS)), double=st.booleans())
def test_the_query_says_what_the_rules_say(
    people: Records, rows: Sequence[Row], majors: set[date], double: bool
) -> None:
    with taking_back(people) as unit:
        weigh(unit, majors)
        if double:
            merge(unit, DOUBLE, 1)
        for row in rows:
            put(unit, row)
        for day in DAYS:
            expected = derived(unit, day)
            assert unit.standings.of(KEYS, day) == expected
            alone = [1, 2] if double else [1, 2, 3]
            assert_sets_agree(unit, day, {MemberId(key): expected[key] for key in alone})


@contextmanager
def taking_back(records: Records) -> Iterator[Unit]:
    with suppress(TakeBackError), records.write() as unit:
        yield unit
        raise TakeBackError


def weigh(unit: Unit, majors: set[date]) -> None:
    version = PolicyVersionRecord
    unit.session.execute(update(version).values(major=version.in_force_on.in_(majors)))


def put(unit: Unit, row: Row) -> None:
    """Record one answer about the member or her child, and perhaps what it should have said."""
    key, version_on, given_on, answer, fate = row
    if fate == "child":
        about_child(unit, key, given_on, answer, consenter="guardian")
        return
    added = agree(unit, key, version_on, given_on, answer)
    if fate:
        correction(unit, added, fate)


def about_child(unit: Unit, key: int, given_on: date, answer: str, *, consenter: str) -> ConsentId:
    version = unit.policies.find(NEWEST)
    assert version is not None
    child = NewAnswer(
        MemberId(key),
        version.id,
        version.sha256,
        answer,
        given_on,
        "書面",
        child_id=ChildId(1),
        consenter=consenter,
        relationship="母",
    )
    return unit.consents.add(child, BY, AT)


def merge(unit: Unit, double: int, root: int | None) -> None:
    joined = update(MemberRecord).where(MemberRecord.id == double)
    unit.session.execute(joined.values(merged_into=root))


def derived(unit: Unit, day: date) -> Mapping[int, Standing]:
    """Derive by the rules, one member after the other."""
    versions = unit.policies.days()
    return {
        key: standing([entry.answer for entry in effective(entries)], versions, day)
        for key, entries in unit.consents.entries(KEYS).items()
    }


def assert_sets_agree(unit: Unit, day: date, expected: Mapping[MemberId, Standing]) -> None:
    for one in STANDINGS:
        assert set(unit.standings.ids(day, one)) == {
            key for key, stands in expected.items() if stands == one
        }
    counts = unit.standings.counts(day)
    assert counts == {one: list(expected.values()).count(one) for one in STANDINGS}


def test_each_standing_rests_on_one_row(people: Records) -> None:
    with people.write() as unit:
        declined = agree(unit, 1, NEWEST, date(2026, 4, 28), "declined")
        agree(unit, 1, MINOR, date(2026, 4, 29))
        withdrawn = agree(unit, 2, NEWEST, date(2026, 4, 30), "withdrawn")
        agree(unit, 2, COMING, TODAY)
        unit.log()
    with people.read() as unit:
        assert unit.standings.deciding(KEYS, TODAY) == {1: declined, 2: withdrawn, DOUBLE: 3}
        assert unit.standings.deciding(KEYS, date(2026, 4, 29)) == {1: declined, 2: 2, DOUBLE: 3}
        assert unit.standings.deciding(KEYS, date(2026, 4, 24)) == {}
        assert unit.standings.of([2], COMING) == {2: "current"}


def test_a_double_stands_as_the_one_who_stands_for_it(people: Records) -> None:
    with people.write() as unit:
        merge(unit, DOUBLE, 1)
        later = agree(unit, DOUBLE, NEWEST, date(2026, 4, 30), "withdrawn")
        unit.log()
    with people.read() as unit:
        assert unit.standings.of([DOUBLE], TODAY) == {DOUBLE: "withdrawn"}
        assert unit.standings.of([1], TODAY) == {1: "withdrawn"}
        assert unit.standings.ids(TODAY, "withdrawn") == [1]
        assert unit.standings.counts(TODAY)["current"] == 1
        assert unit.consents.ids(member_id=MemberId(1)) == [later, 3, 1]
        assert unit.consents.ids(member_id=MemberId(DOUBLE)) == [later, 3, 1]
        assert {row.member_id for row in unit.consents.rows([later, 3, 1])} == {1}
    with people.write() as unit:
        merge(unit, DOUBLE, None)
        unit.log()
    with people.read() as unit:
        assert unit.standings.of([1, DOUBLE], TODAY) == {1: "current", DOUBLE: "withdrawn"}


def test_only_the_registered_are_counted_where_asked(people: Records) -> None:
    people.cheat(*Rows(people).moved(2, "left"))
    with people.read() as unit:
        assert unit.standings.ids(TODAY) == [1, 2, DOUBLE]
        assert unit.standings.ids(TODAY, "current", state="active") == [1, DOUBLE]
        assert unit.standings.counts(TODAY, state="left")["current"] == 1


def test_other_queries_can_join_it(people: Records) -> None:
    with people.read() as unit:
        table = standing_query(TODAY).subquery()
        query = select(MemberRecord.member_code, table.c.standing, table.c.consent_id).join(
            table, table.c.member_id == MemberRecord.id
        )
        found = {tuple(row) for row in unit.session.execute(query)}
    assert ("0000000001", "current", 1) in found


def test_answers_about_a_child_stand_apart(people: Records) -> None:
    with people.write() as unit:
        guardian = about_child(unit, 1, date(2026, 4, 30), "withdrawn", consenter="guardian")
        own = about_child(unit, 1, TODAY, "granted", consenter="self")
        unit.log()
    with people.read() as unit:
        assert unit.standings.of([1], TODAY) == {1: "current"}
        about = unit.consents.child_entries([1, 99])
        assert [(one.member_id, one.consenter, one.entry.id) for one in about[1]] == [
            (1, "guardian", guardian),
            (1, "self", own),
        ]
        assert about[99] == ()
        row = unit.consents.rows([guardian])[0]
        assert (row.child_id, row.child_name, row.relationship) == (1, "試験　若葉", "母")
