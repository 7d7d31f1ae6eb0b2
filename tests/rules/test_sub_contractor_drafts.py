"""Who wants to hand work on is named with the work and the day; the office says yes or no once."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.contracts import Onward
from app.rules.errors import Refused
from app.rules.sub_contractor_drafts import (
    SubContractorDraft,
    decided,
    read_sub,
    refuse_forbidden,
)
from app.rules.sub_contractors import SubContractor, SubState

TODAY = date(2026, 4, 20)
DRAFT = SubContractorDraft("架空製本株式会社", "架空町9", "製本", "4/10")
ASKED = SubContractor("架空製本株式会社", date(2026, 4, 10))


def test_a_whole_draft_becomes_a_wish() -> None:
    sub = read_sub(DRAFT, today=TODAY).sub
    assert sub is not None
    assert (sub.asked_on, sub.state) == (date(2026, 4, 10), SubState.asked)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"name": ""}, "name"),
        ({"work": " "}, "work"),
        ({"asked_on": ""}, "asked_on"),
        ({"asked_on": "2026-04-21"}, "asked_on"),
        ({"address": "町" * 401}, "address"),
    ],
)
def test_what_is_missing_is_named_by_its_field(changed: dict[str, str], field: str) -> None:
    reading = read_sub(replace(DRAFT, **changed), today=TODAY)
    assert reading.sub is None
    assert [problem.field for problem in reading.problems] == [field]


def test_a_wish_is_answered_once() -> None:
    yes = decided(ASKED, TODAY, "架空　部長", approved=True)
    assert (yes.state, yes.approved_by) == (SubState.approved, "架空　部長")
    no = decided(ASKED, TODAY, "架空　部長", approved=False)
    assert (no.state, no.refused_on) == (SubState.refused, TODAY)
    with pytest.raises(Refused, match="もう「不承認」"):
        decided(no, TODAY, "架空　部長", approved=True)
    assert replace(yes, ended_on=TODAY).state is SubState.ended


@pytest.mark.parametrize("onward", Onward)
def test_only_what_the_contract_forbids_is_refused(onward: Onward) -> None:
    if onward is Onward.forbidden:
        with pytest.raises(Refused, match="覚書"):
            refuse_forbidden(onward)
    else:
        refuse_forbidden(onward)
