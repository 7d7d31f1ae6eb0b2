"""Type the names of ui_right_panel.py; written by build/make.py forms."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.facts import Facts
from app.ui.widgets.pill import PillLabel
from app.ui.widgets.stepper import Stepper

class Ui_RightPanel:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    word_label: QLabel
    basis_label: QLabel
    state_pill: PillLabel
    stepper: Stepper
    returned_label: QLabel
    decision_facts: Facts
    acts: ActRow
    def setupUi(self, RightPanel: QWidget) -> None: ...
    def retranslateUi(self, RightPanel: QWidget) -> None: ...
