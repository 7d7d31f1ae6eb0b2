# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer_address_dialog.ui'
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
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AnswerAddressDialog(object):
    def setupUi(self, AnswerAddressDialog):
        if not AnswerAddressDialog.objectName():
            AnswerAddressDialog.setObjectName(u"AnswerAddressDialog")
        self.layout_1 = QVBoxLayout(AnswerAddressDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(AnswerAddressDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(AnswerAddressDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(AnswerAddressDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.basis_label = QLabel(self.sheet)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.basis_label)

        self.basis_combo = QComboBox(self.sheet)
        self.basis_combo.setObjectName(u"basis_combo")

        self.layout_3.addWidget(self.basis_combo)


        self.layout_2.addLayout(self.layout_3)

        self.place_box = QWidget(self.sheet)
        self.place_box.setObjectName(u"place_box")
        self.place_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.place_box)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(16)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.postal_label = QLabel(self.place_box)
        self.postal_label.setObjectName(u"postal_label")
        self.postal_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.postal_label)

        self.postal_edit = QLineEdit(self.place_box)
        self.postal_edit.setObjectName(u"postal_edit")

        self.layout_6.addWidget(self.postal_edit)

        self.postal_problem = Paragraph(self.place_box)
        self.postal_problem.setObjectName(u"postal_problem")
        self.postal_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.postal_problem)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.care_of_label = QLabel(self.place_box)
        self.care_of_label.setObjectName(u"care_of_label")
        self.care_of_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.care_of_label)

        self.care_of_edit = QLineEdit(self.place_box)
        self.care_of_edit.setObjectName(u"care_of_edit")

        self.layout_7.addWidget(self.care_of_edit)

        self.care_of_problem = Paragraph(self.place_box)
        self.care_of_problem.setObjectName(u"care_of_problem")
        self.care_of_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.care_of_problem)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 2)

        self.layout_4.addLayout(self.layout_5)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.place_box)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.place_box)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_8.addWidget(self.address_edit)

        self.address_problem = Paragraph(self.place_box)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.address_problem)


        self.layout_4.addLayout(self.layout_8)


        self.layout_2.addWidget(self.place_box)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_9.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.day_problem)


        self.layout_2.addLayout(self.layout_9)

        self.effect_label = QLabel(self.sheet)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"echo")
        self.effect_label.setWordWrap(True)

        self.layout_2.addWidget(self.effect_label)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(AnswerAddressDialog)
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

        self.cancel_button = QPushButton(AnswerAddressDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_11.addWidget(self.cancel_button)

        self.save_button = QPushButton(AnswerAddressDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_11.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.basis_label.setBuddy(self.basis_combo)
        self.postal_label.setBuddy(self.postal_edit)
        self.care_of_label.setBuddy(self.care_of_edit)
        self.address_label.setBuddy(self.address_edit)
        self.day_label.setBuddy(self.day_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.basis_combo, self.postal_edit)
        QWidget.setTabOrder(self.postal_edit, self.care_of_edit)
        QWidget.setTabOrder(self.care_of_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.day_field)
        QWidget.setTabOrder(self.day_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AnswerAddressDialog)

        QMetaObject.connectSlotsByName(AnswerAddressDialog)
    # setupUi

    def retranslateUi(self, AnswerAddressDialog):
        AnswerAddressDialog.setWindowTitle(QCoreApplication.translate("AnswerAddressDialog", u"\u56de\u7b54\u9001\u4ed8\u5148 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("AnswerAddressDialog", u"\u3053\u306e\u53d7\u4ed8\u3067\u767a\u884c\u3059\u308b\u6587\u66f8\u306f\u3001\u3059\u3079\u3066\u3053\u3053\u306b\u5165\u308c\u305f\u3068\u3053\u308d\u3078\u9001\u308a\u307e\u3059\u3002\u767a\u884c\u3057\u305f\u6587\u66f8\u306e\u5b9b\u5148\u306f\u5909\u308f\u308a\u307e\u305b\u3093\u3002", None))
        self.basis_label.setText(QCoreApplication.translate("AnswerAddressDialog", u"\u9001\u308a\u5148(&T)", None))
#if QT_CONFIG(accessibility)
        self.basis_combo.setAccessibleName(QCoreApplication.translate("AnswerAddressDialog", u"\u9001\u308a\u5148", None))
#endif // QT_CONFIG(accessibility)
        self.postal_label.setText(QCoreApplication.translate("AnswerAddressDialog", u"\u90f5\u4fbf\u756a\u53f7(&P)", None))
#if QT_CONFIG(accessibility)
        self.postal_edit.setAccessibleName(QCoreApplication.translate("AnswerAddressDialog", u"\u90f5\u4fbf\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.postal_problem.setText("")
        self.care_of_label.setText(QCoreApplication.translate("AnswerAddressDialog", u"\u300c\u25cb\u25cb\u69d8\u65b9\u300d(&F)", None))
#if QT_CONFIG(accessibility)
        self.care_of_edit.setAccessibleName(QCoreApplication.translate("AnswerAddressDialog", u"\u300c\u25cb\u25cb\u69d8\u65b9\u300d", None))
#endif // QT_CONFIG(accessibility)
        self.care_of_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("AnswerAddressDialog", u"\u3054\u4f4f\u6240(&J)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("AnswerAddressDialog", u"\u3054\u4f4f\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("AnswerAddressDialog", u"\u78ba\u304b\u3081\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("AnswerAddressDialog", u"\u78ba\u304b\u3081\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.effect_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AnswerAddressDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AnswerAddressDialog", u"\u9001\u308a\u5148\u3092\u6c7a\u3081\u308b(&S)", None))
    # retranslateUi

