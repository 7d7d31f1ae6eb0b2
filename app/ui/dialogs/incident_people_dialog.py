"""Name the people of an incident, and record who was told by telephone or in person."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.office import incident_named
from app.office.changes import Changes
from app.office.incident_book import IncidentView
from app.office.incident_named import NamedPerson, Told
from app.office.member_page import MemberPage
from app.rules.errors import OfficeError
from app.rules.ids import IncidentPersonId, MemberId
from app.rules.problems import Problem
from app.ui import theme
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.people_file import PeopleFile
from app.ui.dialogs.provision_people import LINE
from app.ui.dialogs.subject_field import SubjectField
from app.ui.forms.ui_incident_people_dialog import Ui_IncidentPeopleDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

KEY: Final = int(Qt.ItemDataRole.UserRole)
HINT: Final = "見つけた方を選ぶと、対象の方に加わります。"
NOBODY: Final = "先に、一覧で対象の方を選んでください。"
NO_DAY: Final = "連絡した日を入れてください。"


class IncidentPeopleDialog(OfficeDialog):
    """Be the list of the people of one incident; `recorded` carries what was done."""

    def __init__(self, seat: Seat, view: IncidentView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.view = view
        self.ui = Ui_IncidentPeopleDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints({"told_on": (ui.told_on_field, ui.told_problem)})
        ui.case_label.setText(f"{view.number}　{view.title}")
        ui.told_on_field.set_up(seat.desk.today)
        ui.told_on_field.set_day(seat.desk.today)
        for how in Told:
            if how is not Told.letter:
                ui.how_combo.addItem(how.word, how.value)
        self._field = SubjectField(ui, seat, self)
        self._field.chosen.connect(self._take)
        ui.subject_label.setText(HINT)
        self.file = PeopleFile(
            ui.people_file_button, ui.trouble_notice, seat, self, self._take_many
        )
        ui.all_check.toggled.connect(lambda _on: self._tick_all())
        ui.remove_button.clicked.connect(self.remove)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(760, 660)
        self.load()

    def load(self) -> None:
        """Ask who is named."""
        desk, key = self.seat.desk, self.view.id
        self.seat.doing.look(
            lambda: incident_named.rows(desk, key),
            asker=self,
            then=self._show,
            key="people",
            refused=self._refuse,
        )

    def add(self, members: Sequence[MemberId]) -> None:
        """Name these members."""
        desk, key = self.seat.desk, self.view.id
        people = [(one, None) for one in members]
        self.seat.doing.do(
            lambda: incident_named.add(desk, key, people),
            asker=self,
            then=lambda done: self._done(_added(done.new, len(members))),
            refused=self._refuse,
        )

    def save(self) -> None:
        """Record that the ticked people were told."""
        desk, key, people = self.seat.desk, self.view.id, self.ticked()
        day, how = self.ui.told_on_field.day(), Told(self.ui.how_combo.currentData())
        if day is None:
            self._complaints.show([Problem("told_on", NO_DAY)])
            self.grow()
            return
        if not people:
            self.ui.trouble_notice.say(NOBODY, "alarm")
            return
        self._do(
            lambda: incident_named.tell(desk, key, people, day, how),
            f"{len(people):,}名への{how.word}での連絡を記録しました。",
        )

    def remove(self) -> None:
        """Take the ticked people out of the list."""
        desk, key, people = self.seat.desk, self.view.id, self.ticked()
        if not people:
            self.ui.trouble_notice.say(NOBODY, "alarm")
            return
        self._do(
            lambda: incident_named.take_away(desk, key, people),
            f"{len(people):,}名を対象から外しました。",
        )

    def ticked(self) -> list[IncidentPersonId]:
        """Return who is ticked."""
        chosen = (one for one in self._items() if one.checkState() is Qt.CheckState.Checked)
        return [IncidentPersonId(int(one.data(KEY))) for one in chosen]

    def _do(self, act: Callable[[], Changes], said: str) -> None:
        self.set_busy(busy=True)
        self.seat.doing.do(
            act,
            asker=self,
            then=lambda _changes: self._done(said),
            refused=self._refuse,
        )

    def _take(self, page: MemberPage | None) -> None:
        """Name whoever was found, and be ready for the next."""
        if page is None:
            return
        self.add([page.row.id])
        self._field.clear()
        self.ui.subject_label.setText(HINT)

    def _take_many(self, members: Sequence[MemberId], _name: str) -> None:
        self.add(members)

    def _tick_all(self) -> None:
        wanted = self.ui.all_check.checkState()
        for item in self._items():
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                item.setCheckState(wanted)

    def _done(self, said: str) -> None:
        self.set_busy(busy=False)
        self.recorded.emit(said)
        self.ui.trouble_notice.say(said)
        self.ui.all_check.setChecked(False)
        self.load()

    def _refuse(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()

    def _show(self, rows: Sequence[NamedPerson]) -> None:
        """Show who is named; whoever was told cannot be ticked."""
        ui = self.ui
        ui.people_list.clear()
        for row in rows:
            item = QListWidgetItem(_words(row), ui.people_list)
            item.setData(KEY, int(row.id))
            item.setSizeHint(QSize(0, theme.scaled(LINE)))
            if row.row.told_on is None:
                item.setCheckState(Qt.CheckState.Unchecked)
            else:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        told = sum(row.row.told_on is not None for row in rows)
        ui.people_label.setText(f"対象の方　{len(rows):,}名（お知らせ済 {told:,}名）(&L)")

    def _items(self) -> Iterator[QListWidgetItem]:
        found = self.ui.people_list
        return (found.item(place) for place in range(found.count()))


def _added(new: int, wanted: int) -> str:
    if new == wanted:
        return f"{new:,}名を対象に加えました。"
    return f"{new:,}名を対象に加えました。ほかの{wanted - new:,}名は、もう載っています。"


def _words(row: NamedPerson) -> str:
    told = ""
    if row.row.told_on is not None:
        told = f"{row.told_word} {day_words(row.row.told_on)} {row.document_number}"
    return "　".join(part for part in (row.member_code, row.name, told.strip()) if part)
