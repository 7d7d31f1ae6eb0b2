# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lock_settings_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_LockSettingsDialog(object):
    def setupUi(self, LockSettingsDialog):
        if not LockSettingsDialog.objectName():
            LockSettingsDialog.setObjectName(u"LockSettingsDialog")
        self.layout_1 = QVBoxLayout(LockSettingsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(LockSettingsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(LockSettingsDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(LockSettingsDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(LockSettingsDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.office_heading = QLabel(self.sheet)
        self.office_heading.setObjectName(u"office_heading")
        self.office_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.office_heading)

        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(self.sheet)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.minutes_label)

        self.minutes_combo = QComboBox(self.sheet)
        self.minutes_combo.setObjectName(u"minutes_combo")

        self.layout_4.addWidget(self.minutes_combo)

        self.minutes_problem = Paragraph(self.sheet)
        self.minutes_problem.setObjectName(u"minutes_problem")
        self.minutes_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.minutes_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.clipboard_label = QLabel(self.sheet)
        self.clipboard_label.setObjectName(u"clipboard_label")
        self.clipboard_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.clipboard_label)

        self.clipboard_combo = QComboBox(self.sheet)
        self.clipboard_combo.setObjectName(u"clipboard_combo")

        self.layout_5.addWidget(self.clipboard_combo)

        self.clipboard_problem = Paragraph(self.sheet)
        self.clipboard_problem.setObjectName(u"clipboard_problem")
        self.clipboard_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.clipboard_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.office_label = Paragraph(self.sheet)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.office_label)

        self.own_heading = QLabel(self.sheet)
        self.own_heading.setObjectName(u"own_heading")
        self.own_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.own_heading)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(self.sheet)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.own_label)

        self.own_combo = QComboBox(self.sheet)
        self.own_combo.setObjectName(u"own_combo")

        self.layout_6.addWidget(self.own_combo)

        self.own_problem = Paragraph(self.sheet)
        self.own_problem.setObjectName(u"own_problem")
        self.own_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.own_problem)


        self.layout_2.addLayout(self.layout_6)

        self.own_hint = Paragraph(self.sheet)
        self.own_hint.setObjectName(u"own_hint")
        self.own_hint.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.own_hint)


        self.layout_1.addWidget(self.sheet)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(LockSettingsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(LockSettingsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.minutes_label.setBuddy(self.minutes_combo)
        self.clipboard_label.setBuddy(self.clipboard_combo)
        self.own_label.setBuddy(self.own_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.minutes_combo, self.clipboard_combo)
        QWidget.setTabOrder(self.clipboard_combo, self.own_combo)
        QWidget.setTabOrder(self.own_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(LockSettingsDialog)

        QMetaObject.connectSlotsByName(LockSettingsDialog)
    # setupUi

    def retranslateUi(self, LockSettingsDialog):
        LockSettingsDialog.setWindowTitle(QCoreApplication.translate("LockSettingsDialog", u"\u753b\u9762\u306e\u30ed\u30c3\u30af\u306e\u8a2d\u5b9a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("LockSettingsDialog", u"\u753b\u9762\u306e\u30ed\u30c3\u30af\u306e\u8a2d\u5b9a", None))
        self.intro_label.setText(QCoreApplication.translate("LockSettingsDialog", u"\u624b\u3092\u89e6\u308c\u306a\u3044\u307e\u307e\u6642\u9593\u304c\u305f\u3064\u3068\u3001\u753b\u9762\u3092\u30ed\u30c3\u30af\u3057\u307e\u3059\u3002\u300c\u901a\u8a71\u4e2d\u300d\uff08F8\uff09\u306b\u3059\u308b\u3068\u300130\u5206\u306f\u30ed\u30c3\u30af\u3057\u307e\u305b\u3093\u3002", None))
        self.office_heading.setText(QCoreApplication.translate("LockSettingsDialog", u"\u7d44\u7e54\u306e\u8a2d\u5b9a", None))
        self.minutes_label.setText(QCoreApplication.translate("LockSettingsDialog", u"\u30ed\u30c3\u30af\u307e\u3067\u306e\u6642\u9593(&M)", None))
#if QT_CONFIG(accessibility)
        self.minutes_combo.setAccessibleName(QCoreApplication.translate("LockSettingsDialog", u"\u30ed\u30c3\u30af\u307e\u3067\u306e\u6642\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_problem.setText("")
        self.clipboard_label.setText(QCoreApplication.translate("LockSettingsDialog", u"\u30b3\u30d4\u30fc\u3057\u305f\u6587\u5b57\u3092\u6d88\u3059\u307e\u3067(&C)", None))
#if QT_CONFIG(accessibility)
        self.clipboard_combo.setAccessibleName(QCoreApplication.translate("LockSettingsDialog", u"\u30b3\u30d4\u30fc\u3057\u305f\u6587\u5b57\u3092\u6d88\u3059\u307e\u3067", None))
#endif // QT_CONFIG(accessibility)
        self.clipboard_problem.setText("")
        self.office_label.setText("")
        self.own_heading.setText(QCoreApplication.translate("LockSettingsDialog", u"\u308f\u305f\u3057\u306e\u8a2d\u5b9a", None))
        self.own_label.setText(QCoreApplication.translate("LockSettingsDialog", u"\u30ed\u30c3\u30af\u307e\u3067\u306e\u6642\u9593\uff08\u308f\u305f\u3057\u306e\u753b\u9762\uff09(&O)", None))
#if QT_CONFIG(accessibility)
        self.own_combo.setAccessibleName(QCoreApplication.translate("LockSettingsDialog", u"\u30ed\u30c3\u30af\u307e\u3067\u306e\u6642\u9593\uff08\u308f\u305f\u3057\u306e\u753b\u9762\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.own_problem.setText("")
        self.own_hint.setText(QCoreApplication.translate("LockSettingsDialog", u"\u7d44\u7e54\u306e\u8a2d\u5b9a\u3088\u308a\u9577\u304f\u306f\u3067\u304d\u307e\u305b\u3093\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("LockSettingsDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("LockSettingsDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

