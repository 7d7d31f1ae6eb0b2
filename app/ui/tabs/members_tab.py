"""Be the tab すくすく会員: find somebody in a second, see everything on one page, and act."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.office import member_page, members
from app.office.member_page import MemberPage
from app.office.members import MemberRow
from app.rules.ids import MemberId
from app.rules.roles import Verb, may
from app.ui import theme
from app.ui.dialogs.consent_dialog import ConsentDialog
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.import_dialog import ImportDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.member_step_dialog import heading
from app.ui.dialogs.withdraw_dialog import WithdrawDialog
from app.ui.forms.ui_members_tab import Ui_MembersTab
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.tabs.listed_giving import ListedGiving
from app.ui.tabs.member_acts import MemberActs
from app.ui.tabs.member_list import COLUMNS, FILTERS, USUAL, narrowing
from app.ui.tabs.member_menus import acts_for
from app.ui.tabs.member_nobody import nobody_yet
from app.ui.tabs.person_page import PersonPage
from app.ui.tabs.remembered_list import RememberedList
from app.ui.tabs.tab import Tab, Wish, WishKind

FIND_FIRST: Final = "会員を探して選び、「変更」か「手続き」から進めてください。"


class MembersTab(Tab):
    """List the members, and show the chosen one beside the list."""

    title: ClassVar[str] = "すくすく会員(&M)"
    reads: ClassVar[Verb | None] = Verb.read_members
    icon: ClassVar[str] = "members"
    nouns: ClassVar[frozenset[str]] = frozenset({"members", "consents", "requests", "letters"})
    grants: ClassVar[frozenset[WishKind]] = frozenset(
        {"show_member", "change_member", "leave_member"}
    )
    new_word: ClassVar[str] = "会員を登録"

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self.ui = Ui_MembersTab()
        self.ui.setupUi(self)
        self.ui.new_button.setProperty("kind", "primary")
        self._wanted = -1
        self._listed: Sequence[int] = ()
        self._table = IdTable(COLUMNS, self._rows, self)
        self.ui.table.hold(self._table)
        self._remembered = RememberedList(seat, "members_tab", self.ui.table, self.ui.splitter)
        self._sort = self._remembered.put_back(("member_code", False))
        self.acts = MemberActs(seat, self)
        self.giving = ListedGiving(seat, self, lambda: self._listed)
        self.person = PersonPage(self)
        self.ui.person_box.addWidget(self.person)
        self.ui.chips.offer(FILTERS)
        self._connect()
        self._allow(requests=False)
        self.redress()
        self.person.show_nobody()

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        self.ui.search_box.searched.connect(self.search)
        self.ui.chips.chosen.connect(self.search)
        self.ui.table.sort_asked.connect(self._sort_by)
        self.ui.table.chosen.connect(self._choose)
        self.ui.table.opened.connect(self.change)
        self.ui.new_button.clicked.connect(self.new)
        self.ui.import_button.clicked.connect(self.take_in)
        self.ui.export_button.clicked.connect(self.write_out)
        self.ui.empty_state.pressed.connect(self._help_on)
        edit = QShortcut(QKeySequence("F2"), self)
        edit.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        edit.activated.connect(lambda: self.change(self.person.member_id))
        self.acts.said.connect(self.said)
        self.acts.member_asked.connect(self.show_member)
        self.acts.offer_checks(self.ui.checks_button)
        self.giving.offer(self.ui.checks_button)
        self.giving.said.connect(self.said)
        self.person.act_chosen.connect(lambda act: self.acts.open(act, self.person.page))
        self.person.change_asked.connect(self.change)
        self.person.consent_asked.connect(self.record_consent)
        self.person.withdraw_asked.connect(self.withdraw_consent)
        self.person.request_asked.connect(
            lambda member_id: self.wished.emit(Wish("take_request", member_id))
        )

    def refresh(self) -> None:
        """Ask again for the list and for the person beside it."""
        self.search()
        if self.person.member_id >= 0:
            self._choose(self.person.member_id)

    def search(self) -> None:
        """Ask for those whom the words and the chip find."""
        desk, text = self.seat.desk, self.ui.search_box.take_words()
        state, standing = narrowing(self.ui.chips.key)
        sort, down = self._sort
        self.seat.doing.look(
            lambda: members.find_ids(
                desk, text, sort=sort, descending=down, state=state, standing=standing
            ),
            asker=self,
            then=self._show_ids,
            key="ids",
        )

    def focus_search(self) -> None:
        """Put the cursor into the search box and take what stands there."""
        self.ui.search_box.setFocus()
        self.ui.search_box.selectAll()

    def grant(self, wish: Wish) -> None:
        """Show a member whom another tab names, and open what it wishes done with her."""
        if wish.record < 0:
            self.said.emit(FIND_FIRST)
            self.focus_search()
            return
        self.show_member(wish.record)
        if wish.kind == "change_member":
            self.change(wish.record)
        elif wish.kind == "leave_member":
            self.acts.leave(wish.record)

    def show_member(self, member_id: int) -> None:
        """Put the cursor on a member, whatever state she is in."""
        self._wanted = member_id
        self.ui.search_box.clear()
        self.ui.chips.choose("")
        self.search()

    def offer(self, grants: frozenset[WishKind]) -> None:
        """Show the button for a request only where a tab takes one."""
        self._allow(requests="take_request" in grants)

    def redress(self) -> None:
        """Draw icons and rows in the colours and size of the moment."""
        self.ui.new_button.setIcon(icon("add", theme.colours().on_accent))
        self.ui.import_button.setIcon(icon("import"))
        self.ui.export_button.setIcon(icon("export"))
        self.person.redress()

    def leave(self) -> None:
        """Remember widths and order."""
        self._remembered.keep(self._sort)

    def new(self) -> None:
        """Open the dialog that registers a member; the list can be read beside it (OFFICE D-08)."""
        if not self._may(Verb.register_member):
            return
        dialog = MemberDialog(self.seat, self)
        dialog.registered.connect(self._welcome)
        dialog.kept.connect(self.said)
        dialog.show()

    def change(self, member_id: int) -> None:
        """Open the dialog that changes a member; readers see the page only."""
        if self._may(Verb.register_member) and member_id >= 0:
            dialog = MemberDialog(self.seat, self, changing=MemberId(member_id))
            dialog.changed.connect(lambda: self.said.emit("会員の内容を変更しました。"))
            dialog.show()

    def record_consent(self, member_id: int) -> None:
        """Open the dialog that records a consent."""
        dialog = ConsentDialog(self.seat, self._heading(), MemberId(member_id), self)
        dialog.recorded.connect(lambda: self.said.emit("同意を記録しました。"))
        dialog.open()

    def withdraw_consent(self, member_id: int) -> None:
        """Open the dialog that records a withdrawal."""
        dialog = WithdrawDialog(self.seat, self._heading(), MemberId(member_id), self)
        dialog.recorded.connect(lambda: self.said.emit("同意の撤回を記録しました。"))
        dialog.withdrawn.connect(self.acts.show_plan)
        dialog.open()

    def take_in(self) -> None:
        """Open the dialog that takes in a file of members."""
        dialog = ImportDialog(self.seat, self)
        dialog.finished_with.connect(lambda *counts: self.said.emit(_taken_in(*counts)))
        dialog.open()

    def write_out(self) -> None:
        """Open the dialog that writes the members to a file."""
        dialog = ExportDialog(self.seat, self)
        dialog.exported.connect(lambda rows: self.said.emit(f"{rows:,}名を書き出しました。"))
        dialog.open()

    def _show_ids(self, ids: Sequence[int]) -> None:
        """Show what was found, or say what to do where nothing was."""
        self._listed = ids
        keep = self._wanted if self._wanted >= 0 else self.ui.table.current_id()
        self._wanted = -1
        self._table.show_ids(ids)
        self.ui.table.show_sort(self._sort[0], descending=self._sort[1])
        self.ui.count_label.setText(f"{len(ids):,}名" if ids else "")
        self.ui.list_stack.setCurrentWidget(self.ui.list_page if ids else self.ui.empty_page)
        if not ids:
            self._say_empty()
            self._choose(-1)
        elif not self.ui.table.choose(keep):
            self.ui.table.choose_line(0)

    def _say_empty(self) -> None:
        """Say why nobody is listed, and offer the way on."""
        if self._only_active():
            sentence = "登録中の方にはいません。退会・卒業などの方も含めて探せます。"
            self.ui.empty_state.say(
                "search", "見つかりませんでした", sentence, "すべてから探す(&Z)"
            )
            return
        if self._is_narrowed():
            sentence = "ほかの言葉で探すか、条件を消して一覧に戻ってください。"
            self.ui.empty_state.say("search", "見つかりませんでした", sentence, "条件を消す(&Z)")
            return
        sentence, act = nobody_yet(self.seat.desk.actor.roles)
        self.ui.empty_state.say("members", "会員はまだ登録されていません", sentence, act)

    def _help_on(self) -> None:
        """Do what the button of the empty list says."""
        if self._only_active():
            self.ui.chips.choose("")
        elif self._is_narrowed():
            self.ui.search_box.clear()
            self.ui.chips.choose(USUAL)
        else:
            self.new()

    def _is_narrowed(self) -> bool:
        """Tell whether words or a chip narrow the list."""
        return bool(self.ui.search_box.text().strip() or self.ui.chips.key not in {USUAL, ""})

    def _only_active(self) -> bool:
        """Tell whether words were looked for among those only who are registered now."""
        return bool(self.ui.search_box.text().strip()) and self.ui.chips.key == USUAL

    def _choose(self, member_id: int) -> None:
        """Show the page of a member, or of nobody."""
        if member_id < 0:
            self.person.show_nobody()
            return
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: member_page.page(desk, MemberId(member_id)),
            asker=self,
            then=self._show_page,
            key="page",
        )

    def _show_page(self, page: MemberPage) -> None:
        """Show a page that has arrived."""
        self.person.show_page(page, self.seat.desk.today)
        self.person.show_acts(acts_for(page, self.seat.desk.actor.roles))

    def _sort_by(self, key: str, descending: bool) -> None:
        """Show the list in another order."""
        self._sort = (key, descending)
        self.search()

    def _welcome(self, member_id: int) -> None:
        """Put the cursor on the member who has just been registered."""
        self._wanted = member_id
        self.said.emit("会員を登録しました。")
        self.search()

    def _rows(self, ids: Sequence[int]) -> Sequence[MemberRow]:
        """Fetch the rows that are looked at."""
        return members.rows(self.seat.desk, ids)

    def _heading(self) -> str:
        """Name the person of the page for the head of a dialog."""
        return heading(self.person.page) if self.person.page else ""

    def _allow(self, *, requests: bool) -> None:
        """Hide what this person may not do."""
        self.ui.new_button.setVisible(self._may(Verb.register_member))
        self.ui.import_button.setVisible(self._may(Verb.import_members))
        self.ui.export_button.setVisible(self._may(Verb.export_members))
        takes = requests and self._may(Verb.take_request)
        self.person.allow(write=self._may(Verb.record_consent), requests=takes)

    def _may(self, verb: Verb) -> bool:
        """Tell whether a role of this person allows an act; the office checks it again."""
        return may(self.seat.desk.actor.roles, verb)


def _taken_in(registered: int, kept: int) -> str:
    """Say what became of a file: who came in, and where the forms are that could not."""
    came = f"{registered:,}名を登録しました。" if registered else ""
    waits = f"{kept:,}件は「申込の確認待ち」に残しました。" if kept else ""
    return f"{came}{waits}"
