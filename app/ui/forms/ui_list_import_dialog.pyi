"""Type the names of ui_list_import_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.tables.table_view import TableView
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ListImportDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    layout_2: QHBoxLayout
    choose_button: QPushButton
    file_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_3: QVBoxLayout
    summary_label: Paragraph
    details_label: Paragraph
    table: TableView
    reason_label: Paragraph
    layout_4: QHBoxLayout
    spacer_5: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ListImportDialog: QDialog) -> None: ...
    def retranslateUi(self, ListImportDialog: QDialog) -> None: ...
