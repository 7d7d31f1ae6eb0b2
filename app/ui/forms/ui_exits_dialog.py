# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'exits_dialog.ui'
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

class Ui_ExitsDialog(object):
    def setupUi(self, ExitsDialog):
        if not ExitsDialog.objectName():
            ExitsDialog.setObjectName(u"ExitsDialog")
        self.layout_1 = QVBoxLayout(ExitsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(ExitsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(ExitsDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(ExitsDialog)
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

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(ExitsDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.plan_button = QPushButton(ExitsDialog)
        self.plan_button.setObjectName(u"plan_button")
        self.plan_button.setAutoDefault(False)

        self.layout_4.addWidget(self.plan_button)

        self.member_button = QPushButton(ExitsDialog)
        self.member_button.setObjectName(u"member_button")
        self.member_button.setAutoDefault(False)

        self.layout_4.addWidget(self.member_button)

        self.cancel_button = QPushButton(ExitsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(ExitsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.table, self.plan_button)
        QWidget.setTabOrder(self.plan_button, self.member_button)
        QWidget.setTabOrder(self.member_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ExitsDialog)

        QMetaObject.connectSlotsByName(ExitsDialog)
    # setupUi

    def retranslateUi(self, ExitsDialog):
        ExitsDialog.setWindowTitle(QCoreApplication.translate("ExitsDialog", u"\u9000\u4f1a\u306a\u3069\u306e\u624b\u7d9a\u304d - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("ExitsDialog", u"\u9000\u4f1a\u30fb\u5352\u696d\u30fb\u6b7b\u4ea1\u3084\u540c\u610f\u306e\u64a4\u56de\u306e\u5f8c\u3001\u767b\u9332\u306e\u5185\u5bb9\u3092\u6d88\u53bb\u3059\u308b\u307e\u3067\u306e\u624b\u7d9a\u304d\u3067\u3059\u3002\u6d88\u53bb\u3067\u304d\u308b\u65e5\u306e\u65e9\u3044\u9806\u306b\u4e26\u3073\u307e\u3059\u3002", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ExitsDialog", u"\u9000\u4f1a\u306a\u3069\u306e\u624b\u7d9a\u304d\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.plan_button.setText(QCoreApplication.translate("ExitsDialog", u"\u624b\u7d9a\u304d\u306e\u5185\u5bb9(&P)\u2026", None))
        self.member_button.setText(QCoreApplication.translate("ExitsDialog", u"\u4f1a\u54e1\u3092\u958b\u304f(&O)", None))
        self.cancel_button.setText(QCoreApplication.translate("ExitsDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("ExitsDialog", u"\u624b\u7d9a\u304d\u3092\u7d42\u3048\u308b(&S)", None))
    # retranslateUi

