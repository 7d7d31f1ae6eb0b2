# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'house_departments_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_HouseDepartmentsDialog(object):
    def setupUi(self, HouseDepartmentsDialog):
        if not HouseDepartmentsDialog.objectName():
            HouseDepartmentsDialog.setObjectName(u"HouseDepartmentsDialog")
        self.layout_1 = QVBoxLayout(HouseDepartmentsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(HouseDepartmentsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(HouseDepartmentsDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(20)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(6)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.list_label = QLabel(HouseDepartmentsDialog)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.list_label)

        self.department_list = QListWidget(HouseDepartmentsDialog)
        self.department_list.setObjectName(u"department_list")
        self.department_list.setMinimumSize(QSize(240, 260))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.department_list.sizePolicy().hasHeightForWidth())
        self.department_list.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.department_list)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.up_button = QPushButton(HouseDepartmentsDialog)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setAutoDefault(False)

        self.layout_4.addWidget(self.up_button)

        self.down_button = QPushButton(HouseDepartmentsDialog)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setAutoDefault(False)

        self.layout_4.addWidget(self.down_button)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.new_button = QPushButton(HouseDepartmentsDialog)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(False)

        self.layout_4.addWidget(self.new_button)


        self.layout_3.addLayout(self.layout_4)


        self.layout_2.addLayout(self.layout_3)

        self.sheet = QFrame(HouseDepartmentsDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_6 = QVBoxLayout(self.sheet)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.field_label = QLabel(self.sheet)
        self.field_label.setObjectName(u"field_label")
        self.field_label.setProperty(u"kind", u"section")

        self.layout_6.addWidget(self.field_label)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_7.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.name_problem)


        self.layout_6.addLayout(self.layout_7)

        self.layout_8 = QGridLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setHorizontalSpacing(16)
        self.layout_8.setVerticalSpacing(0)
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.begun_on_label = QLabel(self.sheet)
        self.begun_on_label.setObjectName(u"begun_on_label")
        self.begun_on_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.begun_on_label)

        self.begun_on_field = DateField(self.sheet)
        self.begun_on_field.setObjectName(u"begun_on_field")

        self.layout_9.addWidget(self.begun_on_field)


        self.layout_8.addLayout(self.layout_9, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8.setColumnStretch(0, 1)

        self.layout_6.addLayout(self.layout_8)

        self.layout_10 = QGridLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setHorizontalSpacing(16)
        self.layout_10.setVerticalSpacing(0)
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.ended_on_label = QLabel(self.sheet)
        self.ended_on_label.setObjectName(u"ended_on_label")
        self.ended_on_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.ended_on_label)

        self.ended_on_field = DateField(self.sheet)
        self.ended_on_field.setObjectName(u"ended_on_field")

        self.layout_11.addWidget(self.ended_on_field)


        self.layout_10.addLayout(self.layout_11, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10.setColumnStretch(0, 1)

        self.layout_6.addLayout(self.layout_10)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_13)

        self.save_button = QPushButton(self.sheet)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_12.addWidget(self.save_button)


        self.layout_6.addLayout(self.layout_12)

        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_14)


        self.layout_2.addWidget(self.sheet)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)

        self.cancel_button = QPushButton(HouseDepartmentsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_15.addWidget(self.cancel_button)


        self.layout_1.addLayout(self.layout_15)

#if QT_CONFIG(shortcut)
        self.list_label.setBuddy(self.department_list)
        self.name_label.setBuddy(self.name_edit)
        self.begun_on_label.setBuddy(self.begun_on_field)
        self.ended_on_label.setBuddy(self.ended_on_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.department_list, self.up_button)
        QWidget.setTabOrder(self.up_button, self.down_button)
        QWidget.setTabOrder(self.down_button, self.new_button)
        QWidget.setTabOrder(self.new_button, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.begun_on_field)
        QWidget.setTabOrder(self.begun_on_field, self.ended_on_field)
        QWidget.setTabOrder(self.ended_on_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(HouseDepartmentsDialog)

        QMetaObject.connectSlotsByName(HouseDepartmentsDialog)
    # setupUi

    def retranslateUi(self, HouseDepartmentsDialog):
        HouseDepartmentsDialog.setWindowTitle(QCoreApplication.translate("HouseDepartmentsDialog", u"\u90e8\u7f72\u306e\u4e00\u89a7 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u76e3\u67fb\u30fb\u6559\u80b2\u30fb\u7ba1\u7406\u4f53\u5236\u3067\u4f7f\u3046\u90e8\u7f72\u3067\u3059\u3002\u306a\u304f\u306a\u3063\u305f\u90e8\u7f72\u306f\u3001\u7d42\u308f\u308a\u306e\u65e5\u3092\u5165\u308c\u3066\u6b8b\u3057\u307e\u3059\u3002", None))
        self.list_label.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u90e8\u7f72(&D)", None))
#if QT_CONFIG(accessibility)
        self.department_list.setAccessibleName(QCoreApplication.translate("HouseDepartmentsDialog", u"\u90e8\u7f72", None))
#endif // QT_CONFIG(accessibility)
        self.up_button.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u4e0a\u3078(&U)", None))
        self.down_button.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u4e0b\u3078(&W)", None))
        self.new_button.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u65b0\u3057\u3044\u90e8\u7f72(&A)", None))
        self.field_label.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u65b0\u3057\u3044\u90e8\u7f72", None))
        self.name_label.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u90e8\u7f72\u306e\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("HouseDepartmentsDialog", u"\u90e8\u7f72\u306e\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.begun_on_label.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u59cb\u307e\u308a\u306e\u65e5\uff08\u5206\u304b\u3089\u306a\u3051\u308c\u3070\u7a7a\uff09(&B)", None))
#if QT_CONFIG(accessibility)
        self.begun_on_field.setAccessibleName(QCoreApplication.translate("HouseDepartmentsDialog", u"\u59cb\u307e\u308a\u306e\u65e5\uff08\u5206\u304b\u3089\u306a\u3051\u308c\u3070\u7a7a\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.ended_on_label.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u7d42\u308f\u308a\u306e\u65e5(&E)", None))
#if QT_CONFIG(accessibility)
        self.ended_on_field.setAccessibleName(QCoreApplication.translate("HouseDepartmentsDialog", u"\u7d42\u308f\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u767b\u9332(&S)", None))
        self.cancel_button.setText(QCoreApplication.translate("HouseDepartmentsDialog", u"\u9589\u3058\u308b", None))
    # retranslateUi

