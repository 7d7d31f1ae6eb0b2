"""Record that what was asked for has come; the clock goes on."""

from dataclasses import replace
from datetime import date

from app.office import completions
from app.rules.clock import Clock, Stop, due_on
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords
from app.ui.request_words import long_day


class CompletionReceivedDialog(CaseStepDialog):
    """Take the day on which what was missing came in."""

    words = StepWords(
        title="補正の受取り",
        intro="お願いした書類などが届いた日を記録します。届いたものがまだ足りないときは、続けてもう一度お願いを記録できます。新しい回答予定日は、この後「回答予定日のお知らせ」の文書でお伝えします。",
        save="受取りを記録(&S)",
        said="補正の受取りを記録しました。",
        day="届いた日(&D)",
    )

    def effect(self, day: date | None) -> str:
        """Say when the answer is due once the clock goes on."""
        due = due_on(_resumed(self.case.clock, day), day) if day else None
        return f"新しい回答期限は {long_day(due)} になります。" if due else ""

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        del words
        desk, request_id = self.seat.desk, self.case.id
        return lambda: completions.receive_completion(desk, request_id, day)


def _resumed(clock: Clock, day: date) -> Clock:
    """Return the clock as it would be if everything asked for had come in on that day."""
    stops = tuple(
        stop if stop.completed_on or day < stop.asked_on else Stop(stop.asked_on, day)
        for stop in clock.stops
    )
    return replace(clock, stops=stops)
