from pytestqt.qtbot import QtBot

from app.ui.progress import Running
from app.ui.widgets.long_work import LongWork


def test_it_says_how_far_the_work_is_and_how_long_it_takes(qtbot: QtBot) -> None:
    page, running = LongWork(), Running()
    qtbot.addWidget(page)
    page.follow("文書を作っています", running)
    assert page.work_label.text() == "文書を作っています"
    running.progressed.emit(500, 2000, 42)
    assert page.left_label.text() == "500 / 2,000通　残り 約42秒"
    assert (page.progress_bar.value(), page.progress_bar.maximum()) == (500, 2000)
    with qtbot.assertNotEmitted(page.stopped):
        running.ended.emit()


def test_stopping_is_asked_for_once_and_told_when_it_took_effect(qtbot: QtBot) -> None:
    page, running = LongWork(), Running()
    qtbot.addWidget(page)
    page.stop()
    page.follow("プリンターに送っています", running, "枚")
    page.stop_button.click()
    assert running.stopped
    assert not page.stop_button.isEnabled()
    with qtbot.waitSignal(page.stopped):
        running.ended.emit()
    page.follow("もう一度", Running())
    assert page.stop_button.isEnabled()
