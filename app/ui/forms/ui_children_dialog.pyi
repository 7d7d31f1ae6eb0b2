"""Type the names of ui_children_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.tables.table_view import TableView
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ChildrenDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    notice: Notice
    layout_2: QHBoxLayout
    month_box: QWidget
    layout_3: QHBoxLayout
    month_label: QLabel
    month_combo: QComboBox
    period_box: QWidget
    layout_4: QHBoxLayout
    first_label: QLabel
    first_field: DateField
    between_label: QLabel
    last_field: DateField
    until_label: QLabel
    spacer_5: QSpacerItem
    count_label: QLabel
    all_button: QPushButton
    none_button: QPushButton
    stack: QStackedWidget
    list_page: QWidget
    layout_6: QVBoxLayout
    table: TableView
    empty_page: QWidget
    layout_7: QVBoxLayout
    empty_state: EmptyState
    layout_8: QHBoxLayout
    family_button: QPushButton
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, ChildrenDialog: QDialog) -> None: ...
    def retranslateUi(self, ChildrenDialog: QDialog) -> None: ...
