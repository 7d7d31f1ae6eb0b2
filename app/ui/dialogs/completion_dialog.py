"""Record that something missing was asked for, and that it has come; the clock waits between."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.office import decisions
from app.rules.clock import Clock, Stop, due_on, stop_counts
from app.rules.completions import PUBLISHED_FIRST, Matter
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords
from app.ui.request_words import long_day


class CompletionAskedDialog(CaseStepDialog):
    """Take what was asked for and on which day."""

    words = StepWords(
        title="補正のお願い",
        intro="書類の追加や訂正をお願いしたことを記録します。お願いの文書は別に作ってください。",
        save="お願いを記録(&S)",
        said="補正のお願いを記録しました。",
        day="お願いした日（文書の日付か、お電話の日）(&D)",
        words="お願いした内容(&W)",
        choice="お願いした事柄(&K)",
        needs_words="お願いした内容を書いてください。",
    )

    def choices(self) -> Sequence[tuple[str, object]]:
        """List what can be lacking."""
        return [(matter.word, matter) for matter in Matter]

    def effect(self, day: date | None) -> str:
        """Say whether the clock stops from that day (P-1, P-3, P-16)."""
        if day is None or self.case.is_voluntary:
            return ""
        if self._matter() in PUBLISHED_FIRST:
            return (
                "様式・押印・手数料のお願いは、手続と金額を公表した日からでなければ、"
                "回答期限を止めません。"
            )
        if stop_counts(self.case.clock, day):
            return "翌日から届く日までは、回答期限の日数に数えません（停止中になります）。"
        return "回答期限を過ぎているため、お願いしても期限は変わりません。"

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        desk, request_id = self.seat.desk, self.case.id
        matter = self._matter()
        return lambda: decisions.ask_completion(desk, request_id, day, words, matter)

    def _matter(self) -> Matter:
        """Return what was lacking."""
        return Matter(self.ui.choice_combo.currentData() or Matter.identity)


class CompletionReceivedDialog(CaseStepDialog):
    """Take the day on which what was missing came in."""

    words = StepWords(
        title="補正の受取り",
        intro="お願いした書類などが届いた日を記録します。届いたものがまだ足りないときは、続けてもう一度お願いを記録できます。",
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
        return lambda: decisions.receive_completion(desk, request_id, day)


def _resumed(clock: Clock, day: date) -> Clock:
    """Return the clock as it would be if everything asked for had come in on that day."""
    stops = tuple(
        stop if stop.completed_on or day < stop.asked_on else Stop(stop.asked_on, day)
        for stop in clock.stops
    )
    return replace(clock, stops=stops)
