"""Type the names of ui_paper_table_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PaperTableDialog:
    layout_1: QVBoxLayout
    intro_label: Paragraph
    trouble_notice: Notice
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    papers_list: QListWidget
    layout_4: QHBoxLayout
    own_button: QPushButton
    agent_button: QPushButton
    spacer_5: QSpacerItem
    scroll: QScrollArea
    sheet: QFrame
    layout_6: QVBoxLayout
    layout_7: QVBoxLayout
    word_label: QLabel
    word_edit: QLineEdit
    word_problem: Paragraph
    photo_check: QCheckBox
    expires_check: QCheckBox
    number_check: QCheckBox
    number_problem: Paragraph
    layout_8: QVBoxLayout
    shows_label: QLabel
    layout_9: QGridLayout
    parent_check: QCheckBox
    minor_check: QCheckBox
    adult_check: QCheckBox
    agent_check: QCheckBox
    bereaved_check: QCheckBox
    shows_problem: Paragraph
    layout_10: QGridLayout
    layout_11: QVBoxLayout
    months_label: QLabel
    months_edit: QLineEdit
    months_problem: Paragraph
    layout_12: QVBoxLayout
    cover_label: QLabel
    cover_edit: QLineEdit
    cover_problem: Paragraph
    layout_13: QGridLayout
    layout_14: QVBoxLayout
    from_label: QLabel
    from_field: DateField
    from_problem: Paragraph
    layout_15: QVBoxLayout
    until_label: QLabel
    until_field: DateField
    until_problem: Paragraph
    spacer_16: QSpacerItem
    rules_sheet: QFrame
    layout_17: QVBoxLayout
    rules_heading: QLabel
    layout_18: QHBoxLayout
    layout_19: QVBoxLayout
    kept_label: QLabel
    kept_edit: QLineEdit
    kept_problem: Paragraph
    layout_20: QVBoxLayout
    images_check: QCheckBox
    images_hint: Paragraph
    layout_21: QVBoxLayout
    image_label: QLabel
    image_edit: QLineEdit
    image_problem: Paragraph
    spacer_22: QSpacerItem
    layout_23: QHBoxLayout
    spacer_24: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PaperTableDialog: QDialog) -> None: ...
    def retranslateUi(self, PaperTableDialog: QDialog) -> None: ...
