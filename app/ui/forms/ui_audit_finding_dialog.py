# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_finding_dialog.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditFindingDialog(object):
    def setupUi(self, AuditFindingDialog):
        if not AuditFindingDialog.objectName():
            AuditFindingDialog.setObjectName(u"AuditFindingDialog")
        self.layout_1 = QVBoxLayout(AuditFindingDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(AuditFindingDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(AuditFindingDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(AuditFindingDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(AuditFindingDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 14, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.choices = Choices(self.sheet)
        self.choices.setObjectName(u"choices")

        self.layout_3.addWidget(self.choices)

        self.choice_problem = Paragraph(self.sheet)
        self.choice_problem.setObjectName(u"choice_problem")
        self.choice_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.choice_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.check_label = QLabel(self.sheet)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.check_label)

        self.check_combo = QComboBox(self.sheet)
        self.check_combo.setObjectName(u"check_combo")

        self.layout_4.addWidget(self.check_combo)

        self.check_problem = Paragraph(self.sheet)
        self.check_problem.setObjectName(u"check_problem")
        self.check_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.check_problem)


        self.layout_2.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.sheet)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.what_label)

        self.what_edit = QPlainTextEdit(self.sheet)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setTabChangesFocus(True)
        self.what_edit.setMinimumSize(QSize(0, 80))
        self.what_edit.setMaximumSize(QSize(16777215, 80))

        self.layout_5.addWidget(self.what_edit)

        self.what_problem = Paragraph(self.sheet)
        self.what_problem.setObjectName(u"what_problem")
        self.what_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.what_problem)


        self.layout_2.addLayout(self.layout_5)

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(16)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.responsible_label = QLabel(self.sheet)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.responsible_label)

        self.responsible_edit = QLineEdit(self.sheet)
        self.responsible_edit.setObjectName(u"responsible_edit")
        self.responsible_edit.setMaxLength(120)

        self.layout_7.addWidget(self.responsible_edit)

        self.responsible_problem = Paragraph(self.sheet)
        self.responsible_problem.setObjectName(u"responsible_problem")
        self.responsible_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.responsible_problem)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_8.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.day_problem)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_6)


        self.layout_1.addWidget(self.sheet)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_9)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)

        self.cancel_button = QPushButton(AuditFindingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_10.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuditFindingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_10.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_10)

#if QT_CONFIG(shortcut)
        self.check_label.setBuddy(self.check_combo)
        self.what_label.setBuddy(self.what_edit)
        self.responsible_label.setBuddy(self.responsible_edit)
        self.day_label.setBuddy(self.day_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choices, self.check_combo)
        QWidget.setTabOrder(self.check_combo, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.responsible_edit)
        QWidget.setTabOrder(self.responsible_edit, self.day_field)
        QWidget.setTabOrder(self.day_field, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(AuditFindingDialog)

        QMetaObject.connectSlotsByName(AuditFindingDialog)
    # setupUi

    def retranslateUi(self, AuditFindingDialog):
        AuditFindingDialog.setWindowTitle(QCoreApplication.translate("AuditFindingDialog", u"\u76e3\u67fb\u306e\u6307\u6458 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
#if QT_CONFIG(accessibility)
        self.choices.setAccessibleName(QCoreApplication.translate("AuditFindingDialog", u"\u6307\u6458\u306e\u533a\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.choice_problem.setText("")
        self.check_label.setText(QCoreApplication.translate("AuditFindingDialog", u"\u898b\u3064\u3051\u305f\u9805\u76ee(&K)", None))
#if QT_CONFIG(accessibility)
        self.check_combo.setAccessibleName(QCoreApplication.translate("AuditFindingDialog", u"\u898b\u3064\u3051\u305f\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.check_problem.setText("")
        self.what_label.setText(QCoreApplication.translate("AuditFindingDialog", u"\u6307\u6458\u306e\u5185\u5bb9(&M)", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("AuditFindingDialog", u"\u6307\u6458\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.what_problem.setText("")
        self.responsible_label.setText(QCoreApplication.translate("AuditFindingDialog", u"\u662f\u6b63\u306e\u8cac\u4efb\u8005(&R)", None))
#if QT_CONFIG(accessibility)
        self.responsible_edit.setAccessibleName(QCoreApplication.translate("AuditFindingDialog", u"\u662f\u6b63\u306e\u8cac\u4efb\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("AuditFindingDialog", u"\u898b\u3064\u3051\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("AuditFindingDialog", u"\u898b\u3064\u3051\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AuditFindingDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AuditFindingDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

