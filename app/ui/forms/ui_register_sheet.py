# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_sheet.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

from app.ui.widgets.act_row import ActRow
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.part_chips import PartChips

class Ui_RegisterSheet(object):
    def setupUi(self, RegisterSheet):
        if not RegisterSheet.objectName():
            RegisterSheet.setObjectName(u"RegisterSheet")
        RegisterSheet.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(RegisterSheet)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(RegisterSheet)
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
        self.sheet_page = QWidget()
        self.sheet_page.setObjectName(u"sheet_page")
        self.sheet_page.setProperty(u"kind", u"clear")
        self.page_layout = QVBoxLayout(self.sheet_page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(self.sheet_page)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.head)
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
        self.over_label = QLabel(self.head)
        self.over_label.setObjectName(u"over_label")
        self.over_label.setProperty(u"kind", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.over_label.sizePolicy().hasHeightForWidth())
        self.over_label.setSizePolicy(sizePolicy)

        self.layout_5.addWidget(self.over_label)

        self.pills_box = QWidget(self.head)
        self.pills_box.setObjectName(u"pills_box")
        self.pills_box.setProperty(u"kind", u"clear")
        self.pills_layout = QHBoxLayout(self.pills_box)
        self.pills_layout.setSpacing(4)
        self.pills_layout.setObjectName(u"pills_layout")
        self.pills_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addWidget(self.pills_box)


        self.layout_4.addLayout(self.layout_5)

        self.title_label = QLabel(self.head)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"title")
        self.title_label.setWordWrap(True)

        self.layout_4.addWidget(self.title_label)

        self.under_label = QLabel(self.head)
        self.under_label.setObjectName(u"under_label")
        self.under_label.setProperty(u"kind", u"muted")
        self.under_label.setWordWrap(True)

        self.layout_4.addWidget(self.under_label)

        self.next_box = QFrame(self.head)
        self.next_box.setObjectName(u"next_box")
        self.next_box.setProperty(u"kind", u"notice")
        self.layout_6 = QHBoxLayout(self.next_box)
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(12, 8, 8, 8)
        self.next_label = Paragraph(self.next_box)
        self.next_label.setObjectName(u"next_label")
        sizePolicy.setHeightForWidth(self.next_label.sizePolicy().hasHeightForWidth())
        self.next_label.setSizePolicy(sizePolicy)

        self.layout_6.addWidget(self.next_label)

        self.next_button = QPushButton(self.next_box)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"kind", u"primary")
        self.next_button.setAutoDefault(False)

        self.layout_6.addWidget(self.next_button)


        self.layout_4.addWidget(self.next_box)

        self.acts = ActRow(self.head)
        self.acts.setObjectName(u"acts")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.acts.sizePolicy().hasHeightForWidth())
        self.acts.setSizePolicy(sizePolicy1)

        self.layout_4.addWidget(self.acts)


        self.layout_3.addLayout(self.layout_4)

        self.parts_box = QWidget(self.head)
        self.parts_box.setObjectName(u"parts_box")
        self.parts_box.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.parts_box)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 0, 20, 8)
        self.parts = PartChips(self.parts_box)
        self.parts.setObjectName(u"parts")
        sizePolicy1.setHeightForWidth(self.parts.sizePolicy().hasHeightForWidth())
        self.parts.setSizePolicy(sizePolicy1)

        self.layout_7.addWidget(self.parts)


        self.layout_3.addWidget(self.parts_box)

        self.line = QFrame(self.head)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_3.addWidget(self.line)


        self.page_layout.addWidget(self.head)

        self.scroll = QScrollArea(self.sheet_page)
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
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"kind", u"clear")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.sections = QWidget(self.body)
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"kind", u"clear")
        self.sections_layout = QVBoxLayout(self.sections)
        self.sections_layout.setSpacing(20)
        self.sections_layout.setObjectName(u"sections_layout")
        self.sections_layout.setContentsMargins(20, 16, 20, 16)

        self.body_layout.addWidget(self.sections)

        self.scroll.setWidget(self.body)

        self.page_layout.addWidget(self.scroll)

        self.stack.addWidget(self.sheet_page)

        self.layout_1.addWidget(self.stack)

        QWidget.setTabOrder(self.next_button, self.acts)
        QWidget.setTabOrder(self.acts, self.parts)
        QWidget.setTabOrder(self.parts, self.scroll)

        self.retranslateUi(RegisterSheet)

        QMetaObject.connectSlotsByName(RegisterSheet)
    # setupUi

    def retranslateUi(self, RegisterSheet):
        self.over_label.setText("")
        self.title_label.setText("")
        self.under_label.setText("")
        self.next_label.setText("")
        self.next_button.setText("")
#if QT_CONFIG(accessibility)
        self.acts.setAccessibleName(QCoreApplication.translate("RegisterSheet", u"\u9078\u3093\u3060\u8a18\u9332\u306e\u64cd\u4f5c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("RegisterSheet", u"\u8868\u793a\u3059\u308b\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("RegisterSheet", u"\u8a18\u9332\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

