"""Type the names of ui_policy_draft_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyDraftDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_echo: Paragraph
    day_problem: Paragraph
    layout_5: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: Paragraph
    layout_6: QVBoxLayout
    summary_label: QLabel
    summary_edit: QPlainTextEdit
    summary_problem: Paragraph
    layout_7: QVBoxLayout
    reason_label: QLabel
    reason_edit: QPlainTextEdit
    reason_problem: Paragraph
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PolicyDraftDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyDraftDialog: QDialog) -> None: ...
