"""Type the names of ui_campaign_page.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.letter_lines import LetterLines
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel
from app.ui.widgets.share_bars import ShareBars

class Ui_CampaignPage:
    layout_1: QVBoxLayout
    stack: QStackedWidget
    nothing_page: QWidget
    layout_2: QVBoxLayout
    nothing_state: EmptyState
    whole_page: QWidget
    layout_3: QVBoxLayout
    splitter: QSplitter
    left_box: QWidget
    layout_4: QVBoxLayout
    layout_5: QHBoxLayout
    count_label: QLabel
    spacer_6: QSpacerItem
    new_button: QPushButton
    table: TableView
    status_sheet: QFrame
    layout_7: QVBoxLayout
    scroll: QScrollArea
    status_box: QWidget
    layout_8: QVBoxLayout
    layout_9: QHBoxLayout
    status_heading: QLabel
    spacer_10: QSpacerItem
    coverage_label: QLabel
    share_bars: ShareBars
    runs_heading: QLabel
    run_lines: LetterLines
    facts_heading: QLabel
    campaign_facts: Facts
    spacer_11: QSpacerItem
    campaign_sheet: QFrame
    layout_12: QVBoxLayout
    layout_13: QVBoxLayout
    layout_14: QHBoxLayout
    code_label: QLabel
    spacer_15: QSpacerItem
    due_pill: PillLabel
    state_pill: PillLabel
    title_label: QLabel
    layout_16: QHBoxLayout
    next_label: Paragraph
    next_button: QPushButton
    campaign_acts: ActRow
    line: QFrame
    slips_layout: QVBoxLayout
    def setupUi(self, CampaignPage: QWidget) -> None: ...
    def retranslateUi(self, CampaignPage: QWidget) -> None: ...
