"""Record the one letter that puts the answer off."""

from dataclasses import replace
from datetime import date

from app.office import decisions
from app.rules.clock import Extension, due_on, refuse_extension
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords
from app.ui.request_words import long_day


class ExtensionDialog(CaseStepDialog):
    """Take the date of the letter and the reason that stands in it."""

    words = StepWords(
        title="期限の延長",
        intro="回答が遅れることをお知らせした文書を記録します。延長できるのは1件に1回、14日間です。",
        save="延長を記録(&S)",
        said="期限の延長を記録しました。",
        day="お知らせの文書の日付(&D)",
        words="延長の理由（お知らせに載せた理由）(&W)",
        needs_words="延長の理由を書いてください。お知らせの文書に載せる理由です。",
    )

    future = True

    def effect(self, day: date | None) -> str:
        """Say until when the time would be extended, or why it would not (P-4)."""
        if day is None:
            return ""
        sentence = refuse_extension(self.case.clock, day)
        if sentence:
            return sentence
        due = due_on(replace(self.case.clock, extension=Extension(day, "")), day)
        return f"新しい回答期限は {long_day(due)} になります。" if due else ""

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        desk, request_id = self.seat.desk, self.case.id
        return lambda: decisions.extend(desk, request_id, day, words)
