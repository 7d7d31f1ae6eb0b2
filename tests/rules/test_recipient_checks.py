"""A look at a recipient is judged by somebody on a day, and its days come in their order."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.recipient_checks import CheckDraft, CheckKind, Verdict, read_check
from app.rules.surveys import QUESTIONS, gaps

TODAY = date(2026, 4, 20)
DONE = CheckDraft(
    kind="survey",
    asked_on="2026-03-20",
    answered_on="2026-04-05",
    checked_on="2026-04-10",
    checked_by="試験　担当子",
    verdict="fit",
    answers={**dict.fromkeys(QUESTIONS, "yes"), "training": "partly", "unknown": "yes"},
)


def test_a_judged_survey_is_read_whole() -> None:
    new = read_check(DONE, today=TODAY).check
    assert new is not None
    assert (new.kind, new.verdict, new.is_open) == (CheckKind.survey, Verdict.fit, False)
    assert list(new.answers) == list(QUESTIONS)
    assert list(gaps(new.answers)) == ["年1回以上の教育（一部）"]


def test_what_waits_for_an_answer_is_open() -> None:
    new = read_check(CheckDraft(kind="survey", asked_on="2026-04-01"), today=TODAY).check
    assert new is not None
    assert new.is_open
    assert len(list(gaps(new.answers))) == len(QUESTIONS)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"kind": ""}, "kind"),
        ({"checked_on": ""}, "checked_on"),
        ({"checked_by": ""}, "checked_by"),
        ({"verdict": ""}, "verdict"),
        ({"verdict": "improve"}, "findings"),
        ({"verdict": "unfit"}, "findings"),
        ({"answered_on": "2026-03-01"}, "answered_on"),
        ({"checked_on": "2026-04-21"}, "checked_on"),
        ({"checked_by": "名" * 121}, "checked_by"),
    ],
)
def test_what_is_missing_is_named_by_its_field(changed: dict[str, str], field: str) -> None:
    reading = read_check(replace(DONE, **changed), today=TODAY)  # type: ignore[arg-type]
    assert reading.check is None
    assert field in {problem.field for problem in reading.problems}


def test_something_must_have_happened() -> None:
    problems = read_check(CheckDraft(kind="visit"), today=TODAY).problems
    assert [problem.field for problem in problems] == ["checked_on"]
