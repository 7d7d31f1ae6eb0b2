"""Type the names of ui_policy_comparison_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.comparison_table import ComparisonTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice

class Ui_PolicyComparisonDialog:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    left_label: QLabel
    left_combo: QComboBox
    layout_4: QVBoxLayout
    right_label: QLabel
    right_combo: QComboBox
    layout_5: QVBoxLayout
    file_label: QLabel
    file_button: QPushButton
    notice: Notice
    layout_6: QHBoxLayout
    count_label: QLabel
    spacer_7: QSpacerItem
    whole_check: QCheckBox
    spacer_8: QSpacerItem
    place_label: QLabel
    previous_button: QPushButton
    next_button: QPushButton
    stack: QStackedWidget
    waiting_page: QWidget
    layout_9: QVBoxLayout
    spacer_10: QSpacerItem
    waiting_label: QLabel
    spacer_11: QSpacerItem
    table_page: QWidget
    layout_12: QVBoxLayout
    table: ComparisonTable
    empty_page: QWidget
    layout_13: QVBoxLayout
    empty_state: EmptyState
    layout_14: QHBoxLayout
    legend_label: QLabel
    spacer_15: QSpacerItem
    print_button: QPushButton
    save_button: QPushButton
    cancel_button: QPushButton
    def setupUi(self, PolicyComparisonDialog: QDialog) -> None: ...
    def retranslateUi(self, PolicyComparisonDialog: QDialog) -> None: ...
