# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_judgment_dialog.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.choices import Choices
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyJudgmentDialog(object):
    def setupUi(self, PolicyJudgmentDialog):
        if not PolicyJudgmentDialog.objectName():
            PolicyJudgmentDialog.setObjectName(u"PolicyJudgmentDialog")
        self.layout_1 = QVBoxLayout(PolicyJudgmentDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(PolicyJudgmentDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(PolicyJudgmentDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(PolicyJudgmentDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(PolicyJudgmentDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.facts = Facts(self.sheet)
        self.facts.setObjectName(u"facts")

        self.layout_2.addWidget(self.facts)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.verdict_label = QLabel(self.sheet)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.verdict_label)

        self.verdicts = Choices(self.sheet)
        self.verdicts.setObjectName(u"verdicts")

        self.layout_3.addWidget(self.verdicts)

        self.verdict_problem = Paragraph(self.sheet)
        self.verdict_problem.setObjectName(u"verdict_problem")
        self.verdict_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.verdict_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 48))
        self.note_edit.setMaximumSize(QSize(16777215, 56))

        self.layout_4.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.note_problem)


        self.layout_2.addLayout(self.layout_4)

        self.hint_label = Paragraph(self.sheet)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.hint_label)


        self.layout_1.addWidget(self.sheet)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_5)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.cancel_button = QPushButton(PolicyJudgmentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(PolicyJudgmentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.verdicts, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PolicyJudgmentDialog)

        QMetaObject.connectSlotsByName(PolicyJudgmentDialog)
    # setupUi

    def retranslateUi(self, PolicyJudgmentDialog):
        PolicyJudgmentDialog.setWindowTitle(QCoreApplication.translate("PolicyJudgmentDialog", u"\u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.verdict_label.setText(QCoreApplication.translate("PolicyJudgmentDialog", u"\u5224\u65ad", None))
#if QT_CONFIG(accessibility)
        self.verdicts.setAccessibleName(QCoreApplication.translate("PolicyJudgmentDialog", u"\u5224\u65ad", None))
#endif // QT_CONFIG(accessibility)
        self.verdict_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("PolicyJudgmentDialog", u"\u5224\u65ad\u306e\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PolicyJudgmentDialog", u"\u5224\u65ad\u306e\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.hint_label.setText(QCoreApplication.translate("PolicyJudgmentDialog", u"\u5224\u65ad\u3068\u7406\u7531\u306f\u8a18\u9332\u306b\u6b8b\u308a\u3001\u627f\u8a8d\u3057\u305f\u5f8c\u306f\u5909\u3048\u3089\u308c\u307e\u305b\u3093\u3002\u304a\u77e5\u3089\u305b\u3084\u6539\u8a02\u5c65\u6b74\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("PolicyJudgmentDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PolicyJudgmentDialog", u"\u5224\u65ad\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

