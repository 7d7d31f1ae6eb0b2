"""A correction names its fields, spells them for the records and says them as letters do."""

import json

import pytest

from app.rules import corrections
from app.rules.corrections import CorrectionPlan, FieldChange, OtherChange

NAME = FieldChange("member", 3, "name", "架空　花子", "架空　華子")
DAY = FieldChange("child", 7, "birth_on", "2021-03-12", "2021-03-21")
OTHER = OtherChange("出資口数", "3口", "5口")


def test_a_plan_comes_back_from_the_records_as_it_was() -> None:
    plan = CorrectionPlan((NAME, DAY), (OTHER,))
    kept = json.loads(json.dumps({corrections.PLAN: corrections.spelt(plan), "answer_words": "x"}))
    assert corrections.read_plan(kept) == plan
    assert not corrections.read_plan({"answer_words": "x"})
    assert (NAME.key, DAY.key) == ("member.name", "child.7.birth_on")


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("birth_on", "2021-03-12", "令和3年3月12日"),
        ("away_until_on", "2026-08-31", "令和8年8月31日"),
        ("telephone", "0235225115", "0235-22-5115"),
        ("expected_month", "2027-02", "2027年2月（令和9年）"),
        ("name", "架空　花子", "架空　花子"),
        ("email", "", "（記載なし）"),
        ("name", None, "（消去済）"),
    ],
)
def test_what_stands_in_a_field_is_said_as_letters_do(
    field: str, text: str | None, words: str
) -> None:
    assert corrections.value_words(field, text) == words


def test_children_are_told_apart_only_where_they_must_be() -> None:
    assert corrections.label("member", "name") == "お名前"
    assert corrections.label("child", "birth_on") == "お子さまの生年月日"
    assert corrections.label("child", "birth_on", "架空　湊") == "お子さま（架空　湊）の生年月日"


def test_lines_of_other_departments_are_looked_at() -> None:
    assert corrections.complaints([OTHER]) == []
    too_many = corrections.complaints([OTHER] * (corrections.MOST_ELSEWHERE + 1))
    assert "行までです" in too_many[0]
    assert "名前がありません" in corrections.complaints([OtherChange("", "a", "b")])[0]
