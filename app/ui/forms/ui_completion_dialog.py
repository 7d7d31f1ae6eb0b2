# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'completion_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CompletionDialog(object):
    def setupUi(self, CompletionDialog):
        if not CompletionDialog.objectName():
            CompletionDialog.setObjectName(u"CompletionDialog")
        self.layout_1 = QVBoxLayout(CompletionDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(CompletionDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(CompletionDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(CompletionDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.how_label = QLabel(self.sheet)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.how_label)

        self.how_combo = QComboBox(self.sheet)
        self.how_combo.setObjectName(u"how_combo")

        self.layout_4.addWidget(self.how_combo)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.matter_label = QLabel(self.sheet)
        self.matter_label.setObjectName(u"matter_label")
        self.matter_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.matter_label)

        self.matter_combo = QComboBox(self.sheet)
        self.matter_combo.setObjectName(u"matter_combo")

        self.layout_5.addWidget(self.matter_combo)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.sheet)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.words_label)

        self.words_edit = QPlainTextEdit(self.sheet)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 76))
        self.words_edit.setMaximumSize(QSize(16777215, 104))

        self.layout_7.addWidget(self.words_edit)

        self.words_problem = Paragraph(self.sheet)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.words_problem)


        self.layout_6.addLayout(self.layout_7)

        self.hint_label = QLabel(self.sheet)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")
        self.hint_label.setWordWrap(True)

        self.layout_6.addWidget(self.hint_label)


        self.layout_2.addLayout(self.layout_6)

        self.day_box = QWidget(self.sheet)
        self.day_box.setObjectName(u"day_box")
        self.day_box.setProperty(u"kind", u"clear")
        self.layout_8 = QVBoxLayout(self.day_box)
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.day_label)

        self.day_field = DateField(self.day_box)
        self.day_field.setObjectName(u"day_field")

        self.layout_9.addWidget(self.day_field)

        self.day_problem = Paragraph(self.day_box)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.day_problem)


        self.layout_8.addLayout(self.layout_9)


        self.layout_2.addWidget(self.day_box)

        self.by_box = QWidget(self.sheet)
        self.by_box.setObjectName(u"by_box")
        self.by_box.setProperty(u"kind", u"clear")
        self.layout_10 = QVBoxLayout(self.by_box)
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(self.by_box)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.by_label)

        self.by_field = DateField(self.by_box)
        self.by_field.setObjectName(u"by_field")

        self.layout_11.addWidget(self.by_field)

        self.by_problem = Paragraph(self.by_box)
        self.by_problem.setObjectName(u"by_problem")
        self.by_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.by_problem)


        self.layout_10.addLayout(self.layout_11)


        self.layout_2.addWidget(self.by_box)

        self.last_check = QCheckBox(self.sheet)
        self.last_check.setObjectName(u"last_check")

        self.layout_2.addWidget(self.last_check)

        self.effect_label = Paragraph(self.sheet)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"echo")

        self.layout_2.addWidget(self.effect_label)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(CompletionDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_12)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_14)

        self.cancel_button = QPushButton(CompletionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_13.addWidget(self.cancel_button)

        self.save_button = QPushButton(CompletionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_13.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_13)

#if QT_CONFIG(shortcut)
        self.how_label.setBuddy(self.how_combo)
        self.matter_label.setBuddy(self.matter_combo)
        self.words_label.setBuddy(self.words_edit)
        self.day_label.setBuddy(self.day_field)
        self.by_label.setBuddy(self.by_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.how_combo, self.matter_combo)
        QWidget.setTabOrder(self.matter_combo, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.day_field)
        QWidget.setTabOrder(self.day_field, self.by_field)
        QWidget.setTabOrder(self.by_field, self.last_check)
        QWidget.setTabOrder(self.last_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CompletionDialog)

        QMetaObject.connectSlotsByName(CompletionDialog)
    # setupUi

    def retranslateUi(self, CompletionDialog):
        CompletionDialog.setWindowTitle(QCoreApplication.translate("CompletionDialog", u"\u88dc\u6b63\u306e\u304a\u9858\u3044 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText("")
        self.how_label.setText(QCoreApplication.translate("CompletionDialog", u"\u304a\u9858\u3044\u306e\u65b9\u6cd5(&H)", None))
#if QT_CONFIG(accessibility)
        self.how_combo.setAccessibleName(QCoreApplication.translate("CompletionDialog", u"\u304a\u9858\u3044\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.matter_label.setText(QCoreApplication.translate("CompletionDialog", u"\u304a\u9858\u3044\u3059\u308b\u4e8b\u67c4(&K)", None))
#if QT_CONFIG(accessibility)
        self.matter_combo.setAccessibleName(QCoreApplication.translate("CompletionDialog", u"\u304a\u9858\u3044\u3059\u308b\u4e8b\u67c4", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("CompletionDialog", u"\u304a\u9858\u3044\u3059\u308b\u5185\u5bb9\uff081\u884c\u306b1\u3064\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("CompletionDialog", u"\u304a\u9858\u3044\u3059\u308b\u5185\u5bb9\uff081\u884c\u306b1\u3064\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.words_problem.setText("")
        self.hint_label.setText(QCoreApplication.translate("CompletionDialog", u"\u300c\u6238\u7c4d\u5168\u90e8\u4e8b\u9805\u8a3c\u660e\u66f8\uff1a3\u304b\u6708\u4ee5\u5185\u306e\u3082\u306e\u300d\u306e\u3088\u3046\u306b\u3001\u300c\uff1a\u300d\u306e\u5f8c\u306b\u8aac\u660e\u3092\u66f8\u3051\u307e\u3059\u3002", None))
        self.day_label.setText(QCoreApplication.translate("CompletionDialog", u"\u304a\u9858\u3044\u3057\u305f\u65e5\uff08\u304a\u96fb\u8a71\u306e\u65e5\u304b\u3001\u6587\u66f8\u306e\u65e5\u4ed8\uff09(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("CompletionDialog", u"\u304a\u9858\u3044\u3057\u305f\u65e5\uff08\u304a\u96fb\u8a71\u306e\u65e5\u304b\u3001\u6587\u66f8\u306e\u65e5\u4ed8\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.by_label.setText(QCoreApplication.translate("CompletionDialog", u"\u5c4a\u3051\u3066\u3044\u305f\u3060\u304f\u65e5(&B)", None))
#if QT_CONFIG(accessibility)
        self.by_field.setAccessibleName(QCoreApplication.translate("CompletionDialog", u"\u5c4a\u3051\u3066\u3044\u305f\u3060\u304f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.by_problem.setText("")
        self.last_check.setText(QCoreApplication.translate("CompletionDialog", u"2\u56de\u76ee\u306e\u304a\u9858\u3044\uff1a\u5c4a\u304b\u306a\u3044\u3068\u304d\u306f\u53d7\u4ed8\u3092\u7d42\u3048\u308b\u3053\u3068\u3082\u66f8\u304f(&T)", None))
        self.effect_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CompletionDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText("")
    # retranslateUi

