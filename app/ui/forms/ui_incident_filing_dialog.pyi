"""Type the names of ui_incident_filing_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IncidentFilingDialog:
    layout_11: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    filing_sheet: QFrame
    layout_7: QVBoxLayout
    layout_3: QGridLayout
    layout_1: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: Paragraph
    layout_2: QVBoxLayout
    filed_on_label: QLabel
    filed_on_field: DateField
    filed_on_problem: Paragraph
    layout_6: QGridLayout
    layout_4: QVBoxLayout
    way_label: QLabel
    way_combo: QComboBox
    way_problem: Paragraph
    layout_5: QVBoxLayout
    number_label: QLabel
    number_edit: QLineEdit
    number_problem: Paragraph
    late_label: Paragraph
    trouble_notice: Notice
    spacer_8: QSpacerItem
    layout_10: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, IncidentFilingDialog: QDialog) -> None: ...
    def retranslateUi(self, IncidentFilingDialog: QDialog) -> None: ...
