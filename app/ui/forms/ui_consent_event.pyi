"""Type the names of ui_consent_event.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.evidence_drop import EvidenceDrop
from app.ui.widgets.facts import Facts
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_ConsentEvent:
    layout_1: QVBoxLayout
    scroll: QScrollArea
    sections: QWidget
    layout_2: QVBoxLayout
    layout_3: QHBoxLayout
    about_label: QLabel
    spacer_4: QSpacerItem
    answer_pill: PillLabel
    member_label: QLabel
    corrected_label: Paragraph
    event_facts: Facts
    line: QFrame
    evidence_heading: QLabel
    evidence_list: QListWidget
    evidence_label: Paragraph
    evidence_drop: EvidenceDrop
    spacer_5: QSpacerItem
    line2: QFrame
    layout_6: QHBoxLayout
    acts: ActRow
    def setupUi(self, ConsentEvent: QWidget) -> None: ...
    def retranslateUi(self, ConsentEvent: QWidget) -> None: ...
