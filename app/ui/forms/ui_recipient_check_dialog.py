# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recipient_check_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecipientCheckDialog(object):
    def setupUi(self, RecipientCheckDialog):
        if not RecipientCheckDialog.objectName():
            RecipientCheckDialog.setObjectName(u"RecipientCheckDialog")
        self.layout_1 = QVBoxLayout(RecipientCheckDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.heading_label = QLabel(RecipientCheckDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"heading")
        self.heading_label.setWordWrap(True)

        self.layout_1.addWidget(self.heading_label)

        self.intro_label = Paragraph(RecipientCheckDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(RecipientCheckDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.scroll = QScrollArea(RecipientCheckDialog)
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
        self.check_sheet = QFrame(self.sections)
        self.check_sheet.setObjectName(u"check_sheet")
        self.check_sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.check_sheet)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.check_sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.kind_label)

        self.kind_combo = CalmCombo(self.check_sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_5.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.check_sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.kind_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.certificate_label = QLabel(self.check_sheet)
        self.certificate_label.setObjectName(u"certificate_label")
        self.certificate_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.certificate_label)

        self.certificate_edit = QLineEdit(self.check_sheet)
        self.certificate_edit.setObjectName(u"certificate_edit")

        self.layout_6.addWidget(self.certificate_edit)

        self.certificate_problem = Paragraph(self.check_sheet)
        self.certificate_problem.setObjectName(u"certificate_problem")
        self.certificate_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.certificate_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(16)
        self.layout_7.setVerticalSpacing(0)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.asked_on_label = QLabel(self.check_sheet)
        self.asked_on_label.setObjectName(u"asked_on_label")
        self.asked_on_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.asked_on_label)

        self.asked_on_field = DateField(self.check_sheet)
        self.asked_on_field.setObjectName(u"asked_on_field")

        self.layout_8.addWidget(self.asked_on_field)

        self.asked_on_problem = Paragraph(self.check_sheet)
        self.asked_on_problem.setObjectName(u"asked_on_problem")
        self.asked_on_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.asked_on_problem)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.answered_on_label = QLabel(self.check_sheet)
        self.answered_on_label.setObjectName(u"answered_on_label")
        self.answered_on_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.answered_on_label)

        self.answered_on_field = DateField(self.check_sheet)
        self.answered_on_field.setObjectName(u"answered_on_field")

        self.layout_9.addWidget(self.answered_on_field)

        self.answered_on_problem = Paragraph(self.check_sheet)
        self.answered_on_problem.setObjectName(u"answered_on_problem")
        self.answered_on_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.answered_on_problem)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.checked_on_label = QLabel(self.check_sheet)
        self.checked_on_label.setObjectName(u"checked_on_label")
        self.checked_on_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.checked_on_label)

        self.checked_on_field = DateField(self.check_sheet)
        self.checked_on_field.setObjectName(u"checked_on_field")

        self.layout_10.addWidget(self.checked_on_field)

        self.checked_on_problem = Paragraph(self.check_sheet)
        self.checked_on_problem.setObjectName(u"checked_on_problem")
        self.checked_on_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.checked_on_problem)


        self.layout_7.addLayout(self.layout_10, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)
        self.layout_7.setColumnStretch(2, 1)

        self.layout_3.addLayout(self.layout_7)

        self.layout_11 = QGridLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setHorizontalSpacing(16)
        self.layout_11.setVerticalSpacing(0)
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.verdict_label = QLabel(self.check_sheet)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.verdict_label)

        self.verdict_combo = CalmCombo(self.check_sheet)
        self.verdict_combo.setObjectName(u"verdict_combo")

        self.layout_12.addWidget(self.verdict_combo)

        self.verdict_problem = Paragraph(self.check_sheet)
        self.verdict_problem.setObjectName(u"verdict_problem")
        self.verdict_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.verdict_problem)


        self.layout_11.addLayout(self.layout_12, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.checked_by_label = QLabel(self.check_sheet)
        self.checked_by_label.setObjectName(u"checked_by_label")
        self.checked_by_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.checked_by_label)

        self.checked_by_edit = QLineEdit(self.check_sheet)
        self.checked_by_edit.setObjectName(u"checked_by_edit")

        self.layout_13.addWidget(self.checked_by_edit)

        self.checked_by_problem = Paragraph(self.check_sheet)
        self.checked_by_problem.setObjectName(u"checked_by_problem")
        self.checked_by_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.checked_by_problem)


        self.layout_11.addLayout(self.layout_13, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11.setColumnStretch(0, 1)
        self.layout_11.setColumnStretch(1, 2)

        self.layout_3.addLayout(self.layout_11)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.findings_label = QLabel(self.check_sheet)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.findings_label)

        self.findings_edit = QPlainTextEdit(self.check_sheet)
        self.findings_edit.setObjectName(u"findings_edit")
        self.findings_edit.setTabChangesFocus(True)
        self.findings_edit.setMinimumSize(QSize(0, 56))
        self.findings_edit.setMaximumSize(QSize(16777215, 90))

        self.layout_14.addWidget(self.findings_edit)

        self.findings_problem = Paragraph(self.check_sheet)
        self.findings_problem.setObjectName(u"findings_problem")
        self.findings_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.findings_problem)


        self.layout_3.addLayout(self.layout_14)


        self.layout_2.addWidget(self.check_sheet)

        self.answers_box = QWidget(self.sections)
        self.answers_box.setObjectName(u"answers_box")
        self.answers_box.setProperty(u"kind", u"clear")
        self.layout_15 = QVBoxLayout(self.answers_box)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.answers_sheet = QFrame(self.answers_box)
        self.answers_sheet.setObjectName(u"answers_sheet")
        self.answers_sheet.setProperty(u"kind", u"sheet")
        self.layout_16 = QVBoxLayout(self.answers_sheet)
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(20, 16, 20, 16)
        self.answers_heading = QLabel(self.answers_sheet)
        self.answers_heading.setObjectName(u"answers_heading")
        self.answers_heading.setProperty(u"kind", u"section")

        self.layout_16.addWidget(self.answers_heading)

        self.answers_hint = Paragraph(self.answers_sheet)
        self.answers_hint.setObjectName(u"answers_hint")
        self.answers_hint.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.answers_hint)

        self.answers_rows = QWidget(self.answers_sheet)
        self.answers_rows.setObjectName(u"answers_rows")
        self.answers_rows.setProperty(u"kind", u"clear")
        self.answers_layout = QGridLayout(self.answers_rows)
        self.answers_layout.setObjectName(u"answers_layout")
        self.answers_layout.setHorizontalSpacing(12)
        self.answers_layout.setVerticalSpacing(6)
        self.answers_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_16.addWidget(self.answers_rows)


        self.layout_15.addWidget(self.answers_sheet)


        self.layout_2.addWidget(self.answers_box)

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

        self.cancel_button = QPushButton(RecipientCheckDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_18.addWidget(self.cancel_button)

        self.save_button = QPushButton(RecipientCheckDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_18.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_18)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.certificate_label.setBuddy(self.certificate_edit)
        self.asked_on_label.setBuddy(self.asked_on_field)
        self.answered_on_label.setBuddy(self.answered_on_field)
        self.checked_on_label.setBuddy(self.checked_on_field)
        self.verdict_label.setBuddy(self.verdict_combo)
        self.checked_by_label.setBuddy(self.checked_by_edit)
        self.findings_label.setBuddy(self.findings_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.certificate_edit)
        QWidget.setTabOrder(self.certificate_edit, self.asked_on_field)
        QWidget.setTabOrder(self.asked_on_field, self.answered_on_field)
        QWidget.setTabOrder(self.answered_on_field, self.checked_on_field)
        QWidget.setTabOrder(self.checked_on_field, self.verdict_combo)
        QWidget.setTabOrder(self.verdict_combo, self.checked_by_edit)
        QWidget.setTabOrder(self.checked_by_edit, self.findings_edit)
        QWidget.setTabOrder(self.findings_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RecipientCheckDialog)

        QMetaObject.connectSlotsByName(RecipientCheckDialog)
    # setupUi

    def retranslateUi(self, RecipientCheckDialog):
        RecipientCheckDialog.setWindowTitle(QCoreApplication.translate("RecipientCheckDialog", u"\u63d0\u4f9b\u5148\u306e\u78ba\u8a8d - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.heading_label.setText("")
        self.intro_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u78ba\u8a8d\u306e\u7a2e\u985e(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("RecipientCheckDialog", u"\u78ba\u8a8d\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.certificate_label.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u8a8d\u8a3c\u306e\u53d6\u5f97(&C)", None))
#if QT_CONFIG(accessibility)
        self.certificate_edit.setAccessibleName(QCoreApplication.translate("RecipientCheckDialog", u"\u8a8d\u8a3c\u306e\u53d6\u5f97", None))
#endif // QT_CONFIG(accessibility)
        self.certificate_edit.setPlaceholderText(QCoreApplication.translate("RecipientCheckDialog", u"\u4f8b \u30d7\u30e9\u30a4\u30d0\u30b7\u30fc\u30de\u30fc\u30af", None))
        self.certificate_problem.setText("")
        self.asked_on_label.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u4f9d\u983c\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.asked_on_field.setAccessibleName(QCoreApplication.translate("RecipientCheckDialog", u"\u4f9d\u983c\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.asked_on_problem.setText("")
        self.answered_on_label.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u56de\u7b54\u306e\u5c4a\u3044\u305f\u65e5(&B)", None))
#if QT_CONFIG(accessibility)
        self.answered_on_field.setAccessibleName(QCoreApplication.translate("RecipientCheckDialog", u"\u56de\u7b54\u306e\u5c4a\u3044\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.answered_on_problem.setText("")
        self.checked_on_label.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u8a55\u4fa1\u3057\u305f\u65e5(&E)", None))
#if QT_CONFIG(accessibility)
        self.checked_on_field.setAccessibleName(QCoreApplication.translate("RecipientCheckDialog", u"\u8a55\u4fa1\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.checked_on_problem.setText("")
        self.verdict_label.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u8a55\u4fa1(&V)", None))
#if QT_CONFIG(accessibility)
        self.verdict_combo.setAccessibleName(QCoreApplication.translate("RecipientCheckDialog", u"\u8a55\u4fa1", None))
#endif // QT_CONFIG(accessibility)
        self.verdict_problem.setText("")
        self.checked_by_label.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u8a55\u4fa1\u3057\u305f\u4eba(&W)", None))
#if QT_CONFIG(accessibility)
        self.checked_by_edit.setAccessibleName(QCoreApplication.translate("RecipientCheckDialog", u"\u8a55\u4fa1\u3057\u305f\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.checked_by_problem.setText("")
        self.findings_label.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u898b\u3064\u304b\u3063\u305f\u70b9\u30fb\u304a\u9858\u3044\u3057\u305f\u6539\u5584(&F)", None))
#if QT_CONFIG(accessibility)
        self.findings_edit.setAccessibleName(QCoreApplication.translate("RecipientCheckDialog", u"\u898b\u3064\u304b\u3063\u305f\u70b9\u30fb\u304a\u9858\u3044\u3057\u305f\u6539\u5584", None))
#endif // QT_CONFIG(accessibility)
        self.findings_problem.setText("")
        self.answers_heading.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u56de\u7b54\u7968\u306e\u304a\u7b54\u3048", None))
        self.answers_hint.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u5c4a\u3044\u305f\u56de\u7b54\u7968\u306e\u3068\u304a\u308a\u306b\u9078\u3073\u307e\u3059\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RecipientCheckDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

