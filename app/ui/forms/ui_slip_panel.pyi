"""Type the names of ui_slip_panel.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.search_box import SearchBox

class Ui_SlipPanel:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    parts: Chips
    spacer_3: QSpacerItem
    count_label: QLabel
    layout_4: QHBoxLayout
    search_box: SearchBox
    state_label: QLabel
    state_combo: QComboBox
    stack: QStackedWidget
    slips_page: QWidget
    layout_5: QVBoxLayout
    slip_table: TableView
    slip_acts: ActRow
    tasks_page: QWidget
    layout_6: QVBoxLayout
    task_table: TableView
    task_acts: ActRow
    empty_page: QWidget
    layout_7: QVBoxLayout
    empty_state: EmptyState
    def setupUi(self, SlipPanel: QWidget) -> None: ...
    def retranslateUi(self, SlipPanel: QWidget) -> None: ...
