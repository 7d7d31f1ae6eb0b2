# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appointment_end_dialog.ui'
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

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AppointmentEndDialog(object):
    def setupUi(self, AppointmentEndDialog):
        if not AppointmentEndDialog.objectName():
            AppointmentEndDialog.setObjectName(u"AppointmentEndDialog")
        self.layout_1 = QVBoxLayout(AppointmentEndDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(AppointmentEndDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(AppointmentEndDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(AppointmentEndDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(AppointmentEndDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.sheet)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.until_label)

        self.until_field = DateField(self.sheet)
        self.until_field.setObjectName(u"until_field")

        self.layout_3.addWidget(self.until_field)

        self.until_problem = Paragraph(self.sheet)
        self.until_problem.setObjectName(u"until_problem")
        self.until_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.until_problem)


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

        self.cancel_button = QPushButton(AppointmentEndDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(AppointmentEndDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.until_label.setBuddy(self.until_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.until_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AppointmentEndDialog)

        QMetaObject.connectSlotsByName(AppointmentEndDialog)
    # setupUi

    def retranslateUi(self, AppointmentEndDialog):
        AppointmentEndDialog.setWindowTitle(QCoreApplication.translate("AppointmentEndDialog", u"\u4efb\u671f\u306e\u7d42\u308f\u308a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("AppointmentEndDialog", u"\u7d42\u308f\u308a\u306e\u65e5\u3082\u4efb\u671f\u306b\u5165\u308a\u307e\u3059\u3002\u7a7a\u6b04\u306b\u3059\u308b\u3068\u3001\u7d42\u308f\u308a\u306e\u5b9a\u3081\u304c\u306a\u3044\u4efb\u671f\u306b\u306a\u308a\u307e\u3059\u3002", None))
        self.until_label.setText(QCoreApplication.translate("AppointmentEndDialog", u"\u4efb\u671f\u306e\u7d42\u308f\u308a(&U)", None))
#if QT_CONFIG(accessibility)
        self.until_field.setAccessibleName(QCoreApplication.translate("AppointmentEndDialog", u"\u4efb\u671f\u306e\u7d42\u308f\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.until_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AppointmentEndDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AppointmentEndDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

