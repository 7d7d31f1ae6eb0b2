# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiries_dialog.ui'
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

class Ui_InquiriesDialog(object):
    def setupUi(self, InquiriesDialog):
        if not InquiriesDialog.objectName():
            InquiriesDialog.setObjectName(u"InquiriesDialog")
        self.layout_1 = QVBoxLayout(InquiriesDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(InquiriesDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(InquiriesDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.chips = Chips(InquiriesDialog)
        self.chips.setObjectName(u"chips")

        self.layout_1.addWidget(self.chips)

        self.notice = Notice(InquiriesDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(InquiriesDialog)
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
        self.count_label = QLabel(InquiriesDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.print_button = QPushButton(InquiriesDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.layout_4.addWidget(self.print_button)

        self.postpone_button = QPushButton(InquiriesDialog)
        self.postpone_button.setObjectName(u"postpone_button")
        self.postpone_button.setAutoDefault(False)

        self.layout_4.addWidget(self.postpone_button)

        self.cancel_sheet_button = QPushButton(InquiriesDialog)
        self.cancel_sheet_button.setObjectName(u"cancel_sheet_button")
        self.cancel_sheet_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_sheet_button)

        self.request_button = QPushButton(InquiriesDialog)
        self.request_button.setObjectName(u"request_button")
        self.request_button.setAutoDefault(False)

        self.layout_4.addWidget(self.request_button)

        self.reply_button = QPushButton(InquiriesDialog)
        self.reply_button.setObjectName(u"reply_button")
        self.reply_button.setAutoDefault(False)

        self.layout_4.addWidget(self.reply_button)

        self.cancel_button = QPushButton(InquiriesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(InquiriesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.table, self.print_button)
        QWidget.setTabOrder(self.print_button, self.postpone_button)
        QWidget.setTabOrder(self.postpone_button, self.cancel_sheet_button)
        QWidget.setTabOrder(self.cancel_sheet_button, self.request_button)
        QWidget.setTabOrder(self.request_button, self.reply_button)
        QWidget.setTabOrder(self.reply_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(InquiriesDialog)

        QMetaObject.connectSlotsByName(InquiriesDialog)
    # setupUi

    def retranslateUi(self, InquiriesDialog):
        InquiriesDialog.setWindowTitle(QCoreApplication.translate("InquiriesDialog", u"\u793e\u5185\u7167\u4f1a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("InquiriesDialog", u"\u793e\u5185\u7167\u4f1a\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.print_button.setText(QCoreApplication.translate("InquiriesDialog", u"\u7167\u4f1a\u7968\u3092\u5370\u5237(&P)\u2026", None))
        self.postpone_button.setText(QCoreApplication.translate("InquiriesDialog", u"\u671f\u9650\u3092\u5909\u3048\u308b(&D)\u2026", None))
        self.cancel_sheet_button.setText(QCoreApplication.translate("InquiriesDialog", u"\u53d6\u308a\u6d88\u3059(&X)\u2026", None))
        self.request_button.setText(QCoreApplication.translate("InquiriesDialog", u"\u53d7\u4ed8\u3092\u958b\u304f(&O)", None))
        self.reply_button.setText(QCoreApplication.translate("InquiriesDialog", u"\u56de\u7b54\u3092\u8a18\u9332(&R)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("InquiriesDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("InquiriesDialog", u"\u7167\u4f1a\u3092\u51fa\u3059(&S)\u2026", None))
    # retranslateUi

