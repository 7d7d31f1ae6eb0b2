# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'resume_dialog.ui'
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
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ResumeDialog(object):
    def setupUi(self, ResumeDialog):
        if not ResumeDialog.objectName():
            ResumeDialog.setObjectName(u"ResumeDialog")
        self.layout_1 = QVBoxLayout(ResumeDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.child_label = QLabel(ResumeDialog)
        self.child_label.setObjectName(u"child_label")
        self.child_label.setProperty(u"kind", u"heading")
        self.child_label.setWordWrap(True)

        self.layout_1.addWidget(self.child_label)

        self.intro_label = Paragraph(ResumeDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(ResumeDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(ResumeDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.sheet)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.sheet)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 84))
        self.reason_edit.setMaximumSize(QSize(16777215, 84))

        self.layout_3.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(self.sheet)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.reason_problem)

        self.reason_hint = Paragraph(self.sheet)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.reason_hint)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.sheet)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.cancel_button = QPushButton(ResumeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(ResumeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ResumeDialog)

        QMetaObject.connectSlotsByName(ResumeDialog)
    # setupUi

    def retranslateUi(self, ResumeDialog):
        ResumeDialog.setWindowTitle(QCoreApplication.translate("ResumeDialog", u"\u304a\u5b50\u3055\u307e\u60c5\u5831\u306e\u505c\u6b62\u3092\u89e3\u304f - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.child_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("ResumeDialog", u"\u505c\u6b62\u3092\u89e3\u304f\u3068\u3001\u3053\u306e\u304a\u5b50\u3055\u307e\u306f\u3059\u3050\u306b\u4e00\u89a7\u30fb\u3054\u6848\u5185\u30fb\u5b9b\u540d\u306b\u623b\u308a\u307e\u3059\u3002", None))
        self.reason_label.setText(QCoreApplication.translate("ResumeDialog", u"\u505c\u6b62\u3092\u89e3\u304f\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ResumeDialog", u"\u505c\u6b62\u3092\u89e3\u304f\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.reason_hint.setText(QCoreApplication.translate("ResumeDialog", u"\u64cd\u4f5c\u8a18\u9332\u3060\u3051\u306b\u6b8b\u308a\u307e\u3059\u3002\u6587\u66f8\u3084\u4e00\u89a7\u306b\u306f\u51fa\u307e\u305b\u3093\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("ResumeDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("ResumeDialog", u"\u505c\u6b62\u3092\u89e3\u304f(&S)", None))
    # retranslateUi

