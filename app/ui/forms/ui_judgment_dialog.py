# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'judgment_dialog.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.choices import Choices
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_JudgmentDialog(object):
    def setupUi(self, JudgmentDialog):
        if not JudgmentDialog.objectName():
            JudgmentDialog.setObjectName(u"JudgmentDialog")
        self.layout_1 = QVBoxLayout(JudgmentDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(JudgmentDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(JudgmentDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(JudgmentDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.facts_sheet = QFrame(JudgmentDialog)
        self.facts_sheet.setObjectName(u"facts_sheet")
        self.facts_sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.facts_sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.question_label = QLabel(self.facts_sheet)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.question_label)

        self.question_combo = QComboBox(self.facts_sheet)
        self.question_combo.setObjectName(u"question_combo")

        self.layout_3.addWidget(self.question_combo)

        self.question_problem = Paragraph(self.facts_sheet)
        self.question_problem.setObjectName(u"question_problem")
        self.question_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.question_problem)


        self.layout_2.addLayout(self.layout_3)

        self.facts = Facts(self.facts_sheet)
        self.facts.setObjectName(u"facts")

        self.layout_2.addWidget(self.facts)


        self.layout_1.addWidget(self.facts_sheet)

        self.sheet = QFrame(JudgmentDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_4 = QVBoxLayout(self.sheet)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 16, 20, 16)
        self.verdict_label = QLabel(self.sheet)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.verdict_label)

        self.verdicts = Choices(self.sheet)
        self.verdicts.setObjectName(u"verdicts")

        self.layout_4.addWidget(self.verdicts)

        self.verdict_problem = Paragraph(self.sheet)
        self.verdict_problem.setObjectName(u"verdict_problem")
        self.verdict_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.verdict_problem)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.sheet)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.sheet)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMinimumSize(QSize(0, 72))
        self.reason_edit.setMaximumSize(QSize(16777215, 104))
        self.reason_edit.setTabChangesFocus(True)

        self.layout_5.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(self.sheet)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.reason_problem)


        self.layout_4.addLayout(self.layout_5)


        self.layout_1.addWidget(self.sheet)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(JudgmentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(JudgmentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.question_label.setBuddy(self.question_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.question_combo, self.verdicts)
        QWidget.setTabOrder(self.verdicts, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(JudgmentDialog)

        QMetaObject.connectSlotsByName(JudgmentDialog)
    # setupUi

    def retranslateUi(self, JudgmentDialog):
        JudgmentDialog.setWindowTitle(QCoreApplication.translate("JudgmentDialog", u"\u7ba1\u7406\u8cac\u4efb\u8005\u306e\u5224\u65ad - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText("")
        self.question_label.setText(QCoreApplication.translate("JudgmentDialog", u"\u5224\u65ad\u3059\u308b\u3053\u3068(&Q)", None))
#if QT_CONFIG(accessibility)
        self.question_combo.setAccessibleName(QCoreApplication.translate("JudgmentDialog", u"\u5224\u65ad\u3059\u308b\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.question_problem.setText("")
        self.verdict_label.setText(QCoreApplication.translate("JudgmentDialog", u"\u5224\u65ad", None))
        self.verdict_problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("JudgmentDialog", u"\u7406\u7531\u3068\u3001\u78ba\u304b\u3081\u305f\u3053\u3068(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("JudgmentDialog", u"\u7406\u7531\u3068\u3001\u78ba\u304b\u3081\u305f\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("JudgmentDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("JudgmentDialog", u"\u5224\u65ad\u3092\u8a18\u9332\u3059\u308b(&S)", None))
    # retranslateUi

