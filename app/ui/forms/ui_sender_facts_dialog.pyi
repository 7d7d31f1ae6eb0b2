"""Type the names of ui_sender_facts_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

class Ui_SenderFactsDialog:
    layout_1: QVBoxLayout
    notice: Notice
    differing_label: Paragraph
    layout_2: QHBoxLayout
    fields: QWidget
    layout_3: QVBoxLayout
    layout_4: QVBoxLayout
    name_label: QLabel
    name_edit: QLineEdit
    name_problem: Paragraph
    layout_5: QGridLayout
    layout_6: QVBoxLayout
    postal_code_label: QLabel
    postal_code_edit: QLineEdit
    postal_code_problem: Paragraph
    layout_7: QVBoxLayout
    telephone_label: QLabel
    telephone_edit: QLineEdit
    telephone_problem: Paragraph
    layout_8: QVBoxLayout
    address_label: QLabel
    address_edit: QLineEdit
    address_problem: Paragraph
    layout_9: QVBoxLayout
    desk_label: QLabel
    desk_edit: QLineEdit
    desk_problem: Paragraph
    layout_10: QVBoxLayout
    hours_label: QLabel
    hours_edit: QLineEdit
    hours_problem: Paragraph
    layout_11: QVBoxLayout
    from_label: QLabel
    from_field: DateField
    hint_label: Paragraph
    problem_label: Paragraph
    planned_box: QWidget
    layout_12: QVBoxLayout
    planned_label: QLabel
    planned_list: QListWidget
    layout_13: QHBoxLayout
    spacer_14: QSpacerItem
    take_back_button: QPushButton
    spacer_15: QSpacerItem
    layout_16: QVBoxLayout
    preview_label: QLabel
    pdf_view: PdfView
    layout_17: QHBoxLayout
    spacer_18: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, SenderFactsDialog: QDialog) -> None: ...
    def retranslateUi(self, SenderFactsDialog: QDialog) -> None: ...
