"""Type the names of ui_correction_plan_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CorrectionPlanDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    scroll: QScrollArea
    body: QWidget
    layout_2: QVBoxLayout
    fields_sheet: QFrame
    layout_3: QVBoxLayout
    fields_heading: QLabel
    nobody_label: Paragraph
    fields_grid: QGridLayout
    elsewhere_sheet: QFrame
    layout_4: QVBoxLayout
    elsewhere_heading: QLabel
    elsewhere_label: Paragraph
    elsewhere_grid: QGridLayout
    layout_5: QHBoxLayout
    add_button: QPushButton
    spacer_6: QSpacerItem
    spacer_7: QSpacerItem
    layout_8: QHBoxLayout
    count_label: QLabel
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CorrectionPlanDialog: QDialog) -> None: ...
    def retranslateUi(self, CorrectionPlanDialog: QDialog) -> None: ...
