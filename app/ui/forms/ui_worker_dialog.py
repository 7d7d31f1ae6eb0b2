# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'worker_dialog.ui'
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

from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_WorkerDialog(object):
    def setupUi(self, WorkerDialog):
        if not WorkerDialog.objectName():
            WorkerDialog.setObjectName(u"WorkerDialog")
        self.layout_1 = QVBoxLayout(WorkerDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(WorkerDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(WorkerDialog)
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

        self.name_edit = NameEdit(self.sheet)
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
        self.kana_label = QLabel(self.sheet)
        self.kana_label.setObjectName(u"kana_label")
        self.kana_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.kana_label)

        self.kana_edit = QLineEdit(self.sheet)
        self.kana_edit.setObjectName(u"kana_edit")

        self.layout_5.addWidget(self.kana_edit)

        self.kana_problem = Paragraph(self.sheet)
        self.kana_problem.setObjectName(u"kana_problem")
        self.kana_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.kana_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(16)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_7.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.kind_problem)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.department_label = QLabel(self.sheet)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.department_label)

        self.department_combo = QComboBox(self.sheet)
        self.department_combo.setObjectName(u"department_combo")

        self.layout_8.addWidget(self.department_combo)

        self.department_problem = Paragraph(self.sheet)
        self.department_problem.setObjectName(u"department_problem")
        self.department_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.department_problem)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_6)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(16)
        self.layout_9.setVerticalSpacing(0)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.sheet)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.number_label)

        self.number_edit = QLineEdit(self.sheet)
        self.number_edit.setObjectName(u"number_edit")

        self.layout_10.addWidget(self.number_edit)

        self.number_problem = Paragraph(self.sheet)
        self.number_problem.setObjectName(u"number_problem")
        self.number_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.number_problem)


        self.layout_9.addLayout(self.layout_10, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.login_label = QLabel(self.sheet)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.login_label)

        self.login_combo = QComboBox(self.sheet)
        self.login_combo.setObjectName(u"login_combo")

        self.layout_11.addWidget(self.login_combo)


        self.layout_9.addLayout(self.layout_11, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9.setColumnStretch(0, 1)
        self.layout_9.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_9)

        self.layout_12 = QGridLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setHorizontalSpacing(16)
        self.layout_12.setVerticalSpacing(0)
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.joined_on_label = QLabel(self.sheet)
        self.joined_on_label.setObjectName(u"joined_on_label")
        self.joined_on_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.joined_on_label)

        self.joined_on_field = DateField(self.sheet)
        self.joined_on_field.setObjectName(u"joined_on_field")

        self.layout_13.addWidget(self.joined_on_field)

        self.joined_on_problem = Paragraph(self.sheet)
        self.joined_on_problem.setObjectName(u"joined_on_problem")
        self.joined_on_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.joined_on_problem)


        self.layout_12.addLayout(self.layout_13, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.left_on_label = QLabel(self.sheet)
        self.left_on_label.setObjectName(u"left_on_label")
        self.left_on_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.left_on_label)

        self.left_on_field = DateField(self.sheet)
        self.left_on_field.setObjectName(u"left_on_field")

        self.layout_14.addWidget(self.left_on_field)

        self.left_on_problem = Paragraph(self.sheet)
        self.left_on_problem.setObjectName(u"left_on_problem")
        self.left_on_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.left_on_problem)


        self.layout_12.addLayout(self.layout_14, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12.setColumnStretch(0, 1)
        self.layout_12.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_12)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(WorkerDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)

        self.cancel_button = QPushButton(WorkerDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_15.addWidget(self.cancel_button)

        self.save_button = QPushButton(WorkerDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_15.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_15)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kana_label.setBuddy(self.kana_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.department_label.setBuddy(self.department_combo)
        self.number_label.setBuddy(self.number_edit)
        self.login_label.setBuddy(self.login_combo)
        self.joined_on_label.setBuddy(self.joined_on_field)
        self.left_on_label.setBuddy(self.left_on_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kana_edit)
        QWidget.setTabOrder(self.kana_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.department_combo)
        QWidget.setTabOrder(self.department_combo, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.login_combo)
        QWidget.setTabOrder(self.login_combo, self.joined_on_field)
        QWidget.setTabOrder(self.joined_on_field, self.left_on_field)
        QWidget.setTabOrder(self.left_on_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(WorkerDialog)

        QMetaObject.connectSlotsByName(WorkerDialog)
    # setupUi

    def retranslateUi(self, WorkerDialog):
        WorkerDialog.setWindowTitle(QCoreApplication.translate("WorkerDialog", u"\u5f79\u8077\u54e1\u306e\u767b\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("WorkerDialog", u"\u7406\u4e8b\u30fb\u76e3\u4e8b\u3001\u30d1\u30fc\u30c8\u30fb\u30a2\u30eb\u30d0\u30a4\u30c8\u3001\u6d3e\u9063\u306e\u65b9\u3082\u767b\u9332\u3057\u307e\u3059\u3002\u6559\u80b2\u3068\u8a93\u7d04\u66f8\u306e\u5bfe\u8c61\u306b\u306a\u308a\u307e\u3059\u3002", None))
        self.name_label.setText(QCoreApplication.translate("WorkerDialog", u"\u6c0f\u540d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("WorkerDialog", u"\u6c0f\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.kana_label.setText(QCoreApplication.translate("WorkerDialog", u"\u30d5\u30ea\u30ac\u30ca(&K)", None))
#if QT_CONFIG(accessibility)
        self.kana_edit.setAccessibleName(QCoreApplication.translate("WorkerDialog", u"\u30d5\u30ea\u30ac\u30ca", None))
#endif // QT_CONFIG(accessibility)
        self.kana_problem.setText("")
        self.kind_label.setText(QCoreApplication.translate("WorkerDialog", u"\u533a\u5206(&T)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("WorkerDialog", u"\u533a\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.department_label.setText(QCoreApplication.translate("WorkerDialog", u"\u90e8\u7f72(&D)", None))
#if QT_CONFIG(accessibility)
        self.department_combo.setAccessibleName(QCoreApplication.translate("WorkerDialog", u"\u90e8\u7f72", None))
#endif // QT_CONFIG(accessibility)
        self.department_problem.setText("")
        self.number_label.setText(QCoreApplication.translate("WorkerDialog", u"\u8077\u54e1\u756a\u53f7\uff08\u306a\u3044\u65b9\u306f\u7a7a\uff09(&B)", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("WorkerDialog", u"\u8077\u54e1\u756a\u53f7\uff08\u306a\u3044\u65b9\u306f\u7a7a\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.number_problem.setText("")
        self.login_label.setText(QCoreApplication.translate("WorkerDialog", u"\u3059\u304f\u3059\u304f\u7a93\u53e3\u306e\u5229\u7528\u8005(&U)", None))
#if QT_CONFIG(accessibility)
        self.login_combo.setAccessibleName(QCoreApplication.translate("WorkerDialog", u"\u3059\u304f\u3059\u304f\u7a93\u53e3\u306e\u5229\u7528\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.joined_on_label.setText(QCoreApplication.translate("WorkerDialog", u"\u5165\u8077\u65e5(&J)", None))
#if QT_CONFIG(accessibility)
        self.joined_on_field.setAccessibleName(QCoreApplication.translate("WorkerDialog", u"\u5165\u8077\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.joined_on_problem.setText("")
        self.left_on_label.setText(QCoreApplication.translate("WorkerDialog", u"\u9000\u8077\u65e5(&L)", None))
#if QT_CONFIG(accessibility)
        self.left_on_field.setAccessibleName(QCoreApplication.translate("WorkerDialog", u"\u9000\u8077\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.left_on_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("WorkerDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("WorkerDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

