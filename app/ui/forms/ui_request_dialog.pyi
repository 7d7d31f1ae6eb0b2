"""Type the names of ui_request_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_RequestDialog:
    layout_1: QVBoxLayout
    stack: QStackedWidget
    system_page: QWidget
    layout_2: QVBoxLayout
    system_heading: QLabel
    system_intro: QLabel
    system_sheet: QFrame
    layout_3: QVBoxLayout
    systems: Choices
    advice_box: QFrame
    layout_4: QVBoxLayout
    advice_label: Paragraph
    spacer_5: QSpacerItem
    layout_6: QHBoxLayout
    spacer_7: QSpacerItem
    leave_button: QPushButton
    go_on_button: QPushButton
    form_page: QWidget
    layout_8: QVBoxLayout
    scroll: QScrollArea
    sheet: QFrame
    layout_9: QHBoxLayout
    layout_10: QVBoxLayout
    subject_heading: QLabel
    layout_11: QVBoxLayout
    subject_search_label: QLabel
    subject_search: SearchBox
    subject_list: QListWidget
    layout_12: QHBoxLayout
    subject_label: QLabel
    subject_clear_button: QPushButton
    member_code_problem: QLabel
    spacer_13: QSpacerItem
    who_heading: QLabel
    layout_14: QGridLayout
    received_label: QLabel
    received_field: DateField
    received_problem: QLabel
    channel_label: QLabel
    channel_combo: QComboBox
    channel_problem: QLabel
    layout_15: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    kind_problem: QLabel
    layout_16: QGridLayout
    name_label: QLabel
    name_edit: NameEdit
    name_problem: QLabel
    kana_label: QLabel
    kana_edit: QLineEdit
    kana_problem: QLabel
    layout_17: QGridLayout
    postal_label: QLabel
    postal_edit: QLineEdit
    postal_problem: QLabel
    telephone_label: QLabel
    telephone_edit: QLineEdit
    telephone_problem: QLabel
    layout_18: QVBoxLayout
    address_label: QLabel
    address_edit: QLineEdit
    address_problem: QLabel
    spacer_19: QSpacerItem
    layout_20: QVBoxLayout
    what_heading: QLabel
    layout_21: QVBoxLayout
    rights_label: QLabel
    rights_box: QWidget
    rights_layout: QGridLayout
    rights_problem: QLabel
    bases_problem: QLabel
    rights_hint: Paragraph
    layout_22: QVBoxLayout
    about_label: QLabel
    about_edit: QPlainTextEdit
    about_problem: QLabel
    layout_23: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: QLabel
    layout_24: QVBoxLayout
    memo_label: QLabel
    memo_edit: QPlainTextEdit
    memo_problem: QLabel
    spacer_25: QSpacerItem
    missing_box: QFrame
    layout_26: QVBoxLayout
    missing_label: Paragraph
    trouble_notice: Notice
    layout_27: QHBoxLayout
    back_button: QPushButton
    spacer_28: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RequestDialog: QDialog) -> None: ...
    def retranslateUi(self, RequestDialog: QDialog) -> None: ...
