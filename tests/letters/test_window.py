"""The address is always seen through the window, and nothing else ever."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.letters.facts import DEFAULT, Addressee
from app.letters.marks import ASCENT, DESCENT, MM, Text, millimetres
from app.letters.page import RIGHT
from app.letters.refusals import AddressTooLong, NameMissing, WindowUnusable
from app.letters.window import address, always_visible, beside, maybe_visible
from app.rules.page_settings import PageSettings
from tests.letters.samples import ADDRESSEE


def lines(addressee: Addressee, page: PageSettings = DEFAULT) -> list[Text]:
    return [mark for mark in address(addressee, page) if isinstance(mark, Text)]


def inside(found: list[Text], page: PageSettings = DEFAULT) -> bool:
    area = always_visible(page)
    return all(
        mark.x >= area.left
        and mark.x + millimetres(mark.text, mark.size) <= area.right + 1e-6
        and mark.y - mark.size * ASCENT / MM >= area.top - 1e-6
        and mark.y + mark.size * DESCENT / MM <= area.bottom + 1e-6
        for mark in found
    )


def test_the_areas_are_those_of_the_calculation() -> None:
    always, maybe = always_visible(DEFAULT), maybe_visible(DEFAULT)
    assert (always.left, always.top, always.width, always.height) == (20, 20, 65, 24)
    assert (maybe.left, maybe.top, maybe.right, maybe.bottom) == (-5, -1, 110, 65)


def test_an_ordinary_address_stands_large_and_whole() -> None:
    found = lines(ADDRESSEE)
    assert [mark.text for mark in found] == [
        "〒000-0001",
        "架空県架空市試験町1丁目2番3号",
        "試験　花子　様",
    ]
    assert found[0].size == 11
    assert inside(found)


def test_a_building_begins_its_own_line() -> None:
    long = replace(ADDRESSEE, address="架空県架空市試験町1丁目2番3号 試験グランドハイツ 1203号室")
    assert [mark.text for mark in lines(long)][1:3] == [
        "架空県架空市試験町1丁目2番3号",
        "試験グランドハイツ 1203号室",
    ]


def test_a_long_address_shrinks_and_stays_inside() -> None:
    long = replace(ADDRESSEE, address="架空県架空市試験町" * 8, care_of="架空方", name="試験" * 9)
    found = lines(long)
    assert found[0].size < 11
    assert "架空方" in [mark.text for mark in found]
    assert inside(found)


def test_an_organisation_is_addressed_as_such() -> None:
    assert lines(replace(ADDRESSEE, name="架空商会", honorific="御中"))[-1].text == "架空商会　御中"


def test_what_cannot_fit_is_refused_in_a_sentence() -> None:
    with pytest.raises(AddressTooLong, match="封筒の窓（65×24ミリ）に入りません"):
        address(replace(ADDRESSEE, address="架空県架空市試験町" * 40), DEFAULT)


@pytest.mark.parametrize("name", ["", " 　", "\n"])
def test_nobody_is_refused(name: str) -> None:
    with pytest.raises(NameMissing, match="宛名のお名前が空白です"):
        address(replace(ADDRESSEE, name=name), DEFAULT)


def test_windows_without_room_are_refused() -> None:
    with pytest.raises(WindowUnusable, match="宛名が隠れます"):
        address(ADDRESSEE, PageSettings(window_width=40))
    with pytest.raises(WindowUnusable, match="差出人を置く場所"):
        beside(PageSettings(window_left=60), RIGHT)


@settings(max_examples=100)
@given(
    st.lists(st.sampled_from([*"架空県市町0189-ハイツ 𠮷号室", "邊\U000e0100"]), max_size=90),
    st.text("架空試験花子太郎髙邉　", max_size=30).map("花".__add__),
    st.sampled_from([DEFAULT, PageSettings(18, 25, 85, 45), PageSettings(20, 20, 90, 55)]),
)
def test_whatever_is_printed_is_inside(street: list[str], name: str, page: PageSettings) -> None:
    try:
        found = lines(replace(ADDRESSEE, address="".join(street), name=name), page)
    except AddressTooLong:
        return
    assert inside(found, page)
