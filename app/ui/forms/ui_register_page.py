# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_page.ui'
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
from app.ui.widgets.part_chips import PartChips
from app.ui.widgets.search_box import SearchBox

class Ui_RegisterPage(object):
    def setupUi(self, RegisterPage):
        if not RegisterPage.objectName():
            RegisterPage.setObjectName(u"RegisterPage")
        RegisterPage.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(RegisterPage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.search_box = SearchBox(RegisterPage)
        self.search_box.setObjectName(u"search_box")
        self.search_box.setMaximumSize(QSize(420, 64))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_box.sizePolicy().hasHeightForWidth())
        self.search_box.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.search_box)

        self.count_label = QLabel(RegisterPage)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.book_button = QPushButton(RegisterPage)
        self.book_button.setObjectName(u"book_button")
        self.book_button.setAutoDefault(False)

        self.layout_2.addWidget(self.book_button)

        self.more_button = QPushButton(RegisterPage)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoDefault(False)

        self.layout_2.addWidget(self.more_button)

        self.new_button = QPushButton(RegisterPage)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"kind", u"primary")
        self.new_button.setAutoDefault(False)

        self.layout_2.addWidget(self.new_button)


        self.layout_1.addLayout(self.layout_2)

        self.splitter = QSplitter(RegisterPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.list_side = QWidget(self.splitter)
        self.list_side.setObjectName(u"list_side")
        self.list_side.setProperty(u"kind", u"clear")
        self.list_side.setMinimumSize(QSize(400, 0))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.list_side.sizePolicy().hasHeightForWidth())
        self.list_side.setSizePolicy(sizePolicy2)
        self.layout_4 = QVBoxLayout(self.list_side)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.chips = PartChips(self.list_side)
        self.chips.setObjectName(u"chips")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.chips.sizePolicy().hasHeightForWidth())
        self.chips.setSizePolicy(sizePolicy3)

        self.layout_4.addWidget(self.chips)

        self.list_stack = QStackedWidget(self.list_side)
        self.list_stack.setObjectName(u"list_stack")
        sizePolicy1.setHeightForWidth(self.list_stack.sizePolicy().hasHeightForWidth())
        self.list_stack.setSizePolicy(sizePolicy1)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.list_page)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout_5.addWidget(self.table)

        self.list_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.empty_page)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_6.addWidget(self.empty_state)

        self.list_stack.addWidget(self.empty_page)

        self.layout_4.addWidget(self.list_stack)

        self.splitter.addWidget(self.list_side)
        self.sheet_frame = QFrame(self.splitter)
        self.sheet_frame.setObjectName(u"sheet_frame")
        self.sheet_frame.setProperty(u"kind", u"sheet")
        self.sheet_frame.setMinimumSize(QSize(480, 0))
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy4.setHorizontalStretch(1)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.sheet_frame.sizePolicy().hasHeightForWidth())
        self.sheet_frame.setSizePolicy(sizePolicy4)
        self.sheet_layout = QVBoxLayout(self.sheet_frame)
        self.sheet_layout.setSpacing(8)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(1, 1, 1, 1)
        self.splitter.addWidget(self.sheet_frame)

        self.layout_1.addWidget(self.splitter)

        QWidget.setTabOrder(self.search_box, self.chips)
        QWidget.setTabOrder(self.chips, self.table)
        QWidget.setTabOrder(self.table, self.book_button)
        QWidget.setTabOrder(self.book_button, self.more_button)
        QWidget.setTabOrder(self.more_button, self.new_button)

        self.retranslateUi(RegisterPage)

        QMetaObject.connectSlotsByName(RegisterPage)
    # setupUi

    def retranslateUi(self, RegisterPage):
        self.count_label.setText("")
        self.book_button.setText(QCoreApplication.translate("RegisterPage", u"\u5370\u5237\u30fb\u66f8\u51fa\u3057(&I)\u2026", None))
        self.more_button.setText(QCoreApplication.translate("RegisterPage", u"\u624b\u7d9a\u304d(&T)", None))
        self.new_button.setText("")
#if QT_CONFIG(accessibility)
        self.chips.setAccessibleName(QCoreApplication.translate("RegisterPage", u"\u3057\u307c\u308a\u8fbc\u307f", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

