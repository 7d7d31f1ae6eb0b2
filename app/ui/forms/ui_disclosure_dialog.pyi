"""Type the names of ui_disclosure_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.held_tree import HeldTree
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DisclosureDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    case_label: QLabel
    count_label: QLabel
    intro_label: Paragraph
    stack: QStackedWidget
    list_page: QWidget
    layout_3: QVBoxLayout
    item_tree: HeldTree
    reason_box: QWidget
    layout_4: QVBoxLayout
    reason_label: QLabel
    reason_combo: QComboBox
    reason_problem: QLabel
    empty_page: QWidget
    layout_5: QVBoxLayout
    empty_state: EmptyState
    trouble_notice: Notice
    layout_6: QHBoxLayout
    all_button: QPushButton
    preview_button: QPushButton
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, DisclosureDialog: QDialog) -> None: ...
    def retranslateUi(self, DisclosureDialog: QDialog) -> None: ...
