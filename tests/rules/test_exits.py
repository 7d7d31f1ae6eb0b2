"""The plan of an exit: what stops at once, what is erased when, what stays and until when."""

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from app.rules.exits import WORDS, ExitFacts, ExitKind, Retention, plan, read_kind

ON = date(2026, 4, 20)
WHOLE = ExitFacts(
    "left",
    ON,
    children=2,
    shared_children=1,
    consents=3,
    letters=1,
    open_requests=1,
    closed_requests=(date(2024, 2, 29), date(2023, 1, 1)),
)


def test_data_are_kept_through_the_last_day_and_may_go_on_the_next() -> None:
    assert Retention().erase_on("left", ON) == date(2026, 7, 20)
    assert Retention().erase_on("withdrawn", ON) == date(2026, 5, 21)
    assert Retention({**Retention().days, "left": 0}).erase_on("left", ON) == date(2026, 4, 21)


@pytest.mark.parametrize("kind", get_args(ExitKind))
def test_every_exit_takes_the_person_out_of_the_lists_that_day(kind: ExitKind) -> None:
    made = plan(replace(WHOLE, kind=kind), Retention())
    first = made.stops[0]
    assert (first.day, "一覧" in first.how) == (ON, True)
    assert {line.day for line in made.erased} == {made.erase_on}


def test_a_withdrawal_alone_does_not_end_the_registration() -> None:
    withdrawn = plan(replace(WHOLE, kind="withdrawn"), Retention())
    assert "残ります" in withdrawn.stops[1].how
    assert "退会" in plan(WHOLE, Retention()).stops[1].how


def test_what_stays_says_why_or_until_when() -> None:
    stays = {line.what: line for line in plan(WHOLE, Retention()).stays}
    assert stays["終わった請求・申出（2件）"].day == date(2027, 2, 28)
    assert "ほかの保護者" in stays["お子さまの情報（1名）"].how
    assert set(stays) >= {"同意の記録（3件）", "対応中の請求・申出（1件）", "操作記録"}


def test_what_is_not_on_record_is_not_named() -> None:
    made = plan(ExitFacts("graduated", ON), Retention())
    lines = [line.what for line in (*made.erased, *made.stays)]
    assert lines == ["お名前・生年月日・ご住所・連絡先", "申込みの内容・同意書の写し", "操作記録"]


def test_kinds_have_words_and_an_unknown_one_is_a_leaving() -> None:
    assert set(WORDS) == set(get_args(ExitKind))
    assert (read_kind("graduated"), read_kind("架空")) == ("graduated", "left")
