"""Type the names of ui_register_page.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.part_chips import PartChips
from app.ui.widgets.search_box import SearchBox

class Ui_RegisterPage:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    search_box: SearchBox
    count_label: QLabel
    spacer_3: QSpacerItem
    book_button: QPushButton
    more_button: QPushButton
    new_button: QPushButton
    splitter: QSplitter
    list_side: QWidget
    layout_4: QVBoxLayout
    chips: PartChips
    list_stack: QStackedWidget
    list_page: QWidget
    layout_5: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_6: QVBoxLayout
    empty_state: EmptyState
    sheet_frame: QFrame
    sheet_layout: QVBoxLayout
    def setupUi(self, RegisterPage: QWidget) -> None: ...
    def retranslateUi(self, RegisterPage: QWidget) -> None: ...
