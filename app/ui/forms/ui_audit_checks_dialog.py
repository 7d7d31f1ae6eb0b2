# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_checks_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.choices import Choices
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuditChecksDialog(object):
    def setupUi(self, AuditChecksDialog):
        if not AuditChecksDialog.objectName():
            AuditChecksDialog.setObjectName(u"AuditChecksDialog")
        self.layout_1 = QVBoxLayout(AuditChecksDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(AuditChecksDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.trouble_notice = Notice(AuditChecksDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.chips = Chips(AuditChecksDialog)
        self.chips.setObjectName(u"chips")

        self.layout_2.addWidget(self.chips)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.count_label = QLabel(AuditChecksDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(16)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(AuditChecksDialog)
        self.table.setObjectName(u"table")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.table)

        self.scroll = QScrollArea(AuditChecksDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy1)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.fields)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 8, 0)
        self.section_label = QLabel(self.fields)
        self.section_label.setObjectName(u"section_label")
        self.section_label.setProperty(u"kind", u"muted")
        self.section_label.setWordWrap(True)

        self.layout_5.addWidget(self.section_label)

        self.subject_label = Paragraph(self.fields)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"kind", u"heading")

        self.layout_5.addWidget(self.subject_label)

        self.method_label = Paragraph(self.fields)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.method_label)

        self.answer_box = QWidget(self.fields)
        self.answer_box.setObjectName(u"answer_box")
        self.answer_box.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.answer_box)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.choices = Choices(self.answer_box)
        self.choices.setObjectName(u"choices")

        self.layout_7.addWidget(self.choices)

        self.choice_problem = Paragraph(self.answer_box)
        self.choice_problem.setObjectName(u"choice_problem")
        self.choice_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.choice_problem)


        self.layout_6.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.evidence_label = QLabel(self.answer_box)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.evidence_label)

        self.evidence_edit = QPlainTextEdit(self.answer_box)
        self.evidence_edit.setObjectName(u"evidence_edit")
        self.evidence_edit.setTabChangesFocus(True)
        self.evidence_edit.setMinimumSize(QSize(0, 56))
        self.evidence_edit.setMaximumSize(QSize(16777215, 56))

        self.layout_8.addWidget(self.evidence_edit)

        self.evidence_problem = Paragraph(self.answer_box)
        self.evidence_problem.setObjectName(u"evidence_problem")
        self.evidence_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.evidence_problem)


        self.layout_6.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.remark_label = QLabel(self.answer_box)
        self.remark_label.setObjectName(u"remark_label")
        self.remark_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.remark_label)

        self.remark_edit = QPlainTextEdit(self.answer_box)
        self.remark_edit.setObjectName(u"remark_edit")
        self.remark_edit.setTabChangesFocus(True)
        self.remark_edit.setMinimumSize(QSize(0, 64))
        self.remark_edit.setMaximumSize(QSize(16777215, 64))

        self.layout_9.addWidget(self.remark_edit)

        self.remark_problem = Paragraph(self.answer_box)
        self.remark_problem.setObjectName(u"remark_problem")
        self.remark_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.remark_problem)


        self.layout_6.addLayout(self.layout_9)


        self.layout_5.addWidget(self.answer_box)

        self.check_facts = Facts(self.fields)
        self.check_facts.setObjectName(u"check_facts")

        self.layout_5.addWidget(self.check_facts)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_10)

        self.scroll.setWidget(self.fields)

        self.layout_4.addWidget(self.scroll)


        self.layout_1.addLayout(self.layout_4)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.finding_button = QPushButton(AuditChecksDialog)
        self.finding_button.setObjectName(u"finding_button")
        self.finding_button.setAutoDefault(False)

        self.layout_11.addWidget(self.finding_button)

        self.ask_button = QPushButton(AuditChecksDialog)
        self.ask_button.setObjectName(u"ask_button")
        self.ask_button.setAutoDefault(False)

        self.layout_11.addWidget(self.ask_button)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.cancel_button = QPushButton(AuditChecksDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_11.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuditChecksDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_11.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.evidence_label.setBuddy(self.evidence_edit)
        self.remark_label.setBuddy(self.remark_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.choices)
        QWidget.setTabOrder(self.choices, self.evidence_edit)
        QWidget.setTabOrder(self.evidence_edit, self.remark_edit)
        QWidget.setTabOrder(self.remark_edit, self.finding_button)
        QWidget.setTabOrder(self.finding_button, self.ask_button)
        QWidget.setTabOrder(self.ask_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(AuditChecksDialog)

        QMetaObject.connectSlotsByName(AuditChecksDialog)
    # setupUi

    def retranslateUi(self, AuditChecksDialog):
        AuditChecksDialog.setWindowTitle(QCoreApplication.translate("AuditChecksDialog", u"\u76e3\u67fb\u306e\u5224\u5b9a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AuditChecksDialog", u"\u78ba\u304b\u3081\u308b\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("AuditChecksDialog", u"\u9078\u3093\u3060\u9805\u76ee\u306e\u5224\u5b9a", None))
#endif // QT_CONFIG(accessibility)
        self.section_label.setText("")
        self.subject_label.setText("")
        self.method_label.setText("")
#if QT_CONFIG(accessibility)
        self.choices.setAccessibleName(QCoreApplication.translate("AuditChecksDialog", u"\u5224\u5b9a", None))
#endif // QT_CONFIG(accessibility)
        self.choice_problem.setText("")
        self.evidence_label.setText(QCoreApplication.translate("AuditChecksDialog", u"\u78ba\u304b\u3081\u305f\u8a3c\u62e0(&E)", None))
#if QT_CONFIG(accessibility)
        self.evidence_edit.setAccessibleName(QCoreApplication.translate("AuditChecksDialog", u"\u78ba\u304b\u3081\u305f\u8a3c\u62e0", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_problem.setText("")
        self.remark_label.setText(QCoreApplication.translate("AuditChecksDialog", u"\u6240\u898b(&R)", None))
#if QT_CONFIG(accessibility)
        self.remark_edit.setAccessibleName(QCoreApplication.translate("AuditChecksDialog", u"\u6240\u898b", None))
#endif // QT_CONFIG(accessibility)
        self.remark_problem.setText("")
        self.finding_button.setText(QCoreApplication.translate("AuditChecksDialog", u"\u6307\u6458\u3092\u8a18\u9332(&F)\u2026", None))
        self.ask_button.setText(QCoreApplication.translate("AuditChecksDialog", u"\u9805\u76ee\u3092\u52a0\u3048\u308b(&A)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("AuditChecksDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("AuditChecksDialog", u"\u8a18\u9332\u3057\u3066\u6b21\u3078(&S)", None))
    # retranslateUi

