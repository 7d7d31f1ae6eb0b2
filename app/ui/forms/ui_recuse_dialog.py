# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recuse_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecuseDialog(object):
    def setupUi(self, RecuseDialog):
        if not RecuseDialog.objectName():
            RecuseDialog.setObjectName(u"RecuseDialog")
        self.layout_1 = QVBoxLayout(RecuseDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(RecuseDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(RecuseDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.layout_2 = QGridLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setHorizontalSpacing(16)
        self.layout_2.setVerticalSpacing(0)
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(RecuseDialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.who_label)

        self.who_combo = QComboBox(RecuseDialog)
        self.who_combo.setObjectName(u"who_combo")

        self.layout_3.addWidget(self.who_combo)

        self.who_problem = Paragraph(RecuseDialog)
        self.who_problem.setObjectName(u"who_problem")
        self.who_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.who_problem)


        self.layout_2.addLayout(self.layout_3, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(RecuseDialog)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.to_label)

        self.to_combo = QComboBox(RecuseDialog)
        self.to_combo.setObjectName(u"to_combo")

        self.layout_4.addWidget(self.to_combo)

        self.to_problem = Paragraph(RecuseDialog)
        self.to_problem.setObjectName(u"to_problem")
        self.to_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.to_problem)


        self.layout_2.addLayout(self.layout_4, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_2.setColumnStretch(0, 1)
        self.layout_2.setColumnStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(RecuseDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(RecuseDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMaxLength(200)

        self.layout_5.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(RecuseDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.reason_problem)


        self.layout_1.addLayout(self.layout_5)

        self.notice = Notice(RecuseDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(RecuseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(RecuseDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"danger")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.who_label.setBuddy(self.who_combo)
        self.to_label.setBuddy(self.to_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.who_combo, self.to_combo)
        QWidget.setTabOrder(self.to_combo, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RecuseDialog)

        QMetaObject.connectSlotsByName(RecuseDialog)
    # setupUi

    def retranslateUi(self, RecuseDialog):
        RecuseDialog.setWindowTitle(QCoreApplication.translate("RecuseDialog", u"\u95a2\u4fc2\u8005\u306e\u305f\u3081\u62c5\u5f53\u3057\u306a\u3044 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("RecuseDialog", u"\u3054\u5bb6\u65cf\u3084\u8fd1\u3044\u95a2\u4fc2\u306e\u65b9\u3001\u540c\u3058\u8077\u5834\u306e\u65b9\u306b\u3064\u3044\u3066\u306e\u53d7\u4ed8\u306f\u3001\u62c5\u5f53\u3057\u306a\u3044\u3053\u3068\u3092\u767b\u9332\u3057\u307e\u3059\u3002\u767b\u9332\u3059\u308b\u3068\u3001\u305d\u306e\u65b9\u306f\u3053\u306e\u53d7\u4ed8\u306e\u624b\u7d9a\u304c\u3067\u304d\u306a\u304f\u306a\u308a\u3001\u5143\u306b\u623b\u305b\u307e\u305b\u3093\u3002", None))
        self.who_label.setText(QCoreApplication.translate("RecuseDialog", u"\u62c5\u5f53\u3057\u306a\u3044\u65b9(&W)", None))
#if QT_CONFIG(accessibility)
        self.who_combo.setAccessibleName(QCoreApplication.translate("RecuseDialog", u"\u62c5\u5f53\u3057\u306a\u3044\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.who_problem.setText("")
        self.to_label.setText(QCoreApplication.translate("RecuseDialog", u"\u5f15\u304d\u7d99\u3050\u65b9(&T)", None))
#if QT_CONFIG(accessibility)
        self.to_combo.setAccessibleName(QCoreApplication.translate("RecuseDialog", u"\u5f15\u304d\u7d99\u3050\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.to_problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("RecuseDialog", u"\u7406\u7531\uff08\u89aa\u65cf\u3001\u540c\u3058\u8077\u5834\u306a\u3069\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("RecuseDialog", u"\u7406\u7531\uff08\u89aa\u65cf\u3001\u540c\u3058\u8077\u5834\u306a\u3069\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RecuseDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RecuseDialog", u"\u62c5\u5f53\u3057\u306a\u3044(&S)", None))
    # retranslateUi

