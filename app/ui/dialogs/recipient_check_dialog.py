"""Record how a recipient was looked at, with the answers of its sheet question by question."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtWidgets import QLabel, QWidget

from app.office import recipient_checks
from app.office.recipient_views import RecipientCheckRow
from app.office.recipients import RecipientRow
from app.rules.problems import Problem
from app.rules.recipient_checks import CheckDraft, CheckKind, Verdict, read_check
from app.rules.surveys import QUESTIONS, Answer
from app.ui.dialogs.draft_dialog import DraftDialog
from app.ui.forms.ui_recipient_check_dialog import Ui_RecipientCheckDialog
from app.ui.seat import Seat
from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.draft_fields import DraftFields

_NAMES: Final = (
    *("kind", "certificate", "asked_on", "answered_on", "checked_on", "verdict"),
    *("checked_by", "findings"),
)


class RecipientCheckDialog(DraftDialog):
    """Take a look at a recipient; `recorded` carries the sentence that says it is done."""

    def __init__(
        self,
        seat: Seat,
        to: RecipientRow,
        row: RecipientCheckRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.to, self.row = to, row
        self.ui = ui = Ui_RecipientCheckDialog()
        ui.setupUi(self)
        ui.heading_label.setText(f"{to.name}の確認")
        ui.intro_label.hide()
        self.answers = self._ask_answers()
        form = DraftFields(ui, _NAMES, seat.desk.today)
        form.offer("kind", CheckKind)
        form.offer("verdict", [one for one in Verdict if one.value], first="まだ評価していない")
        if row is not None:
            form.fill(vars(row))
            ui.kind_combo.setEnabled(False)
            for key, combo in self.answers.items():
                combo.setCurrentIndex(max(0, combo.findData(row.answers.get(key, ""))))
        ui.kind_combo.currentIndexChanged.connect(self._show_answers)
        self._show_answers()
        self.begin(seat, ui, form, (760, 660))

    def values(self) -> dict[str, Any]:
        """Return what stands in the form, the answers under their questions."""
        found = self.fields.values()
        survey = found["kind"] == CheckKind.survey
        answers = {key: combo.currentData() for key, combo in self.answers.items()}
        return {**found, "answers": answers if survey else {}}

    def checked(self, values: Mapping[str, Any]) -> Sequence[Problem]:
        """Say what is wrong with it."""
        return read_check(CheckDraft(**values), today=self.seat.desk.today).problems

    def act(self, values: Mapping[str, Any]) -> Callable[[], object]:
        """Record it, or what came of one that waited."""
        desk, draft, row, key = self.seat.desk, CheckDraft(**values), self.row, self.to.id
        if row is None:
            return lambda: recipient_checks.record(desk, key, draft)
        return lambda: recipient_checks.complete(desk, row.id, draft, row.edition)

    def said(self, values: Mapping[str, Any]) -> str:
        """Say that it is on record."""
        return f"{self.to.name}の{CheckKind(values['kind']).word}を記録しました。"

    def _ask_answers(self) -> dict[str, CalmCombo]:
        """Put a line for each question of the sheet."""
        found: dict[str, CalmCombo] = {}
        before: QWidget = self.ui.findings_edit
        for place, (key, question) in enumerate(QUESTIONS.items()):
            label, combo = QLabel(question, self.ui.answers_rows), CalmCombo(self.ui.answers_rows)
            combo.setAccessibleName(question)
            combo.addItem("回答なし", "")
            for one in Answer:
                combo.addItem(one.word, one.value)
            row, column = divmod(place, 2)
            self.ui.answers_layout.addWidget(label, row, 2 * column)
            self.ui.answers_layout.addWidget(combo, row, 2 * column + 1)
            QWidget.setTabOrder(before, combo)
            found[key] = combo
            before = combo
        QWidget.setTabOrder(before, self.ui.save_button)
        return found

    def _show_answers(self) -> None:
        """Show the questions for a survey alone."""
        self.ui.answers_box.setVisible(self.ui.kind_combo.currentData() == CheckKind.survey)
