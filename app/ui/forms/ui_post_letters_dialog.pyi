"""Type the names of ui_post_letters_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.posting_lines import PostingLines

class Ui_PostLettersDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    layout_5: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    letters_sheet: QFrame
    layout_6: QVBoxLayout
    layout_7: QHBoxLayout
    letters_heading: QLabel
    spacer_8: QSpacerItem
    all_button: QPushButton
    scroll: QScrollArea
    letters_box: QWidget
    layout_9: QVBoxLayout
    posting_lines: PostingLines
    nothing_label: Paragraph
    spacer_10: QSpacerItem
    trouble_notice: Notice
    layout_11: QHBoxLayout
    count_label: QLabel
    spacer_12: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PostLettersDialog: QDialog) -> None: ...
    def retranslateUi(self, PostLettersDialog: QDialog) -> None: ...
