"""The columns of the months carry their figures, and differ without colour."""

from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from app.ui.widgets.month_plot import Month, MonthPlot
from app.ui.widgets.pill import Pill

LEGEND = (Pill("最新", "check", "good"), Pill("再同意待ち", "clock", "good"))


def plot(qtbot: QtBot, *months: Month) -> MonthPlot:
    made = MonthPlot()
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    made.show_months(LEGEND, months)
    made.resize(500, made.sizeHint().height())
    made.show()
    return made


def test_each_month_is_said_in_words(qtbot: QtBot) -> None:
    made = plot(qtbot, Month("3月", (1, 2)), Month("4月", (1234, 0)))
    assert made.accessibleDescription() == (
        "3月 最新 1名、再同意待ち 2名\n4月 最新 1,234名、再同意待ち 0名"
    )


def test_states_of_one_colour_have_different_patterns(qtbot: QtBot) -> None:
    whole = QRect(120, 0, 380, 150)
    one = plot(qtbot, Month("4月", (5, 0))).grab(whole).toImage()
    other = plot(qtbot, Month("4月", (0, 5))).grab(whole).toImage()
    assert one != other


def test_nothing_to_show_paints_nothing(qtbot: QtBot) -> None:
    made = plot(qtbot)
    colours = {made.grab().toImage().pixel(x, 20) for x in range(0, 500, 10)}
    assert len(colours) == 1
