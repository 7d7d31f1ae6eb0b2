# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'password_dialog.ui'
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

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PasswordDialog(object):
    def setupUi(self, PasswordDialog):
        if not PasswordDialog.objectName():
            PasswordDialog.setObjectName(u"PasswordDialog")
        self.layout_1 = QVBoxLayout(PasswordDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(PasswordDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(PasswordDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(PasswordDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(PasswordDialog)
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
        self.old_label = QLabel(self.sheet)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.old_label)

        self.old_edit = QLineEdit(self.sheet)
        self.old_edit.setObjectName(u"old_edit")
        self.old_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_3.addWidget(self.old_edit)

        self.old_problem = Paragraph(self.sheet)
        self.old_problem.setObjectName(u"old_problem")
        self.old_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.old_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.new_label = QLabel(self.sheet)
        self.new_label.setObjectName(u"new_label")
        self.new_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.new_label)

        self.new_edit = QLineEdit(self.sheet)
        self.new_edit.setObjectName(u"new_edit")
        self.new_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_4.addWidget(self.new_edit)

        self.new_problem = Paragraph(self.sheet)
        self.new_problem.setObjectName(u"new_problem")
        self.new_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.new_problem)


        self.layout_2.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(self.sheet)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.again_label)

        self.again_edit = QLineEdit(self.sheet)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_5.addWidget(self.again_edit)

        self.again_problem = Paragraph(self.sheet)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.again_problem)


        self.layout_2.addLayout(self.layout_5)

        self.hint_label = Paragraph(self.sheet)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.hint_label)


        self.layout_1.addWidget(self.sheet)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(PasswordDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(PasswordDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old_edit)
        self.new_label.setBuddy(self.new_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old_edit, self.new_edit)
        QWidget.setTabOrder(self.new_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PasswordDialog)

        QMetaObject.connectSlotsByName(PasswordDialog)
    # setupUi

    def retranslateUi(self, PasswordDialog):
        PasswordDialog.setWindowTitle(QCoreApplication.translate("PasswordDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9\u306e\u5909\u66f4 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("PasswordDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9\u306e\u5909\u66f4", None))
        self.intro_label.setText("")
        self.old_label.setText(QCoreApplication.translate("PasswordDialog", u"\u3044\u307e\u306e\u30d1\u30b9\u30ef\u30fc\u30c9(&O)", None))
#if QT_CONFIG(accessibility)
        self.old_edit.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"\u3044\u307e\u306e\u30d1\u30b9\u30ef\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.old_problem.setText("")
        self.new_label.setText(QCoreApplication.translate("PasswordDialog", u"\u65b0\u3057\u3044\u30d1\u30b9\u30ef\u30fc\u30c9(&N)", None))
#if QT_CONFIG(accessibility)
        self.new_edit.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"\u65b0\u3057\u3044\u30d1\u30b9\u30ef\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.new_problem.setText("")
        self.again_label.setText(QCoreApplication.translate("PasswordDialog", u"\u65b0\u3057\u3044\u30d1\u30b9\u30ef\u30fc\u30c9\u3092\u3082\u3046\u4e00\u5ea6(&A)", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"\u65b0\u3057\u3044\u30d1\u30b9\u30ef\u30fc\u30c9\u3092\u3082\u3046\u4e00\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.again_problem.setText("")
        self.hint_label.setText(QCoreApplication.translate("PasswordDialog", u"12\u6587\u5b57\u4ee5\u4e0a\u3002\u6587\u5b57\u306e\u7a2e\u985e\u306f\u554f\u3044\u307e\u305b\u3093\u3002\u77ed\u3044\u6587\u3092\u7d9a\u3051\u3066\u66f8\u304f\u3068\u899a\u3048\u3084\u3059\u304f\u306a\u308a\u307e\u3059\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("PasswordDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PasswordDialog", u"\u5909\u66f4\u3059\u308b(&S)", None))
    # retranslateUi

