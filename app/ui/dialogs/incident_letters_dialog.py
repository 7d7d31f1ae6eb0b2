"""Write to the people of an incident: the same five items for all, one letter for each."""

from dataclasses import fields
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.office import incident_batch, incident_book, incident_letters, incident_prints
from app.office.incident_batch import Batch
from app.office.incident_book import IncidentView
from app.rules.errors import OfficeError
from app.rules.incident_notice_words import NoticeWords
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.sent_round import offer_round
from app.ui.forms.ui_incident_letters_dialog import Ui_IncidentLettersDialog
from app.ui.seat import Seat

TITLE: Final = "個人情報の漏えい等について（お詫びとお知らせ）"
LACKING: Final = "「{}」を書いてください。ご本人にお知らせする項目です。"
STOPPED: Final = (
    "途中で中止しました。作った文書はそのまま残っています。"
    "もう一度「文書を作る」を押すと、残りの方の分だけを作ります。"
)
_NAMES: Final = tuple(one.name for one in fields(NoticeWords))


class IncidentLettersDialog(OfficeDialog):
    """Take what is told and issue the letters; `recorded` says how many there are."""

    def __init__(self, seat: Seat, view: IncidentView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.view = view
        self.ui = Ui_IncidentLettersDialog()
        self.ui.setupUi(self)
        ui, desk, key = self.ui, seat.desk, view.id
        ui.case_label.setText(f"{view.number}　{view.title}")
        self._begun = self.words()
        self._is_done = False
        ui.look_button.clicked.connect(self.look)
        ui.public_button.clicked.connect(self.look_public)
        ui.print_button.clicked.connect(self.show_letters)
        ui.long_work.stopped.connect(self._say_stopped)
        self.settle(ui.save_button, ui.cancel_button)
        self._count(view)
        self.take_room(760, 640)
        seat.doing.look(
            lambda: incident_letters.begin(desk, key),
            asker=self,
            then=self.fill,
            refused=self._fail,
        )

    def words(self) -> NoticeWords:
        """Read the form."""
        return NoticeWords(*(self._edit(name).toPlainText().strip() for name in _NAMES))

    def is_touched(self) -> bool:
        """Tell whether something was typed of which no letter was made."""
        return not self._is_done and self.words() != self._begun

    def fill(self, words: NoticeWords) -> None:
        """Show what was told last, or what the records propose."""
        for name in _NAMES:
            self._edit(name).setPlainText(getattr(words, name))
        self._begun = self.words()

    def look(self) -> None:
        """Show the letter to the first of them as a draft."""
        desk, key, words = self.seat.desk, self.view.id, self.words()
        if self._is_whole(words):
            facts = [("事案", self.view.number)]
            sheets = Sheets(
                f"{TITLE}（案）", facts, lambda: incident_letters.preview(desk, key, words)
            )
            LetterDialog(self.seat, sheets, self).show()

    def look_public(self) -> None:
        """Show what could be published instead."""
        desk, key, words = self.seat.desk, self.view.id, self.words()
        if self._is_whole(words):
            sheets = Sheets(
                title="公表文",
                facts=[("事案", self.view.number)],
                load=lambda: incident_prints.look_public(desk, key, words),
                take=lambda: incident_prints.take_public(desk, key, words),
                hint="公表したら「公表を記録」で、公表した日と方法を残してください。",
                file_name=f"公表文_{self.view.number}.pdf",
            )
            LetterDialog(self.seat, sheets, self).show()

    def save(self) -> None:
        """Issue the letters, with progress; what is stopped goes on later."""
        desk, key, words, ui = self.seat.desk, self.view.id, self.words(), self.ui
        if not self._is_whole(words):
            return
        running = self.seat.doing.do_long(
            lambda progress: incident_batch.issue_all(desk, key, words, progress),
            asker=self,
            then=self._end,
            refused=self._fail,
        )
        ui.pages.setCurrentWidget(ui.work_page)
        ui.long_work.follow("文書を作っています", running)
        ui.save_button.hide()
        self.set_busy(busy=True)

    def show_letters(self) -> None:
        """Show all letters that have not left, to be printed in one go."""
        desk, key = self.seat.desk, self.view.id
        sheets = Sheets(
            title=TITLE,
            facts=[("事案", self.view.number)],
            load=lambda: incident_batch.gather(desk, key),
            take=lambda: incident_batch.gather(desk, key),
            file_name=f"お知らせ_{self.view.number}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def _is_whole(self, words: NoticeWords) -> bool:
        if not words.missing:
            return True
        self.ui.trouble_notice.say(LACKING.format("・".join(words.missing)), "alarm")
        return False

    def _end(self, batch: Batch) -> None:
        """Say how many letters there are, and who got none and why."""
        ui = self.ui
        self._is_done = True
        self.set_busy(busy=False)
        said = f"お知らせの文書を{batch.letters:,}通作りました。"
        ui.done_label.setText(said)
        left = "\n".join(batch.left_out)
        ui.left_label.setText(f"作れなかった方\n{left}" if left else "")
        ui.left_label.setVisible(bool(left))
        ui.print_button.setEnabled(batch.letters > 0)
        ui.cancel_button.setText("閉じる")
        ui.pages.setCurrentWidget(ui.done_page)
        ui.print_button.setFocus()
        self.recorded.emit(said)

    def _count(self, view: IncidentView) -> None:
        """Say how many are still to be told."""
        ui, untold = self.ui, view.stand.named - view.stand.told
        ui.count_label.setText(f"まだお知らせしていない方　{untold:,}名")
        ui.save_button.setText(f"{untold:,}名への文書を作る(&S)")
        ui.save_button.setEnabled(untold > 0)
        ui.look_button.setEnabled(untold > 0)

    def _say_stopped(self) -> None:
        self._come_back()
        self.ui.trouble_notice.say(STOPPED)

    def _fail(self, error: OfficeError) -> None:
        self._come_back()
        self.ui.trouble_notice.say(error.sentence, "alarm")
        offer_round(self.seat, self, self.ui.trouble_notice, error)

    def _come_back(self) -> None:
        ui, desk, key = self.ui, self.seat.desk, self.view.id
        self.set_busy(busy=False)
        ui.pages.setCurrentWidget(ui.ask_page)
        ui.save_button.show()
        # What was made before it stopped is on record: the pages behind this one show it too.
        self.seat.bus.announce(incident_letters.TOUCHED)
        self.seat.doing.look(
            lambda: incident_book.one(desk, key), asker=self, then=self._count, key="count"
        )

    def _edit(self, name: str) -> QPlainTextEdit:
        found: QPlainTextEdit = getattr(self.ui, f"{name}_edit")
        return found
