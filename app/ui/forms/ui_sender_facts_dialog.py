# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sender_facts_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

class Ui_SenderFactsDialog(object):
    def setupUi(self, SenderFactsDialog):
        if not SenderFactsDialog.objectName():
            SenderFactsDialog.setObjectName(u"SenderFactsDialog")
        self.layout_1 = QVBoxLayout(SenderFactsDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.notice = Notice(SenderFactsDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.differing_label = Paragraph(SenderFactsDialog)
        self.differing_label.setObjectName(u"differing_label")
        self.differing_label.setProperty(u"kind", u"caution")

        self.layout_1.addWidget(self.differing_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(16)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.fields = QWidget(SenderFactsDialog)
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.fields)
        self.layout_3.setSpacing(6)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.fields)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.fields)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_4.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.fields)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.name_problem)


        self.layout_3.addLayout(self.layout_4)

        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(16)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.postal_code_label = QLabel(self.fields)
        self.postal_code_label.setObjectName(u"postal_code_label")
        self.postal_code_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.postal_code_label)

        self.postal_code_edit = QLineEdit(self.fields)
        self.postal_code_edit.setObjectName(u"postal_code_edit")

        self.layout_6.addWidget(self.postal_code_edit)

        self.postal_code_problem = Paragraph(self.fields)
        self.postal_code_problem.setObjectName(u"postal_code_problem")
        self.postal_code_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.postal_code_problem)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.telephone_label = QLabel(self.fields)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.telephone_label)

        self.telephone_edit = QLineEdit(self.fields)
        self.telephone_edit.setObjectName(u"telephone_edit")

        self.layout_7.addWidget(self.telephone_edit)

        self.telephone_problem = Paragraph(self.fields)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.telephone_problem)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_5)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.fields)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.fields)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_8.addWidget(self.address_edit)

        self.address_problem = Paragraph(self.fields)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.address_problem)


        self.layout_3.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.desk_label = QLabel(self.fields)
        self.desk_label.setObjectName(u"desk_label")
        self.desk_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.desk_label)

        self.desk_edit = QLineEdit(self.fields)
        self.desk_edit.setObjectName(u"desk_edit")

        self.layout_9.addWidget(self.desk_edit)

        self.desk_problem = Paragraph(self.fields)
        self.desk_problem.setObjectName(u"desk_problem")
        self.desk_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.desk_problem)


        self.layout_3.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.hours_label = QLabel(self.fields)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.hours_label)

        self.hours_edit = QLineEdit(self.fields)
        self.hours_edit.setObjectName(u"hours_edit")

        self.layout_10.addWidget(self.hours_edit)

        self.hours_problem = Paragraph(self.fields)
        self.hours_problem.setObjectName(u"hours_problem")
        self.hours_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.hours_problem)


        self.layout_3.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.fields)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.from_label)

        self.from_field = DateField(self.fields)
        self.from_field.setObjectName(u"from_field")

        self.layout_11.addWidget(self.from_field)


        self.layout_3.addLayout(self.layout_11)

        self.hint_label = Paragraph(self.fields)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.hint_label)

        self.problem_label = Paragraph(self.fields)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.problem_label)

        self.planned_box = QWidget(self.fields)
        self.planned_box.setObjectName(u"planned_box")
        self.planned_box.setProperty(u"kind", u"clear")
        self.layout_12 = QVBoxLayout(self.planned_box)
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.planned_label = QLabel(self.planned_box)
        self.planned_label.setObjectName(u"planned_label")
        self.planned_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.planned_label)

        self.planned_list = QListWidget(self.planned_box)
        self.planned_list.setObjectName(u"planned_list")
        self.planned_list.setMinimumSize(QSize(0, 60))
        self.planned_list.setMaximumSize(QSize(16777215, 84))

        self.layout_12.addWidget(self.planned_list)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_14)

        self.take_back_button = QPushButton(self.planned_box)
        self.take_back_button.setObjectName(u"take_back_button")
        self.take_back_button.setAutoDefault(False)

        self.layout_13.addWidget(self.take_back_button)


        self.layout_12.addLayout(self.layout_13)


        self.layout_3.addWidget(self.planned_box)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_15)


        self.layout_2.addWidget(self.fields)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.preview_label = QLabel(SenderFactsDialog)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.preview_label)

        self.pdf_view = PdfView(SenderFactsDialog)
        self.pdf_view.setObjectName(u"pdf_view")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pdf_view.sizePolicy().hasHeightForWidth())
        self.pdf_view.setSizePolicy(sizePolicy)

        self.layout_16.addWidget(self.pdf_view)


        self.layout_2.addLayout(self.layout_16)

        self.layout_2.setStretch(0, 5)
        self.layout_2.setStretch(1, 6)

        self.layout_1.addLayout(self.layout_2)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_18)

        self.cancel_button = QPushButton(SenderFactsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_17.addWidget(self.cancel_button)

        self.save_button = QPushButton(SenderFactsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_17.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_17)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.postal_code_label.setBuddy(self.postal_code_edit)
        self.telephone_label.setBuddy(self.telephone_edit)
        self.address_label.setBuddy(self.address_edit)
        self.desk_label.setBuddy(self.desk_edit)
        self.hours_label.setBuddy(self.hours_edit)
        self.from_label.setBuddy(self.from_field)
        self.planned_label.setBuddy(self.planned_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.postal_code_edit)
        QWidget.setTabOrder(self.postal_code_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.desk_edit)
        QWidget.setTabOrder(self.desk_edit, self.hours_edit)
        QWidget.setTabOrder(self.hours_edit, self.from_field)
        QWidget.setTabOrder(self.from_field, self.planned_list)
        QWidget.setTabOrder(self.planned_list, self.take_back_button)
        QWidget.setTabOrder(self.take_back_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(SenderFactsDialog)

        QMetaObject.connectSlotsByName(SenderFactsDialog)
    # setupUi

    def retranslateUi(self, SenderFactsDialog):
        SenderFactsDialog.setWindowTitle(QCoreApplication.translate("SenderFactsDialog", u"\u7d44\u5408\u306e\u540d\u79f0\u3068\u9023\u7d61\u5148 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.differing_label.setText("")
        self.name_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u7d44\u5408\u306e\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SenderFactsDialog", u"\u7d44\u5408\u306e\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.postal_code_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u90f5\u4fbf\u756a\u53f7(&Z)", None))
#if QT_CONFIG(accessibility)
        self.postal_code_edit.setAccessibleName(QCoreApplication.translate("SenderFactsDialog", u"\u90f5\u4fbf\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.postal_code_edit.setPlaceholderText(QCoreApplication.translate("SenderFactsDialog", u"\u4f8b 997-0015", None))
        self.postal_code_problem.setText("")
        self.telephone_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u96fb\u8a71\u756a\u53f7(&T)", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("SenderFactsDialog", u"\u96fb\u8a71\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_edit.setPlaceholderText(QCoreApplication.translate("SenderFactsDialog", u"\u4f8b 0235-22-5115", None))
        self.telephone_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u6240\u5728\u5730(&A)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("SenderFactsDialog", u"\u6240\u5728\u5730", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setText("")
        self.desk_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u7a93\u53e3\u306e\u540d\u79f0(&D)", None))
#if QT_CONFIG(accessibility)
        self.desk_edit.setAccessibleName(QCoreApplication.translate("SenderFactsDialog", u"\u7a93\u53e3\u306e\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.desk_problem.setText("")
        self.hours_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u53d7\u4ed8\u306e\u6642\u9593(&H)", None))
#if QT_CONFIG(accessibility)
        self.hours_edit.setAccessibleName(QCoreApplication.translate("SenderFactsDialog", u"\u53d7\u4ed8\u306e\u6642\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.hours_edit.setPlaceholderText(QCoreApplication.translate("SenderFactsDialog", u"\u4f8b \u6708\u301c\u571f \u5348\u524d9\u664230\u5206\u301c\u5348\u5f8c5\u664230\u5206", None))
        self.hours_problem.setText("")
        self.from_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u3044\u3064\u304b\u3089(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("SenderFactsDialog", u"\u3044\u3064\u304b\u3089", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u3053\u306e\u65e5\u304b\u3089\u306e\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\u3002\u767a\u884c\u3057\u305f\u6587\u66f8\u306f\u5909\u308f\u308a\u307e\u305b\u3093\u3002\u5dee\u51fa\u4eba\u306e\u304a\u540d\u524d\u306f\u300c\u5dee\u51fa\u4eba\u3068\u5e74\u5ea6\u300d\u3001\u65b9\u91dd\u306e\u5185\u5bb9\u306f\u65b9\u91dd\u306e\u7248\u3067\u5909\u3048\u307e\u3059\u3002", None))
        self.problem_label.setText("")
        self.planned_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u3053\u308c\u304b\u3089\u306e\u5909\u66f4(&L)", None))
#if QT_CONFIG(accessibility)
        self.planned_list.setAccessibleName(QCoreApplication.translate("SenderFactsDialog", u"\u3053\u308c\u304b\u3089\u306e\u5909\u66f4", None))
#endif // QT_CONFIG(accessibility)
        self.take_back_button.setText(QCoreApplication.translate("SenderFactsDialog", u"\u4e88\u5b9a\u3092\u53d6\u308a\u6d88\u3059(&B)", None))
        self.preview_label.setText(QCoreApplication.translate("SenderFactsDialog", u"\u898b\u672c\uff08\u5b9b\u540d\u306f\u67b6\u7a7a\u306e\u65b9\u3067\u3059\uff09", None))
#if QT_CONFIG(accessibility)
        self.pdf_view.setAccessibleName(QCoreApplication.translate("SenderFactsDialog", u"\u898b\u672c", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("SenderFactsDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("SenderFactsDialog", u"\u3053\u306e\u5185\u5bb9\u306b\u3059\u308b(&S)", None))
    # retranslateUi

