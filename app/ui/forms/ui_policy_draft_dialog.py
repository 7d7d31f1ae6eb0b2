# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_draft_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyDraftDialog(object):
    def setupUi(self, PolicyDraftDialog):
        if not PolicyDraftDialog.objectName():
            PolicyDraftDialog.setObjectName(u"PolicyDraftDialog")
        self.layout_1 = QVBoxLayout(PolicyDraftDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(PolicyDraftDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(PolicyDraftDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(PolicyDraftDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(PolicyDraftDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
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
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_4.addWidget(self.day_field)

        self.day_echo = Paragraph(self.sheet)
        self.day_echo.setObjectName(u"day_echo")
        self.day_echo.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.day_echo)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.day_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_5.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.kind_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 3)
        self.layout_3.setColumnStretch(1, 2)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.sheet)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.summary_label)

        self.summary_edit = QPlainTextEdit(self.sheet)
        self.summary_edit.setObjectName(u"summary_edit")
        self.summary_edit.setTabChangesFocus(True)
        self.summary_edit.setMinimumSize(QSize(0, 72))
        self.summary_edit.setMaximumSize(QSize(16777215, 84))

        self.layout_6.addWidget(self.summary_edit)

        self.summary_problem = Paragraph(self.sheet)
        self.summary_problem.setObjectName(u"summary_problem")
        self.summary_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.summary_problem)


        self.layout_2.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.sheet)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.sheet)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 72))
        self.reason_edit.setMaximumSize(QSize(16777215, 84))

        self.layout_7.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(self.sheet)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.reason_problem)


        self.layout_2.addLayout(self.layout_7)


        self.layout_1.addWidget(self.sheet)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_8)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.cancel_button = QPushButton(PolicyDraftDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(PolicyDraftDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.kind_label.setBuddy(self.kind_combo)
        self.summary_label.setBuddy(self.summary_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.summary_edit)
        QWidget.setTabOrder(self.summary_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PolicyDraftDialog)

        QMetaObject.connectSlotsByName(PolicyDraftDialog)
    # setupUi

    def retranslateUi(self, PolicyDraftDialog):
        PolicyDraftDialog.setWindowTitle(QCoreApplication.translate("PolicyDraftDialog", u"\u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.day_label.setText(QCoreApplication.translate("PolicyDraftDialog", u"\u65bd\u884c\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("PolicyDraftDialog", u"\u65bd\u884c\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_echo.setText("")
        self.day_problem.setText("")
        self.kind_label.setText(QCoreApplication.translate("PolicyDraftDialog", u"\u533a\u5206(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PolicyDraftDialog", u"\u533a\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.summary_label.setText(QCoreApplication.translate("PolicyDraftDialog", u"\u6539\u8a02\u306e\u8981\u65e8(&U)\uff08\u6539\u8a02\u5c65\u6b74\u306b\u8f09\u308a\u307e\u3059\uff09", None))
#if QT_CONFIG(accessibility)
        self.summary_edit.setAccessibleName(QCoreApplication.translate("PolicyDraftDialog", u"\u6539\u8a02\u306e\u8981\u65e8\uff08\u6539\u8a02\u5c65\u6b74\u306b\u8f09\u308a\u307e\u3059\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.summary_problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("PolicyDraftDialog", u"\u6539\u8a02\u306e\u7406\u7531(&R)\uff08\u6539\u8a02\u5c65\u6b74\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PolicyDraftDialog", u"\u6539\u8a02\u306e\u7406\u7531\uff08\u6539\u8a02\u5c65\u6b74\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PolicyDraftDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PolicyDraftDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

