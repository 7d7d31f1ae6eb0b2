"""秘匿 of a child: who lives with it is protected too, and whoever asks waits for the head."""

from collections.abc import Callable

import pytest

from app.office import (
    child_confidentiality,
    children,
    decisions,
    guardianships,
    history,
    judgments,
    members,
    requests,
)
from app.office.shields import SHIELDED
from app.rules.errors import Refused
from app.rules.identity import Custody
from app.rules.ids import ChildId, MemberId
from app.rules.judgments import Question, Verdict
from app.rules.members import ChildDraft
from app.rules.ties import GuardianshipDraft
from tests.office.custody_cases import decide, parents_check
from tests.office.families import mother_of
from tests.office.matters import Matter
from tests.office.seats import Office, member, request

WHY = "架空の支援措置のため"
AT_HOME = ChildDraft("架空　湊", "カクウ　ミナト", "2020-06-20", "子", lives_together="はい")


def refused(act: Callable[[], object], word: str) -> None:
    with pytest.raises(Refused) as caught:
        act()
    assert word in caught.value.sentence


def family(office: Office, draft: ChildDraft = AT_HOME) -> tuple[MemberId, ChildId]:
    mother = mother_of(office.clerk, draft)
    return mother, children.children_of(office.clerk, mother)[0].id


def test_who_lives_with_the_child_is_protected_with_it(office: Office) -> None:
    mother, child = family(office)
    father = members.register(office.clerk, member("00010002", name="架空　太郎")).member_id
    apart = GuardianshipDraft(
        father, "", relationship="子", custody="共同", lives_together="いいえ"
    )
    guardianships.link(office.clerk, child, apart)
    child_confidentiality.protect(office.clerk, child, "2026-04-15", WHY)
    rows = members.rows(office.manager, [mother, father])
    assert [(row.address == SHIELDED, row.confidential) for row in rows] == [
        (True, True),
        (False, False),
    ]
    assert children.family(office.clerk, child).child.confidential
    row = history.rows(office.manager)[0]
    assert (row.title, (row.values or {})["members"]) == ("お子さまを秘匿にした", 1)


def test_where_nobody_knows_who_lives_with_it_no_member_is_protected(office: Office) -> None:
    mother, child = family(office, ChildDraft("架空　湊", "", "2020-06-20", "子"))
    child_confidentiality.protect(office.clerk, child, "", WHY)
    assert not members.rows(office.clerk, [mother])[0].confidential
    assert children.family(office.clerk, child).child.confidential


def test_it_is_lifted_by_the_manager_alone_and_leaves_the_members_protected(
    office: Office,
) -> None:
    mother, child = family(office)
    child_confidentiality.protect(office.clerk, child, "", WHY)
    refused(lambda: child_confidentiality.protect(office.clerk, child, "", WHY), "すでに秘匿")
    refused(lambda: child_confidentiality.lift(office.clerk, child, WHY), "管理責任者の仕事")
    refused(lambda: child_confidentiality.lift(office.manager, child, " "), "理由")
    child_confidentiality.lift(office.manager, child, WHY)
    assert not children.family(office.clerk, child).child.confidential
    assert members.rows(office.clerk, [mother])[0].confidential
    refused(lambda: child_confidentiality.lift(office.manager, child, WHY), "秘匿になっていません")


def test_even_the_registered_parent_waits_for_the_head(office: Office) -> None:
    matter = Matter.taken(office, request(requester_kind="parent"))
    decisions.identify(office.clerk, matter.id, parents_check(office.clerk, Custody.sole))
    (child,) = children.children_of(office.clerk, matter.member_id)
    case = requests.page(office.clerk, matter.id).case
    assert (case.child_shielded, case.another_adult) == (False, False)
    child_confidentiality.protect(office.clerk, child.id, "", WHY)
    refused(lambda: decide(office.clerk, matter.id), "秘匿になっているお子さま")
    judgments.judge(office.manager, matter.id, Question.family, Verdict.proceed, WHY)
    decide(office.clerk, matter.id)


def test_her_own_request_for_herself_does_not_wait(office: Office) -> None:
    matter = Matter.taken(office)
    (child,) = children.children_of(office.clerk, matter.member_id)
    child_confidentiality.protect(office.clerk, child.id, "", WHY)
    assert not requests.page(office.clerk, matter.id).case.child_shielded
    matter.identify().decide()
