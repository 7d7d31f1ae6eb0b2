"""Type the names of ui_pledge_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_PledgeDialog:
    layout_1: QVBoxLayout
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
    layout_7: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: Paragraph
    layout_8: QVBoxLayout
    pledged_on_label: QLabel
    pledged_on_field: DateField
    pledged_on_problem: Paragraph
    layout_9: QVBoxLayout
    kept_at_label: QLabel
    kept_at_edit: QLineEdit
    kept_at_problem: Paragraph
    layout_10: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    spacer_11: QSpacerItem
    trouble_notice: Notice
    layout_12: QHBoxLayout
    spacer_13: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PledgeDialog: QDialog) -> None: ...
    def retranslateUi(self, PledgeDialog: QDialog) -> None: ...
