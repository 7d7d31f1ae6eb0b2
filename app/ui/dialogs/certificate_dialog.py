"""Certify somebody's consents: choose the day, read the pages, issue, print."""

from datetime import date
from typing import Final, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.office import certificates
from app.office.desk import Desk
from app.office.letters import Issued
from app.rules.ids import MemberId
from app.ui import theme
from app.ui.days import day_words
from app.ui.dialogs.issue_button import IssueButton
from app.ui.dialogs.issued_letter import DRAFT_HINT, just_issued
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.date_field import DateField
from app.ui.widgets.enter_moves import chain
from app.ui.widgets.paragraph import Paragraph

NO_DAY: Final = "今日までの日付を入れてください。"
PAUSE_MS: Final = 300
"""How long a day that cannot be read yet may rest before it is complained of."""
TYPED_MS: Final = 40
"""How long one that can be read rests before the letter is drawn: more keys may follow."""
SIDE: Final = 330
"""Width of the part beside the pages, in pixels at 標準: the day and its echo fit in."""


class CertificateDialog(LetterDialog):
    """Show the certificate as of a day; issuing makes a letter of it. `issued` has its number."""

    issued = Signal(str)

    def __init__(
        self, seat: Seat, heading: str, member_id: MemberId, parent: QWidget | None = None
    ) -> None:
        self._heading, self._member_id = heading, member_id
        today = seat.desk.today
        super().__init__(seat, draft_sheets(seat.desk, heading, member_id, today), parent)
        self.setWindowTitle("同意証明書 - すくすく窓口")
        self.day_label = QLabel("この日までの記録(&D)", self)
        self.day_field = DateField(self)
        self.day_problem = Paragraph(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._show_draft)
        self.ui.sheet.setFixedWidth(theme.scaled(SIDE))
        self._add_day()
        self._main = IssueButton(seat, self.ui, self, certificates.KIND)

    def _add_day(self) -> None:
        """Put the field of the day above what is known of the letter."""
        side = cast("QVBoxLayout", self.ui.sheet.layout())
        at = side.indexOf(self.ui.letter_facts)
        for number, widget in enumerate((self.day_label, self.day_field, self.day_problem)):
            side.insertWidget(at + number, widget)
        self.day_label.setProperty("kind", "muted")
        self.day_label.setBuddy(self.day_field)
        self.day_problem.setProperty("kind", "problem")
        self.day_field.setAccessibleName("この日までの記録")
        self.day_field.set_up(self.seat.desk.today)
        self.day_field.set_day(self.seat.desk.today)
        excuse(self.day_field, self.day_problem)
        self.day_field.changed.connect(lambda _typed: self._follow_day())
        chain(self.day_field, self.ui.save_button)

    def save(self) -> None:
        """Issue the certificate as of the day that is typed, or send it round."""
        desk, member_id, day = self.seat.desk, self._member_id, self.day_field.day()
        if day is None:
            complain(self.day_field, self.day_problem, NO_DAY)
            return
        self._pause.stop()
        self._main.press(
            lambda: certificates.issue(desk, member_id, day),
            lambda issued: self._show_issued(issued, day),
            self._say,
        )

    def _follow_day(self) -> None:
        self._pause.start(PAUSE_MS if self.day_field.day() is None else TYPED_MS)

    def _show_draft(self) -> None:
        """Show the draft of another day, once it can be read."""
        day = self.day_field.day()
        excuse(self.day_field, self.day_problem)
        if day is None:
            complain(self.day_field, self.day_problem, NO_DAY)
            return
        self.show_sheets(draft_sheets(self.seat.desk, self._heading, self._member_id, day))

    def _show_issued(self, issued: Issued, day: date) -> None:
        """Show the letter as it lies in the records; there is nothing left to issue."""
        self.set_busy(busy=False)
        self.ui.save_button.hide()
        for widget in (self.day_label, self.day_field, self.day_problem):
            widget.hide()
        self.show_sheets(issued_sheets(self.seat.desk, self._heading, issued, day))
        self.ui.notice.say(f"文書番号 {issued.document_number} で発行しました。", stays=True)
        self.ui.print_button.setFocus()
        self.issued.emit(issued.document_number)


def draft_sheets(desk: Desk, heading: str, member_id: MemberId, day: date) -> Sheets:
    """Describe the certificate as a draft: it can only be looked at."""
    return Sheets(
        title="同意証明書（案）",
        facts=[("会員", heading), ("文書日付", day_words(desk.today))],
        load=lambda: certificates.preview(desk, member_id, day),
        hint=DRAFT_HINT,
    )


def issued_sheets(desk: Desk, heading: str, issued: Issued, day: date) -> Sheets:
    """Describe the certificate that has just been issued."""
    facts = [("会員", heading), ("文書日付", day_words(desk.today)), ("この日まで", day_words(day))]
    return just_issued(desk, issued, "同意証明書", facts)
