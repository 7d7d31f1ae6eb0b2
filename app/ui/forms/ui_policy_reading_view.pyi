"""Type the names of ui_policy_reading_view.py; written by build/make.py forms."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.part_chips import PartChips

class Ui_PolicyReadingView:
    layout_1: QVBoxLayout
    chips: PartChips
    stack: QStackedWidget
    list_page: QWidget
    layout_2: QVBoxLayout
    table: TableView
    words_edit: QPlainTextEdit
    empty_page: QWidget
    layout_3: QVBoxLayout
    empty_state: EmptyState
    acts: ActRow
    layout_4: QHBoxLayout
    adjusted_label: QLabel
    undo_button: QPushButton
    reset_button: QPushButton
    def setupUi(self, PolicyReadingView: QWidget) -> None: ...
    def retranslateUi(self, PolicyReadingView: QWidget) -> None: ...
