# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_page.ui'
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
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.part_chips import PartChips
from app.ui.widgets.pill import PillLabel

class Ui_PolicyPage(object):
    def setupUi(self, PolicyPage):
        if not PolicyPage.objectName():
            PolicyPage.setObjectName(u"PolicyPage")
        PolicyPage.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(PolicyPage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(PolicyPage)
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
        self.version_page = QWidget()
        self.version_page.setObjectName(u"version_page")
        self.version_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.version_page)
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(6)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 14, 20, 6)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.version_page)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.kind_label)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.weight_pill = PillLabel(self.version_page)
        self.weight_pill.setObjectName(u"weight_pill")

        self.layout_5.addWidget(self.weight_pill)

        self.state_pill = PillLabel(self.version_page)
        self.state_pill.setObjectName(u"state_pill")

        self.layout_5.addWidget(self.state_pill)


        self.layout_4.addLayout(self.layout_5)

        self.day_label = QLabel(self.version_page)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"title")
        self.day_label.setWordWrap(True)

        self.layout_4.addWidget(self.day_label)

        self.approved_label = QLabel(self.version_page)
        self.approved_label.setObjectName(u"approved_label")
        self.approved_label.setProperty(u"kind", u"muted")
        self.approved_label.setWordWrap(True)

        self.layout_4.addWidget(self.approved_label)

        self.next_box = QFrame(self.version_page)
        self.next_box.setObjectName(u"next_box")
        self.next_box.setProperty(u"kind", u"notice")
        self.layout_7 = QHBoxLayout(self.next_box)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(12, 8, 8, 8)
        self.next_label = Paragraph(self.next_box)
        self.next_label.setObjectName(u"next_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.next_label.sizePolicy().hasHeightForWidth())
        self.next_label.setSizePolicy(sizePolicy)

        self.layout_7.addWidget(self.next_label)

        self.next_button = QPushButton(self.next_box)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"kind", u"primary")
        self.next_button.setAutoDefault(False)

        self.layout_7.addWidget(self.next_button)


        self.layout_4.addWidget(self.next_box)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.acts_button = QPushButton(self.version_page)
        self.acts_button.setObjectName(u"acts_button")
        self.acts_button.setProperty(u"kind", u"quiet")
        self.acts_button.setAutoDefault(False)

        self.layout_8.addWidget(self.acts_button, 0, Qt.AlignmentFlag.AlignTop)

        self.acts = ActRow(self.version_page)
        self.acts.setObjectName(u"acts")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.acts.sizePolicy().hasHeightForWidth())
        self.acts.setSizePolicy(sizePolicy1)

        self.layout_8.addWidget(self.acts)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)


        self.layout_4.addLayout(self.layout_8)


        self.layout_3.addLayout(self.layout_4)

        self.parts_box = QWidget(self.version_page)
        self.parts_box.setObjectName(u"parts_box")
        self.parts_box.setProperty(u"kind", u"clear")
        self.layout_10 = QVBoxLayout(self.parts_box)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(20, 0, 20, 8)
        self.parts = PartChips(self.parts_box)
        self.parts.setObjectName(u"parts")

        self.layout_10.addWidget(self.parts)


        self.layout_3.addWidget(self.parts_box)

        self.line = QFrame(self.version_page)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_3.addWidget(self.line)

        self.scroll = QScrollArea(self.version_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy2)
        self.sections = QWidget()
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"kind", u"clear")
        self.sections_layout = QVBoxLayout(self.sections)
        self.sections_layout.setSpacing(20)
        self.sections_layout.setObjectName(u"sections_layout")
        self.sections_layout.setContentsMargins(20, 16, 20, 16)
        self.scroll.setWidget(self.sections)

        self.layout_3.addWidget(self.scroll)

        self.stack.addWidget(self.version_page)

        self.layout_1.addWidget(self.stack)

        QWidget.setTabOrder(self.next_button, self.acts_button)
        QWidget.setTabOrder(self.acts_button, self.acts)
        QWidget.setTabOrder(self.acts, self.parts)
        QWidget.setTabOrder(self.parts, self.scroll)

        self.retranslateUi(PolicyPage)

        QMetaObject.connectSlotsByName(PolicyPage)
    # setupUi

    def retranslateUi(self, PolicyPage):
        self.kind_label.setText("")
        self.day_label.setText("")
        self.approved_label.setText("")
        self.next_label.setText("")
        self.next_button.setText("")
        self.acts_button.setText(QCoreApplication.translate("PolicyPage", u"\u624b\u7d9a\u304d(&T)", None))
#if QT_CONFIG(accessibility)
        self.acts.setAccessibleName(QCoreApplication.translate("PolicyPage", u"\u3053\u306e\u7248\u306e\u64cd\u4f5c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("PolicyPage", u"\u8868\u793a\u3059\u308b\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("PolicyPage", u"\u7248\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

