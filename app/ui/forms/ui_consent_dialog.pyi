"""Type the names of ui_consent_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ConsentDialog:
    layout_1: QVBoxLayout
    member_label: QLabel
    trouble_notice: Notice
    gate_sheet: QFrame
    layout_2: QVBoxLayout
    version_label: Paragraph
    clause_scroll: QScrollArea
    clause_box: QWidget
    layout_3: QVBoxLayout
    clauses_label: Paragraph
    gate_line: QFrame
    agreed_check: QCheckBox
    agreed_problem: Paragraph
    layout_4: QVBoxLayout
    given_label: QLabel
    given_field: DateField
    given_problem: Paragraph
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: Paragraph
    layout_7: QVBoxLayout
    receiver_label: QLabel
    receiver_edit: QLineEdit
    receiver_problem: Paragraph
    layout_8: QVBoxLayout
    version_label1: QLabel
    version_combo: QComboBox
    version_problem: Paragraph
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ConsentDialog: QDialog) -> None: ...
    def retranslateUi(self, ConsentDialog: QDialog) -> None: ...
