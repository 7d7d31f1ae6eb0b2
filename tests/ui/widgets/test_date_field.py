from datetime import date

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.date_field import DateField, Echo

TODAY = date(2026, 4, 20)


def field(qtbot: QtBot, echo: Echo = "day", *, future: bool = False) -> DateField:
    made = DateField()
    qtbot.addWidget(made)
    made.set_up(TODAY, echo=echo, future=future)
    return made


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("H2.4.1", "1990-04-01"),
        ("平成2年4月1日", "1990-04-01"),
        ("0410", "2026-04-10"),
        ("4/10", "2026-04-10"),
        ("t", "2026-04-20"),
        ("-3", "2026-04-17"),
        ("平成32年1月1日", "平成32年1月1日"),
        ("", ""),
    ],
)
def test_dates_are_read_as_people_type_them(qtbot: QtBot, typed: str, text: str) -> None:
    made = field(qtbot)
    made.setText(typed)
    assert made.typed() == text


@pytest.mark.parametrize(
    ("echo", "words"),
    [
        ("birth", "1990年4月1日（平成2年）36歳"),
        ("child", "平成2年　36歳"),
        ("day", "平成2年4月1日（日）"),
    ],
)
def test_a_date_is_echoed_as_the_field_needs_it(qtbot: QtBot, echo: Echo, words: str) -> None:
    made = field(qtbot, echo)
    made.setText("H2.4.1")
    assert made.echo == words
    made.setText("H2.4")
    assert made.echo == ""


def test_days_to_come_are_read_only_where_allowed(qtbot: QtBot) -> None:
    assert field(qtbot).day() is None
    past, open_ended = field(qtbot), field(qtbot, future=True)
    past.setText("+14")
    open_ended.setText("+14")
    assert past.day() is None
    assert open_ended.day() == date(2026, 5, 4)


def test_a_short_form_is_written_out_when_the_field_is_left(qtbot: QtBot) -> None:
    made = field(qtbot)
    QTest.keyClicks(made, "t")
    made.editingFinished.emit()
    assert made.text() == "2026/04/20"


def test_a_change_tells_the_text(qtbot: QtBot) -> None:
    made = field(qtbot)
    with qtbot.waitSignal(made.changed) as told:
        made.set_text("1990-04-01")
    assert told.args == ["1990-04-01"]


def test_the_echo_is_painted_only_where_there_is_room(qtbot: QtBot) -> None:
    made = field(qtbot, "birth")
    made.setText("1990/04/01")
    made.resize(400, 34)
    made.show()
    assert made.textMargins().right() > 0
    made.resize(140, 34)
    assert made.textMargins().right() == 0
    assert made.toolTip() == "1990年4月1日（平成2年）36歳"
