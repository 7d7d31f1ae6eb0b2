# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'staff_leave_dialog.ui'
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

class Ui_StaffLeaveDialog(object):
    def setupUi(self, StaffLeaveDialog):
        if not StaffLeaveDialog.objectName():
            StaffLeaveDialog.setObjectName(u"StaffLeaveDialog")
        self.layout_1 = QVBoxLayout(StaffLeaveDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(StaffLeaveDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(StaffLeaveDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(StaffLeaveDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(StaffLeaveDialog)
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
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_3.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.day_problem)


        self.layout_2.addLayout(self.layout_3)

        self.work_label = Paragraph(self.sheet)
        self.work_label.setObjectName(u"work_label")

        self.layout_2.addWidget(self.work_label)

        self.backups_label = Paragraph(self.sheet)
        self.backups_label.setObjectName(u"backups_label")
        self.backups_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.backups_label)


        self.layout_1.addWidget(self.sheet)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(StaffLeaveDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(StaffLeaveDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"danger")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(StaffLeaveDialog)

        QMetaObject.connectSlotsByName(StaffLeaveDialog)
    # setupUi

    def retranslateUi(self, StaffLeaveDialog):
        StaffLeaveDialog.setWindowTitle(QCoreApplication.translate("StaffLeaveDialog", u"\u9000\u8077\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("StaffLeaveDialog", u"\u3053\u306e\u4eba\u306f\u3001\u8a18\u9332\u3059\u308b\u3068\u3059\u3050\u306b\u30b5\u30a4\u30f3\u30a4\u30f3\u3067\u304d\u306a\u304f\u306a\u308a\u3001\u3053\u306e\u4eba\u306e\u30d1\u30b9\u30ef\u30fc\u30c9\u3067\u306f\u8a18\u9332\u3092\u958b\u3051\u306a\u304f\u306a\u308a\u307e\u3059\u3002\u8a18\u9332\u306e\u9375\u3082\u65b0\u3057\u304f\u306a\u308a\u307e\u3059\u3002\u3053\u308c\u307e\u3067\u306e\u64cd\u4f5c\u8a18\u9332\u3068\u304a\u540d\u524d\u306f\u6b8b\u308a\u307e\u3059\u3002", None))
        self.day_label.setText(QCoreApplication.translate("StaffLeaveDialog", u"\u6700\u5f8c\u306e\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("StaffLeaveDialog", u"\u6700\u5f8c\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.work_label.setText("")
        self.backups_label.setText(QCoreApplication.translate("StaffLeaveDialog", u"\u3053\u308c\u307e\u3067\u306b\u4f5c\u3063\u305f\u63a7\u3048\u306f\u3001\u305d\u306e\u6642\u306e\u30d1\u30b9\u30ef\u30fc\u30c9\u3067\u3082\u958b\u304d\u307e\u3059\u3002\u63a7\u3048\u3092\u7f6e\u3044\u3066\u3044\u308b\u5834\u6240\u3092\u958b\u3051\u3089\u308c\u308b\u4eba\u3082\u3001\u898b\u76f4\u3057\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("StaffLeaveDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("StaffLeaveDialog", u"\u9000\u8077\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

