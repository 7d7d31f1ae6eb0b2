from dataclasses import replace
from datetime import date

from app.rules.calendar import desk_calendar
from app.rules.cases import (
    case_days_left,
    case_dispatch_by,
    case_due_on,
    case_lawsuit_on,
    lacks_carrying_out,
    lacks_identity,
    rule_in,
    waits_for_completion,
)
from app.rules.identity import RequesterKind
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from tests.rules.desk_cases import (
    CASE,
    COMPLAINT,
    CORRECTION,
    DAY,
    DISCLOSURE,
    answered,
    approved,
    carried_out,
    case_of,
    decided,
    dispatched,
    stopped,
    withdrawn,
)


def test_the_dates_of_a_case_agree() -> None:
    assert case_due_on(CASE, DAY) == date(2026, 4, 15)
    assert case_dispatch_by(CASE, DAY, desk_calendar()) == date(2026, 4, 15)
    assert case_days_left(CASE, DAY) == "あと5日"
    assert case_lawsuit_on(CASE, DISCLOSURE) == date(2026, 4, 16)


def test_a_stopped_case_has_no_due_day() -> None:
    assert case_due_on(stopped(CASE), DAY) is None
    assert case_days_left(stopped(CASE), DAY) == "停止中"
    assert waits_for_completion(stopped(CASE))
    assert not waits_for_completion(CASE)


def test_a_voluntary_case_has_no_clock() -> None:
    voluntary = replace(CASE, requester_kind=RequesterKind.bereaved)
    assert case_due_on(voluntary, DAY) is None
    assert case_dispatch_by(voluntary, DAY, desk_calendar()) is None
    assert case_days_left(voluntary, DAY) == ""
    assert case_lawsuit_on(voluntary, DISCLOSURE) is None


def test_nothing_is_left_once_everything_is_posted() -> None:
    assert case_days_left(case_of(dispatched(DISCLOSURE), withdrawn(CORRECTION)), DAY) == ""
    assert case_days_left(case_of(dispatched(DISCLOSURE), CORRECTION), DAY) == "あと5日"


def test_a_refusing_answer_opens_the_way_to_court_at_once() -> None:
    refused = replace(answered(DISCLOSURE), outcome=Outcome.refused)
    assert case_lawsuit_on(CASE, refused) == date(2026, 4, 8)
    assert case_lawsuit_on(CASE, answered(DISCLOSURE)) == date(2026, 4, 16)
    assert case_lawsuit_on(CASE, COMPLAINT) is None
    notice = replace(DISCLOSURE, remedy=Remedy.purpose_notice, basis="法第32条第2項")
    assert case_lawsuit_on(CASE, notice) is None


def test_identity_is_needed_for_the_substance_only() -> None:
    unknown = replace(CASE, identity=None)
    assert lacks_identity(unknown, DISCLOSURE)
    assert lacks_identity(unknown, DISCLOSURE, Outcome.refused)
    assert not lacks_identity(unknown, DISCLOSURE, Outcome.not_identified)
    assert not lacks_identity(unknown, decided(DISCLOSURE, Outcome.not_completed))
    assert not lacks_identity(unknown, COMPLAINT)
    assert not lacks_identity(CASE, DISCLOSURE)


def test_only_what_was_granted_must_be_carried_out() -> None:
    assert lacks_carrying_out(CASE, approved(CORRECTION))
    assert not lacks_carrying_out(CASE, carried_out(CORRECTION))
    assert not lacks_carrying_out(CASE, approved(CORRECTION, Outcome.refused))
    assert not lacks_carrying_out(CASE, approved(DISCLOSURE))
    assert not lacks_carrying_out(CASE, CORRECTION)


def test_a_right_stands_under_the_rule_of_its_arrival() -> None:
    assert rule_in(CASE, CORRECTION).carried_out_first


def test_open_rights_are_those_neither_posted_nor_withdrawn() -> None:
    case = case_of(dispatched(DISCLOSURE), CORRECTION, withdrawn(COMPLAINT))
    assert case.open_rights == (CORRECTION,)
