"""Open what the menus 「手続き」 and 「点検」 offer, and lead from one step to the next."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from app.office import member_page
from app.office.member_page import MemberPage
from app.rules.ids import MemberId
from app.rules.roles import Verb, may
from app.ui.dialogs.exit_plan_dialog import ExitPlanDialog
from app.ui.dialogs.exits_dialog import ExitsDialog
from app.ui.dialogs.member_end_dialogs import LeaveDialog
from app.ui.seat import Seat
from app.ui.tabs.member_lines import MemberAct
from app.ui.tabs.member_menus import Check, checks_for, listen

EXITS = "退会などの手続き(&X)…"


class MemberActs(QObject):
    """Open dialogs over a tab; `said` carries what was done, `member_asked` whom to show."""

    said = Signal(str)
    member_asked = Signal(int)

    def __init__(self, seat: Seat, tab: QWidget) -> None:
        super().__init__(tab)
        self._seat = seat
        self._tab = tab

    def offer_checks(self, button: QPushButton) -> None:
        """Put 「点検」 behind a button; whoever may look through nothing sees no button."""
        roles, menu = self._seat.desk.actor.roles, QMenu(button)
        if may(roles, Verb.read_members):
            menu.addAction(EXITS).triggered.connect(self.show_exits)
        for group in checks_for(roles):
            menu.addSeparator()
            for check in group:
                chosen = menu.addAction(check.word).triggered
                chosen.connect(lambda _checked=False, one=check: self.open_check(one))
        button.setMenu(menu)
        button.setHidden(menu.isEmpty())

    def open(self, act: MemberAct, page: MemberPage | None) -> None:
        """Open what was chosen for the member of the page."""
        if page is not None:
            self._open(act.open(self._seat, page, self._tab), page)

    def open_check(self, check: Check) -> None:
        """Open a list to look through."""
        self._open(check.open(self._seat, self._tab), None)

    def show_exits(self) -> None:
        """Open the list of exits."""
        dialog = ExitsDialog(self._seat, self._tab)
        dialog.member_asked.connect(self.member_asked)
        dialog.plan_asked.connect(self.show_plan)
        dialog.open()

    def show_plan(self, member_id: int) -> None:
        """Show what follows for a member whose exit has begun."""
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: member_page.page(desk, MemberId(member_id)),
            asker=self._tab,
            then=self._open_plan,
            key="plan",
        )

    def leave(self, member_id: int) -> None:
        """Begin the exit of a member whom another tab names."""
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: member_page.page(desk, MemberId(member_id)),
            asker=self._tab,
            then=self._leave,
            key="leave",
        )

    def _open_plan(self, page: MemberPage) -> None:
        if page.open_exit is not None:
            self._open(ExitPlanDialog(self._seat, page, self._tab), page)

    def _open(self, dialog: QDialog, page: MemberPage | None) -> None:
        listen(dialog, self.said.emit)
        if isinstance(dialog, ExitPlanDialog) and page is not None:
            dialog.leaving.connect(lambda: self._leave(page))
        dialog.open()

    def _leave(self, page: MemberPage) -> None:
        self._open(LeaveDialog(self._seat, page, self._tab), page)
