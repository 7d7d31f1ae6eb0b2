"""Type the names of ui_as_of_page.py; written by build/make.py forms."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_AsOfPage:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    day_label: QLabel
    day_field: DateField
    today_button: QPushButton
    before_button: QPushButton
    day_problem: Paragraph
    spacer_3: QSpacerItem
    print_button: QPushButton
    export_button: QPushButton
    layout_4: QHBoxLayout
    chips: Chips
    spacer_5: QSpacerItem
    search_box: SearchBox
    count_label: QLabel
    list_stack: QStackedWidget
    list_page: QWidget
    layout_6: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_7: QVBoxLayout
    empty_state: EmptyState
    def setupUi(self, AsOfPage: QWidget) -> None: ...
    def retranslateUi(self, AsOfPage: QWidget) -> None: ...
