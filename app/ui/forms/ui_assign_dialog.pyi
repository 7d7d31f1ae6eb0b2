"""Type the names of ui_assign_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AssignDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    from_part: QWidget
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    from_label: QLabel
    from_combo: QComboBox
    from_problem: Paragraph
    layout_4: QVBoxLayout
    cases_label: QLabel
    cases_list: QListWidget
    cases_problem: Paragraph
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    to_label: QLabel
    to_combo: QComboBox
    to_problem: Paragraph
    layout_7: QVBoxLayout
    reason_label: QLabel
    reason_edit: QLineEdit
    reason_problem: Paragraph
    notice: Notice
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AssignDialog: QDialog) -> None: ...
    def retranslateUi(self, AssignDialog: QDialog) -> None: ...
