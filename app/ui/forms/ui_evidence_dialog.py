# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.pdf_view import PdfView

class Ui_EvidenceDialog(object):
    def setupUi(self, EvidenceDialog):
        if not EvidenceDialog.objectName():
            EvidenceDialog.setObjectName(u"EvidenceDialog")
        self.layout_1 = QVBoxLayout(EvidenceDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(EvidenceDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"kind", u"heading")

        self.layout_2.addWidget(self.file_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.detail_label = QLabel(EvidenceDialog)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.detail_label)


        self.layout_1.addLayout(self.layout_2)

        self.stack = QStackedWidget(EvidenceDialog)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.view_page = QWidget()
        self.view_page.setObjectName(u"view_page")
        self.view_page.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.view_page)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.pdf_view = PdfView(self.view_page)
        self.pdf_view.setObjectName(u"pdf_view")

        self.layout_4.addWidget(self.pdf_view)

        self.stack.addWidget(self.view_page)
        self.trouble_page = QWidget()
        self.trouble_page.setObjectName(u"trouble_page")
        self.trouble_page.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.trouble_page)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.trouble_state = EmptyState(self.trouble_page)
        self.trouble_state.setObjectName(u"trouble_state")

        self.layout_5.addWidget(self.trouble_state)

        self.stack.addWidget(self.trouble_page)

        self.layout_1.addWidget(self.stack)

        self.reason_row = QWidget(EvidenceDialog)
        self.reason_row.setObjectName(u"reason_row")
        self.reason_row.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.reason_row)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_row)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.reason_row)
        self.reason_edit.setObjectName(u"reason_edit")

        self.layout_7.addWidget(self.reason_edit)


        self.layout_6.addLayout(self.layout_7)


        self.layout_1.addWidget(self.reason_row)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(EvidenceDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(EvidenceDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pdf_view, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(EvidenceDialog)

        QMetaObject.connectSlotsByName(EvidenceDialog)
    # setupUi

    def retranslateUi(self, EvidenceDialog):
        EvidenceDialog.setWindowTitle(QCoreApplication.translate("EvidenceDialog", u"\u8a3c\u62e0 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.file_label.setText("")
        self.detail_label.setText("")
#if QT_CONFIG(accessibility)
        self.pdf_view.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"\u8a3c\u62e0\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("EvidenceDialog", u"\u958b\u304f\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"\u958b\u304f\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("EvidenceDialog", u"\u4f8b \u4fdd\u8b77\u8005\u304b\u3089\u306e\u304a\u554f\u3044\u5408\u308f\u305b\u306e\u305f\u3081", None))
        self.cancel_button.setText(QCoreApplication.translate("EvidenceDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("EvidenceDialog", u"\u7406\u7531\u3092\u8a18\u9332\u3057\u3066\u958b\u304f(&S)", None))
    # retranslateUi

