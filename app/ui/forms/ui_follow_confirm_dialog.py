# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_confirm_dialog.ui'
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

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_FollowConfirmDialog(object):
    def setupUi(self, FollowConfirmDialog):
        if not FollowConfirmDialog.objectName():
            FollowConfirmDialog.setObjectName(u"FollowConfirmDialog")
        self.layout_1 = QVBoxLayout(FollowConfirmDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.recipient_label = QLabel(FollowConfirmDialog)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setProperty(u"kind", u"heading")
        self.recipient_label.setWordWrap(True)

        self.layout_1.addWidget(self.recipient_label)

        self.intro_label = Paragraph(FollowConfirmDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(FollowConfirmDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(FollowConfirmDialog)
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
        self.note_label = QLabel(self.sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.note_label)

        self.note_edit = QLineEdit(self.sheet)
        self.note_edit.setObjectName(u"note_edit")

        self.layout_4.addWidget(self.note_edit)


        self.layout_2.addLayout(self.layout_4)


        self.layout_1.addWidget(self.sheet)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_5)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.cancel_button = QPushButton(FollowConfirmDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(FollowConfirmDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(FollowConfirmDialog)

        QMetaObject.connectSlotsByName(FollowConfirmDialog)
    # setupUi

    def retranslateUi(self, FollowConfirmDialog):
        FollowConfirmDialog.setWindowTitle(QCoreApplication.translate("FollowConfirmDialog", u"\u5b8c\u4e86\u306e\u9023\u7d61 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.recipient_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("FollowConfirmDialog", u"\u63d0\u4f9b\u5148\u304b\u3089\u3001\u304a\u9858\u3044\u3057\u305f\u3053\u3068\u304c\u6e08\u3093\u3060\u3068\u3044\u3046\u9023\u7d61\u304c\u3042\u3063\u305f\u65e5\u3092\u8a18\u9332\u3057\u307e\u3059\u3002", None))
        self.day_label.setText(QCoreApplication.translate("FollowConfirmDialog", u"\u9023\u7d61\u304c\u3042\u3063\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("FollowConfirmDialog", u"\u9023\u7d61\u304c\u3042\u3063\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("FollowConfirmDialog", u"\u9023\u7d61\u306e\u5185\u5bb9\uff08\u4efb\u610f\uff09(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("FollowConfirmDialog", u"\u9023\u7d61\u306e\u5185\u5bb9\uff08\u4efb\u610f\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("FollowConfirmDialog", u"\u4f8b 4\u670820\u65e5\u306b\u8a02\u6b63\u6e08\u307f\u3068\u96fb\u8a71\u3042\u308a", None))
        self.cancel_button.setText(QCoreApplication.translate("FollowConfirmDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("FollowConfirmDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

