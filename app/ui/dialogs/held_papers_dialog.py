"""List the papers of requesters that are in the house, first what has to go (LAW A-2)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import held_papers
from app.office.held_papers import Ended, HeldPaperRow
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.paper_forms import PaperEnd, PaperForm
from app.rules.roles import Verb, may
from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.held_paper_columns import columns
from app.ui.dialogs.held_paper_dialog import HeldPaperDialog
from app.ui.dialogs.paper_image_dialog import PaperImageDialog
from app.ui.forms.ui_held_papers_dialog import Ui_HeldPapersDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable

NO_DAY: Final = "返却・廃棄した日が読み取れません。「4/20」のように入れてください。"
WAITING: Final = "ほかの画面が記録を読んでいるため、ファイルからの消去は処理待ちです。"
INTRO: Final = (
    "返却か廃棄がまだの書類です。処分の期日は、最後の回答の日から数えます。期日の近い順に並びます。"
)
OF_CASE: Final = "この受付で預かった書類です。返却・廃棄した日と人が残ります。"


class HeldPapersDialog(OfficeDialog):
    """Be the list of the whole desk, or of one case; `request_asked` carries whom to show."""

    request_asked = Signal(int)

    def __init__(self, seat: Seat, case: Case | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_HeldPapersDialog()
        self.ui.setupUi(self)
        self._rows: dict[int, HeldPaperRow] = {}
        self._table = IdTable(columns(whole=case is None), self._fetch, self)
        self.ui.table.hold(self._table)
        self._prepare()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        seat.bus.changed.connect(self._hear)
        self.take_room(1080, 560)
        self.load()

    def load(self) -> None:
        """Ask for the papers."""
        desk, case = self.seat.desk, self.case
        self.seat.doing.look(
            lambda: held_papers.of_case(desk, case.id) if case else held_papers.in_the_house(desk),
            asker=self,
            then=self._show,
            key="rows",
        )

    def current(self) -> HeldPaperRow | None:
        """Return the paper under the cursor."""
        return self._rows.get(self.ui.table.current_id())

    def save(self) -> None:
        """Record that the paper under the cursor was destroyed; of an image the bytes go now."""
        row = self.current()
        if row is None or not row.ends:
            return
        if row.form is not PaperForm.image:
            alerts.ask(
                self,
                f"受付番号 {row.receipt_number} の「{row.word}」（{row.form.word}）を、"
                "裁断して廃棄したと記録します。この記録は取り消せません。",
                act="廃棄を記録する(&P)",
                then=lambda: self._end(row, PaperEnd.destroyed),
            )
            return
        alerts.ask(
            self,
            f"受付番号 {row.receipt_number} の「{row.word}」の画像を消去します。元に戻せません。"
            "種類と日付の記録は残ります。",
            act="画像を消去する(&P)",
            then=lambda: self._end(row, PaperEnd.purged),
            irreversible=True,
        )

    def give_back(self) -> None:
        """Record that the paper under the cursor went back."""
        row = self.current()
        if row is not None and PaperEnd.returned in row.ends:
            self._end(row, PaperEnd.returned)

    def receive(self) -> None:
        """Record one more paper of this case."""
        if self.case is not None:
            dialog = HeldPaperDialog(self.seat, self.case, self)
            dialog.recorded.connect(self.ui.notice.say)
            dialog.open()

    def see(self) -> None:
        """Look at the image under the cursor."""
        row = self.current()
        if row is not None and row.has_image:
            PaperImageDialog(self.seat, row, self).open()

    def show_case(self) -> None:
        """Leave for the case of the paper under the cursor."""
        row = self.current()
        if row is not None and self.case is None:
            self.request_asked.emit(row.request_id)
            self.leave()

    def _prepare(self) -> None:
        """Say what is listed, and join the buttons to what they do."""
        ui, case = self.ui, self.case
        ui.intro_label.setText(f"{heading(case)}　{OF_CASE}" if case else INTRO)
        ui.empty_state.say(
            "staff",
            "お預かりしている書類はありません",
            "本人確認で「写しを預かった」などを選ぶと、ここに載ります。",
        )
        ui.on_field.set_up(self.seat.desk.today)
        ui.on_field.set_day(self.seat.desk.today)
        for button, act in (
            (ui.receive_button, self.receive),
            (ui.see_button, self.see),
            (ui.case_button, self.show_case),
            (ui.returned_button, self.give_back),
        ):
            button.clicked.connect(act)
        ui.case_button.setHidden(case is not None)
        ui.receive_button.setVisible(case is not None and self._may_change())
        ui.table.opened.connect(lambda _record: self.show_case())
        ui.table.chosen.connect(lambda _record: self._show_acts())
        self._show_acts()

    def _end(self, row: HeldPaperRow, how: PaperEnd) -> None:
        """Record how a paper left."""
        desk, on = self.seat.desk, self.ui.on_field.day()
        if on is None:
            self.ui.notice.say(NO_DAY, "alarm")
            self.ui.on_field.setFocus()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: held_papers.end(desk, [row.id], how, on),
            asker=self,
            then=lambda ended: self._ended(row, how, ended),
            refused=self._fail,
        )

    def _ended(self, row: HeldPaperRow, how: PaperEnd, ended: Ended) -> None:
        """Say what was recorded."""
        self.set_busy(busy=False)
        waits = "" if ended.settled else WAITING
        self.ui.notice.say(f"{row.receipt_number} の{row.word}：{how.word}を記録しました。{waits}")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")

    def _show(self, rows: Sequence[HeldPaperRow]) -> None:
        """Show what has arrived, the cursor where it was."""
        ui, chosen = self.ui, self.ui.table.current_id()
        self._rows = {row.id: row for row in rows}
        self._table.show_ids([row.id for row in rows])
        self.ui.table.squeeze()
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        late = sum(row.overdue for row in rows)
        over = f"　期日超過 {late:,}件" if late else ""
        ui.count_label.setText(f"{len(rows):,}件{over}" if rows else "")
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        self._show_acts()

    def _show_acts(self) -> None:
        """Offer what can be done with the paper under the cursor."""
        ui, row, allowed = self.ui, self.current(), self._may_change()
        ends = row.ends if row else ()
        image = row is not None and row.form is PaperForm.image
        ui.save_button.setText("画像を消去(&S)…" if image else "廃棄した(&S)…")
        for button in (ui.save_button, ui.returned_button):
            button.setVisible(allowed)
        ui.save_button.setEnabled(bool(ends))
        ui.returned_button.setEnabled(PaperEnd.returned in ends)
        ui.see_button.setVisible(row is not None and row.has_image)
        ui.case_button.setEnabled(row is not None)
        for widget in (ui.on_label, ui.on_field):
            widget.setVisible(allowed and bool(self._rows))

    def _may_change(self) -> bool:
        """Tell whether this person may record it; the office checks it again."""
        return may(self.seat.desk.actor.roles, Verb.take_request)

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after something about requests was changed."""
        if "requests" in touched:
            self.load()

    def _fetch(self, ids: Sequence[int]) -> Sequence[HeldPaperRow]:
        return [self._rows[key] for key in ids if key in self._rows]
