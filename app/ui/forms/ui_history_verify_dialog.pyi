"""Type the names of ui_history_verify_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_HistoryVerifyDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    notice: Notice
    pages: QStackedWidget
    ask_page: QWidget
    layout_3: QVBoxLayout
    sheet: QFrame
    layout_5: QVBoxLayout
    layout_4: QVBoxLayout
    anchor_label: QLabel
    anchor_edit: QLineEdit
    anchor_problem: Paragraph
    last_label: Paragraph
    spacer_1: QSpacerItem
    work_page: QWidget
    layout_6: QVBoxLayout
    long_work: LongWork
    layout_7: QHBoxLayout
    spacer_2: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, HistoryVerifyDialog: QDialog) -> None: ...
    def retranslateUi(self, HistoryVerifyDialog: QDialog) -> None: ...
