# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_step_dialog.ui'
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

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CaseStepDialog(object):
    def setupUi(self, CaseStepDialog):
        if not CaseStepDialog.objectName():
            CaseStepDialog.setObjectName(u"CaseStepDialog")
        self.layout_1 = QVBoxLayout(CaseStepDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(CaseStepDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(CaseStepDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(CaseStepDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.choice_box = QWidget(self.sheet)
        self.choice_box.setObjectName(u"choice_box")
        self.choice_box.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.choice_box)
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.choice_label = QLabel(self.choice_box)
        self.choice_label.setObjectName(u"choice_label")
        self.choice_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.choice_label)

        self.choice_combo = QComboBox(self.choice_box)
        self.choice_combo.setObjectName(u"choice_combo")

        self.layout_3.addWidget(self.choice_combo)

        self.choice_problem = QLabel(self.choice_box)
        self.choice_problem.setObjectName(u"choice_problem")
        self.choice_problem.setProperty(u"kind", u"problem")
        self.choice_problem.setWordWrap(True)

        self.layout_3.addWidget(self.choice_problem)


        self.layout_2.addWidget(self.choice_box)

        self.day_box = QWidget(self.sheet)
        self.day_box.setObjectName(u"day_box")
        self.day_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.day_box)
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.day_label)

        self.day_field = DateField(self.day_box)
        self.day_field.setObjectName(u"day_field")

        self.layout_4.addWidget(self.day_field)

        self.day_problem = QLabel(self.day_box)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")
        self.day_problem.setWordWrap(True)

        self.layout_4.addWidget(self.day_problem)


        self.layout_2.addWidget(self.day_box)

        self.words_box = QWidget(self.sheet)
        self.words_box.setObjectName(u"words_box")
        self.words_box.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.words_box)
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.words_box)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.words_label)

        self.words_edit = QPlainTextEdit(self.words_box)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 96))
        self.words_edit.setMaximumSize(QSize(16777215, 132))

        self.layout_5.addWidget(self.words_edit)

        self.words_problem = QLabel(self.words_box)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setProperty(u"kind", u"problem")
        self.words_problem.setWordWrap(True)

        self.layout_5.addWidget(self.words_problem)


        self.layout_2.addWidget(self.words_box)

        self.effect_label = QLabel(self.sheet)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"echo")
        self.effect_label.setWordWrap(True)

        self.layout_2.addWidget(self.effect_label)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(CaseStepDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(CaseStepDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(CaseStepDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.choice_label.setBuddy(self.choice_combo)
        self.day_label.setBuddy(self.day_field)
        self.words_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choice_combo, self.day_field)
        QWidget.setTabOrder(self.day_field, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CaseStepDialog)

        QMetaObject.connectSlotsByName(CaseStepDialog)
    # setupUi

    def retranslateUi(self, CaseStepDialog):
        self.case_label.setText("")
        self.intro_label.setText("")
        self.choice_label.setText("")
#if QT_CONFIG(accessibility)
        self.choice_combo.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.choice_problem.setText("")
        self.day_label.setText("")
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.words_label.setText("")
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.words_problem.setText("")
        self.effect_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CaseStepDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText("")
        pass
    # retranslateUi

