# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_dialog.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

class Ui_LetterDialog(object):
    def setupUi(self, LetterDialog):
        if not LetterDialog.objectName():
            LetterDialog.setObjectName(u"LetterDialog")
        self.layout_1 = QVBoxLayout(LetterDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(LetterDialog)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.waiting_page = QWidget()
        self.waiting_page.setObjectName(u"waiting_page")
        self.waiting_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.waiting_page)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)

        self.waiting_label = QLabel(self.waiting_page)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setProperty(u"kind", u"muted")
        self.waiting_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_3.addWidget(self.waiting_label)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_5)

        self.stack.addWidget(self.waiting_page)
        self.letter_page = QWidget()
        self.letter_page.setObjectName(u"letter_page")
        self.letter_page.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.letter_page)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.pdf_view = PdfView(self.letter_page)
        self.pdf_view.setObjectName(u"pdf_view")

        self.layout_6.addWidget(self.pdf_view)

        self.stack.addWidget(self.letter_page)
        self.trouble_page = QWidget()
        self.trouble_page.setObjectName(u"trouble_page")
        self.trouble_page.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.trouble_page)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.trouble_state = EmptyState(self.trouble_page)
        self.trouble_state.setObjectName(u"trouble_state")

        self.layout_7.addWidget(self.trouble_state)

        self.stack.addWidget(self.trouble_page)

        self.layout_2.addWidget(self.stack)

        self.sheet = QFrame(LetterDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.sheet.setMinimumSize(QSize(280, 0))
        self.sheet.setMaximumSize(QSize(320, 100000))
        self.layout_8 = QVBoxLayout(self.sheet)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(self.sheet)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_8.addWidget(self.title_label)

        self.pages_label = QLabel(self.sheet)
        self.pages_label.setObjectName(u"pages_label")
        self.pages_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.pages_label)

        self.letter_facts = Facts(self.sheet)
        self.letter_facts.setObjectName(u"letter_facts")

        self.layout_8.addWidget(self.letter_facts)

        self.hint_label = Paragraph(self.sheet)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.hint_label)

        self.notice = Notice(self.sheet)
        self.notice.setObjectName(u"notice")

        self.layout_8.addWidget(self.notice)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_9)

        self.print_button = QPushButton(self.sheet)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.layout_8.addWidget(self.print_button)

        self.keep_button = QPushButton(self.sheet)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.layout_8.addWidget(self.keep_button)

        self.open_button = QPushButton(self.sheet)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.layout_8.addWidget(self.open_button)

        self.mail_button = QPushButton(self.sheet)
        self.mail_button.setObjectName(u"mail_button")
        self.mail_button.setAutoDefault(False)

        self.layout_8.addWidget(self.mail_button)

        self.tell_button = QPushButton(self.sheet)
        self.tell_button.setObjectName(u"tell_button")
        self.tell_button.setAutoDefault(False)

        self.layout_8.addWidget(self.tell_button)

        self.wording_button = QPushButton(self.sheet)
        self.wording_button.setObjectName(u"wording_button")
        self.wording_button.setAutoDefault(False)

        self.layout_8.addWidget(self.wording_button)


        self.layout_2.addWidget(self.sheet)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_2)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.second_button = QPushButton(LetterDialog)
        self.second_button.setObjectName(u"second_button")
        self.second_button.setAutoDefault(False)

        self.layout_10.addWidget(self.second_button)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)

        self.cancel_button = QPushButton(LetterDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_10.addWidget(self.cancel_button)

        self.save_button = QPushButton(LetterDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_10.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_10)

        QWidget.setTabOrder(self.pdf_view, self.print_button)
        QWidget.setTabOrder(self.print_button, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.mail_button)
        QWidget.setTabOrder(self.mail_button, self.tell_button)
        QWidget.setTabOrder(self.tell_button, self.wording_button)
        QWidget.setTabOrder(self.wording_button, self.second_button)
        QWidget.setTabOrder(self.second_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(LetterDialog)

        QMetaObject.connectSlotsByName(LetterDialog)
    # setupUi

    def retranslateUi(self, LetterDialog):
        LetterDialog.setWindowTitle(QCoreApplication.translate("LetterDialog", u"\u6587\u66f8 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.waiting_label.setText(QCoreApplication.translate("LetterDialog", u"\u6587\u66f8\u3092\u6e96\u5099\u3057\u3066\u3044\u307e\u3059\u3002", None))
#if QT_CONFIG(accessibility)
        self.pdf_view.setAccessibleName(QCoreApplication.translate("LetterDialog", u"\u6587\u66f8", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText("")
        self.pages_label.setText("")
        self.hint_label.setText("")
        self.print_button.setText(QCoreApplication.translate("LetterDialog", u"\u5370\u5237(&P)\u2026", None))
        self.keep_button.setText(QCoreApplication.translate("LetterDialog", u"PDF\u3092\u4fdd\u5b58(&F)\u2026", None))
        self.open_button.setText(QCoreApplication.translate("LetterDialog", u"\u4fdd\u5b58\u3057\u305fPDF\u3092\u958b\u304f(&O)", None))
        self.mail_button.setText(QCoreApplication.translate("LetterDialog", u"\u30e1\u30fc\u30eb\u7528\u306b\u6697\u53f7\u5316\u3057\u3066\u4fdd\u5b58(&E)\u2026", None))
        self.tell_button.setText(QCoreApplication.translate("LetterDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9\u306e\u9023\u7d61\u3092\u8a18\u9332(&T)\u2026", None))
        self.wording_button.setText(QCoreApplication.translate("LetterDialog", u"\u6587\u9762\u306e\u7248\u3092\u898b\u308b(&V)\u2026", None))
        self.second_button.setText("")
        self.cancel_button.setText(QCoreApplication.translate("LetterDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText("")
    # retranslateUi

