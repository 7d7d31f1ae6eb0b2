# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_import_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.policy_reading_view import PolicyReadingView

class Ui_PolicyImportDialog(object):
    def setupUi(self, PolicyImportDialog):
        if not PolicyImportDialog.objectName():
            PolicyImportDialog.setObjectName(u"PolicyImportDialog")
        self.layout_1 = QVBoxLayout(PolicyImportDialog)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 12, 20, 12)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(PolicyImportDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.file_label)

        self.choose_button = QPushButton(PolicyImportDialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.layout_2.addWidget(self.choose_button)

        self.path_label = QLabel(PolicyImportDialog)
        self.path_label.setObjectName(u"path_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.path_label.sizePolicy().hasHeightForWidth())
        self.path_label.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.path_label)


        self.layout_1.addLayout(self.layout_2)

        self.sheet = QFrame(PolicyImportDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.sheet.sizePolicy().hasHeightForWidth())
        self.sheet.setSizePolicy(sizePolicy1)
        self.layout_3 = QVBoxLayout(self.sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(self.sheet)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.empty_page)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_4.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)
        self.found_page = QWidget()
        self.found_page.setObjectName(u"found_page")
        self.found_page.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.found_page)
        self.layout_5.setSpacing(6)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 10, 16, 10)
        self.title_label = QLabel(self.found_page)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_5.addWidget(self.title_label)

        self.version_label = QLabel(self.found_page)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setWordWrap(True)

        self.layout_5.addWidget(self.version_label)

        self.reading_view = PolicyReadingView(self.found_page)
        self.reading_view.setObjectName(u"reading_view")
        sizePolicy1.setHeightForWidth(self.reading_view.sizePolicy().hasHeightForWidth())
        self.reading_view.setSizePolicy(sizePolicy1)

        self.layout_5.addWidget(self.reading_view)

        self.stack.addWidget(self.found_page)

        self.layout_3.addWidget(self.stack)


        self.layout_1.addWidget(self.sheet)

        self.days_check = QCheckBox(PolicyImportDialog)
        self.days_check.setObjectName(u"days_check")

        self.layout_1.addWidget(self.days_check)

        self.trouble_notice = Notice(PolicyImportDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.cancel_button = QPushButton(PolicyImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(PolicyImportDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.file_label.setBuddy(self.choose_button)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose_button, self.reading_view)
        QWidget.setTabOrder(self.reading_view, self.days_check)
        QWidget.setTabOrder(self.days_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PolicyImportDialog)

        QMetaObject.connectSlotsByName(PolicyImportDialog)
    # setupUi

    def retranslateUi(self, PolicyImportDialog):
        PolicyImportDialog.setWindowTitle(QCoreApplication.translate("PolicyImportDialog", u"\u65b9\u91dd\u6587\u66f8\u306e\u53d6\u8fbc\u307f - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.file_label.setText(QCoreApplication.translate("PolicyImportDialog", u"\u65b9\u91dd\u6587\u66f8\uff08\u30c6\u30ad\u30b9\u30c8\u30fbWord\u30fb\u6587\u5b57\u306e\u3042\u308bPDF\uff09", None))
        self.choose_button.setText(QCoreApplication.translate("PolicyImportDialog", u"\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076(&F)\u2026", None))
        self.path_label.setText("")
        self.title_label.setText("")
        self.version_label.setText("")
        self.days_check.setText(QCoreApplication.translate("PolicyImportDialog", u"\u6587\u66f8\u306b\u3042\u308b\u767b\u9332\u306e\u306a\u3044\u65e5\u4ed8\u3092\u3001\u672c\u6587\u672a\u767b\u9332\u306e\u7248\u3068\u3057\u3066\u52a0\u3048\u308b(&M)", None))
        self.cancel_button.setText(QCoreApplication.translate("PolicyImportDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PolicyImportDialog", u"\u4e0b\u66f8\u304d\u3068\u3057\u3066\u767b\u9332(&S)", None))
    # retranslateUi

