# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incident_notice_dialog.ui'
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

class Ui_IncidentNoticeDialog(object):
    def setupUi(self, IncidentNoticeDialog):
        if not IncidentNoticeDialog.objectName():
            IncidentNoticeDialog.setObjectName(u"IncidentNoticeDialog")
        self.layout_1 = QVBoxLayout(IncidentNoticeDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(IncidentNoticeDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(IncidentNoticeDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(IncidentNoticeDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.sheet)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_20.addWidget(self.items_label)

        self.items_edit = QPlainTextEdit(self.sheet)
        self.items_edit.setObjectName(u"items_edit")
        self.items_edit.setTabChangesFocus(True)
        self.items_edit.setMinimumSize(QSize(0, 52))
        self.items_edit.setMaximumSize(QSize(16777215, 80))

        self.layout_20.addWidget(self.items_edit)


        self.layout_2.addLayout(self.layout_20)

        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(3)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.cause_label = QLabel(self.sheet)
        self.cause_label.setObjectName(u"cause_label")
        self.cause_label.setProperty(u"kind", u"muted")

        self.layout_21.addWidget(self.cause_label)

        self.cause_edit = QPlainTextEdit(self.sheet)
        self.cause_edit.setObjectName(u"cause_edit")
        self.cause_edit.setTabChangesFocus(True)
        self.cause_edit.setMinimumSize(QSize(0, 52))
        self.cause_edit.setMaximumSize(QSize(16777215, 80))

        self.layout_21.addWidget(self.cause_edit)


        self.layout_2.addLayout(self.layout_21)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(3)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.harm_label = QLabel(self.sheet)
        self.harm_label.setObjectName(u"harm_label")
        self.harm_label.setProperty(u"kind", u"muted")

        self.layout_22.addWidget(self.harm_label)

        self.harm_edit = QPlainTextEdit(self.sheet)
        self.harm_edit.setObjectName(u"harm_edit")
        self.harm_edit.setTabChangesFocus(True)
        self.harm_edit.setMinimumSize(QSize(0, 52))
        self.harm_edit.setMaximumSize(QSize(16777215, 80))

        self.layout_22.addWidget(self.harm_edit)


        self.layout_2.addLayout(self.layout_22)

        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(3)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.besides_label = QLabel(self.sheet)
        self.besides_label.setObjectName(u"besides_label")
        self.besides_label.setProperty(u"kind", u"muted")

        self.layout_23.addWidget(self.besides_label)

        self.besides_edit = QPlainTextEdit(self.sheet)
        self.besides_edit.setObjectName(u"besides_edit")
        self.besides_edit.setTabChangesFocus(True)
        self.besides_edit.setMinimumSize(QSize(0, 52))
        self.besides_edit.setMaximumSize(QSize(16777215, 80))

        self.layout_23.addWidget(self.besides_edit)


        self.layout_2.addLayout(self.layout_23)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(IncidentNoticeDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_9)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)

        self.cancel_button = QPushButton(IncidentNoticeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_10.addWidget(self.cancel_button)

        self.save_button = QPushButton(IncidentNoticeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_10.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_10)

#if QT_CONFIG(shortcut)
        self.items_label.setBuddy(self.items_edit)
        self.cause_label.setBuddy(self.cause_edit)
        self.harm_label.setBuddy(self.harm_edit)
        self.besides_label.setBuddy(self.besides_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.items_edit, self.cause_edit)
        QWidget.setTabOrder(self.cause_edit, self.harm_edit)
        QWidget.setTabOrder(self.harm_edit, self.besides_edit)
        QWidget.setTabOrder(self.besides_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IncidentNoticeDialog)

        QMetaObject.connectSlotsByName(IncidentNoticeDialog)
    # setupUi

    def retranslateUi(self, IncidentNoticeDialog):
        IncidentNoticeDialog.setWindowTitle(QCoreApplication.translate("IncidentNoticeDialog", u"\u6f0f\u3048\u3044\u7b49\u306e\u901a\u77e5 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("IncidentNoticeDialog", u"\u6587\u66f8\u306e\u5b9b\u5148\u3060\u3063\u305f\u3054\u672c\u4eba\u3078\u3001\u8d77\u304d\u305f\u3053\u3068\u3092\u304a\u77e5\u3089\u305b\u3059\u308b\u6587\u66f8\u3092\u4f5c\u308a\u307e\u3059\u3002\u5c4a\u3044\u3066\u3057\u307e\u3063\u305f\u65b9\u306e\u304a\u540d\u524d\u3084\u3054\u4f4f\u6240\u306f\u66f8\u304b\u306a\u3044\u3067\u304f\u3060\u3055\u3044\u3002", None))
        self.items_label.setText(QCoreApplication.translate("IncidentNoticeDialog", u"\u542b\u307e\u308c\u3066\u3044\u305f\u60c5\u5831(&J)", None))
#if QT_CONFIG(accessibility)
        self.items_edit.setAccessibleName(QCoreApplication.translate("IncidentNoticeDialog", u"\u542b\u307e\u308c\u3066\u3044\u305f\u60c5\u5831", None))
#endif // QT_CONFIG(accessibility)
        self.cause_label.setText(QCoreApplication.translate("IncidentNoticeDialog", u"\u539f\u56e0(&G)", None))
#if QT_CONFIG(accessibility)
        self.cause_edit.setAccessibleName(QCoreApplication.translate("IncidentNoticeDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.harm_label.setText(QCoreApplication.translate("IncidentNoticeDialog", u"\u4e8c\u6b21\u88ab\u5bb3\u3068\u305d\u306e\u304a\u305d\u308c(&H)", None))
#if QT_CONFIG(accessibility)
        self.harm_edit.setAccessibleName(QCoreApplication.translate("IncidentNoticeDialog", u"\u4e8c\u6b21\u88ab\u5bb3\u3068\u305d\u306e\u304a\u305d\u308c", None))
#endif // QT_CONFIG(accessibility)
        self.besides_label.setText(QCoreApplication.translate("IncidentNoticeDialog", u"\u305d\u306e\u307b\u304b\uff08\u4eca\u5f8c\u306e\u5bfe\u5fdc\u306a\u3069\uff09(&B)", None))
#if QT_CONFIG(accessibility)
        self.besides_edit.setAccessibleName(QCoreApplication.translate("IncidentNoticeDialog", u"\u305d\u306e\u307b\u304b\uff08\u4eca\u5f8c\u306e\u5bfe\u5fdc\u306a\u3069\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("IncidentNoticeDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("IncidentNoticeDialog", u"\u6587\u66f8\u306e\u6848\u3078(&S)", None))
    # retranslateUi

