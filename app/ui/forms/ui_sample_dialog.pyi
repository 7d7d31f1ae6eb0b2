"""Type the names of ui_sample_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_SampleDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    population_label: QLabel
    population_combo: QComboBox
    layout_5: QVBoxLayout
    count_label: QLabel
    count_edit: QLineEdit
    count_problem: Paragraph
    layout_6: QVBoxLayout
    seed_label: QLabel
    seed_edit: QLineEdit
    trouble_notice: Notice
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, SampleDialog: QDialog) -> None: ...
    def retranslateUi(self, SampleDialog: QDialog) -> None: ...
