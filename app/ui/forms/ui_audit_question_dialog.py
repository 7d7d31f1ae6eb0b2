# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_question_dialog.ui'
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

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditQuestionDialog(object):
    def setupUi(self, AuditQuestionDialog):
        if not AuditQuestionDialog.objectName():
            AuditQuestionDialog.setObjectName(u"AuditQuestionDialog")
        self.layout_1 = QVBoxLayout(AuditQuestionDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(AuditQuestionDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(AuditQuestionDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(AuditQuestionDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(AuditQuestionDialog)
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
        self.section_label = QLabel(self.sheet)
        self.section_label.setObjectName(u"section_label")
        self.section_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.section_label)

        self.section_edit = QLineEdit(self.sheet)
        self.section_edit.setObjectName(u"section_edit")
        self.section_edit.setMaxLength(120)

        self.layout_3.addWidget(self.section_edit)

        self.section_problem = Paragraph(self.sheet)
        self.section_problem.setObjectName(u"section_problem")
        self.section_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.section_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.sheet)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.subject_label)

        self.subject_edit = QPlainTextEdit(self.sheet)
        self.subject_edit.setObjectName(u"subject_edit")
        self.subject_edit.setTabChangesFocus(True)
        self.subject_edit.setMinimumSize(QSize(0, 56))
        self.subject_edit.setMaximumSize(QSize(16777215, 56))

        self.layout_4.addWidget(self.subject_edit)

        self.subject_problem = Paragraph(self.sheet)
        self.subject_problem.setObjectName(u"subject_problem")
        self.subject_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.subject_problem)


        self.layout_2.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.basis_label = QLabel(self.sheet)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.basis_label)

        self.basis_edit = QLineEdit(self.sheet)
        self.basis_edit.setObjectName(u"basis_edit")
        self.basis_edit.setMaxLength(200)

        self.layout_5.addWidget(self.basis_edit)

        self.basis_problem = Paragraph(self.sheet)
        self.basis_problem.setObjectName(u"basis_problem")
        self.basis_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.basis_problem)


        self.layout_2.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.method_label)

        self.method_edit = QPlainTextEdit(self.sheet)
        self.method_edit.setObjectName(u"method_edit")
        self.method_edit.setTabChangesFocus(True)
        self.method_edit.setMinimumSize(QSize(0, 56))
        self.method_edit.setMaximumSize(QSize(16777215, 56))

        self.layout_6.addWidget(self.method_edit)

        self.method_problem = Paragraph(self.sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.method_problem)


        self.layout_2.addLayout(self.layout_6)


        self.layout_1.addWidget(self.sheet)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(AuditQuestionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuditQuestionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.section_label.setBuddy(self.section_edit)
        self.subject_label.setBuddy(self.subject_edit)
        self.basis_label.setBuddy(self.basis_edit)
        self.method_label.setBuddy(self.method_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.section_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.method_edit)
        QWidget.setTabOrder(self.method_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(AuditQuestionDialog)

        QMetaObject.connectSlotsByName(AuditQuestionDialog)
    # setupUi

    def retranslateUi(self, AuditQuestionDialog):
        AuditQuestionDialog.setWindowTitle(QCoreApplication.translate("AuditQuestionDialog", u"\u76e3\u67fb\u306e\u9805\u76ee - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.section_label.setText(QCoreApplication.translate("AuditQuestionDialog", u"\u533a\u5206(&C)", None))
#if QT_CONFIG(accessibility)
        self.section_edit.setAccessibleName(QCoreApplication.translate("AuditQuestionDialog", u"\u533a\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.section_problem.setText("")
        self.subject_label.setText(QCoreApplication.translate("AuditQuestionDialog", u"\u78ba\u304b\u3081\u308b\u3053\u3068(&M)", None))
#if QT_CONFIG(accessibility)
        self.subject_edit.setAccessibleName(QCoreApplication.translate("AuditQuestionDialog", u"\u78ba\u304b\u3081\u308b\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.subject_problem.setText("")
        self.basis_label.setText(QCoreApplication.translate("AuditQuestionDialog", u"\u6839\u62e0(&B)", None))
#if QT_CONFIG(accessibility)
        self.basis_edit.setAccessibleName(QCoreApplication.translate("AuditQuestionDialog", u"\u6839\u62e0", None))
#endif // QT_CONFIG(accessibility)
        self.basis_problem.setText("")
        self.method_label.setText(QCoreApplication.translate("AuditQuestionDialog", u"\u78ba\u304b\u3081\u65b9(&H)", None))
#if QT_CONFIG(accessibility)
        self.method_edit.setAccessibleName(QCoreApplication.translate("AuditQuestionDialog", u"\u78ba\u304b\u3081\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AuditQuestionDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AuditQuestionDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

