"""Type the names of ui_wording_seen_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.notice import Notice

class Ui_WordingSeenDialog:
    layout_1: QVBoxLayout
    letter_label: QLabel
    notice: Notice
    layout_2: QHBoxLayout
    version_list: QListWidget
    layout_3: QVBoxLayout
    text_label: QLabel
    text_edit: QPlainTextEdit
    changed_label: QLabel
    changed_edit: QPlainTextEdit
    layout_5: QHBoxLayout
    spacer_6: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, WordingSeenDialog: QDialog) -> None: ...
    def retranslateUi(self, WordingSeenDialog: QDialog) -> None: ...
