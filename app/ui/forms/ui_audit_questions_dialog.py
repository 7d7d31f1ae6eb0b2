# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_questions_dialog.ui'
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
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditQuestionsDialog(object):
    def setupUi(self, AuditQuestionsDialog):
        if not AuditQuestionsDialog.objectName():
            AuditQuestionsDialog.setObjectName(u"AuditQuestionsDialog")
        self.layout_1 = QVBoxLayout(AuditQuestionsDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(AuditQuestionsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(AuditQuestionsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(AuditQuestionsDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.chips = Chips(AuditQuestionsDialog)
        self.chips.setObjectName(u"chips")

        self.layout_2.addWidget(self.chips)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.count_label = QLabel(AuditQuestionsDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_2)

        self.stack = QStackedWidget(AuditQuestionsDialog)
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
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")
        sizePolicy.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.table)

        self.acts = ActRow(self.list_page)
        self.acts.setObjectName(u"acts")

        self.layout_4.addWidget(self.acts)

        self.question_facts = Facts(self.list_page)
        self.question_facts.setObjectName(u"question_facts")

        self.layout_4.addWidget(self.question_facts)

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

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.standard_button = QPushButton(AuditQuestionsDialog)
        self.standard_button.setObjectName(u"standard_button")
        self.standard_button.setAutoDefault(False)

        self.layout_6.addWidget(self.standard_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.cancel_button = QPushButton(AuditQuestionsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuditQuestionsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

        QWidget.setTabOrder(self.table, self.acts)
        QWidget.setTabOrder(self.acts, self.standard_button)
        QWidget.setTabOrder(self.standard_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(AuditQuestionsDialog)

        QMetaObject.connectSlotsByName(AuditQuestionsDialog)
    # setupUi

    def retranslateUi(self, AuditQuestionsDialog):
        AuditQuestionsDialog.setWindowTitle(QCoreApplication.translate("AuditQuestionsDialog", u"\u76e3\u67fb\u306e\u9805\u76ee - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AuditQuestionsDialog", u"\u76e3\u67fb\u3067\u78ba\u304b\u3081\u308b\u9805\u76ee\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.acts.setAccessibleName(QCoreApplication.translate("AuditQuestionsDialog", u"\u9078\u3093\u3060\u9805\u76ee\u306e\u64cd\u4f5c", None))
#endif // QT_CONFIG(accessibility)
        self.standard_button.setText(QCoreApplication.translate("AuditQuestionsDialog", u"\u6a19\u6e96\u3068\u65b9\u91dd\u306e\u9805\u76ee\u3092\u5165\u308c\u308b(&T)", None))
        self.cancel_button.setText(QCoreApplication.translate("AuditQuestionsDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("AuditQuestionsDialog", u"\u9805\u76ee\u3092\u52a0\u3048\u308b(&N)\u2026", None))
    # retranslateUi

