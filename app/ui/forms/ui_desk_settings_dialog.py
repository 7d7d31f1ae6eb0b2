# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'desk_settings_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DeskSettingsDialog(object):
    def setupUi(self, DeskSettingsDialog):
        if not DeskSettingsDialog.objectName():
            DeskSettingsDialog.setObjectName(u"DeskSettingsDialog")
        self.layout_1 = QVBoxLayout(DeskSettingsDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(DeskSettingsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.procedures_sheet = QFrame(DeskSettingsDialog)
        self.procedures_sheet.setObjectName(u"procedures_sheet")
        self.procedures_sheet.setProperty(u"kind", u"sheet")
        self.layout_4 = QVBoxLayout(self.procedures_sheet)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 16, 20, 16)
        self.procedures_heading = QLabel(self.procedures_sheet)
        self.procedures_heading.setObjectName(u"procedures_heading")
        self.procedures_heading.setProperty(u"kind", u"section")

        self.layout_4.addWidget(self.procedures_heading)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.procedures_label = QLabel(self.procedures_sheet)
        self.procedures_label.setObjectName(u"procedures_label")
        self.procedures_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.procedures_label)

        self.procedures_field = DateField(self.procedures_sheet)
        self.procedures_field.setObjectName(u"procedures_field")

        self.layout_5.addWidget(self.procedures_field)

        self.procedures_problem = Paragraph(self.procedures_sheet)
        self.procedures_problem.setObjectName(u"procedures_problem")
        self.procedures_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.procedures_problem)


        self.layout_4.addLayout(self.layout_5)


        self.layout_3.addWidget(self.procedures_sheet)

        self.fees_sheet = QFrame(DeskSettingsDialog)
        self.fees_sheet.setObjectName(u"fees_sheet")
        self.fees_sheet.setProperty(u"kind", u"sheet")
        self.layout_6 = QVBoxLayout(self.fees_sheet)
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.fees_heading = QLabel(self.fees_sheet)
        self.fees_heading.setObjectName(u"fees_heading")
        self.fees_heading.setProperty(u"kind", u"section")

        self.layout_6.addWidget(self.fees_heading)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(self.fees_sheet)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.since_label)

        self.since_field = DateField(self.fees_sheet)
        self.since_field.setObjectName(u"since_field")

        self.layout_7.addWidget(self.since_field)

        self.since_problem = Paragraph(self.fees_sheet)
        self.since_problem.setObjectName(u"since_problem")
        self.since_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.since_problem)


        self.layout_6.addLayout(self.layout_7)

        self.layout_8 = QGridLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setHorizontalSpacing(16)
        self.layout_8.setVerticalSpacing(0)
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.fees_sheet)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.purpose_label)

        self.purpose_edit = QLineEdit(self.fees_sheet)
        self.purpose_edit.setObjectName(u"purpose_edit")

        self.layout_9.addWidget(self.purpose_edit)


        self.layout_8.addLayout(self.layout_9, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.disclosure_label = QLabel(self.fees_sheet)
        self.disclosure_label.setObjectName(u"disclosure_label")
        self.disclosure_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.disclosure_label)

        self.disclosure_edit = QLineEdit(self.fees_sheet)
        self.disclosure_edit.setObjectName(u"disclosure_edit")

        self.layout_10.addWidget(self.disclosure_edit)


        self.layout_8.addLayout(self.layout_10, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.records_label = QLabel(self.fees_sheet)
        self.records_label.setObjectName(u"records_label")
        self.records_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.records_label)

        self.records_edit = QLineEdit(self.fees_sheet)
        self.records_edit.setObjectName(u"records_edit")

        self.layout_11.addWidget(self.records_edit)


        self.layout_8.addLayout(self.layout_11, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8.setColumnStretch(0, 1)
        self.layout_8.setColumnStretch(1, 1)
        self.layout_8.setColumnStretch(2, 1)

        self.layout_6.addLayout(self.layout_8)

        self.amount_problem = Paragraph(self.fees_sheet)
        self.amount_problem.setObjectName(u"amount_problem")
        self.amount_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.amount_problem)

        self.tables_label = Paragraph(self.fees_sheet)
        self.tables_label.setObjectName(u"tables_label")
        self.tables_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.tables_label)


        self.layout_3.addWidget(self.fees_sheet)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_12)


        self.layout_2.addLayout(self.layout_3)

        self.closures_sheet = QFrame(DeskSettingsDialog)
        self.closures_sheet.setObjectName(u"closures_sheet")
        self.closures_sheet.setProperty(u"kind", u"sheet")
        self.layout_13 = QVBoxLayout(self.closures_sheet)
        self.layout_13.setSpacing(12)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(20, 16, 20, 16)
        self.closures_heading = QLabel(self.closures_sheet)
        self.closures_heading.setObjectName(u"closures_heading")
        self.closures_heading.setProperty(u"kind", u"section")

        self.layout_13.addWidget(self.closures_heading)

        self.holidays_check = QCheckBox(self.closures_sheet)
        self.holidays_check.setObjectName(u"holidays_check")

        self.layout_13.addWidget(self.holidays_check)

        self.new_year_check = QCheckBox(self.closures_sheet)
        self.new_year_check.setObjectName(u"new_year_check")

        self.layout_13.addWidget(self.new_year_check)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.closures_label = QLabel(self.closures_sheet)
        self.closures_label.setObjectName(u"closures_label")
        self.closures_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.closures_label)

        self.closures_edit = QPlainTextEdit(self.closures_sheet)
        self.closures_edit.setObjectName(u"closures_edit")
        self.closures_edit.setTabChangesFocus(True)
        self.closures_edit.setMinimumSize(QSize(0, 160))
        self.closures_edit.setMaximumSize(QSize(16777215, 400))

        self.layout_14.addWidget(self.closures_edit)

        self.closures_problem = Paragraph(self.closures_sheet)
        self.closures_problem.setObjectName(u"closures_problem")
        self.closures_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.closures_problem)


        self.layout_13.addLayout(self.layout_14)

        self.closures_hint = Paragraph(self.closures_sheet)
        self.closures_hint.setObjectName(u"closures_hint")
        self.closures_hint.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.closures_hint)


        self.layout_2.addWidget(self.closures_sheet)

        self.layout_2.setStretch(0, 3)
        self.layout_2.setStretch(1, 2)

        self.layout_1.addLayout(self.layout_2)

        self.trouble_notice = Notice(DeskSettingsDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_15)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.spacer_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_17)

        self.cancel_button = QPushButton(DeskSettingsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_16.addWidget(self.cancel_button)

        self.save_button = QPushButton(DeskSettingsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_16.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_16)

#if QT_CONFIG(shortcut)
        self.procedures_label.setBuddy(self.procedures_field)
        self.since_label.setBuddy(self.since_field)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.disclosure_label.setBuddy(self.disclosure_edit)
        self.records_label.setBuddy(self.records_edit)
        self.closures_label.setBuddy(self.closures_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.procedures_field, self.since_field)
        QWidget.setTabOrder(self.since_field, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.disclosure_edit)
        QWidget.setTabOrder(self.disclosure_edit, self.records_edit)
        QWidget.setTabOrder(self.records_edit, self.holidays_check)
        QWidget.setTabOrder(self.holidays_check, self.new_year_check)
        QWidget.setTabOrder(self.new_year_check, self.closures_edit)
        QWidget.setTabOrder(self.closures_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DeskSettingsDialog)

        QMetaObject.connectSlotsByName(DeskSettingsDialog)
    # setupUi

    def retranslateUi(self, DeskSettingsDialog):
        DeskSettingsDialog.setWindowTitle(QCoreApplication.translate("DeskSettingsDialog", u"\u7a93\u53e3\u306e\u8a2d\u5b9a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u516c\u8868\u3057\u3066\u3044\u306a\u3044\u3053\u3068\u306f\u3001\u304a\u9858\u3044\u3059\u308b\u3053\u3068\u306f\u3067\u304d\u3066\u3082\u3001\u671f\u9650\u3092\u6b62\u3081\u305f\u308a\u53d7\u4ed8\u3092\u7d42\u3048\u305f\u308a\u3059\u308b\u7406\u7531\u306b\u306f\u306a\u308a\u307e\u305b\u3093\u3002", None))
        self.procedures_heading.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u516c\u8868\u3057\u305f\u624b\u7d9a", None))
        self.procedures_label.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u958b\u793a\u7b49\u306e\u624b\u7d9a\u3092\u516c\u8868\u3057\u305f\u65e5\uff08\u307e\u3060\u306a\u3089\u7a7a\u6b04\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.procedures_field.setAccessibleName(QCoreApplication.translate("DeskSettingsDialog", u"\u958b\u793a\u7b49\u306e\u624b\u7d9a\u3092\u516c\u8868\u3057\u305f\u65e5\uff08\u307e\u3060\u306a\u3089\u7a7a\u6b04\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.procedures_problem.setText("")
        self.fees_heading.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u516c\u8868\u3057\u305f\u624b\u6570\u6599", None))
        self.since_label.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u91d1\u984d\u3092\u516c\u8868\u3057\u305f\u65e5\uff08\u307e\u3060\u306a\u3089\u7a7a\u6b04\uff09(&F)", None))
#if QT_CONFIG(accessibility)
        self.since_field.setAccessibleName(QCoreApplication.translate("DeskSettingsDialog", u"\u91d1\u984d\u3092\u516c\u8868\u3057\u305f\u65e5\uff08\u307e\u3060\u306a\u3089\u7a7a\u6b04\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.since_problem.setText("")
        self.purpose_label.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u5229\u7528\u76ee\u7684\u306e\u901a\u77e5\uff08\u5186\uff09(&1)", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("DeskSettingsDialog", u"\u5229\u7528\u76ee\u7684\u306e\u901a\u77e5\uff08\u5186\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.disclosure_label.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u958b\u793a\uff08\u5186\uff09(&2)", None))
#if QT_CONFIG(accessibility)
        self.disclosure_edit.setAccessibleName(QCoreApplication.translate("DeskSettingsDialog", u"\u958b\u793a\uff08\u5186\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.records_label.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u63d0\u4f9b\u8a18\u9332\u306e\u958b\u793a\uff08\u5186\uff09(&3)", None))
#if QT_CONFIG(accessibility)
        self.records_edit.setAccessibleName(QCoreApplication.translate("DeskSettingsDialog", u"\u63d0\u4f9b\u8a18\u9332\u306e\u958b\u793a\uff08\u5186\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.amount_problem.setText("")
        self.tables_label.setText("")
        self.closures_heading.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u7a93\u53e3\u306e\u4f11\u696d\u65e5", None))
        self.holidays_check.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u56fd\u6c11\u306e\u795d\u65e5\u306f\u4f11\u696d(&H)", None))
        self.new_year_check.setText(QCoreApplication.translate("DeskSettingsDialog", u"12\u670829\u65e5\u304b\u30891\u67083\u65e5\u306f\u4f11\u696d(&N)", None))
        self.closures_label.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u305d\u306e\u307b\u304b\u306e\u4f11\u696d\u65e5\uff081\u884c\u306b1\u3064\uff09(&L)", None))
#if QT_CONFIG(accessibility)
        self.closures_edit.setAccessibleName(QCoreApplication.translate("DeskSettingsDialog", u"\u305d\u306e\u307b\u304b\u306e\u4f11\u696d\u65e5\uff081\u884c\u306b1\u3064\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.closures_edit.setPlaceholderText(QCoreApplication.translate("DeskSettingsDialog", u"6/20 \u7dcf\u4ee3\u4f1a\n"
"8/13\u301c8/15 \u304a\u76c6", None))
        self.closures_problem.setText("")
        self.closures_hint.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u4f11\u696d\u65e5\u306f\u300c\u767a\u9001\u76ee\u5b89\u300d\u306b\u4f7f\u3044\u307e\u3059\u3002\u56de\u7b54\u671f\u9650\u306f\u3001\u4f11\u696d\u65e5\u3067\u3082\u52d5\u304d\u307e\u305b\u3093\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("DeskSettingsDialog", u"\u8a2d\u5b9a\u3092\u4fdd\u5b58(&S)", None))
    # retranslateUi

