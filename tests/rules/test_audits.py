"""How far an audit and an action have come on a day, and what a report waits for."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from app.rules.action_refusals import FURTHEST, refuse_due, refuse_own_check
from app.rules.audit_questions import promised
from app.rules.audits import (
    AuditState,
    audit_number,
    refuse_own_department,
    refuse_unfinished,
    state_of,
)
from app.rules.corrective_actions import ActionState
from app.rules.corrective_actions import state_of as action_state
from app.rules.errors import Refused
from app.rules.ids import AuditCheckId
from app.rules.policy_text import Clause, JointUse, ParsedPolicy

LEAP = date(2028, 2, 29)


@dataclass(frozen=True)
class Held:
    """Be an audit with its days."""

    planned_to_on: date = LEAP
    begun_on: date | None = None
    reported_on: date | None = None
    approved_on: date | None = None
    cancelled_on: date | None = None


@dataclass(frozen=True)
class Done:
    """Be an action with its days."""

    due_on: date = LEAP
    done_on: date | None = None
    effective: bool | None = None
    cancelled_on: date | None = None


@dataclass(frozen=True)
class Asked:
    """Be a question with its verdict."""

    position: int
    verdict: str = ""

    @property
    def id(self) -> AuditCheckId:
        """Return its key."""
        return AuditCheckId(self.position)


@pytest.mark.parametrize(
    ("changed", "today", "state"),
    [
        ({}, LEAP, AuditState.planned),
        ({}, date(2028, 3, 1), AuditState.late),
        ({"begun_on": LEAP}, date(2029, 3, 1), AuditState.begun),
        ({"begun_on": LEAP, "reported_on": LEAP}, LEAP, AuditState.reported),
        ({"reported_on": LEAP, "approved_on": LEAP}, LEAP, AuditState.approved),
        ({"begun_on": LEAP, "cancelled_on": LEAP}, LEAP, AuditState.cancelled),
    ],
)
def test_an_audit_is_late_on_the_day_after_its_last(
    changed: dict[str, date], today: date, state: AuditState
) -> None:
    assert state_of(replace(Held(), **changed), today) is state


@pytest.mark.parametrize(
    ("action", "today", "state"),
    [
        (Done(), LEAP, ActionState.open),
        (Done(), date(2028, 3, 1), ActionState.overdue),
        (Done(done_on=LEAP), date(2029, 1, 1), ActionState.done),
        (Done(done_on=LEAP, effective=True), LEAP, ActionState.effective),
        (Done(done_on=LEAP, effective=False), LEAP, ActionState.ineffective),
        (Done(cancelled_on=LEAP), date(2029, 1, 1), ActionState.cancelled),
    ],
)
def test_an_action_may_be_done_on_its_last_day(
    action: Done, today: date, state: ActionState
) -> None:
    assert action_state(action, today) is state


def test_numbers_carry_the_fiscal_year() -> None:
    assert [audit_number(2026, 1), audit_number(2100, 120)] == ["監26-01", "監00-120"]


def test_a_report_names_the_first_questions_that_are_open() -> None:
    open_ones = [Asked(number) for number in range(1, 21)]
    with pytest.raises(Refused, match="8番 ほか12件"):
        refuse_unfinished(open_ones, ())
    judged = [Asked(1, "conforming"), Asked(2, "nonconforming"), Asked(3, "observation")]
    with pytest.raises(Refused, match="指摘が記録されていません（2番）"):
        refuse_unfinished(judged, [None])
    refuse_unfinished(judged, [AuditCheckId(2)])


def test_only_people_of_other_departments_audit() -> None:
    refuse_own_department([], "見本店")
    with pytest.raises(Refused, match="架空　太郎さん、架空　花子さんは見本店の所属です"):
        refuse_own_department(["架空　太郎", "架空　花子"], "見本店")


def test_the_same_name_in_another_spelling_is_the_same_person() -> None:
    refuse_own_check("髙橋　次郎", "架空　花子", "")
    with pytest.raises(Refused, match="別の人"):
        refuse_own_check("髙橋　次郎", "架空　花子", "高橋次郎")


def test_an_action_is_due_between_today_and_three_years() -> None:
    assert refuse_due(LEAP, LEAP) == LEAP
    assert refuse_due(LEAP + FURTHEST, LEAP) == LEAP + FURTHEST
    with pytest.raises(Refused, match="過ぎた日"):
        refuse_due(date(2028, 2, 28), LEAP)
    with pytest.raises(Refused, match="期限を入れて"):
        refuse_due(None, LEAP)


def test_a_policy_promises_each_clause_once() -> None:
    clauses = (Clause("", "", "前文"), Clause("利用目的", "1", ""), Clause("利用目的", "2", ""))
    policy = ParsedPolicy(
        "方針", clauses, (), purposes=("1", "2"), joint_use=JointUse(users=("甲",))
    )
    found = promised(policy, LEAP)
    assert [one.subject for one in found] == [
        "利用目的（2項目）の範囲で利用している",
        "共同利用する者は、公表した1者だけである",
        "「利用目的」に書いたとおりに行っている",
    ]
    assert {one.basis for one in found} == {"個人情報保護方針（令和10年2月29日）"}
    assert promised(ParsedPolicy("方針", (), ()), LEAP) == ()
