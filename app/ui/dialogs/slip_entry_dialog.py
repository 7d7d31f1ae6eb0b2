"""Enter reply slips one after the other by keys alone, typed or read by a barcode scanner."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import campaigns, slips
from app.office.campaigns import CampaignRow, SlipRow
from app.office.slips import Entered
from app.rules.campaigns import SlipState
from app.rules.errors import OfficeError
from app.rules.slip_numbers import BadSlipNumber, read_slip_number, spoken
from app.ui.dialogs import entered_slips
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.entered_slips import EnteredSlip, EnteredSlips
from app.ui.dialogs.slip_correction_dialog import SlipCorrectionDialog
from app.ui.dialogs.slip_form import SlipForm, refusal
from app.ui.forms.ui_slip_entry_dialog import Ui_SlipEntryDialog
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable

UNDONE: Final = "入力の取消し（返信票の入力の画面）"
"""The reason on record where the last entry was taken back at once."""
NO_NUMBER: Final = "整理番号を入れて、Enterを押してください。"
FIRST: Final = "整理番号をバーコードで読み取るか、数字10桁を入れてEnterを押してください。"


class SlipEntryDialog(OfficeDialog):
    """Take slips in; `recorded` carries the sentence that sums the sitting up at its end."""

    def __init__(self, seat: Seat, parent: QWidget | None = None, *, number: str = "") -> None:
        super().__init__(parent)
        self.seat = seat
        self._hasty = False
        self._campaigns: dict[int, CampaignRow] = {}
        self.entered = EnteredSlips()
        self.ui = Ui_SlipEntryDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.form = SlipForm(ui, self)
        self._table = IdTable(entered_slips.COLUMNS, self.entered.rows, self)
        ui.table.hold(self._table)
        ui.empty_state.say("import", "まだ入力していません", FIRST)
        ui.arrived_field.set_up(seat.desk.today)
        ui.arrived_field.set_day(seat.desk.today)
        ui.written_field.set_up(seat.desk.today)
        self.form.number_entered.connect(self.look_up)
        self.form.answer_entered.connect(self.save)
        ui.undo_button.clicked.connect(self.undo)
        ui.mend_button.clicked.connect(self._mend)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(1080, 640)
        self._begin(number)

    def look_up(self) -> None:
        """Look whose slip has the number in the field, and go on to the answer meanwhile."""
        typed, desk = self.ui.number_edit.text(), self.seat.desk
        self._hasty = False
        self.form.show_slip(None)
        try:
            read_slip_number(typed)
        except BadSlipNumber as error:
            self.form.send_back(error.sentence)
            return
        self.form.ask_answer()
        self.seat.doing.look(
            lambda: slips.find(desk, typed),
            asker=self,
            then=self._found,
            key="slip",
            refused=lambda error: self.form.send_back(error.sentence),
        )

    def save(self) -> None:
        """Record what stands in the form, or say what is missing; then take the next slip."""
        form = self.form
        if form.slip is None and form.answer is not None:
            # Quick fingers are ahead of the records: it is done once it is known whose slip it is.
            self._hasty = True
        elif form.slip is None:
            form.send_back(NO_NUMBER)
        elif form.is_whole() and form.answer is not None:
            self._record(form.slip, form.answer)

    def undo(self) -> None:
        """Take the last entry back, and open its slip again for the right one."""
        line, desk = self.entered.last(), self.seat.desk
        if line is None:
            return
        self.ui.undo_button.setEnabled(False)
        self.seat.doing.do(
            lambda: slips.correct(desk, line.slip.slip_id, None, UNDONE),
            asker=self,
            then=lambda _entered: self._open_again(line),
            refused=self._tell,
        )

    def is_touched(self) -> bool:
        """Tell whether an answer was chosen that is not recorded."""
        return self.form.slip is not None and self.form.answer is not None

    def leave(self) -> None:
        """Sum the sitting up and close."""
        summary = self.entered.summary()
        if summary:
            self.recorded.emit(f"返信票を{summary}入力しました。")
        super().leave()

    def _begin(self, number: str) -> None:
        """Wait for the first slip, or show the one that is named."""
        self._ask_campaigns()
        self.ui.undo_button.setEnabled(False)
        self.ui.list_stack.setCurrentWidget(self.ui.empty_page)
        self.form.clear()
        if number:
            self.ui.number_edit.setText(spoken(number))
            self.look_up()

    def _ask_campaigns(self) -> None:
        """Ask for the campaigns, to say to which a slip belongs."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: campaigns.rows(desk), asker=self, then=self._keep_campaigns, key="campaigns"
        )

    def _keep_campaigns(self, rows: Sequence[CampaignRow]) -> None:
        """Know the campaigns by their keys."""
        self._campaigns = {row.id: row for row in rows}
        if self.form.slip is not None:
            self.form.show_slip(self.form.slip, self._campaigns.get(self.form.slip.campaign_id))

    def _found(self, slip: SlipRow) -> None:
        """Show whose slip it is; record at once where the keys were quicker."""
        hasty, self._hasty = self._hasty, False
        self.form.show_slip(slip, self._campaigns.get(slip.campaign_id))
        if slip.campaign_id not in self._campaigns:
            self._ask_campaigns()
        sentence = refusal(slip, SlipState.granted)
        if sentence:
            self.form.send_back(sentence)
        elif hasty:
            self.save()

    def _record(self, slip: SlipRow, answer: SlipState) -> None:
        """Send one entry to the office, and be ready for the next slip at once."""
        line = self.entered.begin(slip, answer, self.ui.written_field.day())
        self.seat.doing.do(
            self._act(slip, answer),
            asker=self,
            then=lambda entered: self._recorded(line, entered),
            refused=lambda error: self._refused(line, error),
        )
        self.form.clear()
        self._show_lines()

    def _act(self, slip: SlipRow, answer: SlipState) -> Callable[[], Entered]:
        """Make the act from what stands in the fields now."""
        ui, desk, key = self.ui, self.seat.desk, slip.slip_id
        arrived, written = ui.arrived_field.typed(), ui.written_field.typed()
        reason = str(ui.reason_combo.currentData())
        if answer is SlipState.undelivered:
            return lambda: slips.undelivered(desk, key, reason, arrived)
        return lambda: slips.enter(desk, key, answer.value, written, arrived)

    def _recorded(self, line: EnteredSlip, entered: Entered) -> None:
        """Show that one entry stands in the records."""
        self.entered.settle(line.id, "done")
        self._show_lines()
        if entered.note:
            self.ui.notice.say(f"{spoken(line.slip.number)}　{entered.note}", "caution")

    def _refused(self, line: EnteredSlip, error: OfficeError) -> None:
        """Say why an entry was refused; bring it back unless the next one has begun."""
        self.entered.settle(line.id, "refused")
        self._show_lines()
        if self.form.slip is not None or self.ui.number_edit.text().strip():
            said = f"{spoken(line.slip.number)}　{error.sentence}"
            self.ui.notice.say(said, "alarm", stays=True)  # the next slip is read meanwhile
        else:
            self.form.bring_back(line.slip, line.answer, error.sentence)

    def _open_again(self, line: EnteredSlip) -> None:
        """Show that an entry was taken back, with its slip ready for the right one."""
        self.entered.settle(line.id, "undone")
        self._show_lines()
        self.ui.notice.say(f"{spoken(line.slip.number)} の入力を取り消しました。")
        self.ui.number_edit.setText(spoken(line.slip.number))
        self.look_up()

    def _mend(self) -> None:
        """Open the correction of the slip that was answered before."""
        if self.form.slip is not None:
            dialog = SlipCorrectionDialog(self.seat, self.form.slip, self)
            dialog.recorded.connect(self._mended)
            dialog.open()

    def _mended(self, sentence: str) -> None:
        """Go on with the next slip after a correction."""
        self.form.clear()
        self.ui.notice.say(sentence)

    def _tell(self, error: OfficeError) -> None:
        """Say why the office refused to take an entry back."""
        self.ui.notice.say(error.sentence, "alarm")
        self._show_lines()

    def _show_lines(self) -> None:
        """Show what was entered so far."""
        ui = self.ui
        self._table.show_ids(self.entered.ids())
        ui.list_stack.setCurrentWidget(ui.table_page)
        ui.count_label.setText(self.entered.summary())
        ui.undo_button.setEnabled(self.entered.last() is not None)
