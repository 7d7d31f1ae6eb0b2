"""Take what became of a letter: it arrived, came back, is void, or another stands for it."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office import letter_cancelling, letter_replacing, returns
from app.office.letters import Issued
from app.office.returns import CameBack
from app.office.rows import LetterRow
from app.rules.campaigns import Returned
from app.rules.ids import LetterId
from app.rules.returns import proposal_for
from app.rules.void_letters import CancelReason
from app.ui.days import day_words
from app.ui.dialogs.case_step_dialog import StepWords
from app.ui.dialogs.letter_step_dialog import Act, LetterAbout, LetterStepDialog
from app.ui.seat import Seat

ANEW = "anew"


class ReturnedLetterDialog(LetterStepDialog):
    """Record that a letter came back, in the post's own words."""

    words = StepWords(
        title="返戻の記録",
        intro="封筒に押された理由を、そのまま選んでください。封筒は開けずに保管します。",
        save="返戻を記録(&S)",
        said="返戻を記録しました。",
        day="戻った日(&D)",
        choice="返戻の理由(&R)",
    )

    def choices(self) -> Sequence[tuple[str, object]]:
        """List the post's reasons."""
        return [(one.word, one.value) for one in Returned]

    def effect(self) -> str:
        """Say what comes next for the reason."""
        return proposal_for(self.choice).sentence if self.choice else ""

    def act(self, day: date) -> Act:
        """Make the act."""
        desk, key, reason = self.seat.desk, self.about.id, self.choice
        return lambda: returns.come_back(desk, key, day, reason)

    def said(self, result: object) -> str:
        """Say that it is recorded, and that its case is open again."""
        again = isinstance(result, CameBack) and result.reopened
        return f"{self.words.said}{'受付は「対応中」に戻りました。' if again else ''}"


class DeliveredLetterDialog(LetterStepDialog):
    """Record that a letter arrived."""

    words = StepWords(
        title="配達の記録",
        intro="郵便の追跡や、配達の担当から分かった日を入れてください。",
        save="配達を記録(&S)",
        said="配達を記録しました。",
        day="届いた日(&D)",
    )

    def act(self, day: date) -> Act:
        """Make the act."""
        desk, key = self.seat.desk, self.about.id
        return lambda: returns.deliver(desk, key, day)


class CancelLetterDialog(LetterStepDialog):
    """Cancel a letter that has not left; the number stays."""

    words = StepWords(
        title="発行の取消し",
        intro="まだ発送していない文書だけ取り消せます。印刷した紙は、封筒に入れずに裁断してください。",
        save="発行を取り消す(&S)",
        said="発行を取り消しました。番号は欠番として残ります。",
        choice="欠番の理由(&R)",
    )

    grave: ClassVar[bool] = True

    def choices(self) -> Sequence[tuple[str, object]]:
        """List the reasons in one word each."""
        return [(one.word, one.value) for one in CancelReason]

    def effect(self) -> str:
        """Say what stays and what is owed again."""
        again = "承認はそのまま残り、回答をもう一度発行できます。" if self.about.is_answer else ""
        return (
            f"文書番号 {self.about.document_number} は欠番になり、理由とともに発送簿に残ります。"
            f"取消しは元に戻せません。{again}"
        )

    def act(self, day: date) -> Act:
        """Make the act."""
        del day
        desk, key, reason = self.seat.desk, self.about.id, self.choice
        return lambda: letter_cancelling.cancel(desk, key, reason)


class ReplaceLetterDialog(LetterStepDialog):
    """Say which letter stands for one that has left, or issue the answer once more."""

    words = StepWords(
        title="文書の差し替え",
        intro="発送した文書の代わりに、別の文書をお送りします。前の文書の番号は、発送簿に残ります。",
        save="差し替える(&S)",
        said="差し替えを記録しました。",
        choice="代わりの文書(&R)",
    )

    def choices(self) -> Sequence[tuple[str, object]]:
        """Offer to issue the answer anew; later letters come as soon as they are known."""
        return [("この回答を、新しい番号で発行する", ANEW)] if self.about.is_answer else []

    def offer(self, rows: Sequence[LetterRow]) -> None:
        """Offer letters that were issued later."""
        for row in rows:
            word = f"{row.document_number}（{day_words(row.dated_on)}）"
            self.ui.choice_combo.addItem(word, str(int(row.id)))
        self.ui.save_button.setEnabled(bool(self.choice))
        self.show_effect()

    def effect(self) -> str:
        """Say what follows."""
        if self.choice == ANEW:
            return "承認された内容のまま、いまの回答送付先あてに発行し、発送を待ちます。"
        if self.choice:
            return "前の文書と新しい文書が、発送簿で互いに結ばれます。"
        return "代わりにできる文書がありません。先に、同じ種類の文書を発行してください。"

    def act(self, day: date) -> Act:
        """Make the act."""
        del day
        desk, key, choice = self.seat.desk, self.about.id, self.choice
        if choice == ANEW:
            return lambda: letter_replacing.answer_anew(desk, key)
        return lambda: letter_replacing.stand_for(desk, key, LetterId(int(choice)))

    def said(self, result: object) -> str:
        """Say the number of an answer that was issued anew."""
        if isinstance(result, Issued):
            return f"文書番号 {result.document_number} で発行しました。発送を記録してください。"
        return self.words.said


def replace_dialog(seat: Seat, about: LetterAbout, parent: QWidget | None) -> ReplaceLetterDialog:
    """Make the dialog, and ask for the letters that could stand for this one."""
    dialog = ReplaceLetterDialog(seat, about, parent)
    seat.doing.look(
        lambda: letter_replacing.candidates(seat.desk, about.id), asker=dialog, then=dialog.offer
    )
    return dialog
