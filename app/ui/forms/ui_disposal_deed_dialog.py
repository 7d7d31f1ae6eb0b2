# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'disposal_deed_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DisposalDeedDialog(object):
    def setupUi(self, DisposalDeedDialog):
        if not DisposalDeedDialog.objectName():
            DisposalDeedDialog.setObjectName(u"DisposalDeedDialog")
        self.layout_1 = QVBoxLayout(DisposalDeedDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(DisposalDeedDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(DisposalDeedDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(DisposalDeedDialog)
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
        self.done_on_label = QLabel(self.sheet)
        self.done_on_label.setObjectName(u"done_on_label")
        self.done_on_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.done_on_label)

        self.done_on_field = DateField(self.sheet)
        self.done_on_field.setObjectName(u"done_on_field")

        self.layout_4.addWidget(self.done_on_field)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.sheet)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.way_label)

        self.way_combo = QComboBox(self.sheet)
        self.way_combo.setObjectName(u"way_combo")

        self.layout_5.addWidget(self.way_combo)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.done_on_problem = Paragraph(self.sheet)
        self.done_on_problem.setObjectName(u"done_on_problem")
        self.done_on_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.done_on_problem)

        self.way_problem = Paragraph(self.sheet)
        self.way_problem.setObjectName(u"way_problem")
        self.way_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.way_problem)

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(16)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.done_by_label = QLabel(self.sheet)
        self.done_by_label.setObjectName(u"done_by_label")
        self.done_by_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.done_by_label)

        self.done_by_edit = QLineEdit(self.sheet)
        self.done_by_edit.setObjectName(u"done_by_edit")

        self.layout_7.addWidget(self.done_by_edit)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.recipient_label = QLabel(self.sheet)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.recipient_label)

        self.recipient_combo = QComboBox(self.sheet)
        self.recipient_combo.setObjectName(u"recipient_combo")

        self.layout_8.addWidget(self.recipient_combo)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_6)

        self.done_by_problem = Paragraph(self.sheet)
        self.done_by_problem.setObjectName(u"done_by_problem")
        self.done_by_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.done_by_problem)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(16)
        self.layout_9.setVerticalSpacing(0)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.witness_label = QLabel(self.sheet)
        self.witness_label.setObjectName(u"witness_label")
        self.witness_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.witness_label)

        self.witness_edit = QLineEdit(self.sheet)
        self.witness_edit.setObjectName(u"witness_edit")

        self.layout_10.addWidget(self.witness_edit)


        self.layout_9.addLayout(self.layout_10, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.certificate_label = QLabel(self.sheet)
        self.certificate_label.setObjectName(u"certificate_label")
        self.certificate_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.certificate_label)

        self.certificate_edit = QLineEdit(self.sheet)
        self.certificate_edit.setObjectName(u"certificate_edit")

        self.layout_11.addWidget(self.certificate_edit)


        self.layout_9.addLayout(self.layout_11, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9.setColumnStretch(0, 1)
        self.layout_9.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_9)

        self.certificate_problem = Paragraph(self.sheet)
        self.certificate_problem.setObjectName(u"certificate_problem")
        self.certificate_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.certificate_problem)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 48))
        self.note_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_12.addWidget(self.note_edit)


        self.layout_2.addLayout(self.layout_12)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(DisposalDeedDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.fact_check = QCheckBox(DisposalDeedDialog)
        self.fact_check.setObjectName(u"fact_check")

        self.layout_1.addWidget(self.fact_check)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_14)

        self.cancel_button = QPushButton(DisposalDeedDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_13.addWidget(self.cancel_button)

        self.save_button = QPushButton(DisposalDeedDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_13.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_13)

#if QT_CONFIG(shortcut)
        self.done_on_label.setBuddy(self.done_on_field)
        self.way_label.setBuddy(self.way_combo)
        self.done_by_label.setBuddy(self.done_by_edit)
        self.recipient_label.setBuddy(self.recipient_combo)
        self.witness_label.setBuddy(self.witness_edit)
        self.certificate_label.setBuddy(self.certificate_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.done_on_field, self.way_combo)
        QWidget.setTabOrder(self.way_combo, self.done_by_edit)
        QWidget.setTabOrder(self.done_by_edit, self.recipient_combo)
        QWidget.setTabOrder(self.recipient_combo, self.witness_edit)
        QWidget.setTabOrder(self.witness_edit, self.certificate_edit)
        QWidget.setTabOrder(self.certificate_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.fact_check)
        QWidget.setTabOrder(self.fact_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DisposalDeedDialog)

        QMetaObject.connectSlotsByName(DisposalDeedDialog)
    # setupUi

    def retranslateUi(self, DisposalDeedDialog):
        DisposalDeedDialog.setWindowTitle(QCoreApplication.translate("DisposalDeedDialog", u"\u5ec3\u68c4\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u4e00\u89a7\u306e\u3059\u3079\u3066\u3092\u5ec3\u68c4\u3057\u3066\u304b\u3089\u8a18\u9332\u3057\u307e\u3059\u3002\u59d4\u8a17\u5148\u306b\u983c\u3093\u3060\u3068\u304d\u306f\u3001\u7acb\u3061\u4f1a\u3063\u305f\u4eba\u304b\u8a3c\u660e\u66f8\u3092\u5165\u308c\u307e\u3059\u3002", None))
        self.done_on_label.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u5ec3\u68c4\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.done_on_field.setAccessibleName(QCoreApplication.translate("DisposalDeedDialog", u"\u5ec3\u68c4\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.way_label.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("DisposalDeedDialog", u"\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.done_on_problem.setText("")
        self.way_problem.setText("")
        self.done_by_label.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u5ec3\u68c4\u3057\u305f\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.done_by_edit.setAccessibleName(QCoreApplication.translate("DisposalDeedDialog", u"\u5ec3\u68c4\u3057\u305f\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.recipient_label.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u983c\u3093\u3060\u59d4\u8a17\u5148(&R)", None))
#if QT_CONFIG(accessibility)
        self.recipient_combo.setAccessibleName(QCoreApplication.translate("DisposalDeedDialog", u"\u983c\u3093\u3060\u59d4\u8a17\u5148", None))
#endif // QT_CONFIG(accessibility)
        self.done_by_problem.setText("")
        self.witness_label.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u7acb\u3061\u4f1a\u3063\u305f\u4eba(&W)", None))
#if QT_CONFIG(accessibility)
        self.witness_edit.setAccessibleName(QCoreApplication.translate("DisposalDeedDialog", u"\u7acb\u3061\u4f1a\u3063\u305f\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.certificate_label.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u8a3c\u660e\u66f8\uff08\u65e5\u4ed8\u30fb\u756a\u53f7\uff09(&C)", None))
#if QT_CONFIG(accessibility)
        self.certificate_edit.setAccessibleName(QCoreApplication.translate("DisposalDeedDialog", u"\u8a3c\u660e\u66f8\uff08\u65e5\u4ed8\u30fb\u756a\u53f7\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.certificate_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u5099\u8003(&N)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("DisposalDeedDialog", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.fact_check.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u3059\u3067\u306b\u884c\u308f\u308c\u305f\u5ec3\u68c4\u3068\u3057\u3066\u8a18\u9332\u3059\u308b\uff08\u8981\u662f\u6b63\uff09(&F)", None))
        self.cancel_button.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("DisposalDeedDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

