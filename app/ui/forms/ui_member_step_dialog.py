# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'member_step_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.exit_lines import ExitLines
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_MemberStepDialog(object):
    def setupUi(self, MemberStepDialog):
        if not MemberStepDialog.objectName():
            MemberStepDialog.setObjectName(u"MemberStepDialog")
        self.layout_1 = QVBoxLayout(MemberStepDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.member_label = QLabel(MemberStepDialog)
        self.member_label.setObjectName(u"member_label")
        self.member_label.setProperty(u"kind", u"heading")
        self.member_label.setWordWrap(True)

        self.layout_1.addWidget(self.member_label)

        self.intro_label = Paragraph(MemberStepDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(MemberStepDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(MemberStepDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.sheet)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.on_label)

        self.on_field = DateField(self.sheet)
        self.on_field.setObjectName(u"on_field")

        self.layout_3.addWidget(self.on_field)

        self.on_problem = Paragraph(self.sheet)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.on_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.sheet)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.sheet)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMaxLength(200)

        self.layout_4.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(self.sheet)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.reason_problem)


        self.layout_2.addLayout(self.layout_4)


        self.layout_1.addWidget(self.sheet)

        self.outcome_sheet = QFrame(MemberStepDialog)
        self.outcome_sheet.setObjectName(u"outcome_sheet")
        self.outcome_sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.outcome_sheet)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 16, 20, 16)
        self.exit_lines = ExitLines(self.outcome_sheet)
        self.exit_lines.setObjectName(u"exit_lines")

        self.layout_5.addWidget(self.exit_lines)

        self.contact_facts = Facts(self.outcome_sheet)
        self.contact_facts.setObjectName(u"contact_facts")

        self.layout_5.addWidget(self.contact_facts)


        self.layout_1.addWidget(self.outcome_sheet)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(MemberStepDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(MemberStepDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_field)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_field, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(MemberStepDialog)

        QMetaObject.connectSlotsByName(MemberStepDialog)
    # setupUi

    def retranslateUi(self, MemberStepDialog):
        self.member_label.setText("")
        self.intro_label.setText("")
        self.on_label.setText(QCoreApplication.translate("MemberStepDialog", u"\u65e5\u4ed8(&D)", None))
#if QT_CONFIG(accessibility)
        self.on_field.setAccessibleName(QCoreApplication.translate("MemberStepDialog", u"\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.on_problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("MemberStepDialog", u"\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("MemberStepDialog", u"\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MemberStepDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("MemberStepDialog", u"\u8a18\u9332\u3059\u308b(&S)", None))
        pass
    # retranslateUi

