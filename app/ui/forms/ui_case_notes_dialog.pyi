"""Type the names of ui_case_notes_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.cards import Cards
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CaseNotesDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    layout_2: QHBoxLayout
    notes_sheet: QFrame
    layout_3: QVBoxLayout
    scroll: QScrollArea
    notes_box: QWidget
    layout_4: QVBoxLayout
    notes: Cards
    spacer_5: QSpacerItem
    new_sheet: QFrame
    layout_6: QVBoxLayout
    layout_7: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: Paragraph
    layout_8: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    layout_9: QVBoxLayout
    words_label: QLabel
    words_edit: QPlainTextEdit
    words_problem: Paragraph
    spacer_10: QSpacerItem
    notice: Notice
    layout_11: QHBoxLayout
    spacer_12: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CaseNotesDialog: QDialog) -> None: ...
    def retranslateUi(self, CaseNotesDialog: QDialog) -> None: ...
