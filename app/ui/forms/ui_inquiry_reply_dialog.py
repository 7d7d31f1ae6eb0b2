# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiry_reply_dialog.ui'
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

from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.delivered_papers import DeliveredPapers
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_InquiryReplyDialog(object):
    def setupUi(self, InquiryReplyDialog):
        if not InquiryReplyDialog.objectName():
            InquiryReplyDialog.setObjectName(u"InquiryReplyDialog")
        self.layout_1 = QVBoxLayout(InquiryReplyDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(InquiryReplyDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.scroll = QScrollArea(InquiryReplyDialog)
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
        self.sheet_facts = Facts(self.sections)
        self.sheet_facts.setObjectName(u"sheet_facts")

        self.layout_2.addWidget(self.sheet_facts)

        self.sheet = QFrame(self.sections)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.sheet)
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
        self.answered_label = QLabel(self.sheet)
        self.answered_label.setObjectName(u"answered_label")
        self.answered_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.answered_label)

        self.answered_field = DateField(self.sheet)
        self.answered_field.setObjectName(u"answered_field")

        self.layout_5.addWidget(self.answered_field)

        self.answered_problem = Paragraph(self.sheet)
        self.answered_problem.setObjectName(u"answered_problem")
        self.answered_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.answered_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(self.sheet)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.by_label)

        self.by_edit = QLineEdit(self.sheet)
        self.by_edit.setObjectName(u"by_edit")

        self.layout_6.addWidget(self.by_edit)

        self.by_problem = Paragraph(self.sheet)
        self.by_problem.setObjectName(u"by_problem")
        self.by_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.by_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 2)

        self.layout_3.addLayout(self.layout_4)

        self.answer_label = QLabel(self.sheet)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.answer_label)

        self.answers = Choices(self.sheet)
        self.answers.setObjectName(u"answers")

        self.layout_3.addWidget(self.answers)

        self.answer_problem = Paragraph(self.sheet)
        self.answer_problem.setObjectName(u"answer_problem")
        self.answer_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.answer_problem)


        self.layout_2.addWidget(self.sheet)

        self.material_box = QWidget(self.sections)
        self.material_box.setObjectName(u"material_box")
        self.material_box.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.material_box)
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.items_sheet = QFrame(self.material_box)
        self.items_sheet.setObjectName(u"items_sheet")
        self.items_sheet.setProperty(u"kind", u"sheet")
        self.layout_8 = QVBoxLayout(self.items_sheet)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 16, 20, 16)
        self.items_heading = QLabel(self.items_sheet)
        self.items_heading.setObjectName(u"items_heading")
        self.items_heading.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.items_heading)

        self.items_hint = Paragraph(self.items_sheet)
        self.items_hint.setObjectName(u"items_hint")
        self.items_hint.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.items_hint)

        self.items_layout = QVBoxLayout()
        self.items_layout.setSpacing(12)
        self.items_layout.setObjectName(u"items_layout")
        self.items_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_8.addLayout(self.items_layout)

        self.items_problem = Paragraph(self.items_sheet)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.items_problem)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.add_item_button = QPushButton(self.items_sheet)
        self.add_item_button.setObjectName(u"add_item_button")
        self.add_item_button.setAutoDefault(False)

        self.layout_9.addWidget(self.add_item_button)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)


        self.layout_8.addLayout(self.layout_9)


        self.layout_7.addWidget(self.items_sheet)

        self.papers_sheet = QFrame(self.material_box)
        self.papers_sheet.setObjectName(u"papers_sheet")
        self.papers_sheet.setProperty(u"kind", u"sheet")
        self.layout_11 = QVBoxLayout(self.papers_sheet)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(20, 16, 20, 16)
        self.papers_heading = QLabel(self.papers_sheet)
        self.papers_heading.setObjectName(u"papers_heading")
        self.papers_heading.setProperty(u"kind", u"section")

        self.layout_11.addWidget(self.papers_heading)

        self.papers_hint = Paragraph(self.papers_sheet)
        self.papers_hint.setObjectName(u"papers_hint")
        self.papers_hint.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.papers_hint)

        self.papers = DeliveredPapers(self.papers_sheet)
        self.papers.setObjectName(u"papers")

        self.layout_11.addWidget(self.papers)


        self.layout_7.addWidget(self.papers_sheet)


        self.layout_2.addWidget(self.material_box)

        self.note_sheet = QFrame(self.sections)
        self.note_sheet.setObjectName(u"note_sheet")
        self.note_sheet.setProperty(u"kind", u"sheet")
        self.layout_12 = QVBoxLayout(self.note_sheet)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(20, 16, 20, 16)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.note_sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 56))
        self.note_edit.setMaximumSize(QSize(16777215, 80))

        self.layout_13.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.note_sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.note_problem)


        self.layout_12.addLayout(self.layout_13)


        self.layout_2.addWidget(self.note_sheet)

        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_14)

        self.scroll.setWidget(self.sections)

        self.layout_1.addWidget(self.scroll)

        self.trouble_notice = Notice(InquiryReplyDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)

        self.cancel_button = QPushButton(InquiryReplyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_15.addWidget(self.cancel_button)

        self.save_button = QPushButton(InquiryReplyDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_15.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_15)

#if QT_CONFIG(shortcut)
        self.answered_label.setBuddy(self.answered_field)
        self.by_label.setBuddy(self.by_edit)
        self.answer_label.setBuddy(self.answers)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.answered_field, self.by_edit)
        QWidget.setTabOrder(self.by_edit, self.answers)
        QWidget.setTabOrder(self.answers, self.add_item_button)
        QWidget.setTabOrder(self.add_item_button, self.papers)
        QWidget.setTabOrder(self.papers, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(InquiryReplyDialog)

        QMetaObject.connectSlotsByName(InquiryReplyDialog)
    # setupUi

    def retranslateUi(self, InquiryReplyDialog):
        InquiryReplyDialog.setWindowTitle(QCoreApplication.translate("InquiryReplyDialog", u"\u793e\u5185\u7167\u4f1a\u306e\u56de\u7b54 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.answered_label.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u56de\u7b54\u306e\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.answered_field.setAccessibleName(QCoreApplication.translate("InquiryReplyDialog", u"\u56de\u7b54\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.answered_problem.setText("")
        self.by_label.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u56de\u7b54\u3057\u305f\u65b9(&B)", None))
#if QT_CONFIG(accessibility)
        self.by_edit.setAccessibleName(QCoreApplication.translate("InquiryReplyDialog", u"\u56de\u7b54\u3057\u305f\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.by_problem.setText("")
        self.answer_label.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u56de\u7b54(&A)", None))
#if QT_CONFIG(accessibility)
        self.answers.setAccessibleName(QCoreApplication.translate("InquiryReplyDialog", u"\u56de\u7b54", None))
#endif // QT_CONFIG(accessibility)
        self.answer_problem.setText("")
        self.items_heading.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u9805\u76ee", None))
        self.items_hint.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u56de\u7b54\u306e\u5225\u7d19\u306b\u3001\u90e8\u7f72\u306e\u540d\u524d\u3068\u3068\u3082\u306b\u8f09\u308a\u307e\u3059\u3002\u6c7a\u88c1\u307e\u3067\u306f\u3001\u9805\u76ee\u3054\u3068\u306b\u9ed2\u5857\u308a\u3092\u9078\u3079\u307e\u3059\u3002", None))
        self.items_problem.setText("")
        self.add_item_button.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u9805\u76ee\u3092\u52a0\u3048\u308b(&I)", None))
        self.papers_heading.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u8cc7\u6599\u306ePDF", None))
        self.papers_hint.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u305d\u306e\u307e\u307e\u56de\u7b54\u306b\u6dfb\u3048\u307e\u3059\u3002\u958b\u793a\u3067\u304d\u306a\u3044\u90e8\u5206\u306f\u3001\u90e8\u7f72\u3067\u9ed2\u5857\u308a\u306b\u3057\u3066\u304b\u3089\u53d7\u3051\u53d6\u3063\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.note_label.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u5099\u8003\uff08\u56de\u7b54\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("InquiryReplyDialog", u"\u5099\u8003\uff08\u56de\u7b54\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("InquiryReplyDialog", u"\u56de\u7b54\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

