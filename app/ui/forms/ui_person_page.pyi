"""Type the names of ui_person_page.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.cards import Cards
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel
from app.ui.widgets.timeline import ConsentTimeline

class Ui_PersonPage:
    layout_1: QVBoxLayout
    stack: QStackedWidget
    nobody_page: QWidget
    layout_2: QVBoxLayout
    nobody_state: EmptyState
    person_page: QWidget
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    layout_5: QHBoxLayout
    code_label: QLabel
    spacer_6: QSpacerItem
    state_pill: PillLabel
    standing_pill: PillLabel
    name_label: QLabel
    layout_7: QHBoxLayout
    kana_label: QLabel
    spacer_8: QSpacerItem
    confidential_pill: PillLabel
    mail_pill: PillLabel
    note_label: Paragraph
    layout_9: QHBoxLayout
    change_button: QPushButton
    consent_button: QPushButton
    withdraw_button: QPushButton
    request_button: QPushButton
    acts_button: QPushButton
    spacer_10: QSpacerItem
    line: QFrame
    scroll: QScrollArea
    sections: QWidget
    layout_11: QVBoxLayout
    layout_12: QVBoxLayout
    contact_facts_heading: QLabel
    contact_facts: Facts
    layout_13: QVBoxLayout
    children_cards_heading: QLabel
    children_cards: Cards
    layout_14: QVBoxLayout
    consent_timeline_heading: QLabel
    consent_timeline: ConsentTimeline
    layout_15: QVBoxLayout
    request_cards_heading: QLabel
    request_cards: Cards
    layout_16: QVBoxLayout
    letter_cards_heading: QLabel
    letter_cards: Cards
    layout_17: QVBoxLayout
    log_cards_heading: QLabel
    log_cards: Cards
    spacer_18: QSpacerItem
    def setupUi(self, PersonPage: QWidget) -> None: ...
    def retranslateUi(self, PersonPage: QWidget) -> None: ...
