"""Gather whose data a provision held: members found one after another, and their children."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton

from app.office.member_page import MemberPage
from app.office.provision_leaving import Leaving
from app.rules.ids import ChildId, MemberId
from app.ui import theme
from app.ui.dialogs.subject_field import SubjectField
from app.ui.seat import Seat
from app.ui.widgets.search_box import SearchBox

_MEMBER, _CHILD = Qt.ItemDataRole.UserRole, int(Qt.ItemDataRole.UserRole) + 1
_MANY, _SOURCE = _CHILD + 1, _CHILD + 2
"""Under these a line keeps the many people for whom it stands, and where they came from."""
LINE = 26
"""How high a line with its box is, in pixels at 標準."""
HINT = "見つけた方を選ぶと、下に加わります。"


class PeopleForm(Protocol):
    """Be a form with the widgets of this gathering."""

    subject_search: SearchBox
    subject_list: QListWidget
    subject_label: QLabel
    subject_clear_button: QPushButton
    people_list: QListWidget


class ProvisionPeople(QObject):
    """Add each member who is chosen, with a line for each child; ticked lines count.

    Those of a file, or of a selection of many, have one line together.
    """

    def __init__(self, form: PeopleForm, seat: Seat, keeper: QDialog) -> None:
        super().__init__(keeper)
        self._list = form.people_list
        self._label = form.subject_label
        self._field = SubjectField(form, seat, keeper)
        self._field.chosen.connect(self._take)
        self._label.setText(HINT)

    def choose(self, member_id: MemberId) -> None:
        """Add a member by key."""
        self._field.choose(member_id)

    def people(self) -> tuple[tuple[MemberId, ChildId | None], ...]:
        """Return who is ticked."""
        ticked = (one for one in self._items() if one.checkState() is Qt.CheckState.Checked)
        return tuple(dict.fromkeys(person for one in ticked for person in _people(one)))

    def add_many(self, members: Sequence[MemberId], source: str) -> None:
        """Add many members in one line, which says where they come from."""
        item = self._add("", MemberId(0), None, ticked=True)
        item.setData(_SOURCE, source)
        _hold(item, members)

    def leave_out(self, leaving: Leaving) -> None:
        """Take the ticks of these people away, also out of a line of many."""
        for item in self._items():
            many = _many(item)
            if many:
                _hold(item, [key for key in many if not leaving.takes(key, None)])
            elif all(leaving.takes(*one) for one in _people(item)):
                item.setCheckState(Qt.CheckState.Unchecked)

    def _take(self, page: MemberPage | None) -> None:
        if page is None:
            return
        if page.row.id not in {int(one.data(_MEMBER)) for one in self._items()}:
            self._add(f"{page.row.member_code}　{page.row.name}", page.row.id, None, ticked=True)
            for child in page.details.children if page.details else ():
                words = f"　お子さま　{child.name or '（ご出産予定）'}"
                self._add(words, page.row.id, child.id, ticked=False)
        self._field.clear()
        self._label.setText(HINT)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _add(
        self, words: str, member_id: MemberId, child_id: ChildId | None, *, ticked: bool
    ) -> QListWidgetItem:
        item = QListWidgetItem(words, self._list)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setSizeHint(QSize(0, theme.scaled(LINE)))
        item.setData(_MEMBER, int(member_id))
        item.setData(_CHILD, 0 if child_id is None else int(child_id))
        return item


def _people(item: QListWidgetItem) -> Iterator[tuple[MemberId, ChildId | None]]:
    if item.data(_SOURCE) is not None:
        yield from ((key, None) for key in _many(item))
        return
    child = int(item.data(_CHILD))
    yield MemberId(int(item.data(_MEMBER))), ChildId(child) if child else None


def _many(item: QListWidgetItem) -> tuple[MemberId, ...]:
    return tuple(MemberId(int(key)) for key in item.data(_MANY) or ())


def _hold(item: QListWidgetItem, members: Sequence[MemberId]) -> None:
    item.setData(_MANY, [int(key) for key in members])
    item.setText(f"{item.data(_SOURCE)}　{len(members):,}名")
