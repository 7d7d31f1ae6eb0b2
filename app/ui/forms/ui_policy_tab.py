# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_tab.ui'
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
from app.ui.widgets.empty_state import EmptyState

class Ui_PolicyTab(object):
    def setupUi(self, PolicyTab):
        if not PolicyTab.objectName():
            PolicyTab.setObjectName(u"PolicyTab")
        self.layout_1 = QVBoxLayout(PolicyTab)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 12, 16, 12)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.list_label = QLabel(PolicyTab)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"kind", u"heading")

        self.layout_2.addWidget(self.list_label)

        self.count_label = QLabel(PolicyTab)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.inventory_button = QPushButton(PolicyTab)
        self.inventory_button.setObjectName(u"inventory_button")
        self.inventory_button.setAutoDefault(False)

        self.layout_2.addWidget(self.inventory_button)

        self.history_button = QPushButton(PolicyTab)
        self.history_button.setObjectName(u"history_button")
        self.history_button.setAutoDefault(False)

        self.layout_2.addWidget(self.history_button)

        self.import_button = QPushButton(PolicyTab)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"kind", u"primary")
        self.import_button.setAutoDefault(False)

        self.layout_2.addWidget(self.import_button)


        self.layout_1.addLayout(self.layout_2)

        self.splitter = QSplitter(PolicyTab)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy)
        self.list_stack = QStackedWidget(self.splitter)
        self.list_stack.setObjectName(u"list_stack")
        self.list_stack.setMinimumSize(QSize(440, 0))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.list_stack.sizePolicy().hasHeightForWidth())
        self.list_stack.setSizePolicy(sizePolicy1)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.list_page)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout_4.addWidget(self.table)

        self.list_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.empty_page)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_5.addWidget(self.empty_state)

        self.list_stack.addWidget(self.empty_page)
        self.splitter.addWidget(self.list_stack)
        self.page_frame = QFrame(self.splitter)
        self.page_frame.setObjectName(u"page_frame")
        self.page_frame.setProperty(u"kind", u"sheet")
        self.page_frame.setMinimumSize(QSize(640, 0))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.page_frame.sizePolicy().hasHeightForWidth())
        self.page_frame.setSizePolicy(sizePolicy2)
        self.page_layout = QVBoxLayout(self.page_frame)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(1, 1, 1, 1)
        self.splitter.addWidget(self.page_frame)

        self.layout_1.addWidget(self.splitter)

        QWidget.setTabOrder(self.table, self.import_button)
        QWidget.setTabOrder(self.import_button, self.history_button)

        self.retranslateUi(PolicyTab)

        QMetaObject.connectSlotsByName(PolicyTab)
    # setupUi

    def retranslateUi(self, PolicyTab):
        self.list_label.setText(QCoreApplication.translate("PolicyTab", u"\u500b\u4eba\u60c5\u5831\u4fdd\u8b77\u65b9\u91dd\u306e\u7248", None))
        self.count_label.setText("")
#if QT_CONFIG(tooltip)
        self.inventory_button.setToolTip(QCoreApplication.translate("PolicyTab", u"\u3069\u306e\u500b\u4eba\u30c7\u30fc\u30bf\u3092\u3001\u4f55\u306e\u305f\u3081\u306b\u3001\u3069\u3053\u304b\u3089\u53d7\u3051\u53d6\u3063\u3066\u53d6\u308a\u6271\u3063\u3066\u3044\u308b\u304b\u306e\u4e00\u89a7\u3067\u3059\u3002", None))
#endif // QT_CONFIG(tooltip)
        self.inventory_button.setText(QCoreApplication.translate("PolicyTab", u"\u500b\u4eba\u30c7\u30fc\u30bf\u53d6\u6271\u53f0\u5e33(&L)\u2026", None))
        self.history_button.setText(QCoreApplication.translate("PolicyTab", u"\u6539\u8a02\u5c65\u6b74(&H)\u2026", None))
        self.import_button.setText(QCoreApplication.translate("PolicyTab", u"\u65b9\u91dd\u6587\u66f8\u3092\u53d6\u308a\u8fbc\u3080(&N)\u2026", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PolicyTab", u"\u65b9\u91dd\u306e\u7248\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

