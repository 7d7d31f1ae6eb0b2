# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incident_letters_dialog.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IncidentLettersDialog(object):
    def setupUi(self, IncidentLettersDialog):
        if not IncidentLettersDialog.objectName():
            IncidentLettersDialog.setObjectName(u"IncidentLettersDialog")
        self.layout_17 = QVBoxLayout(IncidentLettersDialog)
        self.layout_17.setSpacing(12)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(IncidentLettersDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")

        self.layout_17.addWidget(self.case_label)

        self.trouble_notice = Notice(IncidentLettersDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_17.addWidget(self.trouble_notice)

        self.pages = QStackedWidget(IncidentLettersDialog)
        self.pages.setObjectName(u"pages")
        self.ask_page = QWidget()
        self.ask_page.setObjectName(u"ask_page")
        self.layout_9 = QVBoxLayout(self.ask_page)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.intro_label = Paragraph(self.ask_page)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.intro_label)

        self.words_sheet = QFrame(self.ask_page)
        self.words_sheet.setObjectName(u"words_sheet")
        self.words_sheet.setProperty(u"kind", u"sheet")
        self.layout_6 = QVBoxLayout(self.words_sheet)
        self.layout_6.setSpacing(6)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.happened_label = QLabel(self.words_sheet)
        self.happened_label.setObjectName(u"happened_label")
        self.happened_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.happened_label)

        self.happened_edit = QPlainTextEdit(self.words_sheet)
        self.happened_edit.setObjectName(u"happened_edit")
        self.happened_edit.setTabChangesFocus(True)
        self.happened_edit.setMinimumSize(QSize(0, 52))
        self.happened_edit.setMaximumSize(QSize(16777215, 70))

        self.layout_1.addWidget(self.happened_edit)


        self.layout_6.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.words_sheet)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.items_label)

        self.items_edit = QPlainTextEdit(self.words_sheet)
        self.items_edit.setObjectName(u"items_edit")
        self.items_edit.setTabChangesFocus(True)
        self.items_edit.setMinimumSize(QSize(0, 52))
        self.items_edit.setMaximumSize(QSize(16777215, 70))

        self.layout_2.addWidget(self.items_edit)


        self.layout_6.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.cause_label = QLabel(self.words_sheet)
        self.cause_label.setObjectName(u"cause_label")
        self.cause_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.cause_label)

        self.cause_edit = QPlainTextEdit(self.words_sheet)
        self.cause_edit.setObjectName(u"cause_edit")
        self.cause_edit.setTabChangesFocus(True)
        self.cause_edit.setMinimumSize(QSize(0, 52))
        self.cause_edit.setMaximumSize(QSize(16777215, 70))

        self.layout_3.addWidget(self.cause_edit)


        self.layout_6.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.harm_label = QLabel(self.words_sheet)
        self.harm_label.setObjectName(u"harm_label")
        self.harm_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.harm_label)

        self.harm_edit = QPlainTextEdit(self.words_sheet)
        self.harm_edit.setObjectName(u"harm_edit")
        self.harm_edit.setTabChangesFocus(True)
        self.harm_edit.setMinimumSize(QSize(0, 52))
        self.harm_edit.setMaximumSize(QSize(16777215, 70))

        self.layout_4.addWidget(self.harm_edit)


        self.layout_6.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.besides_label = QLabel(self.words_sheet)
        self.besides_label.setObjectName(u"besides_label")
        self.besides_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.besides_label)

        self.besides_edit = QPlainTextEdit(self.words_sheet)
        self.besides_edit.setObjectName(u"besides_edit")
        self.besides_edit.setTabChangesFocus(True)
        self.besides_edit.setMinimumSize(QSize(0, 52))
        self.besides_edit.setMaximumSize(QSize(16777215, 70))

        self.layout_5.addWidget(self.besides_edit)


        self.layout_6.addLayout(self.layout_5)


        self.layout_9.addWidget(self.words_sheet)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.ask_page)
        self.count_label.setObjectName(u"count_label")

        self.layout_8.addWidget(self.count_label)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)

        self.look_button = QPushButton(self.ask_page)
        self.look_button.setObjectName(u"look_button")
        self.look_button.setAutoDefault(False)

        self.layout_8.addWidget(self.look_button)

        self.public_button = QPushButton(self.ask_page)
        self.public_button.setObjectName(u"public_button")
        self.public_button.setAutoDefault(False)

        self.layout_8.addWidget(self.public_button)


        self.layout_9.addLayout(self.layout_8)

        self.pages.addWidget(self.ask_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.layout_10 = QVBoxLayout(self.work_page)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.long_work = LongWork(self.work_page)
        self.long_work.setObjectName(u"long_work")

        self.layout_10.addWidget(self.long_work)

        self.pages.addWidget(self.work_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.layout_14 = QVBoxLayout(self.done_page)
        self.layout_14.setSpacing(10)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.done_label = QLabel(self.done_page)
        self.done_label.setObjectName(u"done_label")
        self.done_label.setProperty(u"kind", u"heading")

        self.layout_14.addWidget(self.done_label)

        self.left_label = Paragraph(self.done_page)
        self.left_label.setObjectName(u"left_label")

        self.layout_14.addWidget(self.left_label)

        self.print_hint = Paragraph(self.done_page)
        self.print_hint.setObjectName(u"print_hint")
        self.print_hint.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.print_hint)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(self.done_page)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.layout_12.addWidget(self.print_button)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_11)


        self.layout_14.addLayout(self.layout_12)

        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_13)

        self.pages.addWidget(self.done_page)

        self.layout_17.addWidget(self.pages)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_15)

        self.cancel_button = QPushButton(IncidentLettersDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_16.addWidget(self.cancel_button)

        self.save_button = QPushButton(IncidentLettersDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_16.addWidget(self.save_button)


        self.layout_17.addLayout(self.layout_16)

#if QT_CONFIG(shortcut)
        self.happened_label.setBuddy(self.happened_edit)
        self.items_label.setBuddy(self.items_edit)
        self.cause_label.setBuddy(self.cause_edit)
        self.harm_label.setBuddy(self.harm_edit)
        self.besides_label.setBuddy(self.besides_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.happened_edit, self.items_edit)
        QWidget.setTabOrder(self.items_edit, self.cause_edit)
        QWidget.setTabOrder(self.cause_edit, self.harm_edit)
        QWidget.setTabOrder(self.harm_edit, self.besides_edit)
        QWidget.setTabOrder(self.besides_edit, self.look_button)
        QWidget.setTabOrder(self.look_button, self.public_button)
        QWidget.setTabOrder(self.public_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IncidentLettersDialog)

        QMetaObject.connectSlotsByName(IncidentLettersDialog)
    # setupUi

    def retranslateUi(self, IncidentLettersDialog):
        IncidentLettersDialog.setWindowTitle(QCoreApplication.translate("IncidentLettersDialog", u"\u3054\u672c\u4eba\u3078\u306e\u304a\u77e5\u3089\u305b - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u3069\u306a\u305f\u306b\u3082\u540c\u3058\u5185\u5bb9\u3092\u304a\u77e5\u3089\u305b\u3057\u307e\u3059\u3002\u3069\u306a\u305f\u306e\u60c5\u5831\u304c\u5c4a\u3044\u305f\u304b\u3084\u3001\u5c4a\u3044\u3066\u3057\u307e\u3063\u305f\u65b9\u306e\u304a\u540d\u524d\u306f\u66f8\u304b\u306a\u3044\u3067\u304f\u3060\u3055\u3044\u3002", None))
        self.happened_label.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u8d77\u304d\u305f\u3053\u3068(&O)", None))
#if QT_CONFIG(accessibility)
        self.happened_edit.setAccessibleName(QCoreApplication.translate("IncidentLettersDialog", u"\u8d77\u304d\u305f\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.items_label.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u542b\u307e\u308c\u3066\u3044\u305f\u60c5\u5831(&J)", None))
#if QT_CONFIG(accessibility)
        self.items_edit.setAccessibleName(QCoreApplication.translate("IncidentLettersDialog", u"\u542b\u307e\u308c\u3066\u3044\u305f\u60c5\u5831", None))
#endif // QT_CONFIG(accessibility)
        self.cause_label.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u539f\u56e0(&G)", None))
#if QT_CONFIG(accessibility)
        self.cause_edit.setAccessibleName(QCoreApplication.translate("IncidentLettersDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.harm_label.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u4e8c\u6b21\u88ab\u5bb3\u3068\u305d\u306e\u304a\u305d\u308c(&H)", None))
#if QT_CONFIG(accessibility)
        self.harm_edit.setAccessibleName(QCoreApplication.translate("IncidentLettersDialog", u"\u4e8c\u6b21\u88ab\u5bb3\u3068\u305d\u306e\u304a\u305d\u308c", None))
#endif // QT_CONFIG(accessibility)
        self.besides_label.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u304a\u9858\u3044\u3068\u3053\u308c\u304b\u3089\u306e\u3053\u3068(&B)", None))
#if QT_CONFIG(accessibility)
        self.besides_edit.setAccessibleName(QCoreApplication.translate("IncidentLettersDialog", u"\u304a\u9858\u3044\u3068\u3053\u308c\u304b\u3089\u306e\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.look_button.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u6587\u66f8\u306e\u6848\u3092\u898b\u308b(&L)", None))
        self.public_button.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u516c\u8868\u6587\u3092\u898b\u308b(&K)", None))
        self.done_label.setText("")
        self.left_label.setText("")
        self.print_hint.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u304a\u77e5\u3089\u305b\u306f1\u901a\u305a\u3064\u756a\u53f7\u3092\u4ed8\u3051\u3066\u4fdd\u7ba1\u3057\u307e\u3057\u305f\u3002\u767a\u9001\u3057\u305f\u3089\u300c\u767a\u9001\u7c3f\u300d\u306b\u8a18\u9332\u3057\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.print_button.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u307e\u3068\u3081\u3066\u5370\u5237(&P)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("IncidentLettersDialog", u"\u6587\u66f8\u3092\u4f5c\u308b(&S)", None))
    # retranslateUi

