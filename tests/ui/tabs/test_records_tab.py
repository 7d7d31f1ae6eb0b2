"""The tab 操作記録・設定 at the largest text, chosen while the window stands open."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.office import staff
from app.office.staff import NewStaff
from app.rules.roles import Role
from app.ui import pictures, theme
from app.ui.colours import LIGHT
from app.ui.seat import Seat
from app.ui.tables.table_view import TableView
from app.ui.tabs.records_tab import RecordsTab
from app.ui.window import Window

FIRST = "架空のはじめの合言葉です"
HISTORY, STAFF = 0, 2


@pytest.fixture
def tab(practice_seat: Seat, qtbot: QtBot, qapp: QApplication) -> Iterator[RecordsTab]:
    several = frozenset({Role.clerk, Role.department_manager, Role.auditor})
    staff.add(practice_seat.desk, NewStaff("saburo", "架空　三郎左衛門之助", FIRST, several))
    made = RecordsTab(practice_seat)
    window = Window(practice_seat, (made,))
    qtbot.addWidget(window)
    window.resize(*pictures.SIZE)
    window.show()
    for at in range(len(made.pages)):
        made.turn_to(at)
        qtbot.waitUntil(practice_seat.doing.is_idle)
    window.ui.size_huge_action.trigger()
    yield made
    theme.dress(qapp, LIGHT)


def is_whole(table: TableView, key: str) -> bool:
    """Tell whether a column has room for every word in it, and for its title."""
    at = list(table.widths()).index(key)
    needed = max(table.sizeHintForColumn(at), table.horizontalHeader().sectionSizeHint(at))
    return table.columnWidth(at) >= needed


@pytest.mark.parametrize(
    ("page", "columns"), [(HISTORY, ("at", "staff")), (STAFF, ("name", "password", "state"))]
)
def test_who_it_is_can_be_read_at_the_largest_text(
    tab: RecordsTab, page: int, columns: tuple[str, ...], qtbot: QtBot
) -> None:
    tab.turn_to(page)
    table = tab.page.ui.table
    qtbot.waitUntil(lambda: table.model().rowCount() > 1)
    qtbot.waitUntil(lambda: all(is_whole(table, key) for key in columns))
