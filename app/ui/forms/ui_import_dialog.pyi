"""Type the names of ui_import_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ImportDialog:
    layout_1: QVBoxLayout
    pages: QStackedWidget
    choose_page: QWidget
    layout_2: QVBoxLayout
    choose_notice: Notice
    choose_state: EmptyState
    columns_page: QWidget
    layout_3: QVBoxLayout
    layout_4: QHBoxLayout
    columns_file_label: QLabel
    spacer_5: QSpacerItem
    columns_other_button: QPushButton
    columns_label: Paragraph
    columns_notice: Notice
    columns_table: TableView
    layout_6: QHBoxLayout
    field_label: QLabel
    field_combo: QComboBox
    samples_label: QLabel
    spacer_7: QSpacerItem
    work_page: QWidget
    layout_8: QVBoxLayout
    spacer_9: QSpacerItem
    work_label: QLabel
    progress_bar: QProgressBar
    left_label: QLabel
    layout_10: QHBoxLayout
    spacer_11: QSpacerItem
    stop_button: QPushButton
    spacer_12: QSpacerItem
    spacer_13: QSpacerItem
    result_page: QWidget
    layout_14: QVBoxLayout
    layout_15: QHBoxLayout
    file_label: QLabel
    spacer_16: QSpacerItem
    columns_button: QPushButton
    other_button: QPushButton
    outcome_label: Paragraph
    result_notice: Notice
    finding_stack: QStackedWidget
    table_page: QWidget
    layout_17: QVBoxLayout
    table: TableView
    fine_page: QWidget
    layout_18: QVBoxLayout
    fine_state: EmptyState
    reason_label: Paragraph
    wait_check: QCheckBox
    layout_19: QHBoxLayout
    rejected_button: QPushButton
    spacer_20: QSpacerItem
    close_button: QPushButton
    good_button: QPushButton
    match_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ImportDialog: QDialog) -> None: ...
    def retranslateUi(self, ImportDialog: QDialog) -> None: ...
