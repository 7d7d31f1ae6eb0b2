"""Hold the fields of one slip that is being entered: its number, whose it is, the answer."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from app.office.campaigns import CampaignRow, SlipRow
from app.rules.campaign_aims import refuse_answer
from app.rules.campaigns import ANSWERED, Returned, Slip, SlipMove, SlipState, refuse_move
from app.rules.errors import Refused
from app.rules.problems import Problem
from app.rules.slip_numbers import spoken
from app.ui import campaign_words
from app.ui.days import day_words
from app.ui.dialogs.slip_keys import SlipKeys, on_enter
from app.ui.forms.ui_slip_entry_dialog import Ui_SlipEntryDialog
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain
from app.ui.widgets.pill import Pill

ANSWERS: Final = (
    (Qt.Key.Key_1, SlipState.granted, "1　同意"),
    (Qt.Key.Key_2, SlipState.declined, "2　不同意"),
    (Qt.Key.Key_3, SlipState.undelivered, "3　返戻（お願いが届かずに戻った）"),
)
"""Each answer with its key, what it makes of a slip, and its words."""
MOVES: Final = {
    SlipState.granted: SlipMove.grant,
    SlipState.declined: SlipMove.decline,
    SlipState.undelivered: SlipMove.come_back,
}
NO_ANSWER: Final = "1・2・3のどれかの数字のキーを押してください。"


class SlipForm(QObject):
    """Lead through the fields by keys; it asks to look a number up and to record an answer."""

    number_entered = Signal()
    answer_entered = Signal()

    def __init__(self, ui: Ui_SlipEntryDialog, keeper: QObject) -> None:
        super().__init__(keeper)
        self._ui = ui
        self.slip: SlipRow | None = None
        self._complaints = Complaints(
            {
                "number": (ui.number_edit, ui.number_problem),
                "arrived": (ui.arrived_field, ui.arrived_problem),
                "answer": (ui.answer_choices, ui.answer_problem),
                "written": (ui.written_field, ui.written_problem),
                "reason": (ui.reason_combo, ui.reason_problem),
            }
        )
        # Digits shall arrive as they are struck, whatever the IME was left in.
        ui.number_edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        ui.answer_choices.offer([Choice(state.value, words) for _, state, words in ANSWERS])
        ui.answer_choices.setAccessibleName("回答")
        ui.answer_choices.chosen.connect(self._show_answer)
        ui.reason_combo.addItem("理由を選んでください", "")
        for one in Returned:
            ui.reason_combo.addItem(one.word, one.value)
        chain(ui.arrived_field, *ui.answer_choices.buttons(), ui.written_field)
        self._join_keys()

    @property
    def answer(self) -> SlipState | None:
        """Return the answer that is chosen, none for nothing."""
        key = self._ui.answer_choices.key
        return SlipState(key) if key else None

    def show_slip(self, slip: SlipRow | None, campaign: CampaignRow | None = None) -> None:
        """Show whose slip it is, or nobody's."""
        ui, self.slip = self._ui, slip
        ui.name_label.setText(f"{slip.member_name or '（消去済）'} 様" if slip else "")
        ui.member_label.setText(f"組合員コード {slip.member_code}" if slip else "")
        due = f"　返信の期限 {day_words(campaign.due_on)}" if campaign else ""
        ui.campaign_label.setText(f"{campaign.title}{due}" if campaign else "")
        ui.state_pill.show_pill(campaign_words.slip(slip.state, slip.reason) if slip else Pill(""))
        ui.mend_button.setVisible(slip is not None and slip.state in ANSWERED)
        ui.answer_box.setVisible(slip is None or not refusal(slip, SlipState.granted))

    def ask_answer(self) -> None:
        """Go to the answer, nothing chosen yet."""
        self._complaints.clear()
        self._ui.answer_choices.clear()
        self._show_answer("")
        self._ui.answer_choices.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def clear(self) -> None:
        """Wait for the next slip; the days and the reason stay."""
        self._complaints.clear()
        self.show_slip(None)
        self._ui.answer_choices.clear()
        self._show_answer("")
        self._ui.number_edit.clear()
        self._ui.number_edit.setFocus()

    def send_back(self, sentence: str) -> None:
        """Say what is wrong with the number, with the cursor in it."""
        self._ui.answer_choices.clear()
        self._show_answer("")
        self.complain("number", sentence)
        self._ui.number_edit.selectAll()

    def bring_back(self, slip: SlipRow, answer: SlipState, sentence: str) -> None:
        """Put an entry that was refused into the fields again, and say why."""
        self._ui.number_edit.setText(spoken(slip.number))
        self.show_slip(slip)
        self._ui.answer_choices.choose(answer.value)
        self.complain("reason" if answer is SlipState.undelivered else "written", sentence)

    def complain(self, place: str, sentence: str) -> None:
        """Say beside one field what is wrong, and put the cursor there."""
        self._complaints.show([Problem(place, sentence)])

    def is_whole(self) -> bool:
        """Tell whether everything is there to record, or say what is not."""
        self._complaints.clear()
        problem = self._problem()
        if problem is not None:
            self._complaints.show([problem])
        return problem is None

    def _problem(self) -> Problem | None:
        """Find what is missing or does not fit."""
        ui, answer = self._ui, self.answer
        if self.slip is None or answer is None:
            return Problem("answer", NO_ANSWER)
        if ui.arrived_field.day() is None:
            return Problem("arrived", "返信票が届いた日を入れてください。")
        if answer is SlipState.undelivered and not ui.reason_combo.currentData():
            return Problem("reason", "返戻の理由（封筒の印）を選んでください。")
        unread = ui.written_field.text().strip() and ui.written_field.day() is None
        if answer is not SlipState.undelivered and unread:
            return Problem("written", "日付が読み取れません。「4/20」のように入れてください。")
        sentence = refusal(self.slip, answer)
        return Problem("answer", sentence) if sentence else None

    def _join_keys(self) -> None:
        """Say what the keys mean in each field."""
        ui, keys = self._ui, SlipKeys(self)
        keys.watch(ui.number_edit, on_enter(self.number_entered.emit))
        keys.watch(ui.arrived_field, on_enter(ui.number_edit.setFocus))
        keys.watch(ui.written_field, on_enter(self.answer_entered.emit))
        keys.watch(ui.reason_combo, on_enter(self.answer_entered.emit))
        digits = {key: partial(self._take, state) for key, state, _words in ANSWERS}
        for button in ui.answer_choices.buttons():
            keys.watch(button, {**digits, **on_enter(self._go_on)})

    def _take(self, state: SlipState) -> None:
        """Choose an answer by its key and go on."""
        self._ui.answer_choices.choose(state.value)
        self._go_on()

    def _go_on(self) -> None:
        """Go on to what belongs to the chosen answer."""
        ui, answer = self._ui, self.answer
        if answer is None:
            self.complain("answer", NO_ANSWER)
        elif answer is SlipState.undelivered:
            ui.reason_combo.setFocus()
        else:
            ui.written_field.setFocus()
            ui.written_field.selectAll()

    def _show_answer(self, key: str) -> None:
        """Ask for the day on the slip, or for the post's reason."""
        returned = key == SlipState.undelivered.value
        self._ui.written_box.setVisible(not returned)
        self._ui.reason_box.setVisible(returned)


def refusal(slip: SlipRow, answer: SlipState) -> str:
    """Say what is on record that keeps an answer out; empty where nothing does."""
    try:
        refuse_answer(slip.aim, slip.number)
        refuse_move(MOVES[answer], Slip(slip.number, slip.state, slip.answered_on, slip.sent_on))
    except Refused as error:
        return error.sentence
    return ""
