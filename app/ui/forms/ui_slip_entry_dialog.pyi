"""Type the names of ui_slip_entry_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_SlipEntryDialog:
    layout_1: QVBoxLayout
    notice: Notice
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    entry_sheet: QFrame
    layout_4: QVBoxLayout
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    number_label: QLabel
    number_edit: QLineEdit
    layout_7: QVBoxLayout
    arrived_label: QLabel
    arrived_field: DateField
    arrived_problem: Paragraph
    number_problem: Paragraph
    line: QFrame
    layout_8: QHBoxLayout
    name_label: QLabel
    state_pill: PillLabel
    member_label: Paragraph
    campaign_label: Paragraph
    layout_9: QHBoxLayout
    mend_button: QPushButton
    spacer_10: QSpacerItem
    line2: QFrame
    answer_box: QWidget
    layout_11: QVBoxLayout
    answer_heading: QLabel
    answer_choices: Choices
    answer_problem: Paragraph
    written_box: QWidget
    layout_12: QVBoxLayout
    layout_13: QVBoxLayout
    written_label: QLabel
    written_field: DateField
    written_problem: Paragraph
    written_hint: Paragraph
    reason_box: QWidget
    layout_14: QVBoxLayout
    layout_15: QVBoxLayout
    reason_label: QLabel
    reason_combo: QComboBox
    reason_problem: Paragraph
    spacer_16: QSpacerItem
    list_sheet: QFrame
    layout_17: QVBoxLayout
    layout_18: QHBoxLayout
    list_heading: QLabel
    spacer_19: QSpacerItem
    count_label: QLabel
    list_stack: QStackedWidget
    table_page: QWidget
    layout_20: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_21: QVBoxLayout
    empty_state: EmptyState
    layout_22: QHBoxLayout
    undo_button: QPushButton
    spacer_23: QSpacerItem
    layout_24: QHBoxLayout
    keys_label: QLabel
    spacer_25: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, SlipEntryDialog: QDialog) -> None: ...
    def retranslateUi(self, SlipEntryDialog: QDialog) -> None: ...
