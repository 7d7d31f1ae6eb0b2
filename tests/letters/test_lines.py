"""Lines are full, break where Japanese lines may break, and lose nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.letters.characters import units
from app.letters.lines import NOT_FIRST, NOT_LAST, break_lines, running_lines
from app.letters.marks import millimetres

UNITS = [*"漢字かなカナー、。，「」（）abc019-. 𠮷ゃっ", "辻\U000e0100"]
LETTERS = st.lists(st.sampled_from(UNITS), max_size=120).map("".join)


def test_text_that_fits_is_one_line() -> None:
    assert break_lines("架空の文", 100, 10) == ("架空の文",)
    assert break_lines("", 100, 10) == ("",)


def test_newlines_end_lines() -> None:
    assert break_lines("一\n\n二", 100, 10) == ("一", "", "二")


def test_a_comma_never_begins_a_line() -> None:
    room = millimetres("一二三四", 10)
    assert break_lines("一二三四、五六", room, 10) == ("一二三", "四、五六")


def test_an_opening_bracket_never_ends_a_line() -> None:
    room = millimetres("一二三（四", 10) - 0.1
    assert break_lines("一二三（四五）", room, 10) == ("一二三", "（四五）")


def test_numbers_and_latin_words_stay_whole_unless_longer_than_a_line() -> None:
    room = millimetres("電話0235-22-511", 10)
    assert break_lines("電話0235-22-5115", room, 10)[0] == "電話"
    assert "".join(break_lines("a" * 99, 20, 10)) == "a" * 99


def test_a_sequence_is_never_torn() -> None:
    lines = break_lines("辻\U000e0100" * 9, millimetres("辻" * 4, 10) + 0.1, 10)
    assert lines == ("辻\U000e0100" * 4, "辻\U000e0100" * 4, "辻\U000e0100")


def test_the_first_line_leaves_room_for_its_indent() -> None:
    room = millimetres("一二三四", 10) + 0.1
    assert break_lines("一二三四五六", room, 10, indent=millimetres("一", 10)) == (
        "一二三",
        "四五六",
    )


@given(LETTERS, st.floats(15, 80))
def test_nothing_is_lost_and_nothing_sticks_out(text: str, room: float) -> None:
    lines = break_lines(text, room, 10)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(millimetres(line, 10) <= room + 1e-6 for line in lines)


@given(st.text("漢字かな、。「」（）ゃー", min_size=1, max_size=80))
def test_lines_begin_and_end_as_the_standard_allows(text: str) -> None:
    lines = break_lines(f"文{text}", 60, 10)
    longest = 10  # a chain of forbidden neighbours longer than a line has to break somewhere
    if any(len(chain) > longest for chain in _chains(text)):
        return
    assert not any(line[0] in NOT_FIRST for line in lines[1:] if line)
    assert not any(units(line)[-1] in NOT_LAST for line in lines[:-1] if line)


def _chains(text: str) -> list[str]:
    marks = NOT_FIRST | NOT_LAST
    return "".join(character if character in marks else " " for character in text).split()


def test_no_line_breaks_inside_a_date_that_fits() -> None:
    born = "架空　湊、令和2年6月20日（土）生まれ、子"
    room = millimetres("令和2年6月20日（土）", 9) + 0.1
    assert "令和2年6月20日（土）" in break_lines(born, room, 9)
    parts = break_lines("令和10年12月31日", millimetres("令和10年12", 9), 9)
    assert parts == ("令和10年", "12月31日")


@pytest.mark.parametrize("date", ["2027年4月1日", "令和元年5月", "平成30年度", "12月1日（水）"])
@given(st.integers(0, 30))
def test_a_date_stays_whole_wherever_it_stands(date: str, before: int) -> None:
    lines = break_lines("文" * before + date + "に届きました", 60, 10)
    assert [line for line in lines if date in line]


@given(LETTERS, st.floats(15, 80))
def test_nothing_is_lost_beside_dates(text: str, room: float) -> None:
    for lines in (
        break_lines(f"{text}平成30年4月1日{text}", room, 9),
        running_lines(f"{text}平成30年4月1日{text}", room, 9),
    ):
        assert "".join("".join(lines).split()) == "".join(f"{text}平成30年4月1日{text}".split())
        assert all(millimetres(line, 9) <= room + 1e-6 for line in lines)


def test_a_paragraph_does_not_end_in_a_line_of_one_character() -> None:
    room = millimetres("一二三四五六七八九十" * 2, 10) + 0.1
    text = "一二三四五六七八九十" * 2
    assert break_lines(f"{text}す。", room, 10)[-1] == "す。"
    assert running_lines(f"{text}す。", room, 10)[-1] == "九十す。"
    assert running_lines(f"{text}百千万", room, 10) == (text, "百千万")
    assert running_lines(f"す。{text}", room, 10, 5.0)[0] == "す。" + text[:17]
