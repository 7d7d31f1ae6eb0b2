"""The people of a campaign: who can be written to, where, and in which order."""

from dataclasses import replace
from datetime import date

from app.rules.ids import MemberId
from app.storage.campaign_people import Address, GivenAnswer
from tests.storage.records import BY, COMING, HANAKO, NEWEST, Records, agree, enter, somebody

DAY = date(2026, 5, 1)


def test_people_come_in_the_order_in_which_letters_are_delivered(records: Records) -> None:
    places = [("北", "火", "2"), ("北", "月", "9"), ("南", "水", ""), ("北", "火", "1")]
    with records.write() as unit:
        for code, (centre, course, group) in enumerate(places, start=1):
            enter(
                unit,
                replace(somebody(code), centre=centre, course=course, delivery_group=group),
            )
        ids = unit.members.ids()
    with records.read() as unit:
        reached = unit.campaign_people.reached(ids)
        assert [one.member_code[-1] for one in reached] == ["2", "4", "1", "3"]
        north = unit.campaign_people.reached(ids, centres=["北"], courses=["火"])
        assert [one.member_code[-1] for one in north] == ["4", "1"]
        assert unit.campaign_people.centres() == [("北", "月"), ("北", "火"), ("南", "水")]
    assert all(one.written_to and not one.confidential for one in reached)


def reached(records: Records, count: int) -> list[tuple[bool, bool]]:
    with records.read() as unit:
        people = unit.campaign_people.reached(range(1, count + 1))
    return [(one.written_to, one.confidential) for one in people]


def test_who_asked_for_silence_is_not_written_to(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, somebody(1))
        unit.campaign_people.stop_mail([enter(unit, somebody(2))])
    records.cheat(f"UPDATE members SET confidential = true WHERE id = {key}")
    assert reached(records, 2) == [(True, True), (False, False)]


def test_who_left_or_was_merged_is_not_written_to(records: Records) -> None:
    with records.write() as unit:
        keys = [enter(unit, somebody(code)) for code in (1, 2, 3)]
    at = "'2026-05-01 03:00:00'"
    records.cheat(
        "INSERT INTO member_states (member_id, state, since_on, recorded_at, recorded_by) "
        f"VALUES ({keys[0]}, 'left', '2026-05-01', {at}, {BY})",
        f"UPDATE members SET state = 'left' WHERE id = {keys[0]}",
        f"UPDATE members SET merged_into = {keys[2]} WHERE id = {keys[1]}",
    )
    assert [one for one, _ in reached(records, 3)] == [False, False, True]


def test_a_house_in_mourning_is_not_written_to(records: Records) -> None:
    with records.write() as unit:
        enter(unit, HANAKO)
    at = "'2026-05-01 03:00:00'"
    records.cheat(
        "INSERT INTO child_states (child_id, state, since_on, recorded_at, recorded_by) "
        f"VALUES (1, 'stopped', '2026-05-01', {at}, {BY})",
        "UPDATE children SET state = 'stopped' WHERE id = 1",
    )
    assert reached(records, 1) == [(False, False)]


def test_letters_go_to_the_parents_home_up_to_the_last_day_there(records: Records) -> None:
    away = replace(
        somebody(1),
        care_of="架空方",
        away_postal_code="000-0009",
        away_address="架空県里村1",
        away_care_of="試験方",
        away_until_on=DAY,
    )
    with records.write() as unit:
        key = enter(unit, away)
    with records.read() as unit:
        then = unit.campaign_people.addresses([key], DAY)[key]
        later = unit.campaign_people.addresses([key], date(2026, 5, 2))[key]
    assert then == Address("架空　太郎", "000-0009", "架空県里村1", "試験方")
    assert later == Address("架空　太郎", "000-0001", away.address, "架空方")


def test_the_latest_answer_to_a_version_is_found_corrections_applied(records: Records) -> None:
    version = records.versions[COMING]
    with records.write() as unit:
        ids = [enter(unit, somebody(code)) for code in (1, 2, 3)]
        yes = agree(unit, ids[0], COMING, DAY)
        agree(unit, ids[1], NEWEST, DAY)
        unit.log()
    with records.read() as unit:
        found = unit.campaign_people.answers(ids, version)
    assert found == {MemberId(ids[0]): GivenAnswer(yes, "granted", DAY)}
