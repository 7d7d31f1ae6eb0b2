from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import DatabaseError, IntegrityError

from app.rules.ids import ChildId, MemberId
from app.rules.members import NewChild
from app.storage.unit import Unit
from tests.storage.records import AT, BY, HANAKO, TODAY, Records, enter, somebody

WAKABA = NewChild("試験　若葉", "シケン　ワカバ", date(2022, 5, 5), "長女")
SOON = NewChild("", "", None, "子", expected_month="2026-08")


def child_of(unit: Unit, member_id: MemberId) -> ChildId:
    return unit.children.of([member_id])[member_id][0].id


def merge(records: Records, noun: str, other: int, into: int) -> None:
    records.cheat(f"UPDATE {noun} SET merged_into = {into} WHERE id = {other}")


def test_children_stand_in_their_places_with_the_tie_to_the_member(records: Records) -> None:
    born = replace(WAKABA, custody="joint", lives_together="yes")
    with records.write() as unit:
        key = enter(unit, replace(HANAKO, children=(born, SOON)))
    with records.read() as unit:
        first, second = unit.children.of([key])[key]
        assert (first.name, first.birth_on, first.relationship) == (
            "試験　若葉",
            date(2022, 5, 5),
            "長女",
        )
        assert (first.custody, first.lives_together) == ("joint", "yes")
        assert (second.name, second.birth_on, second.expected_month) == ("", None, "2026-08")
        assert second.custody == "unknown"


def test_a_change_keeps_the_child_and_its_key(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        child = child_of(unit, key)
        new = replace(WAKABA, name="試験　青葉", relationship="子", custody="sole")
        unit.children.change(child, key, new, 2)
        unit.log()
    with records.read() as unit:
        (row,) = unit.children.of([key])[key]
        assert (row.id, row.name, row.relationship, row.custody) == (
            child,
            "試験　青葉",
            "子",
            "sole",
        )
        assert unit.children.rows([child])[0].edition == 2


def test_nobody_changes_the_child_of_others(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        stranger = enter(unit, somebody(2))
        child = child_of(unit, key)
        unit.children.change(child, stranger, replace(WAKABA, name="別　名"), 1)
        unit.log()
    with records.read() as unit:
        assert unit.children.rows([child])[0].name == "試験　若葉"
        assert unit.children.of([stranger])[stranger] == ()


def test_a_tie_that_ended_is_no_longer_shown_and_the_child_stays(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        child = child_of(unit, key)
        unit.children.part(child, key, TODAY)
        unit.log()
    with records.read() as unit:
        assert unit.children.of([key])[key] == ()
        assert unit.children.counts([key]) == {}
        assert unit.children.rows([child])[0].name == "試験　若葉"
        assert unit.guardianships.of_child(child)[0].ended_on == TODAY


def test_a_birth_takes_the_expected_month_away(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, replace(HANAKO, children=(SOON,)))
        child = child_of(unit, key)
        assert unit.children.expected() == [child]
        unit.children.name(child, replace(WAKABA, birth_on=date(2026, 8, 3)))
        unit.log()
    with records.read() as unit:
        row = unit.children.rows([child])[0]
        assert (row.expected_month, row.birth_on) == ("", date(2026, 8, 3))
        assert unit.children.expected() == []


def test_a_stopped_child_leaves_every_list_at_once(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, replace(HANAKO, children=(WAKABA, SOON)))
        for row in unit.children.of([key])[key]:
            unit.children.move(row.id, "stopped", TODAY, BY, AT)
        unit.log()
    with records.read() as unit:
        assert unit.children.counts([key]) == {}
        assert unit.children.expected() == []
        assert unit.children.born_within(date.min, date.max) == []
        stopped = unit.children.of([key])[key]
        assert [row.state for row in stopped] == ["stopped", "stopped"]
        assert unit.children.rows([stopped[0].id])[0].state_since_on == TODAY


def test_a_state_changes_only_after_its_row_in_the_ledger(records: Records) -> None:
    with records.write() as unit:
        child = child_of(unit, enter(unit, HANAKO))
    with pytest.raises(DatabaseError, match="state changes after its row"):
        records.cheat(f"UPDATE children SET state = 'stopped' WHERE id = {child}")
    with records.write() as unit:
        unit.children.move(child, "graduated", TODAY, BY, AT)
        unit.log()
    with pytest.raises((DatabaseError, IntegrityError)):
        records.cheat("DELETE FROM child_states")
    assert records.all("SELECT state FROM children") == [("graduated",)]


def test_only_children_of_registered_members_are_served(records: Records) -> None:
    with records.write() as unit:
        left = enter(unit, HANAKO)
        stays = enter(unit, replace(somebody(2), children=(SOON, WAKABA)))
        born = unit.children.of([stays])[stays][1].id
    records.cheat_unguarded(f"UPDATE members SET state = 'left' WHERE id = {left}")
    with records.read() as unit:
        assert unit.children.born_within(date(2022, 5, 5), date(2022, 5, 5)) == [born]
        assert unit.children.born_within(date(2022, 5, 6), date(2030, 1, 1)) == []


def test_the_eldest_and_the_next_to_come_stand_first(records: Records) -> None:
    later = replace(SOON, expected_month="2026-11")
    elder = replace(WAKABA, birth_on=date(2020, 1, 1))
    with records.write() as unit:
        key = enter(unit, replace(HANAKO, children=(WAKABA, later, elder, SOON)))
        rows = [row.id for row in unit.children.of([key])[key]]
    with records.read() as unit:
        assert unit.children.born_within(date(2000, 1, 1), TODAY) == [rows[2], rows[0]]
        assert unit.children.expected() == [rows[3], rows[1]]


def test_merged_doubles_have_one_list_of_children(records: Records) -> None:
    with records.write() as unit:
        kept = enter(unit, HANAKO)
        other = enter(unit, replace(somebody(2), children=(WAKABA, SOON)))
        same = child_of(unit, other)
        root = child_of(unit, kept)
    merge(records, "members", other, kept)
    with records.read() as unit:
        assert len(unit.children.of([kept])[kept]) == 3
        assert unit.children.counts([kept]) == {kept: 3}
    merge(records, "children", same, root)
    with records.write() as unit:
        rows = unit.children.of([kept])[kept]
        assert [row.id for row in rows] == [root, rows[1].id]
        assert unit.children.counts([kept]) == {kept: 2}
        assert unit.children.born_within(date(2022, 1, 1), TODAY) == [root]
        # What is changed through one of the doubles is changed for both.
        unit.children.part(rows[1].id, kept, TODAY)
        unit.log()
    with records.read() as unit:
        assert [row.id for row in unit.children.of([kept])[kept]] == [root]
        assert [row.id for row in unit.children.of([other])[other]] == [root]
