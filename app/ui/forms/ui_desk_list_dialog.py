# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'desk_list_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DeskListDialog(object):
    def setupUi(self, DeskListDialog):
        if not DeskListDialog.objectName():
            DeskListDialog.setObjectName(u"DeskListDialog")
        self.layout_1 = QVBoxLayout(DeskListDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(DeskListDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(DeskListDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(DeskListDialog)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.list_page)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout_2.addWidget(self.table)

        self.stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.empty_page)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_3.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.detail_label = Paragraph(DeskListDialog)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.detail_label)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(DeskListDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.first_button = QPushButton(DeskListDialog)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setAutoDefault(False)

        self.layout_4.addWidget(self.first_button)

        self.second_button = QPushButton(DeskListDialog)
        self.second_button.setObjectName(u"second_button")
        self.second_button.setAutoDefault(False)

        self.layout_4.addWidget(self.second_button)

        self.third_button = QPushButton(DeskListDialog)
        self.third_button.setObjectName(u"third_button")
        self.third_button.setAutoDefault(False)

        self.layout_4.addWidget(self.third_button)

        self.fourth_button = QPushButton(DeskListDialog)
        self.fourth_button.setObjectName(u"fourth_button")
        self.fourth_button.setAutoDefault(False)

        self.layout_4.addWidget(self.fourth_button)

        self.cancel_button = QPushButton(DeskListDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(DeskListDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.table, self.first_button)
        QWidget.setTabOrder(self.first_button, self.second_button)
        QWidget.setTabOrder(self.second_button, self.third_button)
        QWidget.setTabOrder(self.third_button, self.fourth_button)
        QWidget.setTabOrder(self.fourth_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DeskListDialog)

        QMetaObject.connectSlotsByName(DeskListDialog)
    # setupUi

    def retranslateUi(self, DeskListDialog):
        self.intro_label.setText("")
        self.detail_label.setText("")
        self.count_label.setText("")
        self.first_button.setText("")
        self.second_button.setText("")
        self.third_button.setText("")
        self.fourth_button.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DeskListDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText("")
        pass
    # retranslateUi

