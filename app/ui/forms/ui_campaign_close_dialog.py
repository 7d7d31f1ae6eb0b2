# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign_close_dialog.ui'
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

class Ui_CampaignCloseDialog(object):
    def setupUi(self, CampaignCloseDialog):
        if not CampaignCloseDialog.objectName():
            CampaignCloseDialog.setObjectName(u"CampaignCloseDialog")
        self.layout_1 = QVBoxLayout(CampaignCloseDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.campaign_label = QLabel(CampaignCloseDialog)
        self.campaign_label.setObjectName(u"campaign_label")
        self.campaign_label.setProperty(u"kind", u"heading")
        self.campaign_label.setWordWrap(True)

        self.layout_1.addWidget(self.campaign_label)

        self.intro_label = Paragraph(CampaignCloseDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(CampaignCloseDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.effect_facts = Facts(self.sheet)
        self.effect_facts.setObjectName(u"effect_facts")

        self.layout_2.addWidget(self.effect_facts)

        self.line = QFrame(self.sheet)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_2.addWidget(self.line)

        self.silence_label = Paragraph(self.sheet)
        self.silence_label.setObjectName(u"silence_label")
        self.silence_label.setProperty(u"kind", u"echo")

        self.layout_2.addWidget(self.silence_label)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(CampaignCloseDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.cancel_button = QPushButton(CampaignCloseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(CampaignCloseDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"danger")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CampaignCloseDialog)

        QMetaObject.connectSlotsByName(CampaignCloseDialog)
    # setupUi

    def retranslateUi(self, CampaignCloseDialog):
        CampaignCloseDialog.setWindowTitle(QCoreApplication.translate("CampaignCloseDialog", u"\u4f9d\u983c\u306e\u7de0\u5207\u308a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.campaign_label.setText("")
        self.intro_label.setText("")
        self.silence_label.setText(QCoreApplication.translate("CampaignCloseDialog", u"\u304a\u8fd4\u4e8b\u304c\u306a\u3044\u3053\u3068\u3092\u3001\u540c\u610f\u3068\u3057\u3066\u8a18\u9332\u3059\u308b\u3053\u3068\u306f\u3042\u308a\u307e\u305b\u3093\u3002\u5f8c\u304b\u3089\u5c4a\u3044\u305f\u8fd4\u4fe1\u7968\u306f\u3001\u7de0\u3081\u5207\u3063\u305f\u5f8c\u3082\u5165\u529b\u3067\u304d\u307e\u3059\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("CampaignCloseDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("CampaignCloseDialog", u"\u7de0\u3081\u5207\u308b(&S)", None))
    # retranslateUi

