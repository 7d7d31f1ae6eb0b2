"""Type the names of ui_incident_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IncidentDialog:
    layout_21: QVBoxLayout
    intro_label: Paragraph
    trouble_notice: Notice
    incident_sheet: QFrame
    layout_17: QVBoxLayout
    layout_3: QGridLayout
    layout_1: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: Paragraph
    layout_2: QVBoxLayout
    title_label: QLabel
    title_edit: QLineEdit
    title_problem: Paragraph
    layout_7: QGridLayout
    layout_4: QVBoxLayout
    known_on_label: QLabel
    known_on_field: DateField
    known_on_problem: Paragraph
    layout_5: QVBoxLayout
    known_time_label: QLabel
    known_time_edit: QLineEdit
    known_time_problem: Paragraph
    layout_6: QVBoxLayout
    department_label: QLabel
    department_edit: QLineEdit
    department_problem: Paragraph
    layout_11: QGridLayout
    layout_8: QVBoxLayout
    happened_on_label: QLabel
    happened_on_field: DateField
    happened_on_problem: Paragraph
    layout_9: QVBoxLayout
    origin_label: QLabel
    origin_combo: QComboBox
    origin_problem: Paragraph
    layout_10: QVBoxLayout
    recipient_id_label: QLabel
    recipient_id_combo: QComboBox
    recipient_id_problem: Paragraph
    layout_12: QVBoxLayout
    what_label: QLabel
    what_edit: QPlainTextEdit
    what_problem: Paragraph
    layout_16: QGridLayout
    layout_13: QVBoxLayout
    types_label: QLabel
    sensitive_check: QCheckBox
    wealth_check: QCheckBox
    malice_check: QCheckBox
    encrypted_check: QCheckBox
    layout_15: QVBoxLayout
    layout_14: QVBoxLayout
    people_count_label: QLabel
    people_count_edit: QLineEdit
    people_count_problem: Paragraph
    count_label: Paragraph
    due_label: Paragraph
    spacer_18: QSpacerItem
    layout_20: QHBoxLayout
    spacer_19: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, IncidentDialog: QDialog) -> None: ...
    def retranslateUi(self, IncidentDialog: QDialog) -> None: ...
