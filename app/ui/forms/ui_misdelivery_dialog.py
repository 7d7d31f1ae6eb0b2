# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'misdelivery_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_MisdeliveryDialog(object):
    def setupUi(self, MisdeliveryDialog):
        if not MisdeliveryDialog.objectName():
            MisdeliveryDialog.setObjectName(u"MisdeliveryDialog")
        self.layout_1 = QVBoxLayout(MisdeliveryDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(MisdeliveryDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(MisdeliveryDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(MisdeliveryDialog)
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
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_3.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.day_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_4.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.name_problem)


        self.layout_2.addLayout(self.layout_4)

        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(16)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.postal_label = QLabel(self.sheet)
        self.postal_label.setObjectName(u"postal_label")
        self.postal_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.postal_label)

        self.postal_edit = QLineEdit(self.sheet)
        self.postal_edit.setObjectName(u"postal_edit")

        self.layout_6.addWidget(self.postal_edit)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.sheet)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.sheet)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_7.addWidget(self.address_edit)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 3)

        self.layout_2.addLayout(self.layout_5)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 72))
        self.note_edit.setMaximumSize(QSize(16777215, 110))

        self.layout_8.addWidget(self.note_edit)


        self.layout_2.addLayout(self.layout_8)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(MisdeliveryDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_9)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)

        self.cancel_button = QPushButton(MisdeliveryDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_10.addWidget(self.cancel_button)

        self.save_button = QPushButton(MisdeliveryDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_10.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_10)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.name_label.setBuddy(self.name_edit)
        self.postal_label.setBuddy(self.postal_edit)
        self.address_label.setBuddy(self.address_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.postal_edit)
        QWidget.setTabOrder(self.postal_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(MisdeliveryDialog)

        QMetaObject.connectSlotsByName(MisdeliveryDialog)
    # setupUi

    def retranslateUi(self, MisdeliveryDialog):
        MisdeliveryDialog.setWindowTitle(QCoreApplication.translate("MisdeliveryDialog", u"\u8aa4\u9001\u4ed8\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("MisdeliveryDialog", u"\u5225\u306e\u65b9\u306b\u5c4a\u3044\u305f\u6587\u66f8\u3092\u8a18\u9332\u3057\u3001\u56de\u53ce\u304c\u6e08\u3080\u307e\u3067\u4e00\u89a7\u306b\u6b8b\u3057\u307e\u3059\u3002\u8a18\u9332\u3057\u305f\u3089\u3001\u3059\u3050\u306b\u7ba1\u7406\u8cac\u4efb\u8005\u3078\u77e5\u3089\u305b\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.day_label.setText(QCoreApplication.translate("MisdeliveryDialog", u"\u5206\u304b\u3063\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("MisdeliveryDialog", u"\u5206\u304b\u3063\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.name_label.setText(QCoreApplication.translate("MisdeliveryDialog", u"\u5c4a\u3044\u3066\u3057\u307e\u3063\u305f\u5148\u306e\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("MisdeliveryDialog", u"\u5c4a\u3044\u3066\u3057\u307e\u3063\u305f\u5148\u306e\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.postal_label.setText(QCoreApplication.translate("MisdeliveryDialog", u"\u90f5\u4fbf\u756a\u53f7(&P)", None))
#if QT_CONFIG(accessibility)
        self.postal_edit.setAccessibleName(QCoreApplication.translate("MisdeliveryDialog", u"\u90f5\u4fbf\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("MisdeliveryDialog", u"\u3054\u4f4f\u6240(&J)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("MisdeliveryDialog", u"\u3054\u4f4f\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("MisdeliveryDialog", u"\u5206\u304b\u3063\u305f\u3044\u304d\u3055\u3064\uff08\u3069\u306a\u305f\u304b\u3089\u3001\u958b\u5c01\u3055\u308c\u305f\u304b\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("MisdeliveryDialog", u"\u5206\u304b\u3063\u305f\u3044\u304d\u3055\u3064\uff08\u3069\u306a\u305f\u304b\u3089\u3001\u958b\u5c01\u3055\u308c\u305f\u304b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("MisdeliveryDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("MisdeliveryDialog", u"\u8aa4\u9001\u4ed8\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

