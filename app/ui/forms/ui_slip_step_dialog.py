# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'slip_step_dialog.ui'
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
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_SlipStepDialog(object):
    def setupUi(self, SlipStepDialog):
        if not SlipStepDialog.objectName():
            SlipStepDialog.setObjectName(u"SlipStepDialog")
        self.layout_1 = QVBoxLayout(SlipStepDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.who_label = QLabel(SlipStepDialog)
        self.who_label.setObjectName(u"who_label")
        self.who_label.setProperty(u"kind", u"heading")
        self.who_label.setWordWrap(True)

        self.layout_1.addWidget(self.who_label)

        self.intro_label = Paragraph(SlipStepDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(SlipStepDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.choice_box = QWidget(self.sheet)
        self.choice_box.setObjectName(u"choice_box")
        self.layout_3 = QVBoxLayout(self.choice_box)
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.choice_label = QLabel(self.choice_box)
        self.choice_label.setObjectName(u"choice_label")
        self.choice_label.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.choice_label)

        self.choices = Choices(self.choice_box)
        self.choices.setObjectName(u"choices")

        self.layout_3.addWidget(self.choices)

        self.choice_problem = Paragraph(self.choice_box)
        self.choice_problem.setObjectName(u"choice_problem")
        self.choice_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.choice_problem)


        self.layout_2.addWidget(self.choice_box)

        self.day_box = QWidget(self.sheet)
        self.day_box.setObjectName(u"day_box")
        self.layout_4 = QVBoxLayout(self.day_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.day_label)

        self.day_field = DateField(self.day_box)
        self.day_field.setObjectName(u"day_field")

        self.layout_5.addWidget(self.day_field)

        self.day_problem = Paragraph(self.day_box)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.day_problem)


        self.layout_4.addLayout(self.layout_5)


        self.layout_2.addWidget(self.day_box)

        self.words_box = QWidget(self.sheet)
        self.words_box.setObjectName(u"words_box")
        self.layout_6 = QVBoxLayout(self.words_box)
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.words_box)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.words_label)

        self.words_edit = QPlainTextEdit(self.words_box)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 72))
        self.words_edit.setMaximumSize(QSize(16777215, 110))

        self.layout_6.addWidget(self.words_edit)

        self.words_problem = Paragraph(self.words_box)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.words_problem)


        self.layout_2.addWidget(self.words_box)

        self.effect_label = Paragraph(self.sheet)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"warning")

        self.layout_2.addWidget(self.effect_label)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(SlipStepDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(SlipStepDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(SlipStepDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.words_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choices, self.day_field)
        QWidget.setTabOrder(self.day_field, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SlipStepDialog)

        QMetaObject.connectSlotsByName(SlipStepDialog)
    # setupUi

    def retranslateUi(self, SlipStepDialog):
        self.who_label.setText("")
        self.intro_label.setText("")
        self.choice_label.setText("")
        self.choice_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("SlipStepDialog", u"\u65e5\u4ed8(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("SlipStepDialog", u"\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.words_label.setText("")
        self.words_problem.setText("")
        self.effect_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SlipStepDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText("")
        pass
    # retranslateUi

