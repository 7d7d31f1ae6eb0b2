from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.office import policy, policy_drafts
from app.office.desk import Desk
from app.rules.policy_tasks import TaskState
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.policy_draft_dialog import PolicyDraftDialog
from app.ui.dialogs.policy_import_dialog import PolicyImportDialog
from app.ui.dialogs.policy_judgment_dialog import PolicyJudgmentDialog
from app.ui.dialogs.policy_task_dialog import PolicyTaskDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat
from app.ui.tabs.policy_sight import PolicySight
from app.ui.tabs.policy_tab import PolicyTab
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel
from tests.ui import request_desk as at

W = TypeVar("W", bound=QWidget)
POLICY = """個人情報保護方針
架空生活協同組合は、個人情報を次のとおり取り扱います。
1．利用目的
次の目的で利用します。
①商品のお届け
②催しの案内
2．お問い合わせ
架空相談窓口　電話 0123-45-6789
2005年3月31日 制定
{day} 改訂
"""


def written(folder: Path, day: str) -> Path:
    path = folder / "policy.txt"
    path.write_text(POLICY.format(day=day), encoding="utf-8")
    return path


def shown(seat: Seat, qtbot: QtBot) -> PolicyTab:
    tab = PolicyTab(seat)
    qtbot.addWidget(tab)
    tab.resize(1334, 620)
    tab.show()
    qtbot.waitUntil(lambda: tab.version_page.version_id >= 0 and seat.doing.is_idle())
    return tab


def words(tab: PolicyTab) -> list[str]:
    page = tab.version_page.ui.sections
    return [one.plain for one in page.findChildren(Paragraph) if one.isVisibleTo(page)]


def lines(tab: PolicyTab) -> list[tuple[str, ...]]:
    model = tab.ui.table.model()
    return [
        tuple(str(model.index(line, at).data()) for at in range(model.columnCount()))
        for line in range(model.rowCount())
    ]


def dialogs(tab: PolicyTab, kind: type[W]) -> list[W]:
    return [one for one in tab.findChildren(kind) if one.isVisible()]


def button(page: QWidget, word: str, subject: str = "") -> QPushButton:
    """Find the one button with a word, about somebody where several have it."""
    (found,) = (
        one
        for one in page.findChildren(QPushButton)
        if one.text().startswith(word) and one.accessibleName().startswith(subject)
        if one.isVisibleTo(page)
    )
    return found


def act(tab: PolicyTab, word: str) -> None:
    """Choose a line of 「手続き」."""
    actions = tab.version_page.ui.acts_button.menu().actions()
    (chosen,) = (one for one in actions if one.text().startswith(word))
    chosen.trigger()


def answered(tab: PolicyTab, word: str, pressed: QPushButton | None = None) -> str:
    """Press, answer the question by a button, and return what was asked."""
    if pressed is not None:
        pressed.click()
    (box,) = dialogs(tab, QMessageBox)
    (yes,) = (one for one in box.buttons() if one.text().startswith(word))
    asked = box.text()
    yes.click()
    return asked


def sight_of(tab: PolicyTab) -> PolicySight:
    assert tab.version_page.sight is not None
    return tab.version_page.sight


def with_another_purpose(desk: Desk, seat: Seat, folder: Path, qtbot: QtBot) -> PolicyTab:
    """Take a text in, and then a draft of the next one with one purpose more."""
    policy.import_file(desk, written(folder, "2022年4月1日"))
    path = written(folder, "2022年4月1日 改訂\n2026年6月1日")
    text = path.read_text("utf-8").replace("②催しの案内", "②催しの案内\n③懸賞の実施")
    path.write_text(text, "utf-8")
    policy.import_file(desk, path)
    return shown(seat, qtbot)


@pytest.fixture
def text(desk: Desk, tmp_path: Path) -> Path:
    path = written(tmp_path, "2022年4月1日")
    policy.import_file(desk, path)
    return path


def test_versions_stand_newest_first(seat: Seat, qtbot: QtBot) -> None:
    tab = shown(seat, qtbot)
    assert lines(tab)[0] == ("2022/04/01（令和4年）", "改訂", "重要", "施行中", "本文未登録", "")
    assert lines(tab)[-1][:2] == ("2005/03/31（平成17年）", "制定")
    assert tab.ui.count_label.text() == "6版"
    page = tab.version_page.ui
    assert page.day_label.text() == "令和4年4月1日 改訂"
    page.parts.choose("clauses")
    (empty,) = page.sections.findChildren(EmptyState)
    assert empty.isVisible()
    with qtbot.waitSignal(tab.version_page.asked) as asked:
        empty.act_button.click()
    assert asked.args == ["import", None]
    dialogs(tab, PolicyImportDialog)[0].leave()


def test_the_text_stands_by_clauses_and_lists(seat: Seat, text: Path, qtbot: QtBot) -> None:
    assert text
    tab = shown(seat, qtbot)
    tab.version_page.ui.parts.choose("clauses")
    qtbot.waitUntil(lambda: "次の目的で利用します。" in words(tab))
    assert "1　利用目的" in words(tab)
    assert "商品のお届け" in words(tab)
    tab.version_page.ui.parts.choose("purposes")
    qtbot.waitUntil(lambda: words(tab)[:1] == ["利用目的　2項目"])
    tab.version_page.ui.parts.choose("joint")
    qtbot.waitUntil(lambda: "この版の文書からは読み取れていません。" in words(tab))
    tab.version_page.ui.parts.choose("office")
    qtbot.waitUntil(lambda: "2022-04-01　改訂" in words(tab))


