# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sample_dialog.ui'
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

class Ui_SampleDialog(object):
    def setupUi(self, SampleDialog):
        if not SampleDialog.objectName():
            SampleDialog.setObjectName(u"SampleDialog")
        self.layout_1 = QVBoxLayout(SampleDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(SampleDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(SampleDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(SampleDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.population_label = QLabel(self.sheet)
        self.population_label.setObjectName(u"population_label")
        self.population_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.population_label)

        self.population_combo = QComboBox(self.sheet)
        self.population_combo.setObjectName(u"population_combo")

        self.layout_4.addWidget(self.population_combo)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.sheet)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.count_label)

        self.count_edit = QLineEdit(self.sheet)
        self.count_edit.setObjectName(u"count_edit")

        self.layout_5.addWidget(self.count_edit)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.count_problem = Paragraph(self.sheet)
        self.count_problem.setObjectName(u"count_problem")
        self.count_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.count_problem)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.seed_label = QLabel(self.sheet)
        self.seed_label.setObjectName(u"seed_label")
        self.seed_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.seed_label)

        self.seed_edit = QLineEdit(self.sheet)
        self.seed_edit.setObjectName(u"seed_edit")

        self.layout_6.addWidget(self.seed_edit)


        self.layout_2.addLayout(self.layout_6)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(SampleDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(SampleDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(SampleDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.population_label.setBuddy(self.population_combo)
        self.count_label.setBuddy(self.count_edit)
        self.seed_label.setBuddy(self.seed_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.population_combo, self.count_edit)
        QWidget.setTabOrder(self.count_edit, self.seed_edit)
        QWidget.setTabOrder(self.seed_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SampleDialog)

        QMetaObject.connectSlotsByName(SampleDialog)
    # setupUi

    def retranslateUi(self, SampleDialog):
        SampleDialog.setWindowTitle(QCoreApplication.translate("SampleDialog", u"\u6a19\u672c\u306e\u62bd\u51fa - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("SampleDialog", u"\u6a19\u672c\u306e\u62bd\u51fa", None))
        self.intro_label.setText(QCoreApplication.translate("SampleDialog", u"\u8a18\u9332\u3092\u7121\u4f5c\u70ba\u306b\u9078\u3073\u307e\u3059\u3002\u304a\u540d\u524d\u306f\u4f0f\u305b\u3066\u8868\u793a\u3057\u307e\u3059\u3002\u540c\u3058\u7a2e\u306a\u3089\u3001\u540c\u3058\u6a19\u672c\u306b\u306a\u308a\u307e\u3059\u3002", None))
        self.population_label.setText(QCoreApplication.translate("SampleDialog", u"\u5bfe\u8c61(&P)", None))
#if QT_CONFIG(accessibility)
        self.population_combo.setAccessibleName(QCoreApplication.translate("SampleDialog", u"\u5bfe\u8c61", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText(QCoreApplication.translate("SampleDialog", u"\u4ef6\u6570(&C)", None))
#if QT_CONFIG(accessibility)
        self.count_edit.setAccessibleName(QCoreApplication.translate("SampleDialog", u"\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.count_problem.setText("")
        self.seed_label.setText(QCoreApplication.translate("SampleDialog", u"\u7a2e\uff08\u7a7a\u6b04\u306a\u3089\u30d7\u30ed\u30b0\u30e9\u30e0\u304c\u6c7a\u3081\u307e\u3059\uff09(&D)", None))
#if QT_CONFIG(accessibility)
        self.seed_edit.setAccessibleName(QCoreApplication.translate("SampleDialog", u"\u7a2e\uff08\u7a7a\u6b04\u306a\u3089\u30d7\u30ed\u30b0\u30e9\u30e0\u304c\u6c7a\u3081\u307e\u3059\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("SampleDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("SampleDialog", u"\u62bd\u51fa(&S)", None))
    # retranslateUi

