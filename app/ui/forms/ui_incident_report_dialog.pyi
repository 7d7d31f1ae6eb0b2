"""Type the names of ui_incident_report_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IncidentReportDialog:
    layout_14: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    report_sheet: QFrame
    layout_11: QVBoxLayout
    layout_10: QGridLayout
    layout_1: QVBoxLayout
    summary_label: QLabel
    summary_edit: QPlainTextEdit
    layout_2: QVBoxLayout
    items_label: QLabel
    items_edit: QPlainTextEdit
    layout_3: QVBoxLayout
    people_label: QLabel
    people_edit: QPlainTextEdit
    layout_4: QVBoxLayout
    cause_label: QLabel
    cause_edit: QPlainTextEdit
    layout_5: QVBoxLayout
    harm_label: QLabel
    harm_edit: QPlainTextEdit
    layout_6: QVBoxLayout
    to_people_label: QLabel
    to_people_edit: QPlainTextEdit
    layout_7: QVBoxLayout
    publication_label: QLabel
    publication_edit: QPlainTextEdit
    layout_8: QVBoxLayout
    prevention_label: QLabel
    prevention_edit: QPlainTextEdit
    layout_9: QVBoxLayout
    besides_label: QLabel
    besides_edit: QPlainTextEdit
    layout_13: QHBoxLayout
    propose_button: QPushButton
    spacer_12: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, IncidentReportDialog: QDialog) -> None: ...
    def retranslateUi(self, IncidentReportDialog: QDialog) -> None: ...
