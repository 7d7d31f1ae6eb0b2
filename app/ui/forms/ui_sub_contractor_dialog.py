# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sub_contractor_dialog.ui'
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

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_SubContractorDialog(object):
    def setupUi(self, SubContractorDialog):
        if not SubContractorDialog.objectName():
            SubContractorDialog.setObjectName(u"SubContractorDialog")
        self.layout_1 = QVBoxLayout(SubContractorDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.heading_label = QLabel(SubContractorDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"heading")
        self.heading_label.setWordWrap(True)

        self.layout_1.addWidget(self.heading_label)

        self.intro_label = Paragraph(SubContractorDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(SubContractorDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sub_sheet = QFrame(SubContractorDialog)
        self.sub_sheet.setObjectName(u"sub_sheet")
        self.sub_sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sub_sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.sub_sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.sub_sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_3.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.sub_sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.name_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.sub_sheet)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.sub_sheet)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_4.addWidget(self.address_edit)

        self.address_problem = Paragraph(self.sub_sheet)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.address_problem)


        self.layout_2.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.work_label = QLabel(self.sub_sheet)
        self.work_label.setObjectName(u"work_label")
        self.work_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.work_label)

        self.work_edit = QLineEdit(self.sub_sheet)
        self.work_edit.setObjectName(u"work_edit")

        self.layout_5.addWidget(self.work_edit)

        self.work_problem = Paragraph(self.sub_sheet)
        self.work_problem.setObjectName(u"work_problem")
        self.work_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.work_problem)


        self.layout_2.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.asked_on_label = QLabel(self.sub_sheet)
        self.asked_on_label.setObjectName(u"asked_on_label")
        self.asked_on_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.asked_on_label)

        self.asked_on_field = DateField(self.sub_sheet)
        self.asked_on_field.setObjectName(u"asked_on_field")

        self.layout_6.addWidget(self.asked_on_field)

        self.asked_on_problem = Paragraph(self.sub_sheet)
        self.asked_on_problem.setObjectName(u"asked_on_problem")
        self.asked_on_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.asked_on_problem)


        self.layout_2.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.sub_sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.sub_sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 48))
        self.note_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_7.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.sub_sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.note_problem)


        self.layout_2.addLayout(self.layout_7)


        self.layout_1.addWidget(self.sub_sheet)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_8)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.cancel_button = QPushButton(SubContractorDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(SubContractorDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.address_label.setBuddy(self.address_edit)
        self.work_label.setBuddy(self.work_edit)
        self.asked_on_label.setBuddy(self.asked_on_field)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.work_edit)
        QWidget.setTabOrder(self.work_edit, self.asked_on_field)
        QWidget.setTabOrder(self.asked_on_field, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SubContractorDialog)

        QMetaObject.connectSlotsByName(SubContractorDialog)
    # setupUi

    def retranslateUi(self, SubContractorDialog):
        SubContractorDialog.setWindowTitle(QCoreApplication.translate("SubContractorDialog", u"\u518d\u59d4\u8a17\u306e\u5c4a\u3051\u51fa - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.heading_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("SubContractorDialog", u"\u59d4\u8a17\u5148\u304b\u3089\u5c4a\u3051\u51fa\u306e\u3042\u3063\u305f\u518d\u59d4\u8a17\u3067\u3059\u3002\u627f\u8a8d\u3059\u308b\u304b\u3069\u3046\u304b\u306f\u3001\u767b\u9332\u306e\u3042\u3068\u3067\u8a18\u9332\u3057\u307e\u3059\u3002", None))
        self.name_label.setText(QCoreApplication.translate("SubContractorDialog", u"\u518d\u59d4\u8a17\u5148\u306e\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SubContractorDialog", u"\u518d\u59d4\u8a17\u5148\u306e\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("SubContractorDialog", u"\u6240\u5728\u5730(&A)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("SubContractorDialog", u"\u6240\u5728\u5730", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setText("")
        self.work_label.setText(QCoreApplication.translate("SubContractorDialog", u"\u518d\u59d4\u8a17\u3059\u308b\u696d\u52d9(&W)", None))
#if QT_CONFIG(accessibility)
        self.work_edit.setAccessibleName(QCoreApplication.translate("SubContractorDialog", u"\u518d\u59d4\u8a17\u3059\u308b\u696d\u52d9", None))
#endif // QT_CONFIG(accessibility)
        self.work_problem.setText("")
        self.asked_on_label.setText(QCoreApplication.translate("SubContractorDialog", u"\u5c4a\u3051\u51fa\u3092\u53d7\u3051\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.asked_on_field.setAccessibleName(QCoreApplication.translate("SubContractorDialog", u"\u5c4a\u3051\u51fa\u3092\u53d7\u3051\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.asked_on_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("SubContractorDialog", u"\u5099\u8003(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("SubContractorDialog", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SubContractorDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("SubContractorDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

