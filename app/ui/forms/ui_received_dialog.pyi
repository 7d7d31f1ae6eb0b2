"""Type the names of ui_received_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_ReceivedDialog:
    layout_29: QVBoxLayout
    trouble_notice: Notice
    scroll: QScrollArea
    body: QWidget
    layout_26: QVBoxLayout
    layout_25: QHBoxLayout
    from_sheet: QFrame
    layout_15: QVBoxLayout
    layout_1: QVBoxLayout
    provider_name_label: QLabel
    provider_name_edit: QLineEdit
    provider_name_problem: Paragraph
    layout_2: QVBoxLayout
    provider_address_label: QLabel
    provider_address_edit: QLineEdit
    provider_address_problem: Paragraph
    layout_3: QVBoxLayout
    provider_representative_label: QLabel
    provider_representative_edit: QLineEdit
    provider_representative_problem: Paragraph
    layout_4: QVBoxLayout
    ground_label: QLabel
    ground_combo: QComboBox
    ground_problem: Paragraph
    layout_5: QVBoxLayout
    background_label: QLabel
    background_edit: QLineEdit
    background_problem: Paragraph
    layout_6: QVBoxLayout
    checked_how_label: QLabel
    checked_how_edit: QLineEdit
    checked_how_problem: Paragraph
    layout_9: QGridLayout
    layout_7: QVBoxLayout
    record_method_label: QLabel
    record_method_combo: QComboBox
    record_method_problem: Paragraph
    layout_8: QVBoxLayout
    way_label: QLabel
    way_combo: QComboBox
    way_problem: Paragraph
    layout_12: QGridLayout
    layout_10: QVBoxLayout
    from_on_label: QLabel
    from_on_field: DateField
    from_on_problem: Paragraph
    layout_11: QVBoxLayout
    to_on_label: QLabel
    to_on_field: DateField
    to_on_problem: Paragraph
    layout_13: QVBoxLayout
    note_label: QLabel
    note_edit: QLineEdit
    note_problem: Paragraph
    spacer_14: QSpacerItem
    whose_sheet: QFrame
    layout_24: QVBoxLayout
    layout_17: QVBoxLayout
    subject_search_label: QLabel
    subject_search: SearchBox
    subject_list: QListWidget
    layout_16: QHBoxLayout
    subject_label: QLabel
    subject_clear_button: QPushButton
    layout_20: QVBoxLayout
    layout_19: QHBoxLayout
    people_label: QLabel
    spacer_18: QSpacerItem
    people_file_button: QPushButton
    people_list: QListWidget
    people_problem: Paragraph
    layout_21: QVBoxLayout
    others_count_label: QLabel
    others_count_edit: QLineEdit
    others_count_problem: Paragraph
    layout_22: QVBoxLayout
    items_label: QLabel
    items_grid: QGridLayout
    other_items_edit: QLineEdit
    items_problem: Paragraph
    spacer_23: QSpacerItem
    layout_28: QHBoxLayout
    spacer_27: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ReceivedDialog: QDialog) -> None: ...
    def retranslateUi(self, ReceivedDialog: QDialog) -> None: ...
