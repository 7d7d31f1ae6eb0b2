"""Type the names of ui_first_start_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.paragraph import Paragraph

class Ui_FirstStartDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    mark_label: QLabel
    title_label: QLabel
    spacer_3: QSpacerItem
    steps: QStackedWidget
    setup_page: QWidget
    layout_4: QVBoxLayout
    intro_label: Paragraph
    setup_sheet: QFrame
    layout_5: QVBoxLayout
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    layout_8: QVBoxLayout
    login_label: QLabel
    login_edit: QLineEdit
    login_problem: Paragraph
    layout_9: QGridLayout
    layout_10: QVBoxLayout
    password_label: QLabel
    password_edit: QLineEdit
    password_problem: Paragraph
    layout_11: QVBoxLayout
    again_label: QLabel
    again_edit: QLineEdit
    again_problem: Paragraph
    aragraph_12: Paragraph
    line: QFrame
    encrypted_check: QCheckBox
    folder_caption: QLabel
    folder_label: Paragraph
    setup_problem: Paragraph
    spacer_13: QSpacerItem
    sheet_page: QWidget
    layout_14: QVBoxLayout
    sheet_intro: QLabel
    recovery_sheet: QFrame
    layout_15: QVBoxLayout
    aragraph_16: Paragraph
    layout_17: QHBoxLayout
    print_button: QPushButton
    sheet_button: QPushButton
    sheet_label: Paragraph
    sheet_problem: Paragraph
    layout_proof: QVBoxLayout
    proof_label: QLabel
    proof_edit: QLineEdit
    proof_problem: Paragraph
    kept_check: QCheckBox
    throw_check: QCheckBox
    way_label: Paragraph
    spacer_18: QSpacerItem
    layout_19: QHBoxLayout
    restore_button: QPushButton
    spacer_20: QSpacerItem
    back_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, FirstStartDialog: QDialog) -> None: ...
    def retranslateUi(self, FirstStartDialog: QDialog) -> None: ...
