# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restricted_cases_dialog.ui'
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
from app.ui.widgets.paragraph import Paragraph

class Ui_RestrictedCasesDialog(object):
    def setupUi(self, RestrictedCasesDialog):
        if not RestrictedCasesDialog.objectName():
            RestrictedCasesDialog.setObjectName(u"RestrictedCasesDialog")
        self.layout_1 = QVBoxLayout(RestrictedCasesDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(RestrictedCasesDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(RestrictedCasesDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.stack = QStackedWidget(RestrictedCasesDialog)
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
        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.cancel_button = QPushButton(RestrictedCasesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(RestrictedCasesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.table, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RestrictedCasesDialog)

        QMetaObject.connectSlotsByName(RestrictedCasesDialog)
    # setupUi

    def retranslateUi(self, RestrictedCasesDialog):
        RestrictedCasesDialog.setWindowTitle(QCoreApplication.translate("RestrictedCasesDialog", u"\u95b2\u89a7\u3092\u9650\u3063\u305f\u53d7\u4ed8 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("RestrictedCasesDialog", u"\u95b2\u89a7\u3092\u9650\u3063\u305f\u53d7\u4ed8", None))
        self.intro_label.setText(QCoreApplication.translate("RestrictedCasesDialog", u"\u756a\u53f7\u3068\u3001\u95b2\u89a7\u3067\u304d\u308b\u4eba\u3060\u3051\u3092\u793a\u3057\u307e\u3059\u3002\u5185\u5bb9\u306f\u3001\u540d\u524d\u306e\u3042\u308b\u65b9\u3060\u3051\u304c\u898b\u3089\u308c\u307e\u3059\u3002\u3060\u308c\u3082\u898b\u3089\u308c\u306a\u304f\u306a\u3063\u305f\u53d7\u4ed8\u306f\u3001\u3053\u3053\u3067\u95b2\u89a7\u3067\u304d\u308b\u4eba\u3092\u5165\u308c\u76f4\u3057\u307e\u3059\uff08\u64cd\u4f5c\u8a18\u9332\u306b\u6b8b\u308a\u307e\u3059\uff09\u3002", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RestrictedCasesDialog", u"\u95b2\u89a7\u3092\u9650\u3063\u305f\u53d7\u4ed8\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("RestrictedCasesDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("RestrictedCasesDialog", u"\u95b2\u89a7\u3067\u304d\u308b\u4eba\u3092\u5909\u3048\u308b(&P)\u2026", None))
    # retranslateUi

