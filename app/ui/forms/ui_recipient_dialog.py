# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recipient_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecipientDialog(object):
    def setupUi(self, RecipientDialog):
        if not RecipientDialog.objectName():
            RecipientDialog.setObjectName(u"RecipientDialog")
        self.layout_1 = QVBoxLayout(RecipientDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(RecipientDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(RecipientDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.recipient_sheet = QFrame(RecipientDialog)
        self.recipient_sheet.setObjectName(u"recipient_sheet")
        self.recipient_sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.recipient_sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(12)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.recipient_sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.recipient_sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_4.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.recipient_sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.kind_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.recipient_sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.recipient_sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_5.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.recipient_sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.name_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 3)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(12)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.postal_code_label = QLabel(self.recipient_sheet)
        self.postal_code_label.setObjectName(u"postal_code_label")
        self.postal_code_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.postal_code_label)

        self.postal_code_edit = QLineEdit(self.recipient_sheet)
        self.postal_code_edit.setObjectName(u"postal_code_edit")

        self.layout_7.addWidget(self.postal_code_edit)

        self.postal_code_problem = Paragraph(self.recipient_sheet)
        self.postal_code_problem.setObjectName(u"postal_code_problem")
        self.postal_code_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.postal_code_problem)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.recipient_sheet)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.recipient_sheet)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_8.addWidget(self.address_edit)

        self.address_problem = Paragraph(self.recipient_sheet)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.address_problem)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 3)

        self.layout_2.addLayout(self.layout_6)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(12)
        self.layout_9.setVerticalSpacing(0)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.representative_label = QLabel(self.recipient_sheet)
        self.representative_label.setObjectName(u"representative_label")
        self.representative_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.representative_label)

        self.representative_edit = QLineEdit(self.recipient_sheet)
        self.representative_edit.setObjectName(u"representative_edit")

        self.layout_10.addWidget(self.representative_edit)

        self.representative_problem = Paragraph(self.recipient_sheet)
        self.representative_problem.setObjectName(u"representative_problem")
        self.representative_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.representative_problem)


        self.layout_9.addLayout(self.layout_10, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.contact_label = QLabel(self.recipient_sheet)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.contact_label)

        self.contact_edit = QLineEdit(self.recipient_sheet)
        self.contact_edit.setObjectName(u"contact_edit")

        self.layout_11.addWidget(self.contact_edit)

        self.contact_problem = Paragraph(self.recipient_sheet)
        self.contact_problem.setObjectName(u"contact_problem")
        self.contact_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.contact_problem)


        self.layout_9.addLayout(self.layout_11, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.telephone_label = QLabel(self.recipient_sheet)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.telephone_label)

        self.telephone_edit = QLineEdit(self.recipient_sheet)
        self.telephone_edit.setObjectName(u"telephone_edit")

        self.layout_12.addWidget(self.telephone_edit)

        self.telephone_problem = Paragraph(self.recipient_sheet)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.telephone_problem)


        self.layout_9.addLayout(self.layout_12, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9.setColumnStretch(0, 2)
        self.layout_9.setColumnStretch(1, 3)
        self.layout_9.setColumnStretch(2, 2)

        self.layout_2.addLayout(self.layout_9)


        self.layout_1.addWidget(self.recipient_sheet)

        self.relation_sheet = QFrame(RecipientDialog)
        self.relation_sheet.setObjectName(u"relation_sheet")
        self.relation_sheet.setProperty(u"kind", u"sheet")
        self.layout_13 = QVBoxLayout(self.relation_sheet)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(20, 14, 20, 16)
        self.relation_heading = QLabel(self.relation_sheet)
        self.relation_heading.setObjectName(u"relation_heading")
        self.relation_heading.setProperty(u"kind", u"section")

        self.layout_13.addWidget(self.relation_heading)

        self.relation_lead_label = Paragraph(self.relation_sheet)
        self.relation_lead_label.setObjectName(u"relation_lead_label")
        self.relation_lead_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.relation_lead_label)

        self.layout_14 = QGridLayout()
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setHorizontalSpacing(12)
        self.layout_14.setVerticalSpacing(0)
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.manager_label = QLabel(self.relation_sheet)
        self.manager_label.setObjectName(u"manager_label")
        self.manager_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.manager_label)

        self.manager_edit = QLineEdit(self.relation_sheet)
        self.manager_edit.setObjectName(u"manager_edit")

        self.layout_15.addWidget(self.manager_edit)

        self.manager_problem = Paragraph(self.relation_sheet)
        self.manager_problem.setObjectName(u"manager_problem")
        self.manager_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.manager_problem)


        self.layout_14.addLayout(self.layout_15, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.relation_label = QLabel(self.relation_sheet)
        self.relation_label.setObjectName(u"relation_label")
        self.relation_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.relation_label)

        self.relation_edit = QLineEdit(self.relation_sheet)
        self.relation_edit.setObjectName(u"relation_edit")

        self.layout_16.addWidget(self.relation_edit)

        self.relation_problem = Paragraph(self.relation_sheet)
        self.relation_problem.setObjectName(u"relation_problem")
        self.relation_problem.setProperty(u"kind", u"problem")

        self.layout_16.addWidget(self.relation_problem)


        self.layout_14.addLayout(self.layout_16, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14.setColumnStretch(0, 1)
        self.layout_14.setColumnStretch(1, 1)

        self.layout_13.addLayout(self.layout_14)


        self.layout_1.addWidget(self.relation_sheet)

        self.spacer_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_17)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.spacer_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_19)

        self.cancel_button = QPushButton(RecipientDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_18.addWidget(self.cancel_button)

        self.save_button = QPushButton(RecipientDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_18.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_18)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.name_label.setBuddy(self.name_edit)
        self.postal_code_label.setBuddy(self.postal_code_edit)
        self.address_label.setBuddy(self.address_edit)
        self.representative_label.setBuddy(self.representative_edit)
        self.contact_label.setBuddy(self.contact_edit)
        self.telephone_label.setBuddy(self.telephone_edit)
        self.manager_label.setBuddy(self.manager_edit)
        self.relation_label.setBuddy(self.relation_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.postal_code_edit)
        QWidget.setTabOrder(self.postal_code_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.representative_edit)
        QWidget.setTabOrder(self.representative_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.manager_edit)
        QWidget.setTabOrder(self.manager_edit, self.relation_edit)
        QWidget.setTabOrder(self.relation_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RecipientDialog)

        QMetaObject.connectSlotsByName(RecipientDialog)
    # setupUi

    def retranslateUi(self, RecipientDialog):
        RecipientDialog.setWindowTitle(QCoreApplication.translate("RecipientDialog", u"\u63d0\u4f9b\u5148 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("RecipientDialog", u"\u500b\u4eba\u60c5\u5831\u3092\u304a\u6e21\u3057\u3059\u308b\u5148\u3067\u3059\u3002\u7b2c\u4e09\u8005\u306f\u3001\u540d\u79f0\u30fb\u6240\u5728\u5730\u30fb\u4ee3\u8868\u8005\u306e\u6c0f\u540d\u307e\u3067\u5165\u308c\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.kind_label.setText(QCoreApplication.translate("RecipientDialog", u"\u533a\u5206(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("RecipientDialog", u"\u533a\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.name_label.setText(QCoreApplication.translate("RecipientDialog", u"\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("RecipientDialog", u"\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.postal_code_label.setText(QCoreApplication.translate("RecipientDialog", u"\u90f5\u4fbf\u756a\u53f7(&Z)", None))
#if QT_CONFIG(accessibility)
        self.postal_code_edit.setAccessibleName(QCoreApplication.translate("RecipientDialog", u"\u90f5\u4fbf\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.postal_code_edit.setPlaceholderText(QCoreApplication.translate("RecipientDialog", u"\u4f8b 997-0015", None))
        self.postal_code_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("RecipientDialog", u"\u6240\u5728\u5730(&A)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("RecipientDialog", u"\u6240\u5728\u5730", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setText("")
        self.representative_label.setText(QCoreApplication.translate("RecipientDialog", u"\u4ee3\u8868\u8005\u306e\u6c0f\u540d(&R)", None))
#if QT_CONFIG(accessibility)
        self.representative_edit.setAccessibleName(QCoreApplication.translate("RecipientDialog", u"\u4ee3\u8868\u8005\u306e\u6c0f\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.representative_problem.setText("")
        self.contact_label.setText(QCoreApplication.translate("RecipientDialog", u"\u9023\u7d61\u306e\u7a93\u53e3(&W)", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("RecipientDialog", u"\u9023\u7d61\u306e\u7a93\u53e3", None))
#endif // QT_CONFIG(accessibility)
        self.contact_edit.setPlaceholderText(QCoreApplication.translate("RecipientDialog", u"\u4f8b \u7dcf\u52d9\u90e8 \u500b\u4eba\u60c5\u5831\u62c5\u5f53", None))
        self.contact_problem.setText("")
        self.telephone_label.setText(QCoreApplication.translate("RecipientDialog", u"\u96fb\u8a71\u756a\u53f7(&P)", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("RecipientDialog", u"\u96fb\u8a71\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_problem.setText("")
        self.relation_heading.setText(QCoreApplication.translate("RecipientDialog", u"\u8cac\u4efb\u8005\u30fb\u95a2\u4fc2", None))
        self.relation_lead_label.setText(QCoreApplication.translate("RecipientDialog", u"\u76f8\u624b\u306e\u500b\u4eba\u60c5\u5831\u306e\u8cac\u4efb\u8005\u3068\u3001\u5f53\u751f\u5354\u3068\u306e\u95a2\u4fc2\uff08\u9023\u5408\u4f1a\u30fb\u5b50\u4f1a\u793e\u30fb\u53d6\u5f15\u5148\u306a\u3069\uff09\u3067\u3059\u3002\u5951\u7d04\u306f\u3001\u767b\u9332\u306e\u3042\u3068\u3067\u300c\u5951\u7d04\u3092\u767b\u9332\u300d\u304b\u3089\u5165\u308c\u307e\u3059\u3002", None))
        self.manager_label.setText(QCoreApplication.translate("RecipientDialog", u"\u500b\u4eba\u60c5\u5831\u306e\u8cac\u4efb\u8005(&M)", None))
#if QT_CONFIG(accessibility)
        self.manager_edit.setAccessibleName(QCoreApplication.translate("RecipientDialog", u"\u500b\u4eba\u60c5\u5831\u306e\u8cac\u4efb\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.manager_problem.setText("")
        self.relation_label.setText(QCoreApplication.translate("RecipientDialog", u"\u5f53\u751f\u5354\u3068\u306e\u95a2\u4fc2(&T)", None))
#if QT_CONFIG(accessibility)
        self.relation_edit.setAccessibleName(QCoreApplication.translate("RecipientDialog", u"\u5f53\u751f\u5354\u3068\u306e\u95a2\u4fc2", None))
#endif // QT_CONFIG(accessibility)
        self.relation_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RecipientDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RecipientDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

