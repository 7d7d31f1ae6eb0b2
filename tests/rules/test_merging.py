from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from app.rules.ids import MemberId
from app.rules.merging import (
    Likeness,
    Person,
    address_key,
    child_that_stays,
    likeness,
    same_child,
    same_name,
    why_a_manager,
    why_never,
)

BORN = date(1990, 4, 1)
HANAKO = Person(
    MemberId(1), "0001", "髙橋　美咲", "タカハシ　ミサキ", BORN, "09000000001", "active"
)
DOUBLE = replace(HANAKO, member_id=MemberId(2), member_code="0002", name="高橋 美咲")
OTHER_DAY = date(1991, 4, 1)


def test_names_meet_in_variant_characters() -> None:
    assert same_name(HANAKO, DOUBLE)
    assert same_name(replace(HANAKO, name="渡邊󠄀　恵"), replace(HANAKO, name="渡辺 惠"))


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, Likeness.name_and_birthday),
        ({"telephone": ""}, Likeness.name_and_birthday),
        ({"name": "高橋　みさき"}, Likeness.kana_and_birthday),
        ({"birth_on": OTHER_DAY}, Likeness.name_and_telephone),
        ({"birth_on": OTHER_DAY, "telephone": ""}, None),
        ({"name": "高橋　陽菜", "kana": "タカハシ　ヒナ"}, None),
        ({"name": "高橋　陽菜", "birth_on": OTHER_DAY}, None),
    ],
    ids=["all", "birthday", "reading", "telephone", "name_alone", "twins", "household"],
)
def test_what_speaks_for_one_person(changed: dict[str, Any], expected: Likeness | None) -> None:
    assert likeness(HANAKO, replace(DOUBLE, **changed)) is expected


def test_another_name_and_another_birthday_are_another_person() -> None:
    husband = replace(DOUBLE, name="高橋　一郎", birth_on=OTHER_DAY)
    assert "別の方です" in (why_never(HANAKO, husband) or "")
    assert why_never(HANAKO, DOUBLE) is None


def test_what_only_a_manager_judges() -> None:
    assert why_a_manager(HANAKO, DOUBLE) is None
    assert "生年月日" in (why_a_manager(HANAKO, replace(DOUBLE, birth_on=OTHER_DAY)) or "")
    assert "お名前" in (why_a_manager(HANAKO, replace(DOUBLE, name="佐藤　美咲")) or "")


@pytest.mark.parametrize(
    ("keep", "other", "says"),
    [
        ({}, {"member_id": MemberId(1)}, "もう一方"),
        ({}, {"merged_into": MemberId(9)}, "ほかの方に名寄せ"),
        ({"merged_into": MemberId(9)}, {}, "ほかの方に名寄せ"),
        ({}, {"state": "erased"}, "消去済"),
        ({"state": "left"}, {}, "登録中の方を残して"),
        ({"state": "deceased"}, {}, "死亡"),
        ({}, {"state": "deceased"}, "死亡"),
    ],
)
def test_what_stands_in_the_way(keep: dict[str, Any], other: dict[str, Any], says: str) -> None:
    assert says in (why_never(replace(HANAKO, **keep), replace(DOUBLE, **other)) or "")


def test_who_left_under_one_code_and_came_back_under_another_is_one_person() -> None:
    assert why_never(HANAKO, replace(DOUBLE, state="left")) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("山形県鶴岡市末広町1-2-3", "鶴岡市末広町一丁目２番３号"),
        ("鶴岡市末広町1番地2", "鶴岡市末広町1ー2"),
        ("鶴岡市末広町1-2 架空コーポ101", "鶴岡市末広町1番2号　架空コーポ101"),
        ("鶴岡市大寶寺十二丁目4", "鶴岡市大宝寺12-4"),
    ],
)
def test_addresses_meet_in_their_usual_spellings(one: str, other: str) -> None:
    assert address_key(one) == address_key(other)


def test_other_addresses_stay_apart() -> None:
    assert address_key("鶴岡市末広町1-23") != address_key("鶴岡市末広町12-3")
    assert address_key("") == ""


@dataclass(frozen=True)
class Child:
    """Stand for a child on record."""

    name: str = "架空　澤子"
    birth_on: date | None = date(2022, 5, 5)
    state: str = "active"
    confidential: bool = False


NAGI = Child()


def test_one_child_has_one_name_and_one_birthday() -> None:
    assert same_child(NAGI, Child("架空 沢子"))
    assert not same_child(NAGI, Child("架空　凪"))
    assert not same_child(NAGI, Child(birth_on=date(2022, 5, 6)))
    assert not same_child(Child(birth_on=None), Child(birth_on=None))
    assert not same_child(Child(""), Child(""))


def test_what_was_stopped_or_protected_is_the_record_that_stays() -> None:
    stopped, hidden = Child(state="stopped"), Child(confidential=True)
    assert child_that_stays(NAGI, Child("架空 沢子")) is NAGI
    assert child_that_stays(NAGI, stopped) is stopped
    assert child_that_stays(hidden, NAGI) is hidden
    assert child_that_stays(stopped, hidden) is None
    assert child_that_stays(NAGI, Child(state="erased")) is None
