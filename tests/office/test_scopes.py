"""Whoever asks about a child is told of that child, and touches nobody else's data (L-06)."""

import json

import pytest

from app.letters.extraction import text as text_of
from app.office import (
    carrying_out,
    children,
    corrections,
    decisions,
    erasure_plan,
    erasures,
    intake,
    letters,
    members,
    suspensions,
)
from app.office.corrections import CorrectionPlanDraft
from app.rules.erasures import Scope
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from tests.office import remedies, seats
from tests.office.asked_children import HERS, Family, asked, asked_again, identified
from tests.office.matters import Matter
from tests.office.seats import Office

AGENTS = ("parent", "minor_guardian", "adult_guardian", "mandated_agent")
OTHERS = [(kind, "other") for kind in AGENTS]
EVERYBODY = [*OTHERS, ("subject", "child"), ("parent", "member")]


def printed(family: Family) -> str:
    matter = identified(family).matter
    issued = matter.decide("full").submit().approve().issue()
    return text_of(letters.pdf(matter.office.clerk, issued.letter_id)).replace("\n", "")


@pytest.mark.parametrize(("kind", "who"), EVERYBODY)
def test_a_case_about_a_child_lists_that_child_alone(office: Office, kind: str, who: str) -> None:
    family = asked(office, kind, who)
    assert [line.key for line in family.held()] == ["child.1"]
    words = " ".join(f"{line.content}{line.obtained}" for line in family.held())
    assert "湊" in words
    assert not [word for word in HERS if word in words]


@pytest.mark.parametrize(("kind", "who"), [("mandated_agent", "other"), ("subject", "child")])
def test_the_letter_to_whoever_asks_for_a_child_names_nobody_else(
    office: Office, kind: str, who: str
) -> None:
    text = printed(asked(office, kind, who))
    assert "架空　湊" in text
    assert not [word for word in HERS if word in text]


def test_an_agent_for_a_child_that_was_only_named_gets_nothing_of_the_mother(
    office: Office,
) -> None:
    family = asked(office, "mandated_agent", child_id=None, subject_name="架空　凪")
    assert [line.key for line in family.held()] == ["child.2"]
    case = family.matter.page.case
    assert case.another_adult
    nobody = asked_again(
        office, family.mother, "mandated_agent", child_id=None, subject_name="試験　他人"
    )
    assert nobody.held() == ()


def test_an_agent_for_the_member_gets_what_is_hers(office: Office) -> None:
    family = asked(office, "mandated_agent", subject_kind="member", child_id=None)
    assert {"name", "address", "child.1", "child.2"} <= {line.key for line in family.held()}
    assert not family.matter.page.case.another_adult


def test_who_is_not_on_record_is_not_the_member_of_the_code(office: Office) -> None:
    family = asked(
        office, "mandated_agent", subject_kind="other", child_id=None, subject_name="試験　他人"
    )
    assert family.matter.page.case.member_id is None
    assert family.held() == ()


def test_provisions_of_the_mother_are_not_told_with_the_child(office: Office) -> None:
    family = asked(office, "parent", right="provision_record_disclosure")
    to = remedies.third_party(office)
    matter = family.matter
    remedies.provide(matter, to, "consent")
    assert not family.listed()
    given = remedies.provide(matter, to, "consent", people=((matter.member_id, family.child),))
    assert [line.key for line in family.listed()] == [f"provision.{given}.child"]
    hers = intake.take(office.clerk, seats.request(rights=("provision_record_disclosure",)))
    assert len(letters.held(office.clerk, hers.request_id, _right(office, hers.request_id))) == 2


def _right(office: Office, request_id: RequestId) -> RightId:
    with office.clerk.look() as unit:
        case = unit.requests.case(request_id)
    assert case is not None
    return case.rights[0].id


def test_another_parent_who_names_no_child_must_say_which(office: Office) -> None:
    family = asked(office, "parent", subject_kind="member", child_id=None)
    assert family.matter.page.case.provisional
    keys = {line.key for line in family.held()}
    assert "name" in keys
    assert not {key for key in keys if key.startswith(("child.", "consent."))}
    draft = intake.draft_of(office.clerk, family.matter.id)
    (lack,) = intake.check(office.clerk, draft, family.matter.id).missing
    assert "どのお子さま" in lack.sentence


