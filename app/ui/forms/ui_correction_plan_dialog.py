# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction_plan_dialog.ui'
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
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CorrectionPlanDialog(object):
    def setupUi(self, CorrectionPlanDialog):
        if not CorrectionPlanDialog.objectName():
            CorrectionPlanDialog.setObjectName(u"CorrectionPlanDialog")
        self.layout_1 = QVBoxLayout(CorrectionPlanDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(CorrectionPlanDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(CorrectionPlanDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(CorrectionPlanDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.scroll = QScrollArea(CorrectionPlanDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.body)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.fields_sheet = QFrame(self.body)
        self.fields_sheet.setObjectName(u"fields_sheet")
        self.fields_sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.fields_sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 14, 20, 16)
        self.fields_heading = QLabel(self.fields_sheet)
        self.fields_heading.setObjectName(u"fields_heading")
        self.fields_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.fields_heading)

        self.nobody_label = Paragraph(self.fields_sheet)
        self.nobody_label.setObjectName(u"nobody_label")
        self.nobody_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.nobody_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(6)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.fields_grid.setColumnStretch(0, 2)
        self.fields_grid.setColumnStretch(1, 3)
        self.fields_grid.setColumnStretch(2, 4)

        self.layout_3.addLayout(self.fields_grid)


        self.layout_2.addWidget(self.fields_sheet)

        self.elsewhere_sheet = QFrame(self.body)
        self.elsewhere_sheet.setObjectName(u"elsewhere_sheet")
        self.elsewhere_sheet.setProperty(u"kind", u"sheet")
        self.layout_4 = QVBoxLayout(self.elsewhere_sheet)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 14, 20, 16)
        self.elsewhere_heading = QLabel(self.elsewhere_sheet)
        self.elsewhere_heading.setObjectName(u"elsewhere_heading")
        self.elsewhere_heading.setProperty(u"kind", u"section")

        self.layout_4.addWidget(self.elsewhere_heading)

        self.elsewhere_label = Paragraph(self.elsewhere_sheet)
        self.elsewhere_label.setObjectName(u"elsewhere_label")
        self.elsewhere_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.elsewhere_label)

        self.elsewhere_grid = QGridLayout()
        self.elsewhere_grid.setObjectName(u"elsewhere_grid")
        self.elsewhere_grid.setHorizontalSpacing(12)
        self.elsewhere_grid.setVerticalSpacing(6)
        self.elsewhere_grid.setContentsMargins(0, 0, 0, 0)
        self.elsewhere_grid.setColumnStretch(0, 2)
        self.elsewhere_grid.setColumnStretch(1, 3)
        self.elsewhere_grid.setColumnStretch(2, 4)

        self.layout_4.addLayout(self.elsewhere_grid)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(self.elsewhere_sheet)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"kind", u"quiet")
        self.add_button.setAutoDefault(False)

        self.layout_5.addWidget(self.add_button)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)


        self.layout_4.addLayout(self.layout_5)


        self.layout_2.addWidget(self.elsewhere_sheet)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_7)

        self.scroll.setWidget(self.body)

        self.layout_1.addWidget(self.scroll)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(CorrectionPlanDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.count_label)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(CorrectionPlanDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(CorrectionPlanDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

        QWidget.setTabOrder(self.add_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CorrectionPlanDialog)

        QMetaObject.connectSlotsByName(CorrectionPlanDialog)
    # setupUi

    def retranslateUi(self, CorrectionPlanDialog):
        CorrectionPlanDialog.setWindowTitle(QCoreApplication.translate("CorrectionPlanDialog", u"\u8a02\u6b63\u306e\u5185\u5bb9 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("CorrectionPlanDialog", u"\u8a02\u6b63\u3059\u308b\u3068\u3053\u308d\u3060\u3051\u3092\u66f8\u304d\u63db\u3048\u3066\u304f\u3060\u3055\u3044\u3002\u627f\u8a8d\u3055\u308c\u305f\u5f8c\u306b\u3001\u3053\u3053\u306b\u66f8\u3044\u305f\u3068\u304a\u308a\u306b\u767b\u9332\u3092\u8a02\u6b63\u3057\u307e\u3059\u3002\u7a7a\u306b\u3059\u308b\u3068\u3001\u305d\u306e\u5185\u5bb9\u3092\u524a\u9664\u3057\u307e\u3059\u3002", None))
        self.fields_heading.setText(QCoreApplication.translate("CorrectionPlanDialog", u"\u3059\u304f\u3059\u304f\u4f1a\u54e1\u306e\u767b\u9332", None))
        self.nobody_label.setText("")
        self.elsewhere_heading.setText(QCoreApplication.translate("CorrectionPlanDialog", u"\u307b\u304b\u306e\u90e8\u7f72\u3067\u8a02\u6b63\u3057\u305f\u5185\u5bb9", None))
        self.elsewhere_label.setText(QCoreApplication.translate("CorrectionPlanDialog", u"\u7d44\u5408\u54e1\u53f0\u5e33\u306a\u3069\u3001\u3053\u306e\u753b\u9762\u306b\u306a\u3044\u8a18\u9332\u3092\u8a02\u6b63\u3057\u305f\u3068\u304d\u306b\u66f8\u304d\u307e\u3059\u3002\u56de\u7b54\u306e\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\u3002", None))
        self.add_button.setText(QCoreApplication.translate("CorrectionPlanDialog", u"\u884c\u3092\u8db3\u3059(&A)", None))
        self.count_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CorrectionPlanDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("CorrectionPlanDialog", u"\u3053\u306e\u5185\u5bb9\u306b\u6c7a\u3081\u308b(&S)", None))
    # retranslateUi

