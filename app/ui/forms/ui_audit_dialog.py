# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_dialog.ui'
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
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditDialog(object):
    def setupUi(self, AuditDialog):
        if not AuditDialog.objectName():
            AuditDialog.setObjectName(u"AuditDialog")
        self.layout_1 = QVBoxLayout(AuditDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(AuditDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(AuditDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(AuditDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(AuditDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 14, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.plan_label = QLabel(self.sheet)
        self.plan_label.setObjectName(u"plan_label")
        self.plan_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.plan_label)

        self.plan_combo = QComboBox(self.sheet)
        self.plan_combo.setObjectName(u"plan_combo")

        self.layout_4.addWidget(self.plan_combo)

        self.plan_problem = Paragraph(self.sheet)
        self.plan_problem.setObjectName(u"plan_problem")
        self.plan_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.plan_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.department_label = QLabel(self.sheet)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.department_label)

        self.department_combo = QComboBox(self.sheet)
        self.department_combo.setObjectName(u"department_combo")

        self.layout_5.addWidget(self.department_combo)

        self.department_problem = Paragraph(self.sheet)
        self.department_problem.setObjectName(u"department_problem")
        self.department_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.department_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 3)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.sheet)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.theme_label)

        self.theme_edit = QLineEdit(self.sheet)
        self.theme_edit.setObjectName(u"theme_edit")
        self.theme_edit.setMaxLength(200)

        self.layout_6.addWidget(self.theme_edit)

        self.theme_problem = Paragraph(self.sheet)
        self.theme_problem.setObjectName(u"theme_problem")
        self.theme_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.theme_problem)


        self.layout_2.addLayout(self.layout_6)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(16)
        self.layout_7.setVerticalSpacing(0)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.sheet)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.from_label)

        self.from_field = DateField(self.sheet)
        self.from_field.setObjectName(u"from_field")

        self.layout_8.addWidget(self.from_field)

        self.from_problem = Paragraph(self.sheet)
        self.from_problem.setObjectName(u"from_problem")
        self.from_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.from_problem)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.sheet)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.to_label)

        self.to_field = DateField(self.sheet)
        self.to_field.setObjectName(u"to_field")

        self.layout_9.addWidget(self.to_field)

        self.to_problem = Paragraph(self.sheet)
        self.to_problem.setObjectName(u"to_problem")
        self.to_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.to_problem)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_7)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.auditors_label = QLabel(self.sheet)
        self.auditors_label.setObjectName(u"auditors_label")
        self.auditors_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.auditors_label)

        self.auditors_list = QListWidget(self.sheet)
        self.auditors_list.setObjectName(u"auditors_list")
        self.auditors_list.setMinimumSize(QSize(0, 150))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.auditors_list.sizePolicy().hasHeightForWidth())
        self.auditors_list.setSizePolicy(sizePolicy)

        self.layout_10.addWidget(self.auditors_list)

        self.auditors_problem = Paragraph(self.sheet)
        self.auditors_problem.setObjectName(u"auditors_problem")
        self.auditors_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.auditors_problem)


        self.layout_2.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.lead_label = QLabel(self.sheet)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.lead_label)

        self.lead_combo = QComboBox(self.sheet)
        self.lead_combo.setObjectName(u"lead_combo")

        self.layout_11.addWidget(self.lead_combo)

        self.lead_problem = Paragraph(self.sheet)
        self.lead_problem.setObjectName(u"lead_problem")
        self.lead_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.lead_problem)


        self.layout_2.addLayout(self.layout_11)


        self.layout_1.addWidget(self.sheet)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_13)

        self.cancel_button = QPushButton(AuditDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_12.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuditDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_12.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_12)

#if QT_CONFIG(shortcut)
        self.plan_label.setBuddy(self.plan_combo)
        self.department_label.setBuddy(self.department_combo)
        self.theme_label.setBuddy(self.theme_edit)
        self.from_label.setBuddy(self.from_field)
        self.to_label.setBuddy(self.to_field)
        self.auditors_label.setBuddy(self.auditors_list)
        self.lead_label.setBuddy(self.lead_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.plan_combo, self.department_combo)
        QWidget.setTabOrder(self.department_combo, self.theme_edit)
        QWidget.setTabOrder(self.theme_edit, self.from_field)
        QWidget.setTabOrder(self.from_field, self.to_field)
        QWidget.setTabOrder(self.to_field, self.auditors_list)
        QWidget.setTabOrder(self.auditors_list, self.lead_combo)
        QWidget.setTabOrder(self.lead_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(AuditDialog)

        QMetaObject.connectSlotsByName(AuditDialog)
    # setupUi

    def retranslateUi(self, AuditDialog):
        AuditDialog.setWindowTitle(QCoreApplication.translate("AuditDialog", u"\u76e3\u67fb\u306e\u8a08\u753b - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.plan_label.setText(QCoreApplication.translate("AuditDialog", u"\u5e74\u5ea6(&Y)", None))
#if QT_CONFIG(accessibility)
        self.plan_combo.setAccessibleName(QCoreApplication.translate("AuditDialog", u"\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.plan_problem.setText("")
        self.department_label.setText(QCoreApplication.translate("AuditDialog", u"\u76e3\u67fb\u3092\u53d7\u3051\u308b\u90e8\u7f72(&D)", None))
#if QT_CONFIG(accessibility)
        self.department_combo.setAccessibleName(QCoreApplication.translate("AuditDialog", u"\u76e3\u67fb\u3092\u53d7\u3051\u308b\u90e8\u7f72", None))
#endif // QT_CONFIG(accessibility)
        self.department_problem.setText("")
        self.theme_label.setText(QCoreApplication.translate("AuditDialog", u"\u30c6\u30fc\u30de(&T)", None))
#if QT_CONFIG(accessibility)
        self.theme_edit.setAccessibleName(QCoreApplication.translate("AuditDialog", u"\u30c6\u30fc\u30de", None))
#endif // QT_CONFIG(accessibility)
        self.theme_problem.setText("")
        self.from_label.setText(QCoreApplication.translate("AuditDialog", u"\u4e88\u5b9a\u306e\u59cb\u307e\u308a(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("AuditDialog", u"\u4e88\u5b9a\u306e\u59cb\u307e\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.from_problem.setText("")
        self.to_label.setText(QCoreApplication.translate("AuditDialog", u"\u4e88\u5b9a\u306e\u7d42\u308f\u308a(&E)", None))
#if QT_CONFIG(accessibility)
        self.to_field.setAccessibleName(QCoreApplication.translate("AuditDialog", u"\u4e88\u5b9a\u306e\u7d42\u308f\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.to_problem.setText("")
        self.auditors_label.setText(QCoreApplication.translate("AuditDialog", u"\u76e3\u67fb\u54e1\uff08\u76e3\u67fb\u3092\u53d7\u3051\u308b\u90e8\u7f72\u306e\u4eba\u306f\u8f09\u308a\u307e\u305b\u3093\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.auditors_list.setAccessibleName(QCoreApplication.translate("AuditDialog", u"\u76e3\u67fb\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.auditors_problem.setText("")
        self.lead_label.setText(QCoreApplication.translate("AuditDialog", u"\u4e3b\u4efb\u306e\u76e3\u67fb\u54e1(&L)", None))
#if QT_CONFIG(accessibility)
        self.lead_combo.setAccessibleName(QCoreApplication.translate("AuditDialog", u"\u4e3b\u4efb\u306e\u76e3\u67fb\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.lead_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AuditDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AuditDialog", u"\u8a08\u753b\u306b\u5165\u308c\u308b(&S)", None))
    # retranslateUi

