# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withdraw_dialog.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.paragraph import Paragraph

class Ui_WithdrawDialog(object):
    def setupUi(self, WithdrawDialog):
        if not WithdrawDialog.objectName():
            WithdrawDialog.setObjectName(u"WithdrawDialog")
        self.layout_1 = QVBoxLayout(WithdrawDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.member_label = QLabel(WithdrawDialog)
        self.member_label.setObjectName(u"member_label")
        self.member_label.setProperty(u"kind", u"heading")
        self.member_label.setWordWrap(True)

        self.layout_1.addWidget(self.member_label)

        self.intro_label = Paragraph(WithdrawDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(WithdrawDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.sheet)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.on_label)

        self.on_field = DateField(self.sheet)
        self.on_field.setObjectName(u"on_field")

        self.layout_3.addWidget(self.on_field)

        self.on_problem = Paragraph(self.sheet)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.on_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_method = QVBoxLayout()
        self.layout_method.setSpacing(3)
        self.layout_method.setObjectName(u"layout_method")
        self.layout_method.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_method.addWidget(self.method_label)

        self.method_combo = QComboBox(self.sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_method.addWidget(self.method_combo)

        self.method_problem = Paragraph(self.sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")

        self.layout_method.addWidget(self.method_problem)


        self.layout_2.addLayout(self.layout_method)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.sheet)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.sheet)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 120))
        self.reason_edit.setMaximumSize(QSize(16777215, 120))

        self.layout_4.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(self.sheet)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.reason_problem)


        self.layout_2.addLayout(self.layout_4)


        self.layout_1.addWidget(self.sheet)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(WithdrawDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(WithdrawDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"danger")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_field)
        self.method_label.setBuddy(self.method_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_field, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(WithdrawDialog)

        QMetaObject.connectSlotsByName(WithdrawDialog)
    # setupUi

    def retranslateUi(self, WithdrawDialog):
        WithdrawDialog.setWindowTitle(QCoreApplication.translate("WithdrawDialog", u"\u540c\u610f\u306e\u64a4\u56de - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.member_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("WithdrawDialog", u"\u540c\u610f\u306e\u64a4\u56de\u3092\u8a18\u9332\u3057\u307e\u3059\u3002\u3053\u308c\u307e\u3067\u306e\u540c\u610f\u306e\u8a18\u9332\u306f\u6d88\u3048\u305a\u306b\u6b8b\u308a\u307e\u3059\u3002\u8a18\u9332\u3059\u308b\u3068\u767a\u9001\u304c\u6b62\u307e\u308a\u3001\u7d9a\u3051\u3066\u3001\u6b62\u307e\u308b\u3082\u306e\u3068\u9000\u4f1a\u306a\u3069\u306e\u624b\u7d9a\u304d\u3092\u8868\u793a\u3057\u307e\u3059\u3002", None))
        self.on_label.setText(QCoreApplication.translate("WithdrawDialog", u"\u304a\u7533\u3057\u51fa\u306e\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.on_field.setAccessibleName(QCoreApplication.translate("WithdrawDialog", u"\u304a\u7533\u3057\u51fa\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.on_problem.setText("")
        self.method_label.setText(QCoreApplication.translate("WithdrawDialog", u"\u304a\u7533\u3057\u51fa\u306e\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("WithdrawDialog", u"\u304a\u7533\u3057\u51fa\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("WithdrawDialog", u"\u304a\u7533\u3057\u51fa\u306e\u5185\u5bb9(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("WithdrawDialog", u"\u304a\u7533\u3057\u51fa\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("WithdrawDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("WithdrawDialog", u"\u64a4\u56de\u3092\u8a18\u9332\u3059\u308b(&S)", None))
    # retranslateUi

