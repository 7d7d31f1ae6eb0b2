"""The gate stands in the database: no plain SQL brings in a member without her consent."""

from datetime import UTC, date, datetime

import pytest

from app.rules.ids import MemberId
from tests.storage.cheats import Attack, Rows, assert_all_refused, assert_refused
from tests.storage.records import (
    AT,
    COMING,
    FIRST,
    HANAKO,
    MINOR,
    NEWEST,
    SECOND,
    Records,
    agree,
    enter,
)

GATE = "gate: no member without consent"

ENTRANCES: dict[str, Attack] = {
    "without any consent": lambda row: [row.member(7)],
    "with the consent of somebody else": lambda row: [row.consent(8), row.member(7)],
    "with the consent written afterwards": lambda row: [row.member(7), row.consent(7)],
    "by ON CONFLICT DO NOTHING": lambda row: [row.member(7) + " ON CONFLICT DO NOTHING"],
    "by ON CONFLICT DO UPDATE": lambda row: [
        row.member(1) + " ON CONFLICT (id) DO UPDATE SET registered_on = '2027-01-01'"
    ],
    "from a query": lambda _: [
        (
            "INSERT INTO members (id, member_code, state, registered_on, received_on, centre,"
            " course, entered_at, entered_by, kana_key, edition)"
            " SELECT 7, '0000000007', state, registered_on, received_on, centre,"
            " course, entered_at, entered_by, kana_key, edition FROM members"
        )
    ],
    "beside one whose consent stands": lambda row: [
        row.consent(7),
        row.member(7) + ", " + row.member(8).split(" VALUES ")[1],
    ],
    "as one who has left": lambda row: [row.member(7, state="left")],
    "without a key": lambda row: [row.consent(7), row.member(7, id=None)],
    "with a key that means none": lambda row: [row.consent(7), row.member(-1)],
    "with a withdrawal": lambda row: [row.consent(7, answer="withdrawn"), row.member(7)],
    "with a refusal": lambda row: [row.consent(7, answer="declined"), row.member(7)],
    "with a consent taken back": lambda row: [
        row.consent(7),
        row.consent(8, member_id=7, answer="withdrawn", given_on=date(2026, 4, 26)),
        row.member(7),
    ],
    "with a consent taken back before it was recorded": lambda row: [
        row.consent(7, member_id=7, answer="withdrawn", given_on=date(2026, 4, 26)),
        row.consent(8, member_id=7),
        row.member(7),
    ],
    "with a consent refused on the next day": lambda row: [
        row.consent(7),
        row.consent(8, member_id=7, answer="declined", given_on=date(2026, 4, 26)),
        row.member(7),
    ],
    "with a consent to a version that a 重要 one replaced": lambda row: [
        row.consent(7, **row.to(MINOR)),
        row.member(7),
    ],
    "with a consent to the first version": lambda row: [
        row.consent(7, **row.to(FIRST), given_on=date(2015, 4, 1)),
        row.member(7),
    ],
    "with a 重要 version on the day the application came": lambda row: [
        row.consent(7, **row.to(SECOND), given_on=date(2026, 4, 1)),
        row.member(7, received_on=NEWEST),
    ],
    "with a consent to a version that has not begun": lambda row: [
        row.consent(7, **row.to(COMING)),
        row.member(7),
    ],
    "with a version that began after the application came": lambda row: [
        row.consent(7),
        row.member(7, received_on=date(2026, 4, 19)),
    ],
    "with a consent given after the registration": lambda row: [
        row.consent(7, given_on=date(2026, 4, 29)),
        row.member(7),
    ],
    "with an application received after the registration": lambda row: [
        row.consent(7),
        row.member(7, received_on=date(2026, 4, 29)),
    ],
    "with the code of another": lambda row: [
        row.consent(7),
        row.member(7, member_code=HANAKO.member_code),
    ],
    "under the key of another": lambda row: [row.member(1, member_code="0000000009")],
}

CHANGES: dict[str, Attack] = {
    "of the key": lambda _: ["UPDATE members SET id = 9"],
    "to a day before the application": lambda _: [
        "UPDATE members SET registered_on = '2026-04-25'"
    ],
    "to a day before the consent": lambda _: ["UPDATE members SET registered_on = '2026-04-24'"],
    "of the day the application came": lambda _: [
        "UPDATE members SET registered_on = '2026-08-01', received_on = '2026-07-01'"
    ],
    "to an application of no day": lambda _: [
        "UPDATE members SET registered_on = '2026-08-01', received_on = NULL"
    ],
    "of the days of one who has left": lambda row: [
        *row.moved(1, "left"),
        "UPDATE members SET registered_on = '2026-08-01', received_on = NULL",
    ],
    "by deleting her": lambda _: ["DELETE FROM members"],
    "by deleting all in one": lambda _: ["DELETE FROM members WHERE id > 0"],
}


