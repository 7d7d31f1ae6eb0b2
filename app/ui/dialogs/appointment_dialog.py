"""Take an appointment to a post of the house; the term before it may end with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import appointments, house_posts, workers
from app.office.appointments import Appointed, AppointmentRow
from app.office.house_posts import SeatRow
from app.office.workers import WorkerRow, WorkerSearch
from app.rules.appointments import AppointmentDraft
from app.rules.errors import OfficeError
from app.rules.workers import same_person
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_appointment_dialog import Ui_AppointmentDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NOBODY: Final = "（一覧から選ばない）"
ENDS: Final = "登録すると、今の{name}さんの任期は、{day}までになります。"


@dataclass(frozen=True)
class Offered:
    """Hold the posts and the people to choose from."""

    seats: Sequence[SeatRow]
    people: Sequence[WorkerRow]


class AppointmentDialog(OfficeDialog):
    """Ask who takes which post from when; `seat_id` is the post to begin with."""

    def __init__(self, seat: Seat, seat_id: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._begin_with = seat_id
        self._offered = Offered((), ())
        self._ending: AppointmentRow | None = None
        self.ui = Ui_AppointmentDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for field in (ui.from_field, ui.until_field, ui.decided_field):
            field.set_up(seat.desk.today, future=field is not ui.decided_field)
            field.changed.connect(lambda _text: self._look_ahead())
        ui.seat_combo.currentIndexChanged.connect(lambda _at: self._look_ahead())
        ui.worker_combo.activated.connect(self._take_name)
        ui.effect_label.hide()
        self._complaints = Complaints(
            {
                "post": (ui.seat_combo, ui.seat_problem),
                "name": (ui.name_edit, ui.name_problem),
                "title": (ui.title_edit, ui.title_problem),
                "from_on": (ui.from_field, ui.from_problem),
                "until_on": (ui.until_field, ui.until_problem),
                "decided_on": (ui.decided_field, ui.decided_problem),
                "paper": (ui.paper_edit, ui.paper_problem),
            }
        )
        ui.worker_problem.hide()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(680)
        self._load()

    def draft(self) -> AppointmentDraft:
        """Return what stands in the form."""
        ui, row = self.ui, self._seat_row()
        name = ui.name_edit.text()
        person = self._person()
        return AppointmentDraft(
            post=row.seat.post.value if row else "",
            department_id=row.department_id if row else None,
            worker_id=person.id if person and same_person(person.name, name) else None,
            name=name,
            title=ui.title_edit.text(),
            from_on=ui.from_field.typed(),
            until_on=ui.until_field.typed(),
            decided_on=ui.decided_field.typed(),
            paper=ui.paper_edit.text(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        ui = self.ui
        edits = (ui.name_edit, ui.title_edit, ui.from_field, ui.until_field, ui.paper_edit)
        return any(edit.text().strip() for edit in edits)

    def save(self) -> None:
        """Record the appointment, or say beside the fields what is missing."""
        desk, draft, ending = self.seat.desk, self.draft(), self._ending
        problems = appointments.check(desk, draft).problems
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: appointments.appoint(desk, draft, ending.id if ending else None),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _load(self) -> None:
        """Ask for the posts and the people of today."""
        desk = self.seat.desk

        def ask() -> Offered:
            keys = workers.ids(desk, WorkerSearch(on=desk.today))
            return Offered(house_posts.rows(desk), workers.rows(desk, keys))

        self.seat.doing.look(ask, asker=self, then=self._offer, refused=self._fail)

    def _offer(self, offered: Offered) -> None:
        """Offer the posts and the people."""
        ui, self._offered = self.ui, offered
        for row in offered.seats:
            if row.seat.stands:
                ui.seat_combo.addItem(row.seat.word, row.id)
        ui.seat_combo.setCurrentIndex(max(0, ui.seat_combo.findData(self._begin_with)))
        ui.worker_combo.addItem(NOBODY, -1)
        for person in offered.people:
            department = f"（{person.department_name}）" if person.department_name else ""
            ui.worker_combo.addItem(f"{person.name}{department}", int(person.id))

    def _take_name(self) -> None:
        """Put the name of whoever was chosen into its field."""
        person = self._person()
        if person is not None:
            self.ui.name_edit.setText(person.name)

    def _look_ahead(self) -> None:
        """Say whose term would end, once the first day can be read."""
        desk, draft = self.seat.desk, self.draft()
        if self.ui.from_field.day() is None or not draft.post:
            self._show_ending(None)
            return
        # Whose term ends does not depend on the name, which is often typed last.
        asked = AppointmentDraft(
            draft.post, draft.department_id, None, draft.name or "未定", from_on=draft.from_on
        )
        self.seat.doing.look(
            lambda: appointments.predecessor(desk, asked),
            asker=self,
            then=self._show_ending,
            key="ending",
            refused=lambda _error: self._show_ending(None),
        )

    def _show_ending(self, row: AppointmentRow | None) -> None:
        """Say whose term ends; saving agrees to it."""
        ui, self._ending = self.ui, row
        day = ui.from_field.day()
        ui.effect_label.setVisible(row is not None)
        if row is not None and day is not None:
            ui.effect_label.setText(
                ENDS.format(name=row.name, day=day_words(day - timedelta(days=1)))
            )
        self.grow()

    def _person(self) -> WorkerRow | None:
        key = self.ui.worker_combo.currentData()
        return next((one for one in self._offered.people if int(one.id) == key), None)

    def _seat_row(self) -> SeatRow | None:
        key = self.ui.seat_combo.currentData()
        return next((row for row in self._offered.seats if row.id == key), None)

    def _end(self, made: Appointed) -> None:
        """Close after recording, and say what else is to be looked after."""
        self.set_busy(busy=False)
        word, name = self.ui.seat_combo.currentText(), self.ui.name_edit.text().strip()
        self.leave_recorded(f"{name}さんを{word}として登録しました。{made.hint}")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
