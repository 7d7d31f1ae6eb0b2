"""Type the names of ui_lock_settings_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_LockSettingsDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    office_heading: QLabel
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    minutes_label: QLabel
    minutes_combo: QComboBox
    minutes_problem: Paragraph
    layout_5: QVBoxLayout
    clipboard_label: QLabel
    clipboard_combo: QComboBox
    clipboard_problem: Paragraph
    office_label: Paragraph
    own_heading: QLabel
    layout_6: QVBoxLayout
    own_label: QLabel
    own_combo: QComboBox
    own_problem: Paragraph
    own_hint: Paragraph
    spacer_7: QSpacerItem
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, LockSettingsDialog: QDialog) -> None: ...
    def retranslateUi(self, LockSettingsDialog: QDialog) -> None: ...
