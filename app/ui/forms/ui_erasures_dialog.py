# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erasures_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.grouped_lines import GroupedLines
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ErasuresDialog(object):
    def setupUi(self, ErasuresDialog):
        if not ErasuresDialog.objectName():
            ErasuresDialog.setObjectName(u"ErasuresDialog")
        self.layout_1 = QVBoxLayout(ErasuresDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(ErasuresDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(ErasuresDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(ErasuresDialog)
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

        self.sheet = QFrame(self.list_page)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 12, 20, 12)
        self.lines = GroupedLines(self.sheet)
        self.lines.setObjectName(u"lines")

        self.layout_3.addWidget(self.lines)


        self.layout_2.addWidget(self.sheet)

        self.stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.empty_page)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_4.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(ErasuresDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.count_label)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.settle_button = QPushButton(ErasuresDialog)
        self.settle_button.setObjectName(u"settle_button")
        self.settle_button.setAutoDefault(False)

        self.layout_5.addWidget(self.settle_button)

        self.draft_button = QPushButton(ErasuresDialog)
        self.draft_button.setObjectName(u"draft_button")
        self.draft_button.setAutoDefault(False)

        self.layout_5.addWidget(self.draft_button)

        self.cancel_button = QPushButton(ErasuresDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(ErasuresDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

        QWidget.setTabOrder(self.table, self.settle_button)
        QWidget.setTabOrder(self.settle_button, self.draft_button)
        QWidget.setTabOrder(self.draft_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ErasuresDialog)

        QMetaObject.connectSlotsByName(ErasuresDialog)
    # setupUi

    def retranslateUi(self, ErasuresDialog):
        ErasuresDialog.setWindowTitle(QCoreApplication.translate("ErasuresDialog", u"\u6d88\u53bb\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("ErasuresDialog", u"\u6d88\u53bb\u3057\u305f\u65e5\u3068\u3001\u6b8b\u3057\u3066\u3044\u308b\u3082\u306e\u306e\u671f\u9650\u3067\u3059\u3002\u304a\u540d\u524d\u306f\u6b8b\u3063\u3066\u3044\u307e\u305b\u3093\u3002\u8a3c\u660e\u66f8\u306b\u3082\u304a\u540d\u524d\u306f\u8f09\u308a\u307e\u305b\u3093\u3002", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ErasuresDialog", u"\u6d88\u53bb\u306e\u8a18\u9332\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.settle_button.setText(QCoreApplication.translate("ErasuresDialog", u"\u6d88\u53bb\u3092\u4ed5\u4e0a\u3052\u308b(&F)", None))
        self.draft_button.setText(QCoreApplication.translate("ErasuresDialog", u"\u8a3c\u660e\u66f8\u306e\u6848\u3092\u898b\u308b(&D)", None))
        self.cancel_button.setText(QCoreApplication.translate("ErasuresDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("ErasuresDialog", u"\u8a3c\u660e\u66f8\u3092\u767a\u884c\u3059\u308b(&S)", None))
    # retranslateUi

