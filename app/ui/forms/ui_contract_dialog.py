# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contract_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ContractDialog(object):
    def setupUi(self, ContractDialog):
        if not ContractDialog.objectName():
            ContractDialog.setObjectName(u"ContractDialog")
        self.layout_1 = QVBoxLayout(ContractDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.heading_label = QLabel(ContractDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"heading")
        self.heading_label.setWordWrap(True)

        self.layout_1.addWidget(self.heading_label)

        self.intro_label = Paragraph(ContractDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(ContractDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.scroll = QScrollArea(ContractDialog)
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
        self.days_sheet = QFrame(self.sections)
        self.days_sheet.setObjectName(u"days_sheet")
        self.days_sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.days_sheet)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.days_heading = QLabel(self.days_sheet)
        self.days_heading.setObjectName(u"days_heading")
        self.days_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.days_heading)

        self.days_hint = Paragraph(self.days_sheet)
        self.days_hint.setObjectName(u"days_hint")
        self.days_hint.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.days_hint)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.days_sheet)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.days_sheet)
        self.title_edit.setObjectName(u"title_edit")

        self.layout_5.addWidget(self.title_edit)

        self.title_problem = Paragraph(self.days_sheet)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.title_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.concluded_on_label = QLabel(self.days_sheet)
        self.concluded_on_label.setObjectName(u"concluded_on_label")
        self.concluded_on_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.concluded_on_label)

        self.concluded_on_field = DateField(self.days_sheet)
        self.concluded_on_field.setObjectName(u"concluded_on_field")

        self.layout_6.addWidget(self.concluded_on_field)

        self.concluded_on_problem = Paragraph(self.days_sheet)
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
        self.from_on_label = QLabel(self.days_sheet)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.from_on_label)

        self.from_on_field = DateField(self.days_sheet)
        self.from_on_field.setObjectName(u"from_on_field")

        self.layout_8.addWidget(self.from_on_field)

        self.from_on_problem = Paragraph(self.days_sheet)
        self.from_on_problem.setObjectName(u"from_on_problem")
        self.from_on_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.from_on_problem)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.until_on_label = QLabel(self.days_sheet)
        self.until_on_label.setObjectName(u"until_on_label")
        self.until_on_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.until_on_label)

        self.until_on_field = DateField(self.days_sheet)
        self.until_on_field.setObjectName(u"until_on_field")

        self.layout_9.addWidget(self.until_on_field)

        self.until_on_problem = Paragraph(self.days_sheet)
        self.until_on_problem.setObjectName(u"until_on_problem")
        self.until_on_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.until_on_problem)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.label_11 = QLabel(self.days_sheet)
        self.label_11.setObjectName(u"label_11")
        self.label_11.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.label_11)

        self.renews_check = QCheckBox(self.days_sheet)
        self.renews_check.setObjectName(u"renews_check")

        self.layout_10.addWidget(self.renews_check)


        self.layout_7.addLayout(self.layout_10, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)
        self.layout_7.setColumnStretch(2, 1)

        self.layout_3.addLayout(self.layout_7)

        self.renewal_box = QWidget(self.days_sheet)
        self.renewal_box.setObjectName(u"renewal_box")
        self.renewal_box.setProperty(u"kind", u"clear")
        self.layout_12 = QVBoxLayout(self.renewal_box)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QGridLayout()
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setHorizontalSpacing(16)
        self.layout_13.setVerticalSpacing(0)
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.renewal_months_label = QLabel(self.renewal_box)
        self.renewal_months_label.setObjectName(u"renewal_months_label")
        self.renewal_months_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.renewal_months_label)

        self.renewal_months_edit = QLineEdit(self.renewal_box)
        self.renewal_months_edit.setObjectName(u"renewal_months_edit")

        self.layout_14.addWidget(self.renewal_months_edit)

        self.renewal_months_problem = Paragraph(self.renewal_box)
        self.renewal_months_problem.setObjectName(u"renewal_months_problem")
        self.renewal_months_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.renewal_months_problem)


        self.layout_13.addLayout(self.layout_14, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.notice_months_label = QLabel(self.renewal_box)
        self.notice_months_label.setObjectName(u"notice_months_label")
        self.notice_months_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.notice_months_label)

        self.notice_months_edit = QLineEdit(self.renewal_box)
        self.notice_months_edit.setObjectName(u"notice_months_edit")

        self.layout_15.addWidget(self.notice_months_edit)

        self.notice_months_problem = Paragraph(self.renewal_box)
        self.notice_months_problem.setObjectName(u"notice_months_problem")
        self.notice_months_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.notice_months_problem)


        self.layout_13.addLayout(self.layout_15, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13.setColumnStretch(0, 1)
        self.layout_13.setColumnStretch(1, 1)

        self.layout_12.addLayout(self.layout_13)


        self.layout_3.addWidget(self.renewal_box)


        self.layout_2.addWidget(self.days_sheet)

        self.clauses_sheet = QFrame(self.sections)
        self.clauses_sheet.setObjectName(u"clauses_sheet")
        self.clauses_sheet.setProperty(u"kind", u"sheet")
        self.layout_16 = QVBoxLayout(self.clauses_sheet)
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(20, 16, 20, 16)
        self.clauses_heading = QLabel(self.clauses_sheet)
        self.clauses_heading.setObjectName(u"clauses_heading")
        self.clauses_heading.setProperty(u"kind", u"section")

        self.layout_16.addWidget(self.clauses_heading)

        self.clauses_hint = Paragraph(self.clauses_sheet)
        self.clauses_hint.setObjectName(u"clauses_hint")
        self.clauses_hint.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.clauses_hint)

        self.layout_17 = QGridLayout()
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setHorizontalSpacing(16)
        self.layout_17.setVerticalSpacing(0)
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.confidentiality_label = QLabel(self.clauses_sheet)
        self.confidentiality_label.setObjectName(u"confidentiality_label")
        self.confidentiality_label.setProperty(u"kind", u"muted")

        self.layout_18.addWidget(self.confidentiality_label)

        self.confidentiality_combo = CalmCombo(self.clauses_sheet)
        self.confidentiality_combo.setObjectName(u"confidentiality_combo")

        self.layout_18.addWidget(self.confidentiality_combo)


        self.layout_17.addLayout(self.layout_18, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.no_onward_label = QLabel(self.clauses_sheet)
        self.no_onward_label.setObjectName(u"no_onward_label")
        self.no_onward_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.no_onward_label)

        self.no_onward_combo = CalmCombo(self.clauses_sheet)
        self.no_onward_combo.setObjectName(u"no_onward_combo")

        self.layout_19.addWidget(self.no_onward_combo)


        self.layout_17.addLayout(self.layout_19, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.liability_label = QLabel(self.clauses_sheet)
        self.liability_label.setObjectName(u"liability_label")
        self.liability_label.setProperty(u"kind", u"muted")

        self.layout_20.addWidget(self.liability_label)

        self.liability_combo = CalmCombo(self.clauses_sheet)
        self.liability_combo.setObjectName(u"liability_combo")

        self.layout_20.addWidget(self.liability_combo)


        self.layout_17.addLayout(self.layout_20, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_17.setColumnStretch(0, 1)
        self.layout_17.setColumnStretch(1, 1)
        self.layout_17.setColumnStretch(2, 1)

        self.layout_16.addLayout(self.layout_17)

        self.layout_21 = QGridLayout()
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setHorizontalSpacing(16)
        self.layout_21.setVerticalSpacing(0)
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(3)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.oversight_label = QLabel(self.clauses_sheet)
        self.oversight_label.setObjectName(u"oversight_label")
        self.oversight_label.setProperty(u"kind", u"muted")

        self.layout_22.addWidget(self.oversight_label)

        self.oversight_combo = CalmCombo(self.clauses_sheet)
        self.oversight_combo.setObjectName(u"oversight_combo")

        self.layout_22.addWidget(self.oversight_combo)


        self.layout_21.addLayout(self.layout_22, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(3)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.subcontracting_label = QLabel(self.clauses_sheet)
        self.subcontracting_label.setObjectName(u"subcontracting_label")
        self.subcontracting_label.setProperty(u"kind", u"muted")

        self.layout_23.addWidget(self.subcontracting_label)

        self.subcontracting_combo = CalmCombo(self.clauses_sheet)
        self.subcontracting_combo.setObjectName(u"subcontracting_combo")

        self.layout_23.addWidget(self.subcontracting_combo)


        self.layout_21.addLayout(self.layout_23, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_21.setColumnStretch(0, 1)
        self.layout_21.setColumnStretch(1, 1)

        self.layout_16.addLayout(self.layout_21)


        self.layout_2.addWidget(self.clauses_sheet)

        self.work_sheet = QFrame(self.sections)
        self.work_sheet.setObjectName(u"work_sheet")
        self.work_sheet.setProperty(u"kind", u"sheet")
        self.layout_24 = QVBoxLayout(self.work_sheet)
        self.layout_24.setSpacing(10)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(20, 16, 20, 16)
        self.work_heading = QLabel(self.work_sheet)
        self.work_heading.setObjectName(u"work_heading")
        self.work_heading.setProperty(u"kind", u"section")

        self.layout_24.addWidget(self.work_heading)

        self.work_hint = Paragraph(self.work_sheet)
        self.work_hint.setObjectName(u"work_hint")
        self.work_hint.setProperty(u"kind", u"muted")

        self.layout_24.addWidget(self.work_hint)

        self.layout_25 = QGridLayout()
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setHorizontalSpacing(16)
        self.layout_25.setVerticalSpacing(0)
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(3)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.work_label = QLabel(self.work_sheet)
        self.work_label.setObjectName(u"work_label")
        self.work_label.setProperty(u"kind", u"muted")

        self.layout_26.addWidget(self.work_label)

        self.work_edit = QLineEdit(self.work_sheet)
        self.work_edit.setObjectName(u"work_edit")

        self.layout_26.addWidget(self.work_edit)

        self.work_problem = Paragraph(self.work_sheet)
        self.work_problem.setObjectName(u"work_problem")
        self.work_problem.setProperty(u"kind", u"problem")

        self.layout_26.addWidget(self.work_problem)


        self.layout_25.addLayout(self.layout_26, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(3)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.handover_label = QLabel(self.work_sheet)
        self.handover_label.setObjectName(u"handover_label")
        self.handover_label.setProperty(u"kind", u"muted")

        self.layout_27.addWidget(self.handover_label)

        self.handover_edit = QLineEdit(self.work_sheet)
        self.handover_edit.setObjectName(u"handover_edit")

        self.layout_27.addWidget(self.handover_edit)

        self.handover_problem = Paragraph(self.work_sheet)
        self.handover_problem.setObjectName(u"handover_problem")
        self.handover_problem.setProperty(u"kind", u"problem")

        self.layout_27.addWidget(self.handover_problem)


        self.layout_25.addLayout(self.layout_27, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_25.setColumnStretch(0, 1)
        self.layout_25.setColumnStretch(1, 1)

        self.layout_24.addLayout(self.layout_25)

        self.layout_28 = QGridLayout()
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setHorizontalSpacing(16)
        self.layout_28.setVerticalSpacing(0)
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(3)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.work_sheet)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_29.addWidget(self.items_label)

        self.items_edit = QPlainTextEdit(self.work_sheet)
        self.items_edit.setObjectName(u"items_edit")
        self.items_edit.setTabChangesFocus(True)
        self.items_edit.setMinimumSize(QSize(0, 64))
        self.items_edit.setMaximumSize(QSize(16777215, 96))

        self.layout_29.addWidget(self.items_edit)

        self.items_problem = Paragraph(self.work_sheet)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setProperty(u"kind", u"problem")

        self.layout_29.addWidget(self.items_problem)


        self.layout_28.addLayout(self.layout_29, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_30 = QVBoxLayout()
        self.layout_30.setSpacing(3)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.layout_31 = QGridLayout()
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setHorizontalSpacing(16)
        self.layout_31.setVerticalSpacing(0)
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.layout_32 = QVBoxLayout()
        self.layout_32.setSpacing(3)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.people_count_label = QLabel(self.work_sheet)
        self.people_count_label.setObjectName(u"people_count_label")
        self.people_count_label.setProperty(u"kind", u"muted")

        self.layout_32.addWidget(self.people_count_label)

        self.people_count_edit = QLineEdit(self.work_sheet)
        self.people_count_edit.setObjectName(u"people_count_edit")

        self.layout_32.addWidget(self.people_count_edit)

        self.people_count_problem = Paragraph(self.work_sheet)
        self.people_count_problem.setObjectName(u"people_count_problem")
        self.people_count_problem.setProperty(u"kind", u"problem")

        self.layout_32.addWidget(self.people_count_problem)


        self.layout_31.addLayout(self.layout_32, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_33 = QVBoxLayout()
        self.layout_33.setSpacing(3)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(0, 0, 0, 0)
        self.sensitive_label = QLabel(self.work_sheet)
        self.sensitive_label.setObjectName(u"sensitive_label")
        self.sensitive_label.setProperty(u"kind", u"muted")

        self.layout_33.addWidget(self.sensitive_label)

        self.sensitive_combo = CalmCombo(self.work_sheet)
        self.sensitive_combo.setObjectName(u"sensitive_combo")

        self.layout_33.addWidget(self.sensitive_combo)


        self.layout_31.addLayout(self.layout_33, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_31.setColumnStretch(0, 1)
        self.layout_31.setColumnStretch(1, 1)

        self.layout_30.addLayout(self.layout_31)


        self.layout_28.addLayout(self.layout_30, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_28.setColumnStretch(0, 1)
        self.layout_28.setColumnStretch(1, 1)

        self.layout_24.addLayout(self.layout_28)

        self.layout_34 = QVBoxLayout()
        self.layout_34.setSpacing(3)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.purposes_label = QLabel(self.work_sheet)
        self.purposes_label.setObjectName(u"purposes_label")
        self.purposes_label.setProperty(u"kind", u"muted")

        self.layout_34.addWidget(self.purposes_label)

        self.purposes_list = QListWidget(self.work_sheet)
        self.purposes_list.setObjectName(u"purposes_list")
        self.purposes_list.setMinimumSize(QSize(0, 110))
        self.purposes_list.setWordWrap(True)
        self.purposes_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_34.addWidget(self.purposes_list)


        self.layout_24.addLayout(self.layout_34)

        self.layout_35 = QVBoxLayout()
        self.layout_35.setSpacing(3)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.work_sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_35.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.work_sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 48))
        self.note_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_35.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.work_sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_35.addWidget(self.note_problem)


        self.layout_24.addLayout(self.layout_35)


        self.layout_2.addWidget(self.work_sheet)

        self.spacer_36 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_36)

        self.scroll.setWidget(self.sections)

        self.layout_1.addWidget(self.scroll)

        self.layout_37 = QHBoxLayout()
        self.layout_37.setSpacing(8)
        self.layout_37.setObjectName(u"layout_37")
        self.layout_37.setContentsMargins(0, 0, 0, 0)
        self.spacer_38 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_37.addItem(self.spacer_38)

        self.cancel_button = QPushButton(ContractDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_37.addWidget(self.cancel_button)

        self.save_button = QPushButton(ContractDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_37.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_37)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.concluded_on_label.setBuddy(self.concluded_on_field)
        self.from_on_label.setBuddy(self.from_on_field)
        self.until_on_label.setBuddy(self.until_on_field)
        self.renewal_months_label.setBuddy(self.renewal_months_edit)
        self.notice_months_label.setBuddy(self.notice_months_edit)
        self.confidentiality_label.setBuddy(self.confidentiality_combo)
        self.no_onward_label.setBuddy(self.no_onward_combo)
        self.liability_label.setBuddy(self.liability_combo)
        self.oversight_label.setBuddy(self.oversight_combo)
        self.subcontracting_label.setBuddy(self.subcontracting_combo)
        self.work_label.setBuddy(self.work_edit)
        self.handover_label.setBuddy(self.handover_edit)
        self.items_label.setBuddy(self.items_edit)
        self.people_count_label.setBuddy(self.people_count_edit)
        self.sensitive_label.setBuddy(self.sensitive_combo)
        self.purposes_label.setBuddy(self.purposes_list)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.concluded_on_field)
        QWidget.setTabOrder(self.concluded_on_field, self.from_on_field)
        QWidget.setTabOrder(self.from_on_field, self.until_on_field)
        QWidget.setTabOrder(self.until_on_field, self.renews_check)
        QWidget.setTabOrder(self.renews_check, self.renewal_months_edit)
        QWidget.setTabOrder(self.renewal_months_edit, self.notice_months_edit)
        QWidget.setTabOrder(self.notice_months_edit, self.confidentiality_combo)
        QWidget.setTabOrder(self.confidentiality_combo, self.no_onward_combo)
        QWidget.setTabOrder(self.no_onward_combo, self.liability_combo)
        QWidget.setTabOrder(self.liability_combo, self.oversight_combo)
        QWidget.setTabOrder(self.oversight_combo, self.subcontracting_combo)
        QWidget.setTabOrder(self.subcontracting_combo, self.work_edit)
        QWidget.setTabOrder(self.work_edit, self.handover_edit)
        QWidget.setTabOrder(self.handover_edit, self.items_edit)
        QWidget.setTabOrder(self.items_edit, self.people_count_edit)
        QWidget.setTabOrder(self.people_count_edit, self.sensitive_combo)
        QWidget.setTabOrder(self.sensitive_combo, self.purposes_list)
        QWidget.setTabOrder(self.purposes_list, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ContractDialog)

        QMetaObject.connectSlotsByName(ContractDialog)
    # setupUi

    def retranslateUi(self, ContractDialog):
        ContractDialog.setWindowTitle(QCoreApplication.translate("ContractDialog", u"\u5951\u7d04 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.heading_label.setText("")
        self.intro_label.setText("")
        self.days_heading.setText(QCoreApplication.translate("ContractDialog", u"\u5951\u7d04\u3068\u671f\u9593", None))
        self.days_hint.setText(QCoreApplication.translate("ContractDialog", u"\u7d42\u308f\u308a\u306e\u65e5\u3092\u7a7a\u3051\u308b\u3068\u3001\u671f\u9650\u306a\u3057\u306b\u306a\u308a\u307e\u3059\u3002\u81ea\u52d5\u66f4\u65b0\u306e\u5951\u7d04\u3067\u306f\u3001\u6700\u521d\u306e\u671f\u9593\u306e\u7d42\u308f\u308a\u3092\u5165\u308c\u307e\u3059\u3002", None))
        self.title_label.setText(QCoreApplication.translate("ContractDialog", u"\u5951\u7d04\u306e\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u5951\u7d04\u306e\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("ContractDialog", u"\u4f8b \u5370\u5237\u30fb\u767a\u9001\u306e\u696d\u52d9\u59d4\u8a17\u5951\u7d04", None))
        self.title_problem.setText("")
        self.concluded_on_label.setText(QCoreApplication.translate("ContractDialog", u"\u7de0\u7d50\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.concluded_on_field.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u7de0\u7d50\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.concluded_on_problem.setText("")
        self.from_on_label.setText(QCoreApplication.translate("ContractDialog", u"\u59cb\u307e\u308a\u306e\u65e5(&B)", None))
#if QT_CONFIG(accessibility)
        self.from_on_field.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u59cb\u307e\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.from_on_problem.setText("")
        self.until_on_label.setText(QCoreApplication.translate("ContractDialog", u"\u7d42\u308f\u308a\u306e\u65e5(&U)", None))
#if QT_CONFIG(accessibility)
        self.until_on_field.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u7d42\u308f\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.until_on_problem.setText("")
        self.label_11.setText("")
        self.renews_check.setText(QCoreApplication.translate("ContractDialog", u"\u81ea\u52d5\u3067\u66f4\u65b0\u3059\u308b(&R)", None))
        self.renewal_months_label.setText(QCoreApplication.translate("ContractDialog", u"\u4f55\u304b\u6708\u305a\u3064\u66f4\u65b0\u3059\u308b\u304b(&H)", None))
#if QT_CONFIG(accessibility)
        self.renewal_months_edit.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u4f55\u304b\u6708\u305a\u3064\u66f4\u65b0\u3059\u308b\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.renewal_months_edit.setPlaceholderText(QCoreApplication.translate("ContractDialog", u"\u4f8b 12", None))
        self.renewal_months_problem.setText("")
        self.notice_months_label.setText(QCoreApplication.translate("ContractDialog", u"\u66f4\u65b0\u3057\u306a\u3044\u3068\u304d\u306e\u7533\u51fa\uff08\u4f55\u304b\u6708\u524d\u307e\u3067\uff09(&J)", None))
#if QT_CONFIG(accessibility)
        self.notice_months_edit.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u66f4\u65b0\u3057\u306a\u3044\u3068\u304d\u306e\u7533\u51fa\uff08\u4f55\u304b\u6708\u524d\u307e\u3067\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.notice_months_edit.setPlaceholderText(QCoreApplication.translate("ContractDialog", u"\u4f8b 3", None))
        self.notice_months_problem.setText("")
        self.clauses_heading.setText(QCoreApplication.translate("ContractDialog", u"\u6761\u9805", None))
        self.clauses_hint.setText(QCoreApplication.translate("ContractDialog", u"\u65b9\u91dd\u3067\u7d04\u675f\u3057\u3066\u3044\u308b3\u3064\u306e\u6761\u9805\u3067\u3059\u3002\u5951\u7d04\u66f8\u3067\u78ba\u304b\u3081\u3066\u304b\u3089\u300c\u3042\u308a\u300d\u306b\u3057\u3066\u304f\u3060\u3055\u3044\u3002\u300c\u306a\u3057\u300d\u304c\u3042\u308b\u3068\u3001\u60c5\u5831\u3092\u304a\u6e21\u3057\u3067\u304d\u307e\u305b\u3093\u3002", None))
        self.confidentiality_label.setText(QCoreApplication.translate("ContractDialog", u"\u5b88\u79d8\u7fa9\u52d9(&C)", None))
#if QT_CONFIG(accessibility)
        self.confidentiality_combo.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u5b88\u79d8\u7fa9\u52d9", None))
#endif // QT_CONFIG(accessibility)
        self.no_onward_label.setText(QCoreApplication.translate("ContractDialog", u"\u518d\u63d0\u4f9b\u7981\u6b62(&F)", None))
#if QT_CONFIG(accessibility)
        self.no_onward_combo.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u518d\u63d0\u4f9b\u7981\u6b62", None))
#endif // QT_CONFIG(accessibility)
        self.liability_label.setText(QCoreApplication.translate("ContractDialog", u"\u4e8b\u6545\u6642\u306e\u8cac\u4efb\u5206\u62c5(&L)", None))
#if QT_CONFIG(accessibility)
        self.liability_combo.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u4e8b\u6545\u6642\u306e\u8cac\u4efb\u5206\u62c5", None))
#endif // QT_CONFIG(accessibility)
        self.oversight_label.setText(QCoreApplication.translate("ContractDialog", u"\u53d6\u6271\u3044\u72b6\u6cc1\u3092\u78ba\u304b\u3081\u308b\u6761\u9805(&O)", None))
#if QT_CONFIG(accessibility)
        self.oversight_combo.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u53d6\u6271\u3044\u72b6\u6cc1\u3092\u78ba\u304b\u3081\u308b\u6761\u9805", None))
#endif // QT_CONFIG(accessibility)
        self.subcontracting_label.setText(QCoreApplication.translate("ContractDialog", u"\u518d\u59d4\u8a17(&X)", None))
#if QT_CONFIG(accessibility)
        self.subcontracting_combo.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u518d\u59d4\u8a17", None))
#endif // QT_CONFIG(accessibility)
        self.work_heading.setText(QCoreApplication.translate("ContractDialog", u"\u59d4\u8a17\u3059\u308b\u696d\u52d9\u3068\u60c5\u5831", None))
        self.work_hint.setText(QCoreApplication.translate("ContractDialog", u"\u9805\u76ee\u3084\u5229\u7528\u76ee\u7684\u3092\u5165\u308c\u308b\u3068\u3001\u305d\u308c\u3092\u8d85\u3048\u308b\u63d0\u4f9b\u306f\u767b\u9332\u3067\u304d\u306a\u304f\u306a\u308a\u307e\u3059\u3002\u7a7a\u3051\u3066\u304a\u304f\u3068\u3001\u65b9\u91dd\u306e\u7bc4\u56f2\u3067\u767b\u9332\u3067\u304d\u307e\u3059\u3002", None))
        self.work_label.setText(QCoreApplication.translate("ContractDialog", u"\u59d4\u8a17\u3059\u308b\u696d\u52d9(&W)", None))
#if QT_CONFIG(accessibility)
        self.work_edit.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u59d4\u8a17\u3059\u308b\u696d\u52d9", None))
#endif // QT_CONFIG(accessibility)
        self.work_edit.setPlaceholderText(QCoreApplication.translate("ContractDialog", u"\u4f8b \u3054\u6848\u5185\u306e\u5370\u5237\u3068\u767a\u9001", None))
        self.work_problem.setText("")
        self.handover_label.setText(QCoreApplication.translate("ContractDialog", u"\u53d7\u3051\u6e21\u3057\u306e\u65b9\u6cd5(&V)", None))
#if QT_CONFIG(accessibility)
        self.handover_edit.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u53d7\u3051\u6e21\u3057\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.handover_edit.setPlaceholderText(QCoreApplication.translate("ContractDialog", u"\u4f8b \u6697\u53f7\u5316\u3057\u305f\u8a18\u9332\u5a92\u4f53", None))
        self.handover_problem.setText("")
        self.items_label.setText(QCoreApplication.translate("ContractDialog", u"\u53d6\u308a\u6271\u3046\u9805\u76ee\uff081\u884c\u306b1\u3064\uff09(&I)", None))
#if QT_CONFIG(accessibility)
        self.items_edit.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u53d6\u308a\u6271\u3046\u9805\u76ee\uff081\u884c\u306b1\u3064\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.items_edit.setPlaceholderText(QCoreApplication.translate("ContractDialog", u"\u4f8b \u304a\u540d\u524d\n"
"\u3054\u4f4f\u6240", None))
        self.items_problem.setText("")
        self.people_count_label.setText(QCoreApplication.translate("ContractDialog", u"\u4eba\u6570\uff08\u304a\u3088\u305d\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.people_count_edit.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u4eba\u6570\uff08\u304a\u3088\u305d\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.people_count_edit.setPlaceholderText(QCoreApplication.translate("ContractDialog", u"\u4f8b 3000", None))
        self.people_count_problem.setText("")
        self.sensitive_label.setText(QCoreApplication.translate("ContractDialog", u"\u8981\u914d\u616e\u500b\u4eba\u60c5\u5831(&Y)", None))
#if QT_CONFIG(accessibility)
        self.sensitive_combo.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u8981\u914d\u616e\u500b\u4eba\u60c5\u5831", None))
#endif // QT_CONFIG(accessibility)
        self.purposes_label.setText(QCoreApplication.translate("ContractDialog", u"\u5229\u7528\u76ee\u7684\uff08\u5951\u7d04\u3067\u9650\u308b\u3068\u304d\u3060\u3051\uff09(&G)", None))
#if QT_CONFIG(accessibility)
        self.purposes_list.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u5229\u7528\u76ee\u7684\uff08\u5951\u7d04\u3067\u9650\u308b\u3068\u304d\u3060\u3051\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("ContractDialog", u"\u5099\u8003(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ContractDialog", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ContractDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("ContractDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

