"""Type the names of ui_campaign_posting_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget
from app.ui.widgets.cards import Cards
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CampaignPostingDialog:
    layout_1: QVBoxLayout
    campaign_label: QLabel
    intro_label: Paragraph
    pull_box: QWidget
    layout_2: QVBoxLayout
    pull_sheet: QFrame
    layout_3: QVBoxLayout
    pull_heading: QLabel
    pull_label: Paragraph
    pull_scroll: QScrollArea
    pull_inside: QWidget
    layout_4: QVBoxLayout
    pull_cards: Cards
    spacer_5: QSpacerItem
    pulled_check: QCheckBox
    pulled_problem: Paragraph
    sheet: QFrame
    layout_6: QVBoxLayout
    layout_7: QGridLayout
    layout_8: QVBoxLayout
    method_label: QLabel
    method_combo: QComboBox
    method_problem: Paragraph
    layout_9: QVBoxLayout
    day_label: QLabel
    day_field: DateField
    day_problem: Paragraph
    effect_label: Paragraph
    trouble_notice: Notice
    spacer_10: QSpacerItem
    layout_11: QHBoxLayout
    spacer_12: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CampaignPostingDialog: QDialog) -> None: ...
    def retranslateUi(self, CampaignPostingDialog: QDialog) -> None: ...
