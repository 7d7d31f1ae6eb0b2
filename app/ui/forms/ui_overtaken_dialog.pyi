"""Type the names of ui_overtaken_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout
from app.ui.widgets.paragraph import Paragraph

class Ui_OvertakenDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    scroll_area: QScrollArea
    sheet: QFrame
    rows_layout: QVBoxLayout
    rest_problem: Paragraph
    layout_2: QHBoxLayout
    spacer_1: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, OvertakenDialog: QDialog) -> None: ...
    def retranslateUi(self, OvertakenDialog: QDialog) -> None: ...
