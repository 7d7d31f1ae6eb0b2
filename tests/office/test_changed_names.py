"""A name changed after a request was taken makes nobody another person, nor stops an answer."""

from dataclasses import replace

import pytest

from app.office import corrections, decisions, letters, members
from app.office.corrections import CorrectionPlanDraft
from app.rules.decisions import DecisionDraft
from tests.office import seats
from tests.office.asked_children import asked, identified
from tests.office.matters import Matter
from tests.office.seats import Office


def planned(matter: Matter, field: str, name: str) -> Matter:
    matter.decide("full")
    draft = CorrectionPlanDraft({field: name})
    corrections.plan(matter.office.clerk, matter.id, matter.right.id, draft)
    return matter.submit().approve()


def carried_out(matter: Matter) -> None:
    decisions.carry_out(matter.office.clerk, matter.id, matter.right.id, "")


def marry(office: Office, matter: Matter) -> None:
    with office.clerk.look() as unit:
        held = unit.members.details(matter.member_id)
    assert held is not None
    draft = members.draft(office.clerk, matter.member_id)
    changed = replace(draft, name="試験　花子", kana="シケン　ハナコ")
    members.change(office.clerk, matter.member_id, changed, held.edition)


@pytest.mark.parametrize(
    ("kind", "who", "of_a_child"),
    [("parent", "member", True), ("parent", "other", True), ("mandated_agent", "other", False)],
)
def test_a_corrected_name_does_not_stop_the_answer(
    office: Office, kind: str, who: str, of_a_child: bool
) -> None:
    apart: dict[str, object] = {} if of_a_child else {"subject_kind": "member", "child_id": None}
    family = asked(office, kind, who, "correction", **apart)
    matter = identified(family).matter
    field = f"child.{family.child}.name" if of_a_child else "member.name"
    carried_out(planned(matter, field, "試験　湊"))
    matter.issue()
    assert matter.page.case.rights[0].answered_on == office.clerk.today


def test_a_child_stays_herself_when_her_own_request_corrects_her_name(office: Office) -> None:
    family = asked(office, "subject", "child", "correction")
    matter = identified(family).matter
    carried_out(planned(matter, f"child.{family.child}.name", "試験　湊"))
    assert not matter.page.case.another_adult
    matter.issue()


def test_a_mother_stays_no_other_adult_when_she_marries(office: Office) -> None:
    matter = identified(asked(office, "parent", "member")).matter
    matter.decide("full").submit().approve()
    marry(office, matter)
    assert not matter.page.case.another_adult
    matter.issue()


def test_who_was_herself_when_she_asked_is_answered_under_her_new_name(office: Office) -> None:
    matter = Matter.taken(office, seats.request()).identify()
    marry(office, matter)
    matter.decide("full").submit().approve().issue()


def test_her_other_answers_go_on_after_her_name_was_corrected(office: Office) -> None:
    draft = seats.request(rights=("correction", "disclosure"))
    matter = Matter.taken(office, draft).identify()
    carried_out(planned(matter, "member.name", "架空　華子"))
    other = matter.page.case.rights[1]
    decisions.decide(office.clerk, matter.id, other.id, DecisionDraft("full"))
    decisions.submit(office.clerk, matter.id, other.id)
    decisions.approve(office.manager, matter.id, other.id)
    letters.issue(office.clerk, matter.id, other.id)
