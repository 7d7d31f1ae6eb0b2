# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_settings_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_LetterSettingsDialog(object):
    def setupUi(self, LetterSettingsDialog):
        if not LetterSettingsDialog.objectName():
            LetterSettingsDialog.setObjectName(u"LetterSettingsDialog")
        self.layout_1 = QVBoxLayout(LetterSettingsDialog)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 20, 20, 20)
        self.notice = Notice(LetterSettingsDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.wording_box = QWidget(LetterSettingsDialog)
        self.wording_box.setObjectName(u"wording_box")
        self.wording_box.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.wording_box)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(14)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.wording_button = QPushButton(self.wording_box)
        self.wording_button.setObjectName(u"wording_button")
        self.wording_button.setAutoDefault(False)
        self.wording_button.setMinimumSize(QSize(190, 0))

        self.layout_3.addWidget(self.wording_button)

        self.wording_label = Paragraph(self.wording_box)
        self.wording_label.setObjectName(u"wording_label")
        self.wording_label.setProperty(u"kind", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.wording_label.sizePolicy().hasHeightForWidth())
        self.wording_label.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.wording_label)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.wording_box)

        self.sender_box = QWidget(LetterSettingsDialog)
        self.sender_box.setObjectName(u"sender_box")
        self.sender_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.sender_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(14)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.sender_button = QPushButton(self.sender_box)
        self.sender_button.setObjectName(u"sender_button")
        self.sender_button.setAutoDefault(False)
        self.sender_button.setMinimumSize(QSize(190, 0))

        self.layout_5.addWidget(self.sender_button)

        self.sender_label = Paragraph(self.sender_box)
        self.sender_label.setObjectName(u"sender_label")
        self.sender_label.setProperty(u"kind", u"muted")
        sizePolicy.setHeightForWidth(self.sender_label.sizePolicy().hasHeightForWidth())
        self.sender_label.setSizePolicy(sizePolicy)

        self.layout_5.addWidget(self.sender_label)


        self.layout_4.addLayout(self.layout_5)


        self.layout_1.addWidget(self.sender_box)

        self.facts_box = QWidget(LetterSettingsDialog)
        self.facts_box.setObjectName(u"facts_box")
        self.facts_box.setProperty(u"kind", u"clear")
        self.layout_11 = QVBoxLayout(self.facts_box)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(14)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.facts_button = QPushButton(self.facts_box)
        self.facts_button.setObjectName(u"facts_button")
        self.facts_button.setAutoDefault(False)
        self.facts_button.setMinimumSize(QSize(190, 0))

        self.layout_12.addWidget(self.facts_button)

        self.facts_label = Paragraph(self.facts_box)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"kind", u"muted")
        sizePolicy.setHeightForWidth(self.facts_label.sizePolicy().hasHeightForWidth())
        self.facts_label.setSizePolicy(sizePolicy)

        self.layout_12.addWidget(self.facts_label)


        self.layout_11.addLayout(self.layout_12)


        self.layout_1.addWidget(self.facts_box)

        self.page_box = QWidget(LetterSettingsDialog)
        self.page_box.setObjectName(u"page_box")
        self.page_box.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.page_box)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(14)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.page_button = QPushButton(self.page_box)
        self.page_button.setObjectName(u"page_button")
        self.page_button.setAutoDefault(False)
        self.page_button.setMinimumSize(QSize(190, 0))

        self.layout_7.addWidget(self.page_button)

        self.page_label = Paragraph(self.page_box)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setProperty(u"kind", u"muted")
        sizePolicy.setHeightForWidth(self.page_label.sizePolicy().hasHeightForWidth())
        self.page_label.setSizePolicy(sizePolicy)

        self.layout_7.addWidget(self.page_label)


        self.layout_6.addLayout(self.layout_7)


        self.layout_1.addWidget(self.page_box)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_8)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.save_button = QPushButton(LetterSettingsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setVisible(False)

        self.layout_9.addWidget(self.save_button)

        self.cancel_button = QPushButton(LetterSettingsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)


        self.layout_1.addLayout(self.layout_9)

        QWidget.setTabOrder(self.wording_button, self.sender_button)
        QWidget.setTabOrder(self.sender_button, self.facts_button)
        QWidget.setTabOrder(self.facts_button, self.page_button)
        QWidget.setTabOrder(self.page_button, self.cancel_button)

        self.retranslateUi(LetterSettingsDialog)

        QMetaObject.connectSlotsByName(LetterSettingsDialog)
    # setupUi

    def retranslateUi(self, LetterSettingsDialog):
        LetterSettingsDialog.setWindowTitle(QCoreApplication.translate("LetterSettingsDialog", u"\u6587\u66f8\u306e\u8a2d\u5b9a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.wording_button.setText(QCoreApplication.translate("LetterSettingsDialog", u"\u6587\u9762(&W)\u2026", None))
        self.wording_label.setText(QCoreApplication.translate("LetterSettingsDialog", u"\u304a\u9001\u308a\u3059\u308b\u6587\u66f8\u3068\u7528\u7d19\u306e\u6587\u3092\u30011\u6587\u305a\u3064\u76f4\u3057\u307e\u3059\u3002\u524d\u306e\u6587\u9762\u306b\u3082\u623b\u305b\u307e\u3059\u3002", None))
        self.sender_button.setText(QCoreApplication.translate("LetterSettingsDialog", u"\u5dee\u51fa\u4eba\u3068\u5e74\u5ea6(&S)\u2026", None))
        self.sender_label.setText(QCoreApplication.translate("LetterSettingsDialog", u"\u5dee\u51fa\u4eba\u306e\u5f79\u8077\u3068\u304a\u540d\u524d\u3092\u3001\u59cb\u307e\u308a\u306e\u65e5\u3068\u6587\u66f8\u306e\u7a2e\u985e\u3054\u3068\u306b\u6c7a\u3081\u307e\u3059\u3002\u5e74\u5ea6\u306e\u59cb\u307e\u308a\u3082\u3053\u3053\u3067\u5909\u3048\u307e\u3059\u3002", None))
        self.facts_button.setText(QCoreApplication.translate("LetterSettingsDialog", u"\u7d44\u5408\u306e\u540d\u79f0\u3068\u9023\u7d61\u5148(&N)\u2026", None))
        self.facts_label.setText(QCoreApplication.translate("LetterSettingsDialog", u"\u6587\u66f8\u306b\u8f09\u308b\u7d44\u5408\u306e\u540d\u79f0\u3001\u6240\u5728\u5730\u3001\u7a93\u53e3\u306e\u540d\u79f0\u3001\u96fb\u8a71\u756a\u53f7\u3001\u53d7\u4ed8\u306e\u6642\u9593\u3092\u3001\u59cb\u307e\u308a\u306e\u65e5\u3068\u3068\u3082\u306b\u5909\u3048\u307e\u3059\u3002", None))
        self.page_button.setText(QCoreApplication.translate("LetterSettingsDialog", u"\u7528\u7d19\u3068\u5c01\u7b52(&P)\u2026", None))
        self.page_label.setText(QCoreApplication.translate("LetterSettingsDialog", u"\u5c01\u7b52\u306e\u7a93\u3001\u6298\u308a\u76ee\u3001\u5370\u3001\u65e5\u4ed8\u306e\u66f8\u304d\u65b9\u3001\u5b9b\u540d\u30e9\u30d9\u30eb\u3001\u5370\u5237\u306e\u4f4d\u7f6e\u3092\u6c7a\u3081\u3001\u8a66\u3057\u5237\u308a\u3092\u3057\u307e\u3059\u3002", None))
        self.save_button.setText("")
        self.cancel_button.setText(QCoreApplication.translate("LetterSettingsDialog", u"\u9589\u3058\u308b", None))
    # retranslateUi

