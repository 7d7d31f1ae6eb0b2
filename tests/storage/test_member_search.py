"""Search: whatever is typed finds by any spelling, and never breaks the query."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.storage.records import HANAKO, Records, enter, somebody

PEOPLE = (
    ("髙橋　一郎", "タカハシ　イチロウ"),
    ("渡邊󠄁　二葉", "ワタナベ　フタバ"),
    ("森　三子", "モリ　ミツコ"),
    ("𠮷田　四郎", "ヨシダ　シロウ"),
    ("Ａｌｉｃｅ　試験", "アリス　シケン"),
    ("𩸽　%_'\"*", "ホッケ"),
)

FINDS: tuple[tuple[str, list[int]], ...] = (
    ("高橋", [1]),
    ("髙橋", [1]),
    ("髙橋一郎", [1]),
    ("髙橋　一郎", [1]),
    ("一郎 髙橋", [1]),
    ("渡辺", [2]),
    ("渡邉", [2]),
    ("わたなべ", [2]),
    ("ﾜﾀﾅﾍﾞ", [2]),
    ("ワタ", [2]),
    ("森", [3]),
    ("も", [3]),
    ("吉田", [4]),
    ("𠮷田", [4]),
    ("𩸽", [6]),
    ("alice", [5]),
    ("ＡＬＩＣＥ", [5]),
    ("郎", [1, 4]),
    ("シケン", [5]),
    ("タカハシ シロウ", []),
    ("田中", []),
    ("橋一", [1]),
    ("子タカ", []),
    ("0005", [5]),
    ("080-0000-0003", [3]),
    ("０８０ー００００ー０００３", [3]),
    ("08000000003", [3]),
    ("00000004", [4]),
    ("%_", [6]),
    ("%", [6]),
    ("_'", [6]),
    ("'\"*", [6]),
)

HOSTILE = (
    *("'", '"', '""', "';--", "\\", "/", "%%%", "[a]", "(", ")", "*", "^a", "-a", "+"),
    *(
        "a AND",
        "NEAR(a b)",
        "OR OR",
        "NOT",
        "pairs:a",
        "{pairs}: a",
        "a*",
        '"a" *',
        "member_search",
    ),
    *("\x00", "a\x00b", "\x1f", "\ud800", "a\udfffb", "\U0010ffff", "\U000e0100", "・", "ー", "゛"),
    *("0" * 500, "あ" * 2000, "a b " * 200, "$1", ":words", "%(id)s", "{0}", "\n\t", "　"),
)


@pytest.fixture
def people(records: Records) -> Records:
    """Give records with people of the names above, under the codes 1 to 6."""
    with records.write() as unit:
        for code, (name, kana) in enumerate(PEOPLE, start=1):
            enter(unit, somebody(code, name, kana))
    return records


def found(records: Records, typed: str) -> Sequence[int]:
    with records.read() as unit:
        return unit.members.ids(typed)


def test_what_is_typed_finds(people: Records) -> None:
    assert [(typed, found(people, typed)) for typed, _ in FINDS] == list(FINDS)


def test_nothing_typed_breaks_the_query(people: Records) -> None:
    with people.read() as unit:
        for typed in HOSTILE:
            ids = unit.members.ids(typed)
            assert unit.members.count(typed) == len(ids)
            assert set(unit.consents.ids(typed)) <= set(range(1, 7))
            assert unit.requests.ids(typed) == []


def test_nothing_typed_finds_everybody(people: Records) -> None:
    assert found(people, "") == found(people, "　 \n") == [1, 2, 3, 4, 5, 6]


def test_one_digit_is_the_start_of_a_code(records: Records) -> None:
    codes = ("1", "19", "21", "2")
    with records.write() as unit:
        keys = [
            enter(unit, replace(somebody(place), member_code=code))
            for place, code in enumerate(codes, start=1)
        ]
    assert found(records, "1") == found(records, "１") == keys[:2]
    assert found(records, "9") == []
    assert found(records, "٣") == []


def test_the_last_four_digits_of_a_telephone_find(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, replace(HANAKO, telephone="0235259876"))
        enter(unit, somebody(2))
    assert found(records, "9876") == [key]
    assert found(records, "25-9876") == [key]
    assert found(records, "0235-25-9876") == [key]


def test_children_find_their_parent(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
    assert found(records, "若葉") == found(records, "わかば") == [key]


def test_words_may_stand_in_different_texts_but_not_across_them(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
    assert found(records, "花子 1234") == [key]
    # 花子 ends the name and シケン begins the kana: together they stand nowhere.
    assert found(records, "花子シケン") == []


def test_consents_are_found_by_their_members(people: Records) -> None:
    with people.read() as unit:
        assert unit.consents.ids("髙橋") == [1]
        assert unit.consents.ids("郎") == [4, 1]
