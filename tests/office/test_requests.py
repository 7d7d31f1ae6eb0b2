"""Requests in a list by their due day, and one case on a page."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import decisions, intake, requests
from app.rules.decisions import DecisionDraft
from app.rules.ids import RequestId
from app.rules.moves import Move
from app.rules.steps import Step
from tests.office.matters import Matter
from tests.office.seats import Office, request


def take(office: Office, **changed: object) -> RequestId:
    return intake.take(office.clerk, request(**changed)).request_id


def test_the_most_urgent_stands_first_and_what_is_over_last(office: Office) -> None:
    late = take(office, received_on="2026-04-01")
    fresh = take(office, received_on="2026-04-19")
    stopped = take(office, received_on="2026-04-10")
    decisions.ask_completion(office.clerk, stopped, office.clerk.today, "写し")
    over = take(office, received_on="2026-04-03")
    decisions.withdraw(office.clerk, over, None, office.clerk.today)
    decisions.close(office.clerk, over)
    assert requests.find_ids(office.clerk) == [late, fresh, stopped, over]
    assert requests.find_ids(office.clerk, sort="received_on") == [fresh, stopped, over, late]
    assert requests.find_ids(office.clerk, open_only=True) == [late, fresh, stopped]
    rows = requests.rows(office.clerk, [late, fresh, stopped, over])
    assert [row.due_words for row in rows] == ["5日超過", "あと13日", "停止中", ""]
    assert [row.overdue for row in rows] == [True, False, False, False]
    assert [row.due_on for row in rows] == [date(2026, 4, 15), date(2026, 5, 3), None, None]
    assert [row.closed for row in rows] == [False, False, False, True]


def test_the_day_to_post_by_is_an_open_day(office: Office) -> None:
    key = take(office, received_on="2026-04-19")
    row = requests.rows(office.clerk, [key])[0]
    assert (row.due_on, row.dispatch_by) == (date(2026, 5, 3), date(2026, 5, 2))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("花子", True),
        ("ハナコ", True),
        ("26-0001", True),
        ("0235000001", True),
        ("架空 花子", True),
        ("太郎", False),
        ("%", False),
        ("あ" * 1_000_000, False),
    ],
)
def test_a_request_is_found_by_name_number_and_telephone(
    text: str, found: bool, office: Office
) -> None:
    key = take(office)
    assert requests.find_ids(office.clerk, text) == ([key] if found else [])


def test_the_page_shows_steps_and_the_moves_this_person_may_make(matter: Matter) -> None:
    page = requests.page(matter.office.clerk, matter.id)
    right = page.case.rights[0].id
    assert Move.check_identity in page.moves
    assert page.right_moves[right] == {Move.withdraw}
    assert [state.step for state in page.steps[right] if state.current] == [Step.identity]
    matter.identify().decide().submit()
    assert Move.approve not in requests.page(matter.office.clerk, matter.id).right_moves[right]
    assert Move.approve in matter.page.right_moves[right]
    watched = requests.page(matter.office.auditor, matter.id)
    assert (watched.moves, watched.right_moves[right]) == (frozenset(), frozenset())


def test_the_day_of_the_lawsuit_is_for_the_manager_alone(matter: Matter) -> None:
    right = matter.right.id
    assert matter.page.lawsuit_on == {right: date(2026, 4, 30)}
    assert requests.page(matter.office.clerk, matter.id).lawsuit_on == {}


def test_a_voluntary_case_has_no_due_day(office: Office) -> None:
    draft = request(requester_kind="bereaved", rights=("wish",))
    key = intake.take(office.clerk, draft).request_id
    row = requests.rows(office.clerk, [key])[0]
    assert (row.due_on, row.dispatch_by, row.due_words, row.overdue) == (None, None, "", False)


def test_rows_come_in_the_order_of_their_keys(office: Office) -> None:
    keys = [take(office), take(office)]
    shown = requests.rows(office.clerk, [*reversed(keys), 99])
    assert [row.id for row in shown] == list(reversed(keys))
    assert shown[0].in_charge == "試験　担当者"


def test_a_request_about_nobody_has_no_subject(office: Office) -> None:
    taken = intake.take(office.clerk, replace(request(), member_code="77"))
    page = requests.page(office.clerk, taken.request_id)
    assert (page.subject, page.row.subject_name) == (None, "")


def test_two_rights_show_the_slowest(office: Office) -> None:
    matter = Matter.taken(office, request(rights=("disclosure", "purpose_notice"))).identify()
    first = matter.page.case.rights[0].id
    decisions.decide(office.clerk, matter.id, first, DecisionDraft("full"))
    row = matter.page.row
    assert row.rights_words == ("開示", "利用目的の通知")
    assert row.state_word == "調査中"
