# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'requests_tab.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.search_box import SearchBox

class Ui_RequestsTab(object):
    def setupUi(self, RequestsTab):
        if not RequestsTab.objectName():
            RequestsTab.setObjectName(u"RequestsTab")
        self.layout_1 = QVBoxLayout(RequestsTab)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 12, 16, 12)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.search_box = SearchBox(RequestsTab)
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

        self.lists_button = QPushButton(RequestsTab)
        self.lists_button.setObjectName(u"lists_button")
        self.lists_button.setAutoDefault(False)

        self.layout_2.addWidget(self.lists_button)

        self.take_button = QPushButton(RequestsTab)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setProperty(u"kind", u"primary")
        self.take_button.setAutoDefault(False)

        self.layout_2.addWidget(self.take_button)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.chips = Chips(RequestsTab)
        self.chips.setObjectName(u"chips")

        self.layout_4.addWidget(self.chips)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.count_label = QLabel(RequestsTab)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_4)

        self.splitter = QSplitter(RequestsTab)
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
        sizePolicy2.setHorizontalStretch(1)
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
        self.page_frame = QFrame(self.splitter)
        self.page_frame.setObjectName(u"page_frame")
        self.page_frame.setProperty(u"kind", u"sheet")
        self.page_frame.setMinimumSize(QSize(560, 0))
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.page_frame.sizePolicy().hasHeightForWidth())
        self.page_frame.setSizePolicy(sizePolicy3)
        self.page_layout = QVBoxLayout(self.page_frame)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(1, 1, 1, 1)
        self.splitter.addWidget(self.page_frame)

        self.layout_1.addWidget(self.splitter)

        QWidget.setTabOrder(self.search_box, self.take_button)
        QWidget.setTabOrder(self.take_button, self.table)

        self.retranslateUi(RequestsTab)

        QMetaObject.connectSlotsByName(RequestsTab)
    # setupUi

    def retranslateUi(self, RequestsTab):
        self.search_box.setPlaceholderText(QCoreApplication.translate("RequestsTab", u"\u53d7\u4ed8\u756a\u53f7\u30fb\u304a\u540d\u524d\u30fb\u96fb\u8a71\u756a\u53f7\u30fb\u7d44\u5408\u54e1\u30b3\u30fc\u30c9\u3067\u63a2\u3059\uff08F3\uff09", None))
#if QT_CONFIG(accessibility)
        self.search_box.setAccessibleName(QCoreApplication.translate("RequestsTab", u"\u8acb\u6c42\u30fb\u7533\u51fa\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.lists_button.setText(QCoreApplication.translate("RequestsTab", u"\u4e00\u89a7\u30fb\u96c6\u8a08(&L)", None))
        self.take_button.setText(QCoreApplication.translate("RequestsTab", u"\u8acb\u6c42\u30fb\u7533\u51fa\u3092\u53d7\u4ed8(&N)", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RequestsTab", u"\u8acb\u6c42\u30fb\u7533\u51fa\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

