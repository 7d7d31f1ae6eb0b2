"""Gather whose data a provision held: members found one after another, and their children."""

from typing import Protocol

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPushButton

from app.office.member_page import MemberPage
from app.rules.ids import ChildId, MemberId
from app.ui import theme
from app.ui.dialogs.subject_field import SubjectField
from app.ui.seat import Seat
from app.ui.widgets.search_box import SearchBox

_MEMBER, _CHILD = Qt.ItemDataRole.UserRole, int(Qt.ItemDataRole.UserRole) + 1
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
    """Add each member who is chosen, with a line for each child; ticked lines count."""

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
        items = [self._list.item(row) for row in range(self._list.count())]
        return tuple(_person(one) for one in items if one.checkState() is Qt.CheckState.Checked)

    def _take(self, page: MemberPage | None) -> None:
        if page is None:
            return
        if page.row.id not in {member for member, _child in self._everybody()}:
            self._add(f"{page.row.member_code}　{page.row.name}", page.row.id, None, ticked=True)
            for child in page.details.children if page.details else ():
                words = f"　お子さま　{child.name or '（ご出産予定）'}"
                self._add(words, page.row.id, child.id, ticked=False)
        self._field.clear()
        self._label.setText(HINT)

    def _everybody(self) -> list[tuple[MemberId, ChildId | None]]:
        return [_person(self._list.item(row)) for row in range(self._list.count())]

    def _add(
        self, words: str, member_id: MemberId, child_id: ChildId | None, *, ticked: bool
    ) -> None:
        item = QListWidgetItem(words, self._list)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setSizeHint(QSize(0, theme.scaled(LINE)))
        item.setData(_MEMBER, int(member_id))
        item.setData(_CHILD, 0 if child_id is None else int(child_id))


def _person(item: QListWidgetItem) -> tuple[MemberId, ChildId | None]:
    child = int(item.data(_CHILD))
    return MemberId(int(item.data(_MEMBER))), ChildId(child) if child else None