def test_what_others_ask_about_a_child_is_not_the_mothers(office: Office) -> None:
    family = asked(office, "subject", "child", about="母には知らせないでほしい")
    hers = intake.take(office.clerk, seats.request())
    lines = letters.held(office.clerk, hers.request_id)
    assert f"request.{family.matter.id}" not in {line.key for line in lines}
    assert not [line for line in lines if "知らせないで" in line.content]
    assert "name" in {line.key for line in lines}


def test_a_child_asks_herself_under_her_own_name(office: Office) -> None:
    family = asked(office, "subject", "child")
    case = family.matter.page.case
    assert not case.provisional
    assert not case.another_adult
    identified(family).matter.decide("full")


def test_the_mother_is_not_the_child_herself(office: Office) -> None:
    family = asked(office, "subject", "member")
    assert family.matter.page.case.provisional
    draft = intake.draft_of(office.clerk, family.matter.id)
    (lack,) = intake.check(office.clerk, draft, family.matter.id).missing
    assert "架空　湊" in lack.sentence
    with pytest.raises(Refused, match="親権者"):
        identified(family)


def test_whoever_differs_from_the_child_with_a_reason_waits_for_the_head(office: Office) -> None:
    family = asked(office, "subject", "other", memo="お名前の違い：改姓のため")
    assert family.matter.page.case.another_adult
    assert [line.key for line in family.held()] == ["child.1"]


@pytest.mark.parametrize(("kind", "who"), EVERYBODY)
def test_nobody_who_asks_about_a_child_erases_the_mother(
    office: Office, kind: str, who: str
) -> None:
    family = identified(asked(office, kind, who, "erasure"))
    matter = family.matter.decide("full")
    clerk, right = office.clerk, matter.right.id
    with pytest.raises(Refused, match="お子さまの情報だけ"):
        erasure_plan.plan(clerk, matter.id, right, Scope.whole)
    with pytest.raises(Refused, match="お子さまの情報だけ"):
        erasure_plan.dry_run(clerk, matter.id, right, Scope.whole)
    assert erasure_plan.dry_run(clerk, matter.id, right).child_ids == (family.child,)
    erasure_plan.plan(clerk, matter.id, right, Scope.child)
    matter.submit().approve()
    erasures.carry_out(office.manager, matter.id, right)
    assert members.rows(clerk, [family.mother])[0].name == "架空　花子"
    with clerk.look() as unit:
        assert [row.name for row in unit.children.rows([family.child, family.sibling])] == [
            *("", "架空　凪")
        ]


def test_an_older_plan_for_the_whole_is_not_carried_out(office: Office) -> None:
    family = identified(asked(office, "parent", right="erasure"))
    matter = family.matter.decide("full")
    erasure_plan.plan(office.clerk, matter.id, matter.right.id, Scope.child)
    with office.manager.unit("架空の操作") as unit:
        plan = unit.requests.plan(matter.right.id)
        plan["erasure"]["scope"] = "all"
        unit.requests.change_right(matter.right.id, plan=json.dumps(plan))
        unit.log()
    matter.submit().approve()
    with pytest.raises(Refused, match="お子さまの情報だけ"):
        erasures.carry_out(office.manager, matter.id, matter.right.id)
    assert members.rows(office.clerk, [family.mother])[0].name == "架空　花子"


@pytest.mark.parametrize("right", ["suspension_of_use", "suspension_of_provision"])
@pytest.mark.parametrize(("kind", "who"), EVERYBODY)
def test_a_stop_for_a_child_never_touches_the_mother(
    office: Office, kind: str, who: str, right: str
) -> None:
    family = identified(asked(office, kind, who, right))
    matter = remedies.plan_stop(family.matter.decide("full")).submit().approve()
    said = "".join(carrying_out.preview(office.clerk, matter.id, matter.right.id))
    assert "お子さまの" in said
    with pytest.raises(Refused, match="実施した内容"):
        decisions.carry_out(office.clerk, matter.id, matter.right.id, " ")
    decisions.carry_out(office.clerk, matter.id, matter.right.id, "担当の部署に停止を依頼した")
    with office.clerk.look() as unit:
        assert suspensions.in_force(unit, family.mother) == []
        assert family.mother in unit.members.written_to()
        assert dict(suspensions.answer_lines(unit, matter.right))["行った措置"].startswith(
            "お子さまの"
        )


def test_the_answer_to_a_stop_for_a_child_says_whose_it_is(office: Office) -> None:
    family = identified(asked(office, "parent", right="suspension_of_use"))
    matter = remedies.plan_stop(family.matter.decide("full")).submit().approve()
    decisions.carry_out(office.clerk, matter.id, matter.right.id, "担当の部署に停止を依頼した")
    words = text_of(letters.pdf(office.clerk, matter.issue().letter_id))
    assert "お子さまの利用停止" in words


