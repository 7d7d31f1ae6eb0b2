"""Record when and how the letters of a run left, once those to be kept back are pulled out."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import campaigns
from app.office.campaigns import CampaignRow, RunRow, SlipRow
from app.rules.campaign_aims import Aim, aim_of
from app.rules.errors import OfficeError
from app.rules.ids import SlipId
from app.rules.problems import Problem
from app.rules.slip_numbers import spoken
from app.ui import campaign_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_campaign_posting_dialog import Ui_CampaignPostingDialog
from app.ui.seat import Seat
from app.ui.widgets.cards import Card
from app.ui.widgets.complaints import Complaints

METHODS: Final = ("普通郵便", "配達便", "手渡し", "特定記録", "簡易書留")
"""How letters leave in bulk; 配達便 is the weekly delivery (OFFICE M-13)."""


class CampaignPostingDialog(OfficeDialog):
    """Take method and day; `recorded` carries the sentence that says it is done."""

    def __init__(
        self, seat: Seat, row: CampaignRow, run: RunRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.run = run
        self._pulled: list[SlipId] | None = None
        self.ui = Ui_CampaignPostingDialog()
        self.ui.setupUi(self)
        ui, today = self.ui, seat.desk.today
        ui.campaign_label.setText(f"{row.code}　{row.title}")
        ui.method_combo.addItems(METHODS)
        ui.method_combo.setCurrentText(run.delivery.method)
        ui.day_field.set_up(today)
        ui.day_field.set_day(today)
        ui.pull_box.hide()
        self._complaints = Complaints(
            {
                "pulled": (ui.pulled_check, ui.pulled_problem),
                "method": (ui.method_combo, ui.method_problem),
                "day": (ui.day_field, ui.day_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        ui.save_button.setEnabled(False)
        ui.method_combo.setFocus()
        self._show_letters(run.letters)
        self.take_room(560)
        self._ask()

    def save(self) -> None:
        """Record the posting, or say what is missing."""
        self._complaints.clear()
        ui, day, pulled = self.ui, self.ui.day_field.day(), self._pulled
        if pulled is None:
            return
        if pulled and not ui.pulled_check.isChecked():
            sentence = "上の文書を抜き取ってから、「抜き取りました」に印を付けてください。"
            self._complaints.show([Problem("pulled", sentence)])
        elif day is None:
            self._complaints.show([Problem("day", "投函した日を入れてください。")])
        else:
            self._record(day, ui.method_combo.currentText(), pulled)

    def _ask(self) -> None:
        """Ask whose letters are not to leave."""
        desk, run_id = self.seat.desk, self.run.id
        self.seat.doing.look(
            lambda: campaigns.to_pull(desk, run_id),
            asker=self,
            then=self._show_pulled,
            refused=lambda error: self.ui.trouble_notice.say(error.sentence, "alarm"),
        )

    def _show_pulled(self, rows: Sequence[SlipRow]) -> None:
        """List the letters to be pulled out, if any."""
        self._pulled = [row.slip_id for row in rows]
        ui = self.ui
        ui.save_button.setEnabled(True)
        if rows:
            ui.pull_label.setText(
                f"印刷した後に、お送りしないことになった方の文書が{len(rows):,}通あります。"
                "整理番号で探して抜き取り、細断してください。"
            )
            ui.pull_cards.show_cards([_card(row) for row in rows])
            ui.pull_box.show()
            ui.pulled_check.setFocus()
            self._show_letters(self.run.letters - len(rows))
            self.take_room(560, 600)

    def _show_letters(self, count: int) -> None:
        """Say which letters leave, and how many of them."""
        run = self.run
        number = f"文書番号 {run.document_number}"
        self.ui.intro_label.setText(f"{campaign_words.run_word(run)}　{number}　{count:,}通")

    def _record(self, day: date, method: str, pulled: Sequence[SlipId]) -> None:
        """Send the posting to the office."""
        desk, run_id = self.seat.desk, self.run.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: campaigns.mark_sent(desk, run_id, day, method, pulled),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _end(self) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        asks = aim_of(self.run.letter_kind) is Aim.consent
        then = "返信票が届いたら、整理番号で入力してください。" if asks else ""
        self.recorded.emit(f"投函を記録しました。{then}")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _card(row: SlipRow) -> Card:
    """Name one letter by its place in the pile and its number."""
    place = "・".join(part for part in (row.centre, row.course) if part)
    who = f"{row.member_name or '（消去済）'} 様"
    return Card(f"{spoken(row.number)}　{who}", place)
