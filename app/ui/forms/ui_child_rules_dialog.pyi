"""Type the names of ui_child_rules_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ChildRulesDialog:
    layout_1: QVBoxLayout
    trouble_notice: Notice
    graduation_sheet: QFrame
    layout_2: QVBoxLayout
    graduation_heading: QLabel
    layout_3: QHBoxLayout
    age_label: QLabel
    age_combo: QComboBox
    label_4: QLabel
    month_combo: QComboBox
    label_5: QLabel
    day_combo: QComboBox
    label_6: QLabel
    spacer_7: QSpacerItem
    graduation_problem: Paragraph
    graduation_hint: Paragraph
    age_sheet: QFrame
    layout_8: QVBoxLayout
    age_heading: QLabel
    layout_9: QHBoxLayout
    house_label: QLabel
    house_combo: QComboBox
    label_10: QLabel
    spacer_11: QSpacerItem
    since_box: QWidget
    layout_12: QVBoxLayout
    layout_13: QVBoxLayout
    since_label: QLabel
    since_field: DateField
    since_problem: Paragraph
    layout_14: QVBoxLayout
    reform_label: QLabel
    reform_field: DateField
    reform_problem: Paragraph
    reform_hint: Paragraph
    layout_15: QHBoxLayout
    spacer_16: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ChildRulesDialog: QDialog) -> None: ...
    def retranslateUi(self, ChildRulesDialog: QDialog) -> None: ...
