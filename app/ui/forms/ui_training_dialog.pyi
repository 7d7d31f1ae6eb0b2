"""Type the names of ui_training_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_TrainingDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    title_label1: QLabel
    title_edit: QLineEdit
    title_problem: Paragraph
    layout_5: QVBoxLayout
    theme_label: QLabel
    theme_edit: QPlainTextEdit
    layout_6: QGridLayout
    layout_7: QVBoxLayout
    planned_month_label: QLabel
    planned_month_edit: QLineEdit
    planned_month_problem: Paragraph
    layout_8: QVBoxLayout
    way_label: QLabel
    way_combo: QComboBox
    way_problem: Paragraph
    layout_9: QGridLayout
    layout_10: QVBoxLayout
    from_on_label: QLabel
    from_on_field: DateField
    from_on_problem: Paragraph
    layout_11: QVBoxLayout
    to_on_label: QLabel
    to_on_field: DateField
    to_on_problem: Paragraph
    layout_12: QVBoxLayout
    lecturer_label: QLabel
    lecturer_edit: QLineEdit
    lecturer_problem: Paragraph
    layout_13: QGridLayout
    layout_14: QVBoxLayout
    material_label: QLabel
    material_edit: QLineEdit
    material_problem: Paragraph
    layout_15: QVBoxLayout
    material_edition_label: QLabel
    material_edition_edit: QLineEdit
    material_edition_problem: Paragraph
    layout_16: QGridLayout
    layout_17: QVBoxLayout
    full_points_label: QLabel
    full_points_edit: QLineEdit
    full_points_problem: Paragraph
    layout_18: QVBoxLayout
    pass_points_label: QLabel
    pass_points_edit: QLineEdit
    pass_points_problem: Paragraph
    layout_19: QVBoxLayout
    audience_label: QLabel
    audience_list: QListWidget
    audience_problem: Paragraph
    departments_label: QLabel
    departments_list: QListWidget
    trouble_notice: Notice
    layout_20: QHBoxLayout
    spacer_21: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, TrainingDialog: QDialog) -> None: ...
    def retranslateUi(self, TrainingDialog: QDialog) -> None: ...
