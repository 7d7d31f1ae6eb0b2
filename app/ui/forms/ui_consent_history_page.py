# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consent_history_page.ui'
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
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.search_box import SearchBox

class Ui_ConsentHistoryPage(object):
    def setupUi(self, ConsentHistoryPage):
        if not ConsentHistoryPage.objectName():
            ConsentHistoryPage.setObjectName(u"ConsentHistoryPage")
        ConsentHistoryPage.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(ConsentHistoryPage)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.search_box = SearchBox(ConsentHistoryPage)
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

        self.version_label = QLabel(ConsentHistoryPage)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.version_label)

        self.version_combo = QComboBox(ConsentHistoryPage)
        self.version_combo.setObjectName(u"version_combo")
        self.version_combo.setMinimumSize(QSize(180, 0))

        self.layout_2.addWidget(self.version_combo)

        self.method_label = QLabel(ConsentHistoryPage)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.method_label)

        self.method_combo = QComboBox(ConsentHistoryPage)
        self.method_combo.setObjectName(u"method_combo")
        self.method_combo.setMinimumSize(QSize(96, 0))

        self.layout_2.addWidget(self.method_combo)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.chips = Chips(ConsentHistoryPage)
        self.chips.setObjectName(u"chips")

        self.layout_4.addWidget(self.chips)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.count_label = QLabel(ConsentHistoryPage)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_4)

        self.splitter = QSplitter(ConsentHistoryPage)
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
        self.side_frame.setMinimumSize(QSize(300, 0))
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(2)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.side_frame.sizePolicy().hasHeightForWidth())
        self.side_frame.setSizePolicy(sizePolicy3)
        self.event_box = QVBoxLayout(self.side_frame)
        self.event_box.setSpacing(8)
        self.event_box.setObjectName(u"event_box")
        self.event_box.setContentsMargins(1, 1, 1, 1)
        self.splitter.addWidget(self.side_frame)

        self.layout_1.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.version_label.setBuddy(self.version_combo)
        self.method_label.setBuddy(self.method_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_box, self.version_combo)
        QWidget.setTabOrder(self.version_combo, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.table)

        self.retranslateUi(ConsentHistoryPage)

        QMetaObject.connectSlotsByName(ConsentHistoryPage)
    # setupUi

    def retranslateUi(self, ConsentHistoryPage):
        self.search_box.setPlaceholderText(QCoreApplication.translate("ConsentHistoryPage", u"\u304a\u540d\u524d\u30fb\u30d5\u30ea\u30ac\u30ca\u30fb\u30b3\u30fc\u30c9\u3067\u63a2\u3059\uff08F3\uff09", None))
#if QT_CONFIG(accessibility)
        self.search_box.setAccessibleName(QCoreApplication.translate("ConsentHistoryPage", u"\u540c\u610f\u306e\u8a18\u9332\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.version_label.setText(QCoreApplication.translate("ConsentHistoryPage", u"\u65b9\u91dd\u306e\u7248(&J)", None))
#if QT_CONFIG(accessibility)
        self.version_combo.setAccessibleName(QCoreApplication.translate("ConsentHistoryPage", u"\u65b9\u91dd\u306e\u7248", None))
#endif // QT_CONFIG(accessibility)
        self.method_label.setText(QCoreApplication.translate("ConsentHistoryPage", u"\u65b9\u6cd5(&H)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("ConsentHistoryPage", u"\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ConsentHistoryPage", u"\u540c\u610f\u306e\u8a18\u9332\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

