from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.rules.appointments import AppointmentDraft, Post, read_appointment, read_end
from app.rules.errors import Refused
from app.rules.ids import DepartmentId

TODAY = date(2026, 4, 20)
DRAFT = AppointmentDraft(
    post="head",
    name="架空　太郎",
    title="専務理事",
    from_on="R8.4.1",
    until_on="2028/3/31",
    decided_on="R8.3.25",
    paper="理事会議事録",
)


def sentences(draft: AppointmentDraft) -> list[str]:
    """Return what is said against a draft."""
    return [one.sentence for one in read_appointment(draft, today=TODAY).problems]


def test_an_appointment_is_read_with_its_days() -> None:
    read = read_appointment(DRAFT, today=TODAY).appointment
    assert read is not None
    assert (read.post, read.from_on, read.until_on) == (
        Post.head,
        date(2026, 4, 1),
        date(2028, 3, 31),
    )
    assert read.titled == "専務理事　架空　太郎"
    assert read.place == (Post.head, None)


def test_a_term_may_begin_ahead_and_stay_open() -> None:
    ahead = replace(DRAFT, from_on="2027/2/28", until_on="", decided_on="")
    read = read_appointment(ahead, today=TODAY).appointment
    assert read is not None
    assert read.until_on is None
    assert not read.holds_on(TODAY)


def test_a_post_of_the_house_belongs_to_no_department() -> None:
    draft = replace(DRAFT, department_id=DepartmentId(3))
    read = read_appointment(draft, today=TODAY).appointment
    assert read is not None
    assert read.department_id is None


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"post": ""}, "役職を選んでください"),
        ({"post": "department"}, "どの部署の管理者か"),
        ({"name": "　"}, "お名前がありません"),
        ({"name": "架" * 201}, "お名前が長すぎます"),
        ({"from_on": ""}, "任期の始まりの日がありません"),
        ({"from_on": "四月"}, "日付"),
        ({"until_on": "2026/3/31"}, "任期の終わりが、始まりより前です"),
        ({"until_on": "2026/2/29"}, "日付"),
        ({"decided_on": "2026/4/21"}, "日付"),
    ],
)
def test_what_is_wrong_has_its_sentence(change: dict[str, Any], words: str) -> None:
    (said,) = sentences(replace(DRAFT, **change))
    assert words in said


def test_a_leap_day_ends_a_term() -> None:
    assert read_end("2028/2/29", date(2026, 4, 1), today=TODAY) == date(2028, 2, 29)
    assert read_end("", date(2026, 4, 1), today=TODAY) is None


@pytest.mark.parametrize("typed", ["2026/3/31", "いつか"])
def test_an_end_before_the_beginning_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_end(typed, date(2026, 4, 1), today=TODAY)
