# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'day_name_words_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DayNameWordsDialog(object):
    def setupUi(self, DayNameWordsDialog):
        if not DayNameWordsDialog.objectName():
            DayNameWordsDialog.setObjectName(u"DayNameWordsDialog")
        self.layout_1 = QVBoxLayout(DayNameWordsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(DayNameWordsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(DayNameWordsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(DayNameWordsDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
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
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_4.addWidget(self.day_field)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_5.addWidget(self.name_edit)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.day_problem)

        self.name_problem = Paragraph(self.sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.name_problem)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.sheet)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.words_label)

        self.words_edit = QPlainTextEdit(self.sheet)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 64))
        self.words_edit.setMaximumSize(QSize(16777215, 120))

        self.layout_6.addWidget(self.words_edit)

        self.words_problem = Paragraph(self.sheet)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.words_problem)


        self.layout_2.addLayout(self.layout_6)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(DayNameWordsDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(DayNameWordsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(DayNameWordsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.name_label.setBuddy(self.name_edit)
        self.words_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DayNameWordsDialog)

        QMetaObject.connectSlotsByName(DayNameWordsDialog)
    # setupUi

    def retranslateUi(self, DayNameWordsDialog):
        DayNameWordsDialog.setWindowTitle(QCoreApplication.translate("DayNameWordsDialog", u"\u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.day_label.setText(QCoreApplication.translate("DayNameWordsDialog", u"\u65e5\u4ed8(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("DayNameWordsDialog", u"\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("DayNameWordsDialog", u"\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("DayNameWordsDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.name_problem.setText("")
        self.words_label.setText(QCoreApplication.translate("DayNameWordsDialog", u"\u5185\u5bb9(&W)", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("DayNameWordsDialog", u"\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.words_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DayNameWordsDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("DayNameWordsDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

