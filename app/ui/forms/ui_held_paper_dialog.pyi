"""Type the names of ui_held_paper_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.evidence_drop import EvidenceDrop
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_HeldPaperDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    paper_label: QLabel
    paper_combo: QComboBox
    paper_problem: Paragraph
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    form_label: QLabel
    form_combo: QComboBox
    form_problem: Paragraph
    layout_6: QVBoxLayout
    on_label: QLabel
    on_field: DateField
    on_problem: Paragraph
    image_box: QWidget
    layout_7: QVBoxLayout
    drop: EvidenceDrop
    image_hint: Paragraph
    image_problem: Paragraph
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, HeldPaperDialog: QDialog) -> None: ...
    def retranslateUi(self, HeldPaperDialog: QDialog) -> None: ...
