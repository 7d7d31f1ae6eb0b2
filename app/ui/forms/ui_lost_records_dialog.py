# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lost_records_dialog.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_LostRecordsDialog(object):
    def setupUi(self, LostRecordsDialog):
        if not LostRecordsDialog.objectName():
            LostRecordsDialog.setObjectName(u"LostRecordsDialog")
        self.layout_1 = QVBoxLayout(LostRecordsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(LostRecordsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(LostRecordsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(LostRecordsDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 14, 20, 16)
        self.hint_label = Paragraph(self.sheet)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.hint_label)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(self.sheet)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.people_label)

        self.people_edit = QLineEdit(self.sheet)
        self.people_edit.setObjectName(u"people_edit")

        self.layout_3.addWidget(self.people_edit)

        self.people_problem = Paragraph(self.sheet)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.people_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.sheet)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.what_label)

        self.what_edit = QPlainTextEdit(self.sheet)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setTabChangesFocus(True)
        self.what_edit.setMinimumSize(QSize(0, 64))
        self.what_edit.setMaximumSize(QSize(16777215, 64))

        self.layout_4.addWidget(self.what_edit)


        self.layout_2.addLayout(self.layout_4)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(LostRecordsDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.nothing_button = QPushButton(LostRecordsDialog)
        self.nothing_button.setObjectName(u"nothing_button")
        self.nothing_button.setAutoDefault(False)

        self.layout_5.addWidget(self.nothing_button)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(LostRecordsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(LostRecordsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people_edit)
        self.what_label.setBuddy(self.what_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people_edit, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.nothing_button)
        QWidget.setTabOrder(self.nothing_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(LostRecordsDialog)

        QMetaObject.connectSlotsByName(LostRecordsDialog)
    # setupUi

    def retranslateUi(self, LostRecordsDialog):
        LostRecordsDialog.setWindowTitle(QCoreApplication.translate("LostRecordsDialog", u"\u5fa9\u5143\u3067\u304d\u306a\u304b\u3063\u305f\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("LostRecordsDialog", u"\u5fa9\u5143\u3067\u304d\u306a\u304b\u3063\u305f\u8a18\u9332\u306f\u3042\u308a\u307e\u3059\u304b", None))
        self.intro_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("LostRecordsDialog", u"\u3042\u308b\u3068\u304d\u306f\u3001\u4eba\u6570\u3092\u5165\u308c\u3066\u300c\u4e8b\u6848\u7c3f\u306b\u8a18\u9332\u300d\u3092\u62bc\u3057\u3066\u304f\u3060\u3055\u3044\u3002\u300c\u6ec5\u5931\u300d\u3068\u3057\u3066\u8a18\u9332\u3057\u3001\u5831\u544a\u304c\u5fc5\u8981\u304b\u3069\u3046\u304b\u3092\u78ba\u304b\u3081\u307e\u3059\u3002", None))
        self.people_label.setText(QCoreApplication.translate("LostRecordsDialog", u"\u623b\u305b\u306a\u304b\u3063\u305f\u65b9\u306e\u4eba\u6570\uff08\u5206\u304b\u3089\u306a\u3044\u3068\u304d\u306f\u591a\u3044\u307b\u3046\u306e\u898b\u8fbc\u307f\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.people_edit.setAccessibleName(QCoreApplication.translate("LostRecordsDialog", u"\u623b\u305b\u306a\u304b\u3063\u305f\u65b9\u306e\u4eba\u6570\uff08\u5206\u304b\u3089\u306a\u3044\u3068\u304d\u306f\u591a\u3044\u307b\u3046\u306e\u898b\u8fbc\u307f\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.people_problem.setText("")
        self.what_label.setText(QCoreApplication.translate("LostRecordsDialog", u"\u623b\u305b\u306a\u304b\u3063\u305f\u3082\u306e\uff08\u304a\u540d\u524d\u306f\u66f8\u304d\u307e\u305b\u3093\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("LostRecordsDialog", u"\u623b\u305b\u306a\u304b\u3063\u305f\u3082\u306e\uff08\u304a\u540d\u524d\u306f\u66f8\u304d\u307e\u305b\u3093\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.nothing_button.setText(QCoreApplication.translate("LostRecordsDialog", u"\u3059\u3079\u3066\u623b\u3063\u305f(&A)", None))
        self.cancel_button.setText(QCoreApplication.translate("LostRecordsDialog", u"\u3042\u3068\u3067\u7b54\u3048\u308b", None))
        self.save_button.setText(QCoreApplication.translate("LostRecordsDialog", u"\u4e8b\u6848\u7c3f\u306b\u8a18\u9332(&S)", None))
    # retranslateUi

