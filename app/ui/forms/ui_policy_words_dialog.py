# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_words_dialog.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyWordsDialog(object):
    def setupUi(self, PolicyWordsDialog):
        if not PolicyWordsDialog.objectName():
            PolicyWordsDialog.setObjectName(u"PolicyWordsDialog")
        self.layout_1 = QVBoxLayout(PolicyWordsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(PolicyWordsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(PolicyWordsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(PolicyWordsDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(PolicyWordsDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 14, 20, 14)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_3.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.day_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.short_label = QLabel(self.sheet)
        self.short_label.setObjectName(u"short_label")
        self.short_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.short_label)

        self.short_edit = QLineEdit(self.sheet)
        self.short_edit.setObjectName(u"short_edit")
        self.short_edit.setMaxLength(60)

        self.layout_4.addWidget(self.short_edit)

        self.short_problem = Paragraph(self.sheet)
        self.short_problem.setObjectName(u"short_problem")
        self.short_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.short_problem)


        self.layout_2.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.sheet)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.words_label)

        self.words_edit = QPlainTextEdit(self.sheet)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 88))
        self.words_edit.setMaximumSize(QSize(16777215, 132))

        self.layout_5.addWidget(self.words_edit)

        self.words_problem = Paragraph(self.sheet)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.words_problem)


        self.layout_2.addLayout(self.layout_5)


        self.layout_1.addWidget(self.sheet)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(PolicyWordsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(PolicyWordsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.short_label.setBuddy(self.short_edit)
        self.words_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.short_edit)
        QWidget.setTabOrder(self.short_edit, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(PolicyWordsDialog)

        QMetaObject.connectSlotsByName(PolicyWordsDialog)
    # setupUi

    def retranslateUi(self, PolicyWordsDialog):
        PolicyWordsDialog.setWindowTitle(QCoreApplication.translate("PolicyWordsDialog", u"\u8aad\u307f\u53d6\u308a\u3092\u76f4\u3059 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.day_label.setText(QCoreApplication.translate("PolicyWordsDialog", u"\u65e5\u4ed8(&Y)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("PolicyWordsDialog", u"\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.short_label.setText(QCoreApplication.translate("PolicyWordsDialog", u"\u756a\u53f7(&N)", None))
#if QT_CONFIG(accessibility)
        self.short_edit.setAccessibleName(QCoreApplication.translate("PolicyWordsDialog", u"\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.short_problem.setText("")
        self.words_label.setText(QCoreApplication.translate("PolicyWordsDialog", u"\u8a00\u8449(&W)", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("PolicyWordsDialog", u"\u8a00\u8449", None))
#endif // QT_CONFIG(accessibility)
        self.words_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PolicyWordsDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PolicyWordsDialog", u"\u76f4\u3059(&S)", None))
    # retranslateUi

