# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incident_report_dialog.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IncidentReportDialog(object):
    def setupUi(self, IncidentReportDialog):
        if not IncidentReportDialog.objectName():
            IncidentReportDialog.setObjectName(u"IncidentReportDialog")
        self.layout_14 = QVBoxLayout(IncidentReportDialog)
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(IncidentReportDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")

        self.layout_14.addWidget(self.case_label)

        self.intro_label = Paragraph(IncidentReportDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.intro_label)

        self.trouble_notice = Notice(IncidentReportDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_14.addWidget(self.trouble_notice)

        self.report_sheet = QFrame(IncidentReportDialog)
        self.report_sheet.setObjectName(u"report_sheet")
        self.report_sheet.setProperty(u"kind", u"sheet")
        self.layout_11 = QVBoxLayout(self.report_sheet)
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(20, 16, 20, 16)
        self.layout_10 = QGridLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setHorizontalSpacing(12)
        self.layout_10.setVerticalSpacing(8)
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.report_sheet)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.summary_label)

        self.summary_edit = QPlainTextEdit(self.report_sheet)
        self.summary_edit.setObjectName(u"summary_edit")
        self.summary_edit.setTabChangesFocus(True)
        self.summary_edit.setMinimumSize(QSize(0, 72))
        self.summary_edit.setMaximumSize(QSize(16777215, 16777215))

        self.layout_1.addWidget(self.summary_edit)


        self.layout_10.addLayout(self.layout_1, 0, 0, 1, 1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.report_sheet)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.items_label)

        self.items_edit = QPlainTextEdit(self.report_sheet)
        self.items_edit.setObjectName(u"items_edit")
        self.items_edit.setTabChangesFocus(True)
        self.items_edit.setMinimumSize(QSize(0, 72))
        self.items_edit.setMaximumSize(QSize(16777215, 16777215))

        self.layout_2.addWidget(self.items_edit)


        self.layout_10.addLayout(self.layout_2, 0, 1, 1, 1)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(self.report_sheet)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.people_label)

        self.people_edit = QPlainTextEdit(self.report_sheet)
        self.people_edit.setObjectName(u"people_edit")
        self.people_edit.setTabChangesFocus(True)
        self.people_edit.setMinimumSize(QSize(0, 72))
        self.people_edit.setMaximumSize(QSize(16777215, 16777215))

        self.layout_3.addWidget(self.people_edit)


        self.layout_10.addLayout(self.layout_3, 0, 2, 1, 1)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.cause_label = QLabel(self.report_sheet)
        self.cause_label.setObjectName(u"cause_label")
        self.cause_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.cause_label)

        self.cause_edit = QPlainTextEdit(self.report_sheet)
        self.cause_edit.setObjectName(u"cause_edit")
        self.cause_edit.setTabChangesFocus(True)
        self.cause_edit.setMinimumSize(QSize(0, 72))
        self.cause_edit.setMaximumSize(QSize(16777215, 16777215))

        self.layout_4.addWidget(self.cause_edit)


        self.layout_10.addLayout(self.layout_4, 1, 0, 1, 1)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.harm_label = QLabel(self.report_sheet)
        self.harm_label.setObjectName(u"harm_label")
        self.harm_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.harm_label)

        self.harm_edit = QPlainTextEdit(self.report_sheet)
        self.harm_edit.setObjectName(u"harm_edit")
        self.harm_edit.setTabChangesFocus(True)
        self.harm_edit.setMinimumSize(QSize(0, 72))
        self.harm_edit.setMaximumSize(QSize(16777215, 16777215))

        self.layout_5.addWidget(self.harm_edit)


        self.layout_10.addLayout(self.layout_5, 1, 1, 1, 1)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.to_people_label = QLabel(self.report_sheet)
        self.to_people_label.setObjectName(u"to_people_label")
        self.to_people_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.to_people_label)

        self.to_people_edit = QPlainTextEdit(self.report_sheet)
        self.to_people_edit.setObjectName(u"to_people_edit")
        self.to_people_edit.setTabChangesFocus(True)
        self.to_people_edit.setMinimumSize(QSize(0, 72))
        self.to_people_edit.setMaximumSize(QSize(16777215, 16777215))

        self.layout_6.addWidget(self.to_people_edit)


        self.layout_10.addLayout(self.layout_6, 1, 2, 1, 1)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.publication_label = QLabel(self.report_sheet)
        self.publication_label.setObjectName(u"publication_label")
        self.publication_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.publication_label)

        self.publication_edit = QPlainTextEdit(self.report_sheet)
        self.publication_edit.setObjectName(u"publication_edit")
        self.publication_edit.setTabChangesFocus(True)
        self.publication_edit.setMinimumSize(QSize(0, 72))
        self.publication_edit.setMaximumSize(QSize(16777215, 16777215))

        self.layout_7.addWidget(self.publication_edit)


        self.layout_10.addLayout(self.layout_7, 2, 0, 1, 1)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.prevention_label = QLabel(self.report_sheet)
        self.prevention_label.setObjectName(u"prevention_label")
        self.prevention_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.prevention_label)

        self.prevention_edit = QPlainTextEdit(self.report_sheet)
        self.prevention_edit.setObjectName(u"prevention_edit")
        self.prevention_edit.setTabChangesFocus(True)
        self.prevention_edit.setMinimumSize(QSize(0, 72))
        self.prevention_edit.setMaximumSize(QSize(16777215, 16777215))

        self.layout_8.addWidget(self.prevention_edit)


        self.layout_10.addLayout(self.layout_8, 2, 1, 1, 1)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.besides_label = QLabel(self.report_sheet)
        self.besides_label.setObjectName(u"besides_label")
        self.besides_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.besides_label)

        self.besides_edit = QPlainTextEdit(self.report_sheet)
        self.besides_edit.setObjectName(u"besides_edit")
        self.besides_edit.setTabChangesFocus(True)
        self.besides_edit.setMinimumSize(QSize(0, 72))
        self.besides_edit.setMaximumSize(QSize(16777215, 16777215))

        self.layout_9.addWidget(self.besides_edit)


        self.layout_10.addLayout(self.layout_9, 2, 2, 1, 1)

        self.layout_10.setColumnStretch(0, 1)
        self.layout_10.setColumnStretch(1, 1)
        self.layout_10.setColumnStretch(2, 1)

        self.layout_11.addLayout(self.layout_10)


        self.layout_14.addWidget(self.report_sheet)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.propose_button = QPushButton(IncidentReportDialog)
        self.propose_button.setObjectName(u"propose_button")
        self.propose_button.setAutoDefault(False)

        self.layout_13.addWidget(self.propose_button)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_12)

        self.cancel_button = QPushButton(IncidentReportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_13.addWidget(self.cancel_button)

        self.save_button = QPushButton(IncidentReportDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_13.addWidget(self.save_button)


        self.layout_14.addLayout(self.layout_13)

#if QT_CONFIG(shortcut)
        self.summary_label.setBuddy(self.summary_edit)
        self.items_label.setBuddy(self.items_edit)
        self.people_label.setBuddy(self.people_edit)
        self.cause_label.setBuddy(self.cause_edit)
        self.harm_label.setBuddy(self.harm_edit)
        self.to_people_label.setBuddy(self.to_people_edit)
        self.publication_label.setBuddy(self.publication_edit)
        self.prevention_label.setBuddy(self.prevention_edit)
        self.besides_label.setBuddy(self.besides_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.summary_edit, self.items_edit)
        QWidget.setTabOrder(self.items_edit, self.people_edit)
        QWidget.setTabOrder(self.people_edit, self.cause_edit)
        QWidget.setTabOrder(self.cause_edit, self.harm_edit)
        QWidget.setTabOrder(self.harm_edit, self.to_people_edit)
        QWidget.setTabOrder(self.to_people_edit, self.publication_edit)
        QWidget.setTabOrder(self.publication_edit, self.prevention_edit)
        QWidget.setTabOrder(self.prevention_edit, self.besides_edit)
        QWidget.setTabOrder(self.besides_edit, self.propose_button)
        QWidget.setTabOrder(self.propose_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IncidentReportDialog)

        QMetaObject.connectSlotsByName(IncidentReportDialog)
    # setupUi

    def retranslateUi(self, IncidentReportDialog):
        IncidentReportDialog.setWindowTitle(QCoreApplication.translate("IncidentReportDialog", u"\u6f0f\u3048\u3044\u7b49\u5831\u544a\u66f8 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u59d4\u54e1\u4f1a\u3078\u306e\u5831\u544a\u306b\u66f8\u304f9\u3064\u306e\u4e8b\u9805\u3067\u3059\u3002\u307e\u3060\u5206\u304b\u3089\u306a\u3044\u4e8b\u9805\u306f\u300c\u8abf\u67fb\u4e2d\u300d\u3068\u66f8\u304d\u307e\u3059\u3002\u304a\u540d\u524d\u306f\u66f8\u304b\u306a\u3044\u3067\u304f\u3060\u3055\u3044\u3002", None))
        self.summary_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u6982\u8981(&1)", None))
#if QT_CONFIG(accessibility)
        self.summary_edit.setAccessibleName(QCoreApplication.translate("IncidentReportDialog", u"\u6982\u8981", None))
#endif // QT_CONFIG(accessibility)
        self.items_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u500b\u4eba\u30c7\u30fc\u30bf\u306e\u9805\u76ee(&2)", None))
#if QT_CONFIG(accessibility)
        self.items_edit.setAccessibleName(QCoreApplication.translate("IncidentReportDialog", u"\u500b\u4eba\u30c7\u30fc\u30bf\u306e\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.people_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u3054\u672c\u4eba\u306e\u6570(&3)", None))
#if QT_CONFIG(accessibility)
        self.people_edit.setAccessibleName(QCoreApplication.translate("IncidentReportDialog", u"\u3054\u672c\u4eba\u306e\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.cause_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u539f\u56e0(&4)", None))
#if QT_CONFIG(accessibility)
        self.cause_edit.setAccessibleName(QCoreApplication.translate("IncidentReportDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.harm_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u4e8c\u6b21\u88ab\u5bb3\u3068\u305d\u306e\u304a\u305d\u308c(&5)", None))
#if QT_CONFIG(accessibility)
        self.harm_edit.setAccessibleName(QCoreApplication.translate("IncidentReportDialog", u"\u4e8c\u6b21\u88ab\u5bb3\u3068\u305d\u306e\u304a\u305d\u308c", None))
#endif // QT_CONFIG(accessibility)
        self.to_people_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u3054\u672c\u4eba\u3078\u306e\u5bfe\u5fdc(&6)", None))
#if QT_CONFIG(accessibility)
        self.to_people_edit.setAccessibleName(QCoreApplication.translate("IncidentReportDialog", u"\u3054\u672c\u4eba\u3078\u306e\u5bfe\u5fdc", None))
#endif // QT_CONFIG(accessibility)
        self.publication_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u516c\u8868(&7)", None))
#if QT_CONFIG(accessibility)
        self.publication_edit.setAccessibleName(QCoreApplication.translate("IncidentReportDialog", u"\u516c\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.prevention_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u518d\u767a\u9632\u6b62\uff08\u6e08\u30fb\u4e88\u5b9a\uff09(&8)", None))
#if QT_CONFIG(accessibility)
        self.prevention_edit.setAccessibleName(QCoreApplication.translate("IncidentReportDialog", u"\u518d\u767a\u9632\u6b62\uff08\u6e08\u30fb\u4e88\u5b9a\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.besides_label.setText(QCoreApplication.translate("IncidentReportDialog", u"\u305d\u306e\u4ed6\u53c2\u8003\u3068\u306a\u308b\u4e8b\u9805(&9)", None))
#if QT_CONFIG(accessibility)
        self.besides_edit.setAccessibleName(QCoreApplication.translate("IncidentReportDialog", u"\u305d\u306e\u4ed6\u53c2\u8003\u3068\u306a\u308b\u4e8b\u9805", None))
#endif // QT_CONFIG(accessibility)
        self.propose_button.setText(QCoreApplication.translate("IncidentReportDialog", u"\u8a18\u9332\u304b\u3089\u5165\u308c\u76f4\u3059(&P)", None))
        self.cancel_button.setText(QCoreApplication.translate("IncidentReportDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("IncidentReportDialog", u"\u5831\u544a\u66f8\u3092\u4fdd\u5b58(&S)", None))
    # retranslateUi

