# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'held_papers_dialog.ui'
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
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_HeldPapersDialog(object):
    def setupUi(self, HeldPapersDialog):
        if not HeldPapersDialog.objectName():
            HeldPapersDialog.setObjectName(u"HeldPapersDialog")
        self.layout_1 = QVBoxLayout(HeldPapersDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(HeldPapersDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(HeldPapersDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(HeldPapersDialog)
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
        self.count_label = QLabel(HeldPapersDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.on_label = QLabel(HeldPapersDialog)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.on_label)

        self.on_field = DateField(HeldPapersDialog)
        self.on_field.setObjectName(u"on_field")
        self.on_field.setMaximumSize(QSize(264, 64))
        self.on_field.setMinimumSize(QSize(264, 0))

        self.layout_4.addWidget(self.on_field)


        self.layout_1.addLayout(self.layout_4)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.receive_button = QPushButton(HeldPapersDialog)
        self.receive_button.setObjectName(u"receive_button")
        self.receive_button.setAutoDefault(False)

        self.layout_6.addWidget(self.receive_button)

        self.see_button = QPushButton(HeldPapersDialog)
        self.see_button.setObjectName(u"see_button")
        self.see_button.setAutoDefault(False)

        self.layout_6.addWidget(self.see_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.case_button = QPushButton(HeldPapersDialog)
        self.case_button.setObjectName(u"case_button")
        self.case_button.setAutoDefault(False)

        self.layout_6.addWidget(self.case_button)

        self.returned_button = QPushButton(HeldPapersDialog)
        self.returned_button.setObjectName(u"returned_button")
        self.returned_button.setAutoDefault(False)

        self.layout_6.addWidget(self.returned_button)

        self.cancel_button = QPushButton(HeldPapersDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(HeldPapersDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.on_field)
        QWidget.setTabOrder(self.on_field, self.receive_button)
        QWidget.setTabOrder(self.receive_button, self.see_button)
        QWidget.setTabOrder(self.see_button, self.case_button)
        QWidget.setTabOrder(self.case_button, self.returned_button)
        QWidget.setTabOrder(self.returned_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(HeldPapersDialog)

        QMetaObject.connectSlotsByName(HeldPapersDialog)
    # setupUi

    def retranslateUi(self, HeldPapersDialog):
        HeldPapersDialog.setWindowTitle(QCoreApplication.translate("HeldPapersDialog", u"\u304a\u9810\u304b\u308a\u3057\u3066\u3044\u308b\u66f8\u985e - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("HeldPapersDialog", u"\u304a\u9810\u304b\u308a\u3057\u3066\u3044\u308b\u66f8\u985e\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.on_label.setText(QCoreApplication.translate("HeldPapersDialog", u"\u8fd4\u5374\u30fb\u5ec3\u68c4\u3057\u305f\u65e5(&W)", None))
#if QT_CONFIG(accessibility)
        self.on_field.setAccessibleName(QCoreApplication.translate("HeldPapersDialog", u"\u8fd4\u5374\u30fb\u5ec3\u68c4\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.receive_button.setText(QCoreApplication.translate("HeldPapersDialog", u"\u9810\u304b\u308a\u3092\u8a18\u9332(&N)\u2026", None))
        self.see_button.setText(QCoreApplication.translate("HeldPapersDialog", u"\u753b\u50cf\u3092\u898b\u308b(&V)\u2026", None))
        self.case_button.setText(QCoreApplication.translate("HeldPapersDialog", u"\u53d7\u4ed8\u3092\u958b\u304f(&O)", None))
        self.returned_button.setText(QCoreApplication.translate("HeldPapersDialog", u"\u8fd4\u5374\u3057\u305f(&R)", None))
        self.cancel_button.setText(QCoreApplication.translate("HeldPapersDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("HeldPapersDialog", u"\u5ec3\u68c4\u3057\u305f(&S)\u2026", None))
    # retranslateUi

