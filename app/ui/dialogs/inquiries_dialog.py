"""List what departments were asked: about one case, or about all, the late ones first."""

from collections.abc import Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import inquiries, inquiry_replies, requests
from app.office.desk import Desk
from app.office.inquiries import AskStart, InquiryRow
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui import inquiry_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.inquiry_ask_dialog import InquiryAskDialog
from app.ui.dialogs.inquiry_papers import sheet_dialog
from app.ui.dialogs.inquiry_reply_dialog import InquiryReplyDialog
from app.ui.dialogs.postpone_dialog import PostponeDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.forms.ui_inquiries_dialog import Ui_InquiriesDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable

Recording: TypeAlias = InquiryAskDialog | InquiryReplyDialog | PostponeDialog | ReasonDialog

FILTERS = (("open", "回答待ち"), ("overdue", "期限を過ぎたもの"), ("all", "すべて"))
OF_DESK = "ほかの部署への照会です。期限の早い順に並びます。"
OF_CASE = (
    "回答がそろうまで、この受付の対応は決定できません。"
    "待たずに決定するときは、管理責任者が「管理責任者の判断」で理由を記録します。"
)
NOTHING = "照会を出すと、部署ごとにここに載ります。"


class InquiriesDialog(OfficeDialog):
    """Be the list; `request_asked` carries the case that is to be shown."""

    request_asked = Signal(int)

    def __init__(self, seat: Seat, case: Case | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_InquiriesDialog()
        self.ui.setupUi(self)
        self._rows: dict[int, InquiryRow] = {}
        columns = inquiry_words.columns(seat.desk.today, whole_desk=case is None)
        self._table = IdTable(columns, lambda ids: [self._rows[key] for key in ids], self)
        self.ui.table.hold(self._table)
        self._show_words()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._connect()
        self.take_room(1240, 560)
        self.load()

    def load(self) -> None:
        """Ask for the sheets of the case, or for those that the chip stands for."""
        desk, case, chosen = self.seat.desk, self.case, self.ui.chips.key
        self.seat.doing.look(
            lambda: _find(desk, case, chosen),
            asker=self,
            then=self._show,
            key="rows",
            refused=self._fail,
        )

    def current(self) -> InquiryRow | None:
        """Return the sheet under the cursor."""
        return self._rows.get(self.ui.table.current_id())

    def save(self) -> None:
        """Ask more departments about the case; in the whole list record an answer."""
        if self.case is None:
            self.reply()
            return
        desk, case = self.seat.desk, self.case
        self.seat.doing.look(
            lambda: inquiries.start(desk, case.id),
            asker=self,
            then=lambda start: self._ask_more(case, start),
        )

    def _ask_more(self, case: Case, start: AskStart) -> None:
        dialog = InquiryAskDialog(self.seat, case, start, self)
        dialog.asked.connect(self._print_asked)
        self._tell_of(dialog)

    def reply(self) -> None:
        """Fetch what is on record of the sheet under the cursor, and take its answer."""
        row, desk = self.current(), self.seat.desk
        if row is not None and row.state != "cancelled":
            self.seat.doing.look(
                lambda: inquiry_replies.material(desk, row.id),
                asker=self,
                then=lambda found: self._tell_of(InquiryReplyDialog(self.seat, found, self)),
                key="material",
                refused=self._fail,
            )

    def postpone(self) -> None:
        """Give the department until another day."""
        row, desk = self._waiting(), self.seat.desk
        if row is not None:
            self.seat.doing.look(
                lambda: requests.page(desk, row.request_id).case,
                asker=self,
                then=lambda case: self._tell_of(PostponeDialog(self.seat, case, row, self)),
                key="case",
                refused=self._fail,
            )

    def cancel_sheet(self) -> None:
        """Ask why a sheet is taken back."""
        row, desk = self._waiting(), self.seat.desk
        if row is None:
            return
        words = ReasonWords(
            title="社内照会の取消し",
            heading=f"{row.number}　{row.department}",
            intro="照会を取り消します。照会したことと、取り消した理由は残ります。",
            save="照会を取り消す(&S)",
            said=f"{row.department}への照会を取り消しました。",
        )
        act = partial(inquiries.cancel, desk, row.id)
        self._tell_of(ReasonDialog(self.seat, words, act, self))

    def print_sheets(self) -> None:
        """Show the sheet under the cursor as it is printed."""
        row = self.current()
        if row is not None:
            sheet_dialog(self.seat, [row], self).show()

    def show_request(self) -> None:
        """Leave for the case of the sheet under the cursor."""
        row = self.current()
        if row is not None:
            self.request_asked.emit(int(row.request_id))
            self.leave()

    def _waiting(self) -> InquiryRow | None:
        row = self.current()
        return row if row is not None and row.state == "open" else None

    def _tell_of(self, dialog: Recording) -> None:
        """Open a dialog and say what it did."""
        dialog.recorded.connect(self._tell)
        dialog.open()

    def _tell(self, sentence: str) -> None:
        self.ui.notice.say(sentence)
        self.recorded.emit(sentence)

    def _print_asked(self, keys: Sequence[int]) -> None:
        """Show the sheets that were just written, to be printed at once."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: inquiries.rows(desk, keys),
            asker=self,
            then=lambda rows: sheet_dialog(self.seat, rows, self).show(),
            key="asked",
        )

    def _show_words(self) -> None:
        """Say what the list is of, and offer the acts that this person may do."""
        ui, case = self.ui, self.case
        asks = may(self.seat.desk.actor.roles, Verb.ask_departments)
        ui.case_label.setText(heading(case) if case else "")
        ui.case_label.setVisible(case is not None)
        ui.intro_label.setText(OF_CASE if case else OF_DESK)
        ui.chips.offer(FILTERS)
        ui.chips.setVisible(case is None)
        ui.request_button.setVisible(case is None)
        ui.reply_button.setVisible(asks and case is not None)
        ui.save_button.setText("照会を出す(&S)…" if case else "回答を記録(&S)…")
        acts = (ui.save_button, ui.print_button, ui.postpone_button, ui.cancel_sheet_button)
        for button in acts:
            button.setVisible(asks)
        ui.empty_state.say("requests", "社内照会はありません", NOTHING)

    def _connect(self) -> None:
        ui = self.ui
        ui.chips.chosen.connect(self.load)
        ui.table.chosen.connect(self._show_acts)
        ui.table.opened.connect(lambda _key: self.reply())
        ui.reply_button.clicked.connect(self.reply)
        ui.print_button.clicked.connect(self.print_sheets)
        ui.postpone_button.clicked.connect(self.postpone)
        ui.cancel_sheet_button.clicked.connect(self.cancel_sheet)
        ui.request_button.clicked.connect(self.show_request)
        self.seat.bus.changed.connect(self._hear)

    def _show(self, rows: Sequence[InquiryRow]) -> None:
        """Show what has arrived, the cursor where it was."""
        ui, chosen = self.ui, self.ui.table.current_id()
        self._rows = {int(row.id): row for row in rows}
        self._table.show_ids(list(self._rows))
        self.ui.table.squeeze()
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        ui.count_label.setText(f"{len(rows):,}件" if rows else "")
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        self._show_acts()

    def _show_acts(self) -> None:
        """Let only those acts be pressed that the sheet under the cursor has."""
        ui, row = self.ui, self.current()
        state = row.state if row else ""
        ui.print_button.setEnabled(state in {"open", "answered"})
        ui.postpone_button.setEnabled(state == "open")
        ui.cancel_sheet_button.setEnabled(state == "open")
        ui.request_button.setEnabled(row is not None)
        answerable = state in {"open", "answered"}
        ui.reply_button.setEnabled(answerable)
        ui.save_button.setEnabled(self.case is not None or answerable)

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after something about sheets was changed."""
        if "inquiries" in touched:
            self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "caution")


def _find(desk: Desk, case: Case | None, which: str) -> Sequence[InquiryRow]:
    """Ask the office for the list; runs beside the UI thread."""
    if case is not None:
        return inquiries.of_case(desk, case.id)
    return inquiries.rows(desk, inquiries.find_ids(desk, which))
