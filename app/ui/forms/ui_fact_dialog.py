# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fact_dialog.ui'
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

class Ui_FactDialog(object):
    def setupUi(self, FactDialog):
        if not FactDialog.objectName():
            FactDialog.setObjectName(u"FactDialog")
        self.layout_1 = QVBoxLayout(FactDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(FactDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(FactDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(FactDialog)
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
        self.gate_label = QLabel(self.sheet)
        self.gate_label.setObjectName(u"gate_label")
        self.gate_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.gate_label)

        self.gate_combo = QComboBox(self.sheet)
        self.gate_combo.setObjectName(u"gate_combo")

        self.layout_4.addWidget(self.gate_combo)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_5.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.day_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 3)
        self.layout_3.setColumnStretch(1, 2)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.sheet)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.what_label)

        self.what_edit = QPlainTextEdit(self.sheet)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setTabChangesFocus(True)
        self.what_edit.setMinimumSize(QSize(0, 84))
        self.what_edit.setMaximumSize(QSize(16777215, 132))

        self.layout_6.addWidget(self.what_edit)

        self.what_problem = Paragraph(self.sheet)
        self.what_problem.setObjectName(u"what_problem")
        self.what_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.what_problem)


        self.layout_2.addLayout(self.layout_6)

        self.refusal_box = QWidget(self.sheet)
        self.refusal_box.setObjectName(u"refusal_box")
        self.refusal_box.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.refusal_box)
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.refusal_heading = QLabel(self.refusal_box)
        self.refusal_heading.setObjectName(u"refusal_heading")
        self.refusal_heading.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.refusal_heading)

        self.refusal_label = Paragraph(self.refusal_box)
        self.refusal_label.setObjectName(u"refusal_label")

        self.layout_7.addWidget(self.refusal_label)


        self.layout_2.addWidget(self.refusal_box)

        self.effect_label = Paragraph(self.sheet)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.effect_label)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(FactDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_8)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.cancel_button = QPushButton(FactDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(FactDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.gate_label.setBuddy(self.gate_combo)
        self.day_label.setBuddy(self.day_field)
        self.what_label.setBuddy(self.what_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.gate_combo, self.day_field)
        QWidget.setTabOrder(self.day_field, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(FactDialog)

        QMetaObject.connectSlotsByName(FactDialog)
    # setupUi

    def retranslateUi(self, FactDialog):
        FactDialog.setWindowTitle(QCoreApplication.translate("FactDialog", u"\u3059\u3067\u306b\u884c\u308f\u308c\u305f\u3053\u3068\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText("")
        self.gate_label.setText(QCoreApplication.translate("FactDialog", u"\u4e8b\u67c4(&K)", None))
#if QT_CONFIG(accessibility)
        self.gate_combo.setAccessibleName(QCoreApplication.translate("FactDialog", u"\u4e8b\u67c4", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("FactDialog", u"\u884c\u308f\u308c\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("FactDialog", u"\u884c\u308f\u308c\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.what_label.setText(QCoreApplication.translate("FactDialog", u"\u4f55\u304c\u884c\u308f\u308c\u305f\u304b(&W)", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("FactDialog", u"\u4f55\u304c\u884c\u308f\u308c\u305f\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.what_problem.setText("")
        self.refusal_heading.setText(QCoreApplication.translate("FactDialog", u"\u3053\u308c\u304b\u3089\u884c\u3046\u3068\u304d\u306b\u65ad\u3089\u308c\u308b\u7406\u7531", None))
        self.refusal_label.setText("")
        self.effect_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("FactDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("FactDialog", u"\u4e8b\u5b9f\u3068\u3057\u3066\u8a18\u9332(&S)", None))
    # retranslateUi

