"""Type the names of ui_letter_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

class Ui_LetterDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    stack: QStackedWidget
    waiting_page: QWidget
    layout_3: QVBoxLayout
    spacer_4: QSpacerItem
    waiting_label: QLabel
    spacer_5: QSpacerItem
    letter_page: QWidget
    layout_6: QVBoxLayout
    pdf_view: PdfView
    trouble_page: QWidget
    layout_7: QVBoxLayout
    trouble_state: EmptyState
    sheet: QFrame
    layout_8: QVBoxLayout
    title_label: QLabel
    pages_label: QLabel
    letter_facts: Facts
    hint_label: Paragraph
    notice: Notice
    spacer_9: QSpacerItem
    print_button: QPushButton
    keep_button: QPushButton
    open_button: QPushButton
    mail_button: QPushButton
    tell_button: QPushButton
    wording_button: QPushButton
    layout_10: QHBoxLayout
    second_button: QPushButton
    spacer_11: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, LetterDialog: QDialog) -> None: ...
    def retranslateUi(self, LetterDialog: QDialog) -> None: ...
