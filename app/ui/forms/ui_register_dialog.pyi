"""Type the names of ui_register_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.month_plot import MonthPlot
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.share_bars import ShareBars

class Ui_RegisterDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    period_label: QLabel
    period_combo: QComboBox
    from_field: DateField
    from_label: QLabel
    to_field: DateField
    to_label: QLabel
    spacer_3: QSpacerItem
    period_problem: Paragraph
    notice: Notice
    stack: QStackedWidget
    plots_page: QWidget
    layout_4: QVBoxLayout
    scroll: QScrollArea
    plots: QWidget
    layout_5: QVBoxLayout
    layout_6: QHBoxLayout
    layout_7: QVBoxLayout
    remedy_sheet: QFrame
    layout_8: QVBoxLayout
    remedy_heading: QLabel
    remedy_bars: ShareBars
    days_sheet: QFrame
    layout_9: QVBoxLayout
    days_heading: QLabel
    days_label: Paragraph
    days_bars: ShareBars
    spacer_10: QSpacerItem
    layout_11: QVBoxLayout
    outcome_sheet: QFrame
    layout_12: QVBoxLayout
    outcome_heading: QLabel
    outcome_bars: ShareBars
    ending_sheet: QFrame
    layout_13: QVBoxLayout
    ending_heading: QLabel
    ending_label: Paragraph
    ending_bars: ShareBars
    ground_sheet: QFrame
    layout_14: QVBoxLayout
    ground_heading: QLabel
    ground_label: Paragraph
    ground_bars: ShareBars
    spacer_15: QSpacerItem
    month_sheet: QFrame
    layout_16: QVBoxLayout
    month_heading: QLabel
    month_label: Paragraph
    month_plot: MonthPlot
    call_sheet: QFrame
    layout_17: QVBoxLayout
    call_heading: QLabel
    call_facts: Facts
    spacer_18: QSpacerItem
    empty_page: QWidget
    layout_19: QVBoxLayout
    empty_state: EmptyState
    layout_20: QHBoxLayout
    register_button: QPushButton
    excel_button: QPushButton
    counts_button: QPushButton
    spacer_21: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, RegisterDialog: QDialog) -> None: ...
    def retranslateUi(self, RegisterDialog: QDialog) -> None: ...
