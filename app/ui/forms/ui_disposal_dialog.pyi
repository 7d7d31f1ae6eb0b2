"""Type the names of ui_disposal_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DisposalDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    title_label1: QLabel
    title_edit: QLineEdit
    title_problem: Paragraph
    layout_5: QVBoxLayout
    reason_label: QLabel
    reason_edit: QPlainTextEdit
    items_label: QLabel
    items_list: QListWidget
    items_problem: Paragraph
    layout_6: QHBoxLayout
    candidates_button: QPushButton
    spacer_7: QSpacerItem
    edit_button: QPushButton
    drop_button: QPushButton
    layout_8: QVBoxLayout
    item_label: QLabel
    layout_9: QVBoxLayout
    what_label: QLabel
    what_edit: QLineEdit
    what_problem: Paragraph
    layout_10: QGridLayout
    layout_11: QVBoxLayout
    medium_label: QLabel
    medium_combo: QComboBox
    layout_12: QVBoxLayout
    period_label: QLabel
    period_edit: QLineEdit
    layout_13: QVBoxLayout
    count_label: QLabel
    count_edit: QLineEdit
    count_problem: Paragraph
    layout_14: QGridLayout
    layout_15: QVBoxLayout
    place_label: QLabel
    place_edit: QLineEdit
    layout_16: QVBoxLayout
    box_label: QLabel
    box_edit: QLineEdit
    place_problem: Paragraph
    layout_17: QGridLayout
    layout_18: QVBoxLayout
    until_label: QLabel
    until_field: DateField
    layout_19: QVBoxLayout
    ground_label: QLabel
    ground_edit: QLineEdit
    until_problem: Paragraph
    layout_20: QHBoxLayout
    spacer_21: QSpacerItem
    add_button: QPushButton
    spacer_22: QSpacerItem
    trouble_notice: Notice
    layout_23: QHBoxLayout
    spacer_24: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DisposalDialog: QDialog) -> None: ...
    def retranslateUi(self, DisposalDialog: QDialog) -> None: ...
