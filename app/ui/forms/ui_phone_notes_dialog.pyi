"""Type the names of ui_phone_notes_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_PhoneNotesDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    title_label: QLabel
    spacer_3: QSpacerItem
    months_label: QLabel
    layout_4: QHBoxLayout
    search_box: SearchBox
    chips: Chips
    spacer_5: QSpacerItem
    count_label: QLabel
    stack: QStackedWidget
    list_page: QWidget
    layout_6: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_7: QVBoxLayout
    empty_state: EmptyState
    about_label: Paragraph
    notice: Notice
    layout_8: QHBoxLayout
    edit_button: QPushButton
    link_button: QPushButton
    finish_button: QPushButton
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PhoneNotesDialog: QDialog) -> None: ...
    def retranslateUi(self, PhoneNotesDialog: QDialog) -> None: ...
