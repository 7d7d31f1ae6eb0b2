# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'authority_decide_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuthorityDecideDialog(object):
    def setupUi(self, AuthorityDecideDialog):
        if not AuthorityDecideDialog.objectName():
            AuthorityDecideDialog.setObjectName(u"AuthorityDecideDialog")
        self.layout_1 = QVBoxLayout(AuthorityDecideDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.office_label = QLabel(AuthorityDecideDialog)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setProperty(u"kind", u"heading")
        self.office_label.setWordWrap(True)

        self.layout_1.addWidget(self.office_label)

        self.intro_label = Paragraph(AuthorityDecideDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(AuthorityDecideDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(AuthorityDecideDialog)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.decision_label)

        self.decision_combo = QComboBox(AuthorityDecideDialog)
        self.decision_combo.setObjectName(u"decision_combo")

        self.layout_2.addWidget(self.decision_combo)

        self.decision_problem = Paragraph(AuthorityDecideDialog)
        self.decision_problem.setObjectName(u"decision_problem")
        self.decision_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.decision_problem)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(AuthorityDecideDialog)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.answer_label)

        self.answer_edit = QPlainTextEdit(AuthorityDecideDialog)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)
        self.answer_edit.setMinimumSize(QSize(0, 110))
        self.answer_edit.setMaximumSize(QSize(16777215, 110))

        self.layout_3.addWidget(self.answer_edit)

        self.answer_problem = Paragraph(AuthorityDecideDialog)
        self.answer_problem.setObjectName(u"answer_problem")
        self.answer_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.answer_problem)


        self.layout_1.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(AuthorityDecideDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(AuthorityDecideDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 72))
        self.reason_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_4.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(AuthorityDecideDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.reason_problem)


        self.layout_1.addLayout(self.layout_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(AuthorityDecideDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuthorityDecideDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.decision_label.setBuddy(self.decision_combo)
        self.answer_label.setBuddy(self.answer_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decision_combo, self.answer_edit)
        QWidget.setTabOrder(self.answer_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(AuthorityDecideDialog)

        QMetaObject.connectSlotsByName(AuthorityDecideDialog)
    # setupUi

    def retranslateUi(self, AuthorityDecideDialog):
        AuthorityDecideDialog.setWindowTitle(QCoreApplication.translate("AuthorityDecideDialog", u"\u5b98\u516c\u7f72\u7b49\u3078\u306e\u5bfe\u5fdc - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.office_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("AuthorityDecideDialog", u"\u7167\u4f1a\u306b\u5fdc\u3058\u308b\u7fa9\u52d9\u304c\u3042\u308b\u304b\u3001\u5fc5\u8981\u306a\u7bc4\u56f2\u3092\u8d85\u3048\u3066\u3044\u306a\u3044\u304b\u3092\u78ba\u304b\u3081\u3066\u6c7a\u3081\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.decision_label.setText(QCoreApplication.translate("AuthorityDecideDialog", u"\u5bfe\u5fdc(&D)", None))
#if QT_CONFIG(accessibility)
        self.decision_combo.setAccessibleName(QCoreApplication.translate("AuthorityDecideDialog", u"\u5bfe\u5fdc", None))
#endif // QT_CONFIG(accessibility)
        self.decision_problem.setText("")
        self.answer_label.setText(QCoreApplication.translate("AuthorityDecideDialog", u"\u56de\u7b54\u306e\u5185\u5bb9\uff08\u56de\u7b54\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09(&A)", None))
#if QT_CONFIG(accessibility)
        self.answer_edit.setAccessibleName(QCoreApplication.translate("AuthorityDecideDialog", u"\u56de\u7b54\u306e\u5185\u5bb9\uff08\u56de\u7b54\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.answer_problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("AuthorityDecideDialog", u"\u5224\u65ad\u306e\u7406\u7531\uff08\u6587\u66f8\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("AuthorityDecideDialog", u"\u5224\u65ad\u306e\u7406\u7531\uff08\u6587\u66f8\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AuthorityDecideDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AuthorityDecideDialog", u"\u6c7a\u3081\u308b(&S)", None))
    # retranslateUi

