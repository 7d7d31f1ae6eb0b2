# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.act_row import ActRow
from app.ui.widgets.cards import Cards
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.fact_sections import FactSections
from app.ui.widgets.facts import Facts
from app.ui.widgets.letter_lines import LetterLines
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_RequestPage(object):
    def setupUi(self, RequestPage):
        if not RequestPage.objectName():
            RequestPage.setObjectName(u"RequestPage")
        RequestPage.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(RequestPage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(RequestPage)
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
        self.case_page = QWidget()
        self.case_page.setObjectName(u"case_page")
        self.case_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.case_page)
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 16, 20, 8)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.case_page)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"kind", u"muted")
        self.number_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.number_label.sizePolicy().hasHeightForWidth())
        self.number_label.setSizePolicy(sizePolicy)

        self.layout_5.addWidget(self.number_label)

        self.due_pill = PillLabel(self.case_page)
        self.due_pill.setObjectName(u"due_pill")

        self.layout_5.addWidget(self.due_pill)

        self.state_pill = PillLabel(self.case_page)
        self.state_pill.setObjectName(u"state_pill")

        self.layout_5.addWidget(self.state_pill)


        self.layout_4.addLayout(self.layout_5)

        self.requester_label = QLabel(self.case_page)
        self.requester_label.setObjectName(u"requester_label")
        self.requester_label.setProperty(u"kind", u"title")
        self.requester_label.setWordWrap(True)
        self.requester_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout_4.addWidget(self.requester_label)

        self.subject_label = QLabel(self.case_page)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"kind", u"muted")
        self.subject_label.setWordWrap(True)

        self.layout_4.addWidget(self.subject_label)


        self.layout_3.addLayout(self.layout_4)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 4, 20, 8)
        self.next_box = QFrame(self.case_page)
        self.next_box.setObjectName(u"next_box")
        self.next_box.setProperty(u"kind", u"notice")
        self.layout_8 = QHBoxLayout(self.next_box)
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(12, 8, 8, 8)
        self.next_label = Paragraph(self.next_box)
        self.next_label.setObjectName(u"next_label")
        sizePolicy.setHeightForWidth(self.next_label.sizePolicy().hasHeightForWidth())
        self.next_label.setSizePolicy(sizePolicy)

        self.layout_8.addWidget(self.next_label)

        self.next_button = QPushButton(self.next_box)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"kind", u"primary")
        self.next_button.setAutoDefault(False)

        self.layout_8.addWidget(self.next_button)


        self.layout_7.addWidget(self.next_box)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.case_acts = ActRow(self.case_page)
        self.case_acts.setObjectName(u"case_acts")
        sizePolicy.setHeightForWidth(self.case_acts.sizePolicy().hasHeightForWidth())
        self.case_acts.setSizePolicy(sizePolicy)

        self.layout_17.addWidget(self.case_acts)

        self.acts_button = QPushButton(self.case_page)
        self.acts_button.setObjectName(u"acts_button")
        self.acts_button.setProperty(u"kind", u"quiet")
        self.acts_button.setAutoDefault(False)

        self.layout_17.addWidget(self.acts_button, 0, Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTop)


        self.layout_7.addLayout(self.layout_17)


        self.layout_3.addLayout(self.layout_7)

        self.line = QFrame(self.case_page)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_3.addWidget(self.line)

        self.scroll = QScrollArea(self.case_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections = QWidget()
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"kind", u"clear")
        self.layout_9 = QVBoxLayout(self.sections)
        self.layout_9.setSpacing(24)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(20, 16, 20, 16)
        self.rights_section = QWidget(self.sections)
        self.rights_section.setObjectName(u"rights_section")
        self.rights_section.setProperty(u"kind", u"clear")
        self.layout_10 = QVBoxLayout(self.rights_section)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.rights_heading = QLabel(self.rights_section)
        self.rights_heading.setObjectName(u"rights_heading")
        self.rights_heading.setProperty(u"kind", u"section")

        self.layout_10.addWidget(self.rights_heading)

        self.rights_layout = QVBoxLayout()
        self.rights_layout.setSpacing(16)
        self.rights_layout.setObjectName(u"rights_layout")
        self.rights_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addLayout(self.rights_layout)


        self.layout_9.addWidget(self.rights_section)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.clock_facts_heading = QLabel(self.sections)
        self.clock_facts_heading.setObjectName(u"clock_facts_heading")
        self.clock_facts_heading.setProperty(u"kind", u"section")

        self.layout_11.addWidget(self.clock_facts_heading)

        self.clock_facts = Facts(self.sections)
        self.clock_facts.setObjectName(u"clock_facts")

        self.layout_11.addWidget(self.clock_facts)


        self.layout_9.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.intake_facts_heading = QLabel(self.sections)
        self.intake_facts_heading.setObjectName(u"intake_facts_heading")
        self.intake_facts_heading.setProperty(u"kind", u"section")

        self.layout_12.addWidget(self.intake_facts_heading)

        self.intake_facts = Facts(self.sections)
        self.intake_facts.setObjectName(u"intake_facts")

        self.layout_12.addWidget(self.intake_facts)


        self.layout_9.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.paper_facts_heading = QLabel(self.sections)
        self.paper_facts_heading.setObjectName(u"paper_facts_heading")
        self.paper_facts_heading.setProperty(u"kind", u"section")

        self.layout_13.addWidget(self.paper_facts_heading)

        self.paper_facts = Facts(self.sections)
        self.paper_facts.setObjectName(u"paper_facts")

        self.layout_13.addWidget(self.paper_facts)


        self.layout_9.addLayout(self.layout_13)

        self.more_sections = FactSections(self.sections)
        self.more_sections.setObjectName(u"more_sections")

        self.layout_9.addWidget(self.more_sections)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.letter_lines_heading = QLabel(self.sections)
        self.letter_lines_heading.setObjectName(u"letter_lines_heading")
        self.letter_lines_heading.setProperty(u"kind", u"section")

        self.layout_14.addWidget(self.letter_lines_heading)

        self.letter_lines = LetterLines(self.sections)
        self.letter_lines.setObjectName(u"letter_lines")

        self.layout_14.addWidget(self.letter_lines)


        self.layout_9.addLayout(self.layout_14)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.log_cards_heading = QLabel(self.sections)
        self.log_cards_heading.setObjectName(u"log_cards_heading")
        self.log_cards_heading.setProperty(u"kind", u"section")

        self.layout_15.addWidget(self.log_cards_heading)

        self.log_cards = Cards(self.sections)
        self.log_cards.setObjectName(u"log_cards")

        self.layout_15.addWidget(self.log_cards)


        self.layout_9.addLayout(self.layout_15)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_16)

        self.scroll.setWidget(self.sections)

        self.layout_3.addWidget(self.scroll)

        self.stack.addWidget(self.case_page)

        self.layout_1.addWidget(self.stack)

        QWidget.setTabOrder(self.next_button, self.scroll)

        self.retranslateUi(RequestPage)

        QMetaObject.connectSlotsByName(RequestPage)
    # setupUi

    def retranslateUi(self, RequestPage):
        self.number_label.setText("")
        self.requester_label.setText("")
        self.subject_label.setText("")
        self.next_label.setText("")
        self.next_button.setText("")
