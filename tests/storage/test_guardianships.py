from dataclasses import replace
from datetime import date

from app.rules.ids import ChildId, GuardianshipId
from app.rules.ties import NewTie
from tests.storage.records import HANAKO, Records, enter, somebody

FATHER = NewTie(None, "子", "joint", "yes", "試験　太郎", "シケン　タロウ", "09000000002")


def begun(records: Records) -> ChildId:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        return unit.children.of([key])[key][0].id


def test_a_child_has_members_and_others_as_its_adults(records: Records) -> None:
    child = begun(records)
    with records.write() as unit:
        grandmother = enter(unit, somebody(2, "架空　ウメ", "カクウ　ウメ"))
        unit.guardianships.add(child, FATHER)
        unit.guardianships.add(child, NewTie(grandmother, "孫", "none", "yes"))
        unit.log()
    with records.read() as unit:
        mother, father, third = unit.guardianships.of_child(child)
        assert (mother.name, mother.member_code, mother.member_state) == (
            "試験　花子",
            "0000000001",
            "active",
        )
        assert (father.name, father.kana, father.telephone) == (
            "試験　太郎",
            "シケン　タロウ",
            "09000000002",
        )
        assert (father.member_id, father.member_code) == (None, "")
        assert (third.name, third.relationship, third.custody) == ("架空　ウメ", "孫", "none")
        assert [row.id for row in unit.children.of([grandmother])[grandmother]] == [child]


def test_a_new_child_of_a_member_takes_the_last_place(records: Records) -> None:
    child = begun(records)
    with records.write() as unit:
        other = enter(unit, replace(somebody(2), children=HANAKO.children))
        unit.guardianships.add(child, NewTie(other, "子"))
        unit.log()
    with records.read() as unit:
        assert [row.id for row in unit.children.of([other])[other]][-1] == child


def test_a_tie_changes_and_ends_and_stays_on_record(records: Records) -> None:
    child = begun(records)
    with records.write() as unit:
        tie = unit.guardianships.add(child, FATHER)
        unit.guardianships.change(tie, replace(FATHER, name="試験　次郎", custody="sole"))
        unit.log()
    with records.write() as unit:
        row = unit.guardianships.row(tie)
        assert row is not None
        assert (row.name, row.custody, row.ended_on) == ("試験　次郎", "sole", None)
        unit.guardianships.change(tie, replace(row, ended_on=date(2026, 4, 1)))
        unit.log()
    with records.read() as unit:
        ended = unit.guardianships.of_child(child)[1]
        assert (ended.id, ended.ended_on, ended.child_id) == (tie, date(2026, 4, 1), child)


def test_the_name_of_one_who_is_no_member_can_be_erased(records: Records) -> None:
    child = begun(records)
    with records.write() as unit:
        tie = unit.guardianships.add(child, FATHER)
        unit.guardianships.forget(tie)
        unit.log()
    with records.read() as unit:
        row = unit.guardianships.row(tie)
        assert row is not None
        assert (row.name, row.kana, row.telephone, row.custody) == ("", "", "", "joint")


def test_a_tie_that_nobody_has_is_none(records: Records) -> None:
    with records.read() as unit:
        assert unit.guardianships.row(GuardianshipId(99)) is None


def test_two_doubles_of_one_mother_are_one_adult(records: Records) -> None:
    child = begun(records)
    with records.write() as unit:
        other = enter(unit, somebody(2))
        unit.guardianships.add(child, NewTie(other, "子"))
        unit.log()
    records.cheat(f"UPDATE members SET merged_into = 1 WHERE id = {other}")
    with records.read() as unit:
        (mother,) = unit.guardianships.of_child(child)
        assert (mother.member_id, mother.name) == (1, "試験　花子")


def test_merged_doubles_of_a_child_share_their_adults(records: Records) -> None:
    child = begun(records)
    with records.write() as unit:
        other = enter(unit, replace(somebody(2), children=HANAKO.children))
        double = unit.children.of([other])[other][0].id
    records.cheat(f"UPDATE children SET merged_into = {child} WHERE id = {double}")
    with records.read() as unit:
        found = unit.guardianships.of_children([child, double])
        assert [row.member_code for row in found[child]] == ["0000000001", "0000000002"]
        assert {row.child_id for row in found[double]} == {child}
