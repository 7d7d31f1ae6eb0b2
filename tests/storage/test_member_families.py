"""Merged doubles: one person in every list, found by every name and code she ever had."""

from dataclasses import replace

from app.rules.ids import MemberId
from app.storage.merges import Merges
from tests.storage.records import HANAKO, Records, enter, somebody


def merged(records: Records) -> tuple[MemberId, MemberId]:
    with records.write() as unit:
        keep = enter(unit, HANAKO)
        other = enter(unit, replace(somebody(2, name="旧姓　花子"), telephone="09000007777"))
        Merges(unit.session).join(keep, other)
        unit.members.index(keep)
    return keep, other


def test_a_double_stands_as_who_stands_for_it(records: Records) -> None:
    keep, other = merged(records)
    with records.read() as unit:
        families = unit.members.families
        assert (families.root(other), families.root(keep)) == (keep, keep)
        assert families.whole(other) == families.whole(keep) == [keep, other]
        assert families.all_doubles([keep, other]) == {keep: [other], other: []}
        assert families.root(MemberId(99)) == 99


def test_lists_show_one_person_found_by_all_her_names(records: Records) -> None:
    keep, other = merged(records)
    with records.read() as unit:
        assert (unit.members.ids(), unit.members.count()) == ([keep], 1)
        for typed in ("試験", "旧姓", "0000000002", "09000007777", "ワカバ"):
            assert unit.members.ids(typed) == [keep], typed
        assert unit.members.find("0000000002") == keep
        assert unit.members.codes() == {"0000000001", "0000000002"}
        assert unit.members.written_to() == [keep]
        assert unit.members.rows([other])[0].merged_into == keep


def test_a_protected_person_is_not_found_by_any_of_her_numbers(records: Records) -> None:
    keep, other = merged(records)
    with records.write() as unit:
        for key in (keep, other):
            unit.members.states.shield(key, confidential=True)
        unit.members.index(other)
        unit.log()
    with records.read() as unit:
        assert unit.members.ids("09000007777") == unit.members.ids(HANAKO.telephone) == []
        assert unit.members.ids("旧姓") == [keep]


def test_parted_again_each_is_found_alone(records: Records) -> None:
    keep, other = merged(records)
    with records.write() as unit:
        Merges(unit.session).part(other)
        unit.members.index(keep)
        unit.members.index(other)
        unit.log()
    with records.read() as unit:
        assert unit.members.ids() == [keep, other]
        assert (unit.members.ids("旧姓"), unit.members.ids("試験")) == ([other], [keep])
