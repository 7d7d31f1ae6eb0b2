"""Type the names of ui_erasure_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.grouped_lines import GroupedLines
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ErasureDialog:
    layout_1: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    scope_box: QWidget
    layout_2: QVBoxLayout
    scope_label: QLabel
    scope_combo: QComboBox
    sheet: QFrame
    layout_3: QVBoxLayout
    scroll: QScrollArea
    scroll_body: QWidget
    layout_4: QVBoxLayout
    lines: GroupedLines
    spacer_5: QSpacerItem
    ledgers_box: QWidget
    layout_6: QVBoxLayout
    ledgers_label: QLabel
    roll_check: QCheckBox
    accounts_check: QCheckBox
    layout_7: QHBoxLayout
    spacer_8: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ErasureDialog: QDialog) -> None: ...
    def retranslateUi(self, ErasureDialog: QDialog) -> None: ...
