"""Type the names of ui_inquiry_item_fields.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpacerItem, QVBoxLayout, QWidget

class Ui_InquiryItemFields:
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    layout_3: QVBoxLayout
    label_4: QLabel
    name_edit: QLineEdit
    layout_5: QVBoxLayout
    label_6: QLabel
    obtained_edit: QLineEdit
    layout_7: QVBoxLayout
    label_8: QLabel
    purpose_edit: QLineEdit
    layout_9: QVBoxLayout
    spacer_10: QSpacerItem
    remove_button: QPushButton
    layout_11: QVBoxLayout
    label_12: QLabel
    content_edit: QPlainTextEdit
    child_check: QCheckBox
    def setupUi(self, InquiryItemFields: QWidget) -> None: ...
    def retranslateUi(self, InquiryItemFields: QWidget) -> None: ...
