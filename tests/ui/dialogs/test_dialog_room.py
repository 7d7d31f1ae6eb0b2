"""A dialog is as high as its words, at every size of the letters: no strip, nothing cut off."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui import pictures, theme
from app.ui.colours import DARK, LIGHT
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat
from app.ui.widgets.paragraph import Paragraph
from tests.ui.room import spare_room

SHOWN = {
    *("backup_settings_dialog", "staff_change_dialog", "staff_leave_dialog", "staff_add_dialog"),
    *("password_dialog_must", "lock_dialog_waiting", "lock_dialog_over", "sign_in_dialog"),
    *("server_password_dialog_refused", "recuse_dialog", "correct_dialog", "child_rules_dialog"),
    *("suspension_plan_dialog", "history_verify_dialog", "campaign_close_dialog"),
}
SENTENCE = "一文が長くなると、行が折り返されます。" * 4


class Sample(OfficeDialog):
    def __init__(self) -> None:
        super().__init__()
        self.words, self.later = Paragraph(), Paragraph()
        self.words.setText(SENTENCE)
        self.later.hide()
        sheet, around = QFrame(), QVBoxLayout(self)
        inside = QVBoxLayout(sheet)
        inside.addWidget(self.words)
        inside.addWidget(self.later)
        go, stop = QPushButton("go"), QPushButton("stop")
        for part in (sheet, go, stop):
            around.addWidget(part)
        self.settle(go, stop)
        self.take_room(480)


@pytest.fixture
def sample(qtbot: QtBot) -> Iterator[Sample]:
    made = Sample()
    made.show()
    qtbot.waitUntil(made.isVisible)
    yield made
    made.leave()


def fits(dialog: OfficeDialog) -> bool:
    return spare_room(dialog) == 0


@pytest.mark.parametrize("size", ["標準", "特大"])
def test_no_strip_stays_empty_and_nothing_is_cut_off(
    size: str, practice_seat: Seat, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, DARK, size)
    try:
        scenes = [scene for scene in pictures.SCENES if scene.name in SHOWN]
        assert len(scenes) == len(SHOWN)
        for scene in scenes:
            dialog = scene.open(practice_seat)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
            qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
            dialog.show()
            assert isinstance(dialog, OfficeDialog)
            assert dialog._fits, scene.name
            qtbot.waitUntil(practice_seat.doing.is_idle)
            qtbot.waitUntil(partial(fits, dialog))
            dialog.hide()
    finally:
        theme.dress(qapp, LIGHT)


def test_words_that_appear_get_room_without_asking(sample: Sample, qtbot: QtBot) -> None:
    before = sample.height()
    sample.later.setText(SENTENCE)
    sample.later.show()
    qtbot.waitUntil(lambda: sample.height() > before)
    assert spare_room(sample) == 0
    sample.later.hide()
    QApplication.processEvents()
    assert sample.height() > before, "nothing moves away under a hand"


def test_room_is_given_back_at_once_where_a_dialog_says_so(sample: Sample) -> None:
    before = sample.height()
    sample.later.setText(SENTENCE)
    sample.later.show()
    sample.grow()
    assert sample.height() > before
    sample.later.hide()
    sample.shrink()
    assert sample.height() == before
