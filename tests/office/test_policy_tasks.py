"""The check list of a version: who did what, on which day, or why it is not needed."""

from datetime import date, timedelta

import pytest

from app.letters.extraction import text
from app.office import history, policy_task_list
from app.office.policy_task_views import counts, due, tasks_of
from app.office.policy_tasks import TaskWords, add_own, drop, postpone, reopen, settle
from app.rules.ids import PolicyTaskId, PolicyVersionId
from app.rules.policy_tasks import TaskKind, TaskState
from tests.office.policy_task_work import (
    EVE,
    ON,
    OWNER,
    PURPOSE,
    approve,
    approved,
    kinds,
    refused,
    take_back,
    task,
    weigh,
)
from tests.office.seats import TODAY, Office

DONE = TaskWords(TaskState.done, TODAY, " 架空　太郎 ", "架空のメモ")
NOT_NEEDED = TaskWords(TaskState.not_needed, note="アプリはありません。")


def test_an_approval_opens_the_list_once(office: Office) -> None:
    key = approved(office.manager, OWNER)
    found = tasks_of(office.clerk, key)
    assert [one.kind for one in found][:3] == [TaskKind.web, TaskKind.app, TaskKind.notice_board]
    assert {TaskKind.sender_facts, TaskKind.campaign} <= {one.kind for one in found}
    assert {one.row.due_on for one in found} == {ON, None}
    assert counts(office.clerk) == {key: (0, len(found))}


def test_a_light_version_asks_nobody_again_and_a_late_one_is_due_today(office: Office) -> None:
    key = approved(office.manager, PURPOSE, on=TODAY - timedelta(days=3), major=False)
    found = tasks_of(office.clerk, key)
    assert TaskKind.campaign not in kinds(office.clerk, key)
    assert {one.row.due_on for one in found} == {TODAY, None}
    assert not any(one.overdue for one in found)


def test_a_version_from_before_the_one_in_force_has_nothing_to_be_done(office: Office) -> None:
    key = approved(office.manager, on=date(2021, 4, 1))
    assert tasks_of(office.clerk, key) == []


def test_what_was_done_is_kept_with_day_person_and_note(office: Office) -> None:
    key = approved(office.manager)
    settle(office.clerk, task(office.clerk, key).id, DONE)
    row = task(office.clerk, key).row
    assert (row.state, row.done_on, row.done_by, row.note) == (
        *("done", TODAY, "架空　太郎", "架空のメモ"),
    )
    assert row.recorder == office.clerk.actor.name
    assert history.rows(office.manager)[0].title == "公表の点検を記録"
    assert counts(office.clerk)[key][0] == 1


def test_without_a_name_it_was_who_records_and_not_needed_wants_a_reason(office: Office) -> None:
    key = approved(office.manager)
    app = task(office.clerk, key, TaskKind.app).id
    empty = TaskWords(TaskState.not_needed, note="　")
    assert "不要とする理由" in refused(lambda: settle(office.clerk, app, empty))
    settle(office.clerk, app, NOT_NEEDED)
    row = task(office.clerk, key, TaskKind.app).row
    assert (row.state, row.done_on, row.done_by) == (
        *("not_needed", TODAY, office.clerk.actor.name),
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (TaskWords(TaskState.open), "どちらかを選んで"),
        (TaskWords(TaskState.done), "行った日を入れて"),
        (TaskWords(TaskState.done, TODAY + timedelta(days=1)), "まだ来ていない日"),
        (TaskWords(TaskState.done, date(2025, 4, 29)), "1年より前"),
        (TaskWords(TaskState.done, TODAY, "架" * 121), "行った人が長すぎます"),
        (TaskWords(TaskState.done, TODAY, "", "\u202e"), "目に見えない文字"),
    ],
)
def test_what_cannot_be_changes_nothing(office: Office, words: TaskWords, said: str) -> None:
    key = approved(office.manager)
    before = history.rows(office.manager)[0].number
    sentence = refused(lambda: settle(office.clerk, task(office.clerk, key).id, words))
    assert said in sentence
    assert "まだ何も記録していません。" in sentence
    assert task(office.clerk, key).state is TaskState.open
    assert history.rows(office.manager)[0].number == before


def test_the_day_before_the_year_of_the_version_is_taken(office: Office) -> None:
    key = approved(office.manager)
    settle(office.clerk, task(office.clerk, key).id, TaskWords(TaskState.done, date(2025, 4, 30)))
    assert task(office.clerk, key).row.done_on == date(2025, 4, 30)


def test_what_is_settled_is_opened_again_with_a_reason_only(office: Office) -> None:
    key = approved(office.manager)
    web = task(office.clerk, key).id
    assert "もう未了" in refused(lambda: reopen(office.clerk, web, "架空の理由"))
    settle(office.clerk, web, DONE)
    sentence = refused(lambda: settle(office.manager, web, NOT_NEEDED))
    assert "もう「済」です（2026年4月20日　架空　太郎）" in sentence
    assert "「未了に戻す」" in sentence
    assert "理由を書いて" in refused(lambda: reopen(office.clerk, web, " "))
    reopen(office.clerk, web, "別の版のページだった。")
    row = task(office.clerk, key).row
    assert (row.state, row.done_on, row.done_by, row.note) == ("open", None, "", "")


