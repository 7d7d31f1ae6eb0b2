# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cover_note_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.checklist import Checklist
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CoverNoteDialog(object):
    def setupUi(self, CoverNoteDialog):
        if not CoverNoteDialog.objectName():
            CoverNoteDialog.setObjectName(u"CoverNoteDialog")
        self.layout_1 = QVBoxLayout(CoverNoteDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(CoverNoteDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(CoverNoteDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(CoverNoteDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.letters_heading = QLabel(self.sheet)
        self.letters_heading.setObjectName(u"letters_heading")
        self.letters_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.letters_heading)

        self.letters_list = Checklist(self.sheet)
        self.letters_list.setObjectName(u"letters_list")

        self.layout_2.addWidget(self.letters_list)

        self.nothing_label = Paragraph(self.sheet)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.nothing_label)

        self.others_heading = QLabel(self.sheet)
        self.others_heading.setObjectName(u"others_heading")
        self.others_heading.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.others_heading)

        self.others_list = Checklist(self.sheet)
        self.others_list.setObjectName(u"others_list")

        self.layout_2.addWidget(self.others_list)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.other_label = QLabel(self.sheet)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.other_label)

        self.other_edit = QLineEdit(self.sheet)
        self.other_edit.setObjectName(u"other_edit")

        self.layout_3.addWidget(self.other_edit)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(CoverNoteDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_4)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel_button = QPushButton(CoverNoteDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_5.addWidget(self.cancel_button)

        self.save_button = QPushButton(CoverNoteDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_5.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letters_list, self.others_list)
        QWidget.setTabOrder(self.others_list, self.other_edit)
        QWidget.setTabOrder(self.other_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CoverNoteDialog)

        QMetaObject.connectSlotsByName(CoverNoteDialog)
    # setupUi

    def retranslateUi(self, CoverNoteDialog):
        CoverNoteDialog.setWindowTitle(QCoreApplication.translate("CoverNoteDialog", u"\u9001\u4ed8\u72b6 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("CoverNoteDialog", u"\u5c01\u7b52\u306b\u5165\u308c\u308b\u3082\u306e\u3092\u9078\u3073\u307e\u3059\u3002\u9001\u4ed8\u72b6\u306f\u3044\u3061\u3070\u3093\u4e0a\u306b\u5165\u308c\u3001\u5b9b\u5148\u304c\u7a93\u304b\u3089\u898b\u3048\u308b\u3088\u3046\u306b\u3057\u307e\u3059\u3002", None))
        self.letters_heading.setText(QCoreApplication.translate("CoverNoteDialog", u"\u6587\u66f8", None))
        self.nothing_label.setText(QCoreApplication.translate("CoverNoteDialog", u"\u767a\u9001\u3092\u5f85\u3063\u3066\u3044\u308b\u6587\u66f8\u306f\u3042\u308a\u307e\u305b\u3093\u3002", None))
        self.others_heading.setText(QCoreApplication.translate("CoverNoteDialog", u"\u305d\u306e\u307b\u304b", None))
        self.other_label.setText(QCoreApplication.translate("CoverNoteDialog", u"\u307b\u304b\u306b\u5165\u308c\u308b\u3082\u306e(&O)", None))
#if QT_CONFIG(accessibility)
        self.other_edit.setAccessibleName(QCoreApplication.translate("CoverNoteDialog", u"\u307b\u304b\u306b\u5165\u308c\u308b\u3082\u306e", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("CoverNoteDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("CoverNoteDialog", u"\u9001\u4ed8\u72b6\u3092\u898b\u308b(&S)\u2026", None))
    # retranslateUi

