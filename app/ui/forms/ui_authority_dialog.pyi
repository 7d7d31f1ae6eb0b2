"""Type the names of ui_authority_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_AuthorityDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    number_label: QLabel
    spacer_3: QSpacerItem
    state_pill: PillLabel
    office_label: QLabel
    notice: Notice
    next_box: QFrame
    layout_4: QHBoxLayout
    next_label: Paragraph
    save_button: QPushButton
    acts: ActRow
    scroll: QScrollArea
    sections: QWidget
    layout_5: QVBoxLayout
    asked_heading: QLabel
    asked_facts: Facts
    proof_heading: QLabel
    proof_facts: Facts
    decision_heading: QLabel
    decision_facts: Facts
    spacer_6: QSpacerItem
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    def setupUi(self, AuthorityDialog: QDialog) -> None: ...
    def retranslateUi(self, AuthorityDialog: QDialog) -> None: ...
