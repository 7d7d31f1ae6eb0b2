"""A file leaves behind a password that is shown once; how it was told is recorded apart."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import electronic_answers
from app.office.desk import Desk
from app.rules.electronic import Medium, Told
from app.rules.ids import RequestId
from app.ui.dialogs.electronic_dialog import ElectronicDialog, TellDialog
from app.ui.dialogs.letter_moves import about_letter
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(desk: Desk, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    clerk = at.clerk_beside(desk)
    key = at.take(clerk)
    for step in (at.identify, at.decide, at.submit):
        step(clerk, key)
    at.approve(desk, key)
    at.issue(clerk, key)
    return key


@pytest.fixture
def seat(desk: Desk) -> Seat:
    return take_seat(desk)


def shown(dialog: ElectronicDialog | TellDialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()


def test_the_file_is_written_and_its_password_shown_once(
    seat: Seat, key: RequestId, tmp_path: Path, qtbot: QtBot
) -> None:
    page = at.page_of(seat.desk, key)
    dialog = ElectronicDialog(seat, about_letter(page.letters[0], page.case))
    shown(dialog, qtbot)
    ui = dialog.ui
    assert ui.words_box.isVisible()
    ui.choice_combo.setCurrentIndex(ui.choice_combo.findData(Medium.stick.value))
    with qtbot.waitSignal(dialog.recorded):
        dialog.make_at(tmp_path / "回答.pdf")
    password = ui.effect_label.text().removeprefix("パスワード　")
    content = (tmp_path / "回答.pdf").read_bytes()
    with pikepdf.open(BytesIO(content), password=password) as opened:
        assert len(opened.pages) == 2
    assert ui.save_button.isHidden()
    assert "二度と表示できません" in ui.intro_label.plain
    (row,) = electronic_answers.of_case(seat.desk, key)
    assert (row.medium, row.told_on) == (Medium.stick, None)
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_place_that_will_not_do_keeps_everything_as_it_was(
    seat: Seat, key: RequestId, tmp_path: Path, qtbot: QtBot
) -> None:
    page = at.page_of(seat.desk, key)
    dialog = ElectronicDialog(seat, about_letter(page.letters[0], page.case))
    shown(dialog, qtbot)
    dialog.make_at(tmp_path / "無い場所" / "回答.pdf")
    qtbot.waitUntil(lambda: "保存できませんでした" in dialog.ui.trouble_notice.sentence)
    assert electronic_answers.of_case(seat.desk, key) == []
    assert dialog.ui.choice_box.isVisible()
    qtbot.waitUntil(seat.doing.is_idle)


def test_how_it_was_told_is_recorded(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    page = at.page_of(seat.desk, key)
    electronic_answers.make(seat.desk, page.letters[0].id, Medium.disc)
    assert electronic_answers.untold(seat.desk, key) == {page.letters[0].id}
    dialog = TellDialog(seat, about_letter(page.letters[0], page.case))
    shown(dialog, qtbot)
    dialog.ui.choice_combo.setCurrentIndex(dialog.ui.choice_combo.findData(Told.counter.value))
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    (row,) = electronic_answers.of_case(seat.desk, key)
    assert (row.told_how, row.told_on) == (Told.counter, seat.desk.today)
    assert electronic_answers.untold(seat.desk, key) == frozenset()
    qtbot.waitUntil(seat.doing.is_idle)
