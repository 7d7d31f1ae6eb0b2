"""Type the names of ui_letter_settings_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_LetterSettingsDialog:
    layout_1: QVBoxLayout
    notice: Notice
    wording_box: QWidget
    layout_2: QVBoxLayout
    layout_3: QHBoxLayout
    wording_button: QPushButton
    wording_label: Paragraph
    sender_box: QWidget
    layout_4: QVBoxLayout
    layout_5: QHBoxLayout
    sender_button: QPushButton
    sender_label: Paragraph
    facts_box: QWidget
    layout_11: QVBoxLayout
    layout_12: QHBoxLayout
    facts_button: QPushButton
    facts_label: Paragraph
    page_box: QWidget
    layout_6: QVBoxLayout
    layout_7: QHBoxLayout
    page_button: QPushButton
    page_label: Paragraph
    spacer_8: QSpacerItem
    layout_9: QHBoxLayout
    spacer_10: QSpacerItem
    save_button: QPushButton
    cancel_button: QPushButton
    def setupUi(self, LetterSettingsDialog: QDialog) -> None: ...
    def retranslateUi(self, LetterSettingsDialog: QDialog) -> None: ...
