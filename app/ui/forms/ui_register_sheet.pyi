"""Type the names of ui_register_sheet.py; written by build/make.py forms."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.part_chips import PartChips

class Ui_RegisterSheet:
    layout_1: QVBoxLayout
    stack: QStackedWidget
    nothing_page: QWidget
    layout_2: QVBoxLayout
    nothing_state: EmptyState
    sheet_page: QWidget
    page_layout: QVBoxLayout
    head: QWidget
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    layout_5: QHBoxLayout
    over_label: QLabel
    pills_box: QWidget
    pills_layout: QHBoxLayout
    title_label: QLabel
    under_label: QLabel
    next_box: QFrame
    layout_6: QHBoxLayout
    next_label: Paragraph
    next_button: QPushButton
    acts: ActRow
    parts_box: QWidget
    layout_7: QVBoxLayout
    parts: PartChips
    line: QFrame
    scroll: QScrollArea
    body: QWidget
    body_layout: QVBoxLayout
    sections: QWidget
    sections_layout: QVBoxLayout
    def setupUi(self, RegisterSheet: QWidget) -> None: ...
    def retranslateUi(self, RegisterSheet: QWidget) -> None: ...
