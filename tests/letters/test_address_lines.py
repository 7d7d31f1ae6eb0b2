"""An address is broken where an eye expects it, and stays large as long as lines are free."""

from dataclasses import replace

import pytest

from app.letters.facts import Addressee
from app.letters.window import SIZES
from tests.letters.samples import ADDRESSEE
from tests.letters.test_window import inside, lines

COMPANY = Addressee(
    "997-0000", "架空県架空市架空町4丁目5番6号", "架空印刷株式会社　個人情報の窓口", "御中"
)


def texts(addressee: Addressee) -> list[str]:
    return [mark.text for mark in lines(addressee)]


@pytest.mark.parametrize(
    ("address", "care_of"),
    [
        ("架空県架空市試験町1-2 架空　太郎 様方", ""),
        ("架空県架空市試験町1-2　架空太郎様方", ""),
        ("架空県架空市試験町1-2", "架空　太郎様方"),
    ],
)
def test_whose_house_it_is_stands_on_a_line_of_its_own(address: str, care_of: str) -> None:
    found = texts(replace(ADDRESSEE, address=address, care_of=care_of))
    assert found[1] == "架空県架空市試験町1-2"
    assert found[2].replace("　", "") == "架空太郎様方"
    assert len(found) == 4


def test_a_building_before_the_house_s_name_stays_with_the_address() -> None:
    found = texts(replace(ADDRESSEE, address="架空市試験町1-2 試験ハイツ203号室 架空 太郎様方"))
    assert found[1:3] == ["架空市試験町1-2 試験ハイツ203号室", "架空　太郎様方"]


@pytest.mark.parametrize("length", range(4, 26))
def test_the_room_is_never_broken(length: int) -> None:
    street = f"架空県架空市試験町1丁目2番3号{'試験グランドハイツ' * 3}"[: 12 + length]
    found = texts(replace(ADDRESSEE, address=f"{street}1203号室"))
    assert any(line.endswith("1203号室") for line in found)
    assert "室" not in found
    assert "号室" not in found


def test_no_character_of_an_address_stands_alone() -> None:
    for length in range(10, 60):
        long = ("架空県架空市試験町南部地区大字" * 4)[:length]
        found = lines(replace(ADDRESSEE, address=long))
        assert min(len(mark.text) for mark in found[1:-1]) > 1
        assert inside(found)


@pytest.mark.parametrize("length", range(20, 61))
def test_a_long_name_keeps_two_characters_with_its_honorific(length: int) -> None:
    found = texts(replace(ADDRESSEE, name=("試験花子" * 15)[:length]))
    assert found[-1].endswith("　様")
    assert len(found[-1]) >= 4
    assert "".join(found[2:]).replace("　", "") == f"{('試験花子' * 15)[:length]}様"


def test_a_company_and_its_section_take_a_line_each() -> None:
    found = lines(COMPANY)
    assert [mark.text for mark in found][-2:] == ["架空印刷株式会社", "個人情報の窓口　御中"]
    assert found[0].size == SIZES[0]
    assert inside(found)


def test_somebody_at_a_company_stands_below_it() -> None:
    to = replace(
        COMPANY, name="架空印刷サービス株式会社　個人情報の窓口　見本　次郎", honorific="様"
    )
    assert texts(to)[-2:] == ["架空印刷サービス株式会社", "個人情報の窓口　見本　次郎　様"]


def test_a_short_company_stays_on_one_line() -> None:
    assert texts(replace(COMPANY, name="架空商会　総務部"))[-1] == "架空商会　総務部　御中"
