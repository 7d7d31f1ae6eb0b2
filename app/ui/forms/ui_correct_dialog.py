# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correct_dialog.ui'
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
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_CorrectDialog(object):
    def setupUi(self, CorrectDialog):
        if not CorrectDialog.objectName():
            CorrectDialog.setObjectName(u"CorrectDialog")
        self.layout_1 = QVBoxLayout(CorrectDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 14, 20, 14)
        self.member_label = QLabel(CorrectDialog)
        self.member_label.setObjectName(u"member_label")
        self.member_label.setProperty(u"kind", u"heading")
        self.member_label.setWordWrap(True)

        self.layout_1.addWidget(self.member_label)

        self.intro_label = Paragraph(CorrectDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(CorrectDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.old_sheet = QFrame(CorrectDialog)
        self.old_sheet.setObjectName(u"old_sheet")
        self.old_sheet.setProperty(u"kind", u"sheet")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(5)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.old_sheet.sizePolicy().hasHeightForWidth())
        self.old_sheet.setSizePolicy(sizePolicy)
        self.layout_3 = QVBoxLayout(self.old_sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 14, 20, 12)
        self.old_heading = QLabel(self.old_sheet)
        self.old_heading.setObjectName(u"old_heading")
        self.old_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.old_heading)

        self.old_pill = PillLabel(self.old_sheet)
        self.old_pill.setObjectName(u"old_pill")

        self.layout_3.addWidget(self.old_pill)

        self.old_facts = Facts(self.old_sheet)
        self.old_facts.setObjectName(u"old_facts")

        self.layout_3.addWidget(self.old_facts)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)


        self.layout_2.addWidget(self.old_sheet)

        self.new_sheet = QFrame(CorrectDialog)
        self.new_sheet.setObjectName(u"new_sheet")
        self.new_sheet.setProperty(u"kind", u"sheet")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(7)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.new_sheet.sizePolicy().hasHeightForWidth())
        self.new_sheet.setSizePolicy(sizePolicy1)
        self.layout_5 = QVBoxLayout(self.new_sheet)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 14, 20, 12)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(self.new_sheet)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.answer_label)

        self.answer_combo = QComboBox(self.new_sheet)
        self.answer_combo.setObjectName(u"answer_combo")

        self.layout_6.addWidget(self.answer_combo)

        self.answer_problem = Paragraph(self.new_sheet)
        self.answer_problem.setObjectName(u"answer_problem")
        self.answer_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.answer_problem)


        self.layout_5.addLayout(self.layout_6)

        self.fields = QWidget(self.new_sheet)
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.fields)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QGridLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setHorizontalSpacing(12)
        self.layout_8.setVerticalSpacing(0)
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.given_label = QLabel(self.fields)
        self.given_label.setObjectName(u"given_label")
        self.given_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.given_label)

        self.given_field = DateField(self.fields)
        self.given_field.setObjectName(u"given_field")

        self.layout_9.addWidget(self.given_field)

        self.given_problem = Paragraph(self.fields)
        self.given_problem.setObjectName(u"given_problem")
        self.given_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.given_problem)


        self.layout_8.addLayout(self.layout_9, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.version_label = QLabel(self.fields)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.version_label)

        self.version_combo = QComboBox(self.fields)
        self.version_combo.setObjectName(u"version_combo")

        self.layout_10.addWidget(self.version_combo)

        self.version_problem = Paragraph(self.fields)
        self.version_problem.setObjectName(u"version_problem")
        self.version_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.version_problem)


        self.layout_8.addLayout(self.layout_10, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8.setColumnStretch(0, 7)
        self.layout_8.setColumnStretch(1, 5)

        self.layout_7.addLayout(self.layout_8)

        self.layout_11 = QGridLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setHorizontalSpacing(12)
        self.layout_11.setVerticalSpacing(0)
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.fields)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.method_label)

        self.method_combo = QComboBox(self.fields)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_12.addWidget(self.method_combo)

        self.method_problem = Paragraph(self.fields)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.method_problem)


        self.layout_11.addLayout(self.layout_12, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.receiver_label = QLabel(self.fields)
        self.receiver_label.setObjectName(u"receiver_label")
        self.receiver_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.receiver_label)

        self.receiver_edit = QLineEdit(self.fields)
        self.receiver_edit.setObjectName(u"receiver_edit")

        self.layout_13.addWidget(self.receiver_edit)

        self.receiver_problem = Paragraph(self.fields)
        self.receiver_problem.setObjectName(u"receiver_problem")
        self.receiver_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.receiver_problem)


        self.layout_11.addLayout(self.layout_13, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11.setColumnStretch(0, 1)
        self.layout_11.setColumnStretch(1, 2)

        self.layout_7.addLayout(self.layout_11)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.kept_at_label = QLabel(self.fields)
        self.kept_at_label.setObjectName(u"kept_at_label")
        self.kept_at_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.kept_at_label)

        self.kept_at_edit = QLineEdit(self.fields)
        self.kept_at_edit.setObjectName(u"kept_at_edit")

        self.layout_14.addWidget(self.kept_at_edit)


        self.layout_7.addLayout(self.layout_14)


        self.layout_5.addWidget(self.fields)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.new_sheet)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.new_sheet)
        self.reason_edit.setObjectName(u"reason_edit")

        self.layout_15.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(self.new_sheet)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.reason_problem)


        self.layout_5.addLayout(self.layout_15)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_16)


        self.layout_2.addWidget(self.new_sheet)


        self.layout_1.addLayout(self.layout_2)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_18)

        self.cancel_button = QPushButton(CorrectDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_17.addWidget(self.cancel_button)

        self.save_button = QPushButton(CorrectDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_17.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_17)

#if QT_CONFIG(shortcut)
        self.answer_label.setBuddy(self.answer_combo)
        self.given_label.setBuddy(self.given_field)
        self.version_label.setBuddy(self.version_combo)
        self.method_label.setBuddy(self.method_combo)
        self.receiver_label.setBuddy(self.receiver_edit)
        self.kept_at_label.setBuddy(self.kept_at_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.answer_combo, self.given_field)
        QWidget.setTabOrder(self.given_field, self.version_combo)
        QWidget.setTabOrder(self.version_combo, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.receiver_edit)
        QWidget.setTabOrder(self.receiver_edit, self.kept_at_edit)
        QWidget.setTabOrder(self.kept_at_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CorrectDialog)

        QMetaObject.connectSlotsByName(CorrectDialog)
    # setupUi

    def retranslateUi(self, CorrectDialog):
        CorrectDialog.setWindowTitle(QCoreApplication.translate("CorrectDialog", u"\u540c\u610f\u306e\u8a18\u9332\u3092\u8a02\u6b63 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.member_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("CorrectDialog", u"\u5143\u306e\u8a18\u9332\u306f\u6d88\u3048\u305a\u306b\u300c\u8a02\u6b63\u6e08\u300d\u3068\u3057\u3066\u6b8b\u308a\u3001\u65b0\u3057\u3044\u8a18\u9332\u304c\u305d\u306e\u4ee3\u308f\u308a\u306b\u306a\u308a\u307e\u3059\u3002", None))
        self.old_heading.setText(QCoreApplication.translate("CorrectDialog", u"\u5143\u306e\u8a18\u9332", None))
        self.answer_label.setText(QCoreApplication.translate("CorrectDialog", u"\u6b63\u3057\u3044\u5185\u5bb9(&A)", None))
#if QT_CONFIG(accessibility)
        self.answer_combo.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"\u6b63\u3057\u3044\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.answer_problem.setText("")
        self.given_label.setText(QCoreApplication.translate("CorrectDialog", u"\u65e5\u4ed8(&D)", None))
#if QT_CONFIG(accessibility)
        self.given_field.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.given_problem.setText("")
        self.version_label.setText(QCoreApplication.translate("CorrectDialog", u"\u65b9\u91dd\u306e\u7248(&V)", None))
#if QT_CONFIG(accessibility)
        self.version_combo.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"\u65b9\u91dd\u306e\u7248", None))
#endif // QT_CONFIG(accessibility)
        self.version_problem.setText("")
        self.method_label.setText(QCoreApplication.translate("CorrectDialog", u"\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.receiver_label.setText(QCoreApplication.translate("CorrectDialog", u"\u53d7\u4ed8\u8005(&J)", None))
#if QT_CONFIG(accessibility)
        self.receiver_edit.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"\u53d7\u4ed8\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.receiver_problem.setText("")
        self.kept_at_label.setText(QCoreApplication.translate("CorrectDialog", u"\u7533\u8fbc\u66f8\u306e\u4fdd\u7ba1\u5834\u6240(&L)", None))
#if QT_CONFIG(accessibility)
        self.kept_at_edit.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"\u7533\u8fbc\u66f8\u306e\u4fdd\u7ba1\u5834\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("CorrectDialog", u"\u8a02\u6b63\u306e\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("CorrectDialog", u"\u8a02\u6b63\u306e\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("CorrectDialog", u"\u4f8b \u7533\u8fbc\u66f8\u306e\u65e5\u4ed8\u3092\u8aad\u307f\u9055\u3048\u305f\u305f\u3081", None))
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CorrectDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("CorrectDialog", u"\u8a02\u6b63\u3092\u8a18\u9332\u3059\u308b(&S)", None))
    # retranslateUi

