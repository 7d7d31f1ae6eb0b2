"""Type the names of ui_import_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
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
    work_page: QWidget
    layout_3: QVBoxLayout
    spacer_4: QSpacerItem
    work_label: QLabel
    progress_bar: QProgressBar
    left_label: QLabel
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    stop_button: QPushButton
    spacer_7: QSpacerItem
    spacer_8: QSpacerItem
    result_page: QWidget
    layout_9: QVBoxLayout
    layout_10: QHBoxLayout
    file_label: QLabel
    spacer_11: QSpacerItem
    other_button: QPushButton
    outcome_label: Paragraph
    result_notice: Notice
    finding_stack: QStackedWidget
    table_page: QWidget
    layout_12: QVBoxLayout
    table: TableView
    fine_page: QWidget
    layout_13: QVBoxLayout
    fine_state: EmptyState
    reason_label: Paragraph
    layout_14: QHBoxLayout
    rejected_button: QPushButton
    spacer_15: QSpacerItem
    close_button: QPushButton
    good_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ImportDialog: QDialog) -> None: ...
    def retranslateUi(self, ImportDialog: QDialog) -> None: ...