def test_a_text_that_came_later_is_marked(seat: Seat, text: Path, qtbot: QtBot) -> None:
    assert text
    tab = shown(seat, qtbot)
    assert lines(tab)[0][4] == "後から登録"
    assert "2026/04/20（月） 登録（承認の後に登録）" in words(tab)


def test_the_head_gives_a_version_the_other_weight(seat: Seat, qtbot: QtBot) -> None:
    tab = shown(seat, qtbot)
    with qtbot.waitSignal(tab.said) as told:
        act(tab, "重さを変える")
    assert told.args == ["この版を「軽微」にしました。"]
    qtbot.waitUntil(lambda: lines(tab)[0][2] == "軽微")


def test_a_draft_is_approved_by_the_head(
    desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"))
    tab = shown(seat, qtbot)
    page = tab.version_page.ui
    assert lines(tab)[0][3] == "下書き"
    assert "再同意待ち" in page.next_label.plain
    asked = answered(tab, "承認する", page.next_button)
    assert "2026年6月1日（令和8年6月1日）の版を承認します。" in asked
    assert "公表の点検表に" in asked
    assert "ホームページ" in asked
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


def test_findings_are_advice_and_no_verdict(seat: Seat, text: Path, qtbot: QtBot) -> None:
    assert text
    tab = shown(seat, qtbot)
    tab.version_page.ui.parts.choose("check")
    qtbot.waitUntil(lambda: any("適法かどうかの判断ではありません" in one for one in words(tab)))
    pills = tab.version_page.ui.sections.findChildren(PillLabel)
    assert {one.accessibleName() for one in pills} <= {"記載あり", "一部のみ", "記載なし", "留意"}
    assert any(one.startswith("法32条") for one in words(tab))


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
    answered(tab, "承認する", tab.version_page.ui.next_button)
    qtbot.waitUntil(lambda: len(dialogs(tab, QMessageBox)) == 1)
    (box,) = dialogs(tab, QMessageBox)
    assert "見つかりません" in box.text()
    box.close()
    qtbot.waitUntil(lambda: tab.ui.count_label.text() == "6版")


def test_thirty_versions_fit(desk: Desk, seat: Seat, tmp_path: Path, qtbot: QtBot) -> None:
    days = "\n".join(f"{year}年4月1日 一部改正" for year in range(1996, 2026))
    path = tmp_path / "policy.txt"
    path.write_text(POLICY.format(day=days), encoding="utf-8")
    with desk.unit("架空の版") as unit:
        for year in range(2027, 2051):
            unit.policies.add(date(year, 4, 1), "一部改正")
        unit.log((), {})
    tab = shown(seat, qtbot)
    assert tab.ui.count_label.text() == "30版"
    assert lines(tab)[0][:4] == ("2050/04/01（令和32年）", "一部改正", "重要", "下書き")
    assert tab.ui.table.horizontalScrollBar().maximum() == 0
    page = tab.version_page.ui
    assert "本文が登録されていません" in "".join(words(tab))
    assert button(page.sections, "方針文書を取り込む")


def test_a_clerk_registers_but_does_not_approve(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    policy.import_file(desk, written(tmp_path, "2026年6月1日"))
    clerk = at.seat_of(at.clerk_beside(desk))
    tab = shown(clerk, qtbot)
    page = tab.version_page.ui
    assert page.next_button.isHidden()
    assert "管理責任者が承認" in page.next_label.plain
    offered = [one.text() for one in page.acts_button.menu().actions()]
    assert not [one for one in offered if "重さ" in one or "承認" in one]
    assert tab.ui.import_button.isVisible()
    dialog = PolicyImportDialog(clerk)
    qtbot.addWidget(dialog)
    assert dialog.ui.save_button.isHidden()
    qtbot.waitUntil(clerk.doing.is_idle)


def test_the_history_is_shown_for_printing(seat: Seat, qtbot: QtBot) -> None:
    tab = shown(seat, qtbot)
    tab.ui.history_button.click()
    dialog = tab.findChild(LetterDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ui.pdf_view.page_count == 1)
    assert dialog.ui.title_label.text() == "個人情報保護方針の改訂履歴"
    assert dialog.ui.print_button.isVisible()
    dialog.leave()


def test_the_document_is_read_before_it_is_registered(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    tab = shown(seat, qtbot)
    tab.ui.import_button.click()
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    dialog = next(one for one in found if isinstance(one, PolicyImportDialog))
    ui = dialog.ui
    assert not ui.save_button.isEnabled()
    dialog.read(written(tmp_path, "2026年6月1日"))
    qtbot.waitUntil(ui.save_button.isEnabled)
    assert ui.title_label.text() == "個人情報保護方針"
    assert "2026年6月1日（改訂）の版として登録" in ui.version_label.text()
    assert len(policy.versions(seat.desk)) == 6
    with qtbot.waitSignal(tab.said) as told:
        ui.save_button.click()
    assert told.args == ["令和8年6月1日の版を登録し、承認しました。"]
    qtbot.waitUntil(lambda: lines(tab)[0][3] == "承認済・施行前")
