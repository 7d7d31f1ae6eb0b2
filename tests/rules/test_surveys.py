"""The questions that are entered are those of the sheet, in its order."""

from app.letters.forms.survey import SLOTS
from app.rules.surveys import QUESTIONS, Answer, clean, gaps


def test_each_question_stands_on_the_sheet() -> None:
    assert set(QUESTIONS) <= set(SLOTS)
    assert {one.value for one in Answer} <= set(SLOTS)


def test_other_answers_are_left_out() -> None:
    assert clean({"access": "no", "rule": "yes", "locked": "maybe", "other": "yes"}) == {
        "rule": "yes",
        "access": "no",
    }


def test_a_question_without_an_answer_is_a_gap() -> None:
    left = list(gaps(dict.fromkeys(list(QUESTIONS)[1:], "yes")))
    assert left == ["取扱いの規程と責任者（回答なし）"]
