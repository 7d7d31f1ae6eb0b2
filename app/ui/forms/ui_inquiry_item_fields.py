# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiry_item_fields.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_InquiryItemFields(object):
    def setupUi(self, InquiryItemFields):
        if not InquiryItemFields.objectName():
            InquiryItemFields.setObjectName(u"InquiryItemFields")
        InquiryItemFields.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(InquiryItemFields)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.label_4 = QLabel(InquiryItemFields)
        self.label_4.setObjectName(u"label_4")
        self.label_4.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.label_4)

        self.name_edit = QLineEdit(InquiryItemFields)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_3.addWidget(self.name_edit)


        self.layout_2.addLayout(self.layout_3)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.label_6 = QLabel(InquiryItemFields)
        self.label_6.setObjectName(u"label_6")
        self.label_6.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.label_6)

        self.obtained_edit = QLineEdit(InquiryItemFields)
        self.obtained_edit.setObjectName(u"obtained_edit")

        self.layout_5.addWidget(self.obtained_edit)


        self.layout_2.addLayout(self.layout_5)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.label_8 = QLabel(InquiryItemFields)
        self.label_8.setObjectName(u"label_8")
        self.label_8.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.label_8)

        self.purpose_edit = QLineEdit(InquiryItemFields)
        self.purpose_edit.setObjectName(u"purpose_edit")

        self.layout_7.addWidget(self.purpose_edit)


        self.layout_2.addLayout(self.layout_7)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_10)

        self.remove_button = QPushButton(InquiryItemFields)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"quiet")
        self.remove_button.setAutoDefault(False)

        self.layout_9.addWidget(self.remove_button)


        self.layout_2.addLayout(self.layout_9)

        self.layout_2.setStretch(0, 2)
        self.layout_2.setStretch(1, 3)
        self.layout_2.setStretch(2, 3)

        self.layout_1.addLayout(self.layout_2)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.label_12 = QLabel(InquiryItemFields)
        self.label_12.setObjectName(u"label_12")
        self.label_12.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.label_12)

        self.content_edit = QPlainTextEdit(InquiryItemFields)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setTabChangesFocus(True)
        self.content_edit.setMinimumSize(QSize(0, 52))
        self.content_edit.setMaximumSize(QSize(16777215, 64))

        self.layout_11.addWidget(self.content_edit)


        self.layout_1.addLayout(self.layout_11)

        self.child_check = QCheckBox(InquiryItemFields)
        self.child_check.setObjectName(u"child_check")

        self.layout_1.addWidget(self.child_check)

        QWidget.setTabOrder(self.name_edit, self.obtained_edit)
        QWidget.setTabOrder(self.obtained_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.child_check)

        self.retranslateUi(InquiryItemFields)

        QMetaObject.connectSlotsByName(InquiryItemFields)
    # setupUi

    def retranslateUi(self, InquiryItemFields):
        self.label_4.setText(QCoreApplication.translate("InquiryItemFields", u"\u9805\u76ee", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("InquiryItemFields", u"\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("InquiryItemFields", u"\u4f8b \u51fa\u8cc7\u91d1", None))
        self.label_6.setText(QCoreApplication.translate("InquiryItemFields", u"\u3044\u3064\u30fb\u3069\u306a\u305f\u304b\u3089", None))
#if QT_CONFIG(accessibility)
        self.obtained_edit.setAccessibleName(QCoreApplication.translate("InquiryItemFields", u"\u3044\u3064\u30fb\u3069\u306a\u305f\u304b\u3089", None))
#endif // QT_CONFIG(accessibility)
        self.obtained_edit.setPlaceholderText(QCoreApplication.translate("InquiryItemFields", u"\u4f8b \u52a0\u5165\u306e\u3068\u304d\u3001\u3054\u672c\u4eba", None))
        self.label_8.setText(QCoreApplication.translate("InquiryItemFields", u"\u5229\u7528\u76ee\u7684", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("InquiryItemFields", u"\u5229\u7528\u76ee\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_edit.setPlaceholderText(QCoreApplication.translate("InquiryItemFields", u"\u4f8b \u51fa\u8cc7\u91d1\u306e\u7ba1\u7406\u306e\u305f\u3081", None))
        self.remove_button.setText("")
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("InquiryItemFields", u"\u3053\u306e\u9805\u76ee\u3092\u5916\u3059", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("InquiryItemFields", u"\u3053\u306e\u9805\u76ee\u3092\u5916\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.label_12.setText(QCoreApplication.translate("InquiryItemFields", u"\u5185\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.content_edit.setAccessibleName(QCoreApplication.translate("InquiryItemFields", u"\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.child_check.setText(QCoreApplication.translate("InquiryItemFields", u"\u304a\u5b50\u3055\u307e\u306b\u3064\u3044\u3066\u306e\u9805\u76ee\uff08\u307b\u304b\u306e\u89aa\u6a29\u8005\u306b\u3082\u958b\u793a\u3067\u304d\u308b\u3082\u306e\uff09", None))
        pass
    # retranslateUi

