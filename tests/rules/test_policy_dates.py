"""Check which signs are a date, and which only look like one."""

import pytest

from app.rules.policy_dates import find_dates, plain_text


def found(text: str) -> list[str]:
    """Find the ISO forms of the dates in a text."""
    return [date.on for date in find_dates(plain_text(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2005年  3月 31日", "2005-03-31"),
        ("２００５年４月１日", "2005-04-01"),
        ("平成22年12月01日", "2010-12-01"),
        ("昭和６４年１月７日", "1989-01-07"),
        ("令和元年五月一日", "2019-05-01"),
        ("二〇二二年四月一日", "2022-04-01"),
        ("2022年（令和4年）4月1日", "2022-04-01"),
        ("令和４（2022）年４月１日", "2022-04-01"),
        ("H30.4.1", "2018-04-01"),
        ("2026/01/25", "2026-01-25"),
        ("2018-04", "2018-04"),
        ("平成30年4月", "2018-04"),
        ("1.2020年4月1日", "2020-04-01"),
        ("更新:2020-04-01/", "2020-04-01"),
        ("2005年3月31", "2005-03-31"),
    ],
)
def test_spellings_of_a_date(text: str, expected: str) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "0235-22-5115",
        "2020-12-3456",
        "https://example.invalid/2020/04/01/x.html",
        "見本https://example.invalid/2020/04/01/",
        "policy_2020-04-01.pdf",
        "docs/2020/04/01",
        "2020/04/01/news",
        "someone2020-04@example.invalid",
        "2022-2024",
        "2018年度",
        "平成十五年法律第五十七号",
        "4月1日",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert found(text) == []


def test_two_dates_beside_each_other() -> None:
    assert found("2020年4月1日/2021年4月1日") == ["2020-04-01", "2021-04-01"]
    assert found("(https://example.invalid/2020/04/01)2021年4月1日") == ["2021-04-01"]


@pytest.mark.parametrize(
    "text", ["2021年2月30日", "2020年13月1日", "令和0年4月1日", "2020年0月1日"]
)
def test_a_day_that_does_not_exist_is_doubted(text: str) -> None:
    (date,) = find_dates(plain_text(text))
    assert date.on == ""
    assert text in date.doubt


def test_an_era_beyond_its_end_is_read_with_a_doubt() -> None:
    (date,) = find_dates(plain_text("平成32年4月1日"))
    assert date.on == "2020-04-01"
    assert "平成" in date.doubt
