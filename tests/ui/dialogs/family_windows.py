"""Open the dialogs about children over a fictional family."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import children, members
from app.office.desk import Desk
from app.rules.ids import ChildId, MemberId
from app.rules.members import ChildDraft
from app.ui.seat import Seat
from tests.ui.conftest import draft

Window = TypeVar("Window", bound=QWidget)
SOON = ChildDraft(relationship="子", expected_month="2026年8月")
OVER = ChildDraft(relationship="子", expected_month="2026年2月")
SIX = ChildDraft("架空　湊", "カクウ　ミナト", "2020-04-01", "子", custody="共同")
THIRTEEN = ChildDraft("架空　葵", "カクウ　アオイ", "2013-05-10", "子")


def mother_of(desk: Desk, *drafts: ChildDraft, code: str = "1001") -> MemberId:
    """Register a mother with these children."""
    whole = replace(draft(code, "架空　花子"), children=drafts)
    return members.register(desk, whole).member_id


def child_of(desk: Desk, mother: MemberId, place: int = 0) -> ChildId:
    """Return the key of one of her children."""
    return children.children_of(desk, mother)[place].id


def shown(make: Callable[[], Window], seat: Seat, qtbot: QtBot) -> Window:
    """Open a window and wait until everything has arrived."""
    window = make()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window, before_close_func=lambda widget: widget.hide())
    window.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return window
