# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'server_password_dialog.ui'
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

class Ui_ServerPasswordDialog(object):
    def setupUi(self, ServerPasswordDialog):
        if not ServerPasswordDialog.objectName():
            ServerPasswordDialog.setObjectName(u"ServerPasswordDialog")
        self.layout_1 = QVBoxLayout(ServerPasswordDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.mark_label = QLabel(ServerPasswordDialog)
        self.mark_label.setObjectName(u"mark_label")

        self.layout_2.addWidget(self.mark_label)

        self.title_label = QLabel(ServerPasswordDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"title")

        self.layout_2.addWidget(self.title_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)


        self.layout_1.addLayout(self.layout_2)

        self.place_label = Paragraph(ServerPasswordDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.place_label)

        self.sheet = QFrame(ServerPasswordDialog)
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
        self.cancel_button = QPushButton(ServerPasswordDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"quiet")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.save_button = QPushButton(ServerPasswordDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ServerPasswordDialog)

        QMetaObject.connectSlotsByName(ServerPasswordDialog)
    # setupUi

    def retranslateUi(self, ServerPasswordDialog):
        ServerPasswordDialog.setWindowTitle(QCoreApplication.translate("ServerPasswordDialog", u"\u30b5\u30fc\u30d0\u30fc\u306e\u30d1\u30b9\u30ef\u30fc\u30c9 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.mark_label.setText("")
        self.title_label.setText(QCoreApplication.translate("ServerPasswordDialog", u"\u30b5\u30fc\u30d0\u30fc\u306e\u30d1\u30b9\u30ef\u30fc\u30c9", None))
        self.place_label.setText("")
        self.password_label.setText(QCoreApplication.translate("ServerPasswordDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9(&P)", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("ServerPasswordDialog", u"\u30b5\u30fc\u30d0\u30fc\u306e\u30d1\u30b9\u30ef\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.password_problem.setText("")
        self.hint_label.setText(QCoreApplication.translate("ServerPasswordDialog", u"\u9589\u3058\u308b\u307e\u3067\u3001\u3053\u306e\u753b\u9762\u3060\u3051\u304c\u899a\u3048\u3066\u3044\u307e\u3059\u3002\u3069\u3053\u306b\u3082\u66f8\u304d\u6b8b\u3057\u307e\u305b\u3093\u3002\u6bce\u56de\u306e\u5165\u529b\u3092\u7701\u304f\u306b\u306f\u3001\u30d1\u30b9\u30ef\u30fc\u30c9\u30d5\u30a1\u30a4\u30eb\uff08pgpass\uff09\u306b\u66f8\u304f\u3088\u3046\u3001\u30b7\u30b9\u30c6\u30e0\u62c5\u5f53\u306e\u65b9\u306b\u3054\u76f8\u8ac7\u304f\u3060\u3055\u3044\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("ServerPasswordDialog", u"\u3084\u3081\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("ServerPasswordDialog", u"\u3064\u306a\u3050(&S)", None))
    # retranslateUi

