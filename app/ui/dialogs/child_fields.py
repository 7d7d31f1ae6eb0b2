"""Take the particulars of one child in a row."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules.members import ChildDraft
from app.ui.forms.ui_child_fields import Ui_ChildFields
from app.ui.icons import icon
from app.ui.widgets.complaints import Complaints, Places
from app.ui.widgets.reading import follow_reading

RELATIONSHIPS = ("", "子", "孫", "その他", "長男", "長女", "二男", "二女", "三男", "三女")


class ChildFields(QWidget):
    """Be one row of the children; `removed` asks to take it away."""

    removed = Signal()

    def __init__(self, today: date, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ChildFields()
        self.ui.setupUi(self)
        self.ui.birth_field.set_up(today, echo="child")
        self.ui.relationship_combo.setEditable(True)
        self.ui.relationship_combo.addItems(RELATIONSHIPS)
        self.ui.remove_button.setIcon(icon("remove"))
        self.ui.remove_button.clicked.connect(self.removed)
        follow_reading(self.ui.name_edit, self.ui.kana_edit)
        Complaints(self.places(""))
        self.number(number)

    def number(self, number: int) -> None:
        """Name the fields by the child's place, for those who hear them."""
        ui = self.ui
        ui.name_edit.setAccessibleName(f"お子さま{number} お名前")
        ui.kana_edit.setAccessibleName(f"お子さま{number} フリガナ")
        ui.birth_field.setAccessibleName(f"お子さま{number} 生年月日")
        relationship = f"お子さま{number} 会員からみた続柄"
        ui.relationship_combo.setAccessibleName(relationship)
        for line in ui.relationship_combo.findChildren(QLineEdit):
            line.setAccessibleName(relationship)
        ui.remove_button.setAccessibleName(f"お子さま{number}を外す")

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in the order of Tab."""
        ui = self.ui
        return (
            ui.name_edit,
            ui.kana_edit,
            ui.birth_field,
            ui.relationship_combo,
            ui.remove_button,
        )

    def show_draft(self, draft: ChildDraft) -> None:
        """Put a child's particulars into the row."""
        self.ui.name_edit.setText(draft.name)
        self.ui.kana_edit.setText(draft.kana)
        self.ui.birth_field.set_text(draft.birth_on)
        self.ui.relationship_combo.setCurrentText(draft.relationship)

    def read(self) -> ChildDraft:
        """Read the row into a draft."""
        return ChildDraft(
            name=self.ui.name_edit.text(),
            kana=self.ui.kana_edit.text(),
            birth_on=self.ui.birth_field.typed(),
            relationship=self.ui.relationship_combo.currentText(),
        )

    def places(self, prefix: str) -> Places:
        """Say where a complaint about each field of the row stands."""
        ui = self.ui
        return {
            f"{prefix}name": (ui.name_edit, ui.name_problem),
            f"{prefix}kana": (ui.kana_edit, ui.kana_problem),
            f"{prefix}birth_on": (ui.birth_field, ui.birth_problem),
            f"{prefix}relationship": (ui.relationship_combo, ui.relationship_problem),
        }
