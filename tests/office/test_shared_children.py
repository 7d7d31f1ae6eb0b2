"""A child of two members is neither one's alone: the head judges, and both registrations count."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from app.letters import extraction
from app.office import (
    children,
    confidentiality,
    corrections,
    erasure_plan,
    erasures,
    guardianships,
    intake,
    judgments,
    letters,
    members,
)
from app.rules.corrections import RELATIONSHIP, key_of
from app.rules.erasures import Scope
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.judging import questions_of
from app.rules.judgments import Question, Verdict
from app.rules.ties import GuardianshipDraft
from tests.office import remedies, seats
from tests.office.asked_children import CHILD, NAMES, SIBLING, Family, asked, identified
from tests.office.erasure_work import BASIS
from tests.office.matters import Matter
from tests.office.seats import Office

FATHERS = "00020002"
_TOLD = {"recipient_erasure"}
ALONE = {"custody": "単独", "hers": "なし"}


def shared(
    office: Office,
    right: str = "disclosure",
    *,
    custody: str = "共同",
    hers: str = "",
    **typed: object,
) -> Family:
    """Take a request of a father, a member himself, about the child he shares with a member."""
    born = (replace(CHILD, custody=hers), SIBLING)
    mother = members.register(office.clerk, seats.member(children=born)).member_id
    first, second = (row.id for row in children.children_of(office.clerk, mother))
    name, kana = NAMES["other"]
    his = seats.member(FATHERS, name=name, kana=kana, children=())
    father = members.register(office.clerk, his).member_id
    tie = GuardianshipDraft(member_id=father, relationship="子", custody=custody)
    guardianships.link(office.clerk, first, tie)
    draft = seats.request(
        **{
            "requester_kind": "parent",
            "requester_name": name,
            "requester_kana": kana,
            "member_code": FATHERS,
            "subject_kind": "child",
            "child_id": int(first),
            "rights": (right,),
            "bases": (BASIS,) if right == "erasure" else ("",),
            **typed,
        }
    )
    taken = intake.take(office.clerk, draft)
    return Family(Matter(office, taken.request_id, father), first, second)


def mother_of(office: Office) -> MemberId:
    """Return the other member."""
    with office.clerk.look() as unit:
        found = unit.members.find("00010001")
    assert found is not None
    return found


def posed(family: Family) -> bool:
    """Tell whether the head is asked."""
    return Question.family in questions_of(family.matter.page.case)


def judged(family: Family) -> Matter:
    """Let the head let it go on, the papers being checked."""
    identified(family)
    manager = family.matter.office.manager
    judgments.judge(manager, family.matter.id, Question.family, Verdict.proceed, "架空の事情")
    return family.matter


@pytest.mark.parametrize(
    ("right", "custody", "asks"),
    [
        ("disclosure", {"custody": "共同"}, True),
        ("disclosure", {}, True),
        ("disclosure", ALONE, False),
        ("correction", ALONE, True),
        ("erasure", ALONE, True),
    ],
)
def test_the_head_judges_where_the_other_members_word_may_count(
    office: Office, right: str, custody: Mapping[str, str], asks: bool
) -> None:
    family = shared(office, right, **custody)
    assert posed(family) is asks
    assert not family.matter.page.case.another_adult


def test_the_head_judges_where_the_other_member_is_protected(office: Office) -> None:
    family = shared(office, **ALONE)
    confidentiality.protect(office.clerk, mother_of(office), "", "架空の支援措置")
    assert posed(family)
    identified(family)
    with pytest.raises(Refused, match="ほかの会員の方のご登録にもあるお子さま"):
        family.matter.decide("full")
    assert family.matter.right.outcome is None


def test_a_child_of_one_member_and_one_who_asks_for_herself_wait_for_nobody(
    office: Office,
) -> None:
    assert not posed(asked(office, "parent", "member", "erasure"))


def test_the_child_who_asks_for_herself_waits_for_nobody(office: Office) -> None:
    name, kana = NAMES["child"]
    own = {"requester_kind": "subject", "requester_name": name, "requester_kana": kana}
    assert not posed(shared(office, "correction", **own))


def test_an_erasure_says_that_the_child_is_anothers_too(office: Office) -> None:
    family = shared(office, "erasure")
    run = erasure_plan.dry_run(office.clerk, family.matter.id, family.matter.right.id)
    assert [("花子" in one, "00010001" in one) for one in run.notes] == [(True, True)]


def test_an_erasure_of_her_alone_says_nothing_of_the_kind(office: Office) -> None:
    family = asked(office, "parent", "member", "erasure")
    run = erasure_plan.dry_run(office.clerk, family.matter.id, family.matter.right.id)
    assert run.notes == ()


def test_the_records_of_provisions_are_read_over_both_registrations(office: Office) -> None:
    family = shared(office, "provision_record_disclosure")
    mother, to = mother_of(office), remedies.third_party(office)
    hers = ("お名前", "ご住所", "お子さまのお名前")
    remedies.provide(family.matter, to, "consent", people=((mother, family.child),), items=hers)
    remedies.provide(family.matter, to, "consent", people=((mother, family.sibling),), items=hers)
    remedies.provide(family.matter, to, "consent", people=((mother, None),), items=("お名前",))
    (line,) = family.listed()
    assert line.key.endswith(".child")
    assert "お子さまのお名前を提供" in line.content
    assert "ご住所" not in line.content
    judged(family)
    with pytest.raises(Refused, match="不存在"):
        family.matter.decide("none_held", public_reason="架空の理由のため")


def test_what_was_given_of_her_children_together_is_the_childs_too(office: Office) -> None:
    family = asked(office, "parent", "other", "provision_record_disclosure")
    to, both = remedies.third_party(office), ("お名前", "お子さまのお名前")
    remedies.provide(family.matter, to, "consent", items=both)
    remedies.provide(family.matter, to, "consent", items=("お名前",))
    assert [line.content.count("お子さまのお名前") for line in family.listed()] == [1]


def test_who_got_it_from_the_other_registration_is_told_without_his_name(office: Office) -> None:
    family = shared(office, "erasure")
    mother, to = mother_of(office), remedies.third_party(office)
    hers = ("お名前", "組合員コード", "お子さまのお名前")
    remedies.provide(family.matter, to, "consent", people=((mother, family.child),), items=hers)
    matter = judged(family)
    matter.decide("partial", public_reason="架空の理由のため", ground="need_outweighed")
    clerk, right = office.clerk, matter.right.id
    assert len(erasure_plan.dry_run(clerk, matter.id, right).told) == 1
    erasure_plan.plan(clerk, matter.id, right, Scope.child)
    matter.submit().approve()
    erasures.carry_out(office.manager, matter.id, right)
    with clerk.look() as unit:
        sent = [one for one in unit.letters.rows(request_id=matter.id) if one.kind in _TOLD]
    (letter,) = (extraction.text(letters.pdf(office.manager, one.id)) for one in sent)
    assert "湊" in letter
    assert ("父夫" in letter, FATHERS in letter) == (False, False)


@pytest.mark.parametrize(("who", "offered"), [("other", False), ("member", True)])
def test_what_a_child_is_to_the_member_is_hers_to_correct(
    office: Office, who: str, offered: bool
) -> None:
    family = asked(office, "parent", who, "correction")
    identified(family).matter.decide("full")
    key = key_of("child", int(family.child), RELATIONSHIP)
    sheet = corrections.sheet(office.clerk, family.matter.id, family.matter.right.id)
    assert (key in {line.key for line in sheet.lines}) is offered
