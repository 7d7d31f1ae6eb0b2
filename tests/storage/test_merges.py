"""Merges: a pointer to who stands, and everything read over both."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError

from app.rules.ids import MemberId
from app.rules.members import NewMember
from app.storage.letters import NewLetter
from app.storage.merges import Merges
from tests.storage.records import AT, BY, HANAKO, Records, enter, somebody

BORN = HANAKO.birth_on


def register(records: Records, *members: NewMember) -> list[MemberId]:
    with records.write() as unit:
        return [enter(unit, member) for member in members]


def join(records: Records, keep: MemberId, other: MemberId) -> None:
    with records.write() as unit:
        Merges(unit.session).join(keep, other)
        unit.log()


def test_doubles_of_doubles_point_to_who_stands(records: Records) -> None:
    one, two, three = register(records, somebody(1), somebody(2), somebody(3))
    join(records, two, three)
    join(records, one, two)
    with records.read() as unit:
        assert unit.members.families.whole(three) == [one, two, three]
        assert [row.merged_into for row in unit.members.rows([one, two, three])] == [
            *(None, one, one)
        ]


def test_who_is_parted_stands_again(records: Records) -> None:
    one, two = register(records, somebody(1), somebody(2))
    join(records, one, two)
    with records.write() as unit:
        Merges(unit.session).part(two)
        unit.log()
    with records.read() as unit:
        assert unit.members.families.whole(one) == [one]
        assert unit.members.ids() == [one, two]


def test_the_database_points_to_nobody_who_does_not_stand(records: Records) -> None:
    one, two, three = register(records, somebody(1), somebody(2), somebody(3))
    join(records, one, two)
    for keep, other in ((two, three), (three, three)):
        with pytest.raises(DBAPIError, match="merged into somebody who stands"):
            join(records, keep, other)


def test_letters_and_requests_are_read_over_both(records: Records) -> None:
    one, two = register(records, somebody(1), somebody(2))
    with records.write() as unit:
        for number, key in enumerate((one, two)):
            letter = NewLetter(
                f"架第{number}号", "leaving", date(2026, 5, 1), None, key, b"%", "", ""
            )
            unit.letters.add(letter, BY, AT)
        unit.log()
    with records.read() as unit:
        assert len(unit.letters.rows(member_id=two)) == 1
    join(records, one, two)
    with records.read() as unit:
        for key in (one, two):
            assert len(unit.letters.rows(member_id=key)) == 2


def test_an_erased_letter_keeps_its_number_and_its_hash(records: Records) -> None:
    with records.write() as unit:
        letter = NewLetter("架第1号", "leaving", date(2026, 5, 1), None, None, b"%PDF", "", "")
        key = unit.letters.add(letter, BY, AT)
        unit.letters.erase(key)
        unit.log()
    with records.read() as unit:
        found = unit.letters.find(key)
        assert unit.letters.pdf(key) is None
    assert found is not None
    assert (found[0].erased, found[0].document_number) == (True, "架第1号")


def pairs(records: Records) -> set[tuple[int, int]]:
    with records.read() as unit:
        return set(Merges(unit.session).pairs())


def test_pairs_are_found_by_name_reading_and_telephone(records: Records) -> None:
    name = somebody(1, "髙橋　惠", "タカハシ　メグミ")
    one, two, three, four, _five, _six = register(
        records,
        name,
        somebody(2, "高橋 恵", "タカハシ　ケイ"),
        replace(somebody(3, "高橋　めぐみ", "タカハシ　メグミ"), birth_on=BORN),
        replace(somebody(4, "高橋　恵", "タカハシ　メグミ"), birth_on=date(1991, 1, 1)),
        replace(somebody(5, "試験　双子", "シケン　フタゴ"), telephone=name.telephone),
        somebody(6, "試験　別人", "シケン　ベツジン"),
    )
    assert pairs(records) == {(one, two), (one, three)}
    records.cheat(
        f"UPDATE member_details SET telephone = '{name.telephone}' WHERE member_id = {four}"
    )
    assert pairs(records) == {(one, two), (one, three), (one, four)}
    join(records, one, two)
    assert pairs(records) == {(one, three), (one, four)}


def alike(
    records: Records,
    *,
    name: str = "",
    kana: str = "",
    birth_on: date | None = None,
    telephone: str = "",
    address: str = "",
) -> list[MemberId]:
    with records.read() as unit:
        found = Merges(unit.session).alike(
            name=name, kana=kana, birth_on=birth_on, telephone=telephone, address=address
        )
    return list(found)


def test_who_is_typed_is_found_by_what_speaks_for_her(records: Records) -> None:
    (one,) = register(records, HANAKO)
    name = "試験 花子"
    assert alike(records, name=name, birth_on=BORN) == [one]
    assert alike(records, kana="しけん　はなこ", birth_on=BORN) == [one]
    assert alike(records, telephone=HANAKO.telephone) == [one]
    assert alike(records, name=name, address="架空県架空市試験町1-2-3") == [one]
    assert alike(records, name=name) == []
    assert alike(records, address="架空県架空市試験町1-2-3") == []
    assert alike(records) == []


def test_who_is_protected_is_found_by_neither_telephone_nor_address(records: Records) -> None:
    (one,) = register(records, HANAKO)
    with records.write() as unit:
        unit.members.states.shield(one, confidential=True)
        unit.log()
    assert alike(records, telephone=HANAKO.telephone) == []
    assert alike(records, name=HANAKO.name, address=HANAKO.address) == []
    assert alike(records, name=HANAKO.name, birth_on=BORN) == [one]
