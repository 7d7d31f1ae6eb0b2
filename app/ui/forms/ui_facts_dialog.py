# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'facts_dialog.ui'
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
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_FactsDialog(object):
    def setupUi(self, FactsDialog):
        if not FactsDialog.objectName():
            FactsDialog.setObjectName(u"FactsDialog")
        self.layout_1 = QVBoxLayout(FactsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(FactsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(FactsDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.chips = Chips(FactsDialog)
        self.chips.setObjectName(u"chips")

        self.layout_2.addWidget(self.chips)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.count_label = QLabel(FactsDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_2)

        self.stack = QStackedWidget(FactsDialog)
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
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(3)
        sizePolicy1.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy1)

        self.layout_4.addWidget(self.table)

        self.sheet = QFrame(self.list_page)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.sheet)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 12, 20, 12)
        self.fact_facts = Facts(self.sheet)
        self.fact_facts.setObjectName(u"fact_facts")

        self.layout_5.addWidget(self.fact_facts)


        self.layout_4.addWidget(self.sheet)

        self.stack.addWidget(self.list_page)
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

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.case_button = QPushButton(FactsDialog)
        self.case_button.setObjectName(u"case_button")
        self.case_button.setAutoDefault(False)

        self.layout_7.addWidget(self.case_button)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(FactsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(FactsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

        QWidget.setTabOrder(self.table, self.case_button)
        QWidget.setTabOrder(self.case_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(FactsDialog)

        QMetaObject.connectSlotsByName(FactsDialog)
    # setupUi

    def retranslateUi(self, FactsDialog):
        FactsDialog.setWindowTitle(QCoreApplication.translate("FactsDialog", u"\u8981\u662f\u6b63\u306e\u4e00\u89a7 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("FactsDialog", u"\u3059\u3067\u306b\u884c\u308f\u308c\u305f\u3053\u3068\u3068\u3057\u3066\u8a18\u9332\u3057\u305f\u4e8b\u5b9f\u3067\u3059\u3002\u671f\u9650\u3084\u56de\u7b54\u306e\u52b9\u529b\u306f\u5909\u308f\u308a\u307e\u305b\u3093\u3002\u7ba1\u7406\u8cac\u4efb\u8005\u304c\u662f\u6b63\u3092\u8a18\u9332\u3059\u308b\u307e\u3067\u300c\u8981\u662f\u6b63\u300d\u306b\u6b8b\u308a\u307e\u3059\u3002", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("FactsDialog", u"\u4e8b\u5b9f\u306e\u8a18\u9332\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.case_button.setText(QCoreApplication.translate("FactsDialog", u"\u53d7\u4ed8\u3092\u958b\u304f(&O)", None))
        self.cancel_button.setText(QCoreApplication.translate("FactsDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("FactsDialog", u"\u662f\u6b63\u3092\u8a18\u9332(&S)\u2026", None))
    # retranslateUi

