# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.paragraph import Paragraph

class Ui_SignInDialog(object):
    def setupUi(self, SignInDialog):
        if not SignInDialog.objectName():
            SignInDialog.setObjectName(u"SignInDialog")
        self.layout_1 = QVBoxLayout(SignInDialog)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.mark_label = QLabel(SignInDialog)
        self.mark_label.setObjectName(u"mark_label")

        self.layout_2.addWidget(self.mark_label)

        self.title_label = QLabel(SignInDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"title")

        self.layout_2.addWidget(self.title_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)


        self.layout_1.addLayout(self.layout_2)

        self.place_label = Paragraph(SignInDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.place_label)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_1.addItem(self.spacer_4)

        self.sheet = QFrame(SignInDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.sheet)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 20, 24, 20)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.login_label = QLabel(self.sheet)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.sheet)
        self.login_edit.setObjectName(u"login_edit")

        self.layout_6.addWidget(self.login_edit)

        self.login_problem = Paragraph(self.sheet)
        self.login_problem.setObjectName(u"login_problem")
        self.login_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.login_problem)


        self.layout_5.addLayout(self.layout_6)

        self.ways = QStackedWidget(self.sheet)
        self.ways.setObjectName(u"ways")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.ways.sizePolicy().hasHeightForWidth())
        self.ways.setSizePolicy(sizePolicy)
        self.password_page = QWidget()
        self.password_page.setObjectName(u"password_page")
        self.password_page.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.password_page)
        self.layout_7.setSpacing(0)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.password_page)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.password_page)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_8.addWidget(self.password_edit)


        self.layout_7.addLayout(self.layout_8)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_9)

        self.ways.addWidget(self.password_page)
        self.recovery_page = QWidget()
        self.recovery_page.setObjectName(u"recovery_page")
        self.recovery_page.setProperty(u"kind", u"clear")
        self.layout_10 = QVBoxLayout(self.recovery_page)
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.recovery_label = QLabel(self.recovery_page)
        self.recovery_label.setObjectName(u"recovery_label")
        self.recovery_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.recovery_label)

        self.recovery_edit = QLineEdit(self.recovery_page)
        self.recovery_edit.setObjectName(u"recovery_edit")

        self.layout_11.addWidget(self.recovery_edit)


        self.layout_10.addLayout(self.layout_11)

        self.aragraph_12 = Paragraph(self.recovery_page)
        self.aragraph_12.setObjectName(u"aragraph_12")
        self.aragraph_12.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.aragraph_12)

        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_13)

        self.ways.addWidget(self.recovery_page)

        self.layout_5.addWidget(self.ways)

        self.password_problem = Paragraph(self.sheet)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.password_problem)


        self.layout_1.addWidget(self.sheet)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.recovery_button = QPushButton(SignInDialog)
        self.recovery_button.setObjectName(u"recovery_button")
        self.recovery_button.setProperty(u"kind", u"quiet")
        self.recovery_button.setAutoDefault(False)

        self.layout_14.addWidget(self.recovery_button)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_15)

        self.cancel_button = QPushButton(SignInDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_14.addWidget(self.cancel_button)

        self.save_button = QPushButton(SignInDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_14.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_14)

#if QT_CONFIG(shortcut)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
        self.recovery_label.setBuddy(self.recovery_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.login_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.recovery_edit)
        QWidget.setTabOrder(self.recovery_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.recovery_button)

        self.retranslateUi(SignInDialog)

        QMetaObject.connectSlotsByName(SignInDialog)
    # setupUi

    def retranslateUi(self, SignInDialog):
        SignInDialog.setWindowTitle(QCoreApplication.translate("SignInDialog", u"\u30b5\u30a4\u30f3\u30a4\u30f3 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.mark_label.setText("")
        self.title_label.setText(QCoreApplication.translate("SignInDialog", u"\u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.place_label.setText(QCoreApplication.translate("SignInDialog", u"\u500b\u4eba\u60c5\u5831\u76f8\u8ac7\u7a93\u53e3\u306e\u8a18\u9332\u3092\u958b\u304d\u307e\u3059\u3002", None))
        self.login_label.setText(QCoreApplication.translate("SignInDialog", u"\u30ed\u30b0\u30a4\u30f3\u540d(&N)", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("SignInDialog", u"\u30ed\u30b0\u30a4\u30f3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.login_problem.setText("")
        self.password_label.setText(QCoreApplication.translate("SignInDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9(&P)", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("SignInDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.recovery_label.setText(QCoreApplication.translate("SignInDialog", u"\u5fa9\u65e7\u7528\u30b7\u30fc\u30c8\u306e\u6587\u5b57(&K)", None))
#if QT_CONFIG(accessibility)
        self.recovery_edit.setAccessibleName(QCoreApplication.translate("SignInDialog", u"\u5fa9\u65e7\u7528\u30b7\u30fc\u30c8\u306e\u6587\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.aragraph_12.setText(QCoreApplication.translate("SignInDialog", u"4\u6587\u5b57\u305a\u3064\u3001\u7a7a\u767d\u306f\u5165\u308c\u3066\u3082\u5165\u308c\u306a\u304f\u3066\u3082\u304b\u307e\u3044\u307e\u305b\u3093\u3002", None))
        self.password_problem.setText("")
        self.recovery_button.setText(QCoreApplication.translate("SignInDialog", u"\u5fa9\u65e7\u7528\u30b7\u30fc\u30c8\u3067\u958b\u304f(&R)", None))
        self.cancel_button.setText(QCoreApplication.translate("SignInDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("SignInDialog", u"\u30b5\u30a4\u30f3\u30a4\u30f3(&S)", None))
    # retranslateUi

