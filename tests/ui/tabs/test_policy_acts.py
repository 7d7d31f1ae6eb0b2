from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.office import policy, policy_drafts
from app.office.desk import Desk
from app.rules.policy_tasks import TaskState
from app.ui.dialogs.policy_approval_dialog import PolicyApprovalDialog
from app.ui.dialogs.policy_draft_dialog import PolicyDraftDialog
from app.ui.dialogs.policy_judgment_dialog import PolicyJudgmentDialog
from app.ui.dialogs.policy_proposal_dialog import PolicyProposalDialog
from app.ui.dialogs.policy_task_dialog import PolicyTaskDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat
from app.ui.widgets.paragraph import Paragraph
from tests.stories.policy_work import OLD
from tests.ui import request_desk as at
from tests.ui.policy_shown import (
    act,
    answered,
    button,
    dialogs,
    lines,
    shown,
    sight_of,
    with_another_purpose,
    words,
    written,
)


def test_a_draft_is_approved_by_the_head(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"))
    tab = shown(seat, qtbot)
    page = tab.version_page.ui
    assert lines(tab)[0][3] == "下書き"
    assert "再同意待ち" in page.next_label.plain
    page.next_button.click()
    (dialog,) = dialogs(tab, PolicyApprovalDialog)
    assert dialog.ui.title_label.text() == "2026年6月1日（令和8年6月1日）の版を承認します"
    facts = [one.plain for one in dialog.ui.facts.findChildren(Paragraph)]
    assert any("ホームページ" in one for one in facts)
    with qtbot.waitSignal(tab.said):
        dialog.save()
    qtbot.waitUntil(lambda: lines(tab)[0][3] == "承認済・施行前")
    qtbot.waitUntil(lambda: "公表の項目が" in page.next_label.plain)
    assert lines(tab)[0][5].startswith("0/")
    assert "試験　花子" in page.approved_label.text()


def test_a_purpose_is_judged_before_the_approval(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    tab = with_another_purpose(desk, seat, tmp_path, qtbot)
    page = tab.version_page.ui
    assert "承認の前に必要なことが1件あります" in page.next_label.plain
    assert page.next_button.text() == "必要なことを見る(&A)"
    button(page.sections, "変更を見て判断する").click()
    qtbot.waitUntil(lambda: "「懸賞の実施」" in words(tab))
    assert page.parts.key == "changes"
    button(page.sections, "判断する").click()
    (dialog,) = dialogs(tab, PolicyJudgmentDialog)
    dialog.save()
    assert dialog.ui.verdict_problem.text()
    dialog.ui.verdicts.choose("related")
    with qtbot.waitSignal(tab.said) as told:
        dialog.save()
    assert told.args == ["判断を記録しました。"]
    qtbot.waitUntil(lambda: page.next_button.text().startswith("承認する"))
    qtbot.waitUntil(lambda: "試験　花子" in "".join(words(tab)))
    answered(tab, "判断を取り消す", button(page.sections, "判断を取り消す"))
    qtbot.waitUntil(lambda: page.next_button.text() == "必要なことを見る(&A)")


def test_readers_see_the_changes_without_buttons(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    assert with_another_purpose(desk, seat, tmp_path, qtbot)
    reader = shown(at.seat_of(at.reader_beside(desk)), qtbot)
    page = reader.version_page.ui
    page.parts.choose("changes")
    qtbot.waitUntil(lambda: "「懸賞の実施」" in words(reader))
    assert page.sections.findChildren(QPushButton) == []
    assert page.acts_button.isHidden()
    assert [one.text() for one in page.acts.buttons()] == ["新旧対照表(&B)…", "全文を印刷(&X)…"]
    qtbot.waitUntil(reader.seat.doing.is_idle)


def test_a_draft_is_mended_and_discarded(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"))
    tab = shown(seat, qtbot)
    button(tab.version_page.ui.acts, "下書きを直す").click()
    (dialog,) = dialogs(tab, PolicyDraftDialog)
    ui = dialog.ui
    ui.day_field.setText("R9.4.1")
    assert ui.day_echo.plain == "2027年4月1日（令和9年）木曜日"
    ui.summary_edit.setPlainText("架空の要約")
    with qtbot.waitSignal(tab.said):
        dialog.save()
    qtbot.waitUntil(lambda: lines(tab)[0][0] == "2027/04/01（令和9年）")
    qtbot.waitUntil(lambda: "架空の要約" in words(tab))
    tab.acts.act("discard", None, sight_of(tab))
    asked = answered(tab, "下書きを取り消す")
    assert "元に戻せません" in asked
    qtbot.waitUntil(lambda: tab.ui.count_label.text() == "6版")


def test_an_approval_is_taken_back_with_a_reason(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"), approve=True)
    tab = shown(seat, qtbot)
    act(tab, "承認を取り消す")
    (dialog,) = dialogs(tab, ReasonDialog)
    dialog.ui.reason_edit.setText("日付の誤り")
    with qtbot.waitSignal(tab.said) as told:
        dialog.save()
    assert told.args == ["2026年6月1日の版の承認を取り消し、下書きに戻しました。"]
    qtbot.waitUntil(lambda: lines(tab)[0][3] == "下書き")


def test_a_task_is_settled_and_the_keys_stay_in_the_list(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"), approve=True)
    tab = shown(seat, qtbot)
    page = tab.version_page.ui
    page.next_button.click()
    assert page.parts.key == "tasks"
    first = button(page.sections, "済みにする", "センター掲示")
    first.setFocus()
    first.click()
    (dialog,) = dialogs(tab, PolicyTaskDialog)
    dialog.fields.choose(TaskState.not_needed)
    dialog.ui.note_edit.setPlainText("架空の理由")
    with qtbot.waitSignal(tab.said):
        dialog.save()
    qtbot.waitUntil(lambda: lines(tab)[0][5].startswith("1/"))
    qtbot.waitUntil(lambda: page.parts.buttons()[-1].text().startswith("公表 1/"))
    assert button(page.sections, "元に戻す", "センター掲示")
    focus = tab.window().focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.accessibleName()


def test_what_somebody_else_discarded_is_said(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"))
    tab = shown(seat, qtbot)
    policy_drafts.discard(desk, sight_of(tab).row.id)
    tab.version_page.ui.next_button.click()
    (dialog,) = dialogs(tab, PolicyApprovalDialog)
    dialog.save()
    qtbot.waitUntil(lambda: "見つかりません" in dialog.ui.trouble_notice.sentence)
    dialog.reject()
    qtbot.waitUntil(lambda: tab.ui.count_label.text() == "6版")


def test_the_head_gives_a_version_the_other_weight(seat: Seat, qtbot: QtBot) -> None:
    tab = shown(seat, qtbot)
    with qtbot.waitSignal(tab.said) as told:
        act(tab, "重さを変える")
    assert told.args == ["この版を「軽微」にしました。"]
    qtbot.waitUntil(lambda: lines(tab)[0][2] == "軽微")


def test_another_representative_becomes_a_draft(
    seat: Seat, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "policy.txt"
    path.write_text(OLD, encoding="utf-8")
    policy.import_file(desk, path)
    tab = shown(seat, qtbot)
    page = tab.version_page.ui
    assert "方針に書かれた代表者（架空　太郎）が、手紙の差出人" in page.next_label.plain
    page.next_button.click()
    (dialog,) = dialogs(tab, PolicyProposalDialog)
    dialog.save()
    assert "読み取れません" in dialog.ui.day_problem.plain
    dialog.ui.day_field.setText("R9.4.1")
    with qtbot.waitSignal(tab.said) as told:
        dialog.save()
    assert told.args == ["2027年4月1日の改訂の下書きを作りました。"]
    qtbot.waitUntil(lambda: page.day_label.text() == "令和9年4月1日 改訂")
    assert "代表者の変更" in words(tab)
