"""What was done for one text of a version is not done for another one (LAW A-6)."""

from datetime import date
from pathlib import Path

from app.letters.extraction import text
from app.office import policy, policy_task_list
from app.office.policy_approval import approve
from app.office.policy_judgments import judge
from app.office.policy_task_views import TaskView, counts, publication, tasks_of
from app.office.policy_tasks import TaskWords, add_own, postpone, reopen, settle
from app.office.policy_withdrawals import discard, take_back
from app.rules.ids import PolicyVersionId
from app.rules.policy_tasks import TaskKind, TaskState
from app.rules.policy_verdicts import Verdict
from tests.office.policy_task_work import refused, task
from tests.office.policy_work import HEAD, TEXT, USER, begun, draft, written
from tests.office.seats import TODAY, Office

OTHER = ("架空生活協同組合（架空県", "見本運輸株式会社（架空県")
JOINT = TEXT[TEXT.index("（個人情報の共同利用）") : TEXT.index("2005年3月31日")]
EVE, ON = date(2027, 3, 31), date(2027, 4, 1)
BEFORE = "ホームページ（施行の前に）"
PUBLIC = (TaskKind.web, TaskKind.app, TaskKind.notice_board)


def done(on: date = TODAY) -> TaskWords:
    return TaskWords(TaskState.done, on, "架空　花子")


def of_kind(office: Office, key: PolicyVersionId, kind: TaskKind) -> list[TaskView]:
    return [one for one in tasks_of(office.clerk, key) if one.kind is kind]


def published(office: Office, folder: Path) -> PolicyVersionId:
    """Approve a version with another head, publish it, and take the approval back."""
    begun(office, folder)
    key = draft(office, folder, HEAD)
    approve(office.manager, key)
    add_own(office.clerk, key, "しおりの差替え", None)
    for kind in (TaskKind.web, TaskKind.own):
        settle(office.clerk, task(office.clerk, key, kind).id, done())
    take_back(office.manager, key, "誤り")
    return key


def test_another_text_is_to_be_published_anew(office: Office, tmp_path: Path) -> None:
    key = published(office, tmp_path)
    draft(office, tmp_path, HEAD, OTHER)
    approve(office.manager, key)
    now, before = of_kind(office, key, TaskKind.web)
    assert (now.row.title, now.state, now.earlier) == (BEFORE, TaskState.open, False)
    assert "承認を取り消す前" not in now.advice
    assert (before.row.title, before.state, before.earlier) == (
        "ホームページ",
        TaskState.done,
        True,
    )
    assert before.advice == "承認を取り消す前の本文についての記録です。"
    assert [one.state for one in of_kind(office, key, TaskKind.own)] == [
        *(TaskState.open, TaskState.done),
    ]
    found = publication(office.clerk, key)
    assert (found.words, found.open_count) == ("ホームページ 未公表", found.count)
    assert counts(office.clerk)[key] == (0, found.count)
    office.watch.turn_to(ON)
    assert publication(office.clerk, key).late.startswith("要是正：2027年3月31日までに公表する版")


def test_what_was_done_before_stays_as_it_was(office: Office, tmp_path: Path) -> None:
    key = published(office, tmp_path)
    sentence = refused(lambda: discard(office.manager, key))
    assert "済んだ作業（ホームページ、しおりの差替え）の記録があります" in sentence
    draft(office, tmp_path, HEAD, OTHER)
    approve(office.manager, key)
    before = of_kind(office, key, TaskKind.web)[-1]
    sentence = refused(lambda: reopen(office.clerk, before.id, "架空の理由"))
    assert "承認を取り消す前の本文についてのものです" in sentence
    assert "未了の項目に" in sentence
    printed = text(policy_task_list.print_list(office.clerk, key)).replace("\n", "")
    assert f"{len(tasks_of(office.clerk, key)) - 2}件のうち0件を点検済" in printed
    assert printed.count("承認を取り消す前の本文に") == 2


def test_the_very_same_text_needs_nothing_twice(office: Office, tmp_path: Path) -> None:
    key = published(office, tmp_path)
    (draft_now,) = of_kind(office, key, TaskKind.web)
    assert draft_now.earlier
    assert key not in counts(office.clerk)
    approve(office.manager, key)
    (web,) = of_kind(office, key, TaskKind.web)
    assert (web.state, web.earlier, web.advice) == (TaskState.done, *(False, ""))
    assert publication(office.clerk, key).words.endswith("公表済")


def test_the_article_is_the_one_that_the_change_falls_under(office: Office, tmp_path: Path) -> None:
    policy.import_file(office.manager, written(tmp_path, "2022年4月1日", (JOINT, "")))
    key = draft(office, tmp_path)
    approve(office.manager, key)
    web = task(office.clerk, key).id
    assert "（法27条5項3号）" in refused(lambda: postpone(office.clerk, web, ON))
    office.watch.turn_to(ON)
    late = publication(office.clerk, key).late
    assert "2027年3月31日までに公表する版でしたが（法27条5項3号）、公表（ホームページ・" in late
    settle(office.clerk, web, done(ON))
    late = publication(office.clerk, key).late
    assert "（法27条5項3号）、公表は2027年4月1日でした。" in late


def test_not_needed_everywhere_publishes_nothing(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    key = draft(office, tmp_path, OTHER)
    approve(office.manager, key)
    for kind in PUBLIC:
        words = TaskWords(TaskState.not_needed, note="架空の理由")
        settle(office.clerk, task(office.clerk, key, kind).id, words)
    office.watch.turn_to(EVE)
    assert publication(office.clerk, key).late == ""
    office.watch.turn_to(ON)
    late = publication(office.clerk, key).late
    assert "2027年3月31日までに公表する版でしたが（法27条6項）、公表（ホームページ・" in late
    board = task(office.clerk, key, TaskKind.notice_board).id
    reopen(office.clerk, board, "掲示してあった。")
    settle(office.clerk, board, done(EVE))
    assert publication(office.clerk, key).late == ""


def test_whether_nobody_is_asked_again_is_up_to_the_manager(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    key = draft(office, tmp_path, HEAD)
    approve(office.manager, key)
    asking = task(office.clerk, key, TaskKind.campaign).id
    words = TaskWords(TaskState.not_needed, note="架空の理由")
    sentence = refused(lambda: settle(office.clerk, asking, words))
    assert "管理責任者" in sentence
    assert task(office.clerk, key, TaskKind.campaign).state is TaskState.open
    settle(office.manager, asking, words)
    assert task(office.clerk, key, TaskKind.campaign).state is TaskState.not_needed


def test_where_consent_is_needed_everybody_is_asked(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    key = draft(office, tmp_path, USER)
    judge(
        office.manager, key, "joint_users", "架空運輸株式会社", Verdict.consented, note="架空の理由"
    )
    approve(office.manager, key)
    asking = task(office.clerk, key, TaskKind.campaign).id
    words = TaskWords(TaskState.not_needed, note="架空の理由")
    sentence = refused(lambda: settle(office.manager, asking, words))
    assert "「架空運輸株式会社」（ご本人の同意をいただく）の判断で承認された版です" in sentence
    assert task(office.clerk, key, TaskKind.campaign).state is TaskState.open
