# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign_posting_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.cards import Cards
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CampaignPostingDialog(object):
    def setupUi(self, CampaignPostingDialog):
        if not CampaignPostingDialog.objectName():
            CampaignPostingDialog.setObjectName(u"CampaignPostingDialog")
        self.layout_1 = QVBoxLayout(CampaignPostingDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.campaign_label = QLabel(CampaignPostingDialog)
        self.campaign_label.setObjectName(u"campaign_label")
        self.campaign_label.setProperty(u"kind", u"heading")
        self.campaign_label.setWordWrap(True)

        self.layout_1.addWidget(self.campaign_label)

        self.intro_label = Paragraph(CampaignPostingDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.pull_box = QWidget(CampaignPostingDialog)
        self.pull_box.setObjectName(u"pull_box")
        self.layout_2 = QVBoxLayout(self.pull_box)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.pull_sheet = QFrame(self.pull_box)
        self.pull_sheet.setObjectName(u"pull_sheet")
        self.pull_sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.pull_sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 14, 20, 14)
        self.pull_heading = QLabel(self.pull_sheet)
        self.pull_heading.setObjectName(u"pull_heading")
        self.pull_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.pull_heading)

        self.pull_label = Paragraph(self.pull_sheet)
        self.pull_label.setObjectName(u"pull_label")

        self.layout_3.addWidget(self.pull_label)

        self.pull_scroll = QScrollArea(self.pull_sheet)
        self.pull_scroll.setObjectName(u"pull_scroll")
        self.pull_scroll.setWidgetResizable(True)
        self.pull_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.pull_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pull_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pull_scroll.sizePolicy().hasHeightForWidth())
        self.pull_scroll.setSizePolicy(sizePolicy)
        self.pull_inside = QWidget()
        self.pull_inside.setObjectName(u"pull_inside")
        self.pull_inside.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.pull_inside)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 8, 0)
        self.pull_cards = Cards(self.pull_inside)
        self.pull_cards.setObjectName(u"pull_cards")

        self.layout_4.addWidget(self.pull_cards)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_5)

        self.pull_scroll.setWidget(self.pull_inside)

        self.layout_3.addWidget(self.pull_scroll)

        self.pulled_check = QCheckBox(self.pull_sheet)
        self.pulled_check.setObjectName(u"pulled_check")

        self.layout_3.addWidget(self.pulled_check)

        self.pulled_problem = Paragraph(self.pull_sheet)
        self.pulled_problem.setObjectName(u"pulled_problem")
        self.pulled_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.pulled_problem)


        self.layout_2.addWidget(self.pull_sheet)


        self.layout_1.addWidget(self.pull_box)

        self.sheet = QFrame(CampaignPostingDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_6 = QVBoxLayout(self.sheet)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(12)
        self.layout_7.setVerticalSpacing(0)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.method_label)

        self.method_combo = QComboBox(self.sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_8.addWidget(self.method_combo)

        self.method_problem = Paragraph(self.sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.method_problem)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_9.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.day_problem)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)

        self.layout_6.addLayout(self.layout_7)

        self.effect_label = Paragraph(self.sheet)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.effect_label)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(CampaignPostingDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_10)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.cancel_button = QPushButton(CampaignPostingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_11.addWidget(self.cancel_button)

        self.save_button = QPushButton(CampaignPostingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_11.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.method_label.setBuddy(self.method_combo)
        self.day_label.setBuddy(self.day_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pull_scroll, self.pulled_check)
        QWidget.setTabOrder(self.pulled_check, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.day_field)
        QWidget.setTabOrder(self.day_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CampaignPostingDialog)

        QMetaObject.connectSlotsByName(CampaignPostingDialog)
    # setupUi

    def retranslateUi(self, CampaignPostingDialog):
        CampaignPostingDialog.setWindowTitle(QCoreApplication.translate("CampaignPostingDialog", u"\u6295\u51fd\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.campaign_label.setText("")
        self.intro_label.setText("")
        self.pull_heading.setText(QCoreApplication.translate("CampaignPostingDialog", u"\u6295\u51fd\u3059\u308b\u524d\u306b\u629c\u304d\u53d6\u308b\u6587\u66f8", None))
        self.pull_label.setText("")
#if QT_CONFIG(accessibility)
        self.pull_scroll.setAccessibleName(QCoreApplication.translate("CampaignPostingDialog", u"\u629c\u304d\u53d6\u308b\u6587\u66f8", None))
#endif // QT_CONFIG(accessibility)
        self.pulled_check.setText(QCoreApplication.translate("CampaignPostingDialog", u"\u629c\u304d\u53d6\u308a\u307e\u3057\u305f(&K)", None))
#if QT_CONFIG(accessibility)
        self.pulled_check.setAccessibleName(QCoreApplication.translate("CampaignPostingDialog", u"\u629c\u304d\u53d6\u308a\u307e\u3057\u305f", None))
#endif // QT_CONFIG(accessibility)
        self.pulled_problem.setText("")
        self.method_label.setText(QCoreApplication.translate("CampaignPostingDialog", u"\u767a\u9001\u306e\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("CampaignPostingDialog", u"\u767a\u9001\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("CampaignPostingDialog", u"\u6295\u51fd\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("CampaignPostingDialog", u"\u6295\u51fd\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.effect_label.setText(QCoreApplication.translate("CampaignPostingDialog", u"\u6295\u51fd\u3057\u305f\u65e5\u304c\u3001\u65b9\u91dd\u306e\u5185\u5bb9\u3092\u304a\u77e5\u3089\u305b\u3057\u305f\u65e5\u3068\u3057\u3066\u4e00\u4eba\u3072\u3068\u308a\u306e\u8a18\u9332\u306b\u6b8b\u308a\u307e\u3059\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("CampaignPostingDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("CampaignPostingDialog", u"\u6295\u51fd\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

