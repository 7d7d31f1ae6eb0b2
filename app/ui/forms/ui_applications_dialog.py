# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'applications_dialog.ui'
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
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ApplicationsDialog(object):
    def setupUi(self, ApplicationsDialog):
        if not ApplicationsDialog.objectName():
            ApplicationsDialog.setObjectName(u"ApplicationsDialog")
        self.layout_1 = QVBoxLayout(ApplicationsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(ApplicationsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(ApplicationsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(ApplicationsDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.chips = Chips(ApplicationsDialog)
        self.chips.setObjectName(u"chips")

        self.layout_2.addWidget(self.chips)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.count_label = QLabel(ApplicationsDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_2)

        self.stack = QStackedWidget(ApplicationsDialog)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
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

        self.stack.addWidget(self.list_page)
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

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.reason_label = Paragraph(ApplicationsDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.layout_1.addWidget(self.reason_label)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.purge_button = QPushButton(ApplicationsDialog)
        self.purge_button.setObjectName(u"purge_button")
        self.purge_button.setAutoDefault(False)

        self.layout_6.addWidget(self.purge_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.withdraw_button = QPushButton(ApplicationsDialog)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setAutoDefault(False)

        self.layout_6.addWidget(self.withdraw_button)

        self.letter_button = QPushButton(ApplicationsDialog)
        self.letter_button.setObjectName(u"letter_button")
        self.letter_button.setAutoDefault(False)

        self.layout_6.addWidget(self.letter_button)

        self.cancel_button = QPushButton(ApplicationsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(ApplicationsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

        QWidget.setTabOrder(self.table, self.purge_button)
        QWidget.setTabOrder(self.purge_button, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.letter_button)
        QWidget.setTabOrder(self.letter_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ApplicationsDialog)

        QMetaObject.connectSlotsByName(ApplicationsDialog)
    # setupUi

    def retranslateUi(self, ApplicationsDialog):
        ApplicationsDialog.setWindowTitle(QCoreApplication.translate("ApplicationsDialog", u"\u7533\u8fbc\u306e\u78ba\u8a8d\u5f85\u3061 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("ApplicationsDialog", u"\u7533\u8fbc\u306e\u78ba\u8a8d\u5f85\u3061", None))
        self.intro_label.setText(QCoreApplication.translate("ApplicationsDialog", u"\u3059\u3050\u306b\u306f\u767b\u9332\u3067\u304d\u306a\u3044\u7533\u8fbc\u307f\u3092\u3001\u7406\u7531\u3068\u3068\u3082\u306b\u671f\u9650\u307e\u3067\u304a\u9810\u304b\u308a\u3057\u3066\u3044\u307e\u3059\u3002\u671f\u9650\u3092\u904e\u304e\u305f\u7533\u8fbc\u307f\u306f\u3001\u3053\u3053\u3067\u6d88\u3057\u307e\u3059\u3002", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ApplicationsDialog", u"\u78ba\u8a8d\u5f85\u3061\u306e\u7533\u8fbc\u307f\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText("")
        self.purge_button.setText(QCoreApplication.translate("ApplicationsDialog", u"\u671f\u9650\u3092\u904e\u304e\u305f\u3082\u306e\u3092\u6d88\u3059(&D)\u2026", None))
        self.withdraw_button.setText(QCoreApplication.translate("ApplicationsDialog", u"\u53d6\u4e0b\u3052(&T)\u2026", None))
        self.letter_button.setText(QCoreApplication.translate("ApplicationsDialog", u"\u304a\u9858\u3044\u306e\u6587\u66f8(&L)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("ApplicationsDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("ApplicationsDialog", u"\u958b\u3044\u3066\u767b\u9332(&O)\u2026", None))
    # retranslateUi

