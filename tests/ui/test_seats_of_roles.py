"""Each role meets at its screens what is its own, and no refusals."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.rules.roles import Role
from app.ui import pictures
from app.ui.seat import Seat
from app.ui.tabs.backups_page import BackupsPage
from app.ui.tabs.history_page import HistoryPage
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.records_tab import RecordsTab
from app.ui.window import Window


def as_role(seat: Seat, *roles: Role) -> Seat:
    actor = replace(seat.desk.actor, roles=frozenset(roles))
    return replace(seat, desk=replace(seat.desk, actor=actor))


def window_of(seat: Seat, qtbot: QtBot) -> Window:
    made = Window(seat, tuple(make(seat) for _name, make in pictures.TABS))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


def test_who_looks_after_the_machine_begins_at_the_records_and_meets_no_refusal(
    seat: Seat, qtbot: QtBot
) -> None:
    window = window_of(as_role(seat, Role.system), qtbot)
    assert isinstance(window.current_tab(), RecordsTab)
    assert [tab.title.split("(")[0] for tab in window.tabs] == ["方針", "操作記録・設定"]
    for at in range(len(window.tabs)):
        window.show_tab(at)
        qtbot.waitUntil(seat.doing.is_idle)
    boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    assert [one.text() for one in boxes if one.isVisible()] == []


@pytest.mark.parametrize("role", [Role.clerk, Role.auditor, Role.manager])
def test_everybody_else_has_all_tabs(role: Role, seat: Seat, qtbot: QtBot) -> None:
    window = window_of(as_role(seat, role), qtbot)
    assert len(window.tabs) == len(pictures.TABS)
    assert isinstance(window.current_tab(), MembersTab)


@pytest.mark.parametrize(
    ("roles", "said", "offered"),
    [
        ((Role.auditor,), "担当者が登録すると", False),
        ((Role.clerk,), "申込書を見ながら", True),
        ((Role.manager, Role.system), "組合の名称と連絡先", True),
    ],
)
def test_where_nobody_is_registered_each_reads_what_to_do(
    roles: tuple[Role, ...], said: str, offered: bool, seat: Seat, qtbot: QtBot
) -> None:
    tab = MembersTab(as_role(seat, *roles))
    qtbot.addWidget(tab)
    tab.show()
    state = tab.ui.empty_state
    qtbot.waitUntil(lambda: said in state.sentence_label.plain)
    assert state.act_button.isVisible() == offered
    assert ("方針を取り込んで" in state.sentence_label.plain) == (Role.system in roles)


def test_a_clerk_reads_who_looks_after_the_backups(seat: Seat, qtbot: QtBot) -> None:
    page = BackupsPage(as_role(seat, Role.clerk))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    state = page.ui.empty_state
    qtbot.waitUntil(lambda: "自動で作られています" in state.sentence_label.plain)
    assert "操作記録" not in state.sentence_label.plain


def test_a_clerk_may_have_the_log_verified_and_reads_why_the_rest_is_held(
    seat: Seat, qtbot: QtBot
) -> None:
    page = HistoryPage(as_role(seat, Role.clerk))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: not page.ui.book_button.isEnabled())
    assert page.ui.new_button.isEnabled()
    assert not page.ui.more_button.isEnabled()
    assert "操作記録の閲覧は" in page.ui.book_button.toolTip()
