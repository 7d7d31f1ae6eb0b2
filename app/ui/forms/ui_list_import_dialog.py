# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_import_dialog.ui'
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
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ListImportDialog(object):
    def setupUi(self, ListImportDialog):
        if not ListImportDialog.objectName():
            ListImportDialog.setObjectName(u"ListImportDialog")
        self.layout_1 = QVBoxLayout(ListImportDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(ListImportDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(ListImportDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(ListImportDialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.layout_2.addWidget(self.choose_button)

        self.file_label = Paragraph(ListImportDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.file_label)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.trouble_notice = Notice(ListImportDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(ListImportDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.summary_label = Paragraph(self.sheet)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.summary_label)

        self.details_label = Paragraph(self.sheet)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.details_label)

        self.table = TableView(self.sheet)
        self.table.setObjectName(u"table")
        self.table.setMinimumSize(QSize(0, 160))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.table)

        self.reason_label = Paragraph(self.sheet)
        self.reason_label.setObjectName(u"reason_label")

        self.layout_3.addWidget(self.reason_label)


        self.layout_1.addWidget(self.sheet)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.cancel_button = QPushButton(ListImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(ListImportDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.choose_button, self.table)
        QWidget.setTabOrder(self.table, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ListImportDialog)

        QMetaObject.connectSlotsByName(ListImportDialog)
    # setupUi

    def retranslateUi(self, ListImportDialog):
        ListImportDialog.setWindowTitle(QCoreApplication.translate("ListImportDialog", u"\u540d\u7c3f\u306e\u53d6\u8fbc\u307f - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.choose_button.setText(QCoreApplication.translate("ListImportDialog", u"\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076(&F)\u2026", None))
        self.file_label.setText("")
        self.summary_label.setText("")
        self.details_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ListImportDialog", u"\u76f4\u3057\u3066\u3044\u305f\u3060\u304d\u305f\u3044\u3068\u3053\u308d", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ListImportDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("ListImportDialog", u"\u53d6\u308a\u8fbc\u3080(&S)", None))
    # retranslateUi

