# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'family_dialog.ui'
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
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_FamilyDialog(object):
    def setupUi(self, FamilyDialog):
        if not FamilyDialog.objectName():
            FamilyDialog.setObjectName(u"FamilyDialog")
        self.layout_1 = QVBoxLayout(FamilyDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.child_label = QLabel(FamilyDialog)
        self.child_label.setObjectName(u"child_label")
        self.child_label.setProperty(u"kind", u"title")
        self.child_label.setWordWrap(True)

        self.layout_3.addWidget(self.child_label)

        self.child_detail_label = QLabel(FamilyDialog)
        self.child_detail_label.setObjectName(u"child_detail_label")
        self.child_detail_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.child_detail_label)


        self.layout_2.addLayout(self.layout_3)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_4)

        self.shield_pill = PillLabel(FamilyDialog)
        self.shield_pill.setObjectName(u"shield_pill")

        self.layout_2.addWidget(self.shield_pill)

        self.state_pill = PillLabel(FamilyDialog)
        self.state_pill.setObjectName(u"state_pill")

        self.layout_2.addWidget(self.state_pill)


        self.layout_1.addLayout(self.layout_2)

        self.notice = Notice(FamilyDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.consent_sheet = QFrame(FamilyDialog)
        self.consent_sheet.setObjectName(u"consent_sheet")
        self.consent_sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.consent_sheet)
        self.layout_5.setSpacing(6)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 12, 20, 12)
        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.consent_heading = QLabel(self.consent_sheet)
        self.consent_heading.setObjectName(u"consent_heading")
        self.consent_heading.setProperty(u"kind", u"section")

        self.layout_6.addWidget(self.consent_heading)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.standing_pill = PillLabel(self.consent_sheet)
        self.standing_pill.setObjectName(u"standing_pill")

        self.layout_6.addWidget(self.standing_pill)


        self.layout_5.addLayout(self.layout_6)

        self.whose_label = Paragraph(self.consent_sheet)
        self.whose_label.setObjectName(u"whose_label")

        self.layout_5.addWidget(self.whose_label)

        self.why_label = Paragraph(self.consent_sheet)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.why_label)

        self.doubts_label = Paragraph(self.consent_sheet)
        self.doubts_label.setObjectName(u"doubts_label")
        self.doubts_label.setProperty(u"kind", u"warning")

        self.layout_5.addWidget(self.doubts_label)


        self.layout_1.addWidget(self.consent_sheet)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.adults_heading = QLabel(FamilyDialog)
        self.adults_heading.setObjectName(u"adults_heading")
        self.adults_heading.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.adults_heading)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.add_button = QPushButton(FamilyDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.layout_8.addWidget(self.add_button)

        self.change_button = QPushButton(FamilyDialog)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(False)

        self.layout_8.addWidget(self.change_button)


        self.layout_1.addLayout(self.layout_8)

        self.stack = QStackedWidget(FamilyDialog)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"kind", u"clear")
        self.layout_10 = QVBoxLayout(self.list_page)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout_10.addWidget(self.table)

        self.stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_11 = QVBoxLayout(self.empty_page)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_11.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.stop_button = QPushButton(FamilyDialog)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setProperty(u"kind", u"quiet")
        self.stop_button.setAutoDefault(False)

        self.layout_12.addWidget(self.stop_button)

        self.resume_button = QPushButton(FamilyDialog)
        self.resume_button.setObjectName(u"resume_button")
        self.resume_button.setProperty(u"kind", u"quiet")
        self.resume_button.setAutoDefault(False)

        self.layout_12.addWidget(self.resume_button)

        self.born_button = QPushButton(FamilyDialog)
        self.born_button.setObjectName(u"born_button")
        self.born_button.setProperty(u"kind", u"quiet")
        self.born_button.setAutoDefault(False)

        self.layout_12.addWidget(self.born_button)

        self.shield_button = QPushButton(FamilyDialog)
        self.shield_button.setObjectName(u"shield_button")
        self.shield_button.setProperty(u"kind", u"quiet")
        self.shield_button.setAutoDefault(False)

        self.layout_12.addWidget(self.shield_button)

        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_13)

        self.cancel_button = QPushButton(FamilyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_12.addWidget(self.cancel_button)

        self.save_button = QPushButton(FamilyDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_12.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_12)

        QWidget.setTabOrder(self.table, self.add_button)
        QWidget.setTabOrder(self.add_button, self.change_button)
        QWidget.setTabOrder(self.change_button, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.resume_button)
        QWidget.setTabOrder(self.resume_button, self.born_button)
        QWidget.setTabOrder(self.born_button, self.shield_button)
        QWidget.setTabOrder(self.shield_button, self.cancel_button)

        self.retranslateUi(FamilyDialog)

        QMetaObject.connectSlotsByName(FamilyDialog)
    # setupUi

    def retranslateUi(self, FamilyDialog):
        FamilyDialog.setWindowTitle(QCoreApplication.translate("FamilyDialog", u"\u304a\u5b50\u3055\u307e\u3068\u3054\u5bb6\u65cf - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.child_label.setText("")
        self.child_detail_label.setText("")
        self.consent_heading.setText(QCoreApplication.translate("FamilyDialog", u"\u540c\u610f\u3092\u3044\u305f\u3060\u304f\u65b9", None))
        self.whose_label.setText("")
        self.why_label.setText("")
        self.doubts_label.setText("")
        self.adults_heading.setText(QCoreApplication.translate("FamilyDialog", u"\u4fdd\u8b77\u8005\u30fb\u3054\u5bb6\u65cf", None))
        self.add_button.setText(QCoreApplication.translate("FamilyDialog", u"\u5927\u4eba\u3092\u52a0\u3048\u308b(&A)\u2026", None))
        self.change_button.setText(QCoreApplication.translate("FamilyDialog", u"\u7d9a\u67c4\u30fb\u89aa\u6a29\u3092\u5909\u3048\u308b(&E)\u2026", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("FamilyDialog", u"\u4fdd\u8b77\u8005\u30fb\u3054\u5bb6\u65cf\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("FamilyDialog", u"\u304a\u5b50\u3055\u307e\u60c5\u5831\u3092\u505c\u6b62(&T)", None))
        self.resume_button.setText(QCoreApplication.translate("FamilyDialog", u"\u505c\u6b62\u3092\u89e3\u304f(&R)\u2026", None))
        self.born_button.setText(QCoreApplication.translate("FamilyDialog", u"\u304a\u751f\u307e\u308c\u306e\u767b\u9332(&B)\u2026", None))
        self.shield_button.setText(QCoreApplication.translate("FamilyDialog", u"\u79d8\u533f\u306b\u3059\u308b(&H)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("FamilyDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText("")
    # retranslateUi

