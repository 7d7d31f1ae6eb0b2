# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'identity_dialog.ui'
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
    QLineEdit, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.checklist import Checklist
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_IdentityDialog(object):
    def setupUi(self, IdentityDialog):
        if not IdentityDialog.objectName():
            IdentityDialog.setObjectName(u"IdentityDialog")
        self.layout_1 = QVBoxLayout(IdentityDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(IdentityDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.list_scroll = QScrollArea(IdentityDialog)
        self.list_scroll.setObjectName(u"list_scroll")
        self.list_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list_scroll.setWidgetResizable(True)
        self.list_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.list_scroll.setMinimumSize(QSize(300, 0))
        self.list_scroll.setMaximumSize(QSize(320, 16777215))
        self.list_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list_sheet = QFrame()
        self.list_sheet.setObjectName(u"list_sheet")
        self.list_sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.list_sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.list_heading = QLabel(self.list_sheet)
        self.list_heading.setObjectName(u"list_heading")
        self.list_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.list_heading)

        self.checklist = Checklist(self.list_sheet)
        self.checklist.setObjectName(u"checklist")

        self.layout_3.addWidget(self.checklist)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)

        self.keep_label = Paragraph(self.list_sheet)
        self.keep_label.setObjectName(u"keep_label")
        self.keep_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.keep_label)

        self.list_scroll.setWidget(self.list_sheet)

        self.layout_2.addWidget(self.list_scroll)

        self.scroll = QScrollArea(IdentityDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet = QFrame()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.sheet)
        self.layout_5.setSpacing(16)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 16, 20, 16)
        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(16)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.checked_label = QLabel(self.sheet)
        self.checked_label.setObjectName(u"checked_label")
        self.checked_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.checked_label)

        self.checked_field = DateField(self.sheet)
        self.checked_field.setObjectName(u"checked_field")

        self.layout_7.addWidget(self.checked_field)

        self.checked_problem = Paragraph(self.sheet)
        self.checked_problem.setObjectName(u"checked_problem")
        self.checked_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.checked_problem)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.method_label)

        self.method_combo = QComboBox(self.sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_8.addWidget(self.method_combo)

        self.method_problem = Paragraph(self.sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.method_problem)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 2)
        self.layout_6.setColumnStretch(1, 3)

        self.layout_5.addLayout(self.layout_6)

        self.call_box = QWidget(self.sheet)
        self.call_box.setObjectName(u"call_box")
        self.call_box.setProperty(u"kind", u"clear")
        self.layout_9 = QVBoxLayout(self.call_box)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.call_heading = QLabel(self.call_box)
        self.call_heading.setObjectName(u"call_heading")
        self.call_heading.setProperty(u"kind", u"section")

        self.layout_9.addWidget(self.call_heading)

        self.number_label = Paragraph(self.call_box)
        self.number_label.setObjectName(u"number_label")

        self.layout_9.addWidget(self.number_label)

        self.matched_label = QLabel(self.call_box)
        self.matched_label.setObjectName(u"matched_label")
        self.matched_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.matched_label)

        self.layout_10 = QGridLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setHorizontalSpacing(16)
        self.layout_10.setVerticalSpacing(4)
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.birth_check = QCheckBox(self.call_box)
        self.birth_check.setObjectName(u"birth_check")

        self.layout_10.addWidget(self.birth_check, 0, 0, 1, 1)

        self.address_check = QCheckBox(self.call_box)
        self.address_check.setObjectName(u"address_check")

        self.layout_10.addWidget(self.address_check, 0, 1, 1, 1)

        self.code_check = QCheckBox(self.call_box)
        self.code_check.setObjectName(u"code_check")

        self.layout_10.addWidget(self.code_check, 0, 2, 1, 1)

        self.children_check = QCheckBox(self.call_box)
        self.children_check.setObjectName(u"children_check")

        self.layout_10.addWidget(self.children_check, 1, 0, 1, 2)

        self.email_check = QCheckBox(self.call_box)
        self.email_check.setObjectName(u"email_check")

        self.layout_10.addWidget(self.email_check, 1, 2, 1, 1)


        self.layout_9.addLayout(self.layout_10)

        self.matched_problem = Paragraph(self.call_box)
        self.matched_problem.setObjectName(u"matched_problem")
        self.matched_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.matched_problem)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.time_label = QLabel(self.call_box)
        self.time_label.setObjectName(u"time_label")
        self.time_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.time_label)

        self.time_edit = QLineEdit(self.call_box)
        self.time_edit.setObjectName(u"time_edit")
        self.time_edit.setMaximumSize(QSize(160, 64))

        self.layout_12.addWidget(self.time_edit)

        self.time_problem = Paragraph(self.call_box)
        self.time_problem.setObjectName(u"time_problem")
        self.time_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.time_problem)


        self.layout_11.addLayout(self.layout_12)

        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_13)


        self.layout_9.addLayout(self.layout_11)


        self.layout_5.addWidget(self.call_box)

        self.own_box = QWidget(self.sheet)
        self.own_box.setObjectName(u"own_box")
        self.own_box.setProperty(u"kind", u"clear")
        self.layout_14 = QVBoxLayout(self.own_box)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.own_heading = QLabel(self.own_box)
        self.own_heading.setObjectName(u"own_heading")
        self.own_heading.setProperty(u"kind", u"section")

        self.layout_14.addWidget(self.own_heading)

        self.papers_box = QWidget(self.own_box)
        self.papers_box.setObjectName(u"papers_box")
        self.papers_box.setProperty(u"kind", u"clear")
        self.papers_layout = QVBoxLayout(self.papers_box)
        self.papers_layout.setSpacing(12)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_14.addWidget(self.papers_box)

        self.papers_problem = Paragraph(self.own_box)
        self.papers_problem.setObjectName(u"papers_problem")
        self.papers_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.papers_problem)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.add_paper_button = QPushButton(self.own_box)
        self.add_paper_button.setObjectName(u"add_paper_button")
        self.add_paper_button.setProperty(u"kind", u"quiet")
        self.add_paper_button.setAutoDefault(False)

        self.layout_15.addWidget(self.add_paper_button)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)


        self.layout_14.addLayout(self.layout_15)


        self.layout_5.addWidget(self.own_box)

        self.authority_box = QWidget(self.sheet)
        self.authority_box.setObjectName(u"authority_box")
        self.authority_box.setProperty(u"kind", u"clear")
        self.layout_17 = QVBoxLayout(self.authority_box)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.authority_heading = QLabel(self.authority_box)
        self.authority_heading.setObjectName(u"authority_heading")
        self.authority_heading.setProperty(u"kind", u"section")

        self.layout_17.addWidget(self.authority_heading)

        self.agent_papers_box = QWidget(self.authority_box)
        self.agent_papers_box.setObjectName(u"agent_papers_box")
        self.agent_papers_box.setProperty(u"kind", u"clear")
        self.agent_papers_layout = QVBoxLayout(self.agent_papers_box)
        self.agent_papers_layout.setSpacing(12)
        self.agent_papers_layout.setObjectName(u"agent_papers_layout")
        self.agent_papers_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_17.addWidget(self.agent_papers_box)

        self.agent_papers_problem = Paragraph(self.authority_box)
        self.agent_papers_problem.setObjectName(u"agent_papers_problem")
        self.agent_papers_problem.setProperty(u"kind", u"problem")

        self.layout_17.addWidget(self.agent_papers_problem)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.add_agent_paper_button = QPushButton(self.authority_box)
        self.add_agent_paper_button.setObjectName(u"add_agent_paper_button")
        self.add_agent_paper_button.setProperty(u"kind", u"quiet")
        self.add_agent_paper_button.setAutoDefault(False)

        self.layout_18.addWidget(self.add_agent_paper_button)

        self.spacer_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_19)


        self.layout_17.addLayout(self.layout_18)


        self.layout_5.addWidget(self.authority_box)

        self.cover_box = QWidget(self.sheet)
        self.cover_box.setObjectName(u"cover_box")
        self.cover_box.setProperty(u"kind", u"clear")
        self.layout_20 = QVBoxLayout(self.cover_box)
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.cover_check = QCheckBox(self.cover_box)
        self.cover_check.setObjectName(u"cover_check")

        self.layout_20.addWidget(self.cover_check)

        self.cover_hint = Paragraph(self.cover_box)
        self.cover_hint.setObjectName(u"cover_hint")
        self.cover_hint.setProperty(u"kind", u"muted")

        self.layout_20.addWidget(self.cover_hint)

        self.cover_problem = Paragraph(self.cover_box)
        self.cover_problem.setObjectName(u"cover_problem")
        self.cover_problem.setProperty(u"kind", u"problem")

        self.layout_20.addWidget(self.cover_problem)


        self.layout_5.addWidget(self.cover_box)

        self.custody_box = QWidget(self.sheet)
        self.custody_box.setObjectName(u"custody_box")
        self.custody_box.setProperty(u"kind", u"clear")
        self.layout_21 = QVBoxLayout(self.custody_box)
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.custody_heading = QLabel(self.custody_box)
        self.custody_heading.setObjectName(u"custody_heading")
        self.custody_heading.setProperty(u"kind", u"section")

        self.layout_21.addWidget(self.custody_heading)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(3)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.custody_label = QLabel(self.custody_box)
        self.custody_label.setObjectName(u"custody_label")
        self.custody_label.setProperty(u"kind", u"muted")

        self.layout_22.addWidget(self.custody_label)

        self.custody_combo = QComboBox(self.custody_box)
        self.custody_combo.setObjectName(u"custody_combo")

        self.layout_22.addWidget(self.custody_combo)

        self.custody_problem = Paragraph(self.custody_box)
        self.custody_problem.setObjectName(u"custody_problem")
        self.custody_problem.setProperty(u"kind", u"problem")

        self.layout_22.addWidget(self.custody_problem)


        self.layout_21.addLayout(self.layout_22)

        self.note_box = QWidget(self.custody_box)
        self.note_box.setObjectName(u"note_box")
        self.note_box.setProperty(u"kind", u"clear")
        self.layout_23 = QVBoxLayout(self.note_box)
        self.layout_23.setSpacing(8)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_box)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_24.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.note_box)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 64))
        self.note_edit.setMaximumSize(QSize(16777215, 96))
        self.note_edit.setTabChangesFocus(True)

        self.layout_24.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.note_box)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_24.addWidget(self.note_problem)


        self.layout_23.addLayout(self.layout_24)

        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(3)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.other_label = QLabel(self.note_box)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setProperty(u"kind", u"muted")

        self.layout_25.addWidget(self.other_label)

        self.other_combo = QComboBox(self.note_box)
        self.other_combo.setObjectName(u"other_combo")

        self.layout_25.addWidget(self.other_combo)

        self.other_problem = Paragraph(self.note_box)
        self.other_problem.setObjectName(u"other_problem")
        self.other_problem.setProperty(u"kind", u"problem")

        self.layout_25.addWidget(self.other_problem)


        self.layout_23.addLayout(self.layout_25)


        self.layout_21.addWidget(self.note_box)

        self.judge_box = QWidget(self.custody_box)
        self.judge_box.setObjectName(u"judge_box")
        self.judge_box.setProperty(u"kind", u"clear")
        self.layout_26 = QVBoxLayout(self.judge_box)
        self.layout_26.setSpacing(8)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(3)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.judged_label = QLabel(self.judge_box)
        self.judged_label.setObjectName(u"judged_label")
        self.judged_label.setProperty(u"kind", u"muted")

        self.layout_27.addWidget(self.judged_label)

        self.judged_edit = QPlainTextEdit(self.judge_box)
        self.judged_edit.setObjectName(u"judged_edit")
        self.judged_edit.setMinimumSize(QSize(0, 64))
        self.judged_edit.setMaximumSize(QSize(16777215, 96))
        self.judged_edit.setTabChangesFocus(True)

        self.layout_27.addWidget(self.judged_edit)

        self.judged_problem = Paragraph(self.judge_box)
        self.judged_problem.setObjectName(u"judged_problem")
        self.judged_problem.setProperty(u"kind", u"problem")

        self.layout_27.addWidget(self.judged_problem)


        self.layout_26.addLayout(self.layout_27)


        self.layout_21.addWidget(self.judge_box)

        self.custody_hint = QLabel(self.custody_box)
        self.custody_hint.setObjectName(u"custody_hint")
        self.custody_hint.setProperty(u"kind", u"warning")
        self.custody_hint.setWordWrap(True)

        self.layout_21.addWidget(self.custody_hint)


        self.layout_5.addWidget(self.custody_box)

        self.spacer_28 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_28)

        self.scroll.setWidget(self.sheet)

        self.layout_2.addWidget(self.scroll)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.trouble_notice = Notice(IdentityDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_29 = QHBoxLayout()
        self.layout_29.setSpacing(8)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.spacer_30 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_29.addItem(self.spacer_30)

        self.cancel_button = QPushButton(IdentityDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_29.addWidget(self.cancel_button)

        self.save_button = QPushButton(IdentityDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_29.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_29)

#if QT_CONFIG(shortcut)
        self.checked_label.setBuddy(self.checked_field)
        self.method_label.setBuddy(self.method_combo)
        self.time_label.setBuddy(self.time_edit)
        self.custody_label.setBuddy(self.custody_combo)
        self.note_label.setBuddy(self.note_edit)
        self.other_label.setBuddy(self.other_combo)
        self.judged_label.setBuddy(self.judged_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.checked_field, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.birth_check)
        QWidget.setTabOrder(self.birth_check, self.address_check)
        QWidget.setTabOrder(self.address_check, self.code_check)
        QWidget.setTabOrder(self.code_check, self.children_check)
        QWidget.setTabOrder(self.children_check, self.email_check)
        QWidget.setTabOrder(self.email_check, self.time_edit)
        QWidget.setTabOrder(self.time_edit, self.add_paper_button)
        QWidget.setTabOrder(self.add_paper_button, self.add_agent_paper_button)
        QWidget.setTabOrder(self.add_agent_paper_button, self.cover_check)
        QWidget.setTabOrder(self.cover_check, self.custody_combo)
        QWidget.setTabOrder(self.custody_combo, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.other_combo)
        QWidget.setTabOrder(self.other_combo, self.judged_edit)
        QWidget.setTabOrder(self.judged_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IdentityDialog)

        QMetaObject.connectSlotsByName(IdentityDialog)
    # setupUi

    def retranslateUi(self, IdentityDialog):
        IdentityDialog.setWindowTitle(QCoreApplication.translate("IdentityDialog", u"\u672c\u4eba\u78ba\u8a8d - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.list_heading.setText(QCoreApplication.translate("IdentityDialog", u"\u78ba\u304b\u3081\u308b\u3053\u3068", None))
        self.keep_label.setText(QCoreApplication.translate("IdentityDialog", u"\u8a18\u9332\u3059\u308b\u306e\u306f\u3001\u66f8\u985e\u306e\u7a2e\u985e\u30fb\u767a\u884c\u8005\u30fb\u65e5\u4ed8\u3068\u3001\u63a7\u3048\u3066\u3088\u3044\u756a\u53f7\u306e\u4e0b4\u6841\u3060\u3051\u3067\u3059\u3002\u9810\u304b\u3063\u305f\u66f8\u985e\u306f\u3001\u8fd4\u5374\u304b\u5ec3\u68c4\u307e\u3067\u4e00\u89a7\u306b\u6b8b\u308a\u307e\u3059\u3002", None))
        self.checked_label.setText(QCoreApplication.translate("IdentityDialog", u"\u78ba\u8a8d\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.checked_field.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u78ba\u8a8d\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.checked_problem.setText("")
        self.method_label.setText(QCoreApplication.translate("IdentityDialog", u"\u78ba\u8a8d\u306e\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u78ba\u8a8d\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.call_heading.setText(QCoreApplication.translate("IdentityDialog", u"\u6298\u8fd4\u3057\u306e\u96fb\u8a71", None))
        self.number_label.setText("")
        self.matched_label.setText(QCoreApplication.translate("IdentityDialog", u"\u4f3a\u3063\u305f\u5185\u5bb9\u306e\u3046\u3061\u3001\u767b\u9332\u3068\u5408\u3063\u3066\u3044\u305f\u3082\u306e", None))
        self.birth_check.setText(QCoreApplication.translate("IdentityDialog", u"\u751f\u5e74\u6708\u65e5(&1)", None))
#if QT_CONFIG(accessibility)
        self.birth_check.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u751f\u5e74\u6708\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.address_check.setText(QCoreApplication.translate("IdentityDialog", u"\u3054\u4f4f\u6240(&2)", None))
#if QT_CONFIG(accessibility)
        self.address_check.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u3054\u4f4f\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.code_check.setText(QCoreApplication.translate("IdentityDialog", u"\u7d44\u5408\u54e1\u30b3\u30fc\u30c9(&3)", None))
#if QT_CONFIG(accessibility)
        self.code_check.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u7d44\u5408\u54e1\u30b3\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.children_check.setText(QCoreApplication.translate("IdentityDialog", u"\u304a\u5b50\u3055\u307e\u306e\u304a\u540d\u524d\u3068\u751f\u5e74\u6708\u65e5(&4)", None))
#if QT_CONFIG(accessibility)
        self.children_check.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u304a\u5b50\u3055\u307e\u306e\u304a\u540d\u524d\u3068\u751f\u5e74\u6708\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.email_check.setText(QCoreApplication.translate("IdentityDialog", u"\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9(&5)", None))
#if QT_CONFIG(accessibility)
        self.email_check.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9", None))
#endif // QT_CONFIG(accessibility)
        self.matched_problem.setText("")
        self.time_label.setText(QCoreApplication.translate("IdentityDialog", u"\u6298\u308a\u8fd4\u3057\u305f\u6642\u523b(&T)", None))
#if QT_CONFIG(accessibility)
        self.time_edit.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u6298\u308a\u8fd4\u3057\u305f\u6642\u523b", None))
#endif // QT_CONFIG(accessibility)
        self.time_edit.setPlaceholderText(QCoreApplication.translate("IdentityDialog", u"\u4f8b 14:05", None))
        self.time_problem.setText("")
        self.own_heading.setText(QCoreApplication.translate("IdentityDialog", u"\u8acb\u6c42\u3055\u308c\u305f\u65b9\u306e\u66f8\u985e", None))
        self.papers_problem.setText("")
        self.add_paper_button.setText(QCoreApplication.translate("IdentityDialog", u"\u66f8\u985e\u3092\u52a0\u3048\u308b(&P)", None))
        self.authority_heading.setText(QCoreApplication.translate("IdentityDialog", u"\u4ee3\u308f\u308a\u306b\u8acb\u6c42\u3067\u304d\u308b\u3053\u3068\u304c\u5206\u304b\u308b\u66f8\u985e", None))
        self.agent_papers_problem.setText("")
        self.add_agent_paper_button.setText(QCoreApplication.translate("IdentityDialog", u"\u66f8\u985e\u3092\u52a0\u3048\u308b(&A)", None))
        self.cover_check.setText(QCoreApplication.translate("IdentityDialog", u"\u898b\u3048\u3066\u306f\u3044\u3051\u306a\u3044\u3068\u3053\u308d\u304c\u96a0\u308c\u3066\u3044\u308b\u3053\u3068\u3092\u78ba\u304b\u3081\u305f(&V)", None))
#if QT_CONFIG(accessibility)
        self.cover_check.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u898b\u3048\u3066\u306f\u3044\u3051\u306a\u3044\u3068\u3053\u308d\u304c\u96a0\u308c\u3066\u3044\u308b\u3053\u3068\u3092\u78ba\u304b\u3081\u305f", None))
#endif // QT_CONFIG(accessibility)
        self.cover_hint.setText("")
        self.cover_problem.setText("")
        self.custody_heading.setText(QCoreApplication.translate("IdentityDialog", u"\u89aa\u6a29", None))
        self.custody_label.setText(QCoreApplication.translate("IdentityDialog", u"\u3054\u4e21\u89aa\u306f\u96e2\u5a5a\u3084\u5225\u5c45\u3092\u3055\u308c\u3066\u3044\u307e\u3059\u304b(&C)", None))
#if QT_CONFIG(accessibility)
        self.custody_combo.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u3054\u4e21\u89aa\u306f\u96e2\u5a5a\u3084\u5225\u5c45\u3092\u3055\u308c\u3066\u3044\u307e\u3059\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.custody_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("IdentityDialog", u"\u4f3a\u3063\u305f\u4e8b\u60c5\uff08\u8acb\u6c42\u306e\u7406\u7531\u306a\u3069\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u4f3a\u3063\u305f\u4e8b\u60c5\uff08\u8acb\u6c42\u306e\u7406\u7531\u306a\u3069\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.other_label.setText(QCoreApplication.translate("IdentityDialog", u"\u3082\u3046\u4e00\u65b9\u306e\u89aa\u5fa1\u3055\u3093\u306f\u3001\u3053\u306e\u3054\u8acb\u6c42\u3092\u3054\u5b58\u3058\u3067\u3059\u304b(&O)", None))
#if QT_CONFIG(accessibility)
        self.other_combo.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u3082\u3046\u4e00\u65b9\u306e\u89aa\u5fa1\u3055\u3093\u306f\u3001\u3053\u306e\u3054\u8acb\u6c42\u3092\u3054\u5b58\u3058\u3067\u3059\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.other_problem.setText("")
        self.judged_label.setText(QCoreApplication.translate("IdentityDialog", u"\u7ba1\u7406\u8cac\u4efb\u8005\u306e\u5224\u65ad\uff08\u9032\u3081\u3066\u3088\u3044\u3068\u5224\u65ad\u3059\u308b\u3068\u304d\u3060\u3051\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.judged_edit.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u7ba1\u7406\u8cac\u4efb\u8005\u306e\u5224\u65ad\uff08\u9032\u3081\u3066\u3088\u3044\u3068\u5224\u65ad\u3059\u308b\u3068\u304d\u3060\u3051\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.judged_problem.setText("")
        self.custody_hint.setText("")
        self.cancel_button.setText(QCoreApplication.translate("IdentityDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("IdentityDialog", u"\u672c\u4eba\u78ba\u8a8d\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

