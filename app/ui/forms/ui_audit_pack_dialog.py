# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_pack_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditPackDialog(object):
    def setupUi(self, AuditPackDialog):
        if not AuditPackDialog.objectName():
            AuditPackDialog.setObjectName(u"AuditPackDialog")
        self.layout_1 = QVBoxLayout(AuditPackDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(AuditPackDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(AuditPackDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.pages = QStackedWidget(AuditPackDialog)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)
        self.ask_page = QWidget()
        self.ask_page.setObjectName(u"ask_page")
        self.ask_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.ask_page)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.sheet = QFrame(self.ask_page)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.sheet)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.span_label = QLabel(self.sheet)
        self.span_label.setObjectName(u"span_label")
        self.span_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.span_label)

        self.span_combo = QComboBox(self.sheet)
        self.span_combo.setObjectName(u"span_combo")

        self.layout_4.addWidget(self.span_combo)


        self.layout_3.addLayout(self.layout_4)

        self.days_box = QWidget(self.sheet)
        self.days_box.setObjectName(u"days_box")
        self.days_box.setProperty(u"kind", u"clear")
        self.layout_5 = QHBoxLayout(self.days_box)
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.from_box = QWidget(self.days_box)
        self.from_box.setObjectName(u"from_box")
        self.from_box.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.from_box)
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.from_box)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.from_label)

        self.from_field = DateField(self.from_box)
        self.from_field.setObjectName(u"from_field")

        self.layout_6.addWidget(self.from_field)


        self.layout_5.addWidget(self.from_box)

        self.to_box = QWidget(self.days_box)
        self.to_box.setObjectName(u"to_box")
        self.to_box.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.to_box)
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.to_box)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.to_label)

        self.to_field = DateField(self.to_box)
        self.to_field.setObjectName(u"to_field")

        self.layout_7.addWidget(self.to_field)


        self.layout_5.addWidget(self.to_box)

        self.layout_5.setStretch(0, 1)
        self.layout_5.setStretch(1, 1)

        self.layout_3.addWidget(self.days_box)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.day_problem)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.sheet)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.place_label)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.place_edit = QLineEdit(self.sheet)
        self.place_edit.setObjectName(u"place_edit")

        self.layout_9.addWidget(self.place_edit)

        self.place_button = QPushButton(self.sheet)
        self.place_button.setObjectName(u"place_button")
        self.place_button.setAutoDefault(False)

        self.layout_9.addWidget(self.place_button)


        self.layout_8.addLayout(self.layout_9)

        self.place_problem = Paragraph(self.sheet)
        self.place_problem.setObjectName(u"place_problem")
        self.place_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.place_problem)


        self.layout_3.addLayout(self.layout_8)


        self.layout_2.addWidget(self.sheet)

        self.books_label = QLabel(self.ask_page)
        self.books_label.setObjectName(u"books_label")
        self.books_label.setProperty(u"kind", u"heading")

        self.layout_2.addWidget(self.books_label)

        self.scroll = QScrollArea(self.ask_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.books = QWidget()
        self.books.setObjectName(u"books")
        self.books.setProperty(u"kind", u"clear")
        self.layout_10 = QVBoxLayout(self.books)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.book_facts = Facts(self.books)
        self.book_facts.setObjectName(u"book_facts")

        self.layout_10.addWidget(self.book_facts)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_11)

        self.scroll.setWidget(self.books)

        self.layout_2.addWidget(self.scroll)

        self.pages.addWidget(self.ask_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_page.setProperty(u"kind", u"clear")
        self.layout_12 = QVBoxLayout(self.work_page)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.long_work = LongWork(self.work_page)
        self.long_work.setObjectName(u"long_work")

        self.layout_12.addWidget(self.long_work)

        self.pages.addWidget(self.work_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_page.setProperty(u"kind", u"clear")
        self.layout_13 = QVBoxLayout(self.done_page)
        self.layout_13.setSpacing(12)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.done_sheet = QFrame(self.done_page)
        self.done_sheet.setObjectName(u"done_sheet")
        self.done_sheet.setProperty(u"kind", u"sheet")
        self.layout_14 = QVBoxLayout(self.done_sheet)
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(20, 16, 20, 16)
        self.done_facts = Facts(self.done_sheet)
        self.done_facts.setObjectName(u"done_facts")

        self.layout_14.addWidget(self.done_facts)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.done_sheet)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.layout_15.addWidget(self.open_button)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)


        self.layout_14.addLayout(self.layout_15)


        self.layout_13.addWidget(self.done_sheet)

        self.spacer_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_13.addItem(self.spacer_17)

        self.pages.addWidget(self.done_page)

        self.layout_1.addWidget(self.pages)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.spacer_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_19)

        self.cancel_button = QPushButton(AuditPackDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_18.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuditPackDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_18.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_18)

