# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_sheet_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecoverySheetDialog(object):
    def setupUi(self, RecoverySheetDialog):
        if not RecoverySheetDialog.objectName():
            RecoverySheetDialog.setObjectName(u"RecoverySheetDialog")
        self.layout_1 = QVBoxLayout(RecoverySheetDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(RecoverySheetDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(RecoverySheetDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(RecoverySheetDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(RecoverySheetDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.make_heading = QLabel(self.sheet)
        self.make_heading.setObjectName(u"make_heading")
        self.make_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.make_heading)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(self.sheet)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.layout_3.addWidget(self.print_button)

        self.keep_button = QPushButton(self.sheet)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.layout_3.addWidget(self.keep_button)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)


        self.layout_2.addLayout(self.layout_3)

        self.made_label = Paragraph(self.sheet)
        self.made_label.setObjectName(u"made_label")
        self.made_label.setProperty(u"kind", u"echo")

        self.layout_2.addWidget(self.made_label)

        self.proof_heading = QLabel(self.sheet)
        self.proof_heading.setObjectName(u"proof_heading")
        self.proof_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.proof_heading)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(self.sheet)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.proof_label)

        self.proof_edit = QLineEdit(self.sheet)
        self.proof_edit.setObjectName(u"proof_edit")
        self.proof_edit.setEnabled(False)

        self.layout_5.addWidget(self.proof_edit)

        self.proof_problem = Paragraph(self.sheet)
        self.proof_problem.setObjectName(u"proof_problem")
        self.proof_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.proof_problem)


        self.layout_2.addLayout(self.layout_5)

        self.throw_check = QCheckBox(self.sheet)
        self.throw_check.setObjectName(u"throw_check")
        self.throw_check.setEnabled(False)

        self.layout_2.addWidget(self.throw_check)


        self.layout_1.addWidget(self.sheet)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(RecoverySheetDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(RecoverySheetDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.proof_label.setBuddy(self.proof_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.print_button, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.proof_edit)
        QWidget.setTabOrder(self.proof_edit, self.throw_check)
        QWidget.setTabOrder(self.throw_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RecoverySheetDialog)

        QMetaObject.connectSlotsByName(RecoverySheetDialog)
    # setupUi

    def retranslateUi(self, RecoverySheetDialog):
        RecoverySheetDialog.setWindowTitle(QCoreApplication.translate("RecoverySheetDialog", u"\u5fa9\u65e7\u7528\u30b7\u30fc\u30c8\u306e\u4f5c\u308a\u76f4\u3057 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u5fa9\u65e7\u7528\u30b7\u30fc\u30c8\u306e\u4f5c\u308a\u76f4\u3057", None))
        self.intro_label.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u65b0\u3057\u3044\u30b7\u30fc\u30c8\u3092\u4f5c\u308b\u3068\u3001\u3044\u307e\u306e\u30b7\u30fc\u30c8\u3067\u306f\u958b\u3051\u306a\u304f\u306a\u308a\u307e\u3059\u3002\u5148\u306b\u5370\u5237\u3059\u308b\u304b\u4fdd\u5b58\u3057\u3066\u304b\u3089\u3001\u91d1\u5eab\u306e\u30b7\u30fc\u30c8\u3068\u53d6\u308a\u66ff\u3048\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.make_heading.setText(QCoreApplication.translate("RecoverySheetDialog", u"1\u3000\u65b0\u3057\u3044\u30b7\u30fc\u30c8\u3092\u7d19\u306b\u3059\u308b", None))
        self.print_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u5370\u5237\u3057\u3066\u4f5c\u308b(&P)\u2026", None))
        self.keep_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"PDF\u306b\u4fdd\u5b58\u3057\u3066\u4f5c\u308b(&F)\u2026", None))
        self.made_label.setText("")
        self.proof_heading.setText(QCoreApplication.translate("RecoverySheetDialog", u"2\u3000\u30b7\u30fc\u30c8\u306e\u6587\u5b57\u3092\u78ba\u304b\u3081\u308b", None))
        self.proof_label.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u30b7\u30fc\u30c8\u306e\u6587\u5b57(&C)", None))
#if QT_CONFIG(accessibility)
        self.proof_edit.setAccessibleName(QCoreApplication.translate("RecoverySheetDialog", u"\u30b7\u30fc\u30c8\u306e\u6587\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.proof_problem.setText("")
        self.throw_check.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u4fdd\u5b58\u3057\u305fPDF\u3092\u524a\u9664\u3059\u308b(&D)", None))
#if QT_CONFIG(accessibility)
        self.throw_check.setAccessibleName(QCoreApplication.translate("RecoverySheetDialog", u"\u4fdd\u5b58\u3057\u305fPDF\u3092\u524a\u9664\u3059\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RecoverySheetDialog", u"\u7d42\u308f\u308b(&S)", None))
    # retranslateUi

