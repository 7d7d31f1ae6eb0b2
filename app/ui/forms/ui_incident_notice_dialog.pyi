"""Type the names of ui_incident_notice_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IncidentNoticeDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_20: QVBoxLayout
    items_label: QLabel
    items_edit: QPlainTextEdit
    layout_21: QVBoxLayout
    cause_label: QLabel
    cause_edit: QPlainTextEdit
    layout_22: QVBoxLayout
    harm_label: QLabel
    harm_edit: QPlainTextEdit
    layout_23: QVBoxLayout
    besides_label: QLabel
    besides_edit: QPlainTextEdit
    trouble_notice: Notice
    spacer_9: QSpacerItem
    layout_10: QHBoxLayout
    spacer_11: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, IncidentNoticeDialog: QDialog) -> None: ...
    def retranslateUi(self, IncidentNoticeDialog: QDialog) -> None: ...
