# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_page.ui'
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

from app.ui.widgets.cards import Cards
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel
from app.ui.widgets.timeline import ConsentTimeline

class Ui_PersonPage(object):
    def setupUi(self, PersonPage):
        if not PersonPage.objectName():
            PersonPage.setObjectName(u"PersonPage")
        PersonPage.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(PersonPage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(PersonPage)
        self.stack.setObjectName(u"stack")
        self.nobody_page = QWidget()
        self.nobody_page.setObjectName(u"nobody_page")
        self.nobody_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.nobody_page)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.nobody_state = EmptyState(self.nobody_page)
        self.nobody_state.setObjectName(u"nobody_state")

        self.layout_2.addWidget(self.nobody_state)

        self.stack.addWidget(self.nobody_page)
        self.person_page = QWidget()
        self.person_page.setObjectName(u"person_page")
        self.person_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.person_page)
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
        self.code_label = QLabel(self.person_page)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.code_label)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.state_pill = PillLabel(self.person_page)
        self.state_pill.setObjectName(u"state_pill")

        self.layout_5.addWidget(self.state_pill)

        self.standing_pill = PillLabel(self.person_page)
        self.standing_pill.setObjectName(u"standing_pill")

        self.layout_5.addWidget(self.standing_pill)


        self.layout_4.addLayout(self.layout_5)

        self.name_label = QLabel(self.person_page)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"title")
        self.name_label.setWordWrap(True)
        self.name_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout_4.addWidget(self.name_label)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.kana_label = QLabel(self.person_page)
        self.kana_label.setObjectName(u"kana_label")
        self.kana_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.kana_label)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.confidential_pill = PillLabel(self.person_page)
        self.confidential_pill.setObjectName(u"confidential_pill")

        self.layout_7.addWidget(self.confidential_pill)

        self.mail_pill = PillLabel(self.person_page)
        self.mail_pill.setObjectName(u"mail_pill")

        self.layout_7.addWidget(self.mail_pill)


        self.layout_4.addLayout(self.layout_7)

        self.note_label = Paragraph(self.person_page)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.note_label)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.change_button = QPushButton(self.person_page)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setProperty(u"kind", u"quiet")
        self.change_button.setAutoDefault(False)

        self.layout_9.addWidget(self.change_button)

        self.consent_button = QPushButton(self.person_page)
        self.consent_button.setObjectName(u"consent_button")
        self.consent_button.setProperty(u"kind", u"quiet")
        self.consent_button.setAutoDefault(False)

        self.layout_9.addWidget(self.consent_button)

        self.withdraw_button = QPushButton(self.person_page)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setProperty(u"kind", u"quiet")
        self.withdraw_button.setAutoDefault(False)

        self.layout_9.addWidget(self.withdraw_button)

        self.request_button = QPushButton(self.person_page)
        self.request_button.setObjectName(u"request_button")
        self.request_button.setProperty(u"kind", u"quiet")
        self.request_button.setAutoDefault(False)

        self.layout_9.addWidget(self.request_button)

        self.acts_button = QPushButton(self.person_page)
        self.acts_button.setObjectName(u"acts_button")
        self.acts_button.setProperty(u"kind", u"quiet")
        self.acts_button.setAutoDefault(False)

        self.layout_9.addWidget(self.acts_button)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)


        self.layout_4.addLayout(self.layout_9)


        self.layout_3.addLayout(self.layout_4)

        self.line = QFrame(self.person_page)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_3.addWidget(self.line)

        self.scroll = QScrollArea(self.person_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sections = QWidget()
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"kind", u"clear")
        self.layout_11 = QVBoxLayout(self.sections)
        self.layout_11.setSpacing(24)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(20, 16, 20, 16)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.contact_facts_heading = QLabel(self.sections)
        self.contact_facts_heading.setObjectName(u"contact_facts_heading")
        self.contact_facts_heading.setProperty(u"kind", u"section")

        self.layout_12.addWidget(self.contact_facts_heading)

        self.contact_facts = Facts(self.sections)
        self.contact_facts.setObjectName(u"contact_facts")

        self.layout_12.addWidget(self.contact_facts)


        self.layout_11.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.children_cards_heading = QLabel(self.sections)
        self.children_cards_heading.setObjectName(u"children_cards_heading")
        self.children_cards_heading.setProperty(u"kind", u"section")

        self.layout_13.addWidget(self.children_cards_heading)

        self.children_cards = Cards(self.sections)
        self.children_cards.setObjectName(u"children_cards")

        self.layout_13.addWidget(self.children_cards)


        self.layout_11.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.consent_timeline_heading = QLabel(self.sections)
        self.consent_timeline_heading.setObjectName(u"consent_timeline_heading")
        self.consent_timeline_heading.setProperty(u"kind", u"section")

        self.layout_14.addWidget(self.consent_timeline_heading)

        self.consent_timeline = ConsentTimeline(self.sections)
        self.consent_timeline.setObjectName(u"consent_timeline")

        self.layout_14.addWidget(self.consent_timeline)


        self.layout_11.addLayout(self.layout_14)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.request_cards_heading = QLabel(self.sections)
        self.request_cards_heading.setObjectName(u"request_cards_heading")
        self.request_cards_heading.setProperty(u"kind", u"section")

        self.layout_15.addWidget(self.request_cards_heading)

        self.request_cards = Cards(self.sections)
        self.request_cards.setObjectName(u"request_cards")

        self.layout_15.addWidget(self.request_cards)


        self.layout_11.addLayout(self.layout_15)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.letter_cards_heading = QLabel(self.sections)
        self.letter_cards_heading.setObjectName(u"letter_cards_heading")
        self.letter_cards_heading.setProperty(u"kind", u"section")

        self.layout_16.addWidget(self.letter_cards_heading)

        self.letter_cards = Cards(self.sections)
        self.letter_cards.setObjectName(u"letter_cards")

        self.layout_16.addWidget(self.letter_cards)


        self.layout_11.addLayout(self.layout_16)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.log_cards_heading = QLabel(self.sections)
        self.log_cards_heading.setObjectName(u"log_cards_heading")
        self.log_cards_heading.setProperty(u"kind", u"section")

        self.layout_17.addWidget(self.log_cards_heading)

        self.log_cards = Cards(self.sections)
        self.log_cards.setObjectName(u"log_cards")

        self.layout_17.addWidget(self.log_cards)


        self.layout_11.addLayout(self.layout_17)

        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_18)

        self.scroll.setWidget(self.sections)

        self.layout_3.addWidget(self.scroll)

        self.stack.addWidget(self.person_page)

        self.layout_1.addWidget(self.stack)

        QWidget.setTabOrder(self.change_button, self.consent_button)
        QWidget.setTabOrder(self.consent_button, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.request_button)
        QWidget.setTabOrder(self.request_button, self.acts_button)
        QWidget.setTabOrder(self.acts_button, self.scroll)

        self.retranslateUi(PersonPage)

        QMetaObject.connectSlotsByName(PersonPage)
    # setupUi

    def retranslateUi(self, PersonPage):
        self.code_label.setText("")
        self.name_label.setText("")
        self.kana_label.setText("")
        self.note_label.setText("")
        self.change_button.setText(QCoreApplication.translate("PersonPage", u"\u5909\u66f4(&E)", None))
