"""Type the names of ui_backup_settings_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_BackupSettingsDialog:
    layout_1: QVBoxLayout
    title_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    sheet: QFrame
    layout_2: QVBoxLayout
    minutes_heading: QLabel
    layout_3: QGridLayout
    layout_4: QVBoxLayout
    minutes_label: QLabel
    minutes_combo: QComboBox
    minutes_problem: Paragraph
    office_label: Paragraph
    place_heading: QLabel
    layout_6: QVBoxLayout
    place_label: QLabel
    layout_7: QHBoxLayout
    place_edit: QLineEdit
    place_button: QPushButton
    place_problem: Paragraph
    place_hint: Paragraph
    spacer_7: QSpacerItem
    layout_8: QHBoxLayout
    spacer_9: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, BackupSettingsDialog: QDialog) -> None: ...
    def retranslateUi(self, BackupSettingsDialog: QDialog) -> None: ...
