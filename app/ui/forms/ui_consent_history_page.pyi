"""Type the names of ui_consent_history_page.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.search_box import SearchBox

class Ui_ConsentHistoryPage:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    search_box: SearchBox
    spacer_3: QSpacerItem
    version_label: QLabel
    version_combo: QComboBox
    method_label: QLabel
    method_combo: QComboBox
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
    side_frame: QFrame
    event_box: QVBoxLayout
    def setupUi(self, ConsentHistoryPage: QWidget) -> None: ...
    def retranslateUi(self, ConsentHistoryPage: QWidget) -> None: ...
