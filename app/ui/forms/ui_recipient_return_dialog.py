# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recipient_return_dialog.ui'
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

from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecipientReturnDialog(object):
    def setupUi(self, RecipientReturnDialog):
        if not RecipientReturnDialog.objectName():
            RecipientReturnDialog.setObjectName(u"RecipientReturnDialog")
        self.layout_1 = QVBoxLayout(RecipientReturnDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.heading_label = QLabel(RecipientReturnDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"heading")
        self.heading_label.setWordWrap(True)

        self.layout_1.addWidget(self.heading_label)

        self.intro_label = Paragraph(RecipientReturnDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(RecipientReturnDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.returned_sheet = QFrame(RecipientReturnDialog)
        self.returned_sheet.setObjectName(u"returned_sheet")
        self.returned_sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.returned_sheet)
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
        self.asked_on_label = QLabel(self.returned_sheet)
        self.asked_on_label.setObjectName(u"asked_on_label")
        self.asked_on_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.asked_on_label)

        self.asked_on_field = DateField(self.returned_sheet)
        self.asked_on_field.setObjectName(u"asked_on_field")

        self.layout_4.addWidget(self.asked_on_field)

        self.asked_on_problem = Paragraph(self.returned_sheet)
        self.asked_on_problem.setObjectName(u"asked_on_problem")
        self.asked_on_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.asked_on_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.returned_sheet)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.way_label)

        self.way_combo = CalmCombo(self.returned_sheet)
        self.way_combo.setObjectName(u"way_combo")

        self.layout_5.addWidget(self.way_combo)

        self.way_problem = Paragraph(self.returned_sheet)
        self.way_problem.setObjectName(u"way_problem")
        self.way_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.way_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(16)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.carried_out_on_label = QLabel(self.returned_sheet)
        self.carried_out_on_label.setObjectName(u"carried_out_on_label")
        self.carried_out_on_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.carried_out_on_label)

        self.carried_out_on_field = DateField(self.returned_sheet)
        self.carried_out_on_field.setObjectName(u"carried_out_on_field")

        self.layout_7.addWidget(self.carried_out_on_field)

        self.carried_out_on_problem = Paragraph(self.returned_sheet)
        self.carried_out_on_problem.setObjectName(u"carried_out_on_problem")
        self.carried_out_on_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.carried_out_on_problem)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.certified_on_label = QLabel(self.returned_sheet)
        self.certified_on_label.setObjectName(u"certified_on_label")
        self.certified_on_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.certified_on_label)

        self.certified_on_field = DateField(self.returned_sheet)
        self.certified_on_field.setObjectName(u"certified_on_field")

        self.layout_8.addWidget(self.certified_on_field)

        self.certified_on_problem = Paragraph(self.returned_sheet)
        self.certified_on_problem.setObjectName(u"certified_on_problem")
        self.certified_on_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.certified_on_problem)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.received_on_label = QLabel(self.returned_sheet)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.received_on_label)

        self.received_on_field = DateField(self.returned_sheet)
        self.received_on_field.setObjectName(u"received_on_field")

        self.layout_9.addWidget(self.received_on_field)

        self.received_on_problem = Paragraph(self.returned_sheet)
        self.received_on_problem.setObjectName(u"received_on_problem")
        self.received_on_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.received_on_problem)


        self.layout_6.addLayout(self.layout_9, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 1)
        self.layout_6.setColumnStretch(2, 1)

        self.layout_2.addLayout(self.layout_6)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.checked_by_label = QLabel(self.returned_sheet)
        self.checked_by_label.setObjectName(u"checked_by_label")
        self.checked_by_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.checked_by_label)

        self.checked_by_edit = QLineEdit(self.returned_sheet)
        self.checked_by_edit.setObjectName(u"checked_by_edit")

        self.layout_10.addWidget(self.checked_by_edit)

        self.checked_by_problem = Paragraph(self.returned_sheet)
        self.checked_by_problem.setObjectName(u"checked_by_problem")
        self.checked_by_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.checked_by_problem)


        self.layout_2.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.returned_sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.returned_sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 48))
        self.note_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_11.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.returned_sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.note_problem)


        self.layout_2.addLayout(self.layout_11)


        self.layout_1.addWidget(self.returned_sheet)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_12)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_14)

        self.cancel_button = QPushButton(RecipientReturnDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_13.addWidget(self.cancel_button)

        self.save_button = QPushButton(RecipientReturnDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_13.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_13)

#if QT_CONFIG(shortcut)
        self.asked_on_label.setBuddy(self.asked_on_field)
        self.way_label.setBuddy(self.way_combo)
        self.carried_out_on_label.setBuddy(self.carried_out_on_field)
        self.certified_on_label.setBuddy(self.certified_on_field)
        self.received_on_label.setBuddy(self.received_on_field)
        self.checked_by_label.setBuddy(self.checked_by_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.asked_on_field, self.way_combo)
        QWidget.setTabOrder(self.way_combo, self.carried_out_on_field)
        QWidget.setTabOrder(self.carried_out_on_field, self.certified_on_field)
        QWidget.setTabOrder(self.certified_on_field, self.received_on_field)
        QWidget.setTabOrder(self.received_on_field, self.checked_by_edit)
        QWidget.setTabOrder(self.checked_by_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RecipientReturnDialog)

        QMetaObject.connectSlotsByName(RecipientReturnDialog)
    # setupUi

    def retranslateUi(self, RecipientReturnDialog):
        RecipientReturnDialog.setWindowTitle(QCoreApplication.translate("RecipientReturnDialog", u"\u8fd4\u9084\u30fb\u6d88\u53bb - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.heading_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u5951\u7d04\u306e\u7d42\u308f\u308a\u306b\u3001\u304a\u9810\u3051\u3057\u305f\u60c5\u5831\u304c\u8fd4\u3055\u308c\u305f\u304b\u3001\u6d88\u53bb\u3055\u308c\u305f\u304b\u3092\u3001\u8a3c\u660e\u66f8\u3067\u78ba\u304b\u3081\u3066\u8a18\u9332\u3057\u307e\u3059\u3002", None))
        self.asked_on_label.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u8a3c\u660e\u3092\u4f9d\u983c\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.asked_on_field.setAccessibleName(QCoreApplication.translate("RecipientReturnDialog", u"\u8a3c\u660e\u3092\u4f9d\u983c\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.asked_on_problem.setText("")
        self.way_label.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u8fd4\u9084\u30fb\u6d88\u53bb\u306e\u5225(&K)", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("RecipientReturnDialog", u"\u8fd4\u9084\u30fb\u6d88\u53bb\u306e\u5225", None))
#endif // QT_CONFIG(accessibility)
        self.way_problem.setText("")
        self.carried_out_on_label.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u884c\u308f\u308c\u305f\u65e5(&B)", None))
#if QT_CONFIG(accessibility)
        self.carried_out_on_field.setAccessibleName(QCoreApplication.translate("RecipientReturnDialog", u"\u884c\u308f\u308c\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.carried_out_on_problem.setText("")
        self.certified_on_label.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u8a3c\u660e\u66f8\u306e\u65e5\u4ed8(&C)", None))
#if QT_CONFIG(accessibility)
        self.certified_on_field.setAccessibleName(QCoreApplication.translate("RecipientReturnDialog", u"\u8a3c\u660e\u66f8\u306e\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.certified_on_problem.setText("")
        self.received_on_label.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u8a3c\u660e\u66f8\u306e\u5c4a\u3044\u305f\u65e5(&R)", None))
#if QT_CONFIG(accessibility)
        self.received_on_field.setAccessibleName(QCoreApplication.translate("RecipientReturnDialog", u"\u8a3c\u660e\u66f8\u306e\u5c4a\u3044\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_problem.setText("")
        self.checked_by_label.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u8a3c\u660e\u66f8\u3092\u78ba\u304b\u3081\u305f\u4eba(&W)", None))
#if QT_CONFIG(accessibility)
        self.checked_by_edit.setAccessibleName(QCoreApplication.translate("RecipientReturnDialog", u"\u8a3c\u660e\u66f8\u3092\u78ba\u304b\u3081\u305f\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.checked_by_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u5099\u8003(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("RecipientReturnDialog", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RecipientReturnDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

