# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.letter_lines import LetterLines
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel
from app.ui.widgets.share_bars import ShareBars

class Ui_CampaignPage(object):
    def setupUi(self, CampaignPage):
        if not CampaignPage.objectName():
            CampaignPage.setObjectName(u"CampaignPage")
        CampaignPage.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(CampaignPage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(CampaignPage)
        self.stack.setObjectName(u"stack")
        self.nothing_page = QWidget()
        self.nothing_page.setObjectName(u"nothing_page")
        self.nothing_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.nothing_page)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.nothing_state = EmptyState(self.nothing_page)
        self.nothing_state.setObjectName(u"nothing_state")

        self.layout_2.addWidget(self.nothing_state)

        self.stack.addWidget(self.nothing_page)
        self.whole_page = QWidget()
        self.whole_page.setObjectName(u"whole_page")
        self.whole_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.whole_page)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.whole_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy)
        self.left_box = QWidget(self.splitter)
        self.left_box.setObjectName(u"left_box")
        self.left_box.setProperty(u"kind", u"clear")
        self.left_box.setMinimumSize(QSize(400, 0))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.left_box.sizePolicy().hasHeightForWidth())
        self.left_box.setSizePolicy(sizePolicy1)
        self.layout_4 = QVBoxLayout(self.left_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.left_box)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.count_label)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.new_button = QPushButton(self.left_box)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(False)

        self.layout_5.addWidget(self.new_button)


        self.layout_4.addLayout(self.layout_5)

        self.table = TableView(self.left_box)
        self.table.setObjectName(u"table")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(2)
        sizePolicy2.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy2)

        self.layout_4.addWidget(self.table)

        self.status_sheet = QFrame(self.left_box)
        self.status_sheet.setObjectName(u"status_sheet")
        self.status_sheet.setProperty(u"kind", u"sheet")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(5)
        sizePolicy3.setHeightForWidth(self.status_sheet.sizePolicy().hasHeightForWidth())
        self.status_sheet.setSizePolicy(sizePolicy3)
        self.layout_7 = QVBoxLayout(self.status_sheet)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(1, 1, 1, 1)
        self.scroll = QScrollArea(self.status_sheet)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.status_box = QWidget()
        self.status_box.setObjectName(u"status_box")
        self.status_box.setProperty(u"kind", u"clear")
        self.layout_8 = QVBoxLayout(self.status_box)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 14, 20, 14)
        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.status_heading = QLabel(self.status_box)
        self.status_heading.setObjectName(u"status_heading")
        self.status_heading.setProperty(u"kind", u"section")

        self.layout_9.addWidget(self.status_heading)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.coverage_label = QLabel(self.status_box)
        self.coverage_label.setObjectName(u"coverage_label")
        self.coverage_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.coverage_label)


        self.layout_8.addLayout(self.layout_9)

        self.share_bars = ShareBars(self.status_box)
        self.share_bars.setObjectName(u"share_bars")

        self.layout_8.addWidget(self.share_bars)

        self.runs_heading = QLabel(self.status_box)
        self.runs_heading.setObjectName(u"runs_heading")
        self.runs_heading.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.runs_heading)

        self.run_lines = LetterLines(self.status_box)
        self.run_lines.setObjectName(u"run_lines")

        self.layout_8.addWidget(self.run_lines)

        self.facts_heading = QLabel(self.status_box)
        self.facts_heading.setObjectName(u"facts_heading")
        self.facts_heading.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.facts_heading)

        self.campaign_facts = Facts(self.status_box)
        self.campaign_facts.setObjectName(u"campaign_facts")

        self.layout_8.addWidget(self.campaign_facts)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_11)

        self.scroll.setWidget(self.status_box)

        self.layout_7.addWidget(self.scroll)


        self.layout_4.addWidget(self.status_sheet)

        self.splitter.addWidget(self.left_box)
        self.campaign_sheet = QFrame(self.splitter)
        self.campaign_sheet.setObjectName(u"campaign_sheet")
        self.campaign_sheet.setProperty(u"kind", u"sheet")
        self.campaign_sheet.setMinimumSize(QSize(480, 0))
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy4.setHorizontalStretch(3)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.campaign_sheet.sizePolicy().hasHeightForWidth())
        self.campaign_sheet.setSizePolicy(sizePolicy4)
        self.layout_12 = QVBoxLayout(self.campaign_sheet)
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(6)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(20, 14, 20, 10)
        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.campaign_sheet)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.code_label)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_15)

        self.due_pill = PillLabel(self.campaign_sheet)
        self.due_pill.setObjectName(u"due_pill")

        self.layout_14.addWidget(self.due_pill)

        self.state_pill = PillLabel(self.campaign_sheet)
        self.state_pill.setObjectName(u"state_pill")

        self.layout_14.addWidget(self.state_pill)


        self.layout_13.addLayout(self.layout_14)

        self.title_label = QLabel(self.campaign_sheet)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"title")
        self.title_label.setWordWrap(True)
        self.title_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout_13.addWidget(self.title_label)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(16)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.next_label = Paragraph(self.campaign_sheet)
        self.next_label.setObjectName(u"next_label")
        sizePolicy5 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy5.setHorizontalStretch(1)
        sizePolicy5.setVerticalStretch(0)
        sizePolicy5.setHeightForWidth(self.next_label.sizePolicy().hasHeightForWidth())
        self.next_label.setSizePolicy(sizePolicy5)

        self.layout_16.addWidget(self.next_label)

        self.next_button = QPushButton(self.campaign_sheet)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"kind", u"primary")
        self.next_button.setAutoDefault(False)

        self.layout_16.addWidget(self.next_button)


        self.layout_13.addLayout(self.layout_16)

        self.campaign_acts = ActRow(self.campaign_sheet)
        self.campaign_acts.setObjectName(u"campaign_acts")

        self.layout_13.addWidget(self.campaign_acts)


        self.layout_12.addLayout(self.layout_13)

        self.line = QFrame(self.campaign_sheet)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_12.addWidget(self.line)

        self.slips_layout = QVBoxLayout()
        self.slips_layout.setSpacing(8)
        self.slips_layout.setObjectName(u"slips_layout")
        self.slips_layout.setContentsMargins(20, 12, 20, 14)

        self.layout_12.addLayout(self.slips_layout)

        self.splitter.addWidget(self.campaign_sheet)

        self.layout_3.addWidget(self.splitter)

        self.stack.addWidget(self.whole_page)

        self.layout_1.addWidget(self.stack)

        QWidget.setTabOrder(self.new_button, self.table)
        QWidget.setTabOrder(self.table, self.scroll)
        QWidget.setTabOrder(self.scroll, self.next_button)

        self.retranslateUi(CampaignPage)

        QMetaObject.connectSlotsByName(CampaignPage)
    # setupUi

    def retranslateUi(self, CampaignPage):
        self.count_label.setText("")
        self.new_button.setText(QCoreApplication.translate("CampaignPage", u"\u65b0\u3057\u3044\u4f9d\u983c(&N)\u2026", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("CampaignPage", u"\u518d\u540c\u610f\u306e\u4f9d\u983c\u3068\u304a\u77e5\u3089\u305b\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("CampaignPage", u"\u72b6\u6cc1\u3068\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.status_heading.setText(QCoreApplication.translate("CampaignPage", u"\u3044\u307e\u306e\u72b6\u6cc1", None))
        self.coverage_label.setText("")
        self.runs_heading.setText(QCoreApplication.translate("CampaignPage", u"\u5370\u5237\u3057\u305f\u6587\u66f8", None))
        self.facts_heading.setText(QCoreApplication.translate("CampaignPage", u"\u5185\u5bb9", None))
        self.code_label.setText("")
        self.title_label.setText("")
        self.next_label.setText("")
        self.next_button.setText("")
        pass
    # retranslateUi

