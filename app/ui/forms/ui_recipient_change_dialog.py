# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recipient_change_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.calm_combo import CalmCombo
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RecipientChangeDialog(object):
    def setupUi(self, RecipientChangeDialog):
        if not RecipientChangeDialog.objectName():
            RecipientChangeDialog.setObjectName(u"RecipientChangeDialog")
        self.layout_1 = QVBoxLayout(RecipientChangeDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.heading_label = QLabel(RecipientChangeDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"kind", u"heading")
        self.heading_label.setWordWrap(True)

        self.layout_1.addWidget(self.heading_label)

        self.intro_label = Paragraph(RecipientChangeDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(RecipientChangeDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.change_sheet = QFrame(RecipientChangeDialog)
        self.change_sheet.setObjectName(u"change_sheet")
        self.change_sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.change_sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.field_label = QLabel(self.change_sheet)
        self.field_label.setObjectName(u"field_label")
        self.field_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.field_label)

        self.field_combo = CalmCombo(self.change_sheet)
        self.field_combo.setObjectName(u"field_combo")

        self.layout_3.addWidget(self.field_combo)

        self.field_problem = Paragraph(self.change_sheet)
        self.field_problem.setObjectName(u"field_problem")
        self.field_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.field_problem)


        self.layout_2.addLayout(self.layout_3)

        self.before_label = Paragraph(self.change_sheet)
        self.before_label.setObjectName(u"before_label")
        self.before_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.before_label)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.after_label = QLabel(self.change_sheet)
        self.after_label.setObjectName(u"after_label")
        self.after_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.after_label)

        self.after_edit = QLineEdit(self.change_sheet)
        self.after_edit.setObjectName(u"after_edit")

        self.layout_4.addWidget(self.after_edit)

        self.after_problem = Paragraph(self.change_sheet)
        self.after_problem.setObjectName(u"after_problem")
        self.after_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.after_problem)


        self.layout_2.addLayout(self.layout_4)

        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(16)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.effective_on_label = QLabel(self.change_sheet)
        self.effective_on_label.setObjectName(u"effective_on_label")
        self.effective_on_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.effective_on_label)

        self.effective_on_field = DateField(self.change_sheet)
        self.effective_on_field.setObjectName(u"effective_on_field")

        self.layout_6.addWidget(self.effective_on_field)

        self.effective_on_problem = Paragraph(self.change_sheet)
        self.effective_on_problem.setObjectName(u"effective_on_problem")
        self.effective_on_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.effective_on_problem)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.reported_on_label = QLabel(self.change_sheet)
        self.reported_on_label.setObjectName(u"reported_on_label")
        self.reported_on_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.reported_on_label)

        self.reported_on_field = DateField(self.change_sheet)
        self.reported_on_field.setObjectName(u"reported_on_field")

        self.layout_7.addWidget(self.reported_on_field)

        self.reported_on_problem = Paragraph(self.change_sheet)
        self.reported_on_problem.setObjectName(u"reported_on_problem")
        self.reported_on_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.reported_on_problem)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_5)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.change_sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.change_sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 48))
        self.note_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_8.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.change_sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.note_problem)


        self.layout_2.addLayout(self.layout_8)


        self.layout_1.addWidget(self.change_sheet)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_9)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)

        self.cancel_button = QPushButton(RecipientChangeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_10.addWidget(self.cancel_button)

        self.save_button = QPushButton(RecipientChangeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_10.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_10)

#if QT_CONFIG(shortcut)
        self.field_label.setBuddy(self.field_combo)
        self.after_label.setBuddy(self.after_edit)
        self.effective_on_label.setBuddy(self.effective_on_field)
        self.reported_on_label.setBuddy(self.reported_on_field)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.field_combo, self.after_edit)
        QWidget.setTabOrder(self.after_edit, self.effective_on_field)
        QWidget.setTabOrder(self.effective_on_field, self.reported_on_field)
        QWidget.setTabOrder(self.reported_on_field, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(RecipientChangeDialog)

        QMetaObject.connectSlotsByName(RecipientChangeDialog)
    # setupUi

    def retranslateUi(self, RecipientChangeDialog):
        RecipientChangeDialog.setWindowTitle(QCoreApplication.translate("RecipientChangeDialog", u"\u5909\u66f4\u5c4a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.heading_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("RecipientChangeDialog", u"\u5909\u308f\u308b\u65e5\u304c\u6765\u3066\u3044\u308c\u3070\u3001\u63d0\u4f9b\u5148\u306e\u5185\u5bb9\u3082\u3059\u3050\u306b\u5909\u308f\u308a\u307e\u3059\u3002\u5148\u306e\u65e5\u4ed8\u306e\u3068\u304d\u306f\u3001\u305d\u306e\u65e5\u304b\u3089\u300c\u53cd\u6620\u300d\u3067\u304d\u307e\u3059\u3002", None))
        self.field_label.setText(QCoreApplication.translate("RecipientChangeDialog", u"\u5909\u308f\u3063\u305f\u4e8b\u9805(&K)", None))
#if QT_CONFIG(accessibility)
        self.field_combo.setAccessibleName(QCoreApplication.translate("RecipientChangeDialog", u"\u5909\u308f\u3063\u305f\u4e8b\u9805", None))
#endif // QT_CONFIG(accessibility)
        self.field_problem.setText("")
        self.before_label.setText("")
        self.after_label.setText(QCoreApplication.translate("RecipientChangeDialog", u"\u5909\u66f4\u5f8c\u306e\u5185\u5bb9(&A)", None))
#if QT_CONFIG(accessibility)
        self.after_edit.setAccessibleName(QCoreApplication.translate("RecipientChangeDialog", u"\u5909\u66f4\u5f8c\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.after_problem.setText("")
        self.effective_on_label.setText(QCoreApplication.translate("RecipientChangeDialog", u"\u5909\u308f\u308b\u65e5(&B)", None))
#if QT_CONFIG(accessibility)
        self.effective_on_field.setAccessibleName(QCoreApplication.translate("RecipientChangeDialog", u"\u5909\u308f\u308b\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.effective_on_problem.setText("")
        self.reported_on_label.setText(QCoreApplication.translate("RecipientChangeDialog", u"\u5c4a\u3051\u51fa\u3092\u53d7\u3051\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.reported_on_field.setAccessibleName(QCoreApplication.translate("RecipientChangeDialog", u"\u5c4a\u3051\u51fa\u3092\u53d7\u3051\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.reported_on_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("RecipientChangeDialog", u"\u5099\u8003(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("RecipientChangeDialog", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RecipientChangeDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RecipientChangeDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

