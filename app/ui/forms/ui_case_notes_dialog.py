# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_notes_dialog.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.cards import Cards
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CaseNotesDialog(object):
    def setupUi(self, CaseNotesDialog):
        if not CaseNotesDialog.objectName():
            CaseNotesDialog.setObjectName(u"CaseNotesDialog")
        self.layout_1 = QVBoxLayout(CaseNotesDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(CaseNotesDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(CaseNotesDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.notes_sheet = QFrame(CaseNotesDialog)
        self.notes_sheet.setObjectName(u"notes_sheet")
        self.notes_sheet.setProperty(u"kind", u"sheet")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.notes_sheet.sizePolicy().hasHeightForWidth())
        self.notes_sheet.setSizePolicy(sizePolicy)
        self.layout_3 = QVBoxLayout(self.notes_sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.scroll = QScrollArea(self.notes_sheet)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setMinimumSize(QSize(420, 260))
        self.notes_box = QWidget()
        self.notes_box.setObjectName(u"notes_box")
        self.notes_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.notes_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.notes = Cards(self.notes_box)
        self.notes.setObjectName(u"notes")

        self.layout_4.addWidget(self.notes)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_5)

        self.scroll.setWidget(self.notes_box)

        self.layout_3.addWidget(self.scroll)


        self.layout_2.addWidget(self.notes_sheet)

        self.new_sheet = QFrame(CaseNotesDialog)
        self.new_sheet.setObjectName(u"new_sheet")
        self.new_sheet.setProperty(u"kind", u"sheet")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.new_sheet.sizePolicy().hasHeightForWidth())
        self.new_sheet.setSizePolicy(sizePolicy1)
        self.layout_6 = QVBoxLayout(self.new_sheet)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.new_sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.new_sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_7.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.new_sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.kind_problem)


        self.layout_6.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.new_sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.day_label)

        self.day_field = DateField(self.new_sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_8.addWidget(self.day_field)

        self.day_problem = Paragraph(self.new_sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.day_problem)


        self.layout_6.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.new_sheet)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.words_label)

        self.words_edit = QPlainTextEdit(self.new_sheet)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 150))
        self.words_edit.setMaximumSize(QSize(16777215, 400))

        self.layout_9.addWidget(self.words_edit)

        self.words_problem = Paragraph(self.new_sheet)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.words_problem)


        self.layout_6.addLayout(self.layout_9)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_10)


        self.layout_2.addWidget(self.new_sheet)


        self.layout_1.addLayout(self.layout_2)

        self.notice = Notice(CaseNotesDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.cancel_button = QPushButton(CaseNotesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_11.addWidget(self.cancel_button)

        self.save_button = QPushButton(CaseNotesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_11.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.day_label.setBuddy(self.day_field)
        self.words_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.day_field)
        QWidget.setTabOrder(self.day_field, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CaseNotesDialog)

        QMetaObject.connectSlotsByName(CaseNotesDialog)
    # setupUi

    def retranslateUi(self, CaseNotesDialog):
        CaseNotesDialog.setWindowTitle(QCoreApplication.translate("CaseNotesDialog", u"\u8abf\u67fb\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("CaseNotesDialog", u"\u8abf\u3079\u305f\u3053\u3068\u3001\u805e\u3044\u305f\u3053\u3068\u3092\u65e5\u4ed8\u9806\u306b\u6b8b\u3057\u307e\u3059\u3002\u56de\u7b54\u306e\u6587\u66f8\u306b\u306f\u305d\u306e\u307e\u307e\u8f09\u308a\u307e\u305b\u3093\u3002\u66f8\u304d\u76f4\u3057\u306f\u3067\u304d\u307e\u305b\u3093\u3002\u8aa4\u308a\u306f\u3001\u7d9a\u3051\u3066\u66f8\u304d\u8db3\u3057\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.kind_label.setText(QCoreApplication.translate("CaseNotesDialog", u"\u7a2e\u985e(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("CaseNotesDialog", u"\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("CaseNotesDialog", u"\u65e5\u4ed8(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("CaseNotesDialog", u"\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.words_label.setText(QCoreApplication.translate("CaseNotesDialog", u"\u8abf\u3079\u305f\u3053\u3068\u30fb\u805e\u3044\u305f\u3053\u3068(&W)", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("CaseNotesDialog", u"\u8abf\u3079\u305f\u3053\u3068\u30fb\u805e\u3044\u305f\u3053\u3068", None))
#endif // QT_CONFIG(accessibility)
        self.words_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CaseNotesDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText(QCoreApplication.translate("CaseNotesDialog", u"\u8a18\u9332\u3092\u8ffd\u52a0(&S)", None))
    # retranslateUi

