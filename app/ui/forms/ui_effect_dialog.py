# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'effect_dialog.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_EffectDialog(object):
    def setupUi(self, EffectDialog):
        if not EffectDialog.objectName():
            EffectDialog.setObjectName(u"EffectDialog")
        self.layout_1 = QVBoxLayout(EffectDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(EffectDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(EffectDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(EffectDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.scroll = QScrollArea(EffectDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.fields)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 8, 0)
        self.action_facts = Facts(self.fields)
        self.action_facts.setObjectName(u"action_facts")

        self.layout_2.addWidget(self.action_facts)

        self.sheet = QFrame(self.fields)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.sheet)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 14, 20, 16)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.choices = Choices(self.sheet)
        self.choices.setObjectName(u"choices")

        self.layout_4.addWidget(self.choices)

        self.choice_problem = Paragraph(self.sheet)
        self.choice_problem.setObjectName(u"choice_problem")
        self.choice_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.choice_problem)


        self.layout_3.addLayout(self.layout_4)

        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(16)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_6.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.day_problem)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(self.sheet)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.by_label)

        self.by_edit = QLineEdit(self.sheet)
        self.by_edit.setObjectName(u"by_edit")
        self.by_edit.setMaxLength(120)

        self.layout_7.addWidget(self.by_edit)

        self.by_problem = Paragraph(self.sheet)
        self.by_problem.setObjectName(u"by_problem")
        self.by_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.by_problem)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_5)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 56))
        self.note_edit.setMaximumSize(QSize(16777215, 56))

        self.layout_8.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.note_problem)


        self.layout_3.addLayout(self.layout_8)


        self.layout_2.addWidget(self.sheet)

        self.next_box = QFrame(self.fields)
        self.next_box.setObjectName(u"next_box")
        self.next_box.setProperty(u"kind", u"sheet")
        self.layout_9 = QVBoxLayout(self.next_box)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(20, 14, 20, 16)
        self.next_heading = QLabel(self.next_box)
        self.next_heading.setObjectName(u"next_heading")
        self.next_heading.setProperty(u"kind", u"section")

        self.layout_9.addWidget(self.next_heading)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.action_label = QLabel(self.next_box)
        self.action_label.setObjectName(u"action_label")
        self.action_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.action_label)

        self.action_edit = QPlainTextEdit(self.next_box)
        self.action_edit.setObjectName(u"action_edit")
        self.action_edit.setTabChangesFocus(True)
        self.action_edit.setMinimumSize(QSize(0, 56))
        self.action_edit.setMaximumSize(QSize(16777215, 56))

        self.layout_10.addWidget(self.action_edit)

        self.action_problem = Paragraph(self.next_box)
        self.action_problem.setObjectName(u"action_problem")
        self.action_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.action_problem)


        self.layout_9.addLayout(self.layout_10)

        self.layout_11 = QGridLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setHorizontalSpacing(16)
        self.layout_11.setVerticalSpacing(0)
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.next_box)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.due_label)

        self.due_field = DateField(self.next_box)
        self.due_field.setObjectName(u"due_field")

        self.layout_12.addWidget(self.due_field)

        self.due_problem = Paragraph(self.next_box)
        self.due_problem.setObjectName(u"due_problem")
        self.due_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.due_problem)


        self.layout_11.addLayout(self.layout_12, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.responsible_label = QLabel(self.next_box)
        self.responsible_label.setObjectName(u"responsible_label")
        self.responsible_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.responsible_label)

        self.responsible_edit = QLineEdit(self.next_box)
        self.responsible_edit.setObjectName(u"responsible_edit")
        self.responsible_edit.setMaxLength(120)

        self.layout_13.addWidget(self.responsible_edit)

        self.responsible_problem = Paragraph(self.next_box)
        self.responsible_problem.setObjectName(u"responsible_problem")
        self.responsible_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.responsible_problem)


        self.layout_11.addLayout(self.layout_13, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11.setColumnStretch(0, 1)
        self.layout_11.setColumnStretch(1, 1)

        self.layout_9.addLayout(self.layout_11)


        self.layout_2.addWidget(self.next_box)

        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_14)

        self.scroll.setWidget(self.fields)

        self.layout_1.addWidget(self.scroll)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)

        self.cancel_button = QPushButton(EffectDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_15.addWidget(self.cancel_button)

        self.save_button = QPushButton(EffectDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_15.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_15)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.by_label.setBuddy(self.by_edit)
        self.note_label.setBuddy(self.note_edit)
        self.action_label.setBuddy(self.action_edit)
        self.due_label.setBuddy(self.due_field)
        self.responsible_label.setBuddy(self.responsible_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choices, self.day_field)
        QWidget.setTabOrder(self.day_field, self.by_edit)
        QWidget.setTabOrder(self.by_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.action_edit)
        QWidget.setTabOrder(self.action_edit, self.due_field)
        QWidget.setTabOrder(self.due_field, self.responsible_edit)
        QWidget.setTabOrder(self.responsible_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(EffectDialog)

        QMetaObject.connectSlotsByName(EffectDialog)
    # setupUi

    def retranslateUi(self, EffectDialog):
        EffectDialog.setWindowTitle(QCoreApplication.translate("EffectDialog", u"\u6709\u52b9\u6027\u306e\u78ba\u8a8d - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("EffectDialog", u"\u6709\u52b9\u6027\u306e\u78ba\u8a8d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.choices.setAccessibleName(QCoreApplication.translate("EffectDialog", u"\u51e6\u7f6e\u306e\u52b9\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.choice_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("EffectDialog", u"\u78ba\u8a8d\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("EffectDialog", u"\u78ba\u8a8d\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.by_label.setText(QCoreApplication.translate("EffectDialog", u"\u78ba\u8a8d\u3057\u305f\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.by_edit.setAccessibleName(QCoreApplication.translate("EffectDialog", u"\u78ba\u8a8d\u3057\u305f\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.by_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("EffectDialog", u"\u3069\u306e\u3088\u3046\u306b\u78ba\u304b\u3081\u305f\u304b(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("EffectDialog", u"\u3069\u306e\u3088\u3046\u306b\u78ba\u304b\u3081\u305f\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.next_heading.setText(QCoreApplication.translate("EffectDialog", u"\u6b21\u306e\u51e6\u7f6e", None))
        self.action_label.setText(QCoreApplication.translate("EffectDialog", u"\u884c\u3046\u51e6\u7f6e(&A)", None))
#if QT_CONFIG(accessibility)
        self.action_edit.setAccessibleName(QCoreApplication.translate("EffectDialog", u"\u884c\u3046\u51e6\u7f6e", None))
#endif // QT_CONFIG(accessibility)
        self.action_problem.setText("")
        self.due_label.setText(QCoreApplication.translate("EffectDialog", u"\u671f\u9650(&K)", None))
#if QT_CONFIG(accessibility)
        self.due_field.setAccessibleName(QCoreApplication.translate("EffectDialog", u"\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.due_problem.setText("")
        self.responsible_label.setText(QCoreApplication.translate("EffectDialog", u"\u51e6\u7f6e\u306e\u8cac\u4efb\u8005(&R)", None))
#if QT_CONFIG(accessibility)
        self.responsible_edit.setAccessibleName(QCoreApplication.translate("EffectDialog", u"\u51e6\u7f6e\u306e\u8cac\u4efb\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.responsible_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("EffectDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("EffectDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

