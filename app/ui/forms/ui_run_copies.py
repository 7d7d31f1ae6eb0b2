# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'run_copies.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.facts import Facts
from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RunCopies(object):
    def setupUi(self, RunCopies):
        if not RunCopies.objectName():
            RunCopies.setObjectName(u"RunCopies")
        RunCopies.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(RunCopies)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.notice = Notice(RunCopies)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(RunCopies)
        self.stack.setObjectName(u"stack")
        self.copies_page = QWidget()
        self.copies_page.setObjectName(u"copies_page")
        self.copies_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.copies_page)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.sheet = QFrame(self.copies_page)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.sheet.sizePolicy().hasHeightForWidth())
        self.sheet.setSizePolicy(sizePolicy)
        self.layout_3 = QVBoxLayout(self.sheet)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.run_facts = Facts(self.sheet)
        self.run_facts.setObjectName(u"run_facts")

        self.layout_3.addWidget(self.run_facts)

        self.kept_label = Paragraph(self.sheet)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setProperty(u"kind", u"warning")

        self.layout_3.addWidget(self.kept_label)

        self.line = QFrame(self.sheet)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_3.addWidget(self.line)

        self.courses_heading = QLabel(self.sheet)
        self.courses_heading.setObjectName(u"courses_heading")
        self.courses_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.courses_heading)

        self.courses_scroll = QScrollArea(self.sheet)
        self.courses_scroll.setObjectName(u"courses_scroll")
        self.courses_scroll.setWidgetResizable(True)
        self.courses_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.courses_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.courses_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy.setHeightForWidth(self.courses_scroll.sizePolicy().hasHeightForWidth())
        self.courses_scroll.setSizePolicy(sizePolicy)
        self.courses_box = QWidget()
        self.courses_box.setObjectName(u"courses_box")
        self.courses_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.courses_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 8, 0)
        self.course_facts = Facts(self.courses_box)
        self.course_facts.setObjectName(u"course_facts")

        self.layout_4.addWidget(self.course_facts)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_5)

        self.courses_scroll.setWidget(self.courses_box)

        self.layout_3.addWidget(self.courses_scroll)


        self.layout_2.addWidget(self.sheet)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.copies_page)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.what_label)

        self.what_combo = QComboBox(self.copies_page)
        self.what_combo.setObjectName(u"what_combo")

        self.layout_10.addWidget(self.what_combo)


        self.layout_9.addLayout(self.layout_10)

        self.label_box = QWidget(self.copies_page)
        self.label_box.setObjectName(u"label_box")
        self.layout_11 = QHBoxLayout(self.label_box)
        self.layout_11.setSpacing(12)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.labels_label = QLabel(self.label_box)
        self.labels_label.setObjectName(u"labels_label")
        self.labels_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.labels_label)

        self.labels_combo = QComboBox(self.label_box)
        self.labels_combo.setObjectName(u"labels_combo")

        self.layout_12.addWidget(self.labels_combo)


        self.layout_11.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(self.label_box)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.start_label)

        self.start_combo = QComboBox(self.label_box)
        self.start_combo.setObjectName(u"start_combo")

        self.layout_13.addWidget(self.start_combo)


        self.layout_11.addLayout(self.layout_13)


        self.layout_9.addWidget(self.label_box)


        self.layout_2.addLayout(self.layout_9)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(self.copies_page)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.layout_6.addWidget(self.print_button)

        self.keep_button = QPushButton(self.copies_page)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.layout_6.addWidget(self.keep_button)

        self.open_button = QPushButton(self.copies_page)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)
        self.open_button.setEnabled(False)

        self.layout_6.addWidget(self.open_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)


        self.layout_2.addLayout(self.layout_6)

        self.stack.addWidget(self.copies_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_page.setProperty(u"kind", u"clear")
        self.layout_8 = QVBoxLayout(self.work_page)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.long_work = LongWork(self.work_page)
        self.long_work.setObjectName(u"long_work")

        self.layout_8.addWidget(self.long_work)

        self.stack.addWidget(self.work_page)

        self.layout_1.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_combo)
        self.labels_label.setBuddy(self.labels_combo)
        self.start_label.setBuddy(self.start_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.courses_scroll, self.what_combo)
        QWidget.setTabOrder(self.what_combo, self.labels_combo)
        QWidget.setTabOrder(self.labels_combo, self.start_combo)
        QWidget.setTabOrder(self.start_combo, self.print_button)
        QWidget.setTabOrder(self.print_button, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.open_button)

        self.retranslateUi(RunCopies)

        QMetaObject.connectSlotsByName(RunCopies)
    # setupUi

    def retranslateUi(self, RunCopies):
        self.kept_label.setText("")
        self.courses_heading.setText(QCoreApplication.translate("RunCopies", u"\u675f\u3054\u3068\u306e\u901a\u6570", None))
#if QT_CONFIG(accessibility)
        self.courses_scroll.setAccessibleName(QCoreApplication.translate("RunCopies", u"\u675f\u3054\u3068\u306e\u901a\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.what_label.setText(QCoreApplication.translate("RunCopies", u"\u5370\u5237\u30fb\u4fdd\u5b58\u3059\u308b\u3082\u306e(&L)", None))
#if QT_CONFIG(accessibility)
        self.what_combo.setAccessibleName(QCoreApplication.translate("RunCopies", u"\u5370\u5237\u30fb\u4fdd\u5b58\u3059\u308b\u3082\u306e", None))
#endif // QT_CONFIG(accessibility)
        self.labels_label.setText(QCoreApplication.translate("RunCopies", u"\u30e9\u30d9\u30eb\u306e\u7528\u7d19(&R)", None))
#if QT_CONFIG(accessibility)
        self.labels_combo.setAccessibleName(QCoreApplication.translate("RunCopies", u"\u30e9\u30d9\u30eb\u306e\u7528\u7d19", None))
#endif // QT_CONFIG(accessibility)
        self.start_label.setText(QCoreApplication.translate("RunCopies", u"1\u679a\u76ee\u306e\u4f7f\u3044\u306f\u3058\u3081(&B)", None))
#if QT_CONFIG(accessibility)
        self.start_combo.setAccessibleName(QCoreApplication.translate("RunCopies", u"1\u679a\u76ee\u306e\u4f7f\u3044\u306f\u3058\u3081", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("RunCopies", u"\u5370\u5237(&P)\u2026", None))
        self.keep_button.setText(QCoreApplication.translate("RunCopies", u"\u30d5\u30a1\u30a4\u30eb\u306b\u4fdd\u5b58(&F)\u2026", None))
        self.open_button.setText(QCoreApplication.translate("RunCopies", u"\u4fdd\u5b58\u3057\u305f\u3082\u306e\u3092\u958b\u304f(&O)", None))
        pass
    # retranslateUi

