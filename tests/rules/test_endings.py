"""A request ends beside a decision only where that end can be true (OFFICE L-19)."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.cases import Case
from app.rules.clock import Clock
from app.rules.endings import ending_refusal
from app.rules.identity import Channel, RequesterKind
from app.rules.ids import RequestId
from app.rules.outcomes import Outcome

CASE = Case(
    id=RequestId(1),
    receipt_number="26-0001",
    provisional=False,
    received_on=date(2026, 4, 1),
    channel=Channel.post,
    requester_kind=RequesterKind.subject,
    requester_name="架空　花子",
    clock=Clock(date(2026, 4, 1)),
)


def test_only_who_acts_for_another_can_lack_authority() -> None:
    assert "ご本人からのご請求" in (ending_refusal(Outcome.no_authority, CASE) or "")
    agent = replace(CASE, requester_kind=RequesterKind.mandated_agent)
    assert ending_refusal(Outcome.no_authority, agent) is None


@pytest.mark.parametrize(
    "outcome", [None, Outcome.full, Outcome.not_identified, Outcome.out_of_scope, Outcome.duplicate]
)
def test_everything_else_may_be(outcome: Outcome | None) -> None:
    assert ending_refusal(outcome, CASE) is None
