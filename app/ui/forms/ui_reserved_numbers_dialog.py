# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reserved_numbers_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ReservedNumbersDialog(object):
    def setupUi(self, ReservedNumbersDialog):
        if not ReservedNumbersDialog.objectName():
            ReservedNumbersDialog.setObjectName(u"ReservedNumbersDialog")
        self.layout_1 = QVBoxLayout(ReservedNumbersDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(ReservedNumbersDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(ReservedNumbersDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.count_edit_label = QLabel(ReservedNumbersDialog)
        self.count_edit_label.setObjectName(u"count_edit_label")
        self.count_edit_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_edit_label)

        self.count_edit = QLineEdit(ReservedNumbersDialog)
        self.count_edit.setObjectName(u"count_edit")
        self.count_edit.setMaxLength(3)
        self.count_edit.setMaximumSize(QSize(64, 64))

        self.layout_2.addWidget(self.count_edit)

        self.reserve_button = QPushButton(ReservedNumbersDialog)
        self.reserve_button.setObjectName(u"reserve_button")
        self.reserve_button.setAutoDefault(False)

        self.layout_2.addWidget(self.reserve_button)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.chips = Chips(ReservedNumbersDialog)
        self.chips.setObjectName(u"chips")

        self.layout_2.addWidget(self.chips)


        self.layout_1.addLayout(self.layout_2)

        self.stack = QStackedWidget(ReservedNumbersDialog)
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

        self.notice = Notice(ReservedNumbersDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.void_button = QPushButton(ReservedNumbersDialog)
        self.void_button.setObjectName(u"void_button")
        self.void_button.setAutoDefault(False)

        self.layout_6.addWidget(self.void_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.cancel_button = QPushButton(ReservedNumbersDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(ReservedNumbersDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.count_edit_label.setBuddy(self.count_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.count_edit, self.reserve_button)
        QWidget.setTabOrder(self.reserve_button, self.table)
        QWidget.setTabOrder(self.table, self.void_button)
        QWidget.setTabOrder(self.void_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ReservedNumbersDialog)

        QMetaObject.connectSlotsByName(ReservedNumbersDialog)
    # setupUi

    def retranslateUi(self, ReservedNumbersDialog):
        ReservedNumbersDialog.setWindowTitle(QCoreApplication.translate("ReservedNumbersDialog", u"\u624b\u66f8\u304d\u53d7\u4ed8\u7968 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("ReservedNumbersDialog", u"\u624b\u66f8\u304d\u53d7\u4ed8\u7968\u3068\u53d7\u4ed8\u756a\u53f7\u306e\u78ba\u4fdd", None))
        self.intro_label.setText(QCoreApplication.translate("ReservedNumbersDialog", u"\u505c\u96fb\u306a\u3069\u3067\u30d1\u30bd\u30b3\u30f3\u304c\u4f7f\u3048\u306a\u3044\u3068\u304d\u306e\u305f\u3081\u306b\u3001\u53d7\u4ed8\u756a\u53f7\u3092\u5148\u306b\u53d6\u308a\u3001\u756a\u53f7\u306e\u5165\u3063\u305f\u7528\u7d19\u3092\u5370\u5237\u3057\u3066\u304a\u304d\u307e\u3059\u3002\u66f8\u3044\u305f\u7968\u306f\u3001\u53d7\u4ed8\u306e\u753b\u9762\u306e\u300c\u624b\u66f8\u304d\u53d7\u4ed8\u7968\u306e\u756a\u53f7\u300d\u306b\u756a\u53f7\u3092\u5165\u308c\u3066\u5165\u529b\u3057\u307e\u3059\u3002", None))
        self.count_edit_label.setText(QCoreApplication.translate("ReservedNumbersDialog", u"\u65b0\u3057\u304f\u53d6\u308b\u4ef6\u6570(&N)", None))
        self.count_edit.setText(QCoreApplication.translate("ReservedNumbersDialog", u"10", None))
#if QT_CONFIG(accessibility)
        self.count_edit.setAccessibleName(QCoreApplication.translate("ReservedNumbersDialog", u"\u65b0\u3057\u304f\u53d6\u308b\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.reserve_button.setText(QCoreApplication.translate("ReservedNumbersDialog", u"\u756a\u53f7\u3092\u53d6\u308b(&G)", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReservedNumbersDialog", u"\u78ba\u4fdd\u3057\u305f\u53d7\u4ed8\u756a\u53f7\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.void_button.setText(QCoreApplication.translate("ReservedNumbersDialog", u"\u6b20\u756a\u306b\u3059\u308b(&D)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("ReservedNumbersDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("ReservedNumbersDialog", u"\u7528\u7d19\u3092\u5370\u5237(&P)\u2026", None))
    # retranslateUi

