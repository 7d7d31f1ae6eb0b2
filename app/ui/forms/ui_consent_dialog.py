# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consent_dialog.ui'
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
    QLineEdit, QPushButton, QRadioButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.evidence_drop import EvidenceDrop
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ConsentDialog(object):
    def setupUi(self, ConsentDialog):
        if not ConsentDialog.objectName():
            ConsentDialog.setObjectName(u"ConsentDialog")
        self.layout_1 = QVBoxLayout(ConsentDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 14, 20, 14)
        self.member_label = QLabel(ConsentDialog)
        self.member_label.setObjectName(u"member_label")
        self.member_label.setProperty(u"kind", u"heading")
        self.member_label.setWordWrap(True)

        self.layout_1.addWidget(self.member_label)

        self.trouble_notice = Notice(ConsentDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.gate_sheet = QFrame(ConsentDialog)
        self.gate_sheet.setObjectName(u"gate_sheet")
        self.gate_sheet.setProperty(u"kind", u"sheet")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(5)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.gate_sheet.sizePolicy().hasHeightForWidth())
        self.gate_sheet.setSizePolicy(sizePolicy)
        self.layout_3 = QVBoxLayout(self.gate_sheet)
        self.layout_3.setSpacing(6)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 14, 20, 12)
        self.gate_heading = QLabel(self.gate_sheet)
        self.gate_heading.setObjectName(u"gate_heading")
        self.gate_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.gate_heading)

        self.version_label = Paragraph(self.gate_sheet)
        self.version_label.setObjectName(u"version_label")

        self.layout_3.addWidget(self.version_label)

        self.clause_scroll = QScrollArea(self.gate_sheet)
        self.clause_scroll.setObjectName(u"clause_scroll")
        self.clause_scroll.setWidgetResizable(True)
        self.clause_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.clause_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clause_scroll.setMinimumSize(QSize(0, 90))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.clause_scroll.sizePolicy().hasHeightForWidth())
        self.clause_scroll.setSizePolicy(sizePolicy1)
        self.clauses = QWidget()
        self.clauses.setObjectName(u"clauses")
        self.clauses.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.clauses)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.clauses_label = Paragraph(self.clauses)
        self.clauses_label.setObjectName(u"clauses_label")
        self.clauses_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.clauses_label)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_5)

        self.clause_scroll.setWidget(self.clauses)

        self.layout_3.addWidget(self.clause_scroll)

        self.granted_radio = QRadioButton(self.gate_sheet)
        self.granted_radio.setObjectName(u"granted_radio")
        self.granted_radio.setChecked(True)

        self.layout_3.addWidget(self.granted_radio)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(24, 0, 0, 0)
        self.agreed_check = QCheckBox(self.gate_sheet)
        self.agreed_check.setObjectName(u"agreed_check")

        self.layout_6.addWidget(self.agreed_check)

        self.agreed_problem = Paragraph(self.gate_sheet)
        self.agreed_problem.setObjectName(u"agreed_problem")
        self.agreed_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.agreed_problem)


        self.layout_3.addLayout(self.layout_6)

        self.declined_radio = QRadioButton(self.gate_sheet)
        self.declined_radio.setObjectName(u"declined_radio")

        self.layout_3.addWidget(self.declined_radio)


        self.layout_2.addWidget(self.gate_sheet)

        self.fields_sheet = QFrame(ConsentDialog)
        self.fields_sheet.setObjectName(u"fields_sheet")
        self.fields_sheet.setProperty(u"kind", u"sheet")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(7)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.fields_sheet.sizePolicy().hasHeightForWidth())
        self.fields_sheet.setSizePolicy(sizePolicy2)
        self.layout_7 = QVBoxLayout(self.fields_sheet)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 14, 20, 12)
        self.layout_8 = QGridLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setHorizontalSpacing(12)
        self.layout_8.setVerticalSpacing(0)
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.fields_sheet)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.about_label)

        self.about_combo = QComboBox(self.fields_sheet)
        self.about_combo.setObjectName(u"about_combo")

        self.layout_9.addWidget(self.about_combo)

        self.about_problem = Paragraph(self.fields_sheet)
        self.about_problem.setObjectName(u"about_problem")
        self.about_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.about_problem)


        self.layout_8.addLayout(self.layout_9, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.consenter_label = QLabel(self.fields_sheet)
        self.consenter_label.setObjectName(u"consenter_label")
        self.consenter_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.consenter_label)

        self.consenter_combo = QComboBox(self.fields_sheet)
        self.consenter_combo.setObjectName(u"consenter_combo")

        self.layout_10.addWidget(self.consenter_combo)

        self.consenter_problem = Paragraph(self.fields_sheet)
        self.consenter_problem.setObjectName(u"consenter_problem")
        self.consenter_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.consenter_problem)


        self.layout_8.addLayout(self.layout_10, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8.setColumnStretch(0, 1)
        self.layout_8.setColumnStretch(1, 1)

        self.layout_7.addLayout(self.layout_8)

        self.guardian_row = QWidget(self.fields_sheet)
        self.guardian_row.setObjectName(u"guardian_row")
        self.guardian_row.setProperty(u"kind", u"clear")
        self.layout_11 = QGridLayout(self.guardian_row)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setHorizontalSpacing(16)
        self.layout_11.setVerticalSpacing(0)
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.relationship_label = QLabel(self.guardian_row)
        self.relationship_label.setObjectName(u"relationship_label")
        self.relationship_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.relationship_label)

        self.relationship_edit = QLineEdit(self.guardian_row)
        self.relationship_edit.setObjectName(u"relationship_edit")

        self.layout_12.addWidget(self.relationship_edit)

        self.relationship_problem = Paragraph(self.guardian_row)
        self.relationship_problem.setObjectName(u"relationship_problem")
        self.relationship_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.relationship_problem)


        self.layout_11.addLayout(self.layout_12, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.consenter_name_label = QLabel(self.guardian_row)
        self.consenter_name_label.setObjectName(u"consenter_name_label")
        self.consenter_name_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.consenter_name_label)

        self.consenter_name_edit = QLineEdit(self.guardian_row)
        self.consenter_name_edit.setObjectName(u"consenter_name_edit")

        self.layout_13.addWidget(self.consenter_name_edit)

        self.consenter_name_problem = Paragraph(self.guardian_row)
        self.consenter_name_problem.setObjectName(u"consenter_name_problem")
        self.consenter_name_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.consenter_name_problem)


        self.layout_11.addLayout(self.layout_13, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11.setColumnStretch(0, 1)
        self.layout_11.setColumnStretch(1, 2)

        self.layout_7.addWidget(self.guardian_row)

        self.layout_14 = QGridLayout()
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setHorizontalSpacing(12)
        self.layout_14.setVerticalSpacing(0)
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.given_label = QLabel(self.fields_sheet)
        self.given_label.setObjectName(u"given_label")
        self.given_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.given_label)

        self.given_field = DateField(self.fields_sheet)
        self.given_field.setObjectName(u"given_field")

        self.layout_15.addWidget(self.given_field)

        self.given_problem = Paragraph(self.fields_sheet)
        self.given_problem.setObjectName(u"given_problem")
        self.given_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.given_problem)


        self.layout_14.addLayout(self.layout_15, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.consented_label = QLabel(self.fields_sheet)
        self.consented_label.setObjectName(u"consented_label")
        self.consented_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.consented_label)

        self.version_combo = QComboBox(self.fields_sheet)
        self.version_combo.setObjectName(u"version_combo")

        self.layout_16.addWidget(self.version_combo)

        self.version_problem = Paragraph(self.fields_sheet)
        self.version_problem.setObjectName(u"version_problem")
        self.version_problem.setProperty(u"kind", u"problem")

        self.layout_16.addWidget(self.version_problem)


        self.layout_14.addLayout(self.layout_16, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14.setColumnStretch(0, 7)
        self.layout_14.setColumnStretch(1, 5)

        self.layout_7.addLayout(self.layout_14)

        self.layout_17 = QGridLayout()
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setHorizontalSpacing(12)
        self.layout_17.setVerticalSpacing(0)
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.fields_sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_18.addWidget(self.method_label)

        self.method_combo = QComboBox(self.fields_sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_18.addWidget(self.method_combo)

        self.method_problem = Paragraph(self.fields_sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")

        self.layout_18.addWidget(self.method_problem)


        self.layout_17.addLayout(self.layout_18, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.receiver_label = QLabel(self.fields_sheet)
        self.receiver_label.setObjectName(u"receiver_label")
        self.receiver_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.receiver_label)

        self.receiver_edit = QLineEdit(self.fields_sheet)
        self.receiver_edit.setObjectName(u"receiver_edit")

        self.layout_19.addWidget(self.receiver_edit)

        self.receiver_problem = Paragraph(self.fields_sheet)
        self.receiver_problem.setObjectName(u"receiver_problem")
        self.receiver_problem.setProperty(u"kind", u"problem")

        self.layout_19.addWidget(self.receiver_problem)


        self.layout_17.addLayout(self.layout_19, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_17.setColumnStretch(0, 1)
        self.layout_17.setColumnStretch(1, 2)

        self.layout_7.addLayout(self.layout_17)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.kept_at_label = QLabel(self.fields_sheet)
        self.kept_at_label.setObjectName(u"kept_at_label")
        self.kept_at_label.setProperty(u"kind", u"muted")

        self.layout_20.addWidget(self.kept_at_label)

        self.kept_at_edit = QLineEdit(self.fields_sheet)
        self.kept_at_edit.setObjectName(u"kept_at_edit")

        self.layout_20.addWidget(self.kept_at_edit)


        self.layout_7.addLayout(self.layout_20)

        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(3)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.evidence_label = QLabel(self.fields_sheet)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"kind", u"muted")

        self.layout_21.addWidget(self.evidence_label)

        self.evidence_drop = EvidenceDrop(self.fields_sheet)
        self.evidence_drop.setObjectName(u"evidence_drop")

        self.layout_21.addWidget(self.evidence_drop)


        self.layout_7.addLayout(self.layout_21)

        self.spacer_22 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_22)


        self.layout_2.addWidget(self.fields_sheet)


        self.layout_1.addLayout(self.layout_2)

        self.layout_23 = QHBoxLayout()
        self.layout_23.setSpacing(8)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.spacer_24 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_23.addItem(self.spacer_24)

        self.cancel_button = QPushButton(ConsentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_23.addWidget(self.cancel_button)

        self.save_button = QPushButton(ConsentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_23.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_23)

#if QT_CONFIG(shortcut)
        self.about_label.setBuddy(self.about_combo)
        self.consenter_label.setBuddy(self.consenter_combo)
        self.relationship_label.setBuddy(self.relationship_edit)
        self.consenter_name_label.setBuddy(self.consenter_name_edit)
        self.given_label.setBuddy(self.given_field)
        self.consented_label.setBuddy(self.version_combo)
        self.method_label.setBuddy(self.method_combo)
        self.receiver_label.setBuddy(self.receiver_edit)
        self.kept_at_label.setBuddy(self.kept_at_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.clause_scroll, self.granted_radio)
        QWidget.setTabOrder(self.granted_radio, self.agreed_check)
        QWidget.setTabOrder(self.agreed_check, self.declined_radio)
        QWidget.setTabOrder(self.declined_radio, self.about_combo)
        QWidget.setTabOrder(self.about_combo, self.consenter_combo)
        QWidget.setTabOrder(self.consenter_combo, self.relationship_edit)
        QWidget.setTabOrder(self.relationship_edit, self.consenter_name_edit)
        QWidget.setTabOrder(self.consenter_name_edit, self.given_field)
        QWidget.setTabOrder(self.given_field, self.version_combo)
        QWidget.setTabOrder(self.version_combo, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.receiver_edit)
        QWidget.setTabOrder(self.receiver_edit, self.kept_at_edit)
        QWidget.setTabOrder(self.kept_at_edit, self.evidence_drop)
        QWidget.setTabOrder(self.evidence_drop, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ConsentDialog)

        QMetaObject.connectSlotsByName(ConsentDialog)
    # setupUi

    def retranslateUi(self, ConsentDialog):
        ConsentDialog.setWindowTitle(QCoreApplication.translate("ConsentDialog", u"\u540c\u610f\u3092\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.member_label.setText("")
        self.gate_heading.setText(QCoreApplication.translate("ConsentDialog", u"\u65bd\u884c\u4e2d\u306e\u65b9\u91dd", None))
        self.version_label.setText("")
#if QT_CONFIG(accessibility)
        self.clause_scroll.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u65b9\u91dd\u306e\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.clauses_label.setText("")
        self.granted_radio.setText(QCoreApplication.translate("ConsentDialog", u"\u540c\u610f\u3055\u308c\u305f(&G)", None))
        self.agreed_check.setText(QCoreApplication.translate("ConsentDialog", u"\u65b9\u91dd\u306e\u5185\u5bb9\u3059\u3079\u3066\u306b\u540c\u610f\u3044\u305f\u3060\u3044\u305f(&A)", None))
#if QT_CONFIG(accessibility)
        self.agreed_check.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u65b9\u91dd\u306e\u5185\u5bb9\u3059\u3079\u3066\u306b\u540c\u610f", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_problem.setText("")
        self.declined_radio.setText(QCoreApplication.translate("ConsentDialog", u"\u540c\u610f\u3055\u308c\u306a\u3044(&X)", None))
        self.about_label.setText(QCoreApplication.translate("ConsentDialog", u"\u3069\u306a\u305f\u306e\u3053\u3068(&H)", None))
#if QT_CONFIG(accessibility)
        self.about_combo.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u3069\u306a\u305f\u306e\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.about_problem.setText("")
        self.consenter_label.setText(QCoreApplication.translate("ConsentDialog", u"\u540c\u610f\u3055\u308c\u305f\u65b9(&B)", None))
#if QT_CONFIG(accessibility)
        self.consenter_combo.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u540c\u610f\u3055\u308c\u305f\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.consenter_problem.setText("")
        self.relationship_label.setText(QCoreApplication.translate("ConsentDialog", u"\u7d9a\u67c4(&R)", None))
#if QT_CONFIG(accessibility)
        self.relationship_edit.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u7d9a\u67c4", None))
#endif // QT_CONFIG(accessibility)
        self.relationship_edit.setPlaceholderText(QCoreApplication.translate("ConsentDialog", u"\u4f8b \u6bcd", None))
        self.relationship_problem.setText("")
        self.consenter_name_label.setText(QCoreApplication.translate("ConsentDialog", u"\u4fdd\u8b77\u8005\u30fb\u6cd5\u5b9a\u4ee3\u7406\u4eba\u306e\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.consenter_name_edit.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u4fdd\u8b77\u8005\u30fb\u6cd5\u5b9a\u4ee3\u7406\u4eba\u306e\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.consenter_name_problem.setText("")
        self.given_label.setText(QCoreApplication.translate("ConsentDialog", u"\u8a18\u5165\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.given_field.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u8a18\u5165\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.given_problem.setText("")
        self.consented_label.setText(QCoreApplication.translate("ConsentDialog", u"\u540c\u610f\u3055\u308c\u305f\u7248(&V)", None))
#if QT_CONFIG(accessibility)
        self.version_combo.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u540c\u610f\u3055\u308c\u305f\u7248", None))
#endif // QT_CONFIG(accessibility)
        self.version_problem.setText("")
        self.method_label.setText(QCoreApplication.translate("ConsentDialog", u"\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.receiver_label.setText(QCoreApplication.translate("ConsentDialog", u"\u53d7\u4ed8\u8005(&J)", None))
#if QT_CONFIG(accessibility)
        self.receiver_edit.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u53d7\u4ed8\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.receiver_problem.setText("")
        self.kept_at_label.setText(QCoreApplication.translate("ConsentDialog", u"\u7533\u8fbc\u66f8\u306e\u4fdd\u7ba1\u5834\u6240(&L)", None))
#if QT_CONFIG(accessibility)
        self.kept_at_edit.setAccessibleName(QCoreApplication.translate("ConsentDialog", u"\u7533\u8fbc\u66f8\u306e\u4fdd\u7ba1\u5834\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.kept_at_edit.setPlaceholderText(QCoreApplication.translate("ConsentDialog", u"\u4f8b \u672c\u90e8 \u66f8\u5eab3-12", None))
        self.evidence_label.setText(QCoreApplication.translate("ConsentDialog", u"\u8a3c\u62e0\uff08\u4efb\u610f\uff09", None))
        self.cancel_button.setText(QCoreApplication.translate("ConsentDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("ConsentDialog", u"\u8a18\u9332\u3059\u308b(&S)", None))
    # retranslateUi

