"""A plan is approved as it stands; a training that is over does not change any more."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    planned_trainings,
    training_closing,
    training_lists,
    training_plans,
    trainings,
)
from app.office.training_closing import Closing
from app.office.training_lists import Mark
from app.office.training_plans import TrainingPlanRow
from app.rules.attendance import Attendance
from app.rules.attendance_drafts import MarkDraft
from app.rules.errors import Refused
from app.rules.ids import DepartmentId, TrainingId, TrainingPlanId
from tests.office.house_people import CENTRE
from tests.office.seats import Office
from tests.office.training_work import DRAFT, HEAD, Class, called, plan

ALL = ("一郎", "二葉", "三枝", "四方")


def _plan(one: Class) -> TrainingPlanRow:
    return training_plans.plans(one.office.auditor)[0]


def test_a_plan_is_approved_and_waits_again_once_it_changes(office: Office) -> None:
    one = plan(office)
    assert (_plan(one).approved_on, _plan(one).approved_by) == (date(2026, 4, 1), HEAD)
    # How a training is carried out is no part of what was approved.
    held = replace(DRAFT, lecturer="別の講師", full_points="30")
    trainings.change(office.clerk, one.id, held, one.row.edition)
    assert _plan(one).approved_on == date(2026, 4, 1)
    second = trainings.add(office.manager, one.plan_id, replace(DRAFT, title="新人の教育"))
    assert _plan(one).approved_on is None
    assert "令和8年4月1日" in _plan(one).note
    assert HEAD in _plan(one).note
    training_plans.approve(office.manager, one.plan_id, date(2026, 4, 2), HEAD, _plan(one).edition)
    with pytest.raises(Refused, match="もう承認されています"):
        training_plans.approve(office.manager, one.plan_id, date(2026, 4, 2), HEAD, 1)
    trainings.cancel(office.manager, second.training_id, "講師の都合", 1)
    assert _plan(one).approved_on is None
    training_plans.approve(office.manager, one.plan_id, date(2026, 4, 3), HEAD, _plan(one).edition)
    training_plans.set_purpose(office.manager, one.plan_id, "別の目標", _plan(one).edition)
    assert (_plan(one).approved_on, _plan(one).purpose) == (None, "別の目標")
    assert planned_trainings.ids(office.clerk, 2026) == [one.id, second.training_id]
    assert planned_trainings.ids(office.clerk, 2027) == []


def test_what_the_plan_says_is_changed_by_who_plans(office: Office) -> None:
    one = plan(office)
    moved = replace(DRAFT, planned_month="6")
    with pytest.raises(Refused, match="教育の計画"):
        trainings.change(office.clerk, one.id, moved, 1)
    trainings.change(office.manager, one.id, moved, 1)
    with pytest.raises(Refused, match="ほかの人が先に"):
        trainings.change(office.manager, one.id, moved, 1)
    assert one.row.planned_month == "2026-06"
    assert _plan(one).approved_on is None


def test_a_plan_that_cannot_be_is_refused(office: Office) -> None:
    head = office.manager
    key = training_plans.begin(head, 2026, "").plan_id
    for act, words in (
        (lambda: training_plans.begin(head, 2026, ""), "もうあります"),
        (lambda: training_plans.begin(head, 2029, ""), "離れています"),
        (lambda: training_plans.approve(head, key, date(2026, 4, 1), HEAD, 1), "まだ教育が"),
        (lambda: training_plans.approve(head, key, date(2026, 4, 1), " ", 1), "承認した人"),
        (lambda: training_plans.approve(head, key, date(2026, 4, 21), HEAD, 1), "まだ来ていない"),
        (lambda: training_plans.set_purpose(head, key, "", 7), "ほかの人が先に"),
        (lambda: training_plans.set_purpose(head, TrainingPlanId(9), "", 1), "見つかりません"),
        (lambda: trainings.add(head, key, replace(DRAFT, title="")), "名称がありません"),
        (
            lambda: trainings.add(head, key, replace(DRAFT, departments=(DepartmentId(9),))),
            "対象の部署",
        ),
    ):
        with pytest.raises(Refused, match=words):
            act()
    assert planned_trainings.ids(head) == []


def test_who_is_meant_is_put_on_the_list_and_later_ones_are_added(office: Office) -> None:
    one = called(office)
    assert set(one.outcomes()) == set(ALL)
    assert set(one.outcomes().values()) == {"未受講"}
    with pytest.raises(Refused, match="新しく加える方はいません"):
        training_lists.call_up(office.clerk, one.id)
    everybody = (*DRAFT.audience, "officer")
    trainings.change(office.manager, one.id, replace(DRAFT, audience=everybody), 1)
    assert training_lists.call_up(office.clerk, one.id).added_count == 1
    assert one.seen.audience == "理事・監事・管理者・職員・パート・アルバイト・派遣"


def test_a_department_and_who_left_or_comes_later_are_not_meant(office: Office) -> None:
    one = plan(office)
    narrow = replace(DRAFT, departments=(one.house.departments[CENTRE],))
    trainings.change(office.manager, one.id, narrow, 1)
    one.house.leave("四方", date(2026, 4, 9))
    assert training_lists.call_up(office.clerk, one.id).added_count == 1
    assert list(one.outcomes()) == ["三枝"]
    assert one.seen.audience == "管理者・職員・パート・アルバイト・派遣（見本センター）"


def test_a_training_with_a_make_up_from_list_to_closing(office: Office) -> None:
    one = called(office)
    one.mark(Attendance.attended, "一郎", "二葉", on="2026-04-10", points="18")
    one.mark(Attendance.absent, "三枝")
    one.mark(Attendance.attended, "四方", on="2026-04-14", points="9")
    assert one.outcomes() == {
        "一郎": "受講済",
        "二葉": "受講済",
        "三枝": "補講待ち",
        "四方": "不合格（補講待ち）",
    }
    assert one.seen.reach.words == "4人中2人（50%）"
    assert {key: reach.words for key, reach in one.seen.by_department.items()} == {
        "見本店": "2人中2人（100%）",
        "見本センター": "2人中0人（0%）",
    }
    assert one.seen.stage == "open"
    closing = Closing(date(2026, 4, 20), HEAD, "動画も用意する")
    with pytest.raises(Refused, match=r"受けていない方がいます（架空　四方、架空　三枝）"):
        training_closing.close(office.manager, one.id, closing, one.row.edition)
    one.mark(Attendance.made_up, "三枝", "四方", on="2026-04-18", points="20")
    assert one.seen.stage == "to_close"
    training_closing.close(office.manager, one.id, closing, one.row.edition)
    assert (one.row.closed_on, one.row.lessons) == (date(2026, 4, 20), "動画も用意する")
    with pytest.raises(Refused, match="終了しています"):
        one.mark(Attendance.absent, "三枝")
    with pytest.raises(Refused, match="終了しています"):
        trainings.change(office.manager, one.id, DRAFT, one.row.edition)


def test_closing_without_somebody_keeps_the_reason_and_can_be_taken_back(office: Office) -> None:
    one = called(office)
    one.mark(Attendance.attended, "一郎", "二葉", "三枝", on="2026-04-10", points="18")
    closing = Closing(date(2026, 4, 20), HEAD, "なし", "休職中のため復職後に行う")
    training_closing.close(office.manager, one.id, closing, one.row.edition)
    assert one.row.lessons == "なし\n未受講1人：休職中のため復職後に行う"
    with pytest.raises(Refused, match="理由"):
        training_closing.reopen(office.manager, one.id, " ", one.row.edition)
    with pytest.raises(Refused, match="ほかの人が先に"):
        training_closing.reopen(office.manager, one.id, "復職したため", 1)
    training_closing.reopen(office.manager, one.id, "復職したため", one.row.edition)
    assert (one.row.closed_on, one.row.approved_by) == (None, "")
    one.mark(Attendance.made_up, "四方", on="2026-04-20", points="16")
    with pytest.raises(Refused, match="終了していません"):
        training_closing.reopen(office.manager, one.id, "もう一度", one.row.edition)


def test_a_closing_that_cannot_be_is_refused(office: Office) -> None:
    one = called(office, from_on="", to_on="", planned_month="5")
    whole = Closing(date(2026, 4, 20), HEAD, "なし", "理由")

    def close(closing: Closing) -> None:
        training_closing.close(office.manager, one.id, closing, one.row.edition)

    with pytest.raises(Refused, match="実施の日が入っていません"):
        close(whole)
    dated = replace(DRAFT, planned_month="5", to_on="2026-04-18")
    trainings.change(office.clerk, one.id, dated, one.row.edition)
    for closing, words in (
        (replace(whole, approved_by=" "), "承認した人と次年度への課題"),
        (replace(whole, lessons=" "), "承認した人と次年度への課題"),
        (replace(whole, on=date(2026, 4, 21)), "まだ来ていない"),
        (replace(whole, on=date(2026, 4, 17)), "終わり（2026年4月18日"),
    ):
        with pytest.raises(Refused, match=words):
            close(closing)
    unlisted = trainings.add(office.manager, one.plan_id, DRAFT).training_id
    with pytest.raises(Refused, match="受講者名簿がありません"):
        training_closing.close(office.manager, unlisted, whole, 1)
    undated = replace(dated, from_on="", to_on="")
    with pytest.raises(Refused, match="実施の日を空に"):
        trainings.change(office.clerk, one.id, undated, one.row.edition)


def test_marks_are_all_kept_or_none(office: Office) -> None:
    one = called(office)
    seen = {person.worker.id: person.taken for person in one.seen.people}
    with pytest.raises(Refused, match="架空　一郎さん：点数（21点）が満点"):
        one.mark(Attendance.attended, "一郎", on="2026-04-10", points="21")
    with pytest.raises(Refused, match="見つかりません"):
        training_lists.mark(
            office.clerk,
            TrainingId(9),
            [Mark(one.house.people["一郎"], MarkDraft("absent"))],
        )
    one.mark(Attendance.absent, "一郎")
    stale = Mark(
        one.house.people["一郎"],
        MarkDraft("excused", note="休職中"),
        training_lists.bare(seen[one.house.people["一郎"]]),
    )
    fresh = Mark(one.house.people["二葉"], MarkDraft("absent"))
    with pytest.raises(Refused, match="ほかの人が先に変えました"):
        training_lists.mark(office.clerk, one.id, [fresh, stale])
    assert one.outcomes()["二葉"] == "未受講"
    with pytest.raises(Refused, match="選んでください"):
        training_lists.mark(office.clerk, one.id, [])


def test_who_took_part_unasked_stands_on_the_list(office: Office) -> None:
    one = called(office)
    one.mark(Attendance.attended, "理事子", on="2026-04-11", points="16")
    assert one.outcomes()["理事子"] == "受講済"


def test_a_training_that_somebody_took_is_not_called_off(office: Office) -> None:
    one = called(office)
    with pytest.raises(Refused, match="理由"):
        trainings.cancel(office.manager, one.id, " ", 1)
    one.mark(Attendance.attended, "一郎", on="2026-04-10")
    with pytest.raises(Refused, match="もう受けた方がいる"):
        trainings.cancel(office.manager, one.id, "講師の都合", 1)
    one.mark(Attendance.expected, "一郎")
    trainings.cancel(office.manager, one.id, "講師の都合", 1)
    with pytest.raises(Refused, match="中止になっています"):
        one.mark(Attendance.absent, "一郎")
