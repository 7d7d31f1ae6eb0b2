# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fee_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_FeeDialog(object):
    def setupUi(self, FeeDialog):
        if not FeeDialog.objectName():
            FeeDialog.setObjectName(u"FeeDialog")
        self.layout_1 = QVBoxLayout(FeeDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(FeeDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(FeeDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(FeeDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.fee_facts = Facts(self.sheet)
        self.fee_facts.setObjectName(u"fee_facts")

        self.layout_2.addWidget(self.fee_facts)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.right_label = QLabel(self.sheet)
        self.right_label.setObjectName(u"right_label")
        self.right_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.right_label)

        self.right_combo = QComboBox(self.sheet)
        self.right_combo.setObjectName(u"right_combo")

        self.layout_3.addWidget(self.right_combo)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
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


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.sheet)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.way_label)

        self.way_combo = QComboBox(self.sheet)
        self.way_combo.setObjectName(u"way_combo")

        self.layout_6.addWidget(self.way_combo)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_4)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.receipt_label = QLabel(self.sheet)
        self.receipt_label.setObjectName(u"receipt_label")
        self.receipt_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.receipt_label)

        self.receipt_edit = QLineEdit(self.sheet)
        self.receipt_edit.setObjectName(u"receipt_edit")

        self.layout_7.addWidget(self.receipt_edit)


        self.layout_2.addLayout(self.layout_7)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(FeeDialog)
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

        self.cancel_button = QPushButton(FeeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(FeeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.right_label.setBuddy(self.right_combo)
        self.day_label.setBuddy(self.day_field)
        self.way_label.setBuddy(self.way_combo)
        self.receipt_label.setBuddy(self.receipt_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.right_combo, self.day_field)
        QWidget.setTabOrder(self.day_field, self.way_combo)
        QWidget.setTabOrder(self.way_combo, self.receipt_edit)
        QWidget.setTabOrder(self.receipt_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(FeeDialog)

        QMetaObject.connectSlotsByName(FeeDialog)
    # setupUi

    def retranslateUi(self, FeeDialog):
        FeeDialog.setWindowTitle(QCoreApplication.translate("FeeDialog", u"\u624b\u6570\u6599 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText("")
        self.right_label.setText(QCoreApplication.translate("FeeDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u624b\u6570\u6599(&K)", None))
#if QT_CONFIG(accessibility)
        self.right_combo.setAccessibleName(QCoreApplication.translate("FeeDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u624b\u6570\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("FeeDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("FeeDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.way_label.setText(QCoreApplication.translate("FeeDialog", u"\u304a\u652f\u6255\u3044\u306e\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("FeeDialog", u"\u304a\u652f\u6255\u3044\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.receipt_label.setText(QCoreApplication.translate("FeeDialog", u"\u9818\u53ce\u66f8\u306e\u756a\u53f7(&R)", None))
#if QT_CONFIG(accessibility)
        self.receipt_edit.setAccessibleName(QCoreApplication.translate("FeeDialog", u"\u9818\u53ce\u66f8\u306e\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("FeeDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("FeeDialog", u"\u53d7\u9818\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

