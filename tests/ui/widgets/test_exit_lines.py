from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.office.exits import ExitLine, ExitPlan
from app.ui.widgets.exit_lines import HEADINGS, ExitLines

DAY = date(2026, 7, 20)
PLAN = ExitPlan(
    "left",
    DAY,
    DAY,
    stops=(ExitLine("ご案内", "から、発送と書出しの一覧には載りません", DAY),),
    erased=(),
    stays=(ExitLine("操作記録", "行は残ります"),),
)


def words(lines: ExitLines) -> list[str]:
    return [label.text() for label in lines.findChildren(QLabel) if not label.isHidden()]


def test_a_plan_is_shown_under_its_headings(qtbot: QtBot) -> None:
    lines = ExitLines()
    qtbot.addWidget(lines)
    for _ in range(2):
        lines.show_plan(PLAN)
        assert words(lines) == [
            HEADINGS[0],
            "ご案内",
            "2026/07/20（月）から、発送と書出しの一覧には載りません",
            HEADINGS[1],
            HEADINGS[2],
            "操作記録",
            "行は残ります",
        ]
