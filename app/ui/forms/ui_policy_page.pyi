"""Type the names of ui_policy_page.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.part_chips import PartChips
from app.ui.widgets.pill import PillLabel

class Ui_PolicyPage:
    layout_1: QVBoxLayout
    stack: QStackedWidget
    nothing_page: QWidget
    layout_2: QVBoxLayout
    nothing_state: EmptyState
    version_page: QWidget
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    layout_5: QHBoxLayout
    kind_label: QLabel
    spacer_6: QSpacerItem
    weight_pill: PillLabel
    state_pill: PillLabel
    day_label: QLabel
    approved_label: QLabel
    next_box: QFrame
    layout_7: QHBoxLayout
    next_label: Paragraph
    next_button: QPushButton
    layout_8: QHBoxLayout
    acts_button: QPushButton
    acts: ActRow
    spacer_9: QSpacerItem
    parts_box: QWidget
    layout_10: QVBoxLayout
    parts: PartChips
    line: QFrame
    scroll: QScrollArea
    sections: QWidget
    sections_layout: QVBoxLayout
    def setupUi(self, PolicyPage: QWidget) -> None: ...
    def retranslateUi(self, PolicyPage: QWidget) -> None: ...
