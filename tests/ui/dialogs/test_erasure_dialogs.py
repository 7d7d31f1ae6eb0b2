"""The dialogs of erasure: what goes and stays is read before anything is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.office import decisions, erasure_due, erasure_plan, erasures, member_states
from app.office.exits import SETTING
from app.rules.decisions import DecisionDraft
from app.rules.erasures import OTHER_LEDGERS, Scope
from app.rules.ids import MemberId, RequestId
from app.ui.dialogs.erasure_dialog import ErasureDialog, LeftErasureDialog
from app.ui.dialogs.erasure_due_dialog import ErasureDueDialog
from app.ui.dialogs.erasure_plan_dialog import ErasurePlanDialog
from app.ui.dialogs.erasures_dialog import ErasuresDialog
from app.ui.seat import Seat
from tests.ui import request_desk
from tests.ui.conftest import Register

BASIS = "法第35条第5項（利用する必要がなくなった）"
PARTLY = DecisionDraft("partial", "need_outweighed", "法令により残すものがあるため")


def shown(qtbot: QtBot, seat: Seat, dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


@pytest.fixture
def clerk(seat: Seat, register: Register) -> Seat:
    """Seat the clerk who drafts; the manager approves and erases."""
    register("1001", "架空　太郎")
    return request_desk.seat_of(request_desk.clerk_beside(seat.desk))


@pytest.fixture
def decided(seat: Seat, clerk: Seat) -> RequestId:
    """Take a request for erasure up to the decision."""
    key = request_desk.take(seat.desk, rights=("erasure",), bases=(BASIS,))
    request_desk.identify(seat.desk, key)
    decisions.decide(clerk.desk, key, request_desk.right_of(seat.desk, key).id, PARTLY)
    return key


def test_the_plan_names_what_goes_and_stays_and_is_kept(
    clerk: Seat, decided: RequestId, qtbot: QtBot
) -> None:
    case = request_desk.case_of(clerk.desk, decided)
    dialog = ErasurePlanDialog(clerk, case, case.rights[0])
    shown(qtbot, clerk, dialog)
    qtbot.waitUntil(lambda: "残すもの" in words(dialog.ui.lines))
    said = words(dialog.ui.lines)
    for part in ("消去するもの", "お名前・生年月日", "残すもの", "このご請求の記録"):
        assert part in said
    dialog.ui.roll_check.setChecked(True)
    qtbot.waitUntil(lambda: "組合員名簿" in words(dialog.ui.lines))
    assert dialog.ui.scope_box.isHidden()
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.ui.save_button.click()
    assert told.args == ["消去の内容を決めました。"]
    again = ErasurePlanDialog(clerk, case, case.rights[0])
    shown(qtbot, clerk, again)
    qtbot.waitUntil(again.ui.save_button.isEnabled)
    assert again.ui.roll_check.isChecked()
    assert not again.ui.accounts_check.isChecked()


def test_only_who_drafted_it_says_what_is_erased(
    seat: Seat, decided: RequestId, qtbot: QtBot
) -> None:
    case = request_desk.case_of(seat.desk, decided)
    dialog = ErasurePlanDialog(seat, case, case.rights[0])
    shown(qtbot, seat, dialog)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "ほかの人が起案" in dialog.ui.trouble_notice.sentence)


def test_the_erasure_rests_on_cancel_and_says_the_number_of_the_answer(
    seat: Seat, clerk: Seat, decided: RequestId, qtbot: QtBot
) -> None:
    right = request_desk.right_of(seat.desk, decided)
    erasure_plan.plan(clerk.desk, decided, right.id, Scope.whole, OTHER_LEDGERS)
    request_desk.submit(clerk.desk, decided)
    request_desk.approve(seat.desk, decided)
    dialog = ErasureDialog(seat, request_desk.case_of(seat.desk, decided), right)
    shown(qtbot, seat, dialog)
    assert dialog.ui.cancel_button.hasFocus() or dialog.focusWidget() is dialog.ui.cancel_button
    assert "元に戻せません" in dialog.ui.intro_label.text()
    qtbot.waitUntil(lambda: "会計の帳簿と書類" in words(dialog.ui.lines))
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.ui.save_button.click()
    assert "消去しました。回答を文書番号" in told.args[0]


def test_who_left_is_looked_at_and_erased(seat: Seat, register: Register, qtbot: QtBot) -> None:
    _leave(seat, register("1001", "架空　太郎"))
    listed = ErasureDueDialog(seat)
    shown(qtbot, seat, listed)
    assert listed.ui.count_label.text() == "1件"
    (due,) = erasure_due.rows(seat.desk)
    dialog = LeftErasureDialog(seat, due)
    shown(qtbot, seat, dialog)
    assert "架空　太郎 様（1001）" in dialog.ui.case_label.text()
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    qtbot.waitUntil(listed.ui.empty_state.isVisible)


def test_all_on_the_list_are_erased_after_asking(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    for code, name in (("1001", "架空　太郎"), ("1002", "試験　花子")):
        _leave(seat, register(code, name))
    dialog = ErasureDueDialog(seat)
    shown(qtbot, seat, dialog)
    dialog.ui.all_button.click()
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "2件" in box.text()
    assert box.defaultButton().text() == "キャンセル"
    next(one for one in box.buttons() if "消去" in one.text()).click()
    qtbot.waitUntil(dialog.ui.empty_state.isVisible)
    assert len(erasures.rows(seat.desk)) == 2


def test_an_erasure_is_certified_by_number(seat: Seat, register: Register, qtbot: QtBot) -> None:
    key = register("1001", "架空　太郎")
    _leave(seat, key)
    erasures.erase_left(seat.desk, [key])
    dialog = ErasuresDialog(seat)
    shown(qtbot, seat, dialog)
    qtbot.waitUntil(lambda: "ありません" in words(dialog.ui.lines))
    assert dialog.ui.settle_button.isHidden()
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "で発行しました" in dialog.ui.notice.sentence)
    qtbot.waitUntil(seat.doing.is_idle)
    for window in dialog.findChildren(QDialog):
        window.close()


def _leave(seat: Seat, key: MemberId) -> None:
    with seat.desk.unit("設定") as unit:
        unit.settings.change(SETTING, {"exit_days": {"left": 0}})
        unit.log()
    member_states.leave(seat.desk, key, "2026-04-18", "架空")
