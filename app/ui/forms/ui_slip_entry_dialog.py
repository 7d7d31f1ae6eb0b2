# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'slip_entry_dialog.ui'
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
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_SlipEntryDialog(object):
    def setupUi(self, SlipEntryDialog):
        if not SlipEntryDialog.objectName():
            SlipEntryDialog.setObjectName(u"SlipEntryDialog")
        self.layout_1 = QVBoxLayout(SlipEntryDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.notice = Notice(SlipEntryDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.entry_sheet = QFrame(SlipEntryDialog)
        self.entry_sheet.setObjectName(u"entry_sheet")
        self.entry_sheet.setProperty(u"kind", u"sheet")
        self.entry_sheet.setMinimumSize(QSize(470, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.entry_sheet.sizePolicy().hasHeightForWidth())
        self.entry_sheet.setSizePolicy(sizePolicy)
        self.layout_4 = QVBoxLayout(self.entry_sheet)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 16, 20, 16)
        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(12)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.entry_sheet)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.number_label)

        self.number_edit = QLineEdit(self.entry_sheet)
        self.number_edit.setObjectName(u"number_edit")

        self.layout_6.addWidget(self.number_edit)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.arrived_label = QLabel(self.entry_sheet)
        self.arrived_label.setObjectName(u"arrived_label")
        self.arrived_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.arrived_label)

        self.arrived_field = DateField(self.entry_sheet)
        self.arrived_field.setObjectName(u"arrived_field")

        self.layout_7.addWidget(self.arrived_field)

        self.arrived_problem = Paragraph(self.entry_sheet)
        self.arrived_problem.setObjectName(u"arrived_problem")
        self.arrived_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.arrived_problem)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 1)

        self.layout_4.addLayout(self.layout_5)

        self.number_problem = Paragraph(self.entry_sheet)
        self.number_problem.setObjectName(u"number_problem")
        self.number_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.number_problem)

        self.line = QFrame(self.entry_sheet)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_4.addWidget(self.line)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.entry_sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"title")
        self.name_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.name_label.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.name_label.sizePolicy().hasHeightForWidth())
        self.name_label.setSizePolicy(sizePolicy1)

        self.layout_8.addWidget(self.name_label)

        self.state_pill = PillLabel(self.entry_sheet)
        self.state_pill.setObjectName(u"state_pill")

        self.layout_8.addWidget(self.state_pill)


        self.layout_4.addLayout(self.layout_8)

        self.member_label = Paragraph(self.entry_sheet)
        self.member_label.setObjectName(u"member_label")
        self.member_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.member_label)

        self.campaign_label = Paragraph(self.entry_sheet)
        self.campaign_label.setObjectName(u"campaign_label")
        self.campaign_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.campaign_label)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.mend_button = QPushButton(self.entry_sheet)
        self.mend_button.setObjectName(u"mend_button")
        self.mend_button.setProperty(u"kind", u"quiet")
        self.mend_button.setAutoDefault(False)

        self.layout_9.addWidget(self.mend_button)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)


        self.layout_4.addLayout(self.layout_9)

        self.line2 = QFrame(self.entry_sheet)
        self.line2.setObjectName(u"line2")
        self.line2.setProperty(u"kind", u"line")

        self.layout_4.addWidget(self.line2)

        self.answer_box = QWidget(self.entry_sheet)
        self.answer_box.setObjectName(u"answer_box")
        self.layout_11 = QVBoxLayout(self.answer_box)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.answer_heading = QLabel(self.answer_box)
        self.answer_heading.setObjectName(u"answer_heading")
        self.answer_heading.setProperty(u"kind", u"section")

        self.layout_11.addWidget(self.answer_heading)

        self.answer_choices = Choices(self.answer_box)
        self.answer_choices.setObjectName(u"answer_choices")

        self.layout_11.addWidget(self.answer_choices)

        self.answer_problem = Paragraph(self.answer_box)
        self.answer_problem.setObjectName(u"answer_problem")
        self.answer_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.answer_problem)

        self.written_box = QWidget(self.answer_box)
        self.written_box.setObjectName(u"written_box")
        self.layout_12 = QVBoxLayout(self.written_box)
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.written_label = QLabel(self.written_box)
        self.written_label.setObjectName(u"written_label")
        self.written_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.written_label)

        self.written_field = DateField(self.written_box)
        self.written_field.setObjectName(u"written_field")

        self.layout_13.addWidget(self.written_field)

        self.written_problem = Paragraph(self.written_box)
        self.written_problem.setObjectName(u"written_problem")
        self.written_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.written_problem)


        self.layout_12.addLayout(self.layout_13)

        self.written_hint = Paragraph(self.written_box)
        self.written_hint.setObjectName(u"written_hint")
        self.written_hint.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.written_hint)


        self.layout_11.addWidget(self.written_box)

        self.reason_box = QWidget(self.answer_box)
        self.reason_box.setObjectName(u"reason_box")
        self.layout_14 = QVBoxLayout(self.reason_box)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_box)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.reason_label)

        self.reason_combo = QComboBox(self.reason_box)
        self.reason_combo.setObjectName(u"reason_combo")

        self.layout_15.addWidget(self.reason_combo)

        self.reason_problem = Paragraph(self.reason_box)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.reason_problem)


        self.layout_14.addLayout(self.layout_15)


        self.layout_11.addWidget(self.reason_box)


        self.layout_4.addWidget(self.answer_box)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_16)


        self.layout_3.addWidget(self.entry_sheet)


        self.layout_2.addLayout(self.layout_3)

        self.list_sheet = QFrame(SlipEntryDialog)
        self.list_sheet.setObjectName(u"list_sheet")
        self.list_sheet.setProperty(u"kind", u"sheet")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.list_sheet.sizePolicy().hasHeightForWidth())
        self.list_sheet.setSizePolicy(sizePolicy2)
        self.layout_17 = QVBoxLayout(self.list_sheet)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(16, 14, 16, 14)
        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.list_heading = QLabel(self.list_sheet)
        self.list_heading.setObjectName(u"list_heading")
        self.list_heading.setProperty(u"kind", u"section")

        self.layout_18.addWidget(self.list_heading)

        self.spacer_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_19)

        self.count_label = QLabel(self.list_sheet)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_18.addWidget(self.count_label)


        self.layout_17.addLayout(self.layout_18)

        self.list_stack = QStackedWidget(self.list_sheet)
        self.list_stack.setObjectName(u"list_stack")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.list_stack.sizePolicy().hasHeightForWidth())
        self.list_stack.setSizePolicy(sizePolicy3)
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page.setProperty(u"kind", u"clear")
        self.layout_20 = QVBoxLayout(self.table_page)
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.table_page)
        self.table.setObjectName(u"table")

        self.layout_20.addWidget(self.table)

        self.list_stack.addWidget(self.table_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_21 = QVBoxLayout(self.empty_page)
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_21.addWidget(self.empty_state)

        self.list_stack.addWidget(self.empty_page)

        self.layout_17.addWidget(self.list_stack)

        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(8)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.undo_button = QPushButton(self.list_sheet)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setAutoDefault(False)

        self.layout_22.addWidget(self.undo_button)

        self.spacer_23 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_22.addItem(self.spacer_23)


        self.layout_17.addLayout(self.layout_22)


        self.layout_2.addWidget(self.list_sheet)


        self.layout_1.addLayout(self.layout_2)

        self.layout_24 = QHBoxLayout()
        self.layout_24.setSpacing(8)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.keys_label = QLabel(SlipEntryDialog)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"kind", u"muted")

        self.layout_24.addWidget(self.keys_label)

        self.spacer_25 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_24.addItem(self.spacer_25)

        self.cancel_button = QPushButton(SlipEntryDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_24.addWidget(self.cancel_button)

        self.save_button = QPushButton(SlipEntryDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_24.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_24)

#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number_edit)
        self.arrived_label.setBuddy(self.arrived_field)
        self.written_label.setBuddy(self.written_field)
        self.reason_label.setBuddy(self.reason_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number_edit, self.arrived_field)
        QWidget.setTabOrder(self.arrived_field, self.answer_choices)
        QWidget.setTabOrder(self.answer_choices, self.written_field)
        QWidget.setTabOrder(self.written_field, self.reason_combo)
        QWidget.setTabOrder(self.reason_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.mend_button)
        QWidget.setTabOrder(self.mend_button, self.table)
        QWidget.setTabOrder(self.table, self.cancel_button)

        self.retranslateUi(SlipEntryDialog)

        QMetaObject.connectSlotsByName(SlipEntryDialog)
    # setupUi

    def retranslateUi(self, SlipEntryDialog):
        SlipEntryDialog.setWindowTitle(QCoreApplication.translate("SlipEntryDialog", u"\u8fd4\u4fe1\u7968\u306e\u5165\u529b - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.number_label.setText(QCoreApplication.translate("SlipEntryDialog", u"\u6574\u7406\u756a\u53f7(&N)", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("SlipEntryDialog", u"\u6574\u7406\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.number_edit.setPlaceholderText(QCoreApplication.translate("SlipEntryDialog", u"\u30d0\u30fc\u30b3\u30fc\u30c9\u3092\u8aad\u307f\u53d6\u308b\u304b\u300110\u6841\u3092\u5165\u529b", None))
        self.arrived_label.setText(QCoreApplication.translate("SlipEntryDialog", u"\u8fd4\u4fe1\u7968\u304c\u5c4a\u3044\u305f\u65e5(&A)", None))
#if QT_CONFIG(accessibility)
        self.arrived_field.setAccessibleName(QCoreApplication.translate("SlipEntryDialog", u"\u8fd4\u4fe1\u7968\u304c\u5c4a\u3044\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.arrived_problem.setText("")
        self.number_problem.setText("")
        self.name_label.setText("")
        self.member_label.setText("")
        self.campaign_label.setText("")
        self.mend_button.setText(QCoreApplication.translate("SlipEntryDialog", u"\u8a02\u6b63\u3059\u308b(&E)\u2026", None))
        self.answer_heading.setText(QCoreApplication.translate("SlipEntryDialog", u"\u56de\u7b54\uff08\u6570\u5b57\u306e\u30ad\u30fc\u3067\u9078\u3079\u307e\u3059\uff09", None))
        self.answer_problem.setText("")
        self.written_label.setText(QCoreApplication.translate("SlipEntryDialog", u"\u8a18\u5165\u65e5(&W)", None))
#if QT_CONFIG(accessibility)
        self.written_field.setAccessibleName(QCoreApplication.translate("SlipEntryDialog", u"\u8a18\u5165\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.written_problem.setText("")
        self.written_hint.setText(QCoreApplication.translate("SlipEntryDialog", u"\u8fd4\u4fe1\u7968\u306b\u66f8\u304b\u308c\u3066\u3044\u306a\u3044\u3068\u304d\u306f\u3001\u7a7a\u6b04\u306e\u307e\u307e\u306b\u3057\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.reason_label.setText(QCoreApplication.translate("SlipEntryDialog", u"\u8fd4\u623b\u306e\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("SlipEntryDialog", u"\u8fd4\u623b\u306e\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.list_heading.setText(QCoreApplication.translate("SlipEntryDialog", u"\u3053\u306e\u56de\u306b\u5165\u529b\u3057\u305f\u8fd4\u4fe1\u7968", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("SlipEntryDialog", u"\u3053\u306e\u56de\u306b\u5165\u529b\u3057\u305f\u8fd4\u4fe1\u7968", None))
#endif // QT_CONFIG(accessibility)
        self.undo_button.setText(QCoreApplication.translate("SlipEntryDialog", u"\u76f4\u524d\u306e\u5165\u529b\u3092\u53d6\u308a\u6d88\u3059(&Z)", None))
        self.keys_label.setText(QCoreApplication.translate("SlipEntryDialog", u"\u756a\u53f7 \u2192 Enter \u2192 1\u30fb2\u30fb3 \u2192 Enter \u3067\u6b21\u306e\u8fd4\u4fe1\u7968\u306b\u9032\u307f\u307e\u3059\u3000\u3000Esc \u9589\u3058\u308b", None))
        self.cancel_button.setText(QCoreApplication.translate("SlipEntryDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("SlipEntryDialog", u"\u8a18\u9332\u3059\u308b(&S)", None))
    # retranslateUi

