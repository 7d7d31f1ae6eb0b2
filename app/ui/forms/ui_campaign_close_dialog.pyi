"""Type the names of ui_campaign_close_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CampaignCloseDialog:
    layout_1: QVBoxLayout
    campaign_label: QLabel
    intro_label: Paragraph
    sheet: QFrame
    layout_2: QVBoxLayout
    effect_facts: Facts
    line: QFrame
    silence_label: Paragraph
    trouble_notice: Notice
    spacer_3: QSpacerItem
    layout_4: QHBoxLayout
    spacer_5: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, CampaignCloseDialog: QDialog) -> None: ...
    def retranslateUi(self, CampaignCloseDialog: QDialog) -> None: ...
