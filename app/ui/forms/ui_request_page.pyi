"""Type the names of ui_request_page.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.cards import Cards
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fact_sections import FactSections
from app.ui.widgets.facts import Facts
from app.ui.widgets.letter_lines import LetterLines
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_RequestPage:
    layout_1: QVBoxLayout
    stack: QStackedWidget
    nothing_page: QWidget
    layout_2: QVBoxLayout
    nothing_state: EmptyState
    case_page: QWidget
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    layout_5: QHBoxLayout
    number_label: QLabel
    due_pill: PillLabel
    state_pill: PillLabel
    requester_label: QLabel
    subject_label: QLabel
    layout_7: QVBoxLayout
    next_box: QFrame
    layout_8: QHBoxLayout
    next_label: Paragraph
    next_button: QPushButton
    layout_17: QHBoxLayout
    case_acts: ActRow
    acts_button: QPushButton
    line: QFrame
    scroll: QScrollArea
    sections: QWidget
    layout_9: QVBoxLayout
    rights_section: QWidget
    layout_10: QVBoxLayout
    rights_heading: QLabel
    rights_layout: QVBoxLayout
    layout_11: QVBoxLayout
    clock_facts_heading: QLabel
    clock_facts: Facts
    layout_12: QVBoxLayout
    intake_facts_heading: QLabel
    intake_facts: Facts
    layout_13: QVBoxLayout
    paper_facts_heading: QLabel
    paper_facts: Facts
    more_sections: FactSections
    layout_14: QVBoxLayout
    letter_lines_heading: QLabel
    letter_lines: LetterLines
    layout_15: QVBoxLayout
    log_cards_heading: QLabel
    log_cards: Cards
    spacer_16: QSpacerItem
    def setupUi(self, RequestPage: QWidget) -> None: ...
    def retranslateUi(self, RequestPage: QWidget) -> None: ...
