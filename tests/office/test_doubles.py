"""Who may be the same person already is shown while a draft is typed."""

import pytest

from app.office import confidentiality, doubles, members, merging
from tests.office.seats import Office, member

ELSEWHERE = "山形県鶴岡市架空町9-9"
NOBODY = {"name": "別人　次郎", "kana": "ベツジン　ジロウ", "birth_on": "1980-01-01"}


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, True),
        ({"name": "架空 花子", "birth_on": "H2.4.1", "telephone": "", "address": ""}, True),
        ({**NOBODY, "telephone": "0235-00-0001", "address": ELSEWHERE}, True),
        ({"birth_on": "1991-04-01", "telephone": "", "address": "鶴岡市末広町架空1番2号"}, True),
        ({"name": "架空　はな子", "telephone": "", "address": ELSEWHERE}, True),
        ({"birth_on": "1991-04-01", "telephone": "09000000000", "address": ELSEWHERE}, False),
        ({"birth_on": "いつか", "telephone": "12", "address": ""}, False),
        ({"birth_on": "", "telephone": "", "address": ELSEWHERE}, False),
        ({**NOBODY, "telephone": ""}, False),
        ({"name": "", "kana": "", "telephone": ""}, False),
    ],
    ids=[
        *("all", "birthday", "telephone", "address", "reading"),
        *("name_alone", "unreadable", "no_day", "household", "nothing"),
    ],
)
def test_never_for_the_name_alone(changed: dict[str, str], found: bool, office: Office) -> None:
    members.register(office.clerk, member())
    alike = doubles.alike(office.clerk, member("2", **changed))
    assert [row.member_code for row in alike] == (["00010001"] if found else [])


def test_names_meet_in_whatever_characters_they_are_written(office: Office) -> None:
    members.register(office.clerk, member(name="髙橋　惠", kana="タカハシ　メグミ"))
    typed = member("2", name="高橋 恵", kana="", telephone="", address="")
    assert len(doubles.alike(office.clerk, typed)) == 1


def test_a_protected_person_is_not_found_by_telephone_or_address(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    confidentiality.protect(office.clerk, key, "", "架空の支援措置")
    by_reach = member("2", birth_on="1991-04-01")
    assert doubles.alike(office.clerk, by_reach) == []
    (row,) = doubles.alike(office.clerk, member("2"))
    assert row.telephone == confidentiality.SHIELDED


def test_a_merged_double_is_not_shown_beside_who_stands_for_it(office: Office) -> None:
    keep = members.register(office.clerk, member()).member_id
    other = members.register(office.clerk, member("2")).member_id
    merging.merge(office.clerk, keep, other, "架空の確認")
    assert [row.id for row in doubles.alike(office.clerk, member("3"))] == [keep]
