"""What was asked must be in before a decided right goes on, whenever it was asked (L-02, P-1)."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.calendar import desk_calendar
from app.rules.case_dates import dates_of
from app.rules.cases import Case, RightLine, awaits_decision
from app.rules.clock import Clock, Stop, due_on, ended
from app.rules.ids import InquiryId, StaffId
from app.rules.inquiries import InquiryKind, OpenInquiry
from app.rules.judgments import Judgment, Question, Verdict
from app.rules.moves import Move, refusal
from app.rules.outcomes import Outcome
from tests.rules.desk_cases import (
    ARRIVAL,
    CASE,
    CLERK,
    CORRECTION,
    DAY,
    DISCLOSURE,
    HEAD,
    answered,
    approved,
    case_of,
    decided,
    dispatched,
    stopped,
    submitted,
    withdrawn,
)

STEPS = [
    (Move.submit, decided(DISCLOSURE)),
    (Move.approve, submitted(DISCLOSURE)),
    (Move.answer, approved(DISCLOSURE)),
    (Move.carry_out, approved(CORRECTION)),
]
DUE = date(2026, 4, 15)


def looking(case: Case, kind: InquiryKind = InquiryKind.search) -> Case:
    sheet = OpenInquiry(InquiryId(1), kind, "共済の取次ぎ", date(2026, 4, 9))
    return replace(case, inquiries=(sheet,))


def asked(move: Move, case: Case) -> str:
    actor = HEAD if move is Move.approve else CLERK
    return refusal(move, case, case.rights[0], actor, DAY) or ""


@pytest.mark.parametrize(("move", "right"), STEPS)
@pytest.mark.parametrize("kind", [InquiryKind.search, InquiryKind.investigation])
def test_a_sheet_sent_after_the_decision_holds_every_step(
    move: Move, right: RightLine, kind: InquiryKind
) -> None:
    case = looking(case_of(right), kind)
    assert "共済の取次ぎ" in asked(move, case)
    assert asked(move, replace(case, inquiries=())) == ""
    proceed = Judgment(Question.inquiry, Verdict.proceed, DAY, StaffId(2), reason="架空の理由")
    assert asked(move, replace(case, judgments=(proceed,))) == ""


@pytest.mark.parametrize(("move", "right"), STEPS)
def test_what_the_requester_is_to_send_holds_every_step(move: Move, right: RightLine) -> None:
    assert "届くのを待っています" in asked(move, stopped(case_of(right)))


def test_an_end_beside_the_substance_waits_for_nothing() -> None:
    case = looking(stopped(case_of(approved(DISCLOSURE, Outcome.not_completed))))
    assert asked(Move.answer, case) == ""


@pytest.mark.parametrize(
    ("rights", "awaits"),
    [
        ((), True),
        ((DISCLOSURE,), True),
        ((decided(DISCLOSURE),), False),
        ((replace(decided(DISCLOSURE), returned_reason="架空の差戻し"),), True),
        ((answered(DISCLOSURE), CORRECTION), True),
        ((answered(DISCLOSURE), withdrawn(CORRECTION)), False),
    ],
)
def test_after_the_decision_nothing_is_awaited(
    rights: tuple[RightLine, ...], *, awaits: bool
) -> None:
    assert awaits_decision(replace(CASE, rights=rights)) is awaits


def test_a_stop_ends_with_what_it_was_asked_for() -> None:
    clock = Clock(ARRIVAL, (Stop(date(2026, 4, 5)),))
    left = date(2026, 4, 25)
    assert due_on(clock, left) is None
    assert due_on(ended(clock, left), left) == date(2026, 5, 5)
    assert ended(clock, date(2026, 4, 1)).stops == (Stop(date(2026, 4, 5), date(2026, 4, 5)),)


def test_a_case_that_ended_while_stopped_has_its_due_day() -> None:
    on = date(2026, 4, 25)
    ended_case = stopped(case_of(replace(dispatched(DISCLOSURE), dispatched_on=on)))
    found = dates_of(ended_case, date(2026, 6, 1), desk_calendar())
    assert (found.due_on, found.stopped_days, found.in_time) == (date(2026, 5, 5), 20, True)
    assert not found.stopped


def test_a_stop_asked_too_late_makes_no_late_answer_timely() -> None:
    on = date(2026, 4, 25)
    late = case_of(replace(dispatched(DISCLOSURE), dispatched_on=on))
    stop = Stop(date(2026, 4, 20))
    found = dates_of(replace(late, clock=Clock(ARRIVAL, (stop,))), on, desk_calendar())
    assert (found.due_on, found.in_time) == (DUE, False)
