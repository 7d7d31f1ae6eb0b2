# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'merges_dialog.ui'
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

class Ui_MergesDialog(object):
    def setupUi(self, MergesDialog):
        if not MergesDialog.objectName():
            MergesDialog.setObjectName(u"MergesDialog")
        self.layout_1 = QVBoxLayout(MergesDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(MergesDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(MergesDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(MergesDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(MergesDialog)
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
        self.count_label = QLabel(MergesDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)

        self.children_button = QPushButton(MergesDialog)
        self.children_button.setObjectName(u"children_button")
        self.children_button.setProperty(u"kind", u"quiet")
        self.children_button.setAutoDefault(False)

        self.layout_4.addWidget(self.children_button)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.apart_button = QPushButton(MergesDialog)
        self.apart_button.setObjectName(u"apart_button")
        self.apart_button.setAutoDefault(False)

        self.layout_4.addWidget(self.apart_button)

        self.cancel_button = QPushButton(MergesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(MergesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.table, self.children_button)
        QWidget.setTabOrder(self.children_button, self.apart_button)
        QWidget.setTabOrder(self.apart_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(MergesDialog)

        QMetaObject.connectSlotsByName(MergesDialog)
    # setupUi

    def retranslateUi(self, MergesDialog):
        MergesDialog.setWindowTitle(QCoreApplication.translate("MergesDialog", u"\u540d\u5bc4\u305b\u306e\u5019\u88dc - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("MergesDialog", u"\u540d\u5bc4\u305b\u306e\u5019\u88dc", None))
        self.intro_label.setText(QCoreApplication.translate("MergesDialog", u"\u540c\u3058\u65b9\u304c2\u3064\u306e\u7d44\u5408\u54e1\u30b3\u30fc\u30c9\u3067\u767b\u9332\u3055\u308c\u3066\u3044\u308b\u304b\u3082\u3057\u308c\u307e\u305b\u3093\u3002\u898b\u304f\u3089\u3079\u3066\u3001\u540c\u3058\u65b9\u306a\u3089\u540d\u5bc4\u305b\u3057\u3001\u5225\u306e\u65b9\u306a\u3089\u305d\u306e\u3088\u3046\u306b\u8a18\u9332\u3057\u3066\u304f\u3060\u3055\u3044\u3002", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MergesDialog", u"\u540d\u5bc4\u305b\u306e\u5019\u88dc\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.children_button.setText(QCoreApplication.translate("MergesDialog", u"\u304a\u5b50\u3055\u307e\u306e\u5019\u88dc(&K)\u2026", None))
        self.apart_button.setText(QCoreApplication.translate("MergesDialog", u"\u5225\u306e\u65b9\u3067\u3059(&B)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("MergesDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("MergesDialog", u"\u898b\u304f\u3089\u3079\u308b(&V)\u2026", None))
    # retranslateUi

