# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiry_ask_dialog.ui'
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
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_InquiryAskDialog(object):
    def setupUi(self, InquiryAskDialog):
        if not InquiryAskDialog.objectName():
            InquiryAskDialog.setObjectName(u"InquiryAskDialog")
        self.layout_1 = QVBoxLayout(InquiryAskDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(InquiryAskDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(InquiryAskDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(InquiryAskDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QHBoxLayout(self.sheet)
        self.layout_2.setSpacing(20)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.department_label = QLabel(self.sheet)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.department_label)

        self.department_list = QListWidget(self.sheet)
        self.department_list.setObjectName(u"department_list")
        self.department_list.setMinimumSize(QSize(260, 230))

        self.layout_3.addWidget(self.department_list)

        self.department_problem = Paragraph(self.sheet)
        self.department_problem.setObjectName(u"department_problem")
        self.department_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.department_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.right_label = QLabel(self.sheet)
        self.right_label.setObjectName(u"right_label")
        self.right_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.right_label)

        self.right_combo = QComboBox(self.sheet)
        self.right_combo.setObjectName(u"right_combo")

        self.layout_5.addWidget(self.right_combo)


        self.layout_4.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_6.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.kind_problem)


        self.layout_4.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.sheet)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.due_label)

        self.due_field = DateField(self.sheet)
        self.due_field.setObjectName(u"due_field")

        self.layout_7.addWidget(self.due_field)

        self.due_problem = Paragraph(self.sheet)
        self.due_problem.setObjectName(u"due_problem")
        self.due_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.due_problem)


        self.layout_4.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.asked_label = QLabel(self.sheet)
        self.asked_label.setObjectName(u"asked_label")
        self.asked_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.asked_label)

        self.asked_edit = QPlainTextEdit(self.sheet)
        self.asked_edit.setObjectName(u"asked_edit")
        self.asked_edit.setTabChangesFocus(True)
        self.asked_edit.setMinimumSize(QSize(0, 96))
        self.asked_edit.setMaximumSize(QSize(16777215, 160))

        self.layout_8.addWidget(self.asked_edit)

        self.asked_problem = Paragraph(self.sheet)
        self.asked_problem.setObjectName(u"asked_problem")
        self.asked_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.asked_problem)


        self.layout_4.addLayout(self.layout_8)

        self.effect_label = Paragraph(self.sheet)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"echo")

        self.layout_4.addWidget(self.effect_label)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_9)


        self.layout_2.addLayout(self.layout_4)

        self.layout_2.setStretch(0, 2)
        self.layout_2.setStretch(1, 3)

        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(InquiryAskDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_10)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.cancel_button = QPushButton(InquiryAskDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_11.addWidget(self.cancel_button)

        self.save_button = QPushButton(InquiryAskDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_11.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.department_label.setBuddy(self.department_list)
        self.right_label.setBuddy(self.right_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.due_label.setBuddy(self.due_field)
        self.asked_label.setBuddy(self.asked_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.department_list, self.right_combo)
        QWidget.setTabOrder(self.right_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.due_field)
        QWidget.setTabOrder(self.due_field, self.asked_edit)
        QWidget.setTabOrder(self.asked_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(InquiryAskDialog)

        QMetaObject.connectSlotsByName(InquiryAskDialog)
    # setupUi

    def retranslateUi(self, InquiryAskDialog):
        InquiryAskDialog.setWindowTitle(QCoreApplication.translate("InquiryAskDialog", u"\u793e\u5185\u7167\u4f1a\u3092\u51fa\u3059 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("InquiryAskDialog", u"\u3053\u306e\u65b9\u306b\u3064\u3044\u3066\u306e\u60c5\u5831\u3092\u6301\u3063\u3066\u3044\u308b\u3053\u3068\u306e\u3042\u308b\u90e8\u7f72\u306b\u3001\u7167\u4f1a\u7968\u3092\u51fa\u3057\u307e\u3059\u3002\u56de\u7b54\u304c\u305d\u308d\u3046\u307e\u3067\u3001\u5bfe\u5fdc\u306f\u6c7a\u5b9a\u3067\u304d\u307e\u305b\u3093\u3002", None))
        self.department_label.setText(QCoreApplication.translate("InquiryAskDialog", u"\u7167\u4f1a\u3059\u308b\u90e8\u7f72(&B)", None))
#if QT_CONFIG(accessibility)
        self.department_list.setAccessibleName(QCoreApplication.translate("InquiryAskDialog", u"\u7167\u4f1a\u3059\u308b\u90e8\u7f72", None))
#endif // QT_CONFIG(accessibility)
        self.department_problem.setText("")
        self.right_label.setText(QCoreApplication.translate("InquiryAskDialog", u"\u5bfe\u8c61\u306e\u8acb\u6c42\u30fb\u7533\u51fa(&T)", None))
#if QT_CONFIG(accessibility)
        self.right_combo.setAccessibleName(QCoreApplication.translate("InquiryAskDialog", u"\u5bfe\u8c61\u306e\u8acb\u6c42\u30fb\u7533\u51fa", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("InquiryAskDialog", u"\u304a\u9858\u3044\u3059\u308b\u3053\u3068(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("InquiryAskDialog", u"\u304a\u9858\u3044\u3059\u308b\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.due_label.setText(QCoreApplication.translate("InquiryAskDialog", u"\u56de\u7b54\u306e\u671f\u9650(&D)", None))
#if QT_CONFIG(accessibility)
        self.due_field.setAccessibleName(QCoreApplication.translate("InquiryAskDialog", u"\u56de\u7b54\u306e\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.due_problem.setText("")
        self.asked_label.setText(QCoreApplication.translate("InquiryAskDialog", u"\u304a\u9858\u3044\u3059\u308b\u5185\u5bb9(&W)", None))
#if QT_CONFIG(accessibility)
        self.asked_edit.setAccessibleName(QCoreApplication.translate("InquiryAskDialog", u"\u304a\u9858\u3044\u3059\u308b\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.asked_problem.setText("")
        self.effect_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("InquiryAskDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("InquiryAskDialog", u"\u7167\u4f1a\u3092\u51fa\u3059(&S)", None))
    # retranslateUi

