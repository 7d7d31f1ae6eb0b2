# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dispatch_book_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DispatchBookDialog(object):
    def setupUi(self, DispatchBookDialog):
        if not DispatchBookDialog.objectName():
            DispatchBookDialog.setObjectName(u"DispatchBookDialog")
        self.layout_1 = QVBoxLayout(DispatchBookDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(DispatchBookDialog)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.period_label)

        self.period_combo = QComboBox(DispatchBookDialog)
        self.period_combo.setObjectName(u"period_combo")

        self.layout_2.addWidget(self.period_combo)

        self.from_label = QLabel(DispatchBookDialog)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.from_label)

        self.from_field = DateField(DispatchBookDialog)
        self.from_field.setObjectName(u"from_field")

        self.layout_2.addWidget(self.from_field)

        self.to_label = QLabel(DispatchBookDialog)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.to_label)

        self.to_field = DateField(DispatchBookDialog)
        self.to_field.setObjectName(u"to_field")

        self.layout_2.addWidget(self.to_field)

        self.period_button = QPushButton(DispatchBookDialog)
        self.period_button.setObjectName(u"period_button")
        self.period_button.setAutoDefault(False)

        self.layout_2.addWidget(self.period_button)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.chips = Chips(DispatchBookDialog)
        self.chips.setObjectName(u"chips")

        self.layout_2.addWidget(self.chips)


        self.layout_1.addLayout(self.layout_2)

        self.period_problem = Paragraph(DispatchBookDialog)
        self.period_problem.setObjectName(u"period_problem")
        self.period_problem.setProperty(u"kind", u"problem")

        self.layout_1.addWidget(self.period_problem)

        self.notice = Notice(DispatchBookDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(DispatchBookDialog)
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

        self.detail_label = Paragraph(DispatchBookDialog)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.detail_label)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(DispatchBookDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.count_label)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.print_button = QPushButton(DispatchBookDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.layout_6.addWidget(self.print_button)

        self.excel_button = QPushButton(DispatchBookDialog)
        self.excel_button.setObjectName(u"excel_button")
        self.excel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.excel_button)

        self.case_button = QPushButton(DispatchBookDialog)
        self.case_button.setObjectName(u"case_button")
        self.case_button.setAutoDefault(False)

        self.layout_6.addWidget(self.case_button)

        self.letter_button = QPushButton(DispatchBookDialog)
        self.letter_button.setObjectName(u"letter_button")
        self.letter_button.setAutoDefault(False)

        self.layout_6.addWidget(self.letter_button)

        self.cancel_button = QPushButton(DispatchBookDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(DispatchBookDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.period_label.setBuddy(self.period_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.period_combo, self.from_field)
        QWidget.setTabOrder(self.from_field, self.to_field)
        QWidget.setTabOrder(self.to_field, self.period_button)
        QWidget.setTabOrder(self.period_button, self.chips)
        QWidget.setTabOrder(self.chips, self.table)
        QWidget.setTabOrder(self.table, self.print_button)
        QWidget.setTabOrder(self.print_button, self.excel_button)
        QWidget.setTabOrder(self.excel_button, self.case_button)
        QWidget.setTabOrder(self.case_button, self.letter_button)
        QWidget.setTabOrder(self.letter_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DispatchBookDialog)

        QMetaObject.connectSlotsByName(DispatchBookDialog)
    # setupUi

    def retranslateUi(self, DispatchBookDialog):
        DispatchBookDialog.setWindowTitle(QCoreApplication.translate("DispatchBookDialog", u"\u767a\u9001\u7c3f - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.period_label.setText(QCoreApplication.translate("DispatchBookDialog", u"\u671f\u9593(&N)", None))
#if QT_CONFIG(accessibility)
        self.period_combo.setAccessibleName(QCoreApplication.translate("DispatchBookDialog", u"\u671f\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("DispatchBookDialog", u"\u304b\u3089", None))
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("DispatchBookDialog", u"\u671f\u9593\u306e\u59cb\u307e\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("DispatchBookDialog", u"\u307e\u3067", None))
#if QT_CONFIG(accessibility)
        self.to_field.setAccessibleName(QCoreApplication.translate("DispatchBookDialog", u"\u671f\u9593\u306e\u7d42\u308f\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.period_button.setText(QCoreApplication.translate("DispatchBookDialog", u"\u8868\u793a(&V)", None))
        self.period_problem.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DispatchBookDialog", u"\u767a\u9001\u7c3f", None))
#endif // QT_CONFIG(accessibility)
        self.detail_label.setText("")
        self.count_label.setText("")
        self.print_button.setText(QCoreApplication.translate("DispatchBookDialog", u"\u767a\u9001\u7c3f\u3092\u5370\u5237(&P)\u2026", None))
        self.excel_button.setText(QCoreApplication.translate("DispatchBookDialog", u"Excel\u306b\u66f8\u304d\u51fa\u3059(&E)\u2026", None))
        self.case_button.setText(QCoreApplication.translate("DispatchBookDialog", u"\u53d7\u4ed8\u3092\u958b\u304f(&O)", None))
        self.letter_button.setText(QCoreApplication.translate("DispatchBookDialog", u"\u3053\u306e\u6587\u66f8(&T)", None))
        self.cancel_button.setText(QCoreApplication.translate("DispatchBookDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("DispatchBookDialog", u"\u767a\u9001\u3092\u8a18\u9332(&S)\u2026", None))
    # retranslateUi

