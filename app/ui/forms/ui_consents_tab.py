# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consents_tab.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.coverage_bars import CoverageBars
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel
from app.ui.widgets.search_box import SearchBox

class Ui_ConsentsTab(object):
    def setupUi(self, ConsentsTab):
        if not ConsentsTab.objectName():
            ConsentsTab.setObjectName(u"ConsentsTab")
        self.layout_1 = QVBoxLayout(ConsentsTab)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 12, 16, 12)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.search_box = SearchBox(ConsentsTab)
        self.search_box.setObjectName(u"search_box")
        self.search_box.setMaximumSize(QSize(420, 64))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_box.sizePolicy().hasHeightForWidth())
        self.search_box.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.search_box)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.version_label = QLabel(ConsentsTab)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.version_label)

        self.version_combo = QComboBox(ConsentsTab)
        self.version_combo.setObjectName(u"version_combo")
        self.version_combo.setMinimumSize(QSize(200, 0))

        self.layout_2.addWidget(self.version_combo)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.chips = Chips(ConsentsTab)
        self.chips.setObjectName(u"chips")

        self.layout_4.addWidget(self.chips)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.count_label = QLabel(ConsentsTab)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_4)

        self.splitter = QSplitter(ConsentsTab)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.list_stack = QStackedWidget(self.splitter)
        self.list_stack.setObjectName(u"list_stack")
        self.list_stack.setMinimumSize(QSize(480, 0))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(3)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.list_stack.sizePolicy().hasHeightForWidth())
        self.list_stack.setSizePolicy(sizePolicy2)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.list_page)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout_6.addWidget(self.table)

        self.list_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.empty_page)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_7.addWidget(self.empty_state)

        self.list_stack.addWidget(self.empty_page)
        self.splitter.addWidget(self.list_stack)
        self.side_frame = QFrame(self.splitter)
        self.side_frame.setObjectName(u"side_frame")
        self.side_frame.setProperty(u"kind", u"sheet")
        self.side_frame.setMinimumSize(QSize(320, 0))
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(2)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.side_frame.sizePolicy().hasHeightForWidth())
        self.side_frame.setSizePolicy(sizePolicy3)
        self.layout_8 = QVBoxLayout(self.side_frame)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 16, 20, 16)
        self.coverage_heading = QLabel(self.side_frame)
        self.coverage_heading.setObjectName(u"coverage_heading")
        self.coverage_heading.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.coverage_heading)

        self.coverage_label = Paragraph(self.side_frame)
        self.coverage_label.setObjectName(u"coverage_label")
        self.coverage_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.coverage_label)

        self.coverage_bars = CoverageBars(self.side_frame)
        self.coverage_bars.setObjectName(u"coverage_bars")

        self.layout_8.addWidget(self.coverage_bars)

        self.line = QFrame(self.side_frame)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_8.addWidget(self.line)

        self.event_heading = QLabel(self.side_frame)
        self.event_heading.setObjectName(u"event_heading")
        self.event_heading.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.event_heading)

        self.event_label = QLabel(self.side_frame)
        self.event_label.setObjectName(u"event_label")
        self.event_label.setProperty(u"kind", u"heading")
        self.event_label.setWordWrap(True)

        self.layout_8.addWidget(self.event_label)

        self.event_facts = Facts(self.side_frame)
        self.event_facts.setObjectName(u"event_facts")

        self.layout_8.addWidget(self.event_facts)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.member_button = QPushButton(self.side_frame)
        self.member_button.setObjectName(u"member_button")
        self.member_button.setProperty(u"kind", u"quiet")
        self.member_button.setAutoDefault(False)

        self.layout_9.addWidget(self.member_button)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)


        self.layout_8.addLayout(self.layout_9)

        self.line2 = QFrame(self.side_frame)
        self.line2.setObjectName(u"line2")
        self.line2.setProperty(u"kind", u"line")

        self.layout_8.addWidget(self.line2)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(6)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.side_frame)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.day_label)

        self.day_field = DateField(self.side_frame)
        self.day_field.setObjectName(u"day_field")

        self.layout_11.addWidget(self.day_field)

        self.day_pill = PillLabel(self.side_frame)
        self.day_pill.setObjectName(u"day_pill")

        self.layout_11.addWidget(self.day_pill)


        self.layout_8.addLayout(self.layout_11)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_12)

        self.splitter.addWidget(self.side_frame)

        self.layout_1.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.version_label.setBuddy(self.version_combo)
        self.day_label.setBuddy(self.day_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_box, self.version_combo)
        QWidget.setTabOrder(self.version_combo, self.table)
        QWidget.setTabOrder(self.table, self.member_button)
        QWidget.setTabOrder(self.member_button, self.day_field)

        self.retranslateUi(ConsentsTab)

        QMetaObject.connectSlotsByName(ConsentsTab)
    # setupUi

    def retranslateUi(self, ConsentsTab):
        self.search_box.setPlaceholderText(QCoreApplication.translate("ConsentsTab", u"\u304a\u540d\u524d\u30fb\u30d5\u30ea\u30ac\u30ca\u30fb\u30b3\u30fc\u30c9\u3067\u63a2\u3059\uff08F3\uff09", None))
#if QT_CONFIG(accessibility)
        self.search_box.setAccessibleName(QCoreApplication.translate("ConsentsTab", u"\u540c\u610f\u306e\u8a18\u9332\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.version_label.setText(QCoreApplication.translate("ConsentsTab", u"\u65b9\u91dd\u306e\u7248(&K)", None))
#if QT_CONFIG(accessibility)
        self.version_combo.setAccessibleName(QCoreApplication.translate("ConsentsTab", u"\u65b9\u91dd\u306e\u7248", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ConsentsTab", u"\u540c\u610f\u306e\u8a18\u9332\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.coverage_heading.setText(QCoreApplication.translate("ConsentsTab", u"\u3044\u307e\u306e\u540c\u610f\u306e\u72b6\u614b", None))
        self.coverage_label.setText("")
        self.event_heading.setText(QCoreApplication.translate("ConsentsTab", u"\u9078\u3093\u3060\u8a18\u9332", None))
        self.event_label.setText("")
        self.member_button.setText(QCoreApplication.translate("ConsentsTab", u"\u4f1a\u54e1\u3092\u958b\u304f(&O)", None))
        self.day_label.setText(QCoreApplication.translate("ConsentsTab", u"\u3053\u306e\u65b9\u306e\u3001\u3042\u308b\u65e5\u306e\u72b6\u614b(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("ConsentsTab", u"\u3042\u308b\u65e5\u306e\u72b6\u614b", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

