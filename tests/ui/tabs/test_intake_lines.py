"""What the tab of requests offers about calls, numbers and people, and where wishes lead."""

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.rules.ids import MemberId
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.member_end_dialogs import LeaveDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.seat import Seat
from app.ui.tabs import intake_lines
from app.ui.tabs.case_menus import acts_for
from app.ui.tabs.desk_menus import lists_for
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.requests_tab import RequestsTab
from app.ui.tabs.tab import Tab, Wish
from app.ui.window import Window
from tests.ui import request_desk as at
from tests.ui.conftest import Register


def words(groups: object) -> set[str]:
    return {one.word.partition("(")[0] for group in groups for one in group}  # type: ignore[attr-defined]  # groups of lines


def test_everybody_sees_what_they_may_do(seat: Seat, register: Register) -> None:
    register("1001", "架空　太郎")
    sight = at.sight_of(seat.desk, at.take(seat.desk))
    people = {"担当替え", "関係者のため担当しない"}
    for desk, more in (
        (seat.desk, {"閲覧できる人の限定"}),
        (at.clerk_beside(seat.desk), set[str]()),
    ):
        offered = words(acts_for(sight, desk.actor.roles))
        assert offered >= people | more
        assert ("閲覧できる人の限定" in offered) is bool(more)
        assert words(lists_for(desk.actor.roles)) >= {"電話メモの一覧", "まとめて担当替え"}
    reader = at.reader_beside(seat.desk).actor.roles
    assert not words(acts_for(sight, reader)) & people
    assert "手書き受付票" not in words(lists_for(reader))


def test_an_ended_case_keeps_its_people(seat: Seat, register: Register) -> None:
    register("1001", "架空　太郎")
    key = at.take(seat.desk)
    assert intake_lines.is_open(at.sight_of(seat.desk, key))
    at.end(seat.desk, key)
    assert not intake_lines.is_open(at.sight_of(seat.desk, key))


def test_each_line_opens_its_dialog(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register("1001", "架空　太郎")
    sight = at.sight_of(seat.desk, at.take(seat.desk))
    parent = QWidget()
    qtbot.addWidget(parent)
    cases = (intake_lines.assign, intake_lines.recuse, intake_lines.restrict)
    lists = (
        intake_lines.assign_many,
        intake_lines.all_calls,
        intake_lines.all_numbers,
        intake_lines.all_restricted,
    )
    opened = [open_one(seat, sight, parent) for open_one in cases]
    opened += [open_one(seat, parent) for open_one in lists]
    assert all(isinstance(dialog, QDialog) for dialog in opened)
    qtbot.waitUntil(seat.doing.is_idle)


def beside(seat: Seat, qtbot: QtBot) -> tuple[Window, MembersTab, RequestsTab]:
    members, requests = MembersTab(seat), RequestsTab(seat)
    tabs: tuple[Tab, ...] = (members, requests)
    window = Window(seat, tabs)
    qtbot.addWidget(window)
    window.show()
    window.show_tab(1)
    qtbot.waitUntil(seat.doing.is_idle)
    return window, members, requests


def begun(requests: RequestsTab, system: str, qtbot: QtBot, member: MemberId | None) -> None:
    if member is None:
        requests.new()
    else:
        requests.grant(Wish("take_request", member))
    dialog = requests.findChild(RequestDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: (dialog.subject.member_id is not None) is (member is not None))
    dialog.ui.systems.choose(system)
    dialog.reroute()


def test_an_ordinary_change_opens_the_members_dialog(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    member = register("1001", "架空　太郎")
    window, members, requests = beside(seat, qtbot)
    begun(requests, "change", qtbot, member)
    qtbot.waitUntil(lambda: members.findChild(MemberDialog) is not None)
    assert window.current_tab() is members
    dialog = members.findChild(MemberDialog)
    assert dialog is not None
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.leave()
    window.close()


def test_a_wish_to_leave_opens_the_exit(seat: Seat, register: Register, qtbot: QtBot) -> None:
    member = register("1001", "架空　太郎")
    window, members, requests = beside(seat, qtbot)
    begun(requests, "exit", qtbot, member)
    qtbot.waitUntil(lambda: members.findChild(LeaveDialog) is not None)
    dialog = members.findChild(LeaveDialog)
    assert dialog is not None
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.leave()
    window.close()


def test_without_a_member_one_looks_for_her_first(seat: Seat, qtbot: QtBot) -> None:
    window, members, requests = beside(seat, qtbot)
    begun(requests, "change", qtbot, None)
    assert window.current_tab() is members
    assert "会員を探して" in window.ui.notice.sentence
    qtbot.waitUntil(seat.doing.is_idle)
    window.close()
