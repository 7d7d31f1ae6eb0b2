"""Type the names of ui_board_report_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_BoardReportDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QHBoxLayout
    kind_box: QWidget
    layout_4: QVBoxLayout
    kind_label: QLabel
    kind_combo: QComboBox
    span_box: QWidget
    layout_5: QVBoxLayout
    span_label: QLabel
    span_combo: QComboBox
    layout_6: QVBoxLayout
    remark_label: QLabel
    remark_edit: QPlainTextEdit
    spacer_7: QSpacerItem
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, BoardReportDialog: QDialog) -> None: ...
    def retranslateUi(self, BoardReportDialog: QDialog) -> None: ...
