"""Type the names of ui_senders_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_SendersDialog:
    layout_1: QVBoxLayout
    notice: Notice
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    list_heading: QLabel
    holder_list: QListWidget
    take_out_button: QPushButton
    year_heading: QLabel
    year_label: Paragraph
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    month_label: QLabel
    month_edit: QLineEdit
    layout_6: QVBoxLayout
    month_day_label: QLabel
    month_day_edit: QLineEdit
    layout_7: QVBoxLayout
    applies_label: QLabel
    applies_field: DateField
    year_problem: Paragraph
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    year_back_button: QPushButton
    year_button: QPushButton
    layout_10: QVBoxLayout
    new_heading: QLabel
    layout_11: QVBoxLayout
    title_label: QLabel
    title_edit: QLineEdit
    layout_12: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    layout_13: QGridLayout
    layout_14: QVBoxLayout
    from_label: QLabel
    from_field: DateField
    layout_15: QVBoxLayout
    to_label: QLabel
    to_field: DateField
    kinds_label: QLabel
    kinds_list: QListWidget
    problem_label: Paragraph
    layout_16: QHBoxLayout
    spacer_17: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, SendersDialog: QDialog) -> None: ...
    def retranslateUi(self, SendersDialog: QDialog) -> None: ...
