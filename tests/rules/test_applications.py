from datetime import date

import pytest

from app.rules.applications import (
    application_number,
    may_be_purged,
    only_the_gate_refuses,
    purge_day,
    reason_words,
    why_not_kept,
)
from app.rules.member_drafts import ConsentDraft, MemberDraft
from app.rules.problems import Problem

TODAY = date(2026, 6, 3)
OLD = Problem("consent.given_on", "登録できません。")
SIGNED = MemberDraft(name="架空　花子", consent=ConsentDraft("はい", "2026-05-28"))


def test_numbers_count_in_their_fiscal_year() -> None:
    assert application_number(2026, 1) == "確26-0001"
    assert application_number(2030, 12_345) == "確30-12345"
    with pytest.raises(ValueError, match="0"):
        application_number(2026, 0)


def test_a_form_is_kept_through_its_last_day_and_may_go_from_the_next() -> None:
    last = purge_day(date(2026, 6, 3))
    assert last == date(2026, 9, 1)
    assert not may_be_purged(last, last)
    assert may_be_purged(last, date(2026, 9, 2))


def test_whoever_applies_has_a_name() -> None:
    assert why_not_kept(MemberDraft(name="架空　花子")) is None
    problem = why_not_kept(MemberDraft(name="　", telephone="09000000000"))
    assert problem is not None
    assert problem.field == "name"


@pytest.mark.parametrize(
    ("problems", "given_on", "expected"),
    [
        ([OLD], "2026-05-28", True),
        ([Problem("consent.agreed", "")], "R8.5.28", True),
        ([Problem("consent.version_on", "")], "2026-05-28", True),
        ([OLD, Problem("kana", "")], "2026-05-28", False),
        ([OLD], "5月40日", False),
        ([OLD], "", False),
        ([], "2026-05-28", False),
    ],
)
def test_only_the_gate_refuses(problems: list[Problem], given_on: str, expected: bool) -> None:
    draft = MemberDraft(name="架空", consent=ConsentDraft("はい", given_on))
    assert only_the_gate_refuses(draft, problems, today=TODAY) is expected


def test_the_list_says_the_first_reason_and_counts_the_others() -> None:
    reasons = [
        Problem("kana", "一つ目。"),
        Problem("address", "二つ目。"),
        Problem("x", "一つ目。"),
    ]
    assert reason_words(reasons) == "一つ目。（ほか1件）"
    assert reason_words(reasons[:1]) == "一つ目。"
    assert reason_words((), "電話を待つ") == "電話を待つ"
