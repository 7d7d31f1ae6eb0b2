# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_own_task_dialog.ui'
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
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyOwnTaskDialog(object):
    def setupUi(self, PolicyOwnTaskDialog):
        if not PolicyOwnTaskDialog.objectName():
            PolicyOwnTaskDialog.setObjectName(u"PolicyOwnTaskDialog")
        self.layout_1 = QVBoxLayout(PolicyOwnTaskDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(PolicyOwnTaskDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(PolicyOwnTaskDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(PolicyOwnTaskDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(PolicyOwnTaskDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.task_label = QLabel(self.sheet)
        self.task_label.setObjectName(u"task_label")
        self.task_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.task_label)

        self.task_edit = QLineEdit(self.sheet)
        self.task_edit.setObjectName(u"task_edit")
        self.task_edit.setMaxLength(120)

        self.layout_3.addWidget(self.task_edit)

        self.task_problem = Paragraph(self.sheet)
        self.task_problem.setObjectName(u"task_problem")
        self.task_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.task_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.sheet)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.due_label)

        self.due_field = DateField(self.sheet)
        self.due_field.setObjectName(u"due_field")

        self.layout_4.addWidget(self.due_field)

        self.due_problem = Paragraph(self.sheet)
        self.due_problem.setObjectName(u"due_problem")
        self.due_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.due_problem)


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

        self.cancel_button = QPushButton(PolicyOwnTaskDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(PolicyOwnTaskDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.task_label.setBuddy(self.task_edit)
        self.due_label.setBuddy(self.due_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.task_edit, self.due_field)
        QWidget.setTabOrder(self.due_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PolicyOwnTaskDialog)

        QMetaObject.connectSlotsByName(PolicyOwnTaskDialog)
    # setupUi

    def retranslateUi(self, PolicyOwnTaskDialog):
        PolicyOwnTaskDialog.setWindowTitle(QCoreApplication.translate("PolicyOwnTaskDialog", u"\u70b9\u691c\u8868\u306e\u9805\u76ee - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("PolicyOwnTaskDialog", u"\u3069\u306e\u7248\u306b\u3082\u3042\u308b\u9805\u76ee\u306e\u307b\u304b\u306b\u3001\u3053\u306e\u7248\u3067\u884c\u3046\u3053\u3068\u3092\u70b9\u691c\u8868\u306b\u52a0\u3048\u307e\u3059\u3002", None))
        self.task_label.setText(QCoreApplication.translate("PolicyOwnTaskDialog", u"\u884c\u3046\u3053\u3068(&W)", None))
#if QT_CONFIG(accessibility)
        self.task_edit.setAccessibleName(QCoreApplication.translate("PolicyOwnTaskDialog", u"\u884c\u3046\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.task_problem.setText("")
        self.due_label.setText(QCoreApplication.translate("PolicyOwnTaskDialog", u"\u671f\u9650(&D)", None))
#if QT_CONFIG(accessibility)
        self.due_field.setAccessibleName(QCoreApplication.translate("PolicyOwnTaskDialog", u"\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.due_problem.setText("")
        self.hint_label.setText(QCoreApplication.translate("PolicyOwnTaskDialog", u"\u671f\u9650\u304c\u306a\u3051\u308c\u3070\u7a7a\u3051\u3066\u304a\u304d\u307e\u3059\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("PolicyOwnTaskDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PolicyOwnTaskDialog", u"\u70b9\u691c\u8868\u306b\u52a0\u3048\u308b(&S)", None))
    # retranslateUi

