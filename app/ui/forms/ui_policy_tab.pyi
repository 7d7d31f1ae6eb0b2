"""Type the names of ui_policy_tab.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState

class Ui_PolicyTab:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    list_label: QLabel
    count_label: QLabel
    spacer_3: QSpacerItem
    inventory_button: QPushButton
    history_button: QPushButton
    import_button: QPushButton
    splitter: QSplitter
    list_stack: QStackedWidget
    list_page: QWidget
    layout_4: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_5: QVBoxLayout
    empty_state: EmptyState
    page_frame: QFrame
    page_layout: QVBoxLayout
    def setupUi(self, PolicyTab: QWidget) -> None: ...
    def retranslateUi(self, PolicyTab: QWidget) -> None: ...
