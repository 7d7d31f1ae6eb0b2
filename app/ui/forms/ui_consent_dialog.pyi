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
    layout_6: QVBoxLayout
    agreed_check: QCheckBox
    agreed_problem: Paragraph
    declined_radio: QRadioButton
    fields_sheet: QFrame
    layout_7: QVBoxLayout
    layout_8: QGridLayout
    layout_9: QVBoxLayout
    about_label: QLabel
    about_combo: QComboBox
    about_problem: Paragraph
    layout_10: QVBoxLayout
    consenter_label: QLabel
    consenter_combo: QComboBox
    consenter_problem: Paragraph
    guardian_row: QWidget
    layout_11: QGridLayout
    layout_12: QVBoxLayout
    relationship_label: QLabel
    relationship_edit: QLineEdit
    relationship_problem: Paragraph
    layout_13: QVBoxLayout
    consenter_name_label: QLabel
    consenter_name_edit: QLineEdit
    consenter_name_problem: Paragraph
    layout_14: QGridLayout
    layout_15: QVBoxLayout
    given_label: QLabel
    given_field: DateField
    given_problem: Paragraph
    layout_16: QVBoxLayout
    consented_label: QLabel
    version_combo: QComboBox
    version_problem: Paragraph
    layout_17: QGridLayout
    layout_18: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: Paragraph
    layout_19: QVBoxLayout
    receiver_label: QLabel
    receiver_edit: QLineEdit
    receiver_problem: Paragraph
    layout_20: QVBoxLayout
    kept_at_label: QLabel
    kept_at_edit: QLineEdit
    layout_21: QVBoxLayout
    evidence_label: QLabel
    evidence_drop: EvidenceDrop
    spacer_22: QSpacerItem
    layout_23: QHBoxLayout
    spacer_24: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ConsentDialog: QDialog) -> None: ...
    def retranslateUi(self, ConsentDialog: QDialog) -> None: ...
