# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'corrective_action_dialog.ui'
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

class Ui_CorrectiveActionDialog(object):
    def setupUi(self, CorrectiveActionDialog):
        if not CorrectiveActionDialog.objectName():
            CorrectiveActionDialog.setObjectName(u"CorrectiveActionDialog")
        self.layout_1 = QVBoxLayout(CorrectiveActionDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(CorrectiveActionDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(CorrectiveActionDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(CorrectiveActionDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(CorrectiveActionDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 14, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.cause_label = QLabel(self.sheet)
        self.cause_label.setObjectName(u"cause_label")
        self.cause_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.cause_label)

        self.cause_edit = QPlainTextEdit(self.sheet)
        self.cause_edit.setObjectName(u"cause_edit")
        self.cause_edit.setTabChangesFocus(True)
        self.cause_edit.setMinimumSize(QSize(0, 56))
        self.cause_edit.setMaximumSize(QSize(16777215, 56))

        self.layout_3.addWidget(self.cause_edit)

        self.cause_problem = Paragraph(self.sheet)
        self.cause_problem.setObjectName(u"cause_problem")
        self.cause_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.cause_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.action_label = QLabel(self.sheet)
        self.action_label.setObjectName(u"action_label")
        self.action_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.action_label)

        self.action_edit = QPlainTextEdit(self.sheet)
        self.action_edit.setObjectName(u"action_edit")
        self.action_edit.setTabChangesFocus(True)
        self.action_edit.setMinimumSize(QSize(0, 72))
        self.action_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_4.addWidget(self.action_edit)

        self.action_problem = Paragraph(self.sheet)
        self.action_problem.setObjectName(u"action_problem")
        self.action_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.action_problem)


        self.layout_2.addLayout(self.layout_4)

        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(16)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.sheet)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.due_label)

        self.due_field = DateField(self.sheet)
        self.due_field.setObjectName(u"due_field")

        self.layout_6.addWidget(self.due_field)

        self.due_problem = Paragraph(self.sheet)
        self.due_problem.setObjectName(u"due_problem")
        self.due_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.due_problem)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.responsible_label = QLabel(self.sheet)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.responsible_label)

        self.responsible_edit = QLineEdit(self.sheet)
        self.responsible_edit.setObjectName(u"responsible_edit")
        self.responsible_edit.setMaxLength(120)

        self.layout_7.addWidget(self.responsible_edit)

        self.responsible_problem = Paragraph(self.sheet)
        self.responsible_problem.setObjectName(u"responsible_problem")
        self.responsible_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.responsible_problem)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_5)


        self.layout_1.addWidget(self.sheet)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_8)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.cancel_button = QPushButton(CorrectiveActionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(CorrectiveActionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.cause_label.setBuddy(self.cause_edit)
        self.action_label.setBuddy(self.action_edit)
        self.due_label.setBuddy(self.due_field)
        self.responsible_label.setBuddy(self.responsible_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cause_edit, self.action_edit)
        QWidget.setTabOrder(self.action_edit, self.due_field)
        QWidget.setTabOrder(self.due_field, self.responsible_edit)
        QWidget.setTabOrder(self.responsible_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(CorrectiveActionDialog)

        QMetaObject.connectSlotsByName(CorrectiveActionDialog)
    # setupUi

    def retranslateUi(self, CorrectiveActionDialog):
        CorrectiveActionDialog.setWindowTitle(QCoreApplication.translate("CorrectiveActionDialog", u"\u662f\u6b63\u51e6\u7f6e - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.cause_label.setText(QCoreApplication.translate("CorrectiveActionDialog", u"\u539f\u56e0\uff08\u5206\u304b\u3063\u305f\u3053\u3068\uff09(&G)", None))
#if QT_CONFIG(accessibility)
        self.cause_edit.setAccessibleName(QCoreApplication.translate("CorrectiveActionDialog", u"\u539f\u56e0\uff08\u5206\u304b\u3063\u305f\u3053\u3068\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.cause_problem.setText("")
        self.action_label.setText(QCoreApplication.translate("CorrectiveActionDialog", u"\u884c\u3046\u51e6\u7f6e(&A)", None))
#if QT_CONFIG(accessibility)
        self.action_edit.setAccessibleName(QCoreApplication.translate("CorrectiveActionDialog", u"\u884c\u3046\u51e6\u7f6e", None))
#endif // QT_CONFIG(accessibility)
        self.action_problem.setText("")
        self.due_label.setText(QCoreApplication.translate("CorrectiveActionDialog", u"\u671f\u9650(&D)", None))
#if QT_CONFIG(accessibility)
        self.due_field.setAccessibleName(QCoreApplication.translate("CorrectiveActionDialog", u"\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.due_problem.setText("")
        self.responsible_label.setText(QCoreApplication.translate("CorrectiveActionDialog", u"\u51e6\u7f6e\u306e\u8cac\u4efb\u8005(&R)", None))
#if QT_CONFIG(accessibility)
        self.responsible_edit.setAccessibleName(QCoreApplication.translate("CorrectiveActionDialog", u"\u51e6\u7f6e\u306e\u8cac\u4efb\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CorrectiveActionDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("CorrectiveActionDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

