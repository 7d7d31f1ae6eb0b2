"""Type the names of ui_appointment_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AppointmentDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    layout_3: QVBoxLayout
    seat_label: QLabel
    seat_combo: QComboBox
    seat_problem: Paragraph
    layout_4: QHBoxLayout
    widget_5: QWidget
    layout_6: QVBoxLayout
    worker_label: QLabel
    worker_combo: QComboBox
    worker_problem: Paragraph
    widget_7: QWidget
    layout_8: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    layout_9: QVBoxLayout
    title_label: QLabel
    title_edit: QLineEdit
    title_problem: Paragraph
    layout_10: QHBoxLayout
    widget_11: QWidget
    layout_12: QVBoxLayout
    from_label: QLabel
    from_field: DateField
    from_problem: Paragraph
    widget_13: QWidget
    layout_14: QVBoxLayout
    until_label: QLabel
    until_field: DateField
    until_problem: Paragraph
    layout_15: QHBoxLayout
    widget_16: QWidget
    layout_17: QVBoxLayout
    decided_label: QLabel
    decided_field: DateField
    decided_problem: Paragraph
    widget_18: QWidget
    layout_19: QVBoxLayout
    paper_label: QLabel
    paper_edit: QLineEdit
    paper_problem: Paragraph
    effect_label: Paragraph
    spacer_20: QSpacerItem
    layout_21: QHBoxLayout
    spacer_22: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, AppointmentDialog: QDialog) -> None: ...
    def retranslateUi(self, AppointmentDialog: QDialog) -> None: ...
