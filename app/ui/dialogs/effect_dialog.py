"""Record whether a corrective action helped, and the next one where it did not."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import corrective_actions
from app.office.corrective_actions import ActionDraft, ActionRow, EffectCheck
from app.rules.problems import Problem
from app.ui.corrective_action_words import facts
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.corrective_action_dialog import NO_ACTION
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_effect_dialog import Ui_EffectDialog
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

INTRO: Final = "処置の責任者とは別の人が確かめます。効果が不十分なときは、次の処置を始めます。"
SHOWN: Final = ("処置", "責任者", "完了")
_YES, _NO = "yes", "no"
_CHOICES: Final = (Choice(_YES, "効果があった"), Choice(_NO, "効果が不十分（次の処置へ）"))


class EffectDialog(ActingDialog):
    """Take the check of one action; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, row: ActionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.row = row
        self.ui = Ui_EffectDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText("有効性の確認")
        ui.intro_label.setText(INTRO)
        ui.action_facts.show_facts([one for one in facts(row) if one[0] in SHOWN])
        ui.choices.offer(_CHOICES)
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.set_day(seat.desk.today)
        ui.due_field.set_up(seat.desk.today, future=True)
        ui.by_edit.setText(seat.desk.actor.name)
        ui.responsible_edit.setText(row.responsible)
        self._complaints = Complaints(
            {
                "choice": (ui.choices, ui.choice_problem),
                "day": (ui.day_field, ui.day_problem),
                "by": (ui.by_edit, ui.by_problem),
                "note": (ui.note_edit, ui.note_problem),
                "action": (ui.action_edit, ui.action_problem),
                "due": (ui.due_field, ui.due_problem),
                "responsible": (ui.responsible_edit, ui.responsible_problem),
            }
        )
        ui.choices.chosen.connect(self._show_next)
        before = (ui.scroll, *ui.choices.buttons(), ui.day_field, ui.by_edit, ui.note_edit)
        chain(*before, ui.action_edit, ui.due_field, ui.responsible_edit, ui.cancel_button)
        self._show_next("")
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(640, 660)
        ui.choices.setFocus()

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        ui = self.ui
        return bool(ui.note_edit.toPlainText().strip() or ui.action_edit.toPlainText().strip())

    def save(self) -> None:
        """Record the check, or say beside the field what is missing."""
        problems = list(self._problems())
        self._complaints.show(problems)
        if problems:
            self.grow()
            self.ui.scroll.ensureWidgetVisible(self.focusWidget() or self)
            return
        ui, desk, row = self.ui, self.seat.desk, self.row
        helped = ui.choices.key == _YES
        note, by = ui.note_edit.toPlainText(), ui.by_edit.text()
        check = EffectCheck(ui.day_field.day() or desk.today, helped, note, by)
        following = None if helped else self._following()
        said = "有効性の確認を記録しました。" if helped else "記録し、次の処置を始めました。"
        self.perform(
            lambda: corrective_actions.check_effect(desk, row.id, check, row.edition, following),
            said,
            ui.trouble_notice,
        )

    def _following(self) -> ActionDraft:
        ui = self.ui
        words, cause = ui.action_edit.toPlainText(), ui.note_edit.toPlainText()
        return ActionDraft(words, ui.due_field.day(), ui.responsible_edit.text(), cause)

    def _problems(self) -> Iterator[Problem]:
        ui, today = self.ui, self.seat.desk.today
        if not ui.choices.key:
            yield Problem("choice", "効果があったかを選んでください。")
        if wrong := day_problem(ui.day_field.text(), today, future=False):
            yield Problem("day", wrong)
        if not ui.note_edit.toPlainText().strip():
            yield Problem("note", "どのように確かめたかを書いてください。")
        if ui.choices.key == _NO:
            if not ui.action_edit.toPlainText().strip():
                yield Problem("action", NO_ACTION)
            if wrong := day_problem(ui.due_field.text(), today, future=True):
                yield Problem("due", wrong)

    def _show_next(self, choice: str) -> None:
        """Ask for the next action only where this one did not help."""
        self.ui.next_box.setVisible(choice == _NO)
