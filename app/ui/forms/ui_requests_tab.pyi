"""Type the names of ui_requests_tab.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.search_box import SearchBox

class Ui_RequestsTab:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    search_box: SearchBox
    spacer_3: QSpacerItem
    lists_button: QPushButton
    take_button: QPushButton
    layout_4: QHBoxLayout
    chips: Chips
    spacer_5: QSpacerItem
    count_label: QLabel
    splitter: QSplitter
    list_stack: QStackedWidget
    list_page: QWidget
    layout_6: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_7: QVBoxLayout
    empty_state: EmptyState
    page_frame: QFrame
    page_layout: QVBoxLayout
    def setupUi(self, RequestsTab: QWidget) -> None: ...
    def retranslateUi(self, RequestsTab: QWidget) -> None: ...
