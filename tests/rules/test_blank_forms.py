"""Each form is offered where it makes sense: by the state of a member, by who asks in a case."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.blank_forms import ALL, FORM_OF, OF_THE_HOUSE, WAYS, BlankForm, of_case, of_member
from app.rules.cases import Case, RightLine
from app.rules.clock import Clock
from app.rules.ids import RequestId, RightId
from app.rules.requesters import RequesterKind
from app.rules.rights import Remedy
from app.rules.systems import System

CASE = Case(
    RequestId(1),
    "26-0001",
    provisional=False,
    received_on=date(2026, 4, 15),
    channel=None,
    requester_kind=RequesterKind.subject,
    requester_name="架空　太郎",
    clock=Clock(date(2026, 4, 15)),
    rights=(RightLine(RightId(1), Remedy.erasure),),
)


def test_every_form_has_its_wording() -> None:
    assert BlankForm.next_consent.wording == BlankForm.consent.wording == "form_consent"
    assert len({form.wording for form in ALL}) == len(ALL) - 1


def test_who_is_registered_may_be_handed_everything_but_what_needs_a_request() -> None:
    assert set(ALL) - set(of_member("active")) == {BlankForm.taking_back, *OF_THE_HOUSE}


@pytest.mark.parametrize("state", ["left", "graduated"])
def test_who_left_may_still_ask(state: str) -> None:
    assert BlankForm.disclosure in of_member(state)
    assert not {BlankForm.consent, BlankForm.leaving, BlankForm.change} & set(of_member(state))


@pytest.mark.parametrize("state", ["deceased", "erased", "?"])
def test_nobody_is_handed_a_form_for_the_dead(state: str) -> None:
    assert of_member(state) == ()


def test_the_form_of_what_is_asked_stands_first() -> None:
    assert of_case(CASE)[0] is BlankForm.suspension
    assert of_case(CASE).count(BlankForm.suspension) == 1
    assert BlankForm.taking_back in of_case(CASE)


def test_the_bereaved_have_no_rights_to_use() -> None:
    bereaved = replace(CASE, requester_kind=RequesterKind.bereaved)
    assert of_case(bereaved) == (BlankForm.taking_back, BlankForm.phone)
    assert of_case(replace(CASE, system=System.authority)) == ()


def test_each_right_of_the_law_has_a_form_and_each_wish_a_box() -> None:
    assert set(Remedy) - set(FORM_OF) == {Remedy.complaint, Remedy.wish}
    assert len(set(WAYS.values())) == len(WAYS)
