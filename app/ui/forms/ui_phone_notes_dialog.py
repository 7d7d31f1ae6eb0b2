# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phone_notes_dialog.ui'
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
from app.ui.widgets.search_box import SearchBox

class Ui_PhoneNotesDialog(object):
    def setupUi(self, PhoneNotesDialog):
        if not PhoneNotesDialog.objectName():
            PhoneNotesDialog.setObjectName(u"PhoneNotesDialog")
        self.layout_1 = QVBoxLayout(PhoneNotesDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(PhoneNotesDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_2.addWidget(self.title_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.months_label = QLabel(PhoneNotesDialog)
        self.months_label.setObjectName(u"months_label")
        self.months_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.months_label)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.search_box = SearchBox(PhoneNotesDialog)
        self.search_box.setObjectName(u"search_box")
        self.search_box.setMaximumSize(QSize(420, 64))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_box.sizePolicy().hasHeightForWidth())
        self.search_box.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.search_box)

        self.chips = Chips(PhoneNotesDialog)
        self.chips.setObjectName(u"chips")

        self.layout_4.addWidget(self.chips)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.count_label = QLabel(PhoneNotesDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_4)

        self.stack = QStackedWidget(PhoneNotesDialog)
        self.stack.setObjectName(u"stack")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy1)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.list_page)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout_6.addWidget(self.table)

        self.stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.empty_page)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_7.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.about_label = Paragraph(PhoneNotesDialog)
        self.about_label.setObjectName(u"about_label")

        self.layout_1.addWidget(self.about_label)

        self.notice = Notice(PhoneNotesDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.edit_button = QPushButton(PhoneNotesDialog)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setAutoDefault(False)

        self.layout_8.addWidget(self.edit_button)

        self.link_button = QPushButton(PhoneNotesDialog)
        self.link_button.setObjectName(u"link_button")
        self.link_button.setAutoDefault(False)

        self.layout_8.addWidget(self.link_button)

        self.finish_button = QPushButton(PhoneNotesDialog)
        self.finish_button.setObjectName(u"finish_button")
        self.finish_button.setAutoDefault(False)

        self.layout_8.addWidget(self.finish_button)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(PhoneNotesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(PhoneNotesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

        QWidget.setTabOrder(self.search_box, self.table)
        QWidget.setTabOrder(self.table, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.link_button)
        QWidget.setTabOrder(self.link_button, self.finish_button)
        QWidget.setTabOrder(self.finish_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PhoneNotesDialog)

        QMetaObject.connectSlotsByName(PhoneNotesDialog)
    # setupUi

    def retranslateUi(self, PhoneNotesDialog):
        PhoneNotesDialog.setWindowTitle(QCoreApplication.translate("PhoneNotesDialog", u"\u96fb\u8a71\u30e1\u30e2\u306e\u4e00\u89a7 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("PhoneNotesDialog", u"\u96fb\u8a71\u30e1\u30e2\u306e\u4e00\u89a7", None))
        self.months_label.setText("")
        self.search_box.setPlaceholderText(QCoreApplication.translate("PhoneNotesDialog", u"\u304a\u540d\u524d\u30fb\u96fb\u8a71\u756a\u53f7\u30fb\u3054\u7528\u4ef6\u3067\u63a2\u3059\uff08F3\uff09", None))
#if QT_CONFIG(accessibility)
        self.search_box.setAccessibleName(QCoreApplication.translate("PhoneNotesDialog", u"\u96fb\u8a71\u30e1\u30e2\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PhoneNotesDialog", u"\u96fb\u8a71\u30e1\u30e2\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.about_label.setText("")
        self.edit_button.setText(QCoreApplication.translate("PhoneNotesDialog", u"\u76f4\u3059(&E)\u2026", None))
        self.link_button.setText(QCoreApplication.translate("PhoneNotesDialog", u"\u53d7\u4ed8\u306b\u7d50\u3073\u4ed8\u3051\u308b(&L)\u2026", None))
        self.finish_button.setText(QCoreApplication.translate("PhoneNotesDialog", u"\u6298\u8fd4\u3057\u6e08\u307f\u306b\u3059\u308b(&D)", None))
        self.cancel_button.setText(QCoreApplication.translate("PhoneNotesDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("PhoneNotesDialog", u"\u53d7\u4ed8\u306b\u3059\u308b(&R)\u2026", None))
    # retranslateUi

