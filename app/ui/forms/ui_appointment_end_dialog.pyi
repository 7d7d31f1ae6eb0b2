"""Type the names of ui_appointment_end_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AppointmentEndDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    until_label: QLabel
    until_field: DateField
    until_problem: Paragraph
    spacer_4: QSpacerItem
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AppointmentEndDialog: QDialog) -> None: ...
    def retranslateUi(self, AppointmentEndDialog: QDialog) -> None: ...
