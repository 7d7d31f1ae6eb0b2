"""Open the dialogs of the posts of the house, in the middle of the work."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import appointment_book, organisation_chart
from app.office.appointments import AppointmentRow
from app.office.desk import Desk
from app.rules.appointments import Post
from app.rules.ids import AppointmentId
from app.rules.periods import Days
from app.ui.dialogs.appointment_dialog import AppointmentDialog
from app.ui.dialogs.appointment_end_dialog import AppointmentEndDialog
from app.ui.dialogs.book import Book, Paper, When
from app.ui.dialogs.book_dialog import BookDialog
from app.ui.scene_waits import until_known
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

ROW: Final = AppointmentRow(
    post=Post.head,
    department_id=None,
    worker_id=None,
    name="架空　花子",
    title="常務理事",
    from_on=date(2024, 6, 20),
    until_on=date(2026, 6, 19),
    decided_on=date(2024, 6, 19),
    paper="理事会議事録",
    id=AppointmentId(1),
    cancelled_on=None,
    cancel_reason="",
    edition=1,
)


def _appoint(seat: Seat) -> QWidget:
    dialog = AppointmentDialog(seat)
    ui = dialog.ui
    ui.name_edit.setText("架空　次郎")
    ui.title_edit.setText("専務理事")
    ui.from_field.setText("R8.5.1")
    ui.paper_edit.setText("理事会議事録")
    return dialog


def _lacking(seat: Seat) -> QWidget:
    dialog = AppointmentDialog(seat)
    until_known(seat)
    dialog.save()
    return dialog


def _end(seat: Seat) -> QWidget:
    return AppointmentEndDialog(seat, Post.head.word, ROW)


def _books(seat: Seat) -> QWidget:
    return BookDialog(seat, (Book(appointment_book.TITLE, appointment_book.register), _sheet()))


def _sheet() -> Paper:
    def look(desk: Desk, days: Days) -> bytes:
        return organisation_chart.look(desk, days.to_on or desk.today)

    return Paper(organisation_chart.TITLE, look, look, When.day)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("appointment_dialog", _appoint),
    ("appointment_dialog_lacking", _lacking),
    ("appointment_end_dialog", _end),
    ("book_dialog", _books),
)
