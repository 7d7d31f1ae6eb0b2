"""Type the names of ui_page_settings_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

class Ui_PageSettingsDialog:
    layout_1: QVBoxLayout
    notice: Notice
    layout_2: QHBoxLayout
    scroll: QScrollArea
    fields: QWidget
    layout_3: QVBoxLayout
    window_heading: QLabel
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    left_label: QLabel
    left_edit: QLineEdit
    layout_6: QVBoxLayout
    top_label: QLabel
    top_edit: QLineEdit
    layout_7: QGridLayout
    layout_8: QVBoxLayout
    width_label: QLabel
    width_edit: QLineEdit
    layout_9: QVBoxLayout
    height_label: QLabel
    height_edit: QLineEdit
    window_hint: Paragraph
    letter_heading: QLabel
    layout_10: QGridLayout
    layout_11: QVBoxLayout
    day_label: QLabel
    day_combo: QComboBox
    layout_12: QVBoxLayout
    seal_label: QLabel
    seal_combo: QComboBox
    fold_check: QCheckBox
    layout_13: QVBoxLayout
    sides_label: QLabel
    sides_combo: QComboBox
    label_heading: QLabel
    layout_14: QVBoxLayout
    label_label: QLabel
    label_combo: QComboBox
    own_box: QWidget
    layout_15: QVBoxLayout
    layout_16: QGridLayout
    layout_17: QVBoxLayout
    columns_label: QLabel
    columns_edit: QLineEdit
    layout_18: QVBoxLayout
    rows_label: QLabel
    rows_edit: QLineEdit
    layout_19: QVBoxLayout
    wide_label: QLabel
    wide_edit: QLineEdit
    layout_20: QVBoxLayout
    tall_label: QLabel
    tall_edit: QLineEdit
    layout_21: QGridLayout
    layout_22: QVBoxLayout
    margin_left_label: QLabel
    margin_left_edit: QLineEdit
    layout_23: QVBoxLayout
    margin_top_label: QLabel
    margin_top_edit: QLineEdit
    layout_24: QVBoxLayout
    across_label: QLabel
    across_edit: QLineEdit
    layout_25: QVBoxLayout
    down_label: QLabel
    down_edit: QLineEdit
    own_hint: Paragraph
    shift_heading: QLabel
    layout_26: QVBoxLayout
    printer_label: QLabel
    printer_combo: QComboBox
    layout_27: QGridLayout
    layout_28: QVBoxLayout
    shift_across_label: QLabel
    shift_across_edit: QLineEdit
    layout_29: QVBoxLayout
    shift_down_label: QLabel
    shift_down_edit: QLineEdit
    shift_hint: Paragraph
    spacer_30: QSpacerItem
    layout_31: QVBoxLayout
    problem_label: Paragraph
    pdf_view: PdfView
    layout_32: QHBoxLayout
    try_button: QPushButton
    spacer_33: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, PageSettingsDialog: QDialog) -> None: ...
    def retranslateUi(self, PageSettingsDialog: QDialog) -> None: ...
