"""What only the 管理責任者 judges: recorded with its reason, asked for before a decision."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.office import children, decisions, history, intake, judgments, members, recusals
from app.office.case_sections import sections_of
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.identity import Custody, OtherParent
from app.rules.ids import RequestId
from app.rules.judgments import Question, Verdict
from tests.office.custody_cases import case_of, decide, of_a_parent, of_the_mother, parents_check
from tests.office.matters import Matter
from tests.office.seats import Office, member, request

WHY = "架空の事情を確かめた"


def refused(act: Callable[[], object], *words: str) -> None:
    with pytest.raises(Refused) as caught:
        act()
    assert [word for word in words if word not in caught.value.sentence] == []


def facts(desk: Desk, request_id: RequestId) -> dict[str, str]:
    with desk.look() as unit:
        case = unit.requests.case(request_id)
        assert case is not None
        found = sections_of(desk, unit, case)
    return dict(next((one.facts for one in found if one.title == judgments.TITLE), ()))


def test_the_father_waits_until_the_head_has_judged(office: Office) -> None:
    key = of_a_parent(office)
    decisions.identify(office.clerk, key, parents_check(office.clerk))
    assert [row.questions for row in judgments.waiting(office.clerk)] == [(Question.family,)]
    refused(lambda: decide(office.clerk, key), "別の大人の方", "管理責任者の判断")
    told = judgments.judge(office.manager, key, Question.family, Verdict.proceed, WHY)
    assert "requests" in told.touched
    assert judgments.waiting(office.clerk) == []
    decide(office.clerk, key)
    said = facts(office.auditor, key)[Question.family.word]
    assert said.startswith("進めてよい")
    assert WHY in said


def test_joint_custody_is_recorded_by_the_clerk_and_stops_at_the_decision(office: Office) -> None:
    key = of_the_mother(office)
    silent = parents_check(office.clerk, Custody.joint)
    refused(lambda: decisions.identify(office.clerk, key, silent), "伺った事情")
    check = parents_check(office.clerk, Custody.joint, "進学の手続きのため")
    decisions.identify(office.clerk, key, check)
    kept = case_of(office.clerk, key).identity
    assert kept is not None
    assert (kept.custody, kept.custody_note) == (Custody.joint, "進学の手続きのため")
    refused(lambda: decide(office.clerk, key), "離婚後の共同親権")
    assert facts(office.clerk, key) == {Question.custody.word: "まだ記録していません"}
    judgments.judge(office.manager, key, Question.custody, Verdict.proceed, WHY)
    decide(office.clerk, key)


def test_the_head_may_judge_while_she_checks_the_papers(office: Office) -> None:
    key = of_the_mother(office)
    check = replace(
        parents_check(office.manager, Custody.unknown, "架空の事情"),
        judged_by=office.manager.actor.id,
        judged_reason=WHY,
        other_parent=OtherParent.knows,
    )
    decisions.identify(office.manager, key, check)
    (one,) = case_of(office.manager, key).judgments
    assert (one.question, one.verdict, one.reason) == (Question.custody, Verdict.proceed, WHY)
    decide(office.clerk, key)


def test_a_judgment_needs_a_reason_and_a_question(office: Office, matter: Matter) -> None:
    def judge(reason: str) -> object:
        return judgments.judge(office.manager, matter.id, Question.family, Verdict.proceed, reason)

    refused(lambda: judge(" "), "理由を書いてください", "まだ何も記録していません")
    refused(lambda: judge("理\u202e由"), "目に見えない文字")
    refused(lambda: judge(WHY), "必要がありません")
    assert matter.page.case.judgments == ()


def test_who_stays_out_of_a_case_does_not_judge_it(office: Office) -> None:
    key = of_a_parent(office)
    recusals.recuse(office.manager, key, office.manager.actor.id, "架空の親族のため")
    refused(
        lambda: judgments.judge(office.manager, key, Question.family, Verdict.proceed, WHY),
        "関係者のため担当しない",
    )


def test_a_later_judgment_counts_and_the_earlier_one_stays(office: Office) -> None:
    key = of_a_parent(office)
    decisions.identify(office.clerk, key, parents_check(office.clerk))
    for verdict in (Verdict.proceed, Verdict.stop):
        judgments.judge(office.manager, key, Question.family, verdict, WHY)
    assert [one.verdict for one in case_of(office.clerk, key).judgments] == [
        Verdict.proceed,
        Verdict.stop,
    ]
    refused(lambda: decide(office.clerk, key), "「進めない」")
    decide(office.clerk, key, "refused")


def test_the_reason_stands_in_the_log_and_can_be_erased(office: Office) -> None:
    key = of_a_parent(office)
    judgments.judge(office.manager, key, Question.family, Verdict.proceed, WHY)
    row = history.rows(office.manager)[0]
    assert row.title == "管理責任者の判断を記録"
    assert (row.values or {})["reason"] == WHY
    with office.manager.unit("架空の消去") as unit:
        assert unit.judgments.erase([key]) == 1
        unit.log((("request", int(key)),))
    (one,) = case_of(office.manager, key).judgments
    assert (one.verdict, one.reason) == (Verdict.proceed, "")
    assert "消去済" in facts(office.manager, key)[Question.family.word]


@pytest.mark.parametrize(
    ("kind", "about_a_child", "another"),
    [
        ("parent", False, True),
        ("minor_guardian", False, True),
        ("mandated_agent", True, True),
        ("mandated_agent", False, False),
        ("subject", True, True),  # under another name than the child's
        ("subject", False, False),
    ],
)
def test_whoever_else_asks_for_a_child_is_another_adult(
    office: Office, kind: str, about_a_child: bool, another: bool
) -> None:
    mother = members.register(office.clerk, member()).member_id
    (child,) = children.children_of(office.clerk, mother)
    typed: dict[str, object] = {"requester_kind": kind, "requester_name": "架空　太郎"}
    if about_a_child:
        typed |= {"subject_kind": "child", "child_id": int(child.id)}
    key = intake.take(office.clerk, request(**typed)).request_id
    assert case_of(office.clerk, key).another_adult is another
