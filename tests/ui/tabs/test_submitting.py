from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.office.desk import Desk
from app.rules.ids import RequestId
from app.ui.seat import Seat
from app.ui.tabs.submitting import SUBMITTED, WITH_BLANKS, submit
from tests.ui import request_desk as at
from tests.ui.conftest import Register

RARE = "渡邊\U000e0104　花子"


def decided(desk: Desk, register: Register, name: str) -> RequestId:
    register("1001", name)
    key = at.take(desk, requester_name=name)
    at.identify(desk, key)
    at.decide(desk, key)
    return key


def box_of(asker: QWidget) -> QMessageBox | None:
    return asker.findChild(QMessageBox)


def test_it_goes_round_at_once_where_the_letter_can_be_printed(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    key, said = decided(seat.desk, register, "架空　花子"), list[str]()
    asker = QWidget()
    qtbot.addWidget(asker)
    submit(seat, asker, (key, at.right_of(seat.desk, key).id), said.append)
    qtbot.waitUntil(lambda: said == [SUBMITTED])
    assert box_of(asker) is None


def test_blanks_are_offered_for_what_no_font_prints(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    key, said = decided(seat.desk, register, RARE), list[str]()
    asker = QWidget()
    qtbot.addWidget(asker)
    submit(seat, asker, (key, at.right_of(seat.desk, key).id), said.append)
    qtbot.waitUntil(lambda: box_of(asker) is not None)
    box = box_of(asker)
    assert box is not None
    assert "お名前の2文字目" in box.text()
    assert "空欄に手で書き入れてください" in box.text()
    assert at.right_of(seat.desk, key).submitted_on is None
    (yes,) = [one for one in box.findChildren(QPushButton) if one.text() == WITH_BLANKS]
    yes.click()
    qtbot.waitUntil(lambda: said == [SUBMITTED])
    assert at.right_of(seat.desk, key).submitted_on == seat.desk.today
