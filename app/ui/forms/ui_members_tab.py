# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'members_tab.ui'
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

class Ui_MembersTab(object):
    def setupUi(self, MembersTab):
        if not MembersTab.objectName():
            MembersTab.setObjectName(u"MembersTab")
        self.layout_1 = QVBoxLayout(MembersTab)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 12, 16, 12)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.search_box = SearchBox(MembersTab)
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

        self.checks_button = QPushButton(MembersTab)
        self.checks_button.setObjectName(u"checks_button")
        self.checks_button.setAutoDefault(False)

        self.layout_2.addWidget(self.checks_button)

        self.export_button = QPushButton(MembersTab)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.layout_2.addWidget(self.export_button)

        self.import_button = QPushButton(MembersTab)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(False)

        self.layout_2.addWidget(self.import_button)

        self.new_button = QPushButton(MembersTab)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"kind", u"primary")
        self.new_button.setAutoDefault(False)

        self.layout_2.addWidget(self.new_button)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.chips = Chips(MembersTab)
        self.chips.setObjectName(u"chips")

        self.layout_4.addWidget(self.chips)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.count_label = QLabel(MembersTab)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_4)

        self.splitter = QSplitter(MembersTab)
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
        self.person_frame = QFrame(self.splitter)
        self.person_frame.setObjectName(u"person_frame")
        self.person_frame.setProperty(u"kind", u"sheet")
        self.person_frame.setMinimumSize(QSize(380, 0))
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(2)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.person_frame.sizePolicy().hasHeightForWidth())
        self.person_frame.setSizePolicy(sizePolicy3)
        self.person_box = QVBoxLayout(self.person_frame)
        self.person_box.setSpacing(8)
        self.person_box.setObjectName(u"person_box")
        self.person_box.setContentsMargins(1, 1, 1, 1)
        self.splitter.addWidget(self.person_frame)

        self.layout_1.addWidget(self.splitter)

        QWidget.setTabOrder(self.search_box, self.new_button)
        QWidget.setTabOrder(self.new_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.checks_button)
        QWidget.setTabOrder(self.checks_button, self.table)

        self.retranslateUi(MembersTab)

        QMetaObject.connectSlotsByName(MembersTab)
    # setupUi

    def retranslateUi(self, MembersTab):
        self.search_box.setPlaceholderText(QCoreApplication.translate("MembersTab", u"\u304a\u540d\u524d\u30fb\u30d5\u30ea\u30ac\u30ca\u30fb\u30b3\u30fc\u30c9\u30fb\u96fb\u8a71\u756a\u53f7\u3067\u63a2\u3059\uff08F3\uff09", None))
#if QT_CONFIG(accessibility)
        self.search_box.setAccessibleName(QCoreApplication.translate("MembersTab", u"\u4f1a\u54e1\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.checks_button.setText(QCoreApplication.translate("MembersTab", u"\u70b9\u691c(&L)", None))
        self.export_button.setText(QCoreApplication.translate("MembersTab", u"\u66f8\u51fa\u3057(&X)\u2026", None))
        self.import_button.setText(QCoreApplication.translate("MembersTab", u"\u53d6\u8fbc\u307f(&I)\u2026", None))
        self.new_button.setText(QCoreApplication.translate("MembersTab", u"\u4f1a\u54e1\u3092\u767b\u9332(&N)", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MembersTab", u"\u4f1a\u54e1\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

