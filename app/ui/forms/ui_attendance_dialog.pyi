"""Type the names of ui_attendance_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_AttendanceDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    people_search: SearchBox
    layout_4: QHBoxLayout
    whom_combo: QComboBox
    spacer_5: QSpacerItem
    all_button: QPushButton
    none_button: QPushButton
    people_label: QLabel
    people_list: QListWidget
    people_problem: Paragraph
    sheet: QFrame
    layout_6: QVBoxLayout
    state_label: QLabel
    state_choices: Choices
    state_problem: Paragraph
    layout_7: QGridLayout
    layout_8: QVBoxLayout
    on_label: QLabel
    on_field: DateField
    on_problem: Paragraph
    layout_9: QVBoxLayout
    points_label: QLabel
    points_edit: QLineEdit
    points_problem: Paragraph
    layout_10: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    spacer_11: QSpacerItem
    trouble_notice: Notice
    layout_12: QHBoxLayout
    spacer_13: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AttendanceDialog: QDialog) -> None: ...
    def retranslateUi(self, AttendanceDialog: QDialog) -> None: ...
