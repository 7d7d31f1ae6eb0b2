# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'worker_leave_dialog.ui'
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
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_WorkerLeaveDialog(object):
    def setupUi(self, WorkerLeaveDialog):
        if not WorkerLeaveDialog.objectName():
            WorkerLeaveDialog.setObjectName(u"WorkerLeaveDialog")
        self.layout_1 = QVBoxLayout(WorkerLeaveDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(WorkerLeaveDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(WorkerLeaveDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(WorkerLeaveDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.left_on_label = QLabel(self.sheet)
        self.left_on_label.setObjectName(u"left_on_label")
        self.left_on_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.left_on_label)

        self.left_on_field = DateField(self.sheet)
        self.left_on_field.setObjectName(u"left_on_field")

        self.layout_4.addWidget(self.left_on_field)

        self.left_on_problem = Paragraph(self.sheet)
        self.left_on_problem.setObjectName(u"left_on_problem")
        self.left_on_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.left_on_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)

        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(WorkerLeaveDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(WorkerLeaveDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(WorkerLeaveDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.left_on_label.setBuddy(self.left_on_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.left_on_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(WorkerLeaveDialog)

        QMetaObject.connectSlotsByName(WorkerLeaveDialog)
    # setupUi

    def retranslateUi(self, WorkerLeaveDialog):
        WorkerLeaveDialog.setWindowTitle(QCoreApplication.translate("WorkerLeaveDialog", u"\u9000\u8077\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("WorkerLeaveDialog", u"\u9000\u8077\u306e\u65e5\u306e\u6b21\u306e\u65e5\u304b\u3089\u3001\u6559\u80b2\u3068\u8a93\u7d04\u66f8\u306e\u5bfe\u8c61\u304b\u3089\u5916\u308c\u307e\u3059\u3002\u3053\u308c\u307e\u3067\u306e\u8a18\u9332\u306f\u6b8b\u308a\u307e\u3059\u3002", None))
        self.left_on_label.setText(QCoreApplication.translate("WorkerLeaveDialog", u"\u9000\u8077\u306e\u65e5\uff08\u6700\u5f8c\u306b\u5728\u7c4d\u3059\u308b\u65e5\uff09(&D)", None))
#if QT_CONFIG(accessibility)
        self.left_on_field.setAccessibleName(QCoreApplication.translate("WorkerLeaveDialog", u"\u9000\u8077\u306e\u65e5\uff08\u6700\u5f8c\u306b\u5728\u7c4d\u3059\u308b\u65e5\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.left_on_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("WorkerLeaveDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("WorkerLeaveDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

