# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incident_dialog.ui'
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

class Ui_IncidentDialog(object):
    def setupUi(self, IncidentDialog):
        if not IncidentDialog.objectName():
            IncidentDialog.setObjectName(u"IncidentDialog")
        self.layout_21 = QVBoxLayout(IncidentDialog)
        self.layout_21.setSpacing(12)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(IncidentDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_21.addWidget(self.intro_label)

        self.trouble_notice = Notice(IncidentDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_21.addWidget(self.trouble_notice)

        self.incident_sheet = QFrame(IncidentDialog)
        self.incident_sheet.setObjectName(u"incident_sheet")
        self.incident_sheet.setProperty(u"kind", u"sheet")
        self.layout_17 = QVBoxLayout(self.incident_sheet)
        self.layout_17.setSpacing(10)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(12)
        self.layout_3.setVerticalSpacing(8)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.incident_sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.incident_sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_1.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.incident_sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_1.addWidget(self.kind_problem)


        self.layout_3.addLayout(self.layout_1, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.incident_sheet)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.incident_sheet)
        self.title_edit.setObjectName(u"title_edit")

        self.layout_2.addWidget(self.title_edit)

        self.title_problem = Paragraph(self.incident_sheet)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.title_problem)


        self.layout_3.addLayout(self.layout_2, 0, 1, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 2)
        self.layout_3.setColumnStretch(1, 2)
        self.layout_3.setColumnStretch(2, 3)

        self.layout_17.addLayout(self.layout_3)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(12)
        self.layout_7.setVerticalSpacing(8)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.known_on_label = QLabel(self.incident_sheet)
        self.known_on_label.setObjectName(u"known_on_label")
        self.known_on_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.known_on_label)

        self.known_on_field = DateField(self.incident_sheet)
        self.known_on_field.setObjectName(u"known_on_field")

        self.layout_4.addWidget(self.known_on_field)

        self.known_on_problem = Paragraph(self.incident_sheet)
        self.known_on_problem.setObjectName(u"known_on_problem")
        self.known_on_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.known_on_problem)


        self.layout_7.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.known_time_label = QLabel(self.incident_sheet)
        self.known_time_label.setObjectName(u"known_time_label")
        self.known_time_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.known_time_label)

        self.known_time_edit = QLineEdit(self.incident_sheet)
        self.known_time_edit.setObjectName(u"known_time_edit")

        self.layout_5.addWidget(self.known_time_edit)

        self.known_time_problem = Paragraph(self.incident_sheet)
        self.known_time_problem.setObjectName(u"known_time_problem")
        self.known_time_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.known_time_problem)


        self.layout_7.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.department_label = QLabel(self.incident_sheet)
        self.department_label.setObjectName(u"department_label")
        self.department_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.department_label)

        self.department_edit = QLineEdit(self.incident_sheet)
        self.department_edit.setObjectName(u"department_edit")

        self.layout_6.addWidget(self.department_edit)

        self.department_problem = Paragraph(self.incident_sheet)
        self.department_problem.setObjectName(u"department_problem")
        self.department_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.department_problem)


        self.layout_7.addLayout(self.layout_6, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 3)
        self.layout_7.setColumnStretch(1, 1)
        self.layout_7.setColumnStretch(2, 3)

        self.layout_17.addLayout(self.layout_7)

        self.layout_11 = QGridLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setHorizontalSpacing(12)
        self.layout_11.setVerticalSpacing(8)
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.happened_on_label = QLabel(self.incident_sheet)
        self.happened_on_label.setObjectName(u"happened_on_label")
        self.happened_on_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.happened_on_label)

        self.happened_on_field = DateField(self.incident_sheet)
        self.happened_on_field.setObjectName(u"happened_on_field")

        self.layout_8.addWidget(self.happened_on_field)

        self.happened_on_problem = Paragraph(self.incident_sheet)
        self.happened_on_problem.setObjectName(u"happened_on_problem")
        self.happened_on_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.happened_on_problem)


        self.layout_11.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.origin_label = QLabel(self.incident_sheet)
        self.origin_label.setObjectName(u"origin_label")
        self.origin_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.origin_label)

        self.origin_combo = QComboBox(self.incident_sheet)
        self.origin_combo.setObjectName(u"origin_combo")

        self.layout_9.addWidget(self.origin_combo)

        self.origin_problem = Paragraph(self.incident_sheet)
        self.origin_problem.setObjectName(u"origin_problem")
        self.origin_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.origin_problem)


        self.layout_11.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.recipient_id_label = QLabel(self.incident_sheet)
        self.recipient_id_label.setObjectName(u"recipient_id_label")
        self.recipient_id_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.recipient_id_label)

        self.recipient_id_combo = QComboBox(self.incident_sheet)
        self.recipient_id_combo.setObjectName(u"recipient_id_combo")

        self.layout_10.addWidget(self.recipient_id_combo)

        self.recipient_id_problem = Paragraph(self.incident_sheet)
        self.recipient_id_problem.setObjectName(u"recipient_id_problem")
        self.recipient_id_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.recipient_id_problem)


        self.layout_11.addLayout(self.layout_10, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11.setColumnStretch(0, 3)
        self.layout_11.setColumnStretch(1, 2)
        self.layout_11.setColumnStretch(2, 3)

        self.layout_17.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.incident_sheet)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.what_label)

        self.what_edit = QPlainTextEdit(self.incident_sheet)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setTabChangesFocus(True)
        self.what_edit.setMinimumSize(QSize(0, 64))
        self.what_edit.setMaximumSize(QSize(16777215, 96))

        self.layout_12.addWidget(self.what_edit)

        self.what_problem = Paragraph(self.incident_sheet)
        self.what_problem.setObjectName(u"what_problem")
        self.what_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.what_problem)


        self.layout_17.addLayout(self.layout_12)

        self.layout_16 = QGridLayout()
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setHorizontalSpacing(12)
        self.layout_16.setVerticalSpacing(8)
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.types_label = QLabel(self.incident_sheet)
        self.types_label.setObjectName(u"types_label")
        self.types_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.types_label)

        self.sensitive_check = QCheckBox(self.incident_sheet)
        self.sensitive_check.setObjectName(u"sensitive_check")

        self.layout_13.addWidget(self.sensitive_check)

        self.wealth_check = QCheckBox(self.incident_sheet)
        self.wealth_check.setObjectName(u"wealth_check")

        self.layout_13.addWidget(self.wealth_check)

        self.malice_check = QCheckBox(self.incident_sheet)
        self.malice_check.setObjectName(u"malice_check")

        self.layout_13.addWidget(self.malice_check)

        self.encrypted_check = QCheckBox(self.incident_sheet)
        self.encrypted_check.setObjectName(u"encrypted_check")

        self.layout_13.addWidget(self.encrypted_check)


        self.layout_16.addLayout(self.layout_13, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.people_count_label = QLabel(self.incident_sheet)
        self.people_count_label.setObjectName(u"people_count_label")
        self.people_count_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.people_count_label)

        self.people_count_edit = QLineEdit(self.incident_sheet)
        self.people_count_edit.setObjectName(u"people_count_edit")

        self.layout_14.addWidget(self.people_count_edit)

        self.people_count_problem = Paragraph(self.incident_sheet)
        self.people_count_problem.setObjectName(u"people_count_problem")
        self.people_count_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.people_count_problem)


        self.layout_15.addLayout(self.layout_14)

        self.count_label = Paragraph(self.incident_sheet)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.count_label)


        self.layout_16.addLayout(self.layout_15, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_16.setColumnStretch(0, 3)
        self.layout_16.setColumnStretch(1, 2)

        self.layout_17.addLayout(self.layout_16)

        self.due_label = Paragraph(self.incident_sheet)
        self.due_label.setObjectName(u"due_label")

        self.layout_17.addWidget(self.due_label)


        self.layout_21.addWidget(self.incident_sheet)

        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_21.addItem(self.spacer_18)

        self.layout_20 = QHBoxLayout()
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.spacer_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_20.addItem(self.spacer_19)

        self.cancel_button = QPushButton(IncidentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_20.addWidget(self.cancel_button)

        self.save_button = QPushButton(IncidentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_20.addWidget(self.save_button)


        self.layout_21.addLayout(self.layout_20)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.title_label.setBuddy(self.title_edit)
        self.known_on_label.setBuddy(self.known_on_field)
        self.known_time_label.setBuddy(self.known_time_edit)
        self.department_label.setBuddy(self.department_edit)
        self.happened_on_label.setBuddy(self.happened_on_field)
        self.origin_label.setBuddy(self.origin_combo)
        self.recipient_id_label.setBuddy(self.recipient_id_combo)
        self.what_label.setBuddy(self.what_edit)
        self.people_count_label.setBuddy(self.people_count_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.known_on_field)
        QWidget.setTabOrder(self.known_on_field, self.known_time_edit)
        QWidget.setTabOrder(self.known_time_edit, self.department_edit)
        QWidget.setTabOrder(self.department_edit, self.happened_on_field)
        QWidget.setTabOrder(self.happened_on_field, self.origin_combo)
        QWidget.setTabOrder(self.origin_combo, self.recipient_id_combo)
        QWidget.setTabOrder(self.recipient_id_combo, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.sensitive_check)
        QWidget.setTabOrder(self.sensitive_check, self.wealth_check)
        QWidget.setTabOrder(self.wealth_check, self.malice_check)
        QWidget.setTabOrder(self.malice_check, self.encrypted_check)
        QWidget.setTabOrder(self.encrypted_check, self.people_count_edit)
        QWidget.setTabOrder(self.people_count_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IncidentDialog)

        QMetaObject.connectSlotsByName(IncidentDialog)
    # setupUi

    def retranslateUi(self, IncidentDialog):
        IncidentDialog.setWindowTitle(QCoreApplication.translate("IncidentDialog", u"\u6f0f\u3048\u3044\u7b49\u4e8b\u6848 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("IncidentDialog", u"\u5206\u304b\u3063\u3066\u3044\u308b\u7bc4\u56f2\u3067\u8a18\u9332\u3057\u307e\u3059\u3002\u4ef6\u540d\u3068\u6982\u8981\u306b\u306f\u3001\u304a\u540d\u524d\u3084\u3054\u4f4f\u6240\u3092\u66f8\u304b\u306a\u3044\u3067\u304f\u3060\u3055\u3044\u3002\u671f\u9650\u306f\u3001\u6700\u521d\u306b\u77e5\u3063\u305f\u90e8\u7f72\u304c\u77e5\u3063\u305f\u65e5\u304b\u3089\u6570\u3048\u307e\u3059\u3002", None))
        self.kind_label.setText(QCoreApplication.translate("IncidentDialog", u"\u7a2e\u985e(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.title_label.setText(QCoreApplication.translate("IncidentDialog", u"\u4ef6\u540d(&T)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u4ef6\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.title_problem.setText("")
        self.known_on_label.setText(QCoreApplication.translate("IncidentDialog", u"\u77e5\u3063\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.known_on_field.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u77e5\u3063\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.known_on_problem.setText("")
        self.known_time_label.setText(QCoreApplication.translate("IncidentDialog", u"\u6642\u523b(&J)", None))
#if QT_CONFIG(accessibility)
        self.known_time_edit.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u6642\u523b", None))
#endif // QT_CONFIG(accessibility)
        self.known_time_edit.setPlaceholderText(QCoreApplication.translate("IncidentDialog", u"\u4f8b 9:05", None))
        self.known_time_problem.setText("")
        self.department_label.setText(QCoreApplication.translate("IncidentDialog", u"\u6700\u521d\u306b\u77e5\u3063\u305f\u90e8\u7f72(&B)", None))
#if QT_CONFIG(accessibility)
        self.department_edit.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u6700\u521d\u306b\u77e5\u3063\u305f\u90e8\u7f72", None))
#endif // QT_CONFIG(accessibility)
        self.department_problem.setText("")
        self.happened_on_label.setText(QCoreApplication.translate("IncidentDialog", u"\u8d77\u304d\u305f\u65e5(&H)", None))
#if QT_CONFIG(accessibility)
        self.happened_on_field.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u8d77\u304d\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.happened_on_problem.setText("")
        self.origin_label.setText(QCoreApplication.translate("IncidentDialog", u"\u8d77\u304d\u305f\u5834\u6240(&O)", None))
#if QT_CONFIG(accessibility)
        self.origin_combo.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u8d77\u304d\u305f\u5834\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.origin_problem.setText("")
        self.recipient_id_label.setText(QCoreApplication.translate("IncidentDialog", u"\u59d4\u8a17\u5148(&R)", None))
#if QT_CONFIG(accessibility)
        self.recipient_id_combo.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u59d4\u8a17\u5148", None))
#endif // QT_CONFIG(accessibility)
        self.recipient_id_problem.setText("")
        self.what_label.setText(QCoreApplication.translate("IncidentDialog", u"\u6982\u8981(&W)", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u6982\u8981", None))
#endif // QT_CONFIG(accessibility)
        self.what_problem.setText("")
        self.types_label.setText(QCoreApplication.translate("IncidentDialog", u"\u5831\u544a\u306e\u5bfe\u8c61\u3068\u306a\u308b\u533a\u5206", None))
        self.sensitive_check.setText(QCoreApplication.translate("IncidentDialog", u"\u2460 \u8981\u914d\u616e\u500b\u4eba\u60c5\u5831\u304c\u542b\u307e\u308c\u308b(&Q)", None))
        self.wealth_check.setText(QCoreApplication.translate("IncidentDialog", u"\u2461 \u8ca1\u7523\u7684\u306a\u88ab\u5bb3\u304c\u751f\u3058\u308b\u304a\u305d\u308c\u304c\u3042\u308b(&Y)", None))
        self.malice_check.setText(QCoreApplication.translate("IncidentDialog", u"\u2462 \u4e0d\u6b63\u306e\u76ee\u7684\u306b\u3088\u308b\u304a\u305d\u308c\u304c\u3042\u308b(&F)", None))
        self.encrypted_check.setText(QCoreApplication.translate("IncidentDialog", u"\u9ad8\u5ea6\u306a\u6697\u53f7\u5316\u306a\u3069\u3067\u3001\u8aad\u307f\u53d6\u3089\u308c\u308b\u304a\u305d\u308c\u304c\u306a\u3044(&E)", None))
        self.people_count_label.setText(QCoreApplication.translate("IncidentDialog", u"\u3054\u672c\u4eba\u306e\u6570(&P)", None))
#if QT_CONFIG(accessibility)
        self.people_count_edit.setAccessibleName(QCoreApplication.translate("IncidentDialog", u"\u3054\u672c\u4eba\u306e\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.people_count_edit.setPlaceholderText(QCoreApplication.translate("IncidentDialog", u"\u8003\u3048\u3089\u308c\u308b\u6700\u5927\u306e\u6570", None))
        self.people_count_problem.setText("")
        self.count_label.setText(QCoreApplication.translate("IncidentDialog", u"1,000\u4eba\u3092\u8d85\u3048\u308b\u3068\u3001\u533a\u5206\u2463\u3068\u3057\u3066\u5831\u544a\u306e\u5bfe\u8c61\u306b\u306a\u308a\u307e\u3059\u3002", None))
        self.due_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("IncidentDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("IncidentDialog", u"\u4e8b\u6848\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

