"""Type the names of ui_merge_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.tables.table_view import TableView
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_MergeDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    title_label: QLabel
    swap_button: QPushButton
    intro_label: Paragraph
    notice: Notice
    table: TableView
    cautions_label: Paragraph
    layout_3: QVBoxLayout
    reason_label: QLabel
    reason_edit: QLineEdit
    reason_problem: Paragraph
    layout_4: QHBoxLayout
    spacer_5: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, MergeDialog: QDialog) -> None: ...
    def retranslateUi(self, MergeDialog: QDialog) -> None: ...