#if QT_CONFIG(tooltip)
        self.change_button.setToolTip(QCoreApplication.translate("PersonPage", u"\u3053\u306e\u65b9\u306e\u5185\u5bb9\u3092\u5909\u66f4\uff08F2\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.consent_button.setText(QCoreApplication.translate("PersonPage", u"\u540c\u610f(&C)", None))
#if QT_CONFIG(tooltip)
        self.consent_button.setToolTip(QCoreApplication.translate("PersonPage", u"\u540c\u610f\u3092\u8a18\u9332", None))
#endif // QT_CONFIG(tooltip)
        self.withdraw_button.setText(QCoreApplication.translate("PersonPage", u"\u64a4\u56de(&B)", None))
#if QT_CONFIG(tooltip)
        self.withdraw_button.setToolTip(QCoreApplication.translate("PersonPage", u"\u540c\u610f\u306e\u64a4\u56de\u3092\u8a18\u9332", None))
#endif // QT_CONFIG(tooltip)
        self.request_button.setText(QCoreApplication.translate("PersonPage", u"\u8acb\u6c42(&Q)", None))
#if QT_CONFIG(tooltip)
        self.request_button.setToolTip(QCoreApplication.translate("PersonPage", u"\u3053\u306e\u65b9\u306e\u8acb\u6c42\u30fb\u7533\u51fa\u3092\u53d7\u3051\u308b", None))
#endif // QT_CONFIG(tooltip)
        self.acts_button.setText(QCoreApplication.translate("PersonPage", u"\u624b\u7d9a\u304d(&T)", None))
#if QT_CONFIG(tooltip)
        self.acts_button.setToolTip(QCoreApplication.translate("PersonPage", u"\u9000\u4f1a\u30fb\u6b7b\u4ea1\u30fb\u79d8\u533f\u306a\u3069\u306e\u624b\u7d9a\u304d", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("PersonPage", u"\u4f1a\u54e1\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.contact_facts_heading.setText(QCoreApplication.translate("PersonPage", u"\u9023\u7d61\u5148\u30fb\u767b\u9332", None))
        self.children_cards_heading.setText(QCoreApplication.translate("PersonPage", u"\u304a\u5b50\u3055\u307e", None))
        self.consent_timeline_heading.setText(QCoreApplication.translate("PersonPage", u"\u540c\u610f\u306e\u3042\u3086\u307f", None))
        self.request_cards_heading.setText(QCoreApplication.translate("PersonPage", u"\u8acb\u6c42\u30fb\u7533\u51fa", None))
        self.letter_cards_heading.setText(QCoreApplication.translate("PersonPage", u"\u6587\u66f8", None))
        self.log_cards_heading.setText(QCoreApplication.translate("PersonPage", u"\u64cd\u4f5c\u8a18\u9332", None))
        pass
    # retranslateUi

