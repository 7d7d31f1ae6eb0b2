"""Show one inquiry of an authority whole, with the step that comes now."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import (
    authority_answers,
    authority_decisions,
    authority_inquiries,
    authority_proof,
    staff,
)
from app.office.authority_inquiries import AuthorityInquiryRow
from app.office.changes import Changes
from app.office.desk import Desk
from app.rules.authorities import PaperSeen
from app.rules.ids import AuthorityInquiryId, LetterId
from app.ui import authority_words as words
from app.ui.dialogs.authority_answer_dialog import AuthorityAnswerDialog
from app.ui.dialogs.authority_decide_dialog import AuthorityDecideDialog
from app.ui.dialogs.authority_intake_dialog import AuthorityIntakeDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.issued_letter import letter_sheets
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.dialogs.letter_steps import CancelLetterDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.forms.ui_authority_dialog import Ui_AuthorityDialog
from app.ui.seat import Seat
from app.ui.widgets.act_row import ActButton

CHANGE, DRAFT, LETTER, CLOSE, AGAIN = "change", "draft", "letter", "close", "again"
CANCEL: Final = "cancel"
_TITLE: Final = "ご照会について（回答）"
_ABOVE: Final = 10
"""Room above a heading, in pixels."""


@dataclass(frozen=True)
class _Sight:
    row: AuthorityInquiryRow
    decided_by: str


class AuthorityDialog(OfficeDialog):
    """Be the page of one inquiry; `recorded` says what was done."""

    def __init__(self, seat: Seat, key: AuthorityInquiryId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._key = key
        self._row: AuthorityInquiryRow | None = None
        self.ui = Ui_AuthorityDialog()
        self.ui.setupUi(self)
        for heading in (self.ui.proof_heading, self.ui.decision_heading):
            heading.setContentsMargins(0, _ABOVE, 0, 0)
        self._acts: dict[str, Callable[[AuthorityInquiryRow], None]] = {
            words.PAPER: self._paper,
            words.CALL: self._call,
            words.DECIDE: self._decide,
            words.ISSUE: self._issue,
            CHANGE: self._change,
            AGAIN: self._decide,
            DRAFT: self._see_draft,
            LETTER: self._see_letter,
            CANCEL: self._cancel,
            CLOSE: self._close,
        }
        self.ui.acts.pressed.connect(self._begin)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        seat.bus.changed.connect(self._hear)
        self.take_room(760, 620)
        self.load()

    def load(self) -> None:
        """Ask for the inquiry as it stands."""
        desk, key = self.seat.desk, self._key
        self.seat.doing.look(lambda: _look(desk, key), asker=self, then=self._show, key="row")

    def save(self) -> None:
        """Begin the step that comes now."""
        step = words.next_step(self._row) if self._row else None
        if step is not None:
            self._begin(step.key)

    def _begin(self, key: str) -> None:
        if self._row is not None:
            self._acts[key](self._row)

    def _hear(self, touched: frozenset[str]) -> None:
        if "authority_inquiries" in touched:
            self.load()

    def _show(self, sight: _Sight) -> None:
        """Show the inquiry that has arrived."""
        row, ui = sight.row, self.ui
        self._row = row
        ui.number_label.setText(f"照会番号 {row.number}")
        ui.office_label.setText(row.office)
        ui.state_pill.show_pill(words.state(row))
        ui.asked_facts.show_facts(words.asked_facts(row))
        ui.proof_facts.show_facts(words.proof_facts(row))
        ui.decision_facts.show_facts(words.decision_facts(row, sight.decided_by))
        step = words.next_step(row)
        ui.next_box.setVisible(step is not None)
        ui.next_label.setText(step.sentence if step else "")
        ui.save_button.setText(step.words if step else "")
        ui.acts.show_acts(_acts_of(row))

    def _paper(self, row: AuthorityInquiryRow) -> None:
        """Record that the paper has come."""
        desk, key = self.seat.desk, row.id
        self._ask(
            ReasonWords(
                title="照会書の確認",
                heading=row.office,
                intro="照会書の原本を確かめ、その番号（なければ「番号なし」）を入れてください。",
                save="確かめた(&S)",
                said="照会書を確かめました。",
                label="照会書の番号(&N)",
                needed="照会書の番号を入れてください。",
            ),
            lambda number: _came(desk, key, number, desk.today),
        )

    def _call(self, row: AuthorityInquiryRow) -> None:
        """Record that the asker was called back at the number of the directory."""
        desk, key = self.seat.desk, row.id
        self._ask(
            ReasonWords(
                title="折返しの確認",
                heading=row.office,
                intro="先方の言う番号ではなく、公表されている代表番号へかけてください。",
                save="確かめた(&S)",
                said="折り返して確かめました。",
                label="かけた代表番号(&N)",
                needed="かけた代表番号を入れてください。",
            ),
            lambda number: authority_proof.called_back(desk, key, desk.today, number),
        )

    def _close(self, row: AuthorityInquiryRow) -> None:
        """End an inquiry without a letter."""
        desk, key = self.seat.desk, row.id
        self._ask(
            ReasonWords(
                title="文書を出さずに終える",
                heading=row.office,
                intro="照会の取下げなど、文書を出さずに終えるときに使います。元には戻せません。",
                save="終える(&S)",
                said="照会を終えました。",
            ),
            lambda reason: authority_decisions.close(desk, key, reason),
        )

    def _ask(self, said: ReasonWords, act: Callable[[str], Changes]) -> None:
        dialog = ReasonDialog(self.seat, said, act, self)
        dialog.recorded.connect(self._tell)
        dialog.open()

    def _change(self, row: AuthorityInquiryRow) -> None:
        dialog = AuthorityIntakeDialog(self.seat, self, row=row)
        dialog.recorded.connect(self._tell)
        dialog.open()

    def _decide(self, row: AuthorityInquiryRow) -> None:
        dialog = AuthorityDecideDialog(self.seat, row, self)
        dialog.recorded.connect(self._tell)
        dialog.open()

    def _issue(self, row: AuthorityInquiryRow) -> None:
        dialog = AuthorityAnswerDialog(self.seat, row, self)
        dialog.recorded.connect(self._tell)
        dialog.open()

    def _see_draft(self, row: AuthorityInquiryRow) -> None:
        desk, key = self.seat.desk, row.id
        sheets = Sheets(
            title=f"{_TITLE}　案",
            facts=[("照会番号", row.number), ("宛て先", f"{row.office} 御中")],
            load=lambda: authority_answers.preview(desk, key),
        )
        LetterDialog(self.seat, sheets, self).show()

    def _cancel(self, row: AuthorityInquiryRow) -> None:
        """Cancel an answer that has not left; the inquiry stands as it was decided."""
        dialog = CancelLetterDialog(self.seat, _about(row), self)
        dialog.recorded.connect(self._tell)
        dialog.open()

    def _see_letter(self, row: AuthorityInquiryRow) -> None:
        facts = [("照会番号", row.number), ("宛て先", f"{row.office} 御中")]
        sheets = letter_sheets(self.seat.desk, _about(row), facts)
        LetterDialog(self.seat, sheets, self).show()

    def _tell(self, sentence: str) -> None:
        self.ui.notice.say(sentence)
        self.recorded.emit(sentence)


def _look(desk: Desk, key: AuthorityInquiryId) -> _Sight:
    """Ask the office; runs beside the UI thread."""
    row = authority_inquiries.one(desk, key)
    names = {one.id: one.name for one in staff.listed(desk)}
    return _Sight(row, names.get(row.decided_by, "") if row.decided_by else "")


def _came(desk: Desk, key: AuthorityInquiryId, number: str, on: date) -> Changes:
    return authority_proof.paper_came(desk, key, PaperSeen.original, number, on)


def _about(row: AuthorityInquiryRow) -> LetterAbout:
    key = LetterId(row.letter_id or 0)
    return LetterAbout(key, f"{row.number}_回答", _TITLE, f"{row.office} 御中")


def _acts_of(row: AuthorityInquiryRow) -> list[ActButton]:
    """List the quieter acts that are possible now."""
    now = row.standing
    if now.answered_on:
        return [
            ActButton(LETTER, "回答を見る・印刷", "print"),
            ActButton(CANCEL, "回答の発行を取り消す", "stop"),
        ]
    if now.closed_on:
        return []
    acts = [ActButton(CLOSE, "文書を出さずに終える", "stop")]
    if now.decision is None:
        return [ActButton(CHANGE, "内容を直す", "edit"), *acts]
    return [
        ActButton(DRAFT, "回答案を見る", "search"),
        ActButton(AGAIN, "決定を直す", "edit"),
        *acts,
    ]
