"""Type the names of ui_wording_history_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

class Ui_WordingHistoryDialog:
    layout_1: QVBoxLayout
    kind_label: QLabel
    notice: Notice
    layout_2: QHBoxLayout
    version_list: QListWidget
    layout_3: QVBoxLayout
    changed_label: QLabel
    changed_edit: QPlainTextEdit
    problem_label: Paragraph
    pdf_view: PdfView
    layout_4: QVBoxLayout
    reason_label: QLabel
    reason_edit: QLineEdit
    reason_problem: Paragraph
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, WordingHistoryDialog: QDialog) -> None: ...
    def retranslateUi(self, WordingHistoryDialog: QDialog) -> None: ...
