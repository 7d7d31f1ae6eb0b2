# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_plan_dialog.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditPlanDialog(object):
    def setupUi(self, AuditPlanDialog):
        if not AuditPlanDialog.objectName():
            AuditPlanDialog.setObjectName(u"AuditPlanDialog")
        self.layout_1 = QVBoxLayout(AuditPlanDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(AuditPlanDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(AuditPlanDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(AuditPlanDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.plan_facts = Facts(AuditPlanDialog)
        self.plan_facts.setObjectName(u"plan_facts")

        self.layout_1.addWidget(self.plan_facts)

        self.sheet = QFrame(AuditPlanDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 14, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(self.sheet)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.year_label)

        self.year_combo = QComboBox(self.sheet)
        self.year_combo.setObjectName(u"year_combo")

        self.layout_4.addWidget(self.year_combo)

        self.year_problem = Paragraph(self.sheet)
        self.year_problem.setObjectName(u"year_problem")
        self.year_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.year_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.head_label = QLabel(self.sheet)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.head_label)

        self.head_edit = QLineEdit(self.sheet)
        self.head_edit.setObjectName(u"head_edit")
        self.head_edit.setMaxLength(120)

        self.layout_5.addWidget(self.head_edit)

        self.head_problem = Paragraph(self.sheet)
        self.head_problem.setObjectName(u"head_problem")
        self.head_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.head_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 3)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.sheet)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.purpose_label)

        self.purpose_edit = QPlainTextEdit(self.sheet)
        self.purpose_edit.setObjectName(u"purpose_edit")
        self.purpose_edit.setTabChangesFocus(True)
        self.purpose_edit.setMinimumSize(QSize(0, 72))
        self.purpose_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_6.addWidget(self.purpose_edit)

        self.purpose_problem = Paragraph(self.sheet)
        self.purpose_problem.setObjectName(u"purpose_problem")
        self.purpose_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.purpose_problem)


        self.layout_2.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 48))
        self.note_edit.setMaximumSize(QSize(16777215, 48))

        self.layout_7.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.note_problem)


        self.layout_2.addLayout(self.layout_7)


        self.layout_1.addWidget(self.sheet)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_8)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(AuditPlanDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.layout_9.addWidget(self.print_button)

        self.approve_button = QPushButton(AuditPlanDialog)
        self.approve_button.setObjectName(u"approve_button")
        self.approve_button.setAutoDefault(False)

        self.layout_9.addWidget(self.approve_button)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.cancel_button = QPushButton(AuditPlanDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuditPlanDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_combo)
        self.head_label.setBuddy(self.head_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year_combo, self.head_edit)
        QWidget.setTabOrder(self.head_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.print_button)
        QWidget.setTabOrder(self.print_button, self.approve_button)
        QWidget.setTabOrder(self.approve_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(AuditPlanDialog)

        QMetaObject.connectSlotsByName(AuditPlanDialog)
    # setupUi

    def retranslateUi(self, AuditPlanDialog):
        AuditPlanDialog.setWindowTitle(QCoreApplication.translate("AuditPlanDialog", u"\u5e74\u5ea6\u306e\u76e3\u67fb\u8a08\u753b - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.year_label.setText(QCoreApplication.translate("AuditPlanDialog", u"\u5e74\u5ea6(&Y)", None))
#if QT_CONFIG(accessibility)
        self.year_combo.setAccessibleName(QCoreApplication.translate("AuditPlanDialog", u"\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.year_problem.setText("")
        self.head_label.setText(QCoreApplication.translate("AuditPlanDialog", u"\u76e3\u67fb\u8cac\u4efb\u8005(&H)", None))
#if QT_CONFIG(accessibility)
        self.head_edit.setAccessibleName(QCoreApplication.translate("AuditPlanDialog", u"\u76e3\u67fb\u8cac\u4efb\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.head_problem.setText("")
        self.purpose_label.setText(QCoreApplication.translate("AuditPlanDialog", u"\u76e3\u67fb\u306e\u76ee\u7684(&M)", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("AuditPlanDialog", u"\u76e3\u67fb\u306e\u76ee\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("AuditPlanDialog", u"\u30e1\u30e2(&O)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("AuditPlanDialog", u"\u30e1\u30e2", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.print_button.setText(QCoreApplication.translate("AuditPlanDialog", u"\u8a08\u753b\u66f8\u3092\u898b\u308b\u30fb\u5370\u5237(&P)\u2026", None))
        self.approve_button.setText(QCoreApplication.translate("AuditPlanDialog", u"\u627f\u8a8d\u3092\u8a18\u9332(&A)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("AuditPlanDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AuditPlanDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

