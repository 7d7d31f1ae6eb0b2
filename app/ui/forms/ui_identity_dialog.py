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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

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
        self.layout_6.setVerticalSpacing(3)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.checked_label = QLabel(self.sheet)
        self.checked_label.setObjectName(u"checked_label")
        self.checked_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.checked_label, 0, 0, 1, 1)

        self.checked_field = DateField(self.sheet)
        self.checked_field.setObjectName(u"checked_field")

        self.layout_6.addWidget(self.checked_field, 1, 0, 1, 1)

        self.checked_problem = QLabel(self.sheet)
        self.checked_problem.setObjectName(u"checked_problem")
        self.checked_problem.setProperty(u"kind", u"problem")
        self.checked_problem.setWordWrap(True)

        self.layout_6.addWidget(self.checked_problem, 2, 0, 1, 1)

        self.method_label = QLabel(self.sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.method_label, 0, 1, 1, 1)

        self.method_combo = QComboBox(self.sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_6.addWidget(self.method_combo, 1, 1, 1, 1)

        self.method_problem = QLabel(self.sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")
        self.method_problem.setWordWrap(True)

        self.layout_6.addWidget(self.method_problem, 2, 1, 1, 1)

        self.layout_6.setColumnStretch(0, 2)
        self.layout_6.setColumnStretch(1, 3)

        self.layout_5.addLayout(self.layout_6)

        self.own_box = QWidget(self.sheet)
        self.own_box.setObjectName(u"own_box")
        self.own_box.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.own_box)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.own_heading = QLabel(self.own_box)
        self.own_heading.setObjectName(u"own_heading")
        self.own_heading.setProperty(u"kind", u"section")

        self.layout_7.addWidget(self.own_heading)

        self.papers_box = QWidget(self.own_box)
        self.papers_box.setObjectName(u"papers_box")
        self.papers_box.setProperty(u"kind", u"clear")
        self.papers_layout = QVBoxLayout(self.papers_box)
        self.papers_layout.setSpacing(12)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_7.addWidget(self.papers_box)

        self.papers_problem = QLabel(self.own_box)
        self.papers_problem.setObjectName(u"papers_problem")
        self.papers_problem.setProperty(u"kind", u"problem")
        self.papers_problem.setWordWrap(True)

        self.layout_7.addWidget(self.papers_problem)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.add_paper_button = QPushButton(self.own_box)
        self.add_paper_button.setObjectName(u"add_paper_button")
        self.add_paper_button.setProperty(u"kind", u"quiet")
        self.add_paper_button.setAutoDefault(False)

        self.layout_8.addWidget(self.add_paper_button)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)


        self.layout_7.addLayout(self.layout_8)


        self.layout_5.addWidget(self.own_box)

        self.authority_box = QWidget(self.sheet)
        self.authority_box.setObjectName(u"authority_box")
        self.authority_box.setProperty(u"kind", u"clear")
        self.layout_10 = QVBoxLayout(self.authority_box)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.authority_heading = QLabel(self.authority_box)
        self.authority_heading.setObjectName(u"authority_heading")
        self.authority_heading.setProperty(u"kind", u"section")

        self.layout_10.addWidget(self.authority_heading)

        self.agent_papers_box = QWidget(self.authority_box)
        self.agent_papers_box.setObjectName(u"agent_papers_box")
        self.agent_papers_box.setProperty(u"kind", u"clear")
        self.agent_papers_layout = QVBoxLayout(self.agent_papers_box)
        self.agent_papers_layout.setSpacing(12)
        self.agent_papers_layout.setObjectName(u"agent_papers_layout")
        self.agent_papers_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_10.addWidget(self.agent_papers_box)

        self.agent_papers_problem = QLabel(self.authority_box)
        self.agent_papers_problem.setObjectName(u"agent_papers_problem")
        self.agent_papers_problem.setProperty(u"kind", u"problem")
        self.agent_papers_problem.setWordWrap(True)

        self.layout_10.addWidget(self.agent_papers_problem)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.add_agent_paper_button = QPushButton(self.authority_box)
        self.add_agent_paper_button.setObjectName(u"add_agent_paper_button")
        self.add_agent_paper_button.setProperty(u"kind", u"quiet")
        self.add_agent_paper_button.setAutoDefault(False)

        self.layout_11.addWidget(self.add_agent_paper_button)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)


        self.layout_10.addLayout(self.layout_11)


        self.layout_5.addWidget(self.authority_box)

        self.custody_box = QWidget(self.sheet)
        self.custody_box.setObjectName(u"custody_box")
        self.custody_box.setProperty(u"kind", u"clear")
        self.layout_13 = QVBoxLayout(self.custody_box)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.custody_heading = QLabel(self.custody_box)
        self.custody_heading.setObjectName(u"custody_heading")
        self.custody_heading.setProperty(u"kind", u"section")

        self.layout_13.addWidget(self.custody_heading)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.custody_label = QLabel(self.custody_box)
        self.custody_label.setObjectName(u"custody_label")
        self.custody_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.custody_label)

        self.custody_combo = QComboBox(self.custody_box)
        self.custody_combo.setObjectName(u"custody_combo")

        self.layout_14.addWidget(self.custody_combo)

        self.custody_problem = QLabel(self.custody_box)
        self.custody_problem.setObjectName(u"custody_problem")
        self.custody_problem.setProperty(u"kind", u"problem")
        self.custody_problem.setWordWrap(True)

        self.layout_14.addWidget(self.custody_problem)


        self.layout_13.addLayout(self.layout_14)

        self.judge_box = QWidget(self.custody_box)
        self.judge_box.setObjectName(u"judge_box")
        self.judge_box.setProperty(u"kind", u"clear")
        self.layout_15 = QVBoxLayout(self.judge_box)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.judged_label = QLabel(self.judge_box)
        self.judged_label.setObjectName(u"judged_label")
        self.judged_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.judged_label)

        self.judged_edit = QPlainTextEdit(self.judge_box)
        self.judged_edit.setObjectName(u"judged_edit")
        self.judged_edit.setTabChangesFocus(True)
        self.judged_edit.setMinimumSize(QSize(0, 52))

        self.layout_16.addWidget(self.judged_edit)

        self.judged_problem = QLabel(self.judge_box)
        self.judged_problem.setObjectName(u"judged_problem")
        self.judged_problem.setProperty(u"kind", u"problem")
        self.judged_problem.setWordWrap(True)

        self.layout_16.addWidget(self.judged_problem)


        self.layout_15.addLayout(self.layout_16)


        self.layout_13.addWidget(self.judge_box)

        self.custody_hint = QLabel(self.custody_box)
        self.custody_hint.setObjectName(u"custody_hint")
        self.custody_hint.setProperty(u"kind", u"warning")
        self.custody_hint.setWordWrap(True)

        self.layout_13.addWidget(self.custody_hint)


        self.layout_5.addWidget(self.custody_box)

        self.spacer_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_17)

        self.scroll.setWidget(self.sheet)

        self.layout_2.addWidget(self.scroll)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.trouble_notice = Notice(IdentityDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.spacer_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_19)

        self.cancel_button = QPushButton(IdentityDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_18.addWidget(self.cancel_button)

        self.save_button = QPushButton(IdentityDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_18.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_18)

#if QT_CONFIG(shortcut)
        self.checked_label.setBuddy(self.checked_field)
        self.method_label.setBuddy(self.method_combo)
        self.custody_label.setBuddy(self.custody_combo)
        self.judged_label.setBuddy(self.judged_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.checked_field, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.add_paper_button)
        QWidget.setTabOrder(self.add_paper_button, self.add_agent_paper_button)
        QWidget.setTabOrder(self.add_agent_paper_button, self.custody_combo)
        QWidget.setTabOrder(self.custody_combo, self.judged_edit)
        QWidget.setTabOrder(self.judged_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IdentityDialog)

        QMetaObject.connectSlotsByName(IdentityDialog)
    # setupUi

    def retranslateUi(self, IdentityDialog):
        IdentityDialog.setWindowTitle(QCoreApplication.translate("IdentityDialog", u"\u672c\u4eba\u78ba\u8a8d - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.list_heading.setText(QCoreApplication.translate("IdentityDialog", u"\u78ba\u304b\u3081\u308b\u3053\u3068", None))
        self.keep_label.setText(QCoreApplication.translate("IdentityDialog", u"\u66f8\u985e\u306e\u5199\u3057\u3084\u753b\u50cf\u306f\u4fdd\u7ba1\u3057\u307e\u305b\u3093\u3002\u7a2e\u985e\u30fb\u767a\u884c\u8005\u30fb\u65e5\u4ed8\u3060\u3051\u3092\u8a18\u9332\u3057\u307e\u3059\u3002", None))
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
        self.own_heading.setText(QCoreApplication.translate("IdentityDialog", u"\u8acb\u6c42\u3055\u308c\u305f\u65b9\u306e\u66f8\u985e", None))
        self.papers_problem.setText("")
        self.add_paper_button.setText(QCoreApplication.translate("IdentityDialog", u"\u66f8\u985e\u3092\u52a0\u3048\u308b(&P)", None))
        self.authority_heading.setText(QCoreApplication.translate("IdentityDialog", u"\u4ee3\u308f\u308a\u306b\u8acb\u6c42\u3067\u304d\u308b\u3053\u3068\u304c\u5206\u304b\u308b\u66f8\u985e", None))
        self.agent_papers_problem.setText("")
        self.add_agent_paper_button.setText(QCoreApplication.translate("IdentityDialog", u"\u66f8\u985e\u3092\u52a0\u3048\u308b(&A)", None))
        self.custody_heading.setText(QCoreApplication.translate("IdentityDialog", u"\u89aa\u6a29", None))
        self.custody_label.setText(QCoreApplication.translate("IdentityDialog", u"\u3054\u4e21\u89aa\u306f\u96e2\u5a5a\u3084\u5225\u5c45\u3092\u3055\u308c\u3066\u3044\u307e\u3059\u304b(&C)", None))
#if QT_CONFIG(accessibility)
        self.custody_combo.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u3054\u4e21\u89aa\u306f\u96e2\u5a5a\u3084\u5225\u5c45\u3092\u3055\u308c\u3066\u3044\u307e\u3059\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.custody_problem.setText("")
        self.judged_label.setText(QCoreApplication.translate("IdentityDialog", u"\u7ba1\u7406\u8cac\u4efb\u8005\u306e\u5224\u65ad\u3068\u4e8b\u60c5(&R)", None))
#if QT_CONFIG(accessibility)
        self.judged_edit.setAccessibleName(QCoreApplication.translate("IdentityDialog", u"\u7ba1\u7406\u8cac\u4efb\u8005\u306e\u5224\u65ad\u3068\u4e8b\u60c5", None))
#endif // QT_CONFIG(accessibility)
        self.judged_problem.setText("")
        self.custody_hint.setText("")
        self.cancel_button.setText(QCoreApplication.translate("IdentityDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("IdentityDialog", u"\u672c\u4eba\u78ba\u8a8d\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

