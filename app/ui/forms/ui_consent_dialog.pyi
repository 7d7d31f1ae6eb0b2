"""Type the names of ui_consent_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.evidence_drop import EvidenceDrop
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ConsentDialog:
    layout_1: QVBoxLayout
    member_label: QLabel
    trouble_notice: Notice
    layout_2: QHBoxLayout
    gate_sheet: QFrame
    layout_3: QVBoxLayout
    gate_heading: QLabel
    version_label: Paragraph
    clause_scroll: QScrollArea
    clauses: QWidget
    layout_4: QVBoxLayout
    clauses_label: Paragraph
    spacer_5: QSpacerItem
    granted_radio: QRadioButton
    declined_radio: QRadioButton
    agreed_check: QCheckBox
    agreed_problem: Paragraph
    fields_sheet: QFrame
    layout_6: QVBoxLayout
    layout_7: QGridLayout
    layout_8: QVBoxLayout
    about_label: QLabel
    about_combo: QComboBox
    about_problem: Paragraph
    layout_9: QVBoxLayout
    consenter_label: QLabel
    consenter_combo: QComboBox
    consenter_problem: Paragraph
    guardian_row: QWidget
    layout_10: QGridLayout
    layout_11: QVBoxLayout
    relationship_label: QLabel
    relationship_edit: QLineEdit
    relationship_problem: Paragraph
    layout_12: QVBoxLayout
    consenter_name_label: QLabel
    consenter_name_edit: QLineEdit
    consenter_name_problem: Paragraph
    layout_13: QGridLayout
    layout_14: QVBoxLayout
    given_label: QLabel
    given_field: DateField
    given_problem: Paragraph
    layout_15: QVBoxLayout
    consented_label: QLabel
    version_combo: QComboBox
    version_problem: Paragraph
    layout_16: QGridLayout
    layout_17: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: Paragraph
    layout_18: QVBoxLayout
    receiver_label: QLabel
    receiver_edit: QLineEdit
    receiver_problem: Paragraph
    layout_19: QVBoxLayout
    kept_at_label: QLabel
    kept_at_edit: QLineEdit
    layout_20: QVBoxLayout
    evidence_label: QLabel
    evidence_drop: EvidenceDrop
    spacer_21: QSpacerItem
    layout_22: QHBoxLayout
    spacer_23: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ConsentDialog: QDialog) -> None: ...
    def retranslateUi(self, ConsentDialog: QDialog) -> None: ...
