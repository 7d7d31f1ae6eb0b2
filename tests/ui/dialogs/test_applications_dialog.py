"""The inbox of forms that wait: open and register, ask by letter, take back, delete in time."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.office import applications, members
from app.office.applications import Kept
from app.rules.applications import ApplicationState
from app.rules.members import ConsentDraft, MemberDraft
from app.ui.dialogs.application_dialog import ApplicationDialog
from app.ui.dialogs.application_letter_dialog import ApplicationLetterDialog
from app.ui.dialogs.applications_dialog import ApplicationsDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat, take_seat
from tests.ui.conftest import NOW, draft

OLD = ConsentDraft("はい", "2015-05-28", "郵送", "架空センター", "2015-05-28")


def keep(seat: Seat, code: str = "77", form: MemberDraft | None = None) -> Kept:
    old = replace(draft(code, "架空　待子"), consent=replace(OLD, version_on=""))
    typed = form or old
    return applications.keep(seat.desk, typed, members.check(seat.desk, typed).problems)


def shown(qtbot: QtBot, dialog: QWidget) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> ApplicationsDialog:
    keep(seat)
    made = ApplicationsDialog(seat)
    shown(qtbot, made)
    qtbot.waitUntil(lambda: made.ui.table.current_id() > 0)
    qtbot.waitUntil(lambda: bool(made.ui.reason_label.plain))
    return made


def child(dialog: QWidget, kind: type[QWidget]) -> QWidget:
    return next(one for one in dialog.findChildren(kind) if one.isVisible())


def test_the_list_names_who_waits_why_and_until_when(dialog: ApplicationsDialog) -> None:
    model = dialog.ui.table.model()
    cells = [str(model.index(0, at).data()) for at in range(model.columnCount())]
    assert cells[:4] == ["確26-0001", "2026/04/20（月）", "架空　待子 様", "確認待ち"]
    assert cells[5] == "2026/07/19（日）"
    assert "改訂されています" in dialog.ui.reason_label.plain
    assert dialog.ui.purge_button.isHidden()


def test_an_empty_inbox_says_how_it_fills(seat: Seat, qtbot: QtBot) -> None:
    made = ApplicationsDialog(seat)
    shown(qtbot, made)
    qtbot.waitUntil(made.ui.empty_state.isVisible)
    assert "確認待ち" in made.ui.empty_state.sentence_label.plain
    assert not made.ui.save_button.isEnabled()
    assert not made.ui.letter_button.isEnabled()


def test_a_form_is_opened_with_its_reasons_and_registered(
    dialog: ApplicationsDialog, seat: Seat, qtbot: QtBot
) -> None:
    dialog.ui.save_button.click()
    form = child(dialog, ApplicationDialog)
    assert isinstance(form, ApplicationDialog)
    qtbot.waitUntil(lambda: form.ui.name_edit.text() == "架空　待子")
    # The tick of the old form was about another version.
    assert not form.ui.agreed_check.isChecked()
    assert form.ui.given_field.typed() == "2015-05-28"
    assert form.ui.method_combo.currentText() == "郵送"
    assert form.ui.receiver_edit.text() == "架空センター"
    assert "確26-0001" in form.ui.trouble_notice.sentence
    assert "申込受付日も新しい用紙のとおりに" in form.ui.trouble_notice.sentence
    assert not form.is_touched()
    form.ui.given_field.set_text("2026-04-18")
    form.ui.agreed_check.setChecked(True)
    with qtbot.waitSignal(form.registered):
        form.save()
    qtbot.waitUntil(dialog.ui.empty_state.isVisible)
    assert members.count(seat.desk) == 1
    assert "架空　待子 様を登録しました" in dialog.ui.notice.sentence


def test_what_still_does_not_pass_can_go_on_waiting_with_what_is_known(
    dialog: ApplicationsDialog, seat: Seat, qtbot: QtBot
) -> None:
    key = applications.find_ids(seat.desk)[0]
    dialog.ui.save_button.click()
    form = child(dialog, ApplicationDialog)
    assert isinstance(form, ApplicationDialog)
    qtbot.waitUntil(lambda: form.ui.name_edit.text() == "架空　待子")
    form.ui.address_edit.setText("山形県鶴岡市架空町5-5")
    form.save()
    qtbot.waitUntil(form.ui.keep_button.isVisible)
    with qtbot.waitSignal(form.kept) as told:
        form.ui.keep_button.click()
    assert "確26-0001" in str(told.args)
    assert applications.draft(seat.desk, key).address == "山形県鶴岡市架空町5-5"
    assert members.count(seat.desk) == 0


def test_a_form_that_names_its_version_shows_it(seat: Seat, qtbot: QtBot) -> None:
    named = replace(OLD, version_on="平成29年6月1日", given_on="2017-06-02")
    kept = keep(seat, form=replace(draft("9"), consent=named))
    form = ApplicationDialog(seat, kept.application_id)
    shown(qtbot, form)
    qtbot.waitUntil(lambda: form.ui.version_combo.currentData() == "2017-06-01")
    form.leave()


def test_the_letter_is_looked_at_and_issued(
    dialog: ApplicationsDialog, seat: Seat, qtbot: QtBot
) -> None:
    dialog.ui.letter_button.click()
    letter = child(dialog, ApplicationLetterDialog)
    assert isinstance(letter, ApplicationLetterDialog)
    qtbot.waitUntil(letter.ui.pdf_view.isVisible)
    assert letter.ui.print_button.isHidden()
    with qtbot.waitSignal(letter.issued) as told:
        letter.ui.save_button.click()
    assert str(told.args[0]).endswith("第8-1号")
    assert letter.ui.print_button.isVisible()
    assert letter.ui.save_button.isHidden()
    row = applications.rows(seat.desk, applications.find_ids(seat.desk))[0]
    qtbot.waitUntil(lambda: dialog.ui.table.model().index(0, 4).data() == "発行済")
    assert row.letter_id is not None
    letter.leave()


def test_a_withdrawal_asks_for_its_reason(
    dialog: ApplicationsDialog, seat: Seat, qtbot: QtBot
) -> None:
    key = applications.find_ids(seat.desk)[0]
    dialog.ui.withdraw_button.click()
    asked = child(dialog, ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    asked.ui.save_button.click()
    assert asked.ui.reason_problem.isVisible()
    asked.ui.reason_edit.setText("架空の取下げ")
    with qtbot.waitSignal(asked.recorded):
        asked.ui.save_button.click()
    assert applications.rows(seat.desk, [key])[0].state is ApplicationState.withdrawn
    qtbot.waitUntil(dialog.ui.empty_state.isVisible)


def test_what_is_over_is_named_before_it_is_deleted(seat: Seat, qtbot: QtBot) -> None:
    key = keep(seat).application_id
    late = replace(seat.desk, clock=_later)
    later = take_seat(late)
    dialog = ApplicationsDialog(later)
    shown(qtbot, dialog)
    qtbot.waitUntil(dialog.ui.purge_button.isVisible)
    assert dialog.ui.purge_button.text() == "期限を過ぎた1件を消す(&D)…"
    dialog.ui.chips.choose("over")
    qtbot.waitUntil(later.doing.is_idle)
    dialog.ui.purge_button.click()
    box = child(dialog, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "架空　待子 様" in box.text()
    assert "元に戻せません" in box.text()
    default = box.defaultButton()
    assert default is not None
    assert default.text() == "キャンセル"
    next(one for one in box.buttons() if "消す" in one.text()).click()
    qtbot.waitUntil(dialog.ui.empty_state.isVisible)
    assert applications.rows(late, [key])[0].state is ApplicationState.purged
    qtbot.waitUntil(later.doing.is_idle)
    later.doing.finish()


def _later() -> datetime:
    return NOW + timedelta(days=91)
