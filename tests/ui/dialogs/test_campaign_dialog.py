from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import campaigns, member_states, members
from app.rules.campaigns import NoAnswer
from app.ui.dialogs.campaign_dialog import CampaignDialog
from app.ui.seat import Seat
from tests.ui.campaign_desk import CENTRES, Asked, approve_next, ask_people
from tests.ui.conftest import Register


@pytest.fixture
def dialog(seat: Seat, register: Register, qtbot: QtBot) -> CampaignDialog:
    ask_people(register, 5)
    return opened(CampaignDialog(seat), seat, qtbot)


def opened(made: CampaignDialog, seat: Seat, qtbot: QtBot) -> CampaignDialog:
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    qtbot.waitUntil(lambda: made.ui.version_combo.count() > 0)
    qtbot.waitUntil(seat.doing.is_idle)
    return made


def test_the_people_are_counted_while_one_chooses(dialog: CampaignDialog, qtbot: QtBot) -> None:
    ui = dialog.ui
    qtbot.waitUntil(lambda: ui.target_label.text() == "お願いする方　5名")
    ui.centre_combo.setCurrentText(CENTRES[0])
    qtbot.waitUntil(lambda: ui.target_label.text() == "お願いする方　3名")
    ui.course_combo.setCurrentText("月-02")
    qtbot.waitUntil(lambda: ui.target_label.text() == "お願いする方　1名")
    ui.centre_combo.setCurrentText("すべて")
    assert ui.course_combo.currentText() == "すべて"
    ui.due_check.setChecked(False)
    qtbot.waitUntil(lambda: ui.target_label.text() == "お願いする方　―")
    dialog.leave()


def test_who_is_left_out_is_told_by_a_neutral_word(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    ask_people(register, 2)
    member_states.stop_mail(seat.desk, members.find_ids(seat.desk)[0], "お申し出のため")
    dialog = opened(CampaignDialog(seat), seat, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.target_label.text() == "お願いする方　1名")
    assert "ご案内の対象外 1名" in dialog.ui.left_label.plain
    dialog.leave()


def test_the_letter_is_drawn_beside_the_form(dialog: CampaignDialog, qtbot: QtBot) -> None:
    picture = dialog.ui.letter_picture
    qtbot.waitUntil(lambda: picture.pdf_view.page_count == 1)
    assert picture.currentWidget() is picture.pdf_view
    dialog.ui.due_field.setText("2026/4/1")
    qtbot.waitUntil(lambda: picture.currentWidget() is picture.trouble_state)
    assert "明日より前" in picture.trouble_state.sentence_label.plain
    dialog.leave()


def test_the_words_of_the_letter_are_shown_and_silence_is_no_consent(
    dialog: CampaignDialog,
) -> None:
    ui = dialog.ui
    ui.changes_edit.setText("架空の変更")
    assert "「主な変更は、架空の変更です。」" in ui.wording_label.plain
    assert ui.answer_choices.keys() == [one.value for one in NoAnswer]
    for key in NoAnswer:
        ui.answer_choices.choose(key)
        assert "同意として記録することはありません" in ui.silence_label.plain
    ui.answer_choices.choose(NoAnswer.contact)
    assert "担当からご連絡いたします" in ui.silence_label.plain
    assert dialog.is_touched()
    dialog.leave()


def test_what_is_missing_is_said_beside_its_field(dialog: CampaignDialog, seat: Seat) -> None:
    dialog.ui.due_field.clear()
    dialog.ui.due_check.setChecked(False)
    dialog.save()
    assert "名前" in dialog.ui.title_problem.plain
    assert "期限" in dialog.ui.due_problem.plain
    assert "お願いする方" in dialog.ui.filter_problem.plain
    assert not campaigns.rows(seat.desk)
    dialog.leave()


def test_the_people_are_frozen_and_get_their_numbers(
    dialog: CampaignDialog, seat: Seat, qtbot: QtBot
) -> None:
    dialog.ui.title_edit.setText("架空の夏の再同意")
    dialog.ui.answer_choices.choose(NoAnswer.stop_mail)
    dialog.ui.centre_combo.setCurrentText(CENTRES[1])
    with qtbot.waitSignal(dialog.frozen) as told:
        dialog.save()
    (row,) = campaigns.rows(seat.desk)
    assert told.args is not None
    assert told.args[0] == row.id
    assert "2名" in told.args[1]
    assert (row.title, row.on_no_answer, row.tally.total) == (
        "架空の夏の再同意",
        NoAnswer.stop_mail,
        2,
    )
    assert len(Asked(seat.desk, row.id).slips()) == 2


def test_a_version_to_come_can_be_asked_for(
    seat: Seat, register: Register, qtbot: QtBot, tmp_path: Path
) -> None:
    register()
    approve_next(seat.desk, tmp_path)
    dialog = opened(CampaignDialog(seat), seat, qtbot)
    assert dialog.ui.version_combo.currentText() == "2026年7月1日 改訂（施行前）"
    qtbot.waitUntil(lambda: dialog.ui.target_label.text() == "お願いする方　1名")
    dialog.leave()


def test_nobody_to_ask_is_said_and_everything_typed_stays(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register()
    dialog = opened(CampaignDialog(seat), seat, qtbot)
    dialog.ui.title_edit.setText("架空の再同意")
    dialog.save()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "対象の方がいません" in dialog.ui.trouble_notice.sentence
    assert dialog.ui.title_edit.text() == "架空の再同意"
    dialog.leave()
