"""A stop holds back what goes to many and what is given away, until the head lifts it."""

import pytest

from app.office import campaign_targets, decisions, members, merging, suspensions
from app.office.campaign_freezing import TargetFilter
from app.rules.errors import Refused
from app.rules.suspensions import SuspensionKind, SuspensionScope
from tests.office import seats
from tests.office.matters import Matter
from tests.office.remedies import (
    STOP_OF_PROVISION,
    STOP_OF_USE,
    carried_out,
    contractor,
    plan_stop,
    provide,
    third_party,
)
from tests.office.seats import Office

WHY, TODAY = "架空の理由", "2026-04-20"


@pytest.fixture
def unused(office: Office) -> Matter:
    """Take a request to stop the use of a member's data."""
    return Matter.taken(office, STOP_OF_USE)


def written_to(office: Office) -> list[int]:
    with office.manager.look() as unit:
        return list(unit.members.written_to())


def stops(matter: Matter) -> list[str]:
    with matter.office.manager.look() as unit:
        return [one.words for one in suspensions.in_force(unit, matter.member_id)]


def test_a_stop_of_use_leaves_her_out_of_every_mailing(unused: Matter) -> None:
    assert written_to(unused.office) == [unused.member_id]
    carried_out(unused)
    assert stops(unused) == ["利用停止（全部）"]
    assert written_to(unused.office) == []
    assert suspensions.kept_from_mail(unused.office.clerk) == 1
    found = campaign_targets.preview_targets(
        unused.office.manager, TargetFilter(standings=("renewal_due", "none"))
    )
    assert found.ids == []


@pytest.mark.parametrize(
    ("scope", "items", "reached"), [("all", "", False), ("mail", "", False), ("part", "電話", True)]
)
def test_how_far_a_stop_reaches(scope: str, items: str, reached: bool, unused: Matter) -> None:
    plan_stop(unused.identify().decide(), scope, items).submit().approve()
    decisions.carry_out(unused.office.clerk, unused.id, unused.right.id, "")
    assert bool(written_to(unused.office)) is reached


def test_a_stop_of_provision_holds_back_consent_only(office: Office) -> None:
    matter = carried_out(Matter.taken(office, STOP_OF_PROVISION))
    assert written_to(office) == [matter.member_id]
    with pytest.raises(Refused, match="第三者提供の停止（全部）の対象です"):
        provide(matter, third_party(office), "consent", from_on=TODAY)
    provide(matter, contractor(office), "entrusting", from_on=TODAY)


def test_a_stop_of_use_holds_back_all_but_what_the_law_demands(unused: Matter) -> None:
    carried_out(unused)
    printer, centre = contractor(unused.office), third_party(unused.office)
    for to, ground in ((printer, "entrusting"), (centre, "consent"), (centre, "life")):
        with pytest.raises(Refused, match="利用停止（全部）の対象です"):
            provide(unused, to, ground, from_on=TODAY)
    provide(unused, centre, "law", from_on=TODAY)


def test_a_stop_of_a_part_asks_whether_this_is_the_part(unused: Matter) -> None:
    plan_stop(unused.identify().decide(), "part", "電話での勧誘").submit().approve()
    decisions.carry_out(unused.office.clerk, unused.id, unused.right.id, "")
    printer = contractor(unused.office)
    with pytest.raises(Refused, match=r"(?s)電話での勧誘.*確かめました"):
        provide(unused, printer, "entrusting", from_on=TODAY)
    provide(unused, printer, "entrusting", from_on=TODAY, confirmed=True)


def test_only_the_head_lifts_a_stop_and_says_why(unused: Matter) -> None:
    carried_out(unused)
    office = unused.office
    row = suspensions.rows(office.auditor)[0]
    assert (row.member_name, row.suspension.kind) == ("架空　花子", SuspensionKind.use)
    key = row.suspension.id
    with pytest.raises(Refused, match="管理責任者の仕事です"):
        suspensions.lift(office.clerk, key, WHY)
    with pytest.raises(Refused, match="停止を解く理由"):
        suspensions.lift(office.manager, key, " ")
    suspensions.lift(office.manager, key, WHY)
    assert written_to(office) == [unused.member_id]
    ended = suspensions.of_member(office.clerk, unused.member_id)[0]
    assert (ended.ended_on, ended.end_reason) == (office.clerk.today, WHY)
    assert suspensions.rows(office.clerk) == []
    with pytest.raises(Refused, match="解除されています"):
        suspensions.lift(office.manager, key, WHY)


def test_the_answer_says_what_was_stopped_and_since_when(unused: Matter) -> None:
    carried_out(unused)
    with unused.office.manager.look() as unit:
        lines = suspensions.answer_lines(unit, unused.right)
    assert lines == (
        ("行った措置", "利用停止"),
        ("停止する範囲", "全部"),
        ("停止した日", "令和8年4月20日"),
        ("停止の内容", "法令にもとづく場合を除き、すべての利用と提供を止めます"),
    )


@pytest.mark.parametrize(("scope", "items"), [("", ""), ("mail-ish", ""), ("part", " ")])
def test_a_stop_without_a_scope_is_not_planned(scope: str, items: str, unused: Matter) -> None:
    unused.identify().decide()
    with pytest.raises(Refused, match="範囲"):
        plan_stop(unused, scope, items)


def test_mail_alone_is_no_scope_of_a_stop_of_provision(office: Office) -> None:
    matter = Matter.taken(office, STOP_OF_PROVISION).identify().decide()
    with pytest.raises(Refused, match="範囲を選んで"):
        plan_stop(matter, SuspensionScope.mail)


def test_a_stop_reaches_the_doubles_of_a_person(unused: Matter) -> None:
    office = unused.office
    other = members.register(office.clerk, seats.member("00010002", children=())).member_id
    carried_out(unused)
    merging.merge(office.clerk, other, unused.member_id, WHY)
    with office.manager.look() as unit:
        assert len(suspensions.in_force(unit, other)) == 1
    assert written_to(office) == []


def test_a_stop_names_the_right_that_set_it(unused: Matter) -> None:
    carried_out(unused)
    found = suspensions.of_member(unused.office.manager, unused.member_id)
    assert [one.right_id for one in found] == [unused.right.id]
