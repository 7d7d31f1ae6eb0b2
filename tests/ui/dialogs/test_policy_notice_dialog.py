"""The dialog of a notice: it counts, draws, says what cannot be told, and freezes the people."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import campaigns, policy
from app.rules.campaign_aims import Aim
from app.ui.dialogs.policy_notice_dialog import PolicyNoticeDialog
from app.ui.seat import Seat
from tests.ui.campaign_desk import CENTRES, ask_people
from tests.ui.conftest import Register
from tests.ui.notice_desk import revise


@pytest.fixture
def dialog(seat: Seat, register: Register, qtbot: QtBot, tmp_path: Path) -> PolicyNoticeDialog:
    ask_people(register, 5)
    made = opened(PolicyNoticeDialog(seat, revise(seat.desk, tmp_path)), seat, qtbot)
    qtbot.waitUntil(lambda: made.ui.letter_combo.count() > 0)
    return made


def opened(made: PolicyNoticeDialog, seat: Seat, qtbot: QtBot) -> PolicyNoticeDialog:
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


def test_everybody_is_counted_and_the_letter_drawn_with_its_comparison(
    dialog: PolicyNoticeDialog, qtbot: QtBot
) -> None:
    ui = dialog.ui
    qtbot.waitUntil(lambda: ui.target_label.text() == "お知らせする方　5名")
    qtbot.waitUntil(lambda: ui.letter_picture.pdf_view.page_count == 2)
    assert "2026年7月1日" in ui.version_label.plain
    assert [ui.letter_combo.itemText(0), ui.letter_combo.count()] == ["方針の改訂のお知らせ", 1]
    assert "返信票は付きません" in ui.silence_label.plain
    ui.centre_combo.setCurrentText(CENTRES[0])
    qtbot.waitUntil(lambda: ui.target_label.text() == "お知らせする方　3名")
    dialog.leave()


def test_what_is_missing_is_said_beside_its_field(dialog: PolicyNoticeDialog, seat: Seat) -> None:
    for check in (dialog.ui.current_check, dialog.ui.due_check):
        check.setChecked(False)
    dialog.save()
    assert "名前" in dialog.ui.title_problem.plain
    assert "お知らせする方" in dialog.ui.filter_problem.plain
    assert not campaigns.rows(seat.desk)
    dialog.leave()


def test_freezing_begins_a_notice(dialog: PolicyNoticeDialog, seat: Seat, qtbot: QtBot) -> None:
    dialog.ui.title_edit.setText("架空のお知らせ")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.frozen) as told:
        dialog.save()
    (row,) = campaigns.rows(seat.desk)
    assert (row.aim, row.title, row.tally.total) == (Aim.notice, "架空のお知らせ", 5)
    key, sentence = told.args or (0, "")
    assert key == row.id
    assert sentence.startswith(f"お知らせ {row.code} を始めました。対象の5名が決まりました。")


def test_a_version_that_cannot_be_compared_is_said_at_once(seat: Seat, qtbot: QtBot) -> None:
    version = policy.versions(seat.desk)[-1]
    dialog = opened(PolicyNoticeDialog(seat, version.id), seat, qtbot)
    qtbot.waitUntil(
        lambda: "本文が登録されていない" in dialog.ui.trouble_notice.sentence_label.plain
    )
    dialog.ui.title_edit.setText("架空のお知らせ")
    dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert not campaigns.rows(seat.desk)
    dialog.leave()
