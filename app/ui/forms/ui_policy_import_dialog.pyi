"""Type the names of ui_policy_import_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.policy_reading_view import PolicyReadingView

class Ui_PolicyImportDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    file_label: QLabel
    choose_button: QPushButton
    path_label: QLabel
    sheet: QFrame
    layout_3: QVBoxLayout
    stack: QStackedWidget
    empty_page: QWidget
    layout_4: QVBoxLayout
    empty_state: EmptyState
    found_page: QWidget
    layout_5: QVBoxLayout
    title_label: QLabel
    version_label: QLabel
    reading_view: PolicyReadingView
    days_check: QCheckBox
    trouble_notice: Notice
    layout_6: QHBoxLayout
    spacer_7: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PolicyImportDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyImportDialog: QDialog) -> None: ...
