"""Type the names of ui_joint_use_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_JointUseDialog:
    layout_1: QVBoxLayout
    heading_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    scroll: QScrollArea
    sections: QWidget
    layout_2: QVBoxLayout
    use_sheet: QFrame
    layout_3: QVBoxLayout
    use_heading: QLabel
    use_hint: Paragraph
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    from_on_label: QLabel
    from_on_field: DateField
    from_on_problem: Paragraph
    layout_6: QVBoxLayout
    until_on_label: QLabel
    until_on_field: DateField
    until_on_problem: Paragraph
    layout_7: QVBoxLayout
    listed_as_label: QLabel
    listed_as_edit: QLineEdit
    listed_as_problem: Paragraph
    layout_8: QGridLayout
    layout_9: QVBoxLayout
    items_label: QLabel
    items_edit: QPlainTextEdit
    items_problem: Paragraph
    layout_10: QVBoxLayout
    purpose_label: QLabel
    purpose_edit: QPlainTextEdit
    purpose_problem: Paragraph
    agreement_sheet: QFrame
    layout_11: QVBoxLayout
    agreement_heading: QLabel
    layout_12: QGridLayout
    layout_13: QVBoxLayout
    agreement_label: QLabel
    agreement_combo: CalmCombo
    layout_14: QVBoxLayout
    agreed_on_label: QLabel
    agreed_on_field: DateField
    agreed_on_problem: Paragraph
    layout_15: QVBoxLayout
    duties_label: QLabel
    duties_list: QListWidget
    layout_16: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_problem: Paragraph
    spacer_17: QSpacerItem
    layout_18: QHBoxLayout
    spacer_19: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, JointUseDialog: QDialog) -> None: ...
    def retranslateUi(self, JointUseDialog: QDialog) -> None: ...
