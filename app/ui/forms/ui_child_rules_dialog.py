# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'child_rules_dialog.ui'
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
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ChildRulesDialog(object):
    def setupUi(self, ChildRulesDialog):
        if not ChildRulesDialog.objectName():
            ChildRulesDialog.setObjectName(u"ChildRulesDialog")
        self.layout_1 = QVBoxLayout(ChildRulesDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.trouble_notice = Notice(ChildRulesDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.graduation_sheet = QFrame(ChildRulesDialog)
        self.graduation_sheet.setObjectName(u"graduation_sheet")
        self.graduation_sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.graduation_sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 12, 20, 12)
        self.graduation_heading = QLabel(self.graduation_sheet)
        self.graduation_heading.setObjectName(u"graduation_heading")
        self.graduation_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.graduation_heading)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.age_label = QLabel(self.graduation_sheet)
        self.age_label.setObjectName(u"age_label")

        self.layout_3.addWidget(self.age_label)

        self.age_combo = QComboBox(self.graduation_sheet)
        self.age_combo.setObjectName(u"age_combo")

        self.layout_3.addWidget(self.age_combo)

        self.label_4 = QLabel(self.graduation_sheet)
        self.label_4.setObjectName(u"label_4")

        self.layout_3.addWidget(self.label_4)

        self.month_combo = QComboBox(self.graduation_sheet)
        self.month_combo.setObjectName(u"month_combo")

        self.layout_3.addWidget(self.month_combo)

        self.label_5 = QLabel(self.graduation_sheet)
        self.label_5.setObjectName(u"label_5")

        self.layout_3.addWidget(self.label_5)

        self.day_combo = QComboBox(self.graduation_sheet)
        self.day_combo.setObjectName(u"day_combo")

        self.layout_3.addWidget(self.day_combo)

        self.label_6 = QLabel(self.graduation_sheet)
        self.label_6.setObjectName(u"label_6")

        self.layout_3.addWidget(self.label_6)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_7)


        self.layout_2.addLayout(self.layout_3)

        self.graduation_problem = Paragraph(self.graduation_sheet)
        self.graduation_problem.setObjectName(u"graduation_problem")
        self.graduation_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.graduation_problem)

        self.graduation_hint = Paragraph(self.graduation_sheet)
        self.graduation_hint.setObjectName(u"graduation_hint")
        self.graduation_hint.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.graduation_hint)


        self.layout_1.addWidget(self.graduation_sheet)

        self.age_sheet = QFrame(ChildRulesDialog)
        self.age_sheet.setObjectName(u"age_sheet")
        self.age_sheet.setProperty(u"kind", u"sheet")
        self.layout_8 = QVBoxLayout(self.age_sheet)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 12, 20, 12)
        self.age_heading = QLabel(self.age_sheet)
        self.age_heading.setObjectName(u"age_heading")
        self.age_heading.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.age_heading)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.house_label = QLabel(self.age_sheet)
        self.house_label.setObjectName(u"house_label")

        self.layout_9.addWidget(self.house_label)

        self.house_combo = QComboBox(self.age_sheet)
        self.house_combo.setObjectName(u"house_combo")

        self.layout_9.addWidget(self.house_combo)

        self.label_10 = QLabel(self.age_sheet)
        self.label_10.setObjectName(u"label_10")

        self.layout_9.addWidget(self.label_10)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_11)


        self.layout_8.addLayout(self.layout_9)

        self.since_box = QWidget(self.age_sheet)
        self.since_box.setObjectName(u"since_box")
        self.since_box.setProperty(u"kind", u"clear")
        self.layout_12 = QVBoxLayout(self.since_box)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(self.since_box)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.since_label)

        self.since_field = DateField(self.since_box)
        self.since_field.setObjectName(u"since_field")

        self.layout_13.addWidget(self.since_field)

        self.since_problem = Paragraph(self.since_box)
        self.since_problem.setObjectName(u"since_problem")
        self.since_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.since_problem)


        self.layout_12.addLayout(self.layout_13)


        self.layout_8.addWidget(self.since_box)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.reform_label = QLabel(self.age_sheet)
        self.reform_label.setObjectName(u"reform_label")
        self.reform_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.reform_label)

        self.reform_field = DateField(self.age_sheet)
        self.reform_field.setObjectName(u"reform_field")

        self.layout_14.addWidget(self.reform_field)

        self.reform_problem = Paragraph(self.age_sheet)
        self.reform_problem.setObjectName(u"reform_problem")
        self.reform_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.reform_problem)


        self.layout_8.addLayout(self.layout_14)

        self.reform_hint = Paragraph(self.age_sheet)
        self.reform_hint.setObjectName(u"reform_hint")
        self.reform_hint.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.reform_hint)


        self.layout_1.addWidget(self.age_sheet)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)

        self.cancel_button = QPushButton(ChildRulesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_15.addWidget(self.cancel_button)

        self.save_button = QPushButton(ChildRulesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_15.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_15)

#if QT_CONFIG(shortcut)
        self.age_label.setBuddy(self.age_combo)
        self.house_label.setBuddy(self.house_combo)
        self.since_label.setBuddy(self.since_field)
        self.reform_label.setBuddy(self.reform_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.age_combo, self.month_combo)
        QWidget.setTabOrder(self.month_combo, self.day_combo)
        QWidget.setTabOrder(self.day_combo, self.house_combo)
        QWidget.setTabOrder(self.house_combo, self.since_field)
        QWidget.setTabOrder(self.since_field, self.reform_field)
        QWidget.setTabOrder(self.reform_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ChildRulesDialog)

        QMetaObject.connectSlotsByName(ChildRulesDialog)
    # setupUi

    def retranslateUi(self, ChildRulesDialog):
        ChildRulesDialog.setWindowTitle(QCoreApplication.translate("ChildRulesDialog", u"\u304a\u5b50\u3055\u307e\u306b\u3064\u3044\u3066\u306e\u6c7a\u307e\u308a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.graduation_heading.setText(QCoreApplication.translate("ChildRulesDialog", u"\u5352\u696d\u306e\u6c7a\u307e\u308a", None))
        self.age_label.setText(QCoreApplication.translate("ChildRulesDialog", u"\u6e80(&A)", None))
#if QT_CONFIG(accessibility)
        self.age_combo.setAccessibleName(QCoreApplication.translate("ChildRulesDialog", u"\u5352\u696d\u306e\u5e74\u9f62", None))
#endif // QT_CONFIG(accessibility)
        self.label_4.setText(QCoreApplication.translate("ChildRulesDialog", u"\u6b73\u306b\u9054\u3057\u305f\u5f8c\u3001\u6700\u521d\u306e", None))
#if QT_CONFIG(accessibility)
        self.month_combo.setAccessibleName(QCoreApplication.translate("ChildRulesDialog", u"\u5352\u696d\u306e\u6708", None))
#endif // QT_CONFIG(accessibility)
        self.label_5.setText(QCoreApplication.translate("ChildRulesDialog", u"\u6708", None))
#if QT_CONFIG(accessibility)
        self.day_combo.setAccessibleName(QCoreApplication.translate("ChildRulesDialog", u"\u5352\u696d\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.label_6.setText(QCoreApplication.translate("ChildRulesDialog", u"\u65e5\u306b\u5352\u696d", None))
        self.graduation_problem.setText("")
        self.graduation_hint.setText(QCoreApplication.translate("ChildRulesDialog", u"\u5e74\u9f62\u306f\u8a95\u751f\u65e5\u306e\u524d\u65e5\u306e\u7d42\u308f\u308a\u306b\u52a0\u308f\u308a\u307e\u3059\u30024\u67081\u65e5\u751f\u307e\u308c\u306e\u304a\u5b50\u3055\u307e\u306f\u30013\u670831\u65e5\u306b\u6e806\u6b73\u306b\u9054\u3057\u307e\u3059\u3002", None))
        self.age_heading.setText(QCoreApplication.translate("ChildRulesDialog", u"\u540c\u610f\u306e\u5e74\u9f62\u306e\u6c7a\u307e\u308a", None))
        self.house_label.setText(QCoreApplication.translate("ChildRulesDialog", u"\u5185\u898f(&H)\u3000", None))
#if QT_CONFIG(accessibility)
        self.house_combo.setAccessibleName(QCoreApplication.translate("ChildRulesDialog", u"\u6cd5\u5b9a\u4ee3\u7406\u4eba\u306e\u540c\u610f\u306b\u3088\u308b\u5e74\u9f62", None))
#endif // QT_CONFIG(accessibility)
        self.label_10.setText(QCoreApplication.translate("ChildRulesDialog", u"\u6b73\u4ee5\u4e0b\u306f\u3001\u6cd5\u5b9a\u4ee3\u7406\u4eba\u306e\u540c\u610f\u306b\u3088\u308b", None))
        self.since_label.setText(QCoreApplication.translate("ChildRulesDialog", u"\u3053\u306e\u5e74\u9f62\u306b\u3059\u308b\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.since_field.setAccessibleName(QCoreApplication.translate("ChildRulesDialog", u"\u3053\u306e\u5e74\u9f62\u306b\u3059\u308b\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.since_problem.setText("")
        self.reform_label.setText(QCoreApplication.translate("ChildRulesDialog", u"\u6539\u6b63\u6cd5\u306e\u65bd\u884c\u65e5\uff08\u6c7a\u307e\u308b\u307e\u3067\u7a7a\u6b04\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.reform_field.setAccessibleName(QCoreApplication.translate("ChildRulesDialog", u"\u6539\u6b63\u6cd5\u306e\u65bd\u884c\u65e5\uff08\u6c7a\u307e\u308b\u307e\u3067\u7a7a\u6b04\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.reform_problem.setText("")
        self.reform_hint.setText(QCoreApplication.translate("ChildRulesDialog", u"\u65bd\u884c\u65e5\u304b\u3089\u3001\u5185\u898f\u306b\u4ee3\u308f\u3063\u306616\u6b73\u672a\u6e80\u304c\u6cd5\u5b9a\u4ee3\u7406\u4eba\u306e\u540c\u610f\u306b\u306a\u308a\u307e\u3059\u3002\u305d\u308c\u3088\u308a\u524d\u306e\u65e5\u306e\u540c\u610f\u306e\u72b6\u614b\u306f\u5909\u308f\u308a\u307e\u305b\u3093\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("ChildRulesDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("ChildRulesDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

