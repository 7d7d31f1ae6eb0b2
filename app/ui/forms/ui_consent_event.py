# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consent_event.ui'
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
    QListWidget, QListWidgetItem, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.act_row import ActRow
from app.ui.widgets.evidence_drop import EvidenceDrop
from app.ui.widgets.facts import Facts
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_ConsentEvent(object):
    def setupUi(self, ConsentEvent):
        if not ConsentEvent.objectName():
            ConsentEvent.setObjectName(u"ConsentEvent")
        ConsentEvent.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(ConsentEvent)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ConsentEvent)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections = QWidget()
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.sections)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 14, 20, 8)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.sections)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.about_label)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.answer_pill = PillLabel(self.sections)
        self.answer_pill.setObjectName(u"answer_pill")

        self.layout_3.addWidget(self.answer_pill)


        self.layout_2.addLayout(self.layout_3)

        self.member_label = QLabel(self.sections)
        self.member_label.setObjectName(u"member_label")
        self.member_label.setProperty(u"kind", u"heading")
        self.member_label.setWordWrap(True)

        self.layout_2.addWidget(self.member_label)

        self.corrected_label = Paragraph(self.sections)
        self.corrected_label.setObjectName(u"corrected_label")
        self.corrected_label.setProperty(u"kind", u"warning")

        self.layout_2.addWidget(self.corrected_label)

        self.event_facts = Facts(self.sections)
        self.event_facts.setObjectName(u"event_facts")

        self.layout_2.addWidget(self.event_facts)

        self.line = QFrame(self.sections)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_2.addWidget(self.line)

        self.evidence_heading = QLabel(self.sections)
        self.evidence_heading.setObjectName(u"evidence_heading")
        self.evidence_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.evidence_heading)

        self.evidence_list = QListWidget(self.sections)
        self.evidence_list.setObjectName(u"evidence_list")

        self.layout_2.addWidget(self.evidence_list)

        self.evidence_label = Paragraph(self.sections)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.evidence_label)

        self.evidence_drop = EvidenceDrop(self.sections)
        self.evidence_drop.setObjectName(u"evidence_drop")

        self.layout_2.addWidget(self.evidence_drop)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_5)

        self.scroll.setWidget(self.sections)

        self.layout_1.addWidget(self.scroll)

        self.line2 = QFrame(ConsentEvent)
        self.line2.setObjectName(u"line2")
        self.line2.setProperty(u"kind", u"line")

        self.layout_1.addWidget(self.line2)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(14, 6, 14, 8)
        self.acts = ActRow(ConsentEvent)
        self.acts.setObjectName(u"acts")

        self.layout_6.addWidget(self.acts)


        self.layout_1.addLayout(self.layout_6)


        self.retranslateUi(ConsentEvent)

        QMetaObject.connectSlotsByName(ConsentEvent)
    # setupUi

    def retranslateUi(self, ConsentEvent):
        self.about_label.setText("")
        self.member_label.setText("")
        self.corrected_label.setText("")
        self.evidence_heading.setText(QCoreApplication.translate("ConsentEvent", u"\u8a3c\u62e0", None))
#if QT_CONFIG(accessibility)
        self.evidence_list.setAccessibleName(QCoreApplication.translate("ConsentEvent", u"\u8a3c\u62e0\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_label.setText("")
        pass
    # retranslateUi

