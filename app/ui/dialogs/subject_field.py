"""Find the member a request is about, by code, name or telephone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton

from app.office import member_page, members
from app.office.desk import Desk
from app.office.member_page import MemberPage
from app.office.members import MemberRow
from app.rules.ids import MemberId
from app.rules.numerals import narrow
from app.rules.telephones import telephone_words
from app.ui.seat import Seat
from app.ui.widgets.search_box import SearchBox

MOST: Final = 20
"""How many members are offered at once; more words find fewer."""
NOBODY: Final = "対象の方が会員でないときは、空けておきます。"


class SubjectForm(Protocol):
    """Be a form with the widgets of this field."""

    subject_search: SearchBox
    subject_list: QListWidget
    subject_label: QLabel
    subject_clear_button: QPushButton


@dataclass(frozen=True)
class _Found:
    rows: Sequence[MemberRow]
    total: int


class SubjectField(QObject):
    """Search while one types, choose with Enter or a click.

    `chosen` carries the `MemberPage` of the member, none when taken back.
    """

    chosen = Signal(object)

    def __init__(self, form: SubjectForm, seat: Seat, keeper: QDialog) -> None:
        super().__init__(keeper)
        self._form = form
        self._seat = seat
        self._keeper = keeper
        self._page: MemberPage | None = None
        form.subject_search.setPlaceholderText("例 12345678、カクウ ハナコ")
        form.subject_search.searched.connect(self._search)
        form.subject_list.itemActivated.connect(self._take)
        form.subject_list.itemClicked.connect(self._take)
        form.subject_clear_button.clicked.connect(self.clear)
        form.subject_list.hide()
        self._show()

    @property
    def code(self) -> str:
        """Return the code of the chosen member, or one that was typed and is not registered."""
        if self._page is not None:
            return self._page.row.member_code
        typed = narrow(self._form.subject_search.text())
        return typed if typed.isdigit() else ""

    @property
    def member_id(self) -> MemberId | None:
        """Return the key of the chosen member."""
        return None if self._page is None else MemberId(self._page.row.id)

    def choose(self, member_id: MemberId) -> None:
        """Choose a member by key."""
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: member_page.page(desk, member_id), asker=self._keeper, then=self._chosen
        )

    def choose_code(self, code: str) -> None:
        """Choose a member by code; a code nobody has stays in the search box."""
        self._form.subject_search.setText(code)
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: _find(desk, code),
            asker=self._keeper,
            then=lambda found: self._only(found, code),
        )

    def clear(self) -> None:
        """Take the choice back."""
        self._page = None
        self._form.subject_search.clear()
        self._show()
        self.chosen.emit(None)

    def _search(self, text: str) -> None:
        """Look for members; an empty box offers nobody."""
        if self._page is not None:
            return
        desk = self._seat.desk
        self._seat.doing.look(
            lambda: _find(desk, text), asker=self._keeper, then=self._offer, key="subject"
        )

    def _offer(self, found: _Found) -> None:
        """List those who were found."""
        names = self._form.subject_list
        names.clear()
        for row in found.rows:
            item = QListWidgetItem(_words(row), names)
            item.setData(Qt.ItemDataRole.UserRole, int(row.id))
        if found.total > len(found.rows):
            QListWidgetItem(f"ほか{found.total - len(found.rows):,}名。言葉を足してください", names)
        names.setVisible(bool(found.rows) and self._page is None)
        names.setCurrentRow(0)
        missing = bool(self._form.subject_search.text().strip()) and not found.rows
        self._form.subject_label.setText("該当する会員はいません。" if missing else NOBODY)

    def _only(self, found: _Found, code: str) -> None:
        """Take the one who has exactly this code."""
        for row in found.rows:
            if row.member_code == code:
                self.choose(MemberId(row.id))

    def _take(self, item: QListWidgetItem) -> None:
        """Choose whom the user pointed at."""
        key = item.data(Qt.ItemDataRole.UserRole)
        if key is not None:
            self.choose(MemberId(int(key)))

    def _chosen(self, page: MemberPage) -> None:
        """Show who was chosen."""
        self._page = page
        self._show()
        self.chosen.emit(page)

    def _show(self) -> None:
        """Show the chosen member in place of the search, or the search."""
        form, page = self._form, self._page
        # A form about another member is never the rival of this one.
        key = "" if page is None else f"_{page.row.id}"
        form.subject_search.setObjectName(f"subject_search{key}")
        form.subject_search.setVisible(page is None)
        form.subject_clear_button.setVisible(page is not None)
        if page is None:
            form.subject_label.setText(NOBODY)
            return
        form.subject_list.hide()
        form.subject_label.setText(_words(page.row))


def _find(desk: Desk, text: str) -> _Found:
    """Find members by what was typed; runs beside the UI thread."""
    ids = members.find_ids(desk, text) if text.strip() else ()
    return _Found(members.rows(desk, ids[:MOST]), len(ids))


def _words(row: MemberRow) -> str:
    """Say who a member is so that two of the same name are told apart."""
    parts = (row.member_code, row.name, row.kana, telephone_words(row.telephone))
    return "　".join(part for part in parts if part)