def test_own_tasks_come_and_go_with_a_reason(office: Office) -> None:
    key = approved(office.manager)
    add_own(office.clerk, key, "しおりの\n差替え", EVE)
    own = task(office.clerk, key, TaskKind.own)
    assert (own.row.title, own.row.due_on) == ("しおりの　差替え", EVE)
    assert "もう点検表に" in refused(lambda: add_own(office.clerk, key, "しおりの　差替え", None))
    assert "行うことを書いて" in refused(lambda: add_own(office.clerk, key, "", None))
    assert "過ぎた日" in refused(lambda: add_own(office.clerk, key, "別", date(2026, 4, 19)))
    assert "3年より先" in refused(lambda: add_own(office.clerk, key, "別", date(2207, 4, 1)))
    web = task(office.clerk, key).id
    assert "「不要」に" in refused(lambda: drop(office.clerk, web, "架空の理由"))
    drop(office.clerk, own.id, "二重に入れた。")
    assert TaskKind.own not in kinds(office.clerk, key)
    assert "見つかりません" in refused(lambda: drop(office.clerk, own.id, "架空の理由"))


def test_a_draft_has_no_list_yet(office: Office) -> None:
    with office.manager.unit("架空の改訂") as unit:
        key = unit.policies.add(ON, "改訂", drafted_by=unit.stamp.by)
        unit.log((), {})
    assert "下書き" in refused(lambda: add_own(office.clerk, key, "架空の項目", None))
    assert tasks_of(office.clerk, key) == []
    gone = PolicyVersionId(999)
    assert "見つかりません" in refused(lambda: tasks_of(office.clerk, gone))
    assert "見つかりません" in refused(lambda: settle(office.clerk, PolicyTaskId(999), DONE))


def test_a_due_day_moves_but_not_beyond_the_law(office: Office) -> None:
    key = approved(office.manager, PURPOSE)
    board = task(office.clerk, key, TaskKind.application_form).id
    postpone(office.clerk, board, date(2026, 6, 1))
    assert task(office.clerk, key, TaskKind.application_form).row.due_on == date(2026, 6, 1)
    web = task(office.clerk, key).id
    assert "2026年4月30日より後" in refused(lambda: postpone(office.clerk, web, ON))
    postpone(office.clerk, web, date(2026, 4, 24))
    assert task(office.clerk, key).row.due_on == date(2026, 4, 24)
    assert "過ぎた日" in refused(lambda: postpone(office.clerk, web, date(2026, 4, 1)))


def test_what_is_due_comes_longest_due_first(office: Office) -> None:
    key = approved(office.manager)
    assert due(office.clerk) == []
    add_own(office.clerk, key, "先に行うこと", TODAY)
    settle(office.clerk, task(office.clerk, key).id, DONE)
    office.watch.turn_to(ON + timedelta(days=1))
    found = due(office.clerk)
    assert found[0].row.title == "先に行うこと"
    assert all(one.overdue and one.version_on == ON for one in found)
    assert TaskKind.web not in {one.kind for one in found}
    assert TaskKind.meeting_papers not in {one.kind for one in found}


def test_a_version_approved_again_keeps_what_was_done(office: Office) -> None:
    key = approved(office.manager)
    settle(office.clerk, task(office.clerk, key).id, DONE)
    take_back(office.manager, key)
    assert kinds(office.clerk, key) == [TaskKind.web]
    sentence = refused(lambda: reopen(office.clerk, task(office.clerk, key).id, "架空の理由"))
    assert "承認を取り消す前の本文" in sentence
    assert "この版を承認すると" in sentence
    approve(office.manager, key, [OWNER])
    found = tasks_of(office.clerk, key)
    assert [one.kind for one in found].count(TaskKind.web) == 1
    assert task(office.clerk, key).state is TaskState.done
    assert task(office.clerk, key, TaskKind.sender_facts).state is TaskState.open


def test_a_version_weighed_down_asks_nobody_again(office: Office) -> None:
    key = approved(office.manager)
    weigh(office.manager, key, major=False)
    assert TaskKind.campaign not in kinds(office.clerk, key)
    weigh(office.manager, key, major=True)
    assert task(office.clerk, key, TaskKind.campaign).state is TaskState.open


def test_the_list_is_printed_with_what_stands_in_it(office: Office) -> None:
    key = approved(office.manager)
    settle(office.clerk, task(office.clerk, key).id, DONE)
    settle(office.clerk, task(office.clerk, key, TaskKind.app).id, NOT_NEEDED)
    printed = text(policy_task_list.print_list(office.clerk, key))
    for words in ("令和8年5月1日施行　改訂（重要）", "架空のメモ", "不要", "期日なし"):
        assert words in printed, words
