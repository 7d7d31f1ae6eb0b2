"""Be the tab 請求・申出: what is due next, everything of one case, and the act that comes now."""

from collections.abc import Sequence
from typing import ClassVar, Final

from app.office import requests
from app.office.requests import RequestRow
from app.rules.ids import MemberId, PhoneNoteId, RequestId
from app.rules.roles import Verb, may
from app.ui import theme
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.forms.ui_requests_tab import Ui_RequestsTab
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.tables.chip_cells import ChipCells
from app.ui.tables.id_table import IdTable
from app.ui.tabs import request_list
from app.ui.tabs.case_steps import CaseSteps
from app.ui.tabs.desk_acts import DeskActs
from app.ui.tabs.remembered_list import RememberedList
from app.ui.tabs.request_facts import Sight, look_at
from app.ui.tabs.request_page import CasePage
from app.ui.tabs.tab import Tab, Wish, WishKind

PANES: Final = (752, 570)
"""How the window is shared between list and page until somebody moves the middle."""
NEWEST_FIRST: Final = "received_on"
"""The order that the office gives with the newest at the top."""


class RequestsTab(Tab):
    """List the cases by their due day, and show the chosen one beside the list."""

    title: ClassVar[str] = "請求・申出(&R)"
    reads: ClassVar[Verb | None] = Verb.read_requests
    icon: ClassVar[str] = "requests"
    nouns: ClassVar[frozenset[str]] = frozenset({"requests", "letters", "members", "phone_notes"})
    grants: ClassVar[frozenset[WishKind]] = frozenset(
        {"take_request", "take_noted", "show_request"}
    )
    new_word: ClassVar[str] = "請求・申出を受付"

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self.ui = Ui_RequestsTab()
        self.ui.setupUi(self)
        self._wanted = -1
        self._table = IdTable(request_list.columns(lambda: seat.desk.today), self._rows, self)
        self.ui.table.hold(self._table)
        self.ui.table.setItemDelegateForColumn(request_list.CHIPS, ChipCells(self.ui.table))
        self.ui.splitter.setSizes(list(PANES))
        self._remembered = RememberedList(seat, "requests_tab", self.ui.table, self.ui.splitter)
        self._sort = self._remembered.put_back(("due", False))
        self.case_page = CasePage(self)
        self.ui.page_layout.addWidget(self.case_page)
        self.steps = CaseSteps(seat, self)
        self.desk_acts = DeskActs(seat, self)
        self.desk_acts.offer_lists(self.ui.lists_button)
        self.ui.chips.offer(request_list.FILTERS)
        self._connect()
        self.ui.take_button.setVisible(self._may_take())
        self.redress()
        self.case_page.show_nothing()

    def refresh(self) -> None:
        """Ask again for the list and for the case beside it."""
        self.search()
        if self.case_page.request_id is not None:
            self._choose(self.case_page.request_id)

    def search(self) -> None:
        """Ask for those whom the words and the chip find."""
        desk, text = self.seat.desk, self.ui.search_box.take_words()
        open_only, (sort, descending) = self.ui.chips.key == "open", self._sort
        self.seat.doing.look(
            lambda: _ordered(
                requests.find_ids(desk, text, open_only=open_only, sort=sort),
                turned=descending != (sort == NEWEST_FIRST),
            ),
            asker=self,
            then=self._show_ids,
            key="ids",
        )

    def focus_search(self) -> None:
        """Put the cursor into the search box and take what stands there."""
        self.ui.search_box.setFocus()
        self.ui.search_box.selectAll()

    def new(self) -> None:
        """Open the dialog that takes a request."""
        self._take(None)

    def grant(self, wish: Wish) -> None:
        """Take a request about a member, or show a case, as another tab wished."""
        if wish.kind == "take_request":
            self._take(MemberId(wish.record))
        elif wish.kind == "take_noted":
            self._take(None, PhoneNoteId(wish.record))
        else:
            self._show_request(wish.record)

    def _show_request(self, request_id: int) -> None:
        """Put the cursor on one case, whatever was searched for."""
        self._wanted = request_id
        self.ui.search_box.clear()
        self.ui.chips.choose("")

    def redress(self) -> None:
        """Draw icons and rows in the colours and size of the moment."""
        self.ui.take_button.setIcon(icon("add", theme.colours().on_accent))
        self.ui.table.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.case_page.redress()

    def leave(self) -> None:
        """Remember widths and order."""
        self._remembered.keep(self._sort)

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        ui = self.ui
        ui.search_box.searched.connect(self.search)
        ui.chips.chosen.connect(self.search)
        ui.table.sort_asked.connect(self._sort_by)
        ui.table.chosen.connect(self._choose)
        ui.table.opened.connect(lambda _key: self.case_page.go_on())
        ui.take_button.clicked.connect(self.new)
        ui.empty_state.pressed.connect(self._help_on)
        self.case_page.asked.connect(self._begin)
        self.case_page.letter_asked.connect(self._take_letter)
        self.steps.said.connect(self.said)
        self.desk_acts.said.connect(self.said)
        self.desk_acts.request_asked.connect(self._show_request)

    def _take(self, subject: MemberId | None, note: PhoneNoteId | None = None) -> None:
        """Open the dialog that takes a request: about a member, or from a telephone note."""
        if not self._may_take():
            return
        dialog = RequestDialog(self.seat, self, subject=subject, note=note)
        dialog.taken.connect(self._welcome)
        dialog.request_asked.connect(self._show_request)
        dialog.rerouted.connect(self._pass_on)
        dialog.open()

    def _pass_on(self, kind: WishKind, member_id: int) -> None:
        """Pass on what is no request to the tab of members."""
        self.wished.emit(Wish(kind, member_id))

    def _welcome(self, request_id: int, sentence: str) -> None:
        """Put the cursor on the case that has just been taken."""
        self._wanted = request_id
        self.said.emit(sentence)
        self.ui.search_box.clear()
        self.search()

    def _begin(self, key: str, right_id: int) -> None:
        """Begin what the page asks for."""
        if self.case_page.sight is not None:
            self.steps.begin(key, self.case_page.sight, right_id)

    def _take_letter(self, key: str, letter_id: int) -> None:
        """Begin what is asked of a letter of the case."""
        if self.case_page.sight is not None:
            self.steps.take_letter(key, self.case_page.sight, letter_id)

    def _show_ids(self, ids: Sequence[int]) -> None:
        """Show what was found, or say what to do where nothing was."""
        keep = self._wanted if self._wanted >= 0 else self.ui.table.current_id()
        self._wanted = -1
        self._table.show_ids(ids)
        self.ui.table.show_sort(self._sort[0], descending=self._sort[1])
        self.ui.count_label.setText(f"{len(ids):,}件" if ids else "")
        self.ui.list_stack.setCurrentWidget(self.ui.list_page if ids else self.ui.empty_page)
        if not ids:
            self._say_empty()
            self._choose(-1)
            return
        if not self.ui.table.choose(keep):
            self.ui.table.choose_line(0)
        self.case_page.show_coming()

    def _say_empty(self) -> None:
        """Say why nothing is listed, and offer the way on."""
        if self.ui.search_box.text().strip():
            sentence = "ほかの言葉で探すか、条件を消して一覧に戻ってください。"
            self.ui.empty_state.say("search", "見つかりませんでした", sentence, "条件を消す(&Z)")
            return
        open_only = self.ui.chips.key == "open"
        title = "対応中の請求・申出はありません" if open_only else "請求・申出はまだありません"
        sentence = "お電話や来所のときは、お名前と電話番号だけでも仮受付として残せます。"
        act = "請求・申出を受付" if self._may_take() else ""
        self.ui.empty_state.say("requests", title, sentence, act)

    def _help_on(self) -> None:
        """Do what the button of the empty list says."""
        if self.ui.search_box.text().strip():
            self.ui.search_box.clear()
        else:
            self.new()

    def _choose(self, request_id: int) -> None:
        """Show the page of a case, or of none."""
        if request_id < 0:
            self.case_page.show_nothing()
            return
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: look_at(desk, RequestId(request_id)),
            asker=self,
            then=self._show_case,
            key="page",
        )

    def _show_case(self, sight: Sight) -> None:
        """Show a case that has arrived."""
        self.case_page.show_case(sight, self.seat.desk.today)
        self.desk_acts.offer_acts(self.case_page.acts_button, sight)

    def _sort_by(self, key: str, descending: bool) -> None:
        """Show the list in another order."""
        self._sort = (key, descending)
        self.search()

    def _rows(self, ids: Sequence[int]) -> Sequence[RequestRow]:
        """Fetch the rows that are looked at."""
        return requests.rows(self.seat.desk, ids)

    def _may_take(self) -> bool:
        """Tell whether this person may take a request; the office checks it again."""
        return may(self.seat.desk.actor.roles, Verb.take_request)


def _ordered(ids: Sequence[RequestId], *, turned: bool) -> Sequence[RequestId]:
    """Turn an order round where it is wanted the other way."""
    return list(reversed(ids)) if turned else ids
