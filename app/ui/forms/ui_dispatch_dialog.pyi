"""Type the names of ui_dispatch_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DispatchDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: QLabel
    tracking_box: QWidget
    layout_4: QVBoxLayout
    tracking_label: QLabel
    tracking_edit: QLineEdit
    tracking_problem: QLabel
    layout_5: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: QLabel
    effect_label: QLabel
    trouble_notice: Notice
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DispatchDialog: QDialog) -> None: ...
    def retranslateUi(self, DispatchDialog: QDialog) -> None: ...
