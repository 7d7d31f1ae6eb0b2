# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'book_dialog.ui'
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
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_BookDialog(object):
    def setupUi(self, BookDialog):
        if not BookDialog.objectName():
            BookDialog.setObjectName(u"BookDialog")
        self.layout_1 = QVBoxLayout(BookDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(BookDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(BookDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.sheet = QFrame(BookDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.book_label = QLabel(self.sheet)
        self.book_label.setObjectName(u"book_label")
        self.book_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.book_label)

        self.book_combo = QComboBox(self.sheet)
        self.book_combo.setObjectName(u"book_combo")

        self.layout_3.addWidget(self.book_combo)


        self.layout_2.addLayout(self.layout_3)

        self.hint_label = Paragraph(self.sheet)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.hint_label)

        self.span_box = QWidget(self.sheet)
        self.span_box.setObjectName(u"span_box")
        self.span_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.span_box)
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.span_label = QLabel(self.span_box)
        self.span_label.setObjectName(u"span_label")
        self.span_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.span_label)

        self.span_combo = QComboBox(self.span_box)
        self.span_combo.setObjectName(u"span_combo")

        self.layout_4.addWidget(self.span_combo)


        self.layout_2.addWidget(self.span_box)

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

        self.layout_2.addWidget(self.days_box)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.day_problem)


        self.layout_1.addWidget(self.sheet)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_8)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.excel_button = QPushButton(BookDialog)
        self.excel_button.setObjectName(u"excel_button")
        self.excel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.excel_button)

        self.csv_button = QPushButton(BookDialog)
        self.csv_button.setObjectName(u"csv_button")
        self.csv_button.setAutoDefault(False)

        self.layout_9.addWidget(self.csv_button)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.cancel_button = QPushButton(BookDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(BookDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.book_label.setBuddy(self.book_combo)
        self.span_label.setBuddy(self.span_combo)
        self.from_label.setBuddy(self.from_field)
        self.to_label.setBuddy(self.to_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.book_combo, self.span_combo)
        QWidget.setTabOrder(self.span_combo, self.from_field)
        QWidget.setTabOrder(self.from_field, self.to_field)
        QWidget.setTabOrder(self.to_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.excel_button)
        QWidget.setTabOrder(self.excel_button, self.csv_button)
        QWidget.setTabOrder(self.csv_button, self.cancel_button)

        self.retranslateUi(BookDialog)

        QMetaObject.connectSlotsByName(BookDialog)
    # setupUi

    def retranslateUi(self, BookDialog):
        BookDialog.setWindowTitle(QCoreApplication.translate("BookDialog", u"\u5370\u5237\u30fb\u66f8\u51fa\u3057 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("BookDialog", u"PDF\u3067\u898b\u3066\u304b\u3089\u5370\u5237\u3059\u308b\u304b\u3001Excel\u3084CSV\u306e\u30d5\u30a1\u30a4\u30eb\u306b\u66f8\u304d\u51fa\u3057\u307e\u3059\u3002\u5370\u5237\u3068\u66f8\u51fa\u3057\u306f\u64cd\u4f5c\u8a18\u9332\u306b\u6b8b\u308a\u307e\u3059\u3002", None))
        self.book_label.setText(QCoreApplication.translate("BookDialog", u"\u5e33\u7968(&B)", None))
#if QT_CONFIG(accessibility)
        self.book_combo.setAccessibleName(QCoreApplication.translate("BookDialog", u"\u5e33\u7968", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.span_label.setText(QCoreApplication.translate("BookDialog", u"\u671f\u9593(&P)", None))
#if QT_CONFIG(accessibility)
        self.span_combo.setAccessibleName(QCoreApplication.translate("BookDialog", u"\u671f\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("BookDialog", u"\u59cb\u307e\u308a\u306e\u65e5(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("BookDialog", u"\u59cb\u307e\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("BookDialog", u"\u7d42\u308f\u308a\u306e\u65e5(&U)", None))
#if QT_CONFIG(accessibility)
        self.to_field.setAccessibleName(QCoreApplication.translate("BookDialog", u"\u7d42\u308f\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.excel_button.setText(QCoreApplication.translate("BookDialog", u"Excel\u306b\u66f8\u304d\u51fa\u3059(&E)\u2026", None))
        self.csv_button.setText(QCoreApplication.translate("BookDialog", u"CSV\u306b\u66f8\u304d\u51fa\u3059(&V)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("BookDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("BookDialog", u"\u898b\u3066\u5370\u5237\u3059\u308b(&S)\u2026", None))
    # retranslateUi

