"""Take the 引受番号 of a letter that left without one, or why there is none."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.office import number_doubts, tracking_numbers
from app.rules.post_numbers import NoNumber
from app.ui.dialogs.case_step_dialog import StepWords
from app.ui.dialogs.letter_step_dialog import Act, LetterStepDialog
from app.ui.dialogs.tracking_doubts import ask_doubts

_GIVEN: Final = "番号を入れる"


class TrackingDialog(LetterStepDialog):
    """Record the number by which the post can be asked, as its receipt says."""

    words = StepWords(
        title="引受番号の記録",
        intro="受領証の番号を入れてください。番号が分からないときだけ、ない理由を選びます。",
        save="引受番号を記録(&S)",
        said="引受番号を記録しました。",
        words="引受番号(&N)",
        choice="番号の有無(&R)",
    )

    def choices(self) -> Sequence[tuple[str, object]]:
        """Offer to type it, and the reasons why there is none."""
        return [(_GIVEN, ""), *((one.word, one.value) for one in NoNumber)]

    def effect(self) -> str:
        """Say what stands in the book without a number; then none is asked for."""
        self.ui.words_box.setVisible(not self.choice)
        if not self.choice:
            return ""
        return "発送簿には、番号の代わりにこの理由が載ります。後で分かれば、番号を入れられます。"

    def save(self) -> None:
        """Record it; a number that looks wrong is asked about first."""
        desk, key, number = self.seat.desk, self.about.id, self._number
        ask_doubts(
            self.seat.doing,
            self,
            lambda: number_doubts.of_letter(desk, key, number),
            super().save,
            self._fail,
        )

    def act(self, day: date) -> Act:
        """Make the act."""
        del day
        desk, key, reason = self.seat.desk, self.about.id, self.choice
        number = self._number
        return lambda: tracking_numbers.write(desk, key, number, reason)

    @property
    def _number(self) -> str:
        """Return what is typed; a reason stands instead of it."""
        return "" if self.choice else self.ui.words_edit.toPlainText().strip()
