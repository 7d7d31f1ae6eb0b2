# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wording_history_dialog.ui'
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
    QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

class Ui_WordingHistoryDialog(object):
    def setupUi(self, WordingHistoryDialog):
        if not WordingHistoryDialog.objectName():
            WordingHistoryDialog.setObjectName(u"WordingHistoryDialog")
        self.layout_1 = QVBoxLayout(WordingHistoryDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.kind_label = QLabel(WordingHistoryDialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"heading")
        self.kind_label.setWordWrap(True)

        self.layout_1.addWidget(self.kind_label)

        self.notice = Notice(WordingHistoryDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.version_list = QListWidget(WordingHistoryDialog)
        self.version_list.setObjectName(u"version_list")
        self.version_list.setSpacing(3)
        self.version_list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.version_list.setWordWrap(True)
        self.version_list.setMinimumSize(QSize(300, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(2)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.version_list.sizePolicy().hasHeightForWidth())
        self.version_list.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.version_list)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.changed_label = QLabel(WordingHistoryDialog)
        self.changed_label.setObjectName(u"changed_label")
        self.changed_label.setWordWrap(True)
        self.changed_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.changed_label)

        self.changed_edit = QPlainTextEdit(WordingHistoryDialog)
        self.changed_edit.setObjectName(u"changed_edit")
        self.changed_edit.setReadOnly(True)
        self.changed_edit.setTabChangesFocus(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.changed_edit.sizePolicy().hasHeightForWidth())
        self.changed_edit.setSizePolicy(sizePolicy1)

        self.layout_3.addWidget(self.changed_edit)

        self.problem_label = Paragraph(WordingHistoryDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.problem_label)


        self.layout_2.addLayout(self.layout_3)

        self.pdf_view = PdfView(WordingHistoryDialog)
        self.pdf_view.setObjectName(u"pdf_view")
        sizePolicy1.setHeightForWidth(self.pdf_view.sizePolicy().hasHeightForWidth())
        self.pdf_view.setSizePolicy(sizePolicy1)

        self.layout_2.addWidget(self.pdf_view)

        self.layout_2.setStretch(0, 3)
        self.layout_2.setStretch(1, 4)
        self.layout_2.setStretch(2, 5)

        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(WordingHistoryDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(WordingHistoryDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.layout_4.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(WordingHistoryDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.reason_problem)


        self.layout_1.addLayout(self.layout_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(WordingHistoryDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(WordingHistoryDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.changed_label.setBuddy(self.changed_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.version_list, self.changed_edit)
        QWidget.setTabOrder(self.changed_edit, self.pdf_view)
        QWidget.setTabOrder(self.pdf_view, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(WordingHistoryDialog)

        QMetaObject.connectSlotsByName(WordingHistoryDialog)
    # setupUi

    def retranslateUi(self, WordingHistoryDialog):
        WordingHistoryDialog.setWindowTitle(QCoreApplication.translate("WordingHistoryDialog", u"\u3053\u308c\u307e\u3067\u306e\u6587\u9762 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.kind_label.setText("")
#if QT_CONFIG(accessibility)
        self.version_list.setAccessibleName(QCoreApplication.translate("WordingHistoryDialog", u"\u3053\u308c\u307e\u3067\u306e\u6587\u9762", None))
#endif // QT_CONFIG(accessibility)
        self.changed_label.setText(QCoreApplication.translate("WordingHistoryDialog", u"\u524d\u306e\u6587\u9762\u304b\u3089\u5909\u308f\u3063\u305f\u3068\u3053\u308d(&M)", None))
#if QT_CONFIG(accessibility)
        self.changed_edit.setAccessibleName(QCoreApplication.translate("WordingHistoryDialog", u"\u524d\u306e\u6587\u9762\u304b\u3089\u5909\u308f\u3063\u305f\u3068\u3053\u308d", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.pdf_view.setAccessibleName(QCoreApplication.translate("WordingHistoryDialog", u"\u898b\u672c", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("WordingHistoryDialog", u"\u623b\u3059\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("WordingHistoryDialog", u"\u623b\u3059\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("WordingHistoryDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("WordingHistoryDialog", u"\u3053\u306e\u6587\u9762\u306b\u623b\u3059(&S)", None))
    # retranslateUi

