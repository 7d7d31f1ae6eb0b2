"""Make the letters of a campaign in bulk: say how many, make them, print or keep them."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import campaign_letters, campaigns
from app.office.campaign_letters import RunPreview
from app.office.campaigns import CampaignPage, CampaignRow, IssuedRun, RunRow
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.campaigns import RunKind
from app.rules.delivery_courses import Delivery
from app.rules.errors import OfficeError
from app.rules.ids import SlipId
from app.rules.problems import Problem
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.run_copies import RunCopies
from app.ui.dialogs.run_round import RunRound
from app.ui.dialogs.sent_round import offer_round
from app.ui.forms.ui_campaign_run_dialog import Ui_CampaignRunDialog
from app.ui.seat import Seat
from app.ui.widgets.cards import Card
from app.ui.widgets.complaints import Complaints

MORE_TIME: Final = timedelta(days=14)
"""How long people get for the second letter, unless the clerk writes another day."""
INTRO: Final = (
    "文書番号は全員で1つ、整理番号とバーコードはお一人ずつ付きます。"
    "途中で中止すると、文書は1通も作られません。"
)
INTRO_TOLD: Final = (
    "文書番号は全員で1つ、整理番号はお一人ずつ付きます。そのほかは、全員に同じ内容です。"
    "途中で中止すると、文書は1通も作られません。"
)
MADE: Final = "文書を作りました。印刷して投函したら、「投函を記録」でその日を残してください。"
BLOCKED: Final = (
    "{count:,}名の宛名を印刷できません。会員の画面で直すか、除いてお一人ずつお送りください。"
)
OMITTED: Final = (
    "{count:,}名の宛名を印刷できないため、今回は作りません。"
    "お送りするときは、会員の画面で直してから、もう一度開いてください。"
)
ONE_SIDED: Final = (
    "1通が{pages}ページです。両面で印刷すると、裏が次の方の文書になります。片面で印刷してください。"
)
STOPPED: Final = "中止しました。文書は1通も作られていません。文書番号も使っていません。"


class CampaignRunDialog(OfficeDialog):
    """Lead from the question to the finished letters; `issued` carries the sentence of the end.

    With a `run` that was made before, it begins at its letters.
    """

    issued = Signal(str)

    def __init__(
        self,
        seat: Seat,
        row: CampaignRow,
        kind: RunKind,
        parent: QWidget | None = None,
        *,
        run: RunRow | None = None,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.row = row
        self.kind = kind
        self._blocked: list[SlipId] = []
        self._preview: RunPreview | None = None
        self.ui = Ui_CampaignRunDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.round = RunRound(seat, ui, self)
        self.copies = RunCopies(seat, self)
        self.copies.busy.connect(lambda busy: self.set_busy(busy=busy))
        ui.copies_layout.addWidget(self.copies)
        self.setWindowTitle(f"{row.aim.letter}の印刷 - すくすく窓口")
        ui.campaign_label.setText(f"{row.code}　{row.title}　{row.aim.run_word(kind.word)}")
        self._complaints = Complaints(
            {"day": (ui.day_field, ui.day_problem), "due": (ui.due_field, ui.due_problem)}
        )
        self.settle(ui.save_button, ui.cancel_button)
        ui.blocked_box.hide()
        ui.leave_out_button.clicked.connect(self._leave_out)
        ui.long_work.stopped.connect(lambda: self._back(STOPPED))
        self.take_room(600, 440)
        if run is None:
            self._ask()
        else:
            self._show_run(run)

    def save(self) -> None:
        """Make the letters, or say which day is missing."""
        self._complaints.clear()
        day, due = self.ui.day_field.day(), self.ui.due_field.day()
        second = self.kind is RunKind.second
        if day is None:
            self._complaints.show([Problem("day", "文書日付を入れてください。")])
        elif second and due is None:
            self._complaints.show([Problem("due", "新しい返信の期限を入れてください。")])
        else:
            self._make(day, due.isoformat() if second and due else "")

    def _make(self, day: date, due: str) -> None:
        """Send the run to the office, with progress; 中止 undoes everything.

        Whoever may not make it sends its letter round instead.
        """
        ui, desk, key, kind = self.ui, self.seat.desk, self.row.id, self.kind.value
        delivery = str(ui.delivery_combo.currentData())
        if self.round.sends:
            self.round.send(
                lambda: campaigns.issue_run(
                    desk, key, kind=kind, dated_on=day, due_on=due, delivery=delivery
                ),
                self._fail,
            )
            return
        running = self.seat.doing.do_long(
            lambda progress: campaigns.issue_run(
                desk,
                key,
                kind=kind,
                dated_on=day,
                due_on=due,
                delivery=delivery,
                progress=progress,
            ),
            asker=self,
            then=self._end,
            refused=self._fail,
        )
        ui.notice.hide()
        ui.pages.setCurrentWidget(ui.work_page)
        ui.long_work.follow("文書を作っています", running)
        ui.save_button.hide()
        self.set_busy(busy=True)

    def _ask(self) -> None:
        """Ask how many letters there would be now."""
        ui, desk, row, kind = self.ui, self.seat.desk, self.row, self.kind
        ui.intro_label.setText(INTRO if row.asks else INTRO_TOLD)
        ui.day_field.set_up(desk.today, future=True)
        ui.day_field.set_day(desk.today)
        ui.due_field.set_up(desk.today, future=True)
        ui.due_field.set_day(max(row.due_on, desk.today) + MORE_TIME)
        ui.due_box.setVisible(kind is RunKind.second)
        for way in (Delivery.post, Delivery.course):
            ui.delivery_combo.addItem(way.word, way.value)
        ui.save_button.setText("文書を作る(&S)")
        ui.save_button.setEnabled(False)
        ui.pages.setCurrentWidget(ui.ask_page)
        ui.day_field.setFocus()
        self._count()
        self.round.ask(row.id, kind.value, self._show_button)

    def _count(self, _changes: Changes | None = None) -> None:
        """Count the letters as the records stand now."""
        ui, desk, row, kind = self.ui, self.seat.desk, self.row, self.kind
        self.seat.doing.look(
            lambda: campaign_letters.look_ahead(desk, row.id, kind.value),
            asker=self,
            then=self._show_preview,
            refused=lambda error: ui.notice.say(error.sentence, "alarm"),
        )

    def _show_preview(self, preview: RunPreview) -> None:
        """Say how many letters would be made, and who is left out since the freeze."""
        ui, count, self._preview = self.ui, preview.letters, preview
        ui.letters_label.setText(f"いま作る文書　{count:,}通")
        ui.left_label.setText(left_words(preview))
        first = self.kind is RunKind.first
        self._show_button()
        ui.blocked_box.setVisible(bool(preview.unprintable))
        if preview.unprintable:
            self.take_room(600, 560)
            words = BLOCKED if first else OMITTED
            ui.blocked_label.setText(words.format(count=len(preview.unprintable)))
            ui.blocked_cards.show_cards([Card(one) for one in preview.unprintable.values()])
            ui.leave_out_button.setVisible(first)
            self._blocked = list(preview.unprintable)

    def _show_button(self) -> None:
        """Say on the button how many letters it makes, or that it sends the letter round."""
        preview, button = self._preview, self.ui.save_button
        if preview is None:
            return
        held = self.kind is RunKind.first and preview.unprintable
        button.setText(self.round.words(f"{preview.letters:,}通の文書を作る(&S)"))
        button.setEnabled(preview.letters > 0 and not held and not self.round.waits)

    def _leave_out(self) -> None:
        """Take those whose letters cannot be printed out of the bulk, and count again."""
        desk, blocked = self.seat.desk, self._blocked
        self.seat.doing.do(
            lambda: leave_out(desk, blocked), asker=self, then=self._count, refused=self._fail
        )

    def _show_run(self, run: RunRow, sentence: str = "") -> None:
        """Offer the letters that lie in the records; the sentence says what was done."""
        ui = self.ui
        ui.save_button.hide()
        ui.cancel_button.setText("閉じる(&C)")
        ui.pages.setCurrentWidget(ui.done_page)
        self.take_room(640, 600)
        self.copies.show_run(run)
        told = f"{sentence}{one_sided(run)}"
        if told:
            self.ui.notice.say(told, "caution" if one_sided(run) else "notice", stays=True)

    def _back(self, sentence: str) -> None:
        """Show the question again, with what happened."""
        ui = self.ui
        self.set_busy(busy=False)
        ui.pages.setCurrentWidget(ui.ask_page)
        ui.save_button.show()
        ui.notice.say(sentence, "caution")

    def _end(self, made: IssuedRun) -> None:
        """Fetch the run that lies in the records now."""
        desk, key = self.seat.desk, self.row.id
        self.issued.emit(f"文書番号 {made.document_number} で{made.letters:,}通を作りました。")
        self.seat.doing.look(
            lambda: campaigns.page(desk, key),
            asker=self,
            then=lambda page: self._show_made(page, made),
        )

    def _show_made(self, page: CampaignPage, made: IssuedRun) -> None:
        """Show the finished letters."""
        self.set_busy(busy=False)
        self._show_run(next(run for run in page.runs if run.id == made.run_id), MADE)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; nothing was made."""
        self._back(error.sentence)
        self.ui.notice.say(error.sentence, "alarm")
        offer_round(self.seat, self, self.ui.notice, error)


def one_sided(run: RunRow) -> str:
    """Warn of letters whose last page would have the next letter on its back."""
    each = run.pages // run.letters if run.letters else 0
    return ONE_SIDED.format(pages=each) if each > 1 and each % 2 else ""


def left_words(preview: RunPreview) -> str:
    """Say who is not written to, by neutral words."""
    left = "、".join(f"{word} {count:,}名" for word, count in preview.left_out.items() if count)
    return f"お送りしない方　{left}" if left else "対象の全員にお送りします。"


def leave_out(desk: Desk, slips: Sequence[SlipId]) -> Changes:
    """Take these people out of the bulk print, one after the other."""
    for slip_id in slips:
        campaigns.leave_out(desk, slip_id)
    return changes("campaigns")
