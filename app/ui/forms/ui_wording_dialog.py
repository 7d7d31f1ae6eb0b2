# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wording_dialog.ui'
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

class Ui_WordingDialog(object):
    def setupUi(self, WordingDialog):
        if not WordingDialog.objectName():
            WordingDialog.setObjectName(u"WordingDialog")
        self.layout_1 = QVBoxLayout(WordingDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.notice = Notice(WordingDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.kinds_label = QLabel(WordingDialog)
        self.kinds_label.setObjectName(u"kinds_label")
        self.kinds_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.kinds_label)

        self.kinds_list = QListWidget(WordingDialog)
        self.kinds_list.setObjectName(u"kinds_list")
        self.kinds_list.setSpacing(3)
        self.kinds_list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.kinds_list.setWordWrap(True)
        self.kinds_list.setMinimumSize(QSize(210, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.kinds_list.sizePolicy().hasHeightForWidth())
        self.kinds_list.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.kinds_list)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(6)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.sentences_label = QLabel(WordingDialog)
        self.sentences_label.setObjectName(u"sentences_label")
        self.sentences_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.sentences_label)

        self.sentences_list = QListWidget(WordingDialog)
        self.sentences_list.setObjectName(u"sentences_list")
        self.sentences_list.setSpacing(3)
        self.sentences_list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.sentences_list.setMinimumSize(QSize(0, 130))
        sizePolicy.setHeightForWidth(self.sentences_list.sizePolicy().hasHeightForWidth())
        self.sentences_list.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.sentences_list)

        self.sentence_label = QLabel(WordingDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setProperty(u"kind", u"section")
        self.sentence_label.setWordWrap(True)

        self.layout_4.addWidget(self.sentence_label)

        self.sentence_edit = QPlainTextEdit(WordingDialog)
        self.sentence_edit.setObjectName(u"sentence_edit")
        self.sentence_edit.setTabChangesFocus(True)
        self.sentence_edit.setMinimumSize(QSize(0, 130))
        sizePolicy.setHeightForWidth(self.sentence_edit.sizePolicy().hasHeightForWidth())
        self.sentence_edit.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.sentence_edit)

        self.placeholder_box = QWidget(WordingDialog)
        self.placeholder_box.setObjectName(u"placeholder_box")
        self.placeholder_box.setProperty(u"kind", u"clear")
        self.placeholder_column = QVBoxLayout(self.placeholder_box)
        self.placeholder_column.setSpacing(6)
        self.placeholder_column.setObjectName(u"placeholder_column")
        self.placeholder_column.setContentsMargins(0, 0, 0, 0)

        self.layout_4.addWidget(self.placeholder_box)

        self.problem_label = Paragraph(WordingDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.problem_label)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(WordingDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(WordingDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.layout_5.addWidget(self.reason_edit)


        self.layout_4.addLayout(self.layout_5)


        self.layout_2.addLayout(self.layout_4)

        self.pdf_view = PdfView(WordingDialog)
        self.pdf_view.setObjectName(u"pdf_view")
        sizePolicy.setHeightForWidth(self.pdf_view.sizePolicy().hasHeightForWidth())
        self.pdf_view.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.pdf_view)

        self.layout_2.setStretch(0, 3)
        self.layout_2.setStretch(1, 5)
        self.layout_2.setStretch(2, 6)

        self.layout_1.addLayout(self.layout_2)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.history_button = QPushButton(WordingDialog)
        self.history_button.setObjectName(u"history_button")
        self.history_button.setAutoDefault(False)

        self.layout_6.addWidget(self.history_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.cancel_button = QPushButton(WordingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(WordingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.kinds_label.setBuddy(self.kinds_list)
        self.sentences_label.setBuddy(self.sentences_list)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kinds_list, self.sentences_list)
        QWidget.setTabOrder(self.sentences_list, self.sentence_edit)
        QWidget.setTabOrder(self.sentence_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.history_button)
        QWidget.setTabOrder(self.history_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(WordingDialog)

        QMetaObject.connectSlotsByName(WordingDialog)
    # setupUi

    def retranslateUi(self, WordingDialog):
        WordingDialog.setWindowTitle(QCoreApplication.translate("WordingDialog", u"\u6587\u9762 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.kinds_label.setText(QCoreApplication.translate("WordingDialog", u"\u6587\u66f8\u3068\u7528\u7d19(&L)", None))
#if QT_CONFIG(accessibility)
        self.kinds_list.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u6587\u66f8\u3068\u7528\u7d19", None))
#endif // QT_CONFIG(accessibility)
        self.sentences_label.setText(QCoreApplication.translate("WordingDialog", u"\u6587(&M)", None))
#if QT_CONFIG(accessibility)
        self.sentences_list.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u6587", None))
#endif // QT_CONFIG(accessibility)
        self.sentence_label.setText("")
#if QT_CONFIG(accessibility)
        self.sentence_edit.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u6587\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("WordingDialog", u"\u5909\u3048\u308b\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u5909\u3048\u308b\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pdf_view.setAccessibleName(QCoreApplication.translate("WordingDialog", u"\u898b\u672c", None))
#endif // QT_CONFIG(accessibility)
        self.history_button.setText(QCoreApplication.translate("WordingDialog", u"\u3053\u308c\u307e\u3067\u306e\u6587\u9762(&H)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("WordingDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("WordingDialog", u"\u3053\u306e\u6587\u9762\u306b\u3059\u308b(&S)", None))
    # retranslateUi

