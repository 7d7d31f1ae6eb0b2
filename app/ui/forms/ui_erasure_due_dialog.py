# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erasure_due_dialog.ui'
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

class Ui_ErasureDueDialog(object):
    def setupUi(self, ErasureDueDialog):
        if not ErasureDueDialog.objectName():
            ErasureDueDialog.setObjectName(u"ErasureDueDialog")
        self.layout_1 = QVBoxLayout(ErasureDueDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(ErasureDueDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(ErasureDueDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(ErasureDueDialog)
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
        self.count_label = QLabel(ErasureDueDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.all_button = QPushButton(ErasureDueDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.layout_4.addWidget(self.all_button)

        self.cancel_button = QPushButton(ErasureDueDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(ErasureDueDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.table, self.all_button)
        QWidget.setTabOrder(self.all_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ErasureDueDialog)

        QMetaObject.connectSlotsByName(ErasureDueDialog)
    # setupUi

    def retranslateUi(self, ErasureDueDialog):
        ErasureDueDialog.setWindowTitle(QCoreApplication.translate("ErasureDueDialog", u"\u6d88\u53bb\u3067\u304d\u308b\u65b9 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("ErasureDueDialog", u"\u9000\u4f1a\u306a\u3069\u306e\u5f8c\u306e\u4fdd\u5b58\u671f\u9593\u304c\u904e\u304e\u305f\u65b9\u3068\u3001\u6cd5\u4ee4\u3084\u5185\u898f\u3067\u6b8b\u3057\u3066\u3044\u305f\u8a18\u9332\u306e\u671f\u9650\u304c\u904e\u304e\u305f\u65b9\u3067\u3059\u3002\u671f\u9650\u306e\u65e9\u3044\u9806\u306b\u4e26\u3073\u307e\u3059\u3002", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ErasureDueDialog", u"\u6d88\u53bb\u3067\u304d\u308b\u65b9\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.all_button.setText(QCoreApplication.translate("ErasureDueDialog", u"\u4e00\u89a7\u306e\u3059\u3079\u3066\u3092\u6d88\u53bb(&A)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("ErasureDueDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("ErasureDueDialog", u"\u3053\u306e\u65b9\u306e\u5185\u5bb9\u3092\u78ba\u304b\u3081\u308b(&S)\u2026", None))
    # retranslateUi

