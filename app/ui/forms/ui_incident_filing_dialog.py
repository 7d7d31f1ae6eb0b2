# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incident_filing_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IncidentFilingDialog(object):
    def setupUi(self, IncidentFilingDialog):
        if not IncidentFilingDialog.objectName():
            IncidentFilingDialog.setObjectName(u"IncidentFilingDialog")
        self.layout_11 = QVBoxLayout(IncidentFilingDialog)
        self.layout_11.setSpacing(12)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(IncidentFilingDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")

        self.layout_11.addWidget(self.case_label)

        self.intro_label = Paragraph(IncidentFilingDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.intro_label)

        self.filing_sheet = QFrame(IncidentFilingDialog)
        self.filing_sheet.setObjectName(u"filing_sheet")
        self.filing_sheet.setProperty(u"kind", u"sheet")
        self.layout_7 = QVBoxLayout(self.filing_sheet)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(12)
        self.layout_3.setVerticalSpacing(8)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.filing_sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.filing_sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_1.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.filing_sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_1.addWidget(self.kind_problem)


        self.layout_3.addLayout(self.layout_1, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.filed_on_label = QLabel(self.filing_sheet)
        self.filed_on_label.setObjectName(u"filed_on_label")
        self.filed_on_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.filed_on_label)

        self.filed_on_field = DateField(self.filing_sheet)
        self.filed_on_field.setObjectName(u"filed_on_field")

        self.layout_2.addWidget(self.filed_on_field)

        self.filed_on_problem = Paragraph(self.filing_sheet)
        self.filed_on_problem.setObjectName(u"filed_on_problem")
        self.filed_on_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.filed_on_problem)


        self.layout_3.addLayout(self.layout_2, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_7.addLayout(self.layout_3)

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(12)
        self.layout_6.setVerticalSpacing(8)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.filing_sheet)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.way_label)

        self.way_combo = QComboBox(self.filing_sheet)
        self.way_combo.setObjectName(u"way_combo")

        self.layout_4.addWidget(self.way_combo)

        self.way_problem = Paragraph(self.filing_sheet)
        self.way_problem.setObjectName(u"way_problem")
        self.way_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.way_problem)


        self.layout_6.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.filing_sheet)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.number_label)

        self.number_edit = QLineEdit(self.filing_sheet)
        self.number_edit.setObjectName(u"number_edit")

        self.layout_5.addWidget(self.number_edit)

        self.number_problem = Paragraph(self.filing_sheet)
        self.number_problem.setObjectName(u"number_problem")
        self.number_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.number_problem)


        self.layout_6.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 1)

        self.layout_7.addLayout(self.layout_6)

        self.late_label = Paragraph(self.filing_sheet)
        self.late_label.setObjectName(u"late_label")
        self.late_label.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.late_label)


        self.layout_11.addWidget(self.filing_sheet)

        self.trouble_notice = Notice(IncidentFilingDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_11.addWidget(self.trouble_notice)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_8)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_9)

        self.cancel_button = QPushButton(IncidentFilingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_10.addWidget(self.cancel_button)

        self.save_button = QPushButton(IncidentFilingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_10.addWidget(self.save_button)


        self.layout_11.addLayout(self.layout_10)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.filed_on_label.setBuddy(self.filed_on_field)
        self.way_label.setBuddy(self.way_combo)
        self.number_label.setBuddy(self.number_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.filed_on_field)
        QWidget.setTabOrder(self.filed_on_field, self.way_combo)
        QWidget.setTabOrder(self.way_combo, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IncidentFilingDialog)

        QMetaObject.connectSlotsByName(IncidentFilingDialog)
    # setupUi

    def retranslateUi(self, IncidentFilingDialog):
        IncidentFilingDialog.setWindowTitle(QCoreApplication.translate("IncidentFilingDialog", u"\u5831\u544a\u306e\u63d0\u51fa - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("IncidentFilingDialog", u"\u59d4\u54e1\u4f1a\u3078\u63d0\u51fa\u3057\u305f\u5831\u544a\u3092\u3001\u5831\u544a\u66f8\u306e\u3044\u307e\u306e\u5185\u5bb9\u3068\u3068\u3082\u306b\u6b8b\u3057\u307e\u3059\u3002\u63d0\u51fa\u3057\u305f\u5f8c\u306e\u8a18\u9332\u306f\u5909\u3048\u3089\u308c\u307e\u305b\u3093\u3002", None))
        self.kind_label.setText(QCoreApplication.translate("IncidentFilingDialog", u"\u5831\u544a(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("IncidentFilingDialog", u"\u5831\u544a", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.filed_on_label.setText(QCoreApplication.translate("IncidentFilingDialog", u"\u63d0\u51fa\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.filed_on_field.setAccessibleName(QCoreApplication.translate("IncidentFilingDialog", u"\u63d0\u51fa\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.filed_on_problem.setText("")
        self.way_label.setText(QCoreApplication.translate("IncidentFilingDialog", u"\u63d0\u51fa\u306e\u65b9\u6cd5(&H)", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("IncidentFilingDialog", u"\u63d0\u51fa\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.way_problem.setText("")
        self.number_label.setText(QCoreApplication.translate("IncidentFilingDialog", u"\u53d7\u4ed8\u756a\u53f7(&N)", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("IncidentFilingDialog", u"\u53d7\u4ed8\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.number_edit.setPlaceholderText(QCoreApplication.translate("IncidentFilingDialog", u"\u5f8c\u304b\u3089\u5206\u304b\u308b\u3068\u304d\u306f\u7a7a\u3051\u3066\u304a\u304f", None))
        self.number_problem.setText("")
        self.late_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("IncidentFilingDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("IncidentFilingDialog", u"\u63d0\u51fa\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

