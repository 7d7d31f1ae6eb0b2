"""Type the names of ui_register_tab.py; written by build/make.py forms."""

from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.segments import Segments

class Ui_RegisterTab:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    segments: Segments
    spacer_3: QSpacerItem
    pages: QStackedWidget
    def setupUi(self, RegisterTab: QWidget) -> None: ...
    def retranslateUi(self, RegisterTab: QWidget) -> None: ...
