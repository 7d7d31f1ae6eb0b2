"""Type the names of ui_signing_table_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_SigningTableDialog:
    layout_17: QVBoxLayout
    intro_label: Paragraph
    sheet: QFrame
    layout_10: QVBoxLayout
    kinds_area: QScrollArea
    kinds_page: QWidget
    kinds_grid: QGridLayout
    deputy_heading: QLabel
    deputy_sheet: QFrame
    layout_14: QHBoxLayout
    deputy_box: QWidget
    layout_11: QVBoxLayout
    deputy_label: QLabel
    deputy_combo: QComboBox
    deputy_problem: QLabel
    from_box: QWidget
    layout_12: QVBoxLayout
    from_label: QLabel
    from_field: DateField
    from_problem: QLabel
    until_box: QWidget
    layout_13: QVBoxLayout
    until_label: QLabel
    until_field: DateField
    until_problem: QLabel
    trouble_notice: Notice
    layout_16: QHBoxLayout
    spacer_15: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, SigningTableDialog: QDialog) -> None: ...
    def retranslateUi(self, SigningTableDialog: QDialog) -> None: ...
