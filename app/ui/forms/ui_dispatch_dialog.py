# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dispatch_dialog.ui'
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

class Ui_DispatchDialog(object):
    def setupUi(self, DispatchDialog):
        if not DispatchDialog.objectName():
            DispatchDialog.setObjectName(u"DispatchDialog")
        self.layout_1 = QVBoxLayout(DispatchDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(DispatchDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(DispatchDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(DispatchDialog)
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
        self.method_label = QLabel(self.sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.method_label)

        self.method_combo = QComboBox(self.sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_3.addWidget(self.method_combo)

        self.method_problem = QLabel(self.sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")
        self.method_problem.setWordWrap(True)

        self.layout_3.addWidget(self.method_problem)


        self.layout_2.addLayout(self.layout_3)

        self.tracking_box = QWidget(self.sheet)
        self.tracking_box.setObjectName(u"tracking_box")
        self.tracking_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.tracking_box)
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.tracking_label = QLabel(self.tracking_box)
        self.tracking_label.setObjectName(u"tracking_label")
        self.tracking_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.tracking_label)

        self.tracking_edit = QLineEdit(self.tracking_box)
        self.tracking_edit.setObjectName(u"tracking_edit")

        self.layout_4.addWidget(self.tracking_edit)

        self.tracking_problem = QLabel(self.tracking_box)
        self.tracking_problem.setObjectName(u"tracking_problem")
        self.tracking_problem.setProperty(u"kind", u"problem")
        self.tracking_problem.setWordWrap(True)

        self.layout_4.addWidget(self.tracking_problem)


        self.layout_2.addWidget(self.tracking_box)

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

        self.day_problem = QLabel(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")
        self.day_problem.setWordWrap(True)

        self.layout_5.addWidget(self.day_problem)


        self.layout_2.addLayout(self.layout_5)

        self.effect_label = QLabel(self.sheet)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"warning")
        self.effect_label.setWordWrap(True)

        self.layout_2.addWidget(self.effect_label)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(DispatchDialog)
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

        self.cancel_button = QPushButton(DispatchDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(DispatchDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.method_label.setBuddy(self.method_combo)
        self.tracking_label.setBuddy(self.tracking_edit)
        self.day_label.setBuddy(self.day_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.method_combo, self.tracking_edit)
        QWidget.setTabOrder(self.tracking_edit, self.day_field)
        QWidget.setTabOrder(self.day_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DispatchDialog)

        QMetaObject.connectSlotsByName(DispatchDialog)
    # setupUi

    def retranslateUi(self, DispatchDialog):
        DispatchDialog.setWindowTitle(QCoreApplication.translate("DispatchDialog", u"\u767a\u9001\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText("")
        self.method_label.setText(QCoreApplication.translate("DispatchDialog", u"\u767a\u9001\u306e\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("DispatchDialog", u"\u767a\u9001\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.tracking_label.setText(QCoreApplication.translate("DispatchDialog", u"\u5f15\u53d7\u756a\u53f7(&T)", None))
#if QT_CONFIG(accessibility)
        self.tracking_edit.setAccessibleName(QCoreApplication.translate("DispatchDialog", u"\u5f15\u53d7\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.tracking_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("DispatchDialog", u"\u767a\u9001\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("DispatchDialog", u"\u767a\u9001\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.effect_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DispatchDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("DispatchDialog", u"\u767a\u9001\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

