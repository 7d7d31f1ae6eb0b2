"""Type the names of ui_policy_notice_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.letter_picture import LetterPicture
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyNoticeDialog:
    layout_1: QVBoxLayout
    trouble_notice: Notice
    layout_2: QHBoxLayout
    scroll: QScrollArea
    fields: QWidget
    layout_3: QVBoxLayout
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    title_label: QLabel
    title_edit: QLineEdit
    title_problem: Paragraph
    layout_6: QVBoxLayout
    kind_label: QLabel
    letter_combo: QComboBox
    letter_problem: Paragraph
    layout_9: QVBoxLayout
    changes_label: QLabel
    changes_edit: QLineEdit
    changes_problem: Paragraph
    version_label: Paragraph
    silence_label: Paragraph
    target_heading: QLabel
    layout_10: QHBoxLayout
    current_check: QCheckBox
    due_check: QCheckBox
    other_check: QCheckBox
    spacer_11: QSpacerItem
    layout_12: QGridLayout
    layout_13: QVBoxLayout
    centre_label: QLabel
    centre_combo: QComboBox
    layout_14: QVBoxLayout
    course_label: QLabel
    course_combo: QComboBox
    filter_problem: Paragraph
    target_sheet: QFrame
    layout_15: QVBoxLayout
    target_label: QLabel
    left_label: Paragraph
    spacer_16: QSpacerItem
    letter_sheet: QFrame
    layout_17: QVBoxLayout
    letter_picture: LetterPicture
    layout_18: QHBoxLayout
    effect_label: Paragraph
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PolicyNoticeDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyNoticeDialog: QDialog) -> None: ...
