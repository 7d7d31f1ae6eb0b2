"""Type the names of ui_staff_leave_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_StaffLeaveDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    work_label: Paragraph
    backups_label: Paragraph
    spacer_4: QSpacerItem
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, StaffLeaveDialog: QDialog) -> None: ...
    def retranslateUi(self, StaffLeaveDialog: QDialog) -> None: ...