def test_a_child_that_is_stopped_is_not_given_away(office: Office) -> None:
    family = asked(office, "parent")
    matter, to = family.matter, remedies.third_party(office)
    children.stop(office.clerk, family.child)
    of_child = ((matter.member_id, family.child),)
    with pytest.raises(Refused, match="お子さま情報の停止"):
        remedies.provide(matter, to, "consent", people=of_child, from_on="2026-04-20")
    remedies.provide(matter, to, "law", people=of_child)
    remedies.provide(matter, to, "consent", people=((matter.member_id, family.sibling),))


def test_mail_is_never_a_childs_to_stop(office: Office) -> None:
    family = identified(asked(office, "parent", right="suspension_of_use"))
    with pytest.raises(Refused, match="範囲を選んで"):
        remedies.plan_stop(family.matter.decide("full"), "mail")


def test_a_stop_planned_for_somebody_else_is_not_set(office: Office) -> None:
    family = identified(asked(office, "parent", right="suspension_of_use"))
    matter = remedies.plan_stop(family.matter.decide("full"))
    with office.manager.unit("架空の操作") as unit:
        plan = unit.requests.plan(matter.right.id)
        plan["suspension"].pop("child_id")
        unit.requests.change_right(matter.right.id, plan=json.dumps(plan))
        unit.log()
    matter.submit().approve()
    with pytest.raises(Refused, match="どなたの"):
        decisions.carry_out(office.clerk, matter.id, matter.right.id, "架空")
    with office.clerk.look() as unit:
        assert suspensions.in_force(unit, family.mother) == []


def test_without_a_child_on_record_nothing_is_stopped_or_erased(office: Office) -> None:
    unknown: dict[str, object] = {"child_id": None, "subject_name": "試験　他人"}
    family = identified(asked(office, "parent", "other", "suspension_of_use", **unknown))
    with pytest.raises(Refused, match="どのお子さま"):
        remedies.plan_stop(family.matter.decide("full"))
    gone = identified(asked_again(office, family.mother, "parent", "other", "erasure", **unknown))
    gone.matter.decide("full")
    with pytest.raises(Refused, match="どのお子さま"):
        erasure_plan.dry_run(office.clerk, gone.matter.id, gone.matter.right.id)


@pytest.mark.parametrize(("kind", "who"), EVERYBODY)
def test_a_correction_for_a_child_touches_that_child_alone(
    office: Office, kind: str, who: str
) -> None:
    family = identified(asked(office, kind, who, "correction"))
    matter = family.matter.decide("full")
    sheet = corrections.sheet(office.clerk, matter.id, matter.right.id)
    assert {line.key.rpartition(".")[0] for line in sheet.lines} == {f"child.{family.child}"}
    for key in ("member.address", f"child.{family.sibling}.name"):
        draft = CorrectionPlanDraft({key: "架空　変"})
        with pytest.raises(Refused, match="訂正できない項目"):
            corrections.plan(office.clerk, matter.id, matter.right.id, draft)


def test_only_those_who_got_the_child_are_told_of_the_child(office: Office) -> None:
    family = identified(asked(office, "parent", right="erasure"))
    matter = family.matter.decide("full")
    hers, of_child = (
        remedies.third_party(office, name) for name in ("架空の母の提供先", "架空の子の提供先")
    )
    remedies.provide(matter, hers, "consent")
    remedies.provide(matter, of_child, "consent", people=((matter.member_id, family.child),))
    run = erasure_plan.dry_run(office.clerk, matter.id, matter.right.id)
    assert run.told == ("架空の子の提供先",)


def test_nothing_held_of_the_child_is_said_where_nothing_is(office: Office) -> None:
    family = identified(asked(office, "mandated_agent", child_id=None, subject_name="試験　他人"))
    family.matter.decide("none_held", public_reason="登録がないため")
    on_record = identified(asked_again(office, family.mother, "mandated_agent"))
    with pytest.raises(Refused, match="管理責任者だけ"):
        on_record.matter.decide("none_held", public_reason="登録がないため")


def test_the_member_asks_for_herself_apart(office: Office) -> None:
    family = asked(office, "parent", "member")
    own = intake.take(office.clerk, seats.request())
    keys = {line.key for line in letters.held(office.clerk, own.request_id)}
    assert {"name", "child.1", "child.2"} <= keys
    matter = Matter(office, own.request_id, family.mother)
    assert not matter.page.case.another_adult
