"""A month of the log: where it begins, what each act counts as, and what stands out."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.rules.calendar import desk_calendar
from app.rules.log_months import Month, month_of, read_month
from app.rules.log_reviews import Act, LoggedAct, act_of, counted, is_night, stands_out

IS_OPEN = desk_calendar().is_open


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of April 2026 in Japan."""
    return datetime(2026, 4, day, hour, minute, tzinfo=UTC) - timedelta(hours=9)


def test_a_month_begins_at_midnight_in_japan() -> None:
    march = Month(2026, 3)
    assert (march.code, march.word, march.first) == ("2026-03", "2026年3月", date(2026, 3, 1))
    assert march.begins_at == datetime(2026, 2, 28, 15, tzinfo=UTC)
    assert march.next == Month(2026, 4)
    assert Month(2026, 12).next == Month(2027, 1)
    assert Month(2024, 2).next.begins_at == datetime(2024, 2, 29, 15, tzinfo=UTC)
    assert month_of(date(2026, 3, 31)) == march


def test_a_month_is_over_with_the_first_day_of_the_next() -> None:
    assert not Month(2026, 12).is_over(date(2026, 12, 31))
    assert Month(2026, 12).is_over(date(2027, 1, 1))


def test_a_month_is_read_back_from_the_records() -> None:
    assert read_month("2026-03") == Month(2026, 3)
    assert read_month("2026年3月") is None


@pytest.mark.parametrize(
    ("title", "act"),
    [
        ("秘匿の連絡先を開いた", Act.looked),
        ("預かった書類の画像を閲覧", Act.looked),
        ("標本のお名前を開いた", Act.looked),
        ("発送簿を印刷", Act.printed),
        ("同意証明書を発行", Act.printed),
        ("会員を書き出した", Act.exported),
        ("発送簿を書出し", Act.exported),
        ("文書を暗号化して保存", Act.exported),
        ("消去", Act.erased),
        ("消去の仕上げ", Act.erased),
        ("期限を過ぎた申込を消去", Act.erased),
        ("会員を登録", Act.other),
        ("廃棄の伺いを起案", Act.other),
    ],
)
def test_an_act_is_sorted_by_its_words(title: str, act: Act) -> None:
    assert act_of(title) is act


@pytest.mark.parametrize(
    ("hour", "minute", "night"),
    [(6, 59, True), (7, 0, False), (12, 0, False), (19, 59, False), (20, 0, True), (0, 0, True)],
)
def test_night_is_when_nobody_sits_at_the_desk(hour: int, minute: int, night: bool) -> None:
    assert is_night(at(20, hour, minute)) is night


def test_each_person_is_counted_with_whom_she_touched() -> None:
    acts = [
        LoggedAct(at(20, 11), "架空 花子", "会員を登録", frozenset({1})),
        LoggedAct(at(20, 21), "架空 花子", "発送簿を印刷", frozenset({1, 2})),
        LoggedAct(at(19, 11), "架空 太郎", "会員を書き出した"),
    ]
    people = counted(acts, IS_OPEN)
    assert list(people) == ["架空 太郎", "架空 花子"]
    hanako, taro = people["架空 花子"], people["架空 太郎"]
    assert (hanako.acts, hanako.at_night, hanako.on_closed_days) == (2, 1, 0)
    assert hanako.people == {1, 2}
    assert hanako.by_act == {Act.other: 1, Act.printed: 1}
    # 19 April 2026 is a Sunday.
    assert (taro.by_act[Act.exported], taro.on_closed_days) == (1, 1)


@pytest.mark.parametrize(
    ("day", "hour", "title", "why"),
    [
        (20, 11, "会員を登録", ""),
        (20, 11, "発送簿を印刷", ""),
        (20, 11, "会員を書き出した", "書出し"),
        (20, 22, "会員を登録", "夜間"),
        (19, 23, "秘匿の連絡先を開いた", "閲覧・夜間・休業日"),
    ],
)
def test_what_stands_out_says_why(day: int, hour: int, title: str, why: str) -> None:
    assert stands_out(LoggedAct(at(day, hour), "架空 花子", title), IS_OPEN) == why
