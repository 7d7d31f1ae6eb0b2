# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'staff_password_dialog.ui'
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

class Ui_StaffPasswordDialog(object):
    def setupUi(self, StaffPasswordDialog):
        if not StaffPasswordDialog.objectName():
            StaffPasswordDialog.setObjectName(u"StaffPasswordDialog")
        self.layout_1 = QVBoxLayout(StaffPasswordDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(StaffPasswordDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(StaffPasswordDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(StaffPasswordDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(StaffPasswordDialog)
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
        self.password_label = QLabel(self.sheet)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.sheet)
        self.password_edit.setObjectName(u"password_edit")

        self.layout_3.addWidget(self.password_edit)

        self.password_problem = Paragraph(self.sheet)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.password_problem)


        self.layout_2.addLayout(self.layout_3)

        self.password_hint = Paragraph(self.sheet)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.password_hint)


        self.layout_1.addWidget(self.sheet)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(StaffPasswordDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(StaffPasswordDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(StaffPasswordDialog)

        QMetaObject.connectSlotsByName(StaffPasswordDialog)
    # setupUi

    def retranslateUi(self, StaffPasswordDialog):
        StaffPasswordDialog.setWindowTitle(QCoreApplication.translate("StaffPasswordDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9\u306e\u518d\u8a2d\u5b9a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.password_label.setText(QCoreApplication.translate("StaffPasswordDialog", u"\u65b0\u3057\u3044\u30d1\u30b9\u30ef\u30fc\u30c9(&P)", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("StaffPasswordDialog", u"\u65b0\u3057\u3044\u30d1\u30b9\u30ef\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.password_problem.setText("")
        self.password_hint.setText("")
        self.cancel_button.setText(QCoreApplication.translate("StaffPasswordDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("StaffPasswordDialog", u"\u8a2d\u5b9a\u3059\u308b(&S)", None))
    # retranslateUi

