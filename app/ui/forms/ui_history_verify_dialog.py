# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_verify_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_HistoryVerifyDialog(object):
    def setupUi(self, HistoryVerifyDialog):
        if not HistoryVerifyDialog.objectName():
            HistoryVerifyDialog.setObjectName(u"HistoryVerifyDialog")
        self.layout_1 = QVBoxLayout(HistoryVerifyDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(HistoryVerifyDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(HistoryVerifyDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(HistoryVerifyDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.pages = QStackedWidget(HistoryVerifyDialog)
        self.pages.setObjectName(u"pages")
        self.ask_page = QWidget()
        self.ask_page.setObjectName(u"ask_page")
        self.ask_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.ask_page)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.sheet = QFrame(self.ask_page)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.sheet)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 16, 20, 16)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.anchor_label = QLabel(self.sheet)
        self.anchor_label.setObjectName(u"anchor_label")
        self.anchor_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.anchor_label)

        self.anchor_edit = QLineEdit(self.sheet)
        self.anchor_edit.setObjectName(u"anchor_edit")
        self.anchor_edit.setMaxLength(80)

        self.layout_4.addWidget(self.anchor_edit)

        self.anchor_problem = Paragraph(self.sheet)
        self.anchor_problem.setObjectName(u"anchor_problem")
        self.anchor_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.anchor_problem)


        self.layout_5.addLayout(self.layout_4)

        self.last_label = Paragraph(self.sheet)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.last_label)


        self.layout_3.addWidget(self.sheet)

        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_1)

        self.pages.addWidget(self.ask_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_page.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.work_page)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.long_work = LongWork(self.work_page)
        self.long_work.setObjectName(u"long_work")

        self.layout_6.addWidget(self.long_work)

        self.pages.addWidget(self.work_page)

        self.layout_1.addWidget(self.pages)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_2)

        self.cancel_button = QPushButton(HistoryVerifyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(HistoryVerifyDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.anchor_label.setBuddy(self.anchor_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.anchor_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(HistoryVerifyDialog)

        QMetaObject.connectSlotsByName(HistoryVerifyDialog)
    # setupUi

    def retranslateUi(self, HistoryVerifyDialog):
        HistoryVerifyDialog.setWindowTitle(QCoreApplication.translate("HistoryVerifyDialog", u"\u64cd\u4f5c\u8a18\u9332\u306e\u691c\u8a3c - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("HistoryVerifyDialog", u"\u64cd\u4f5c\u8a18\u9332\u306b\u66f8\u304d\u63db\u3048\u3084\u629c\u3051\u304c\u306a\u3044\u304b\u78ba\u304b\u3081\u307e\u3059", None))
        self.intro_label.setText(QCoreApplication.translate("HistoryVerifyDialog", u"\u3059\u3079\u3066\u306e\u64cd\u4f5c\u30921\u4ef6\u305a\u3064\u305f\u3069\u308a\u3001\u6587\u66f8\u30fb\u70b9\u691c\u30fb\u63a7\u3048\u306b\u6b8b\u3057\u305f\u5024\u3068\u3082\u7167\u3089\u3057\u5408\u308f\u305b\u307e\u3059\u3002\u7d19\u306e\u6587\u66f8\u3084\u65e5\u7de0\u3081\u7968\u306e\u4e0b\u306b\u3042\u308b\u300c\u8a18\u9332\u300d\u306e\u5024\u3092\u5165\u308c\u308b\u3068\u3001\u305d\u306e\u7d19\u3068\u3082\u7167\u5408\u3057\u307e\u3059\u3002\u7d50\u679c\u306f\u64cd\u4f5c\u8a18\u9332\u306b\u6b8b\u308a\u307e\u3059\u3002", None))
        self.anchor_label.setText(QCoreApplication.translate("HistoryVerifyDialog", u"\u7d19\u306e\u300c\u8a18\u9332\u300d\u306e\u5024\uff08\u3042\u308c\u3070\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.anchor_edit.setAccessibleName(QCoreApplication.translate("HistoryVerifyDialog", u"\u7d19\u306e\u300c\u8a18\u9332\u300d\u306e\u5024", None))
#endif // QT_CONFIG(accessibility)
        self.anchor_edit.setPlaceholderText(QCoreApplication.translate("HistoryVerifyDialog", u"12:0123456789abcdef", None))
        self.anchor_problem.setText("")
        self.last_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("HistoryVerifyDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("HistoryVerifyDialog", u"\u691c\u8a3c\u3059\u308b(&S)", None))
    # retranslateUi

