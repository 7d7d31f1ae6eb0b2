"""Members: what is stored comes back, one change at a time."""

from dataclasses import replace
from datetime import date

from app.rules.members import NewChild
from app.storage.members import ChildRow, MemberDetails, MemberRow
from tests.storage.records import AT, BY, HANAKO, TODAY, Records, enter, somebody

YOUNGER = NewChild("試験　双葉", "", date(2024, 1, 9), "")


def test_a_member_comes_back_as_entered(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
    with records.read() as unit:
        assert unit.members.rows([key]) == [
            MemberRow(
                id=key,
                member_code="0000000001",
                name="試験　花子",
                kana="シケン　ハナコ",
                child_count=1,
                state="active",
                registered_on=date(2026, 4, 28),
                telephone="09000001234",
                address="架空県架空市試験町1丁目2番3号",
                centre="架空センター",
                course="火曜",
            )
        ]
        held = unit.members.details(key)
    assert held is not None
    child = held.children[0].id
    assert held == MemberDetails(
        gender="female",
        birth_on=date(1990, 4, 1),
        postal_code="000-0001",
        email="hanako@example.jp",
        received_on=date(2026, 4, 26),
        centre="架空センター",
        course="火曜",
        edition=1,
        children=(ChildRow(child, "試験　若葉", "シケン　ワカバ", date(2022, 5, 5), "長女"),),
    )


def test_children_keep_the_order_of_the_form(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, replace(HANAKO, children=(YOUNGER, *HANAKO.children)))
    with records.read() as unit:
        held = unit.members.details(key)
        assert held is not None
        assert [child.name for child in held.children] == ["試験　双葉", "試験　若葉"]
        assert unit.members.rows([key])[0].child_count == 2


def test_a_change_replaces_what_names_the_member(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
    changed = replace(HANAKO, name="試験　花江", kana="シケン　ハナエ", children=(YOUNGER,))
    with records.write() as unit:
        assert unit.members.change(key, changed, edition=1, on=TODAY)
        unit.log()
    with records.read() as unit:
        assert unit.members.rows([key])[0].name == "試験　花江"
        held = unit.members.details(key)
        assert held is not None
        assert (held.edition, [child.name for child in held.children]) == (2, ["試験　双葉"])
        assert unit.members.ids("花江") == [key]
        assert unit.members.ids("ワカバ") == []


def test_a_stale_change_leaves_everything(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        assert unit.members.change(key, replace(HANAKO, name="試験　先"), edition=1, on=TODAY)
    with records.write() as unit:
        assert not unit.members.change(key, replace(HANAKO, name="試験　後"), edition=1, on=TODAY)
        unit.log()
    with records.read() as unit:
        assert unit.members.rows([key])[0].name == "試験　先"
        assert unit.members.ids("試験 後") == []


def test_rows_come_in_the_order_asked_for(records: Records) -> None:
    with records.write() as unit:
        keys = [enter(unit, somebody(code)) for code in (1, 2, 3)]
    with records.read() as unit:
        assert [row.id for row in unit.members.rows([keys[2], keys[0]])] == [keys[2], keys[0]]
        assert unit.members.rows([99, keys[1]])[0].id == keys[1]
        assert unit.members.rows([]) == []


def test_lists_are_sorted_alike_on_every_engine(records: Records) -> None:
    people = [
        replace(somebody(1, kana="ヱノキ"), registered_on=date(2026, 4, 28)),
        replace(somebody(2, kana="ガモウ"), registered_on=date(2026, 4, 27)),
        replace(somebody(3, kana="アオキ　ー"), registered_on=date(2026, 4, 29)),
    ]
    with records.write() as unit:
        keys = [enter(unit, person) for person in people]
    for sort, order in (("member_code", "123"), ("kana", "321"), ("registered_on", "213")):
        expected = [keys[int(one) - 1] for one in order]
        with records.read() as unit:
            assert unit.members.ids(sort=sort) == expected
            assert unit.members.ids(sort=sort, descending=True) == expected[::-1]
            assert unit.members.ids(sort=sort, limit=2) == expected[:2]


def test_kana_order_is_the_order_of_code_points(records: Records) -> None:
    kana = ["ア", "アー", "アア", "ァ", "ガ", "カ", "ヱ", "ヴ", "ン", "・ア"]
    with records.write() as unit:
        keys = [enter(unit, somebody(code, kana=one)) for code, one in enumerate(kana, start=1)]
    with records.read() as unit:
        found = [kana[keys.index(key)] for key in unit.members.ids(sort="kana")]
    assert found == sorted(kana)


def test_members_are_counted_and_chosen_by_state(records: Records) -> None:
    with records.write() as unit:
        keys = [enter(unit, somebody(code)) for code in (1, 2, 3)]
        unit.members.states.change(keys[1], "left", TODAY, BY, AT)
    with records.read() as unit:
        assert unit.members.count() == 3
        assert unit.members.count(state="active") == 2
        assert unit.members.ids(state="left") == [keys[1]]
        assert unit.members.ids(state="ended") == [keys[1]]
        assert unit.members.count("カクウ", state="left") == 1


def test_a_code_finds_its_member_and_all_codes_are_known(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        enter(unit, somebody(2))
    with records.read() as unit:
        assert unit.members.find("0000000001") == key
        assert unit.members.find("1") is None
        assert unit.members.codes() == {"0000000001", "0000000002"}


def test_keys_are_never_given_twice(records: Records) -> None:
    with records.write() as unit:
        first = unit.members.take_id()
        second = enter(unit, HANAKO)
    with records.write() as unit:
        assert [first, second, unit.members.take_id()] == [1, 2, 3]
        unit.log()


def test_what_names_a_person_can_be_erased_and_the_row_stays(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        unit.members.search.drop(key)
    records.cheat(
        "DELETE FROM child_details",
        f"DELETE FROM member_details WHERE member_id = {key}",
        f"UPDATE members SET kana_key = '' WHERE id = {key}",
    )
    with records.read() as unit:
        row = unit.members.rows([key])[0]
        assert (row.member_code, row.name, row.telephone) == ("0000000001", "", "")
        assert unit.members.details(key) is None
        assert unit.members.ids("花子") == []
