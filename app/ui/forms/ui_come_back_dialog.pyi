"""Type the names of ui_come_back_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ComeBackDialog:
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
    gate_sheet: QFrame
    layout_4: QVBoxLayout
    version_label: Paragraph
    clause_scroll: QScrollArea
    clause_box: QWidget
    layout_5: QVBoxLayout
    clauses_label: Paragraph
    gate_line: QFrame
    agreed_check: QCheckBox
    agreed_problem: Paragraph
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    given_label: QLabel
    given_field: DateField
    given_problem: Paragraph
    layout_8: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: Paragraph
    layout_9: QGridLayout
    layout_10: QVBoxLayout
    receiver_label: QLabel
    receiver_edit: QLineEdit
    receiver_problem: Paragraph
    layout_11: QVBoxLayout
    version_label1: QLabel
    version_combo: QComboBox
    version_problem: Paragraph
    layout_12: QHBoxLayout
    spacer_13: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ComeBackDialog: QDialog) -> None: ...
    def retranslateUi(self, ComeBackDialog: QDialog) -> None: ...
