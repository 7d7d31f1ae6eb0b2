"""Type the names of ui_worker_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_WorkerDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    name_label: QLabel
    name_edit: NameEdit
    name_problem: Paragraph
    layout_5: QVBoxLayout
    kana_label: QLabel
    kana_edit: QLineEdit
    kana_problem: Paragraph
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: Paragraph
    layout_8: QVBoxLayout
    department_label: QLabel
    department_combo: QComboBox
    department_problem: Paragraph
    layout_9: QGridLayout
    layout_10: QVBoxLayout
    number_label: QLabel
    number_edit: QLineEdit
    number_problem: Paragraph
    layout_11: QVBoxLayout
    login_label: QLabel
    login_combo: QComboBox
    layout_12: QGridLayout
    layout_13: QVBoxLayout
    joined_on_label: QLabel
    joined_on_field: DateField
    joined_on_problem: Paragraph
    layout_14: QVBoxLayout
    left_on_label: QLabel
    left_on_field: DateField
    left_on_problem: Paragraph
    trouble_notice: Notice
    layout_15: QHBoxLayout
    spacer_16: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, WorkerDialog: QDialog) -> None: ...
    def retranslateUi(self, WorkerDialog: QDialog) -> None: ...
