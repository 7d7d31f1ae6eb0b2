"""Lines, numbers and days are read as people type them, or say what is wrong with them."""

from datetime import date

import pytest

from app.rules.contracts import Said
from app.rules.errors import OfficeError
from app.rules.findings import Findings
from app.rules.lines_typed import chosen, day, line, past_day, several, whole_number

TODAY = date(2026, 4, 20)


def test_a_line_is_joined_and_measured() -> None:
    found = Findings()
    assert line(found, "name", " 架空\n印刷 ", "名称") == "架空　印刷"
    assert line(found, "name", "", "名称") == ""
    assert found.problems == []
    line(found, "name", "", "名称", needed=True)
    line(found, "name", "あ" * 6, "名称", 5)
    said = [problem.sentence for problem in found.problems]
    assert said[0].startswith("名称がありません")
    assert "5文字まで" in said[1]


@pytest.mark.parametrize(
    ("text", "number"), [("", None), (" ３,０００ ", 3000), ("0", 0), ("12", 12)]
)
def test_a_number_is_read_in_any_width(text: str, number: int | None) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize("text", ["-1", "1.5", "三つ", "99999999999"])
def test_what_is_no_number_says_so(text: str) -> None:
    with pytest.raises(OfficeError, match="数字"):
        whole_number(text)


def test_a_day_may_lie_ahead_or_not() -> None:
    assert day(TODAY, "2026/5/1") == date(2026, 5, 1)
    assert day(TODAY, " ") is None
    assert past_day(TODAY, "4/20") == TODAY
    with pytest.raises(OfficeError):
        past_day(TODAY, "2026/4/21")


def test_of_a_list_each_is_kept_once() -> None:
    assert several(["お名前", "", " お名前 ", "ご住所"]) == ("お名前", "ご住所")


def test_what_was_not_chosen_is_unknown() -> None:
    assert chosen(Said, "yes") is Said.yes
    assert chosen(Said, "") is Said.unknown
