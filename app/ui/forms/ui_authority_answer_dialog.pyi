"""Type the names of ui_authority_answer_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuthorityAnswerDialog:
    layout_1: QVBoxLayout
    office_label: QLabel
    intro_label: Paragraph
    notice: Notice
    given_box: QWidget
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    ground_label: QLabel
    ground_combo: QComboBox
    ground_problem: Paragraph
    items_label: QLabel
    items_list: QListWidget
    items_problem: Paragraph
    layout_4: QHBoxLayout
    spacer_5: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AuthorityAnswerDialog: QDialog) -> None: ...
    def retranslateUi(self, AuthorityAnswerDialog: QDialog) -> None: ...
