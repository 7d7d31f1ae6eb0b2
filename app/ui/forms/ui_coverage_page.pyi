"""Type the names of ui_coverage_page.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.coverage_bars import CoverageBars
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.month_plot import MonthPlot
from app.ui.widgets.paragraph import Paragraph

class Ui_CoveragePage:
    layout_1: QVBoxLayout
    stack: QStackedWidget
    plots_page: QWidget
    layout_2: QVBoxLayout
    scroll: QScrollArea
    plots: QWidget
    layout_3: QHBoxLayout
    layout_4: QVBoxLayout
    version_sheet: QFrame
    layout_5: QVBoxLayout
    version_heading: QLabel
    version_label: Paragraph
    version_bars: CoverageBars
    receiver_sheet: QFrame
    layout_6: QVBoxLayout
    receiver_heading: QLabel
    receiver_label: Paragraph
    receiver_bars: CoverageBars
    spacer_7: QSpacerItem
    month_sheet: QFrame
    layout_8: QVBoxLayout
    month_heading: QLabel
    month_label: Paragraph
    month_plot: MonthPlot
    spacer_9: QSpacerItem
    empty_page: QWidget
    layout_10: QVBoxLayout
    empty_state: EmptyState
    def setupUi(self, CoveragePage: QWidget) -> None: ...
    def retranslateUi(self, CoveragePage: QWidget) -> None: ...
