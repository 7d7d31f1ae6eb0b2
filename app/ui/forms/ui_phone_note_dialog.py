# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phone_note_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PhoneNoteDialog(object):
    def setupUi(self, PhoneNoteDialog):
        if not PhoneNoteDialog.objectName():
            PhoneNoteDialog.setObjectName(u"PhoneNoteDialog")
        self.layout_1 = QVBoxLayout(PhoneNoteDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(PhoneNoteDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_2.addWidget(self.title_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.clock_label = QLabel(PhoneNoteDialog)
        self.clock_label.setObjectName(u"clock_label")
        self.clock_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.clock_label)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.caller_label = QLabel(PhoneNoteDialog)
        self.caller_label.setObjectName(u"caller_label")
        self.caller_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.caller_label)

        self.caller_edit = NameEdit(PhoneNoteDialog)
        self.caller_edit.setObjectName(u"caller_edit")
        self.caller_edit.setMaxLength(200)

        self.layout_5.addWidget(self.caller_edit)

        self.caller_problem = Paragraph(PhoneNoteDialog)
        self.caller_problem.setObjectName(u"caller_problem")
        self.caller_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.caller_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.telephone_label = QLabel(PhoneNoteDialog)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.telephone_label)

        self.telephone_edit = QLineEdit(PhoneNoteDialog)
        self.telephone_edit.setObjectName(u"telephone_edit")
        self.telephone_edit.setMaxLength(40)

        self.layout_6.addWidget(self.telephone_edit)

        self.telephone_problem = Paragraph(PhoneNoteDialog)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.telephone_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)

        self.layout_1.addLayout(self.layout_4)

        self.member_label = Paragraph(PhoneNoteDialog)
        self.member_label.setObjectName(u"member_label")
        self.member_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.member_label)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.member_combo_label = QLabel(PhoneNoteDialog)
        self.member_combo_label.setObjectName(u"member_combo_label")
        self.member_combo_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.member_combo_label)

        self.member_combo = QComboBox(PhoneNoteDialog)
        self.member_combo.setObjectName(u"member_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.member_combo.sizePolicy().hasHeightForWidth())
        self.member_combo.setSizePolicy(sizePolicy)

        self.layout_7.addWidget(self.member_combo)


        self.layout_1.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(PhoneNoteDialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.about_label)

        self.about_edit = QPlainTextEdit(PhoneNoteDialog)
        self.about_edit.setObjectName(u"about_edit")
        self.about_edit.setMinimumSize(QSize(0, 72))
        self.about_edit.setMaximumSize(QSize(16777215, 16777215))
        self.about_edit.setTabChangesFocus(True)

        self.layout_8.addWidget(self.about_edit)

        self.about_problem = Paragraph(PhoneNoteDialog)
        self.about_problem.setObjectName(u"about_problem")
        self.about_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.about_problem)


        self.layout_1.addLayout(self.layout_8)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(16)
        self.layout_9.setVerticalSpacing(0)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.result_label = QLabel(PhoneNoteDialog)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.result_label)

        self.result_combo = QComboBox(PhoneNoteDialog)
        self.result_combo.setObjectName(u"result_combo")

        self.layout_10.addWidget(self.result_combo)

        self.result_problem = Paragraph(PhoneNoteDialog)
        self.result_problem.setObjectName(u"result_problem")
        self.result_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.result_problem)


        self.layout_9.addLayout(self.layout_10, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.call_back_label = QLabel(PhoneNoteDialog)
        self.call_back_label.setObjectName(u"call_back_label")
        self.call_back_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.call_back_label)

        self.call_back_field = DateField(PhoneNoteDialog)
        self.call_back_field.setObjectName(u"call_back_field")

        self.layout_11.addWidget(self.call_back_field)

        self.call_back_problem = Paragraph(PhoneNoteDialog)
        self.call_back_problem.setObjectName(u"call_back_problem")
        self.call_back_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.call_back_problem)


        self.layout_9.addLayout(self.layout_11, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(PhoneNoteDialog)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.minutes_label)

        self.minutes_edit = QLineEdit(PhoneNoteDialog)
        self.minutes_edit.setObjectName(u"minutes_edit")
        self.minutes_edit.setMaxLength(4)

        self.layout_12.addWidget(self.minutes_edit)

        self.minutes_problem = Paragraph(PhoneNoteDialog)
        self.minutes_problem.setObjectName(u"minutes_problem")
        self.minutes_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.minutes_problem)


        self.layout_9.addLayout(self.layout_12, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9.setColumnStretch(0, 3)
        self.layout_9.setColumnStretch(1, 3)
        self.layout_9.setColumnStretch(2, 1)

        self.layout_1.addLayout(self.layout_9)

        self.notice = Notice(PhoneNoteDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.list_button = QPushButton(PhoneNoteDialog)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setAutoDefault(False)

        self.layout_13.addWidget(self.list_button)

        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_14)

        self.cancel_button = QPushButton(PhoneNoteDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_13.addWidget(self.cancel_button)

        self.request_button = QPushButton(PhoneNoteDialog)
        self.request_button.setObjectName(u"request_button")
        self.request_button.setAutoDefault(False)

        self.layout_13.addWidget(self.request_button)

        self.save_button = QPushButton(PhoneNoteDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_13.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_13)

#if QT_CONFIG(shortcut)
        self.caller_label.setBuddy(self.caller_edit)
        self.telephone_label.setBuddy(self.telephone_edit)
        self.member_combo_label.setBuddy(self.member_combo)
        self.about_label.setBuddy(self.about_edit)
        self.result_label.setBuddy(self.result_combo)
        self.call_back_label.setBuddy(self.call_back_field)
        self.minutes_label.setBuddy(self.minutes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.caller_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.member_combo)
        QWidget.setTabOrder(self.member_combo, self.about_edit)
        QWidget.setTabOrder(self.about_edit, self.result_combo)
        QWidget.setTabOrder(self.result_combo, self.call_back_field)
        QWidget.setTabOrder(self.call_back_field, self.minutes_edit)
        QWidget.setTabOrder(self.minutes_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.request_button)
        QWidget.setTabOrder(self.request_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.list_button)

        self.retranslateUi(PhoneNoteDialog)

        QMetaObject.connectSlotsByName(PhoneNoteDialog)
    # setupUi

    def retranslateUi(self, PhoneNoteDialog):
        PhoneNoteDialog.setWindowTitle(QCoreApplication.translate("PhoneNoteDialog", u"\u96fb\u8a71\u30e1\u30e2 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u96fb\u8a71\u30e1\u30e2", None))
        self.clock_label.setText("")
        self.caller_label.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.caller_edit.setAccessibleName(QCoreApplication.translate("PhoneNoteDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.caller_problem.setText("")
        self.telephone_label.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u96fb\u8a71\u756a\u53f7(&T)", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("PhoneNoteDialog", u"\u96fb\u8a71\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_problem.setText("")
        self.member_label.setText("")
        self.member_combo_label.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u540c\u3058\u304a\u540d\u524d\u30fb\u756a\u53f7\u306e\u4f1a\u54e1(&F)", None))
#if QT_CONFIG(accessibility)
        self.member_combo.setAccessibleName(QCoreApplication.translate("PhoneNoteDialog", u"\u540c\u3058\u304a\u540d\u524d\u30fb\u756a\u53f7\u306e\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.about_label.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u3054\u7528\u4ef6(&B)", None))
#if QT_CONFIG(accessibility)
        self.about_edit.setAccessibleName(QCoreApplication.translate("PhoneNoteDialog", u"\u3054\u7528\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.about_problem.setText("")
        self.result_label.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u7d50\u679c(&K)", None))
#if QT_CONFIG(accessibility)
        self.result_combo.setAccessibleName(QCoreApplication.translate("PhoneNoteDialog", u"\u7d50\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.result_problem.setText("")
        self.call_back_label.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u6298\u8fd4\u3059\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.call_back_field.setAccessibleName(QCoreApplication.translate("PhoneNoteDialog", u"\u6298\u8fd4\u3059\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.call_back_problem.setText("")
        self.minutes_label.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u5206\u6570(&M)", None))
#if QT_CONFIG(accessibility)
        self.minutes_edit.setAccessibleName(QCoreApplication.translate("PhoneNoteDialog", u"\u5206\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.minutes_problem.setText("")
        self.list_button.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u4e00\u89a7(&L)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u9589\u3058\u308b(&C)", None))
        self.request_button.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u4fdd\u5b58\u3057\u3066\u53d7\u4ed8\u3078(&R)\u2026", None))
        self.save_button.setText(QCoreApplication.translate("PhoneNoteDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

