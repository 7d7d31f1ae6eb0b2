# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'amendment_dialog.ui'
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

class Ui_AmendmentDialog(object):
    def setupUi(self, AmendmentDialog):
        if not AmendmentDialog.objectName():
            AmendmentDialog.setObjectName(u"AmendmentDialog")
        self.layout_1 = QVBoxLayout(AmendmentDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.heading_label = QLabel(AmendmentDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"heading")
        self.heading_label.setWordWrap(True)

        self.layout_1.addWidget(self.heading_label)

        self.intro_label = Paragraph(AmendmentDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(AmendmentDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.scroll = QScrollArea(AmendmentDialog)
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
        self.amendment_sheet = QFrame(self.sections)
        self.amendment_sheet.setObjectName(u"amendment_sheet")
        self.amendment_sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.amendment_sheet)
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
        self.title_label = QLabel(self.amendment_sheet)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.amendment_sheet)
        self.title_edit.setObjectName(u"title_edit")

        self.layout_5.addWidget(self.title_edit)

        self.title_problem = Paragraph(self.amendment_sheet)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.title_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.concluded_on_label = QLabel(self.amendment_sheet)
        self.concluded_on_label.setObjectName(u"concluded_on_label")
        self.concluded_on_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.concluded_on_label)

        self.concluded_on_field = DateField(self.amendment_sheet)
        self.concluded_on_field.setObjectName(u"concluded_on_field")

        self.layout_6.addWidget(self.concluded_on_field)

        self.concluded_on_problem = Paragraph(self.amendment_sheet)
        self.concluded_on_problem.setObjectName(u"concluded_on_problem")
        self.concluded_on_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.concluded_on_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 2)
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
        self.effective_on_label = QLabel(self.amendment_sheet)
        self.effective_on_label.setObjectName(u"effective_on_label")
        self.effective_on_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.effective_on_label)

        self.effective_on_field = DateField(self.amendment_sheet)
        self.effective_on_field.setObjectName(u"effective_on_field")

        self.layout_8.addWidget(self.effective_on_field)

        self.effective_on_problem = Paragraph(self.amendment_sheet)
        self.effective_on_problem.setObjectName(u"effective_on_problem")
        self.effective_on_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.effective_on_problem)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.until_on_label = QLabel(self.amendment_sheet)
        self.until_on_label.setObjectName(u"until_on_label")
        self.until_on_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.until_on_label)

        self.until_on_field = DateField(self.amendment_sheet)
        self.until_on_field.setObjectName(u"until_on_field")

        self.layout_9.addWidget(self.until_on_field)

        self.until_on_problem = Paragraph(self.amendment_sheet)
        self.until_on_problem.setObjectName(u"until_on_problem")
        self.until_on_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.until_on_problem)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_7)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.amendment_sheet)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.what_label)

        self.what_edit = QPlainTextEdit(self.amendment_sheet)
        self.what_edit.setObjectName(u"what_edit")
        self.what_edit.setTabChangesFocus(True)
        self.what_edit.setMinimumSize(QSize(0, 56))
        self.what_edit.setMaximumSize(QSize(16777215, 80))

        self.layout_10.addWidget(self.what_edit)

        self.what_problem = Paragraph(self.amendment_sheet)
        self.what_problem.setObjectName(u"what_problem")
        self.what_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.what_problem)


        self.layout_3.addLayout(self.layout_10)


        self.layout_2.addWidget(self.amendment_sheet)

        self.terms_sheet = QFrame(self.sections)
        self.terms_sheet.setObjectName(u"terms_sheet")
        self.terms_sheet.setProperty(u"kind", u"sheet")
        self.layout_11 = QVBoxLayout(self.terms_sheet)
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(20, 16, 20, 16)
        self.terms_heading = QLabel(self.terms_sheet)
        self.terms_heading.setObjectName(u"terms_heading")
        self.terms_heading.setProperty(u"kind", u"section")

        self.layout_11.addWidget(self.terms_heading)

        self.terms_hint = Paragraph(self.terms_sheet)
        self.terms_hint.setObjectName(u"terms_hint")
        self.terms_hint.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.terms_hint)

        self.layout_12 = QGridLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setHorizontalSpacing(16)
        self.layout_12.setVerticalSpacing(0)
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.confidentiality_label = QLabel(self.terms_sheet)
        self.confidentiality_label.setObjectName(u"confidentiality_label")
        self.confidentiality_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.confidentiality_label)

        self.confidentiality_combo = CalmCombo(self.terms_sheet)
        self.confidentiality_combo.setObjectName(u"confidentiality_combo")

        self.layout_13.addWidget(self.confidentiality_combo)


        self.layout_12.addLayout(self.layout_13, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.no_onward_label = QLabel(self.terms_sheet)
        self.no_onward_label.setObjectName(u"no_onward_label")
        self.no_onward_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.no_onward_label)

        self.no_onward_combo = CalmCombo(self.terms_sheet)
        self.no_onward_combo.setObjectName(u"no_onward_combo")

        self.layout_14.addWidget(self.no_onward_combo)


        self.layout_12.addLayout(self.layout_14, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.liability_label = QLabel(self.terms_sheet)
        self.liability_label.setObjectName(u"liability_label")
        self.liability_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.liability_label)

        self.liability_combo = CalmCombo(self.terms_sheet)
        self.liability_combo.setObjectName(u"liability_combo")

        self.layout_15.addWidget(self.liability_combo)


        self.layout_12.addLayout(self.layout_15, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12.setColumnStretch(0, 1)
        self.layout_12.setColumnStretch(1, 1)
        self.layout_12.setColumnStretch(2, 1)

        self.layout_11.addLayout(self.layout_12)

        self.layout_16 = QGridLayout()
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setHorizontalSpacing(16)
        self.layout_16.setVerticalSpacing(0)
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.oversight_label = QLabel(self.terms_sheet)
        self.oversight_label.setObjectName(u"oversight_label")
        self.oversight_label.setProperty(u"kind", u"muted")

        self.layout_17.addWidget(self.oversight_label)

        self.oversight_combo = CalmCombo(self.terms_sheet)
        self.oversight_combo.setObjectName(u"oversight_combo")

        self.layout_17.addWidget(self.oversight_combo)


        self.layout_16.addLayout(self.layout_17, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.subcontracting_label = QLabel(self.terms_sheet)
        self.subcontracting_label.setObjectName(u"subcontracting_label")
        self.subcontracting_label.setProperty(u"kind", u"muted")

        self.layout_18.addWidget(self.subcontracting_label)

        self.subcontracting_combo = CalmCombo(self.terms_sheet)
        self.subcontracting_combo.setObjectName(u"subcontracting_combo")

        self.layout_18.addWidget(self.subcontracting_combo)


        self.layout_16.addLayout(self.layout_18, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_16.setColumnStretch(0, 1)
        self.layout_16.setColumnStretch(1, 1)

        self.layout_11.addLayout(self.layout_16)

        self.layout_19 = QGridLayout()
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setHorizontalSpacing(16)
        self.layout_19.setVerticalSpacing(0)
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.work_label = QLabel(self.terms_sheet)
        self.work_label.setObjectName(u"work_label")
        self.work_label.setProperty(u"kind", u"muted")

        self.layout_20.addWidget(self.work_label)

        self.work_edit = QLineEdit(self.terms_sheet)
        self.work_edit.setObjectName(u"work_edit")

        self.layout_20.addWidget(self.work_edit)

        self.work_problem = Paragraph(self.terms_sheet)
        self.work_problem.setObjectName(u"work_problem")
        self.work_problem.setProperty(u"kind", u"problem")

        self.layout_20.addWidget(self.work_problem)


        self.layout_19.addLayout(self.layout_20, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(3)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.terms_sheet)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_21.addWidget(self.items_label)

        self.items_edit = QPlainTextEdit(self.terms_sheet)
        self.items_edit.setObjectName(u"items_edit")
        self.items_edit.setTabChangesFocus(True)
        self.items_edit.setMinimumSize(QSize(0, 56))
        self.items_edit.setMaximumSize(QSize(16777215, 80))

        self.layout_21.addWidget(self.items_edit)

        self.items_problem = Paragraph(self.terms_sheet)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setProperty(u"kind", u"problem")

        self.layout_21.addWidget(self.items_problem)


        self.layout_19.addLayout(self.layout_21, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_19.setColumnStretch(0, 1)
        self.layout_19.setColumnStretch(1, 1)

        self.layout_11.addLayout(self.layout_19)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(3)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.purposes_label = QLabel(self.terms_sheet)
        self.purposes_label.setObjectName(u"purposes_label")
        self.purposes_label.setProperty(u"kind", u"muted")

        self.layout_22.addWidget(self.purposes_label)

        self.purposes_list = QListWidget(self.terms_sheet)
        self.purposes_list.setObjectName(u"purposes_list")
        self.purposes_list.setMinimumSize(QSize(0, 100))
        self.purposes_list.setWordWrap(True)
        self.purposes_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_22.addWidget(self.purposes_list)


        self.layout_11.addLayout(self.layout_22)


        self.layout_2.addWidget(self.terms_sheet)

        self.spacer_23 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_23)

        self.scroll.setWidget(self.sections)

        self.layout_1.addWidget(self.scroll)

        self.layout_24 = QHBoxLayout()
        self.layout_24.setSpacing(8)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.spacer_25 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_24.addItem(self.spacer_25)

        self.cancel_button = QPushButton(AmendmentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_24.addWidget(self.cancel_button)

        self.save_button = QPushButton(AmendmentDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_24.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_24)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.concluded_on_label.setBuddy(self.concluded_on_field)
        self.effective_on_label.setBuddy(self.effective_on_field)
        self.until_on_label.setBuddy(self.until_on_field)
        self.what_label.setBuddy(self.what_edit)
        self.confidentiality_label.setBuddy(self.confidentiality_combo)
        self.no_onward_label.setBuddy(self.no_onward_combo)
        self.liability_label.setBuddy(self.liability_combo)
        self.oversight_label.setBuddy(self.oversight_combo)
        self.subcontracting_label.setBuddy(self.subcontracting_combo)
        self.work_label.setBuddy(self.work_edit)
        self.items_label.setBuddy(self.items_edit)
        self.purposes_label.setBuddy(self.purposes_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.concluded_on_field)
        QWidget.setTabOrder(self.concluded_on_field, self.effective_on_field)
        QWidget.setTabOrder(self.effective_on_field, self.until_on_field)
        QWidget.setTabOrder(self.until_on_field, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.confidentiality_combo)
        QWidget.setTabOrder(self.confidentiality_combo, self.no_onward_combo)
        QWidget.setTabOrder(self.no_onward_combo, self.liability_combo)
        QWidget.setTabOrder(self.liability_combo, self.oversight_combo)
        QWidget.setTabOrder(self.oversight_combo, self.subcontracting_combo)
        QWidget.setTabOrder(self.subcontracting_combo, self.work_edit)
        QWidget.setTabOrder(self.work_edit, self.items_edit)
        QWidget.setTabOrder(self.items_edit, self.purposes_list)
        QWidget.setTabOrder(self.purposes_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AmendmentDialog)

        QMetaObject.connectSlotsByName(AmendmentDialog)
    # setupUi

    def retranslateUi(self, AmendmentDialog):
        AmendmentDialog.setWindowTitle(QCoreApplication.translate("AmendmentDialog", u"\u899a\u66f8 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.heading_label.setText("")
        self.intro_label.setText("")
        self.title_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u899a\u66f8\u306e\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u899a\u66f8\u306e\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.title_problem.setText("")
        self.concluded_on_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u7de0\u7d50\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.concluded_on_field.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u7de0\u7d50\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.concluded_on_problem.setText("")
        self.effective_on_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u5185\u5bb9\u304c\u52b9\u304f\u65e5(&B)", None))
#if QT_CONFIG(accessibility)
        self.effective_on_field.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u5185\u5bb9\u304c\u52b9\u304f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.effective_on_problem.setText("")
        self.until_on_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u65b0\u3057\u3044\u7d42\u308f\u308a\u306e\u65e5(&U)", None))
#if QT_CONFIG(accessibility)
        self.until_on_field.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u65b0\u3057\u3044\u7d42\u308f\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.until_on_problem.setText("")
        self.what_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u5909\u3048\u305f\u5185\u5bb9(&W)", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u5909\u3048\u305f\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.what_edit.setPlaceholderText(QCoreApplication.translate("AmendmentDialog", u"\u4f8b \u5951\u7d04\u671f\u9593\u30921\u5e74\u5ef6\u9577\u3057\u3001\u3054\u4f4f\u6240\u3092\u52a0\u3048\u308b", None))
        self.what_problem.setText("")
        self.terms_heading.setText(QCoreApplication.translate("AmendmentDialog", u"\u5909\u308f\u308b\u6761\u9805", None))
        self.terms_hint.setText(QCoreApplication.translate("AmendmentDialog", u"\u5909\u308f\u3089\u306a\u3044\u3082\u306e\u306f\u3001\u7a7a\u3051\u305f\u307e\u307e\u30fb\u300c\u5909\u3048\u306a\u3044\u300d\u306e\u307e\u307e\u306b\u3057\u307e\u3059\u3002\u767b\u9332\u3057\u305f\u899a\u66f8\u306f\u3001\u66f8\u304d\u76f4\u305b\u307e\u305b\u3093\u3002", None))
        self.confidentiality_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u5b88\u79d8\u7fa9\u52d9(&C)", None))
#if QT_CONFIG(accessibility)
        self.confidentiality_combo.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u5b88\u79d8\u7fa9\u52d9", None))
#endif // QT_CONFIG(accessibility)
        self.no_onward_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u518d\u63d0\u4f9b\u7981\u6b62(&F)", None))
#if QT_CONFIG(accessibility)
        self.no_onward_combo.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u518d\u63d0\u4f9b\u7981\u6b62", None))
#endif // QT_CONFIG(accessibility)
        self.liability_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u4e8b\u6545\u6642\u306e\u8cac\u4efb\u5206\u62c5(&L)", None))
#if QT_CONFIG(accessibility)
        self.liability_combo.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u4e8b\u6545\u6642\u306e\u8cac\u4efb\u5206\u62c5", None))
#endif // QT_CONFIG(accessibility)
        self.oversight_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u53d6\u6271\u3044\u72b6\u6cc1\u3092\u78ba\u304b\u3081\u308b\u6761\u9805(&O)", None))
#if QT_CONFIG(accessibility)
        self.oversight_combo.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u53d6\u6271\u3044\u72b6\u6cc1\u3092\u78ba\u304b\u3081\u308b\u6761\u9805", None))
#endif // QT_CONFIG(accessibility)
        self.subcontracting_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u518d\u59d4\u8a17(&X)", None))
#if QT_CONFIG(accessibility)
        self.subcontracting_combo.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u518d\u59d4\u8a17", None))
#endif // QT_CONFIG(accessibility)
        self.work_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u59d4\u8a17\u3059\u308b\u696d\u52d9(&K)", None))
#if QT_CONFIG(accessibility)
        self.work_edit.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u59d4\u8a17\u3059\u308b\u696d\u52d9", None))
#endif // QT_CONFIG(accessibility)
        self.work_problem.setText("")
        self.items_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u53d6\u308a\u6271\u3046\u9805\u76ee\uff081\u884c\u306b1\u3064\uff09(&I)", None))
#if QT_CONFIG(accessibility)
        self.items_edit.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u53d6\u308a\u6271\u3046\u9805\u76ee\uff081\u884c\u306b1\u3064\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.items_problem.setText("")
        self.purposes_label.setText(QCoreApplication.translate("AmendmentDialog", u"\u5229\u7528\u76ee\u7684\uff08\u5909\u3048\u308b\u3068\u304d\u3060\u3051\uff09(&G)", None))
#if QT_CONFIG(accessibility)
        self.purposes_list.setAccessibleName(QCoreApplication.translate("AmendmentDialog", u"\u5229\u7528\u76ee\u7684\uff08\u5909\u3048\u308b\u3068\u304d\u3060\u3051\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("AmendmentDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AmendmentDialog", u"\u899a\u66f8\u3092\u767b\u9332(&S)", None))
    # retranslateUi

