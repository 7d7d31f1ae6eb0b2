# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wording_seen_dialog.ui'
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
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice

class Ui_WordingSeenDialog(object):
    def setupUi(self, WordingSeenDialog):
        if not WordingSeenDialog.objectName():
            WordingSeenDialog.setObjectName(u"WordingSeenDialog")
        self.layout_1 = QVBoxLayout(WordingSeenDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.letter_label = QLabel(WordingSeenDialog)
        self.letter_label.setObjectName(u"letter_label")
        self.letter_label.setProperty(u"kind", u"heading")
        self.letter_label.setWordWrap(True)

        self.layout_1.addWidget(self.letter_label)

        self.notice = Notice(WordingSeenDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.version_list = QListWidget(WordingSeenDialog)
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
        self.text_label = QLabel(WordingSeenDialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(WordingSeenDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setReadOnly(True)
        self.text_edit.setTabChangesFocus(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.text_edit.sizePolicy().hasHeightForWidth())
        self.text_edit.setSizePolicy(sizePolicy1)

        self.layout_3.addWidget(self.text_edit)

        self.changed_label = QLabel(WordingSeenDialog)
        self.changed_label.setObjectName(u"changed_label")
        self.changed_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.changed_label)

        self.changed_edit = QPlainTextEdit(WordingSeenDialog)
        self.changed_edit.setObjectName(u"changed_edit")
        self.changed_edit.setReadOnly(True)
        self.changed_edit.setTabChangesFocus(True)
        sizePolicy1.setHeightForWidth(self.changed_edit.sizePolicy().hasHeightForWidth())
        self.changed_edit.setSizePolicy(sizePolicy1)

        self.layout_3.addWidget(self.changed_edit)


        self.layout_2.addLayout(self.layout_3)

        self.layout_2.setStretch(0, 2)
        self.layout_2.setStretch(1, 3)

        self.layout_1.addLayout(self.layout_2)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(WordingSeenDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(WordingSeenDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.changed_label.setBuddy(self.changed_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.version_list, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.changed_edit)
        QWidget.setTabOrder(self.changed_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(WordingSeenDialog)

        QMetaObject.connectSlotsByName(WordingSeenDialog)
    # setupUi

    def retranslateUi(self, WordingSeenDialog):
        WordingSeenDialog.setWindowTitle(QCoreApplication.translate("WordingSeenDialog", u"\u6587\u9762\u306e\u7248 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.letter_label.setText("")
#if QT_CONFIG(accessibility)
        self.version_list.setAccessibleName(QCoreApplication.translate("WordingSeenDialog", u"\u3053\u306e\u6587\u66f8\u306e\u6587\u9762", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("WordingSeenDialog", u"\u767a\u884c\u3057\u305f\u3068\u304d\u306e\u6587\u9762(&T)", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("WordingSeenDialog", u"\u767a\u884c\u3057\u305f\u3068\u304d\u306e\u6587\u9762", None))
#endif // QT_CONFIG(accessibility)
        self.changed_label.setText(QCoreApplication.translate("WordingSeenDialog", u"\u3044\u307e\u306e\u6587\u9762\u3068\u306e\u9055\u3044(&M)", None))
#if QT_CONFIG(accessibility)
        self.changed_edit.setAccessibleName(QCoreApplication.translate("WordingSeenDialog", u"\u3044\u307e\u306e\u6587\u9762\u3068\u306e\u9055\u3044", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("WordingSeenDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText("")
    # retranslateUi

