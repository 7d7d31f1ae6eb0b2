from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import policy, policy_drafts, policy_judgments
from app.office.desk import Desk
from app.office.policy_drafts import LONGEST_SUMMARY, DraftWords
from app.office.policy_versions import VersionRow
from app.rules.policy_verdicts import Verdict
from app.ui.dialogs.policy_draft_dialog import PolicyDraftDialog
from app.ui.dialogs.policy_judgment_dialog import PolicyJudgmentDialog, Question
from app.ui.seat import Seat
from tests.stories.policy_work import OLD, revised

DAY = date(2027, 4, 1)


def of(desk: Desk, on: date) -> VersionRow:
    return next(row for row in policy.versions(desk) if row.on == on)


@pytest.fixture
def draft(desk: Desk, tmp_path: Path) -> VersionRow:
    path = tmp_path / "policy.txt"
    for text in (OLD, revised(users="、株式会社架空企画")):
        path.write_text(text, encoding="utf-8")
        policy.import_file(desk, path)
    return of(desk, DAY)


def words_of(seat: Seat, row: VersionRow, qtbot: QtBot) -> PolicyDraftDialog:
    dialog = PolicyDraftDialog(seat, row)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    return dialog


def judgment_of(seat: Seat, draft: VersionRow, key: str, qtbot: QtBot) -> PolicyJudgmentDialog:
    views = policy_judgments.demands_of(seat.desk, draft.id)
    view = next(one for one in views if one.demand.key == key)
    dialog = PolicyJudgmentDialog(seat, Question(draft, view, view.entries[0]))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    return dialog


def test_what_cannot_be_a_day_or_is_too_long_is_said_beside_it(
    seat: Seat, draft: VersionRow, qtbot: QtBot
) -> None:
    dialog = words_of(seat, draft, qtbot)
    assert not dialog.is_touched()
    dialog.ui.day_field.setText("いつか")
    dialog.ui.summary_edit.setPlainText("あ" * (LONGEST_SUMMARY + 1))
    assert dialog.ui.day_echo.plain == ""
    assert dialog.is_touched()
    dialog.save()
    assert "読み取れません" in dialog.ui.day_problem.plain
    assert "いま201文字あります" in dialog.ui.summary_problem.plain
    assert of(seat.desk, DAY).summary == ""


def test_a_day_that_is_taken_is_refused_and_everything_typed_stays(
    seat: Seat, draft: VersionRow, qtbot: QtBot
) -> None:
    dialog = words_of(seat, draft, qtbot)
    dialog.ui.day_field.setText("R4.4.1")
    dialog.ui.reason_edit.setPlainText("架空の理由")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.ui.trouble_notice.sentence))
    assert dialog.ui.reason_edit.toPlainText() == "架空の理由"
    assert dialog.ui.save_button.isEnabled()
    assert of(seat.desk, DAY).reason == ""


def test_what_somebody_else_wrote_meanwhile_is_not_written_over(
    seat: Seat, draft: VersionRow, qtbot: QtBot
) -> None:
    dialog = words_of(seat, draft, qtbot)
    policy_drafts.revise(seat.desk, draft.id, DraftWords("2027-04-01", "改訂", "先の要約"))
    dialog.ui.summary_edit.setPlainText("後の要約")
    dialog.save()
    qtbot.waitUntil(lambda: "変えられています" in dialog.ui.trouble_notice.sentence)
    assert of(seat.desk, DAY).summary == "先の要約"


def test_of_an_approved_version_only_what_is_empty_is_open(
    seat: Seat, draft: VersionRow, qtbot: QtBot
) -> None:
    assert draft
    approved = of(seat.desk, date(2022, 4, 1))
    ui = words_of(seat, approved, qtbot).ui
    assert not ui.day_field.isEnabled()
    assert not ui.kind_combo.isEnabled()
    assert ui.summary_edit.isEnabled()
    dialog = words_of(seat, approved, qtbot)
    dialog.ui.summary_edit.setPlainText("架空の要約")
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert told.args == ["書き足しました。"]
    later = words_of(seat, of(seat.desk, date(2022, 4, 1)), qtbot).ui
    assert not later.summary_edit.isEnabled()
    assert later.reason_edit.isEnabled()


def test_an_exception_needs_its_reason_and_is_shown_again(
    seat: Seat, draft: VersionRow, qtbot: QtBot
) -> None:
    dialog = judgment_of(seat, draft, "joint_users", qtbot)
    offered = {one.objectName() for one in dialog.ui.verdicts.buttons()}
    assert f"{Verdict.related.value}_radio" not in offered
    dialog.ui.verdicts.choose(Verdict.succeeded.value)
    dialog.save()
    assert "理由" in dialog.ui.note_problem.plain
    dialog.ui.note_edit.setPlainText("合併したため")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    again = judgment_of(seat, draft, "joint_users", qtbot)
    assert again.verdict is Verdict.succeeded
    assert again.ui.note_edit.toPlainText() == "合併したため"
    assert not again.is_touched()


def test_a_judgment_about_what_was_discarded_meanwhile_is_refused(
    seat: Seat, draft: VersionRow, qtbot: QtBot
) -> None:
    dialog = judgment_of(seat, draft, "purposes", qtbot)
    policy_drafts.discard(seat.desk, draft.id)
    dialog.ui.verdicts.choose(Verdict.related.value)
    dialog.save()
    qtbot.waitUntil(lambda: "見つかりません" in dialog.ui.trouble_notice.sentence)
    assert dialog.is_touched()
