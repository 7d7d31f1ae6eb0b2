"""Type the names of ui_house_departments_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_HouseDepartmentsDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    trouble_notice: Notice
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    list_label: QLabel
    department_list: QListWidget
    layout_4: QHBoxLayout
    up_button: QPushButton
    down_button: QPushButton
    spacer_5: QSpacerItem
    new_button: QPushButton
    sheet: QFrame
    layout_6: QVBoxLayout
    field_label: QLabel
    layout_7: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    layout_8: QGridLayout
    layout_9: QVBoxLayout
    begun_on_label: QLabel
    begun_on_field: DateField
    layout_10: QGridLayout
    layout_11: QVBoxLayout
    ended_on_label: QLabel
    ended_on_field: DateField
    layout_12: QHBoxLayout
    spacer_13: QSpacerItem
    save_button: QPushButton
    spacer_14: QSpacerItem
    layout_15: QHBoxLayout
    spacer_16: QSpacerItem
    cancel_button: QPushButton
    def setupUi(self, HouseDepartmentsDialog: QDialog) -> None: ...
    def retranslateUi(self, HouseDepartmentsDialog: QDialog) -> None: ...
