"""Type the names of ui_member_step_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.exit_lines import ExitLines
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_MemberStepDialog:
    layout_1: QVBoxLayout
    member_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    on_label: QLabel
    on_field: DateField
    on_problem: Paragraph
    layout_4: QVBoxLayout
    reason_label: QLabel
    reason_edit: QLineEdit
    reason_problem: Paragraph
    outcome_sheet: QFrame
    layout_5: QVBoxLayout
    exit_lines: ExitLines
    contact_facts: Facts
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, MemberStepDialog: QDialog) -> None: ...
    def retranslateUi(self, MemberStepDialog: QDialog) -> None: ...
