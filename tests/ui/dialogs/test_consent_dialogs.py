import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import consents
from app.rules.ids import MemberId
from app.ui.dialogs.consent_dialog import ConsentDialog
from app.ui.dialogs.withdraw_dialog import WithdrawDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register

HEADING = "架空　太郎 様（1001）"


@pytest.fixture
def member_id(register: Register) -> MemberId:
    return register(given_on="2017-04-01", registered_on="2017-05-10")


def consent_dialog(seat: Seat, member_id: MemberId, qtbot: QtBot) -> ConsentDialog:
    dialog = ConsentDialog(seat, HEADING, member_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def test_a_consent_to_the_new_version_is_recorded(
    seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    today = seat.desk.today
    assert consents.as_of(seat.desk, member_id, today) == "renewal_due"
    dialog = consent_dialog(seat, member_id, qtbot)
    assert "令和4年4月1日" in dialog.ui.version_label.plain
    dialog.ui.agreed_check.setChecked(True)
    dialog.ui.given_field.set_text("t")
    dialog.ui.method_combo.setCurrentText("郵送")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    newest = consents.rows(seat.desk, consents.find_ids(seat.desk, member_id=member_id))[0]
    assert (newest.answer, newest.method, newest.receiver) == ("granted", "郵送", "試験　花子")
    assert consents.as_of(seat.desk, member_id, today) == "current"


def test_a_consent_that_is_not_whole_is_refused(
    seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    dialog = consent_dialog(seat, member_id, qtbot)
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.agreed_problem.isVisible)
    assert "印を付けて" in dialog.ui.agreed_problem.plain
    assert len(consents.find_ids(seat.desk)) == 1
    dialog.leave()


def test_a_withdrawal_is_recorded_with_its_words(
    seat: Seat, member_id: MemberId, qtbot: QtBot
) -> None:
    dialog = WithdrawDialog(seat, HEADING, member_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.ui.cancel_button.hasFocus)
    dialog.ui.reason_edit.setPlainText("ご案内は不要とのこと")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    newest = consents.rows(seat.desk, consents.find_ids(seat.desk))[0]
    assert (newest.answer, newest.note) == ("withdrawn", "ご案内は不要とのこと")
    assert consents.as_of(seat.desk, member_id, seat.desk.today) == "withdrawn"


def test_a_withdrawal_twice_is_refused(seat: Seat, member_id: MemberId, qtbot: QtBot) -> None:
    dialogs = [WithdrawDialog(seat, HEADING, member_id) for _ in range(2)]
    for dialog in dialogs:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
    with qtbot.waitSignal(dialogs[0].recorded):
        dialogs[0].ui.save_button.click()
    dialogs[1].ui.save_button.click()
    qtbot.waitUntil(dialogs[1].ui.on_problem.isVisible)
    assert "すでに撤回" in dialogs[1].ui.on_problem.plain
    dialogs[1].leave()
