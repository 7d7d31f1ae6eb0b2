# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_approval_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PaperApprovalDialog(object):
    def setupUi(self, PaperApprovalDialog):
        if not PaperApprovalDialog.objectName():
            PaperApprovalDialog.setObjectName(u"PaperApprovalDialog")
        self.layout_9 = QVBoxLayout(PaperApprovalDialog)
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(20, 16, 20, 16)
        self.about_label = QLabel(PaperApprovalDialog)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"heading")
        self.about_label.setWordWrap(True)

        self.layout_9.addWidget(self.about_label)

        self.intro_label = Paragraph(PaperApprovalDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.intro_label)

        self.sheet = QFrame(PaperApprovalDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.sheet)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 16, 20, 16)
        self.decider_box = QWidget(self.sheet)
        self.decider_box.setObjectName(u"decider_box")
        self.decider_box.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(self.decider_box)
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.decider_label = QLabel(self.decider_box)
        self.decider_label.setObjectName(u"decider_label")
        self.decider_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.decider_label)

        self.decider_combo = QComboBox(self.decider_box)
        self.decider_combo.setObjectName(u"decider_combo")

        self.layout_1.addWidget(self.decider_combo)

        self.decider_problem = QLabel(self.decider_box)
        self.decider_problem.setObjectName(u"decider_problem")
        self.decider_problem.setProperty(u"kind", u"problem")
        self.decider_problem.setWordWrap(True)

        self.layout_1.addWidget(self.decider_problem)


        self.layout_5.addWidget(self.decider_box)

        self.day_box = QWidget(self.sheet)
        self.day_box.setObjectName(u"day_box")
        self.day_box.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.day_box)
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.day_label)

        self.day_field = DateField(self.day_box)
        self.day_field.setObjectName(u"day_field")

        self.layout_2.addWidget(self.day_field)

        self.day_problem = QLabel(self.day_box)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")
        self.day_problem.setWordWrap(True)

        self.layout_2.addWidget(self.day_problem)


        self.layout_5.addWidget(self.day_box)

        self.document_box = QWidget(self.sheet)
        self.document_box.setObjectName(u"document_box")
        self.document_box.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.document_box)
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.document_label = QLabel(self.document_box)
        self.document_label.setObjectName(u"document_label")
        self.document_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.document_label)

        self.document_edit = QLineEdit(self.document_box)
        self.document_edit.setObjectName(u"document_edit")

        self.layout_3.addWidget(self.document_edit)

        self.document_problem = QLabel(self.document_box)
        self.document_problem.setObjectName(u"document_problem")
        self.document_problem.setProperty(u"kind", u"problem")
        self.document_problem.setWordWrap(True)

        self.layout_3.addWidget(self.document_problem)


        self.layout_5.addWidget(self.document_box)

        self.mark_box = QWidget(self.sheet)
        self.mark_box.setObjectName(u"mark_box")
        self.mark_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.mark_box)
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.mark_label = QLabel(self.mark_box)
        self.mark_label.setObjectName(u"mark_label")
        self.mark_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.mark_label)

        self.mark_edit = QLineEdit(self.mark_box)
        self.mark_edit.setObjectName(u"mark_edit")

        self.layout_4.addWidget(self.mark_edit)

        self.mark_problem = QLabel(self.mark_box)
        self.mark_problem.setObjectName(u"mark_problem")
        self.mark_problem.setProperty(u"kind", u"problem")
        self.mark_problem.setWordWrap(True)

        self.layout_4.addWidget(self.mark_problem)


        self.layout_5.addWidget(self.mark_box)

        self.seen_label = QLabel(self.sheet)
        self.seen_label.setObjectName(u"seen_label")
        self.seen_label.setProperty(u"kind", u"echo")
        self.seen_label.setWordWrap(True)

        self.layout_5.addWidget(self.seen_label)


        self.layout_9.addWidget(self.sheet)

        self.trouble_notice = Notice(PaperApprovalDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_9.addWidget(self.trouble_notice)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_6)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)

        self.cancel_button = QPushButton(PaperApprovalDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(PaperApprovalDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_9.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.decider_label.setBuddy(self.decider_combo)
        self.day_label.setBuddy(self.day_field)
        self.document_label.setBuddy(self.document_edit)
        self.mark_label.setBuddy(self.mark_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decider_combo, self.day_field)
        QWidget.setTabOrder(self.day_field, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.mark_edit)
        QWidget.setTabOrder(self.mark_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PaperApprovalDialog)

        QMetaObject.connectSlotsByName(PaperApprovalDialog)
    # setupUi

    def retranslateUi(self, PaperApprovalDialog):
        self.about_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("PaperApprovalDialog", u"\u6c7a\u88c1\u306e\u5370\u304c\u62bc\u3055\u308c\u305f\u8d77\u6848\u7528\u7d19\u3092\u898b\u306a\u304c\u3089\u5165\u308c\u3066\u304f\u3060\u3055\u3044\u3002\u3054\u81ea\u5206\u304c\u8d77\u6848\u3057\u305f\u3082\u306e\u3067\u3082\u5165\u308c\u3089\u308c\u307e\u3059\u304c\u3001\u6c7a\u88c1\u3057\u305f\u65b9\u306f\u8d77\u6848\u3057\u305f\u65b9\u3068\u306f\u5225\u306e\u65b9\u3067\u3059\u3002", None))
        self.decider_label.setText(QCoreApplication.translate("PaperApprovalDialog", u"\u6c7a\u88c1\u3057\u305f\u65b9(&D)", None))
#if QT_CONFIG(accessibility)
        self.decider_combo.setAccessibleName(QCoreApplication.translate("PaperApprovalDialog", u"\u6c7a\u88c1\u3057\u305f\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.decider_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("PaperApprovalDialog", u"\u6c7a\u88c1\u3057\u305f\u65e5(&K)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("PaperApprovalDialog", u"\u6c7a\u88c1\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.document_label.setText(QCoreApplication.translate("PaperApprovalDialog", u"\u6c7a\u88c1\u3057\u305f\u6587\u66f8\uff08\u7db4\u308a\u30fb\u756a\u53f7\uff09(&B)", None))
#if QT_CONFIG(accessibility)
        self.document_edit.setAccessibleName(QCoreApplication.translate("PaperApprovalDialog", u"\u6c7a\u88c1\u3057\u305f\u6587\u66f8\uff08\u7db4\u308a\u30fb\u756a\u53f7\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.document_edit.setPlaceholderText(QCoreApplication.translate("PaperApprovalDialog", u"\u4f8b \u500b\u4eba\u60c5\u5831\u76f8\u8ac7\u7a93\u53e3 \u6c7a\u88c1\u7db4\u308a \u7b2c12\u53f7", None))
        self.document_problem.setText("")
        self.mark_label.setText(QCoreApplication.translate("PaperApprovalDialog", u"\u8d77\u6848\u7528\u7d19\u306e\u7167\u5408\u756a\u53f7\uff08\u5370\u5237\u3057\u3066\u3042\u308b\u3068\u304d\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.mark_edit.setAccessibleName(QCoreApplication.translate("PaperApprovalDialog", u"\u8d77\u6848\u7528\u7d19\u306e\u7167\u5408\u756a\u53f7\uff08\u5370\u5237\u3057\u3066\u3042\u308b\u3068\u304d\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.mark_edit.setPlaceholderText(QCoreApplication.translate("PaperApprovalDialog", u"\u4f8b 9F2A-11C0", None))
        self.mark_problem.setText("")
        self.seen_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PaperApprovalDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PaperApprovalDialog", u"\u627f\u8a8d\u3068\u3057\u3066\u8a18\u9332\u3059\u308b(&S)", None))
        pass
    # retranslateUi

