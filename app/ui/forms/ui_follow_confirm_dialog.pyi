"""Type the names of ui_follow_confirm_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_FollowConfirmDialog:
    layout_1: QVBoxLayout
    recipient_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    layout_4: QVBoxLayout
    note_label: QLabel
    note_edit: QLineEdit
    spacer_5: QSpacerItem
    layout_6: QHBoxLayout
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, FollowConfirmDialog: QDialog) -> None: ...
    def retranslateUi(self, FollowConfirmDialog: QDialog) -> None: ...
