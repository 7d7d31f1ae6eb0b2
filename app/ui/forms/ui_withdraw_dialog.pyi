"""Type the names of ui_withdraw_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.paragraph import Paragraph

class Ui_WithdrawDialog:
    layout_1: QVBoxLayout
    member_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    on_label: QLabel
    on_field: DateField
    on_problem: Paragraph
    layout_method: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: Paragraph
    layout_4: QVBoxLayout
    reason_label: QLabel
    reason_edit: QPlainTextEdit
    reason_problem: Paragraph
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, WithdrawDialog: QDialog) -> None: ...
    def retranslateUi(self, WithdrawDialog: QDialog) -> None: ...
