"""Take the particulars of one child in a row."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules.expected import month_words, read_expected_month
from app.rules.findings import BadValue
from app.rules.members import ChildDraft
from app.ui.forms.ui_child_fields import Ui_ChildFields
from app.ui.icons import icon
from app.ui.widgets.complaints import Complaints, Places
from app.ui.widgets.reading import follow_reading

RELATIONSHIPS = ("", "子", "孫", "その他", "長男", "長女", "二男", "二女", "三男", "三女")
CUSTODY = ("不明", "共同", "単独", "なし")
TOGETHER = ("不明", "はい", "いいえ")


class ChildFields(QWidget):
    """Be one child, born or expected, and the tie to the member; `removed` asks to take it away."""

    removed = Signal()

    def __init__(self, today: date, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ChildFields()
        self.ui.setupUi(self)
        self.ui.birth_field.set_up(today, echo="child")
        self._child_id = ""
        self._today = today
        self.ui.relationship_combo.setEditable(True)
        self.ui.relationship_combo.addItems(RELATIONSHIPS)
        self.ui.custody_combo.addItems(CUSTODY)
        self.ui.together_combo.addItems(TOGETHER)
        self.ui.remove_button.setIcon(icon("remove"))
        self.ui.remove_button.clicked.connect(self.removed)
        self.ui.expected_edit.editingFinished.connect(self._spell_month)
        follow_reading(self.ui.name_edit, self.ui.kana_edit)
        Complaints(self.places(""))
        self.number(number)

    def number(self, number: int) -> None:
        """Name the fields by the child's place, for those who hear them."""
        ui = self.ui
        for field, word in (
            (ui.name_edit, "お名前"),
            (ui.kana_edit, "フリガナ"),
            (ui.relationship_combo, "会員からみた続柄"),
            (ui.birth_field, "生年月日"),
            (ui.expected_edit, "ご出産予定の年月"),
            (ui.custody_combo, "会員の親権"),
            (ui.together_combo, "会員との同居"),
        ):
            field.setAccessibleName(f"お子さま{number} {word}")
        for line in ui.relationship_combo.findChildren(QLineEdit):
            line.setAccessibleName(ui.relationship_combo.accessibleName())
        ui.remove_button.setAccessibleName(f"お子さま{number}を外す")

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in the order of Tab."""
        ui = self.ui
        return (
            ui.name_edit,
            ui.kana_edit,
            ui.relationship_combo,
            ui.remove_button,
            ui.birth_field,
            ui.expected_edit,
            ui.custody_combo,
            ui.together_combo,
        )

    def show_draft(self, draft: ChildDraft) -> None:
        """Put a child's particulars into the row."""
        ui = self.ui
        self._child_id = draft.child_id
        self.setObjectName(f"child_{draft.child_id}")  # another child's row is never its rival
        ui.name_edit.setText(draft.name)
        ui.kana_edit.setText(draft.kana)
        ui.birth_field.set_text(draft.birth_on)
        ui.relationship_combo.setCurrentText(draft.relationship)
        ui.expected_edit.setText(draft.expected_month)
        self._spell_month()
        ui.custody_combo.setCurrentText(draft.custody or CUSTODY[0])
        ui.together_combo.setCurrentText(draft.lives_together or TOGETHER[0])

    def read(self) -> ChildDraft:
        """Read the row into a draft."""
        ui = self.ui
        return ChildDraft(
            name=ui.name_edit.text(),
            kana=ui.kana_edit.text(),
            birth_on=ui.birth_field.typed(),
            relationship=ui.relationship_combo.currentText(),
            child_id=self._child_id,
            expected_month=ui.expected_edit.text(),
            custody=ui.custody_combo.currentText(),
            lives_together=ui.together_combo.currentText(),
        )

    def places(self, prefix: str) -> Places:
        """Say where a complaint about each field of the row stands."""
        ui = self.ui
        return {
            f"{prefix}name": (ui.name_edit, ui.name_problem),
            f"{prefix}kana": (ui.kana_edit, ui.kana_problem),
            f"{prefix}relationship": (ui.relationship_combo, ui.relationship_problem),
            f"{prefix}birth_on": (ui.birth_field, ui.birth_problem),
            f"{prefix}expected_month": (ui.expected_edit, ui.expected_problem),
            f"{prefix}custody": (ui.custody_combo, ui.custody_problem),
            f"{prefix}lives_together": (ui.together_combo, ui.together_problem),
        }

    def _spell_month(self) -> None:
        """Write a month that can be read in full; one that cannot stays as it was typed."""
        edit = self.ui.expected_edit
        try:
            month = read_expected_month(edit.text(), today=self._today)
        except BadValue:
            return
        edit.setText(month_words(month) if month else "")
