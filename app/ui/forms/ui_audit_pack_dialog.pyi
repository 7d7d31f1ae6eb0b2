"""Type the names of ui_audit_pack_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditPackDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    notice: Notice
    pages: QStackedWidget
    ask_page: QWidget
    layout_2: QVBoxLayout
    sheet: QFrame
    layout_3: QVBoxLayout
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
    layout_8: QVBoxLayout
    place_label: QLabel
    layout_9: QHBoxLayout
    place_edit: QLineEdit
    place_button: QPushButton
    place_problem: Paragraph
    books_label: QLabel
    scroll: QScrollArea
    books: QWidget
    layout_10: QVBoxLayout
    book_facts: Facts
    spacer_11: QSpacerItem
    work_page: QWidget
    layout_12: QVBoxLayout
    long_work: LongWork
    done_page: QWidget
    layout_13: QVBoxLayout
    done_sheet: QFrame
    layout_14: QVBoxLayout
    done_facts: Facts
    layout_15: QHBoxLayout
    open_button: QPushButton
    spacer_16: QSpacerItem
    spacer_17: QSpacerItem
    layout_18: QHBoxLayout
    spacer_19: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuditPackDialog: QDialog) -> None: ...
    def retranslateUi(self, AuditPackDialog: QDialog) -> None: ...
