# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'findings_dialog.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_FindingsDialog(object):
    def setupUi(self, FindingsDialog):
        if not FindingsDialog.objectName():
            FindingsDialog.setObjectName(u"FindingsDialog")
        self.layout_1 = QVBoxLayout(FindingsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(FindingsDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(FindingsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(FindingsDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.right_box = QWidget(self.sheet)
        self.right_box.setObjectName(u"right_box")
        self.right_box.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.right_box)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.right_label = QLabel(self.right_box)
        self.right_label.setObjectName(u"right_label")
        self.right_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.right_label)

        self.right_combo = QComboBox(self.right_box)
        self.right_combo.setObjectName(u"right_combo")

        self.layout_4.addWidget(self.right_combo)


        self.layout_3.addLayout(self.layout_4)


        self.layout_2.addWidget(self.right_box)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.found_label = QLabel(self.sheet)
        self.found_label.setObjectName(u"found_label")
        self.found_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.found_label)

        self.found_edit = QPlainTextEdit(self.sheet)
        self.found_edit.setObjectName(u"found_edit")
        self.found_edit.setTabChangesFocus(True)
        self.found_edit.setMinimumSize(QSize(0, 110))
        self.found_edit.setMaximumSize(QSize(16777215, 180))

        self.layout_5.addWidget(self.found_edit)

        self.found_problem = Paragraph(self.sheet)
        self.found_problem.setObjectName(u"found_problem")
        self.found_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.found_problem)


        self.layout_2.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(self.sheet)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.answer_label)

        self.answer_edit = QPlainTextEdit(self.sheet)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)
        self.answer_edit.setMinimumSize(QSize(0, 110))
        self.answer_edit.setMaximumSize(QSize(16777215, 180))

        self.layout_6.addWidget(self.answer_edit)

        self.answer_problem = Paragraph(self.sheet)
        self.answer_problem.setObjectName(u"answer_problem")
        self.answer_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.answer_problem)


        self.layout_2.addLayout(self.layout_6)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(FindingsDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(FindingsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(FindingsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.right_label.setBuddy(self.right_combo)
        self.found_label.setBuddy(self.found_edit)
        self.answer_label.setBuddy(self.answer_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.right_combo, self.found_edit)
        QWidget.setTabOrder(self.found_edit, self.answer_edit)
        QWidget.setTabOrder(self.answer_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(FindingsDialog)

        QMetaObject.connectSlotsByName(FindingsDialog)
    # setupUi

    def retranslateUi(self, FindingsDialog):
        FindingsDialog.setWindowTitle(QCoreApplication.translate("FindingsDialog", u"\u8abf\u67fb\u306e\u7d50\u679c\u3068\u56de\u7b54\u306e\u8a00\u8449 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("FindingsDialog", u"\u82e6\u60c5\u3084\u304a\u7533\u3057\u51fa\u3078\u306e\u56de\u7b54\u306e\u6587\u66f8\u306b\u3001\u3053\u306e\u307e\u307e\u8f09\u308a\u307e\u3059\u3002\u8aad\u3080\u65b9\u306b\u5411\u3051\u3066\u3001\u3067\u3059\u30fb\u307e\u3059\u3067\u66f8\u3044\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.right_label.setText(QCoreApplication.translate("FindingsDialog", u"\u8acb\u6c42\u30fb\u7533\u51fa(&T)", None))
#if QT_CONFIG(accessibility)
        self.right_combo.setAccessibleName(QCoreApplication.translate("FindingsDialog", u"\u8acb\u6c42\u30fb\u7533\u51fa", None))
#endif // QT_CONFIG(accessibility)
        self.found_label.setText(QCoreApplication.translate("FindingsDialog", u"\u304a\u8abf\u3079\u3057\u305f\u7d50\u679c(&R)", None))
#if QT_CONFIG(accessibility)
        self.found_edit.setAccessibleName(QCoreApplication.translate("FindingsDialog", u"\u304a\u8abf\u3079\u3057\u305f\u7d50\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.found_problem.setText("")
        self.answer_label.setText(QCoreApplication.translate("FindingsDialog", u"\u5f53\u751f\u5354\u306e\u5bfe\u5fdc\uff08\u56de\u7b54\u3059\u308b\u8a00\u8449\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.answer_edit.setAccessibleName(QCoreApplication.translate("FindingsDialog", u"\u5f53\u751f\u5354\u306e\u5bfe\u5fdc\uff08\u56de\u7b54\u3059\u308b\u8a00\u8449\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.answer_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("FindingsDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("FindingsDialog", u"\u66f8\u3044\u305f\u3053\u3068\u3092\u4fdd\u5b58(&S)", None))
    # retranslateUi

