"""Put the answer off once: by a letter made here, or by one that was made elsewhere (P-4)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.office import extensions
from app.rules.clock import Extension, due_on, refuse_extension
from app.rules.gates import AtGate
from app.rules.nonconformities import Gate
from app.ui.dialogs.case_letter_dialog import CaseLetter, show_letter
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords
from app.ui.dialogs.fact_dialog import FactStart
from app.ui.request_words import long_day

TITLE = "回答の予定日の変更について（お知らせ）"
HERE, ELSEWHERE = "here", "elsewhere"


class ExtensionDialog(CaseStepDialog):
    """Take the reason, and the date of a letter that was made elsewhere."""

    words = StepWords(
        title="期限の延長",
        intro="回答の予定日を延ばすお知らせを作ります。延長できるのは1件に1回、14日間です。お知らせの文書が必要です。",
        save="延長を記録(&S)",
        said="期限の延長を記録しました。",
        day="お知らせの文書の日付(&D)",
        words="延長の理由（お知らせに載る理由）(&W)",
        choice="お知らせの文書(&K)",
        needs_words="延長の理由を書いてください。お知らせの文書に載せる理由です。",
    )

    def choices(self) -> Sequence[tuple[str, object]]:
        """Offer the letter of today, and one that was made elsewhere."""
        return (
            ("お知らせの文書を作る（今日の日付）", HERE),
            ("別に作った文書を記録する", ELSEWHERE),
        )

    def show_effect(self) -> None:
        """Ask for the date only where the letter was made elsewhere."""
        here = self._makes_letter()
        if here and self.ui.day_field.day() is None:
            self.ui.day_field.set_day(self.seat.desk.today)
        self.ui.day_box.setVisible(not here)
        self.ui.save_button.setText("文書の案へ(&S)" if here else self.words.save)
        super().show_effect()

    def effect(self, day: date | None) -> str:
        """Say until when the time would be extended, or why it would not (P-4)."""
        on = self.seat.desk.today if self._makes_letter() else day
        if on is None:
            return ""
        sentence = refuse_extension(self.case.clock, on)
        if sentence:
            return sentence
        due = due_on(replace(self.case.clock, extension=Extension(on, "")), on)
        return f"新しい回答期限は {long_day(due)} になります。" if due else ""

    def save(self) -> None:
        """Go on to the draft of the letter, or record the one that was made elsewhere."""
        reason = self.ui.words_edit.toPlainText().strip()
        refused = refuse_extension(self.case.clock, self.seat.desk.today)
        if not self._makes_letter() or not reason:
            super().save()
        elif refused is not None:
            self._fail(AtGate(refused, Gate.extend, self.case))
        else:
            self._show_letter(reason)

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        desk, request_id = self.seat.desk, self.case.id
        return lambda: extensions.extend(desk, request_id, day, words)

    def _show_letter(self, reason: str) -> None:
        """Show the draft in its own window, in which it is issued."""
        desk, request_id = self.seat.desk, self.case.id
        letter = CaseLetter(
            title=TITLE,
            preview=lambda: extensions.preview(desk, request_id, reason),
            issue=lambda: extensions.issue(desk, request_id, reason),
            facts=[("延長の理由", reason)],
            start=FactStart(what=reason),
            kind="extension",
        )
        show_letter(self.seat, self.case, letter, self, self.recorded)

    def _makes_letter(self) -> bool:
        """Tell whether the program is to write the letter."""
        return bool(self.ui.choice_combo.currentData() == HERE)
