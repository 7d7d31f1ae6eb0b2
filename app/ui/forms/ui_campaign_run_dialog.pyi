"""Type the names of ui_campaign_run_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.cards import Cards
from app.ui.widgets.date_field import DateField
from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CampaignRunDialog:
    layout_1: QVBoxLayout
    campaign_label: QLabel
    notice: Notice
    pages: QStackedWidget
    ask_page: QWidget
    layout_2: QVBoxLayout
    intro_label: Paragraph
    sheet: QFrame
    layout_3: QVBoxLayout
    layout_4: QGridLayout
    layout_5: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    due_box: QWidget
    layout_6: QVBoxLayout
    layout_7: QVBoxLayout
    due_label: QLabel
    due_field: DateField
    due_problem: Paragraph
    layout_17: QVBoxLayout
    delivery_label: QLabel
    delivery_combo: QComboBox
    line: QFrame
    letters_label: QLabel
    left_label: Paragraph
    blocked_box: QWidget
    layout_8: QVBoxLayout
    blocked_label: Paragraph
    blocked_scroll: QScrollArea
    blocked_inside: QWidget
    layout_9: QVBoxLayout
    blocked_cards: Cards
    spacer_10: QSpacerItem
    layout_11: QHBoxLayout
    leave_out_button: QPushButton
    spacer_12: QSpacerItem
    spacer_13: QSpacerItem
    work_page: QWidget
    layout_14: QVBoxLayout
    long_work: LongWork
    done_page: QWidget
    copies_layout: QVBoxLayout
    layout_15: QHBoxLayout
    spacer_16: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CampaignRunDialog: QDialog) -> None: ...
    def retranslateUi(self, CampaignRunDialog: QDialog) -> None: ...
