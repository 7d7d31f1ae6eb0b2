# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason_dialog.ui'
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

class Ui_ReasonDialog(object):
    def setupUi(self, ReasonDialog):
        if not ReasonDialog.objectName():
            ReasonDialog.setObjectName(u"ReasonDialog")
        self.layout_1 = QVBoxLayout(ReasonDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(ReasonDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(ReasonDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(ReasonDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(ReasonDialog)
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
        self.reason_label = QLabel(self.sheet)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.sheet)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMaxLength(200)

        self.layout_3.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(self.sheet)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.reason_problem)


        self.layout_2.addLayout(self.layout_3)

        self.hint_label = Paragraph(self.sheet)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.hint_label)


        self.layout_1.addWidget(self.sheet)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(ReasonDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(ReasonDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ReasonDialog)

        QMetaObject.connectSlotsByName(ReasonDialog)
    # setupUi

    def retranslateUi(self, ReasonDialog):
        ReasonDialog.setWindowTitle("")
        self.title_label.setText("")
        self.intro_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("ReasonDialog", u"\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.hint_label.setText(QCoreApplication.translate("ReasonDialog", u"\u64cd\u4f5c\u8a18\u9332\u3060\u3051\u306b\u6b8b\u308a\u307e\u3059\u3002\u6587\u66f8\u3084\u4e00\u89a7\u306b\u306f\u51fa\u307e\u305b\u3093\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("ReasonDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText("")
    # retranslateUi

