"""Type the names of ui_tie_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_TieDialog:
    layout_1: QVBoxLayout
    child_label: QLabel
    trouble_notice: Notice
    adult_sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    subject_search_label: QLabel
    subject_search: SearchBox
    subject_list: QListWidget
    layout_4: QHBoxLayout
    subject_label: QLabel
    subject_clear_button: QPushButton
    member_problem: Paragraph
    named_box: QWidget
    layout_5: QVBoxLayout
    named_label: Paragraph
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    name_label: QLabel
    name_edit: NameEdit
    name_problem: Paragraph
    layout_8: QVBoxLayout
    kana_label: QLabel
    kana_edit: QLineEdit
    kana_problem: Paragraph
    layout_9: QVBoxLayout
    telephone_label: QLabel
    telephone_edit: QLineEdit
    telephone_problem: Paragraph
    tie_sheet: QFrame
    layout_10: QVBoxLayout
    layout_11: QGridLayout
    layout_12: QVBoxLayout
    relationship_label: QLabel
    relationship_combo: QComboBox
    relationship_problem: Paragraph
    layout_13: QVBoxLayout
    custody_label: QLabel
    custody_combo: QComboBox
    custody_problem: Paragraph
    layout_14: QVBoxLayout
    together_label: QLabel
    together_combo: QComboBox
    together_problem: Paragraph
    ended_box: QWidget
    layout_15: QVBoxLayout
    layout_16: QVBoxLayout
    ended_label: QLabel
    ended_field: DateField
    ended_problem: Paragraph
    effect_label: Paragraph
    layout_17: QHBoxLayout
    spacer_18: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, TieDialog: QDialog) -> None: ...
    def retranslateUi(self, TieDialog: QDialog) -> None: ...
