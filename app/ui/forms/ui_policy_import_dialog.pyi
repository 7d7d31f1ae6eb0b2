"""Type the names of ui_policy_import_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.cards import Cards
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice

class Ui_PolicyImportDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    file_label: QLabel
    layout_4: QHBoxLayout
    choose_button: QPushButton
    path_label: QLabel
    sheet: QFrame
    layout_5: QVBoxLayout
    stack: QStackedWidget
    empty_page: QWidget
    layout_6: QVBoxLayout
    empty_state: EmptyState
    scroll: QScrollArea
    found_box: QWidget
    layout_7: QVBoxLayout
    title_label: QLabel
    version_label: QLabel
    layout_8: QVBoxLayout
    found_facts_heading: QLabel
    found_facts: Facts
    layout_9: QVBoxLayout
    note_cards_heading: QLabel
    note_cards: Cards
    layout_10: QVBoxLayout
    clause_cards_heading: QLabel
    clause_cards: Cards
    spacer_11: QSpacerItem
    trouble_notice: Notice
    layout_12: QHBoxLayout
    spacer_13: QSpacerItem
    cancel_button: QPushButton
    draft_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PolicyImportDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyImportDialog: QDialog) -> None: ...
