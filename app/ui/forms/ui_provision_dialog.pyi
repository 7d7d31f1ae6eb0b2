"""Type the names of ui_provision_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_ProvisionDialog:
    layout_1: QVBoxLayout
    trouble_notice: Notice
    layout_2: QHBoxLayout
    given_sheet: QFrame
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    recipient_label: QLabel
    recipient_combo: QComboBox
    recipient_problem: Paragraph
    layout_5: QVBoxLayout
    ground_label: QLabel
    ground_combo: QComboBox
    ground_problem: Paragraph
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    record_method_label: QLabel
    record_method_combo: QComboBox
    record_method_problem: Paragraph
    layout_8: QVBoxLayout
    way_label: QLabel
    way_combo: QComboBox
    way_problem: Paragraph
    layout_9: QGridLayout
    layout_10: QVBoxLayout
    from_on_label: QLabel
    from_on_field: DateField
    from_on_problem: Paragraph
    layout_11: QVBoxLayout
    to_on_label: QLabel
    to_on_field: DateField
    to_on_problem: Paragraph
    layout_12: QVBoxLayout
    purpose_label: QLabel
    purpose_edit: QLineEdit
    purpose_problem: Paragraph
    spacer_13: QSpacerItem
    people_sheet: QFrame
    layout_14: QVBoxLayout
    layout_15: QVBoxLayout
    subject_search_label: QLabel
    subject_search: SearchBox
    subject_list: QListWidget
    layout_16: QHBoxLayout
    subject_label: QLabel
    subject_clear_button: QPushButton
    layout_17: QVBoxLayout
    people_label: QLabel
    people_list: QListWidget
    people_problem: Paragraph
    layout_18: QVBoxLayout
    items_label: QLabel
    items_grid: QGridLayout
    other_items_edit: QLineEdit
    items_problem: Paragraph
    closed_sheet: QFrame
    layout_19: QVBoxLayout
    layout_20: QHBoxLayout
    confirmed_check: QCheckBox
    fact_check: QCheckBox
    spacer_21: QSpacerItem
    layout_22: QVBoxLayout
    what_label: QLabel
    what_edit: QLineEdit
    what_problem: Paragraph
    layout_23: QHBoxLayout
    spacer_24: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ProvisionDialog: QDialog) -> None: ...
    def retranslateUi(self, ProvisionDialog: QDialog) -> None: ...
