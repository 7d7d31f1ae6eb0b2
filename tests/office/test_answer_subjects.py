"""A letter to a parent, guardian or agent names whose data it is about, where it may."""

import re

import pytest

from app.letters import extraction
from app.office import decisions, erasure_plan, letters
from app.rules.decisions import DecisionDraft
from app.rules.erasures import Scope
from app.rules.ids import ChildId
from tests.office.asked_children import Family, asked, identified
from tests.office.erasure_work import carried_out
from tests.office.matters import Matter
from tests.office.seats import Office, request

CHILD, MOTHER = "1 ご本人 架空　湊 様", "1 ご本人 架空　花子 様"
ANCHOR = re.compile(r"(?m)^記録 .*$")
REFUSED = {"ground": "disclosure_person", "public_reason": "架空の理由"}


def said(matter: Matter) -> str:
    pdf = letters.preview_answer(matter.office.clerk, matter.id, matter.right.id)
    return extraction.text(pdf)


@pytest.mark.parametrize("kind", ["parent", "mandated_agent"])
def test_who_asks_for_a_child_reads_the_childs_name(office: Office, kind: str) -> None:
    family = identified(asked(office, kind))
    assert CHILD in said(family.matter.decide())


def test_a_lawyer_reads_for_whom_he_asked(office: Office) -> None:
    lawyer = identified(asked(office, "mandated_agent", subject_kind="member", child_id=None))
    assert MOTHER in said(lawyer.matter.decide())


def test_who_asks_for_herself_reads_no_such_line(office: Office) -> None:
    assert "1 ご本人" not in said(Matter.taken(office).identify().decide())


def test_the_name_is_that_which_was_written_to_us(office: Office) -> None:
    family = identified(asked(office, "parent", child_id=None, subject_name="カクウ ミナト"))
    assert "1 ご本人 カクウ　ミナト 様" in said(family.matter.decide())


def test_another_parent_who_is_refused_learns_no_name_from_the_record(office: Office) -> None:
    family = identified(asked(office, "parent"))
    assert "1 ご本人" not in said(family.matter.decide("refused", **REFUSED))


def test_who_could_not_show_that_he_may_ask_is_told_of_nobody(office: Office) -> None:
    family = identified(asked(office, "mandated_agent"))
    family.matter.decide("no_authority", public_reason="委任状が届かなかったため")
    assert "ご本人 架空" not in said(family.matter)


def test_nothing_held_and_withheld_are_alike_for_an_agent(office: Office) -> None:
    unknown = request(
        requester_kind="parent", member_code="", subject_kind="other", subject_name="架空　湊"
    )
    matter, desk = Matter.taken(office, unknown), office.manager
    identified(Family(matter, ChildId(0), ChildId(0)))
    found = []
    for outcome in ("none_held", "existence_withheld"):
        draft = DecisionDraft(outcome, public_reason="架空の理由", internal_reason="架空")
        decisions.decide(desk, matter.id, matter.right.id, draft)
        found.append(ANCHOR.sub("", said(matter)))
    assert found[0] == found[1]
    assert "1 ご本人" not in found[0]


def test_the_letter_of_an_erasure_names_the_child_whose_record_is_gone(office: Office) -> None:
    family = identified(asked(office, "parent", right="erasure"))
    matter = family.matter.decide()
    erasure_plan.plan(matter.office.clerk, matter.id, matter.right.id, Scope.child)
    done = carried_out(matter.submit().approve())
    assert done.letter_id is not None
    pdf = letters.pdf(matter.office.clerk, done.letter_id, reprint=False)
    assert CHILD in extraction.text(pdf)
