"""Type the names of ui_provision_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_ProvisionDialog:
    layout_1: QVBoxLayout
    trouble_notice: Notice
    scroll: QScrollArea
    body: QWidget
    layout_2: QVBoxLayout
    layout_3: QHBoxLayout
    given_sheet: QFrame
    layout_4: QVBoxLayout
    layout_5: QVBoxLayout
    recipient_label: QLabel
    recipient_combo: QComboBox
    recipient_problem: Paragraph
    layout_6: QVBoxLayout
    ground_label: QLabel
    ground_combo: QComboBox
    ground_problem: Paragraph
    layout_7: QGridLayout
    layout_8: QVBoxLayout
    record_method_label: QLabel
    record_method_combo: QComboBox
    record_method_problem: Paragraph
    layout_9: QVBoxLayout
    way_label: QLabel
    way_combo: QComboBox
    way_problem: Paragraph
    layout_10: QGridLayout
    layout_11: QVBoxLayout
    from_on_label: QLabel
    from_on_field: DateField
    from_on_problem: Paragraph
    layout_12: QVBoxLayout
    to_on_label: QLabel
    to_on_field: DateField
    to_on_problem: Paragraph
    layout_30: QVBoxLayout
    purposes_label: QLabel
    purposes_list: QListWidget
    other_purpose_edit: QLineEdit
    purposes_problem: Paragraph
    layout_13: QVBoxLayout
    purpose_label: QLabel
    purpose_edit: QLineEdit
    purpose_problem: Paragraph
    spacer_14: QSpacerItem
    people_sheet: QFrame
    layout_15: QVBoxLayout
    layout_16: QVBoxLayout
    subject_search_label: QLabel
    subject_search: SearchBox
    subject_list: QListWidget
    layout_17: QHBoxLayout
    subject_label: QLabel
    subject_clear_button: QPushButton
    layout_18: QVBoxLayout
    layout_31: QHBoxLayout
    people_label: QLabel
    spacer_32: QSpacerItem
    people_file_button: QPushButton
    people_list: QListWidget
    people_problem: Paragraph
    layout_19: QVBoxLayout
    items_label: QLabel
    items_grid: QGridLayout
    other_items_edit: QLineEdit
    items_problem: Paragraph
    spacer_20: QSpacerItem
    closed_sheet: QFrame
    layout_21: QVBoxLayout
    layout_22: QHBoxLayout
    confirmed_check: QCheckBox
    fact_check: QCheckBox
    spacer_23: QSpacerItem
    layout_24: QVBoxLayout
    what_label: QLabel
    what_edit: QLineEdit
    what_problem: Paragraph
    layout_25: QHBoxLayout
    spacer_26: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ProvisionDialog: QDialog) -> None: ...
    def retranslateUi(self, ProvisionDialog: QDialog) -> None: ...
