# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_settings_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_BackupSettingsDialog(object):
    def setupUi(self, BackupSettingsDialog):
        if not BackupSettingsDialog.objectName():
            BackupSettingsDialog.setObjectName(u"BackupSettingsDialog")
        self.layout_1 = QVBoxLayout(BackupSettingsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(BackupSettingsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(BackupSettingsDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(BackupSettingsDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(BackupSettingsDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.minutes_heading = QLabel(self.sheet)
        self.minutes_heading.setObjectName(u"minutes_heading")
        self.minutes_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.minutes_heading)

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

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.office_label = Paragraph(self.sheet)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.office_label)

        self.place_heading = QLabel(self.sheet)
        self.place_heading.setObjectName(u"place_heading")
        self.place_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.place_heading)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.sheet)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.place_label)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.place_edit = QLineEdit(self.sheet)
        self.place_edit.setObjectName(u"place_edit")

        self.layout_7.addWidget(self.place_edit)

        self.place_button = QPushButton(self.sheet)
        self.place_button.setObjectName(u"place_button")
        self.place_button.setAutoDefault(False)

        self.layout_7.addWidget(self.place_button)


        self.layout_6.addLayout(self.layout_7)

        self.place_problem = Paragraph(self.sheet)
        self.place_problem.setObjectName(u"place_problem")
        self.place_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.place_problem)


        self.layout_2.addLayout(self.layout_6)

        self.place_hint = Paragraph(self.sheet)
        self.place_hint.setObjectName(u"place_hint")
        self.place_hint.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.place_hint)


        self.layout_1.addWidget(self.sheet)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(BackupSettingsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(BackupSettingsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.minutes_label.setBuddy(self.minutes_combo)
        self.place_label.setBuddy(self.place_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.minutes_combo, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.place_button)
        QWidget.setTabOrder(self.place_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BackupSettingsDialog)

        QMetaObject.connectSlotsByName(BackupSettingsDialog)
    # setupUi

    def retranslateUi(self, BackupSettingsDialog):
        BackupSettingsDialog.setWindowTitle(QCoreApplication.translate("BackupSettingsDialog", u"\u63a7\u3048\u306e\u8a2d\u5b9a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("BackupSettingsDialog", u"\u63a7\u3048\u306e\u8a2d\u5b9a", None))
        self.intro_label.setText(QCoreApplication.translate("BackupSettingsDialog", u"\u63a7\u3048\u306f\u3001\u4f5c\u696d\u306e\u3042\u308b\u3042\u3044\u3060\u81ea\u52d5\u3067\u4f5c\u308a\u3001\u4f5c\u308b\u305f\u3073\u306b\u958b\u3044\u3066\u78ba\u304b\u3081\u307e\u3059\u30022\u65e5\u5206\u306f\u3059\u3079\u3066\u3001\u305d\u306e\u3042\u3068\u306f14\u65e5\u30fb12\u9031\u30fb12\u304b\u6708\u306e\u6700\u5f8c\u306e\u3082\u306e\u3092\u6b8b\u3057\u307e\u3059\u3002", None))
        self.minutes_heading.setText(QCoreApplication.translate("BackupSettingsDialog", u"\u63a7\u3048\u3092\u4f5c\u308b\u9593\u9694", None))
        self.minutes_label.setText(QCoreApplication.translate("BackupSettingsDialog", u"\u9593\u9694(&M)", None))
#if QT_CONFIG(accessibility)
        self.minutes_combo.setAccessibleName(QCoreApplication.translate("BackupSettingsDialog", u"\u63a7\u3048\u3092\u4f5c\u308b\u9593\u9694", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_problem.setText("")
        self.office_label.setText("")
        self.place_heading.setText(QCoreApplication.translate("BackupSettingsDialog", u"2\u3064\u3081\u306e\u5834\u6240", None))
        self.place_label.setText(QCoreApplication.translate("BackupSettingsDialog", u"2\u3064\u3081\u306e\u5834\u6240\u306e\u30d5\u30a9\u30eb\u30c0(&F)", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("BackupSettingsDialog", u"2\u3064\u3081\u306e\u5834\u6240\u306e\u30d5\u30a9\u30eb\u30c0", None))
#endif // QT_CONFIG(accessibility)
        self.place_button.setText(QCoreApplication.translate("BackupSettingsDialog", u"\u9078\u3076(&E)\u2026", None))
        self.place_problem.setText("")
        self.place_hint.setText(QCoreApplication.translate("BackupSettingsDialog", u"\u5225\u306e\u30c7\u30a3\u30b9\u30af\u3084USB\u30e1\u30e2\u30ea\u3001\u5171\u6709\u30d5\u30a9\u30eb\u30c0\u3092\u9078\u3076\u3068\u3001\u540c\u3058\u63a7\u3048\u3092\u305d\u3053\u306b\u3082\u5199\u3057\u307e\u3059\u3002\u3053\u306ePC\u304c\u58ca\u308c\u305f\u3068\u304d\u306f\u3001\u305d\u3053\u304b\u3089\u623b\u3057\u307e\u3059\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("BackupSettingsDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("BackupSettingsDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

