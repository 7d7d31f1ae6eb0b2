"""Type the names of ui_consents_tab.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.coverage_bars import CoverageBars
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel
from app.ui.widgets.search_box import SearchBox

class Ui_ConsentsTab:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    search_box: SearchBox
    spacer_3: QSpacerItem
    version_label: QLabel
    version_combo: QComboBox
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
    layout_8: QVBoxLayout
    coverage_heading: QLabel
    coverage_label: Paragraph
    coverage_bars: CoverageBars
    line: QFrame
    event_heading: QLabel
    event_label: QLabel
    event_facts: Facts
    layout_9: QHBoxLayout
    member_button: QPushButton
    spacer_10: QSpacerItem
    line2: QFrame
    layout_11: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_pill: PillLabel
    spacer_12: QSpacerItem
    def setupUi(self, ConsentsTab: QWidget) -> None: ...
    def retranslateUi(self, ConsentsTab: QWidget) -> None: ...
