"""Be the fields in which a period is chosen by its name, or typed as two days."""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.office import request_register
from app.rules.errors import OfficeError
from app.rules.periods import Days, Span, days_of
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.date_field import DateField
from app.ui.widgets.paragraph import Paragraph

UNREADABLE: Final = "日付が読み取れません。「4/1」「R8.4.1」のように入れてください。"


class PeriodForm(Protocol):
    """Name the widgets of a form that asks for a period."""

    period_combo: QComboBox
    from_label: QLabel
    from_field: DateField
    to_label: QLabel
    to_field: DateField
    period_problem: Paragraph


class PeriodFields(QObject):
    """Put the days of a chosen span into the fields; `filled` tells when they stand there.

    `button`, which takes typed days, is seen only where they are typed.
    """

    filled = Signal()

    def __init__(
        self,
        seat: Seat,
        form: PeriodForm,
        button: QWidget,
        asker: QWidget,
        refused: Callable[[OfficeError], object],
    ) -> None:
        super().__init__(asker)
        self._seat, self._form, self._asker, self._refused = seat, form, asker, refused
        self._typed = (form.from_field, form.to_field, form.from_label, form.to_label, button)
        for field in (form.from_field, form.to_field):
            field.set_up(seat.desk.today, future=True)
        for span in Span:
            form.period_combo.addItem(span.word, span.value)
        form.period_combo.currentIndexChanged.connect(self.choose)
        excuse(form.from_field, form.period_problem)

    def choose(self) -> None:
        """Put the days of the chosen span into the fields, or let them be typed."""
        span, desk = self._span(), self._seat.desk
        for widget in self._typed:
            widget.setVisible(span is Span.chosen)
        if span is not Span.chosen:
            self._seat.doing.look(
                lambda: request_register.year_start(desk),
                asker=self._asker,
                then=lambda start: self._put(span, days_of(span, desk.today, start)),
                key="period",
                refused=self._refused,
            )

    def read(self) -> Days | None:
        """Return the period, or say beside the field what is wrong with it."""
        form = self._form
        excuse(form.from_field, form.period_problem)
        for field in (form.from_field, form.to_field):
            if field.typed().strip() and field.day() is None:
                complain(field, form.period_problem, UNREADABLE)
                return None
        return Days(form.from_field.day(), form.to_field.day())

    def _span(self) -> Span:
        return Span(self._form.period_combo.currentData())

    def _put(self, span: Span, days: Days) -> None:
        """Put the days of a span into the fields, unless another was chosen since."""
        if self._span() is span:
            self._form.from_field.set_day(days.from_on)
            self._form.to_field.set_day(days.to_on)
            self.filled.emit()