#if QT_CONFIG(accessibility)
        self.case_acts.setAccessibleName(QCoreApplication.translate("RequestPage", u"\u3053\u306e\u53d7\u4ed8\u306e\u64cd\u4f5c", None))
#endif // QT_CONFIG(accessibility)
        self.acts_button.setText(QCoreApplication.translate("RequestPage", u"\u624b\u7d9a\u304d(&T)", None))
#if QT_CONFIG(tooltip)
        self.acts_button.setToolTip(QCoreApplication.translate("RequestPage", u"\u793e\u5185\u7167\u4f1a\u30fb\u62c5\u5f53\u66ff\u3048\u30fb\u5224\u65ad\u306e\u8a18\u9332\u306a\u3069\u306e\u624b\u7d9a\u304d", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("RequestPage", u"\u8acb\u6c42\u30fb\u7533\u51fa\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.rights_heading.setText(QCoreApplication.translate("RequestPage", u"\u9032\u307f\u3050\u3042\u3044", None))
        self.clock_facts_heading.setText(QCoreApplication.translate("RequestPage", u"\u671f\u9650", None))
        self.intake_facts_heading.setText(QCoreApplication.translate("RequestPage", u"\u53d7\u4ed8\u306e\u5185\u5bb9", None))
        self.paper_facts_heading.setText(QCoreApplication.translate("RequestPage", u"\u672c\u4eba\u78ba\u8a8d", None))
        self.letter_lines_heading.setText(QCoreApplication.translate("RequestPage", u"\u6587\u66f8", None))
        self.log_cards_heading.setText(QCoreApplication.translate("RequestPage", u"\u3042\u3086\u307f", None))
        pass
    # retranslateUi