#if QT_CONFIG(shortcut)
        self.span_label.setBuddy(self.span_combo)
        self.from_label.setBuddy(self.from_field)
        self.to_label.setBuddy(self.to_field)
        self.place_label.setBuddy(self.place_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.span_combo, self.from_field)
        QWidget.setTabOrder(self.from_field, self.to_field)
        QWidget.setTabOrder(self.to_field, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.place_button)
        QWidget.setTabOrder(self.place_button, self.scroll)
        QWidget.setTabOrder(self.scroll, self.open_button)
        QWidget.setTabOrder(self.open_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AuditPackDialog)

        QMetaObject.connectSlotsByName(AuditPackDialog)
    # setupUi

    def retranslateUi(self, AuditPackDialog):
        AuditPackDialog.setWindowTitle(QCoreApplication.translate("AuditPackDialog", u"\u76e3\u67fb\u8cc7\u6599\u4e00\u5f0f - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("AuditPackDialog", u"\u76e3\u67fb\u3067\u304a\u6e21\u3057\u3059\u308b\u53f0\u5e33\u3068\u8a18\u9332\u3092\u3001\u671f\u9593\u3092\u6c7a\u3081\u30661\u3064\u306e\u30d5\u30a9\u30eb\u30c0\u306b\u66f8\u304d\u51fa\u3057\u307e\u3059\u3002\u53f0\u5e33\u3054\u3068\u306bPDF\u30fbExcel\u30fbCSV\u306e3\u3064\u304c\u3067\u304d\u3001\u8868\u7d19\u306b\u5168\u90e8\u306e\u30d5\u30a1\u30a4\u30eb\u306e\u7167\u5408\u5024\uff08SHA-256\uff09\u304c\u8f09\u308a\u307e\u3059\u3002", None))
        self.span_label.setText(QCoreApplication.translate("AuditPackDialog", u"\u671f\u9593(&P)", None))
#if QT_CONFIG(accessibility)
        self.span_combo.setAccessibleName(QCoreApplication.translate("AuditPackDialog", u"\u671f\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("AuditPackDialog", u"\u59cb\u307e\u308a\u306e\u65e5(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("AuditPackDialog", u"\u59cb\u307e\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("AuditPackDialog", u"\u7d42\u308f\u308a\u306e\u65e5(&U)", None))
#if QT_CONFIG(accessibility)
        self.to_field.setAccessibleName(QCoreApplication.translate("AuditPackDialog", u"\u7d42\u308f\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.place_label.setText(QCoreApplication.translate("AuditPackDialog", u"\u66f8\u304d\u51fa\u3059\u5148\u306e\u65b0\u3057\u3044\u30d5\u30a9\u30eb\u30c0(&D)", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("AuditPackDialog", u"\u66f8\u304d\u51fa\u3059\u5148\u306e\u65b0\u3057\u3044\u30d5\u30a9\u30eb\u30c0", None))
#endif // QT_CONFIG(accessibility)
        self.place_button.setText(QCoreApplication.translate("AuditPackDialog", u"\u5834\u6240\u3092\u9078\u3076(&B)\u2026", None))
        self.place_problem.setText("")
        self.books_label.setText(QCoreApplication.translate("AuditPackDialog", u"\u5165\u308b\u3082\u306e", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("AuditPackDialog", u"\u5165\u308b\u3082\u306e", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("AuditPackDialog", u"\u30d5\u30a9\u30eb\u30c0\u3092\u958b\u304f(&O)", None))
        self.cancel_button.setText(QCoreApplication.translate("AuditPackDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AuditPackDialog", u"\u66f8\u304d\u51fa\u3059(&S)", None))
    # retranslateUi

