# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
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

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        self.layout_1 = QVBoxLayout(RestoreDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(RestoreDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(RestoreDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.offers_label = QLabel(RestoreDialog)
        self.offers_label.setObjectName(u"offers_label")
        self.offers_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.offers_label)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.offers_combo = QComboBox(RestoreDialog)
        self.offers_combo.setObjectName(u"offers_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.offers_combo.sizePolicy().hasHeightForWidth())
        self.offers_combo.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.offers_combo)

        self.browse_button = QPushButton(RestoreDialog)
        self.browse_button.setObjectName(u"browse_button")
        self.browse_button.setAutoDefault(False)

        self.layout_3.addWidget(self.browse_button)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addLayout(self.layout_2)

        self.key_box = QFrame(RestoreDialog)
        self.key_box.setObjectName(u"key_box")
        self.key_box.setProperty(u"kind", u"sheet")
        self.layout_4 = QVBoxLayout(self.key_box)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 14, 20, 16)
        self.key_label = Paragraph(self.key_box)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.key_label)

        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(16)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.login_label = QLabel(self.key_box)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.key_box)
        self.login_edit.setObjectName(u"login_edit")

        self.layout_6.addWidget(self.login_edit)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.key_box)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.key_box)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_7.addWidget(self.password_edit)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 1)

        self.layout_4.addLayout(self.layout_5)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.sheet_label = QLabel(self.key_box)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.sheet_label)

        self.sheet_edit = QLineEdit(self.key_box)
        self.sheet_edit.setObjectName(u"sheet_edit")

        self.layout_8.addWidget(self.sheet_edit)


        self.layout_4.addLayout(self.layout_8)


        self.layout_1.addWidget(self.key_box)

        self.question_box = QFrame(RestoreDialog)
        self.question_box.setObjectName(u"question_box")
        self.question_box.setProperty(u"kind", u"notice")
        self.layout_9 = QVBoxLayout(self.question_box)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(14, 10, 14, 10)
        self.question_label = Paragraph(self.question_box)
        self.question_label.setObjectName(u"question_label")

        self.layout_9.addWidget(self.question_label)


        self.layout_1.addWidget(self.question_box)

        self.told_label = Paragraph(RestoreDialog)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.told_label)

        self.trouble_notice = Notice(RestoreDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_10)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.list_button = QPushButton(RestoreDialog)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setAutoDefault(False)

        self.layout_11.addWidget(self.list_button)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.cancel_button = QPushButton(RestoreDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_11.addWidget(self.cancel_button)

        self.save_button = QPushButton(RestoreDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_11.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.offers_label.setBuddy(self.offers_combo)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
        self.sheet_label.setBuddy(self.sheet_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.offers_combo, self.browse_button)
        QWidget.setTabOrder(self.browse_button, self.login_edit)
        QWidget.setTabOrder(self.login_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.sheet_edit)
        QWidget.setTabOrder(self.sheet_edit, self.list_button)
        QWidget.setTabOrder(self.list_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RestoreDialog)

        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog):
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"\u63a7\u3048\u304b\u3089\u623b\u3059 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("RestoreDialog", u"\u63a7\u3048\u304b\u3089\u623b\u3059", None))
        self.intro_label.setText("")
        self.offers_label.setText(QCoreApplication.translate("RestoreDialog", u"\u623b\u3059\u63a7\u3048(&B)", None))
#if QT_CONFIG(accessibility)
        self.offers_combo.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"\u623b\u3059\u63a7\u3048", None))
#endif // QT_CONFIG(accessibility)
        self.browse_button.setText(QCoreApplication.translate("RestoreDialog", u"\u307b\u304b\u306e\u5834\u6240\u304b\u3089\u9078\u3076(&O)\u2026", None))
        self.key_label.setText(QCoreApplication.translate("RestoreDialog", u"\u3053\u306e\u63a7\u3048\u306f\u3001\u4f5c\u3063\u305f\u6642\u306e\u30ed\u30b0\u30a4\u30f3\u540d\u3068\u30d1\u30b9\u30ef\u30fc\u30c9\u3067\u958b\u304d\u307e\u3059\u3002", None))
        self.login_label.setText(QCoreApplication.translate("RestoreDialog", u"\u30ed\u30b0\u30a4\u30f3\u540d(&N)", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"\u30ed\u30b0\u30a4\u30f3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("RestoreDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9(&P)", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.sheet_label.setText(QCoreApplication.translate("RestoreDialog", u"\u5fa9\u65e7\u7528\u30b7\u30fc\u30c8\u306e\u6587\u5b57\uff08\u30d1\u30b9\u30ef\u30fc\u30c9\u304c\u5206\u304b\u3089\u306a\u3044\u3068\u304d\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.sheet_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"\u5fa9\u65e7\u7528\u30b7\u30fc\u30c8\u306e\u6587\u5b57\uff08\u30d1\u30b9\u30ef\u30fc\u30c9\u304c\u5206\u304b\u3089\u306a\u3044\u3068\u304d\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.question_label.setText("")
        self.told_label.setText("")
        self.list_button.setText(QCoreApplication.translate("RestoreDialog", u"\u5931\u308f\u308c\u308b\u8a18\u9332\u306e\u4e00\u89a7(&L)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("RestoreDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RestoreDialog", u"\u78ba\u304b\u3081\u308b(&S)", None))
    # retranslateUi

