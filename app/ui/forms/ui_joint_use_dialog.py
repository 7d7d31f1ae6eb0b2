# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'joint_use_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_JointUseDialog(object):
    def setupUi(self, JointUseDialog):
        if not JointUseDialog.objectName():
            JointUseDialog.setObjectName(u"JointUseDialog")
        self.layout_1 = QVBoxLayout(JointUseDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.heading_label = QLabel(JointUseDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"heading")
        self.heading_label.setWordWrap(True)

        self.layout_1.addWidget(self.heading_label)

        self.intro_label = Paragraph(JointUseDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(JointUseDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.scroll = QScrollArea(JointUseDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.sections = QWidget()
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.sections)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 8, 0)
        self.use_sheet = QFrame(self.sections)
        self.use_sheet.setObjectName(u"use_sheet")
        self.use_sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.use_sheet)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.use_heading = QLabel(self.use_sheet)
        self.use_heading.setObjectName(u"use_heading")
        self.use_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.use_heading)

        self.use_hint = Paragraph(self.use_sheet)
        self.use_hint.setObjectName(u"use_hint")
        self.use_hint.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.use_hint)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(self.use_sheet)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.from_on_label)

        self.from_on_field = DateField(self.use_sheet)
        self.from_on_field.setObjectName(u"from_on_field")

        self.layout_5.addWidget(self.from_on_field)

        self.from_on_problem = Paragraph(self.use_sheet)
        self.from_on_problem.setObjectName(u"from_on_problem")
        self.from_on_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.from_on_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.until_on_label = QLabel(self.use_sheet)
        self.until_on_label.setObjectName(u"until_on_label")
        self.until_on_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.until_on_label)

        self.until_on_field = DateField(self.use_sheet)
        self.until_on_field.setObjectName(u"until_on_field")

        self.layout_6.addWidget(self.until_on_field)

        self.until_on_problem = Paragraph(self.use_sheet)
        self.until_on_problem.setObjectName(u"until_on_problem")
        self.until_on_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.until_on_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.listed_as_label = QLabel(self.use_sheet)
        self.listed_as_label.setObjectName(u"listed_as_label")
        self.listed_as_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.listed_as_label)

        self.listed_as_edit = QLineEdit(self.use_sheet)
        self.listed_as_edit.setObjectName(u"listed_as_edit")

        self.layout_7.addWidget(self.listed_as_edit)

        self.listed_as_problem = Paragraph(self.use_sheet)
        self.listed_as_problem.setObjectName(u"listed_as_problem")
        self.listed_as_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.listed_as_problem)


        self.layout_3.addLayout(self.layout_7)

        self.layout_8 = QGridLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setHorizontalSpacing(16)
        self.layout_8.setVerticalSpacing(0)
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.use_sheet)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.items_label)

        self.items_edit = QPlainTextEdit(self.use_sheet)
        self.items_edit.setObjectName(u"items_edit")
        self.items_edit.setTabChangesFocus(True)
        self.items_edit.setMinimumSize(QSize(0, 90))
        self.items_edit.setMaximumSize(QSize(16777215, 140))

        self.layout_9.addWidget(self.items_edit)

        self.items_problem = Paragraph(self.use_sheet)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.items_problem)


        self.layout_8.addLayout(self.layout_9, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.use_sheet)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.purpose_label)

        self.purpose_edit = QPlainTextEdit(self.use_sheet)
        self.purpose_edit.setObjectName(u"purpose_edit")
        self.purpose_edit.setTabChangesFocus(True)
        self.purpose_edit.setMinimumSize(QSize(0, 90))
        self.purpose_edit.setMaximumSize(QSize(16777215, 140))

        self.layout_10.addWidget(self.purpose_edit)

        self.purpose_problem = Paragraph(self.use_sheet)
        self.purpose_problem.setObjectName(u"purpose_problem")
        self.purpose_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.purpose_problem)


        self.layout_8.addLayout(self.layout_10, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8.setColumnStretch(0, 1)
        self.layout_8.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_8)


        self.layout_2.addWidget(self.use_sheet)

        self.agreement_sheet = QFrame(self.sections)
        self.agreement_sheet.setObjectName(u"agreement_sheet")
        self.agreement_sheet.setProperty(u"kind", u"sheet")
        self.layout_11 = QVBoxLayout(self.agreement_sheet)
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(20, 16, 20, 16)
        self.agreement_heading = QLabel(self.agreement_sheet)
        self.agreement_heading.setObjectName(u"agreement_heading")
        self.agreement_heading.setProperty(u"kind", u"section")

        self.layout_11.addWidget(self.agreement_heading)

        self.layout_12 = QGridLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setHorizontalSpacing(16)
        self.layout_12.setVerticalSpacing(0)
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.agreement_label = QLabel(self.agreement_sheet)
        self.agreement_label.setObjectName(u"agreement_label")
        self.agreement_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.agreement_label)

        self.agreement_combo = CalmCombo(self.agreement_sheet)
        self.agreement_combo.setObjectName(u"agreement_combo")

        self.layout_13.addWidget(self.agreement_combo)


        self.layout_12.addLayout(self.layout_13, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.agreed_on_label = QLabel(self.agreement_sheet)
        self.agreed_on_label.setObjectName(u"agreed_on_label")
        self.agreed_on_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.agreed_on_label)

        self.agreed_on_field = DateField(self.agreement_sheet)
        self.agreed_on_field.setObjectName(u"agreed_on_field")

        self.layout_14.addWidget(self.agreed_on_field)

        self.agreed_on_problem = Paragraph(self.agreement_sheet)
        self.agreed_on_problem.setObjectName(u"agreed_on_problem")
        self.agreed_on_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.agreed_on_problem)


        self.layout_12.addLayout(self.layout_14, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12.setColumnStretch(0, 1)
        self.layout_12.setColumnStretch(1, 1)

        self.layout_11.addLayout(self.layout_12)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.duties_label = QLabel(self.agreement_sheet)
        self.duties_label.setObjectName(u"duties_label")
        self.duties_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.duties_label)

        self.duties_list = QListWidget(self.agreement_sheet)
        self.duties_list.setObjectName(u"duties_list")
        self.duties_list.setMinimumSize(QSize(0, 150))
        self.duties_list.setWordWrap(True)
        self.duties_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_15.addWidget(self.duties_list)


        self.layout_11.addLayout(self.layout_15)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.agreement_sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.agreement_sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 48))
        self.note_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_16.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.agreement_sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_16.addWidget(self.note_problem)


        self.layout_11.addLayout(self.layout_16)


        self.layout_2.addWidget(self.agreement_sheet)

        self.spacer_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_17)

        self.scroll.setWidget(self.sections)

        self.layout_1.addWidget(self.scroll)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.spacer_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_19)

        self.cancel_button = QPushButton(JointUseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_18.addWidget(self.cancel_button)

        self.save_button = QPushButton(JointUseDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_18.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_18)

#if QT_CONFIG(shortcut)
        self.from_on_label.setBuddy(self.from_on_field)
        self.until_on_label.setBuddy(self.until_on_field)
        self.listed_as_label.setBuddy(self.listed_as_edit)
        self.items_label.setBuddy(self.items_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.agreement_label.setBuddy(self.agreement_combo)
        self.agreed_on_label.setBuddy(self.agreed_on_field)
        self.duties_label.setBuddy(self.duties_list)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.from_on_field, self.until_on_field)
        QWidget.setTabOrder(self.until_on_field, self.listed_as_edit)
        QWidget.setTabOrder(self.listed_as_edit, self.items_edit)
        QWidget.setTabOrder(self.items_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.agreement_combo)
        QWidget.setTabOrder(self.agreement_combo, self.agreed_on_field)
        QWidget.setTabOrder(self.agreed_on_field, self.duties_list)
        QWidget.setTabOrder(self.duties_list, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(JointUseDialog)

        QMetaObject.connectSlotsByName(JointUseDialog)
    # setupUi

    def retranslateUi(self, JointUseDialog):
        JointUseDialog.setWindowTitle(QCoreApplication.translate("JointUseDialog", u"\u5171\u540c\u5229\u7528 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.heading_label.setText("")
        self.intro_label.setText("")
        self.use_heading.setText(QCoreApplication.translate("JointUseDialog", u"\u5171\u540c\u5229\u7528\u306e\u5185\u5bb9", None))
        self.use_hint.setText(QCoreApplication.translate("JointUseDialog", u"\u65bd\u884c\u4e2d\u306e\u65b9\u91dd\u306e\u5185\u5bb9\u3092\u5165\u308c\u3066\u3042\u308a\u307e\u3059\u3002\u65b9\u91dd\u306b\u306a\u3044\u9805\u76ee\u3084\u76ee\u7684\u3067\u306f\u3001\u5171\u540c\u5229\u7528\u3067\u304d\u307e\u305b\u3093\u3002", None))
        self.from_on_label.setText(QCoreApplication.translate("JointUseDialog", u"\u59cb\u3081\u305f\u65e5(&B)", None))
#if QT_CONFIG(accessibility)
        self.from_on_field.setAccessibleName(QCoreApplication.translate("JointUseDialog", u"\u59cb\u3081\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.from_on_problem.setText("")
        self.until_on_label.setText(QCoreApplication.translate("JointUseDialog", u"\u7d42\u308f\u308a\u306e\u65e5(&U)", None))
#if QT_CONFIG(accessibility)
        self.until_on_field.setAccessibleName(QCoreApplication.translate("JointUseDialog", u"\u7d42\u308f\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.until_on_problem.setText("")
        self.listed_as_label.setText(QCoreApplication.translate("JointUseDialog", u"\u65b9\u91dd\u3067\u306e\u66f8\u304d\u65b9(&N)", None))
#if QT_CONFIG(accessibility)
        self.listed_as_edit.setAccessibleName(QCoreApplication.translate("JointUseDialog", u"\u65b9\u91dd\u3067\u306e\u66f8\u304d\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.listed_as_edit.setPlaceholderText(QCoreApplication.translate("JointUseDialog", u"\u4f8b \u67b6\u7a7a\u751f\u6d3b\u5354\u540c\u7d44\u5408\u9023\u5408\u4f1a", None))
        self.listed_as_problem.setText("")
        self.items_label.setText(QCoreApplication.translate("JointUseDialog", u"\u9805\u76ee\uff081\u884c\u306b1\u3064\uff09(&I)", None))
#if QT_CONFIG(accessibility)
        self.items_edit.setAccessibleName(QCoreApplication.translate("JointUseDialog", u"\u9805\u76ee\uff081\u884c\u306b1\u3064\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.items_problem.setText("")
        self.purpose_label.setText(QCoreApplication.translate("JointUseDialog", u"\u76ee\u7684(&P)", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("JointUseDialog", u"\u76ee\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_problem.setText("")
        self.agreement_heading.setText(QCoreApplication.translate("JointUseDialog", u"\u53d6\u6c7a\u3081", None))
        self.agreement_label.setText(QCoreApplication.translate("JointUseDialog", u"\u53d6\u6c7a\u3081\u66f8(&G)", None))
#if QT_CONFIG(accessibility)
        self.agreement_combo.setAccessibleName(QCoreApplication.translate("JointUseDialog", u"\u53d6\u6c7a\u3081\u66f8", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_on_label.setText(QCoreApplication.translate("JointUseDialog", u"\u53d6\u308a\u6c7a\u3081\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.agreed_on_field.setAccessibleName(QCoreApplication.translate("JointUseDialog", u"\u53d6\u308a\u6c7a\u3081\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_on_problem.setText("")
        self.duties_label.setText(QCoreApplication.translate("JointUseDialog", u"\u53d6\u308a\u6c7a\u3081\u305f\u3053\u3068(&T)", None))
#if QT_CONFIG(accessibility)
        self.duties_list.setAccessibleName(QCoreApplication.translate("JointUseDialog", u"\u53d6\u308a\u6c7a\u3081\u305f\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("JointUseDialog", u"\u5099\u8003(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("JointUseDialog", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("JointUseDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("JointUseDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

