# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lock_dialog.ui'
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
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.paragraph import Paragraph

class Ui_LockDialog(object):
    def setupUi(self, LockDialog):
        if not LockDialog.objectName():
            LockDialog.setObjectName(u"LockDialog")
        self.layout_1 = QVBoxLayout(LockDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.mark_label = QLabel(LockDialog)
        self.mark_label.setObjectName(u"mark_label")

        self.layout_2.addWidget(self.mark_label)

        self.title_label = QLabel(LockDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"title")

        self.layout_2.addWidget(self.title_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)


        self.layout_1.addLayout(self.layout_2)

        self.who_label = Paragraph(LockDialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.who_label)

        self.sheet = QFrame(LockDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_4 = QVBoxLayout(self.sheet)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 16, 20, 16)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.sheet)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.sheet)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_5.addWidget(self.password_edit)

        self.password_problem = Paragraph(self.sheet)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.password_problem)


        self.layout_4.addLayout(self.layout_5)

        self.hint_label = Paragraph(self.sheet)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.hint_label)


        self.layout_1.addWidget(self.sheet)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.other_button = QPushButton(LockDialog)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setProperty(u"kind", u"quiet")
        self.other_button.setAutoDefault(False)

        self.layout_6.addWidget(self.other_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.save_button = QPushButton(LockDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.other_button)

        self.retranslateUi(LockDialog)

        QMetaObject.connectSlotsByName(LockDialog)
    # setupUi

    def retranslateUi(self, LockDialog):
        LockDialog.setWindowTitle(QCoreApplication.translate("LockDialog", u"\u30ed\u30c3\u30af\u4e2d - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.mark_label.setText("")
        self.title_label.setText(QCoreApplication.translate("LockDialog", u"\u753b\u9762\u3092\u30ed\u30c3\u30af\u3057\u3066\u3044\u307e\u3059", None))
        self.who_label.setText("")
        self.password_label.setText(QCoreApplication.translate("LockDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9(&P)", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("LockDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.password_problem.setText("")
        self.hint_label.setText(QCoreApplication.translate("LockDialog", u"\u5165\u529b\u306e\u9014\u4e2d\u3060\u3063\u305f\u3082\u306e\u306f\u3001\u305d\u306e\u307e\u307e\u6b8b\u3063\u3066\u3044\u307e\u3059\u3002\u30ed\u30c3\u30af\u3092\u89e3\u304f\u3068\u7d9a\u304d\u304b\u3089\u59cb\u3081\u3089\u308c\u307e\u3059\u3002", None))
        self.other_button.setText(QCoreApplication.translate("LockDialog", u"\u307b\u304b\u306e\u4eba\u306b\u66ff\u308f\u308b(&O)\u2026", None))
        self.save_button.setText(QCoreApplication.translate("LockDialog", u"\u30ed\u30c3\u30af\u3092\u89e3\u304f(&S)", None))
    # retranslateUi

