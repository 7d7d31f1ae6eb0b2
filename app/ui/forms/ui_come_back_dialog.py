# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'come_back_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ComeBackDialog(object):
    def setupUi(self, ComeBackDialog):
        if not ComeBackDialog.objectName():
            ComeBackDialog.setObjectName(u"ComeBackDialog")
        self.layout_1 = QVBoxLayout(ComeBackDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.member_label = QLabel(ComeBackDialog)
        self.member_label.setObjectName(u"member_label")
        self.member_label.setProperty(u"kind", u"heading")
        self.member_label.setWordWrap(True)

        self.layout_1.addWidget(self.member_label)

        self.intro_label = Paragraph(ComeBackDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(ComeBackDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(ComeBackDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.sheet)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.on_label)

        self.on_field = DateField(self.sheet)
        self.on_field.setObjectName(u"on_field")

        self.layout_3.addWidget(self.on_field)

        self.on_problem = Paragraph(self.sheet)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.on_problem)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.sheet)

        self.gate_sheet = QFrame(ComeBackDialog)
        self.gate_sheet.setObjectName(u"gate_sheet")
        self.gate_sheet.setProperty(u"kind", u"sheet")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.gate_sheet.sizePolicy().hasHeightForWidth())
        self.gate_sheet.setSizePolicy(sizePolicy)
        self.layout_4 = QVBoxLayout(self.gate_sheet)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 16, 20, 16)
        self.version_label = Paragraph(self.gate_sheet)
        self.version_label.setObjectName(u"version_label")

        self.layout_4.addWidget(self.version_label)

        self.clause_scroll = QScrollArea(self.gate_sheet)
        self.clause_scroll.setObjectName(u"clause_scroll")
        self.clause_scroll.setWidgetResizable(True)
        self.clause_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.clause_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clause_scroll.setMinimumSize(QSize(0, 96))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.clause_scroll.sizePolicy().hasHeightForWidth())
        self.clause_scroll.setSizePolicy(sizePolicy1)
        self.clause_box = QWidget()
        self.clause_box.setObjectName(u"clause_box")
        self.clause_box.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.clause_box)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 8, 0)
        self.clauses_label = Paragraph(self.clause_box)
        self.clauses_label.setObjectName(u"clauses_label")
        self.clauses_label.setProperty(u"kind", u"muted")
        self.clauses_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_5.addWidget(self.clauses_label)

        self.clause_scroll.setWidget(self.clause_box)

        self.layout_4.addWidget(self.clause_scroll)

        self.gate_line = QFrame(self.gate_sheet)
        self.gate_line.setObjectName(u"gate_line")
        self.gate_line.setProperty(u"kind", u"line")

        self.layout_4.addWidget(self.gate_line)

        self.agreed_check = QCheckBox(self.gate_sheet)
        self.agreed_check.setObjectName(u"agreed_check")

        self.layout_4.addWidget(self.agreed_check)

        self.agreed_problem = Paragraph(self.gate_sheet)
        self.agreed_problem.setObjectName(u"agreed_problem")
        self.agreed_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.agreed_problem)

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(12)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.given_label = QLabel(self.gate_sheet)
        self.given_label.setObjectName(u"given_label")
        self.given_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.given_label)

        self.given_field = DateField(self.gate_sheet)
        self.given_field.setObjectName(u"given_field")

        self.layout_7.addWidget(self.given_field)

        self.given_problem = Paragraph(self.gate_sheet)
        self.given_problem.setObjectName(u"given_problem")
        self.given_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.given_problem)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.gate_sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.method_label)

        self.method_combo = QComboBox(self.gate_sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_8.addWidget(self.method_combo)

        self.method_problem = Paragraph(self.gate_sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.method_problem)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 1)

        self.layout_4.addLayout(self.layout_6)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(12)
        self.layout_9.setVerticalSpacing(0)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.receiver_label = QLabel(self.gate_sheet)
        self.receiver_label.setObjectName(u"receiver_label")
        self.receiver_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.receiver_label)

        self.receiver_edit = QLineEdit(self.gate_sheet)
        self.receiver_edit.setObjectName(u"receiver_edit")

        self.layout_10.addWidget(self.receiver_edit)

        self.receiver_problem = Paragraph(self.gate_sheet)
        self.receiver_problem.setObjectName(u"receiver_problem")
        self.receiver_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.receiver_problem)


        self.layout_9.addLayout(self.layout_10, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.version_label1 = QLabel(self.gate_sheet)
        self.version_label1.setObjectName(u"version_label1")
        self.version_label1.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.version_label1)

        self.version_combo = QComboBox(self.gate_sheet)
        self.version_combo.setObjectName(u"version_combo")

        self.layout_11.addWidget(self.version_combo)

        self.version_problem = Paragraph(self.gate_sheet)
        self.version_problem.setObjectName(u"version_problem")
        self.version_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.version_problem)


        self.layout_9.addLayout(self.layout_11, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9.setColumnStretch(0, 1)
        self.layout_9.setColumnStretch(1, 1)

        self.layout_4.addLayout(self.layout_9)


        self.layout_1.addWidget(self.gate_sheet)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_13)

        self.cancel_button = QPushButton(ComeBackDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_12.addWidget(self.cancel_button)

        self.save_button = QPushButton(ComeBackDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_12.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_12)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_field)
        self.given_label.setBuddy(self.given_field)
        self.method_label.setBuddy(self.method_combo)
        self.receiver_label.setBuddy(self.receiver_edit)
        self.version_label1.setBuddy(self.version_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_field, self.clause_scroll)
        QWidget.setTabOrder(self.clause_scroll, self.agreed_check)
        QWidget.setTabOrder(self.agreed_check, self.given_field)
        QWidget.setTabOrder(self.given_field, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.receiver_edit)
        QWidget.setTabOrder(self.receiver_edit, self.version_combo)
        QWidget.setTabOrder(self.version_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ComeBackDialog)

        QMetaObject.connectSlotsByName(ComeBackDialog)
    # setupUi

    def retranslateUi(self, ComeBackDialog):
        ComeBackDialog.setWindowTitle(QCoreApplication.translate("ComeBackDialog", u"\u767b\u9332\u306b\u623b\u3059 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.member_label.setText("")
        self.intro_label.setText("")
        self.on_label.setText(QCoreApplication.translate("ComeBackDialog", u"\u767b\u9332\u306b\u623b\u3059\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.on_field.setAccessibleName(QCoreApplication.translate("ComeBackDialog", u"\u767b\u9332\u306b\u623b\u3059\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.on_problem.setText("")
        self.version_label.setText("")
#if QT_CONFIG(accessibility)
        self.clause_scroll.setAccessibleName(QCoreApplication.translate("ComeBackDialog", u"\u65bd\u884c\u4e2d\u306e\u65b9\u91dd\u306e\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.clauses_label.setText("")
        self.agreed_check.setText(QCoreApplication.translate("ComeBackDialog", u"\u65b9\u91dd\u306e\u5185\u5bb9\u3059\u3079\u3066\u306b\u540c\u610f(&Y)", None))
#if QT_CONFIG(accessibility)
        self.agreed_check.setAccessibleName(QCoreApplication.translate("ComeBackDialog", u"\u65b9\u91dd\u306e\u5185\u5bb9\u3059\u3079\u3066\u306b\u540c\u610f", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_problem.setText("")
        self.given_label.setText(QCoreApplication.translate("ComeBackDialog", u"\u540c\u610f\u65e5\uff08\u8a18\u5165\u65e5\uff09(&G)", None))
#if QT_CONFIG(accessibility)
        self.given_field.setAccessibleName(QCoreApplication.translate("ComeBackDialog", u"\u540c\u610f\u65e5\uff08\u8a18\u5165\u65e5\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.given_problem.setText("")
        self.method_label.setText(QCoreApplication.translate("ComeBackDialog", u"\u540c\u610f\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("ComeBackDialog", u"\u540c\u610f\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.receiver_label.setText(QCoreApplication.translate("ComeBackDialog", u"\u53d7\u4ed8\u8005(&J)", None))
#if QT_CONFIG(accessibility)
        self.receiver_edit.setAccessibleName(QCoreApplication.translate("ComeBackDialog", u"\u53d7\u4ed8\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.receiver_problem.setText("")
        self.version_label1.setText(QCoreApplication.translate("ComeBackDialog", u"\u540c\u610f\u3057\u305f\u7248(&V)", None))
#if QT_CONFIG(accessibility)
        self.version_combo.setAccessibleName(QCoreApplication.translate("ComeBackDialog", u"\u540c\u610f\u3057\u305f\u7248", None))
#endif // QT_CONFIG(accessibility)
        self.version_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ComeBackDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("ComeBackDialog", u"\u767b\u9332\u306b\u623b\u3059(&S)", None))
    # retranslateUi

