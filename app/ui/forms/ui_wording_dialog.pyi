"""Type the names of ui_wording_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

class Ui_WordingDialog:
    layout_1: QVBoxLayout
    notice: Notice
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    kinds_label: QLabel
    kinds_list: QListWidget
    layout_4: QVBoxLayout
    sentences_label: QLabel
    sentences_list: QListWidget
    sentence_label: QLabel
    sentence_edit: QPlainTextEdit
    placeholder_box: QWidget
    placeholder_column: QVBoxLayout
    problem_label: Paragraph
    layout_5: QVBoxLayout
    reason_label: QLabel
    reason_edit: QLineEdit
    pdf_view: PdfView
    layout_6: QHBoxLayout
    history_button: QPushButton
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, WordingDialog: QDialog) -> None: ...
    def retranslateUi(self, WordingDialog: QDialog) -> None: ...
