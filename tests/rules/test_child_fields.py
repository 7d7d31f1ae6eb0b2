from dataclasses import replace
from datetime import date

import pytest

from app.rules.child_fields import (
    NewChild,
    read_child,
    read_custody,
    read_lives_together,
    warn_of_child,
)
from app.rules.findings import BadValue, Findings
from app.rules.ids import ChildId
from app.rules.member_drafts import ChildDraft

TODAY = date(2026, 11, 22)
BORN = ChildDraft("架空 小春", "かくう こはる", "R5.6.10", "子")
EXPECTED = ChildDraft(expected_month="令和9年2月")


def read(draft: ChildDraft) -> tuple[NewChild, list[tuple[str, str]]]:
    found = Findings()
    child = read_child(draft, "children.2", found, today=TODAY)
    return child, [(problem.field, problem.sentence) for problem in found.problems]


def fields(draft: ChildDraft) -> list[str]:
    return [field for field, _sentence in read(draft)[1]]


def warned(child: NewChild) -> list[str]:
    found = Findings()
    warn_of_child(child, "children.0", found, member_birth_on=date(1990, 4, 1), today=TODAY)
    assert not found.problems
    return [warning.field for warning in found.warnings]


def test_a_child_is_read_with_the_tie_to_the_member() -> None:
    child, problems = read(replace(BORN, custody="共同", lives_together="はい", child_id="7"))
    assert problems == []
    assert child == NewChild(
        name="架空　小春",
        kana="カクウ　コハル",
        birth_on=date(2023, 6, 10),
        relationship="子",
        child_id=ChildId(7),
        custody="joint",
        lives_together="yes",
    )


def test_an_expected_child_needs_neither_name_nor_birthday() -> None:
    child, problems = read(EXPECTED)
    assert problems == []
    assert (child.name, child.birth_on, child.expected_month) == ("", None, "2027-02")


def test_an_expected_child_may_have_a_name_already() -> None:
    child, _problems = read(replace(EXPECTED, name="架空 希"))
    assert child.name == "架空　希"


def test_once_born_the_expected_month_is_over() -> None:
    child, problems = read(replace(BORN, expected_month="2026年8月"))
    assert problems == []
    assert (child.expected_month, child.birth_on) == ("", date(2023, 6, 10))


def test_a_child_without_a_month_needs_name_and_birthday() -> None:
    child, problems = read(ChildDraft(relationship="子"))
    assert problems == [
        ("children.2.name", "お子さまの氏名がありません。お子さまの氏名を入れてください。"),
        (
            "children.2.birth_on",
            "お子さまの生年月日がありません。お子さまの生年月日を入れてください。",
        ),
    ]
    assert child.birth_on is None


def test_a_birthday_without_a_name_is_no_expected_child() -> None:
    assert fields(replace(EXPECTED, birth_on="R8.5.1")) == ["children.2.name"]


def test_a_new_row_does_not_expect_a_child_of_last_year() -> None:
    assert fields(replace(EXPECTED, expected_month="2025年10月")) == ["children.2.expected_month"]
    assert fields(replace(EXPECTED, expected_month="2025年11月")) == []


def test_a_known_child_whose_month_is_long_over_stands_in_nobodys_way() -> None:
    draft = ChildDraft(expected_month="2024-02", child_id="3")
    child, problems = read(draft)
    assert problems == []
    assert warned(child) == []


def test_a_new_child_whose_month_is_over_is_asked_about() -> None:
    child, _problems = read(replace(EXPECTED, expected_month="2026年10月"))
    assert warned(child) == ["children.0.expected_month"]


def test_a_child_older_than_the_member_is_pointed_at() -> None:
    child, _problems = read(replace(BORN, birth_on="H2.4.1"))
    assert warned(child) == ["children.0.birth_on"]
    assert warned(read(BORN)[0]) == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *(("単独", "sole"), ("共同", "joint"), ("なし", "none"), ("不明", "unknown")),
        *(("", "unknown"), ("共同親権", "joint"), (" 単 独 ", "sole"), ("JOINT", "joint")),
        *(("無し", "none"), ("none", "none")),
    ],
)
def test_custody_is_read_as_word_or_code(typed: str, code: str) -> None:
    assert read_custody(typed) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *(("はい", "yes"), ("いいえ", "no"), ("不明", "unknown"), ("", "unknown")),
        *(("同居", "yes"), ("別居", "no"), ("Yes", "yes")),
    ],
)
def test_living_together_is_read_as_word_or_code(typed: str, code: str) -> None:
    assert read_lives_together(typed) == code


def test_other_words_are_refused() -> None:
    with pytest.raises(BadValue, match="親権は"):
        read_custody("たぶん")
    with pytest.raises(BadValue, match="同居は"):
        read_lives_together("ときどき")
    assert fields(replace(BORN, custody="たぶん", lives_together="ときどき")) == [
        "children.2.custody",
        "children.2.lives_together",
    ]
