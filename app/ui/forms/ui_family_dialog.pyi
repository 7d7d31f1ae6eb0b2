"""Type the names of ui_family_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_FamilyDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    child_label: QLabel
    child_detail_label: QLabel
    spacer_4: QSpacerItem
    shield_pill: PillLabel
    state_pill: PillLabel
    notice: Notice
    consent_sheet: QFrame
    layout_5: QVBoxLayout
    layout_6: QHBoxLayout
    consent_heading: QLabel
    spacer_7: QSpacerItem
    standing_pill: PillLabel
    whose_label: Paragraph
    why_label: Paragraph
    doubts_label: Paragraph
    layout_8: QHBoxLayout
    adults_heading: QLabel
    spacer_9: QSpacerItem
    add_button: QPushButton
    change_button: QPushButton
    stack: QStackedWidget
    list_page: QWidget
    layout_10: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_11: QVBoxLayout
    empty_state: EmptyState
    layout_12: QHBoxLayout
    stop_button: QPushButton
    resume_button: QPushButton
    born_button: QPushButton
    shield_button: QPushButton
    spacer_13: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, FamilyDialog: QDialog) -> None: ...
    def retranslateUi(self, FamilyDialog: QDialog) -> None: ...
