# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'departments_dialog.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DepartmentsDialog(object):
    def setupUi(self, DepartmentsDialog):
        if not DepartmentsDialog.objectName():
            DepartmentsDialog.setObjectName(u"DepartmentsDialog")
        self.layout_1 = QVBoxLayout(DepartmentsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(DepartmentsDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(DepartmentsDialog)
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
        self.names_label = QLabel(self.sheet)
        self.names_label.setObjectName(u"names_label")
        self.names_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.names_label)

        self.names_edit = QPlainTextEdit(self.sheet)
        self.names_edit.setObjectName(u"names_edit")
        self.names_edit.setTabChangesFocus(True)
        self.names_edit.setMinimumSize(QSize(0, 260))
        self.names_edit.setMaximumSize(QSize(16777215, 400))

        self.layout_3.addWidget(self.names_edit)

        self.names_problem = Paragraph(self.sheet)
        self.names_problem.setObjectName(u"names_problem")
        self.names_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.names_problem)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(DepartmentsDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(DepartmentsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(DepartmentsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.names_label.setBuddy(self.names_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.names_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DepartmentsDialog)

        QMetaObject.connectSlotsByName(DepartmentsDialog)
    # setupUi

    def retranslateUi(self, DepartmentsDialog):
        DepartmentsDialog.setWindowTitle(QCoreApplication.translate("DepartmentsDialog", u"\u793e\u5185\u7167\u4f1a\u306e\u90e8\u7f72 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("DepartmentsDialog", u"\u793e\u5185\u7167\u4f1a\u3092\u51fa\u3059\u3068\u304d\u306b\u9078\u3076\u90e8\u7f72\u3067\u3059\u30021\u884c\u306b1\u3064\u305a\u3064\u3001\u7167\u4f1a\u7968\u306b\u5370\u5237\u3059\u308b\u540d\u524d\u3067\u66f8\u3044\u3066\u304f\u3060\u3055\u3044\u3002\u51fa\u3057\u305f\u7167\u4f1a\u7968\u306f\u5909\u308f\u308a\u307e\u305b\u3093\u3002", None))
        self.names_label.setText(QCoreApplication.translate("DepartmentsDialog", u"\u90e8\u7f72(&B)", None))
#if QT_CONFIG(accessibility)
        self.names_edit.setAccessibleName(QCoreApplication.translate("DepartmentsDialog", u"\u90e8\u7f72", None))
#endif // QT_CONFIG(accessibility)
        self.names_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DepartmentsDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("DepartmentsDialog", u"\u4e00\u89a7\u3092\u4fdd\u5b58(&S)", None))
    # retranslateUi

