# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_task_dialog.ui'
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
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyTaskDialog(object):
    def setupUi(self, PolicyTaskDialog):
        if not PolicyTaskDialog.objectName():
            PolicyTaskDialog.setObjectName(u"PolicyTaskDialog")
        self.layout_1 = QVBoxLayout(PolicyTaskDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(PolicyTaskDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(PolicyTaskDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(PolicyTaskDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(PolicyTaskDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.task_facts = Facts(self.sheet)
        self.task_facts.setObjectName(u"task_facts")

        self.layout_2.addWidget(self.task_facts)

        self.advice_label = Paragraph(self.sheet)
        self.advice_label.setObjectName(u"advice_label")

        self.layout_2.addWidget(self.advice_label)

        self.fields_box = QWidget(self.sheet)
        self.fields_box.setObjectName(u"fields_box")
        self.fields_box.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.fields_box)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.choices = Choices(self.fields_box)
        self.choices.setObjectName(u"choices")

        self.layout_4.addWidget(self.choices)

        self.choice_problem = Paragraph(self.fields_box)
        self.choice_problem.setObjectName(u"choice_problem")
        self.choice_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.choice_problem)


        self.layout_3.addLayout(self.layout_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.day_box = QWidget(self.fields_box)
        self.day_box.setObjectName(u"day_box")
        self.day_box.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.day_box)
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.day_label)

        self.day_field = DateField(self.day_box)
        self.day_field.setObjectName(u"day_field")

        self.layout_6.addWidget(self.day_field)

        self.day_problem = Paragraph(self.day_box)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.day_problem)


        self.layout_5.addWidget(self.day_box)

        self.by_box = QWidget(self.fields_box)
        self.by_box.setObjectName(u"by_box")
        self.by_box.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.by_box)
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(self.by_box)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.by_label)

        self.by_edit = QLineEdit(self.by_box)
        self.by_edit.setObjectName(u"by_edit")
        self.by_edit.setMaxLength(120)

        self.layout_7.addWidget(self.by_edit)

        self.by_problem = Paragraph(self.by_box)
        self.by_problem.setObjectName(u"by_problem")
        self.by_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.by_problem)


        self.layout_5.addWidget(self.by_box)

        self.layout_5.setStretch(0, 1)
        self.layout_5.setStretch(1, 1)

        self.layout_3.addLayout(self.layout_5)

        self.note_box = QWidget(self.fields_box)
        self.note_box.setObjectName(u"note_box")
        self.note_box.setProperty(u"kind", u"clear")
        self.layout_8 = QVBoxLayout(self.note_box)
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_box)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.note_box)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 64))
        self.note_edit.setMaximumSize(QSize(16777215, 110))

        self.layout_8.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.note_box)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.note_problem)


        self.layout_3.addWidget(self.note_box)

        self.effect_label = Paragraph(self.fields_box)
        self.effect_label.setObjectName(u"effect_label")

        self.layout_3.addWidget(self.effect_label)


        self.layout_2.addWidget(self.fields_box)


        self.layout_1.addWidget(self.sheet)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_9)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.form_button = QPushButton(PolicyTaskDialog)
        self.form_button.setObjectName(u"form_button")
        self.form_button.setAutoDefault(False)

        self.layout_10.addWidget(self.form_button)

        self.drop_button = QPushButton(PolicyTaskDialog)
        self.drop_button.setObjectName(u"drop_button")
        self.drop_button.setAutoDefault(False)

        self.layout_10.addWidget(self.drop_button)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)

        self.cancel_button = QPushButton(PolicyTaskDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_10.addWidget(self.cancel_button)

        self.save_button = QPushButton(PolicyTaskDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_10.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_10)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.by_label.setBuddy(self.by_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.by_edit)
        QWidget.setTabOrder(self.by_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.form_button)
        QWidget.setTabOrder(self.form_button, self.drop_button)
        QWidget.setTabOrder(self.drop_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PolicyTaskDialog)

        QMetaObject.connectSlotsByName(PolicyTaskDialog)
    # setupUi

    def retranslateUi(self, PolicyTaskDialog):
        PolicyTaskDialog.setWindowTitle(QCoreApplication.translate("PolicyTaskDialog", u"\u516c\u8868\u306e\u70b9\u691c - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.advice_label.setText("")
#if QT_CONFIG(accessibility)
        self.choices.setAccessibleName(QCoreApplication.translate("PolicyTaskDialog", u"\u3069\u3046\u306a\u3063\u305f\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.choice_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u884c\u3063\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("PolicyTaskDialog", u"\u884c\u3063\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.by_label.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u884c\u3063\u305f\u4eba(&W)", None))
#if QT_CONFIG(accessibility)
        self.by_edit.setAccessibleName(QCoreApplication.translate("PolicyTaskDialog", u"\u884c\u3063\u305f\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.by_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u30e1\u30e2(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PolicyTaskDialog", u"\u30e1\u30e2", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.effect_label.setText("")
        self.form_button.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u7528\u7d19\u3092\u958b\u304f(&F)\u2026", None))
        self.drop_button.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u4e00\u89a7\u304b\u3089\u5916\u3059(&X)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

