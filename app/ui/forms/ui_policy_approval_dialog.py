# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_approval_dialog.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyApprovalDialog(object):
    def setupUi(self, PolicyApprovalDialog):
        if not PolicyApprovalDialog.objectName():
            PolicyApprovalDialog.setObjectName(u"PolicyApprovalDialog")
        self.layout_1 = QVBoxLayout(PolicyApprovalDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(PolicyApprovalDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(PolicyApprovalDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(PolicyApprovalDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(PolicyApprovalDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.facts = Facts(self.sheet)
        self.facts.setObjectName(u"facts")

        self.layout_2.addWidget(self.facts)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.advice_heading = QLabel(self.sheet)
        self.advice_heading.setObjectName(u"advice_heading")
        self.advice_heading.setProperty(u"kind", u"heading")

        self.layout_3.addWidget(self.advice_heading)

        self.advice_label = Paragraph(self.sheet)
        self.advice_label.setObjectName(u"advice_label")

        self.layout_3.addWidget(self.advice_label)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.sheet)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(PolicyApprovalDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(PolicyApprovalDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PolicyApprovalDialog)

        QMetaObject.connectSlotsByName(PolicyApprovalDialog)
    # setupUi

    def retranslateUi(self, PolicyApprovalDialog):
        PolicyApprovalDialog.setWindowTitle(QCoreApplication.translate("PolicyApprovalDialog", u"\u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.advice_heading.setText(QCoreApplication.translate("PolicyApprovalDialog", u"\u78ba\u304b\u3081\u3066\u3044\u305f\u3060\u304d\u305f\u3044\u3053\u3068", None))
        self.advice_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PolicyApprovalDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PolicyApprovalDialog", u"\u627f\u8a8d\u3059\u308b(&S)", None))
    # retranslateUi

