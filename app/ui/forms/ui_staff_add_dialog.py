# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'staff_add_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_StaffAddDialog(object):
    def setupUi(self, StaffAddDialog):
        if not StaffAddDialog.objectName():
            StaffAddDialog.setObjectName(u"StaffAddDialog")
        self.layout_1 = QVBoxLayout(StaffAddDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(StaffAddDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(StaffAddDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(StaffAddDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(StaffAddDialog)
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
        self.name_label = QLabel(self.sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_4.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.name_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.login_label = QLabel(self.sheet)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.sheet)
        self.login_edit.setObjectName(u"login_edit")

        self.layout_5.addWidget(self.login_edit)

        self.login_problem = Paragraph(self.sheet)
        self.login_problem.setObjectName(u"login_problem")
        self.login_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.login_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.roles_label = QLabel(self.sheet)
        self.roles_label.setObjectName(u"roles_label")
        self.roles_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.roles_label)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(12)
        self.layout_7.setVerticalSpacing(2)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.clerk_check = QCheckBox(self.sheet)
        self.clerk_check.setObjectName(u"clerk_check")

        self.layout_7.addWidget(self.clerk_check, 0, 0, 1, 1)

        self.clerk_hint = Paragraph(self.sheet)
        self.clerk_hint.setObjectName(u"clerk_hint")
        self.clerk_hint.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.clerk_hint, 0, 1, 1, 1)

        self.department_manager_check = QCheckBox(self.sheet)
        self.department_manager_check.setObjectName(u"department_manager_check")

        self.layout_7.addWidget(self.department_manager_check, 1, 0, 1, 1)

        self.department_manager_hint = Paragraph(self.sheet)
        self.department_manager_hint.setObjectName(u"department_manager_hint")
        self.department_manager_hint.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.department_manager_hint, 1, 1, 1, 1)

        self.manager_check = QCheckBox(self.sheet)
        self.manager_check.setObjectName(u"manager_check")

        self.layout_7.addWidget(self.manager_check, 2, 0, 1, 1)

        self.manager_hint = Paragraph(self.sheet)
        self.manager_hint.setObjectName(u"manager_hint")
        self.manager_hint.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.manager_hint, 2, 1, 1, 1)

        self.auditor_check = QCheckBox(self.sheet)
        self.auditor_check.setObjectName(u"auditor_check")

        self.layout_7.addWidget(self.auditor_check, 3, 0, 1, 1)

        self.auditor_hint = Paragraph(self.sheet)
        self.auditor_hint.setObjectName(u"auditor_hint")
        self.auditor_hint.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.auditor_hint, 3, 1, 1, 1)

        self.system_check = QCheckBox(self.sheet)
        self.system_check.setObjectName(u"system_check")

        self.layout_7.addWidget(self.system_check, 4, 0, 1, 1)

        self.system_hint = Paragraph(self.sheet)
        self.system_hint.setObjectName(u"system_hint")
        self.system_hint.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.system_hint, 4, 1, 1, 1)

        self.layout_7.setColumnStretch(1, 1)

        self.layout_6.addLayout(self.layout_7)

        self.roles_problem = Paragraph(self.sheet)
        self.roles_problem.setObjectName(u"roles_problem")
        self.roles_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.roles_problem)


        self.layout_2.addLayout(self.layout_6)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.sheet)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.sheet)
        self.password_edit.setObjectName(u"password_edit")

        self.layout_8.addWidget(self.password_edit)

        self.password_problem = Paragraph(self.sheet)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.password_problem)


        self.layout_2.addLayout(self.layout_8)

        self.password_hint = Paragraph(self.sheet)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.password_hint)


        self.layout_1.addWidget(self.sheet)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_9)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)

        self.cancel_button = QPushButton(StaffAddDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_10.addWidget(self.cancel_button)

        self.save_button = QPushButton(StaffAddDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_10.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_10)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.login_edit)
        QWidget.setTabOrder(self.login_edit, self.clerk_check)
        QWidget.setTabOrder(self.clerk_check, self.department_manager_check)
        QWidget.setTabOrder(self.department_manager_check, self.manager_check)
        QWidget.setTabOrder(self.manager_check, self.auditor_check)
        QWidget.setTabOrder(self.auditor_check, self.system_check)
        QWidget.setTabOrder(self.system_check, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(StaffAddDialog)

        QMetaObject.connectSlotsByName(StaffAddDialog)
    # setupUi

    def retranslateUi(self, StaffAddDialog):
        StaffAddDialog.setWindowTitle(QCoreApplication.translate("StaffAddDialog", u"\u5229\u7528\u8005\u306e\u8ffd\u52a0 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("StaffAddDialog", u"\u5229\u7528\u8005\u306e\u8ffd\u52a0", None))
        self.intro_label.setText(QCoreApplication.translate("StaffAddDialog", u"\u30b5\u30a4\u30f3\u30a4\u30f3\u3059\u308b\u4eba\u3092\u767b\u9332\u3057\u307e\u3059\u3002\u5f79\u5272\u306f\u5f8c\u304b\u3089\u5909\u3048\u3089\u308c\u307e\u3059\u3002", None))
        self.name_label.setText(QCoreApplication.translate("StaffAddDialog", u"\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("StaffAddDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("StaffAddDialog", u"\u4f8b \u67b6\u7a7a\u3000\u82b1\u5b50", None))
        self.name_problem.setText("")
        self.login_label.setText(QCoreApplication.translate("StaffAddDialog", u"\u30ed\u30b0\u30a4\u30f3\u540d(&L)", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("StaffAddDialog", u"\u30ed\u30b0\u30a4\u30f3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.login_edit.setPlaceholderText(QCoreApplication.translate("StaffAddDialog", u"\u4f8b hanako", None))
        self.login_problem.setText("")
        self.roles_label.setText(QCoreApplication.translate("StaffAddDialog", u"\u5f79\u5272", None))
        self.clerk_check.setText(QCoreApplication.translate("StaffAddDialog", u"\u62c5\u5f53\u8005(&1)", None))
#if QT_CONFIG(accessibility)
        self.clerk_check.setAccessibleName(QCoreApplication.translate("StaffAddDialog", u"\u62c5\u5f53\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.clerk_hint.setText(QCoreApplication.translate("StaffAddDialog", u"\u4f1a\u54e1\u306e\u767b\u9332\u3001\u540c\u610f\u3001\u8acb\u6c42\u30fb\u7533\u51fa\u306e\u53d7\u4ed8\u3068\u56de\u7b54\u306e\u8d77\u6848", None))
        self.department_manager_check.setText(QCoreApplication.translate("StaffAddDialog", u"\u90e8\u7f72\u7ba1\u7406\u8005(&2)", None))
#if QT_CONFIG(accessibility)
        self.department_manager_check.setAccessibleName(QCoreApplication.translate("StaffAddDialog", u"\u90e8\u7f72\u7ba1\u7406\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.department_manager_hint.setText(QCoreApplication.translate("StaffAddDialog", u"\u62c5\u5f53\u8005\u306e\u4ed5\u4e8b\u3068\u3001\u5c02\u6c7a\u8868\u306b\u3042\u308b\u6587\u66f8\u306e\u627f\u8a8d", None))
        self.manager_check.setText(QCoreApplication.translate("StaffAddDialog", u"\u7ba1\u7406\u8cac\u4efb\u8005(&3)", None))
#if QT_CONFIG(accessibility)
        self.manager_check.setAccessibleName(QCoreApplication.translate("StaffAddDialog", u"\u7ba1\u7406\u8cac\u4efb\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.manager_hint.setText(QCoreApplication.translate("StaffAddDialog", u"\u56de\u7b54\u306e\u627f\u8a8d\u3001\u6d88\u53bb\u3001\u79d8\u533f\u306e\u89e3\u9664\u3001\u8a2d\u5b9a", None))
        self.auditor_check.setText(QCoreApplication.translate("StaffAddDialog", u"\u76e3\u67fb\u54e1(&4)", None))
#if QT_CONFIG(accessibility)
        self.auditor_check.setAccessibleName(QCoreApplication.translate("StaffAddDialog", u"\u76e3\u67fb\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.auditor_hint.setText(QCoreApplication.translate("StaffAddDialog", u"\u95b2\u89a7\u3068\u76e3\u67fb\u306e\u8a18\u9332\uff08\u304a\u540d\u524d\u306f\u4f0f\u305b\u3066\u8868\u793a\uff09", None))
        self.system_check.setText(QCoreApplication.translate("StaffAddDialog", u"\u30b7\u30b9\u30c6\u30e0(&5)", None))
#if QT_CONFIG(accessibility)
        self.system_check.setAccessibleName(QCoreApplication.translate("StaffAddDialog", u"\u30b7\u30b9\u30c6\u30e0", None))
#endif // QT_CONFIG(accessibility)
        self.system_hint.setText(QCoreApplication.translate("StaffAddDialog", u"\u5229\u7528\u8005\u3001\u63a7\u3048\u3001\u9375\u3001\u8a2d\u5b9a\uff08\u4f1a\u54e1\u306e\u8a18\u9332\u306f\u958b\u3051\u307e\u305b\u3093\uff09", None))
        self.roles_problem.setText("")
        self.password_label.setText(QCoreApplication.translate("StaffAddDialog", u"\u306f\u3058\u3081\u306e\u30d1\u30b9\u30ef\u30fc\u30c9(&P)", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("StaffAddDialog", u"\u306f\u3058\u3081\u306e\u30d1\u30b9\u30ef\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.password_problem.setText("")
        self.password_hint.setText("")
        self.cancel_button.setText(QCoreApplication.translate("StaffAddDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("StaffAddDialog", u"\u8ffd\u52a0\u3059\u308b(&S)", None))
    # retranslateUi