def test_nobody_enters(records: Records) -> None:
    _enter(records)
    assert_all_refused(records, ENTRANCES, by=GATE)


def test_nobody_is_changed(records: Records) -> None:
    _enter(records)
    assert_all_refused(records, CHANGES, by="gate: no member|members leave, rows stay")


@pytest.mark.parametrize("given_on", [date(2026, 4, 25), date(2026, 4, 28)])
def test_a_whole_consent_opens_the_gate(records: Records, given_on: date) -> None:
    row = Rows(records)
    records.cheat(row.consent(7, given_on=given_on), row.member(7))
    assert records.all("SELECT id FROM members") == [(7,)]


def test_a_minor_version_between_does_no_harm(records: Records) -> None:
    row = Rows(records)
    records.cheat(
        row.consent(7, **row.to(SECOND), given_on=date(2021, 4, 1)),
        row.member(7, registered_on=date(2023, 4, 1)),
    )
    assert records.all("SELECT id FROM members") == [(7,)]


def test_an_old_member_comes_in_with_the_old_consent(records: Records) -> None:
    row = Rows(records)
    records.cheat(
        row.consent(7, **row.to(SECOND), given_on=date(2021, 4, 1)),
        row.member(7, registered_on=date(2026, 4, 28), received_on=date(2026, 4, 19)),
    )
    assert records.all("SELECT id FROM members") == [(7,)]


def test_a_consent_in_advance_counts_from_its_day(records: Records) -> None:
    row = Rows(records)
    early = row.consent(7, **row.to(COMING))
    assert_refused(records, [early, row.member(7, registered_on=date(2026, 6, 30))], by=GATE)
    records.cheat(early, row.member(7, registered_on=COMING))
    assert records.all("SELECT id FROM members") == [(7,)]


def test_refusing_a_coming_version_does_not_end_the_consent(records: Records) -> None:
    row = Rows(records)
    records.cheat(
        row.consent(7),
        row.consent(8, member_id=7, **row.to(COMING), answer="declined"),
        row.member(7),
    )
    assert records.all("SELECT id FROM members") == [(7,)]


def test_refusing_a_version_long_replaced_does_not_end_the_consent(records: Records) -> None:
    row = Rows(records)
    records.cheat(
        row.consent(7),
        row.consent(8, member_id=7, **row.to(MINOR), answer="declined"),
        row.member(7),
    )
    assert records.all("SELECT id FROM members") == [(7,)]


def test_what_does_not_touch_the_gate_may_change(records: Records) -> None:
    key = _enter(records)
    records.cheat(
        "UPDATE members SET centre = '別のセンター', member_code = '0000000077'",
        "UPDATE members SET registered_on = '2026-04-29'",
        *Rows(records).moved(key, "left"),
    )
    assert records.all("SELECT id, state FROM members") == [(key, "left")]


def test_nobody_returns_after_taking_the_consent_back(records: Records) -> None:
    key = _enter(records)
    records.cheat(*Rows(records).moved(key, "left"))
    with records.write() as unit:
        agree(unit, key, NEWEST, date(2026, 4, 30), "withdrawn")
        unit.log()
    row, back = Rows(records).moved(key, "active")
    for day in ("", ", registered_on = '2026-04-30'", ", registered_on = '2026-04-25'"):
        tried = back.replace(" WHERE", f"{day} WHERE")
        assert_refused(records, [row, tried], by=GATE)


def test_nobody_returns_with_a_consent_that_was_replaced_meanwhile(records: Records) -> None:
    key = _enter(records)
    records.cheat(*Rows(records).moved(key, "left"))
    back = Rows(records).moved(key, "active")
    # Days later the log has gone on, and a 重要 version has begun: 7月1日 in Japan.
    later = datetime(2026, 6, 30, 15, 0, tzinfo=UTC)
    with records.write(at=later) as unit:
        unit.log()
    assert_refused(records, back, by=GATE)
    with records.write(at=later) as unit:
        agree(unit, key, COMING, COMING)
        unit.log()
    records.cheat(*back)
    assert records.all("SELECT state FROM members") == [("active",)]


def test_somebody_whose_consent_stands_returns(records: Records) -> None:
    away_and_back = Rows(records).moved(_enter(records), "left", "active")
    records.cheat(*away_and_back)
    with records.write(at=AT.replace(month=6, day=30, hour=14)) as unit:
        unit.log()  # 6月30日 23時 in Japan: the coming version has not begun
    records.cheat(*away_and_back)
    assert records.all("SELECT state FROM members") == [("active",)]


def _enter(records: Records) -> MemberId:
    with records.write() as unit:
        return enter(unit, HANAKO)
