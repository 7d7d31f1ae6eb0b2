"""Type the names of ui_recovery_sheet_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecoverySheetDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    make_heading: QLabel
    layout_3: QHBoxLayout
    print_button: QPushButton
    keep_button: QPushButton
    spacer_4: QSpacerItem
    made_label: Paragraph
    proof_heading: QLabel
    layout_5: QVBoxLayout
    proof_label: QLabel
    proof_edit: QLineEdit
    proof_problem: Paragraph
    throw_check: QCheckBox
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RecoverySheetDialog: QDialog) -> None: ...
    def retranslateUi(self, RecoverySheetDialog: QDialog) -> None: ...
