"""Type the names of ui_book_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_BookDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    book_label: QLabel
    book_combo: QComboBox
    hint_label: Paragraph
    span_box: QWidget
    layout_4: QVBoxLayout
    span_label: QLabel
    span_combo: QComboBox
    days_box: QWidget
    layout_5: QHBoxLayout
    from_box: QWidget
    layout_6: QVBoxLayout
    from_label: QLabel
    from_field: DateField
    to_box: QWidget
    layout_7: QVBoxLayout
    to_label: QLabel
    to_field: DateField
    day_problem: Paragraph
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    excel_button: QPushButton
    csv_button: QPushButton
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, BookDialog: QDialog) -> None: ...
    def retranslateUi(self, BookDialog: QDialog) -> None: ...
