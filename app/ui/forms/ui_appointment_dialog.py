# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appointment_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AppointmentDialog(object):
    def setupUi(self, AppointmentDialog):
        if not AppointmentDialog.objectName():
            AppointmentDialog.setObjectName(u"AppointmentDialog")
        self.layout_1 = QVBoxLayout(AppointmentDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(AppointmentDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(AppointmentDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(AppointmentDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.seat_label = QLabel(self.sheet)
        self.seat_label.setObjectName(u"seat_label")
        self.seat_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.seat_label)

        self.seat_combo = QComboBox(self.sheet)
        self.seat_combo.setObjectName(u"seat_combo")

        self.layout_3.addWidget(self.seat_combo)

        self.seat_problem = Paragraph(self.sheet)
        self.seat_problem.setObjectName(u"seat_problem")
        self.seat_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.seat_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(16)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.widget_5 = QWidget(self.sheet)
        self.widget_5.setObjectName(u"widget_5")
        self.widget_5.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.widget_5)
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.worker_label = QLabel(self.widget_5)
        self.worker_label.setObjectName(u"worker_label")
        self.worker_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.worker_label)

        self.worker_combo = QComboBox(self.widget_5)
        self.worker_combo.setObjectName(u"worker_combo")

        self.layout_6.addWidget(self.worker_combo)

        self.worker_problem = Paragraph(self.widget_5)
        self.worker_problem.setObjectName(u"worker_problem")
        self.worker_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.worker_problem)


        self.layout_4.addWidget(self.widget_5)

        self.widget_7 = QWidget(self.sheet)
        self.widget_7.setObjectName(u"widget_7")
        self.widget_7.setProperty(u"kind", u"clear")
        self.layout_8 = QVBoxLayout(self.widget_7)
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.widget_7)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.widget_7)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(200)

        self.layout_8.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.widget_7)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.name_problem)


        self.layout_4.addWidget(self.widget_7)

        self.layout_4.setStretch(0, 1)
        self.layout_4.setStretch(1, 1)

        self.layout_2.addLayout(self.layout_4)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.sheet)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.sheet)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaxLength(200)

        self.layout_9.addWidget(self.title_edit)

        self.title_problem = Paragraph(self.sheet)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.title_problem)


        self.layout_2.addLayout(self.layout_9)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(16)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.widget_11 = QWidget(self.sheet)
        self.widget_11.setObjectName(u"widget_11")
        self.widget_11.setProperty(u"kind", u"clear")
        self.layout_12 = QVBoxLayout(self.widget_11)
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.widget_11)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.from_label)

        self.from_field = DateField(self.widget_11)
        self.from_field.setObjectName(u"from_field")

        self.layout_12.addWidget(self.from_field)

        self.from_problem = Paragraph(self.widget_11)
        self.from_problem.setObjectName(u"from_problem")
        self.from_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.from_problem)


        self.layout_10.addWidget(self.widget_11)

        self.widget_13 = QWidget(self.sheet)
        self.widget_13.setObjectName(u"widget_13")
        self.widget_13.setProperty(u"kind", u"clear")
        self.layout_14 = QVBoxLayout(self.widget_13)
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.widget_13)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.until_label)

        self.until_field = DateField(self.widget_13)
        self.until_field.setObjectName(u"until_field")

        self.layout_14.addWidget(self.until_field)

        self.until_problem = Paragraph(self.widget_13)
        self.until_problem.setObjectName(u"until_problem")
        self.until_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.until_problem)


        self.layout_10.addWidget(self.widget_13)

        self.layout_10.setStretch(0, 1)
        self.layout_10.setStretch(1, 1)

        self.layout_2.addLayout(self.layout_10)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(16)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.widget_16 = QWidget(self.sheet)
        self.widget_16.setObjectName(u"widget_16")
        self.widget_16.setProperty(u"kind", u"clear")
        self.layout_17 = QVBoxLayout(self.widget_16)
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.decided_label = QLabel(self.widget_16)
        self.decided_label.setObjectName(u"decided_label")
        self.decided_label.setProperty(u"kind", u"muted")

        self.layout_17.addWidget(self.decided_label)

        self.decided_field = DateField(self.widget_16)
        self.decided_field.setObjectName(u"decided_field")

        self.layout_17.addWidget(self.decided_field)

        self.decided_problem = Paragraph(self.widget_16)
        self.decided_problem.setObjectName(u"decided_problem")
        self.decided_problem.setProperty(u"kind", u"problem")

        self.layout_17.addWidget(self.decided_problem)


        self.layout_15.addWidget(self.widget_16)

        self.widget_18 = QWidget(self.sheet)
        self.widget_18.setObjectName(u"widget_18")
        self.widget_18.setProperty(u"kind", u"clear")
        self.layout_19 = QVBoxLayout(self.widget_18)
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.widget_18)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.paper_label)

        self.paper_edit = QLineEdit(self.widget_18)
        self.paper_edit.setObjectName(u"paper_edit")
        self.paper_edit.setMaxLength(200)

        self.layout_19.addWidget(self.paper_edit)

        self.paper_problem = Paragraph(self.widget_18)
        self.paper_problem.setObjectName(u"paper_problem")
        self.paper_problem.setProperty(u"kind", u"problem")

        self.layout_19.addWidget(self.paper_problem)


        self.layout_15.addWidget(self.widget_18)

        self.layout_15.setStretch(0, 1)
        self.layout_15.setStretch(1, 1)

        self.layout_2.addLayout(self.layout_15)

        self.effect_label = Paragraph(self.sheet)
        self.effect_label.setObjectName(u"effect_label")

        self.layout_2.addWidget(self.effect_label)


        self.layout_1.addWidget(self.sheet)

        self.spacer_20 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_20)

        self.layout_21 = QHBoxLayout()
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.spacer_22 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_22)

        self.cancel_button = QPushButton(AppointmentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_21.addWidget(self.cancel_button)

        self.save_button = QPushButton(AppointmentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_21.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_21)

#if QT_CONFIG(shortcut)
        self.seat_label.setBuddy(self.seat_combo)
        self.worker_label.setBuddy(self.worker_combo)
        self.name_label.setBuddy(self.name_edit)
        self.title_label.setBuddy(self.title_edit)
        self.from_label.setBuddy(self.from_field)
        self.until_label.setBuddy(self.until_field)
        self.decided_label.setBuddy(self.decided_field)
        self.paper_label.setBuddy(self.paper_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.seat_combo, self.worker_combo)
        QWidget.setTabOrder(self.worker_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.from_field)
        QWidget.setTabOrder(self.from_field, self.until_field)
        QWidget.setTabOrder(self.until_field, self.decided_field)
        QWidget.setTabOrder(self.decided_field, self.paper_edit)
        QWidget.setTabOrder(self.paper_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AppointmentDialog)

        QMetaObject.connectSlotsByName(AppointmentDialog)
    # setupUi

    def retranslateUi(self, AppointmentDialog):
        AppointmentDialog.setWindowTitle(QCoreApplication.translate("AppointmentDialog", u"\u4efb\u547d\u306e\u767b\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("AppointmentDialog", u"\u3060\u308c\u304c\u3001\u3044\u3064\u304b\u3089\u3044\u3064\u307e\u3067\u3001\u3069\u306e\u5f79\u8077\u306b\u5c31\u304f\u304b\u3092\u767b\u9332\u3057\u307e\u3059\u3002\u524d\u306e\u65b9\u306e\u4efb\u671f\u306f\u3001\u8a18\u9332\u306b\u6b8b\u308a\u307e\u3059\u3002", None))
        self.seat_label.setText(QCoreApplication.translate("AppointmentDialog", u"\u5f79\u8077(&P)", None))
#if QT_CONFIG(accessibility)
        self.seat_combo.setAccessibleName(QCoreApplication.translate("AppointmentDialog", u"\u5f79\u8077", None))
#endif // QT_CONFIG(accessibility)
        self.seat_problem.setText("")
        self.worker_label.setText(QCoreApplication.translate("AppointmentDialog", u"\u5f79\u8077\u54e1\u306e\u4e00\u89a7\u304b\u3089\u9078\u3076(&W)", None))
#if QT_CONFIG(accessibility)
        self.worker_combo.setAccessibleName(QCoreApplication.translate("AppointmentDialog", u"\u5f79\u8077\u54e1\u306e\u4e00\u89a7\u304b\u3089\u9078\u3076", None))
#endif // QT_CONFIG(accessibility)
        self.worker_problem.setText("")
        self.name_label.setText(QCoreApplication.translate("AppointmentDialog", u"\u304a\u540d\u524d(&A)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("AppointmentDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.title_label.setText(QCoreApplication.translate("AppointmentDialog", u"\u8077\u540d\uff08\u3042\u308b\u3068\u304d\uff09(&J)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("AppointmentDialog", u"\u8077\u540d\uff08\u3042\u308b\u3068\u304d\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("AppointmentDialog", u"\u4f8b \u5c02\u52d9\u7406\u4e8b\u3001\u5e97\u9577", None))
        self.title_problem.setText("")
        self.from_label.setText(QCoreApplication.translate("AppointmentDialog", u"\u4efb\u671f\u306e\u59cb\u307e\u308a(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("AppointmentDialog", u"\u4efb\u671f\u306e\u59cb\u307e\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.from_problem.setText("")
        self.until_label.setText(QCoreApplication.translate("AppointmentDialog", u"\u4efb\u671f\u306e\u7d42\u308f\u308a\uff08\u7a7a\u6b04\u306f\u5b9a\u3081\u306a\u3057\uff09(&U)", None))
#if QT_CONFIG(accessibility)
        self.until_field.setAccessibleName(QCoreApplication.translate("AppointmentDialog", u"\u4efb\u671f\u306e\u7d42\u308f\u308a\uff08\u7a7a\u6b04\u306f\u5b9a\u3081\u306a\u3057\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.until_problem.setText("")
        self.decided_label.setText(QCoreApplication.translate("AppointmentDialog", u"\u6c7a\u3081\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.decided_field.setAccessibleName(QCoreApplication.translate("AppointmentDialog", u"\u6c7a\u3081\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.decided_problem.setText("")
        self.paper_label.setText(QCoreApplication.translate("AppointmentDialog", u"\u6839\u62e0\u306e\u6587\u66f8(&B)", None))
#if QT_CONFIG(accessibility)
        self.paper_edit.setAccessibleName(QCoreApplication.translate("AppointmentDialog", u"\u6839\u62e0\u306e\u6587\u66f8", None))
#endif // QT_CONFIG(accessibility)
        self.paper_edit.setPlaceholderText(QCoreApplication.translate("AppointmentDialog", u"\u4f8b \u7406\u4e8b\u4f1a\u8b70\u4e8b\u9332", None))
        self.paper_problem.setText("")
        self.effect_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AppointmentDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AppointmentDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

