"""Type the names of ui_incident_letters_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IncidentLettersDialog:
    layout_17: QVBoxLayout
    case_label: QLabel
    trouble_notice: Notice
    pages: QStackedWidget
    ask_page: QWidget
    layout_9: QVBoxLayout
    intro_label: Paragraph
    words_sheet: QFrame
    layout_6: QVBoxLayout
    layout_1: QVBoxLayout
    happened_label: QLabel
    happened_edit: QPlainTextEdit
    layout_2: QVBoxLayout
    items_label: QLabel
    items_edit: QPlainTextEdit
    layout_3: QVBoxLayout
    cause_label: QLabel
    cause_edit: QPlainTextEdit
    layout_4: QVBoxLayout
    harm_label: QLabel
    harm_edit: QPlainTextEdit
    layout_5: QVBoxLayout
    besides_label: QLabel
    besides_edit: QPlainTextEdit
    layout_8: QHBoxLayout
    count_label: QLabel
    spacer_7: QSpacerItem
    look_button: QPushButton
    public_button: QPushButton
    work_page: QWidget
    layout_10: QVBoxLayout
    long_work: LongWork
    done_page: QWidget
    layout_14: QVBoxLayout
    done_label: QLabel
    left_label: Paragraph
    print_hint: Paragraph
    layout_12: QHBoxLayout
    print_button: QPushButton
    spacer_11: QSpacerItem
    spacer_13: QSpacerItem
    layout_16: QHBoxLayout
    spacer_15: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, IncidentLettersDialog: QDialog) -> None: ...
    def retranslateUi(self, IncidentLettersDialog: QDialog) -> None: ...
