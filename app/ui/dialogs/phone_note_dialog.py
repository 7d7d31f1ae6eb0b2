"""Write down a call in twenty seconds, from anywhere in the program (F4, OFFICE M-08)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.office import members, phone_notes
from app.office.desk import Desk
from app.office.members import MemberRow
from app.office.phone_notes import Noted, PhoneNoteRow
from app.office.seen import Seen
from app.rules.errors import OfficeError
from app.rules.phone_notes import MOST_MINUTES, CallResult, PhoneNoteDraft
from app.rules.telephones import telephone_words
from app.ui.days import moment_words
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.forms.ui_phone_note_dialog import Ui_PhoneNoteDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NOBODY: Final = "（選ばない）"
MOST: Final = 10
WAIT_MS: Final = 350


@dataclass(frozen=True)
class _Namesakes:
    rows: Sequence[MemberRow]


class PhoneNoteDialog(OfficeDialog):
    """Be a window of its own beside whatever is open; the minutes count themselves.

    `recorded` carries what was said, `request_asked` the note that is to become a request,
    `list_asked` that somebody wants to see all notes. A protected person's note is `opened_once`
    for a reason, and is not read again unasked.
    """

    request_asked = Signal(int)
    list_asked = Signal()

    def __init__(
        self,
        seat: Seat,
        parent: QWidget | None = None,
        *,
        changing: PhoneNoteRow | None = None,
        opened_once: bool = False,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row, self._opened_once = changing, opened_once
        self._began = changing.taken_at if changing else seat.desk.clock()
        self.ui = Ui_PhoneNoteDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints(
            {
                "caller_name": (ui.caller_edit, ui.caller_problem),
                "telephone": (ui.telephone_edit, ui.telephone_problem),
                "about": (ui.about_edit, ui.about_problem),
                "result": (ui.result_combo, ui.result_problem),
                "call_back_on": (ui.call_back_field, ui.call_back_problem),
                "minutes": (ui.minutes_edit, ui.minutes_problem),
            }
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(WAIT_MS)
        self._prepare()
        self._connect()
        self._start = self.draft()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(620)

    def anew(self) -> Anew | None:
        """Read the note again, where one is written again."""
        seat, row = self.seat, self._row
        if row is None or self._opened_once:
            return None
        return Anew(
            lambda: phone_notes.rows(seat.desk, [row.id])[0],
            lambda found: PhoneNoteDialog(seat, changing=found),
        )

    def draft(self) -> PhoneNoteDraft:
        """Read all fields as they stand."""
        ui = self.ui
        return PhoneNoteDraft(
            caller_name=ui.caller_edit.text(),
            telephone=ui.telephone_edit.text(),
            about=ui.about_edit.toPlainText(),
            minutes=ui.minutes_edit.text(),
            result=str(ui.result_combo.currentData()),
            call_back_on=ui.call_back_field.typed() if self._calls_back() else "",
            member_id=ui.member_combo.currentData(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not kept."""
        return self.draft() != self._start

    def save(self) -> None:
        """Keep the note and close."""
        self._keep(then=self._end)

    def save_for_request(self) -> None:
        """Keep the note and begin a request with it."""
        self._keep(then=self._go_on)

    def _keep(self, then: Callable[[Noted], object]) -> None:
        """Hand the note to the office."""
        draft = self._counted(self.draft())
        problems = phone_notes.check(self.seat.desk, draft).problems
        self._complaints.show(problems)
        if problems:
            return
        desk, row = self.seat.desk, self._row
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: (
                phone_notes.note(desk, draft)
                if row is None
                else phone_notes.change(desk, row.id, draft, Seen(row))
            ),
            asker=self,
            then=then,
            refused=self._fail,
        )

    def _counted(self, draft: PhoneNoteDraft) -> PhoneNoteDraft:
        """Count the minutes since the window opened, where nobody wrote any."""
        if draft.minutes.strip() or self._row is not None:
            return draft
        return replace(draft, minutes=str(minutes_since(self._began, self.seat.desk.clock())))

    def _prepare(self) -> None:
        """Offer the choices, and begin with a call that was answered."""
        ui, today = self.ui, self.seat.desk.today
        ui.clock_label.setText(moment_words(self._began))
        for result in CallResult:
            ui.result_combo.addItem(result.word, result.value)
        ui.call_back_field.set_up(today)
        ui.call_back_field.set_day(today)
        ui.minutes_edit.setPlaceholderText("自動")
        ui.member_label.hide()
        _offer(ui.member_combo, ())
        if self._row is not None:
            self._show_row(self._row)
        self._follow_result()

    def _show_row(self, row: PhoneNoteRow) -> None:
        """Show the note that is written again."""
        ui = self.ui
        ui.caller_edit.setText(row.caller_name)
        ui.telephone_edit.setText(telephone_words(row.telephone))
        ui.about_edit.setPlainText(row.about)
        ui.minutes_edit.setText(str(row.minutes))
        ui.result_combo.setCurrentIndex(ui.result_combo.findData(row.result.value))
        ui.call_back_field.set_day(row.call_back_on or self.seat.desk.today)
        ui.request_button.setVisible(row.request_id is None)
        if row.member_id is not None:
            ui.member_combo.addItem("前に選んだ会員", int(row.member_id))
            ui.member_combo.setCurrentIndex(1)

    def _connect(self) -> None:
        """Join the fields to what follows from them."""
        ui = self.ui
        ui.result_combo.currentIndexChanged.connect(self._follow_result)
        ui.request_button.clicked.connect(self.save_for_request)
        ui.list_button.clicked.connect(self.list_asked)
        self._typing.timeout.connect(self._search)
        for edit in (ui.caller_edit, ui.telephone_edit):
            edit.textEdited.connect(lambda _text: self._typing.start())

    def _search(self) -> None:
        """Look for members of this name or number."""
        desk, ui = self.seat.desk, self.ui
        texts = (ui.telephone_edit.text().strip(), ui.caller_edit.text().strip())
        self.seat.doing.look(
            lambda: _find(desk, texts), asker=self, then=self._offer, key="members"
        )

    def _offer(self, found: _Namesakes) -> None:
        """Offer those who were found."""
        _offer(self.ui.member_combo, found.rows)

    def _calls_back(self) -> bool:
        """Tell whether she waits for a call."""
        return str(self.ui.result_combo.currentData()) == CallResult.call_back

    def _follow_result(self) -> None:
        """Ask for the day only where somebody is to call back."""
        self.ui.call_back_field.setEnabled(self._calls_back())

    def _end(self, _noted: Noted) -> None:
        """Close after keeping."""
        self.set_busy(busy=False)
        self.recorded.emit("電話メモを保存しました。")
        self.leave()

    def _go_on(self, noted: Noted) -> None:
        """Close and let the request begin."""
        self.set_busy(busy=False)
        self.request_asked.emit(int(noted.note_id))
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")


def minutes_since(began: datetime, now: datetime) -> int:
    """Count the minutes of a call, begun ones whole."""
    whole = -((began - now) // timedelta(minutes=1))
    return max(0, min(whole, MOST_MINUTES))


def _find(desk: Desk, texts: Sequence[str]) -> _Namesakes:
    """Find members by number, else by name; runs beside the UI thread."""
    for text in texts:
        ids = members.find_ids(desk, text) if text else ()
        if ids:
            return _Namesakes(members.rows(desk, ids[:MOST]))
    return _Namesakes(())


def _offer(combo: QComboBox, rows: Sequence[MemberRow]) -> None:
    """Offer these members; whoever is chosen stays chosen while she is among them."""
    chosen = combo.currentData()
    combo.clear()
    combo.addItem(NOBODY, None)
    for row in rows:
        parts = (row.member_code, row.name, telephone_words(row.telephone))
        combo.addItem("　".join(part for part in parts if part), int(row.id))
    combo.setCurrentIndex(max(0, combo.findData(chosen) if chosen is not None else 0))
