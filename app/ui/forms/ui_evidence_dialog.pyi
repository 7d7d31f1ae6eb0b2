"""Type the names of ui_evidence_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.pdf_view import PdfView

class Ui_EvidenceDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    file_label: QLabel
    spacer_3: QSpacerItem
    detail_label: QLabel
    stack: QStackedWidget
    view_page: QWidget
    layout_4: QVBoxLayout
    pdf_view: PdfView
    trouble_page: QWidget
    layout_5: QVBoxLayout
    trouble_state: EmptyState
    reason_row: QWidget
    layout_6: QVBoxLayout
    layout_7: QVBoxLayout
    reason_label: QLabel
    reason_edit: QLineEdit
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, EvidenceDialog: QDialog) -> None: ...
    def retranslateUi(self, EvidenceDialog: QDialog) -> None: ...
