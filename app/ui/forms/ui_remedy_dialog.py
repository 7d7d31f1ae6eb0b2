# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'remedy_dialog.ui'
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

from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RemedyDialog(object):
    def setupUi(self, RemedyDialog):
        if not RemedyDialog.objectName():
            RemedyDialog.setObjectName(u"RemedyDialog")
        self.layout_1 = QVBoxLayout(RemedyDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(RemedyDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(RemedyDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(RemedyDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.fact_facts = Facts(self.sheet)
        self.fact_facts.setObjectName(u"fact_facts")

        self.layout_2.addWidget(self.fact_facts)

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
        self.how_label = QLabel(self.sheet)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.how_label)

        self.how_edit = QPlainTextEdit(self.sheet)
        self.how_edit.setObjectName(u"how_edit")
        self.how_edit.setTabChangesFocus(True)
        self.how_edit.setMinimumSize(QSize(0, 84))
        self.how_edit.setMaximumSize(QSize(16777215, 132))

        self.layout_4.addWidget(self.how_edit)

        self.how_problem = Paragraph(self.sheet)
        self.how_problem.setObjectName(u"how_problem")
        self.how_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.how_problem)


        self.layout_2.addLayout(self.layout_4)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(RemedyDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_5)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.cancel_button = QPushButton(RemedyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(RemedyDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.how_label.setBuddy(self.how_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.how_edit)
        QWidget.setTabOrder(self.how_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RemedyDialog)

        QMetaObject.connectSlotsByName(RemedyDialog)
    # setupUi

    def retranslateUi(self, RemedyDialog):
        RemedyDialog.setWindowTitle(QCoreApplication.translate("RemedyDialog", u"\u662f\u6b63\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText("")
        self.day_label.setText(QCoreApplication.translate("RemedyDialog", u"\u662f\u6b63\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("RemedyDialog", u"\u662f\u6b63\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.how_label.setText(QCoreApplication.translate("RemedyDialog", u"\u3069\u306e\u3088\u3046\u306b\u662f\u6b63\u3057\u305f\u304b(&W)", None))
#if QT_CONFIG(accessibility)
        self.how_edit.setAccessibleName(QCoreApplication.translate("RemedyDialog", u"\u3069\u306e\u3088\u3046\u306b\u662f\u6b63\u3057\u305f\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.how_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RemedyDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RemedyDialog", u"\u662f\u6b63\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

