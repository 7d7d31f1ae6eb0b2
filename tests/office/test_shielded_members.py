"""Who is not known to be the protected member herself is told nothing before the head opens it."""

from collections.abc import Callable

import pytest

from app.office import confidentiality, judgments
from app.rules.errors import Refused
from app.rules.judgments import Question, Verdict
from tests.office import seats
from tests.office.asked_children import asked, identified
from tests.office.matters import Matter
from tests.office.seats import Office

WHY = "架空の支援措置のため"
ABOUT_HER: dict[str, object] = {"subject_kind": "member", "child_id": None}


def waits(act: Callable[[], object]) -> None:
    with pytest.raises(Refused) as caught:
        act()
    assert "管理責任者の判断" in caught.value.sentence


def of(office: Office, kind: str, who: str = "other") -> Matter:
    memo = "お名前の違い：旧姓のため"
    return identified(asked(office, kind, who, "disclosure", memo=memo, **ABOUT_HER)).matter


@pytest.mark.parametrize("kind", ["mandated_agent", "adult_guardian", "subject"])
def test_the_answer_waits_for_the_head(office: Office, kind: str) -> None:
    matter = of(office, kind)
    assert not matter.page.case.member_shielded
    confidentiality.protect(office.clerk, matter.member_id, "", WHY)
    assert [row.questions for row in judgments.waiting(office.clerk)] == [(Question.family,)]
    waits(lambda: matter.decide("full"))
    judgments.judge(office.manager, matter.id, Question.family, Verdict.proceed, WHY)
    matter.decide("full").submit().approve().issue()


def test_what_was_decided_before_waits_too(office: Office) -> None:
    matter = of(office, "mandated_agent").decide("full")
    confidentiality.protect(office.clerk, matter.member_id, "", WHY)
    waits(matter.submit)
    judgments.judge(office.manager, matter.id, Question.family, Verdict.proceed, WHY)
    matter.submit().approve()
    judgments.judge(office.manager, matter.id, Question.family, Verdict.stop, WHY)
    waits(matter.issue)


def test_she_herself_waits_for_nobody(office: Office) -> None:
    matter = Matter.taken(office, seats.request()).identify()
    confidentiality.protect(office.clerk, matter.member_id, "", WHY)
    assert judgments.waiting(office.clerk) == []
    matter.decide("full").submit().approve().issue()


def test_an_agent_without_proof_is_turned_away_at_once(office: Office) -> None:
    matter = of(office, "mandated_agent")
    confidentiality.protect(office.clerk, matter.member_id, "", WHY)
    matter.decide("no_authority", public_reason="架空の理由")
