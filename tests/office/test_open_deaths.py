"""What is asked by law ends with a life; the case can still be ended (法2①, OFFICE L-21)."""

import pytest

from app.office import children, intake, member_states
from app.rules.errors import Refused
from tests.office.matters import Matter
from tests.office.seats import Office, request

WHY = "架空の理由のため"


def died(matter: Matter) -> Matter:
    clerk = matter.office.clerk
    member_states.decease(clerk, matter.member_id, clerk.today.isoformat())
    return matter


def test_nothing_more_is_due_and_nothing_decided_by_law(matter: Matter) -> None:
    died(matter.identify())
    assert (matter.page.row.due_on, matter.page.row.due_words) == (None, "")
    with pytest.raises(Refused, match="亡くなられた"):
        matter.decide()
    matter.decide("out_of_scope", public_reason=WHY).submit().approve()
    matter.post(matter.issue())
    assert matter.right.dispatched_on


def test_what_was_approved_before_is_not_issued(matter: Matter) -> None:
    died(matter.approved())
    with pytest.raises(Refused, match="亡くなられた"):
        matter.issue()


def test_what_was_answered_before_keeps_its_days(matter: Matter) -> None:
    matter.post(matter.approved().issue())
    matter.office.watch.wait(days=1)
    due = matter.page.case.has_clock
    assert died(matter).page.case.has_clock is due is True


def test_a_complaint_goes_on(office: Office) -> None:
    matter = died(Matter.taken(office, request(rights=("complaint",))))
    matter.decide(words=WHY).submit().approve()
    assert matter.right.approved_on


def test_a_request_for_a_child_is_the_childs(office: Office) -> None:
    matter = Matter.taken(office)
    (child,) = children.children_of(office.clerk, matter.member_id)
    draft = request(requester_kind="parent", subject_kind="child", child_id=child.id)
    taken = intake.take(office.clerk, draft)
    of_child = Matter(office, taken.request_id, matter.member_id)
    assert died(of_child).page.case.has_clock
