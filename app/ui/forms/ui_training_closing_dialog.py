# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'training_closing_dialog.ui'
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

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_TrainingClosingDialog(object):
    def setupUi(self, TrainingClosingDialog):
        if not TrainingClosingDialog.objectName():
            TrainingClosingDialog.setObjectName(u"TrainingClosingDialog")
        self.layout_1 = QVBoxLayout(TrainingClosingDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(TrainingClosingDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(TrainingClosingDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(TrainingClosingDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.sheet)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.on_label)

        self.on_field = DateField(self.sheet)
        self.on_field.setObjectName(u"on_field")

        self.layout_4.addWidget(self.on_field)

        self.on_problem = Paragraph(self.sheet)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.on_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.approved_by_label = QLabel(self.sheet)
        self.approved_by_label.setObjectName(u"approved_by_label")
        self.approved_by_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.approved_by_label)

        self.approved_by_edit = QLineEdit(self.sheet)
        self.approved_by_edit.setObjectName(u"approved_by_edit")

        self.layout_5.addWidget(self.approved_by_edit)

        self.approved_by_problem = Paragraph(self.sheet)
        self.approved_by_problem.setObjectName(u"approved_by_problem")
        self.approved_by_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.approved_by_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 2)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.lessons_label = QLabel(self.sheet)
        self.lessons_label.setObjectName(u"lessons_label")
        self.lessons_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.lessons_label)

        self.lessons_edit = QPlainTextEdit(self.sheet)
        self.lessons_edit.setObjectName(u"lessons_edit")
        self.lessons_edit.setTabChangesFocus(True)
        self.lessons_edit.setMinimumSize(QSize(0, 56))
        self.lessons_edit.setMaximumSize(QSize(16777215, 100))

        self.layout_6.addWidget(self.lessons_edit)

        self.lessons_problem = Paragraph(self.sheet)
        self.lessons_problem.setObjectName(u"lessons_problem")
        self.lessons_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.lessons_problem)


        self.layout_2.addLayout(self.layout_6)

        self.open_box = QFrame(self.sheet)
        self.open_box.setObjectName(u"open_box")
        self.layout_7 = QVBoxLayout(self.open_box)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.why_open_label = QLabel(self.open_box)
        self.why_open_label.setObjectName(u"why_open_label")
        self.why_open_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.why_open_label)

        self.why_open_edit = QPlainTextEdit(self.open_box)
        self.why_open_edit.setObjectName(u"why_open_edit")
        self.why_open_edit.setTabChangesFocus(True)
        self.why_open_edit.setMinimumSize(QSize(0, 48))
        self.why_open_edit.setMaximumSize(QSize(16777215, 90))

        self.layout_8.addWidget(self.why_open_edit)

        self.why_open_problem = Paragraph(self.open_box)
        self.why_open_problem.setObjectName(u"why_open_problem")
        self.why_open_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.why_open_problem)


        self.layout_7.addLayout(self.layout_8)


        self.layout_2.addWidget(self.open_box)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(TrainingClosingDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.cancel_button = QPushButton(TrainingClosingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(TrainingClosingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_field)
        self.approved_by_label.setBuddy(self.approved_by_edit)
        self.lessons_label.setBuddy(self.lessons_edit)
        self.why_open_label.setBuddy(self.why_open_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_field, self.approved_by_edit)
        QWidget.setTabOrder(self.approved_by_edit, self.lessons_edit)
        QWidget.setTabOrder(self.lessons_edit, self.why_open_edit)
        QWidget.setTabOrder(self.why_open_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(TrainingClosingDialog)

        QMetaObject.connectSlotsByName(TrainingClosingDialog)
    # setupUi

    def retranslateUi(self, TrainingClosingDialog):
        TrainingClosingDialog.setWindowTitle(QCoreApplication.translate("TrainingClosingDialog", u"\u6559\u80b2\u306e\u7d42\u4e86 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.on_label.setText(QCoreApplication.translate("TrainingClosingDialog", u"\u7d42\u4e86\u306e\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.on_field.setAccessibleName(QCoreApplication.translate("TrainingClosingDialog", u"\u7d42\u4e86\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.on_problem.setText("")
        self.approved_by_label.setText(QCoreApplication.translate("TrainingClosingDialog", u"\u627f\u8a8d\u3057\u305f\u4eba\uff08\u5f79\u8077\u30fb\u304a\u540d\u524d\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.approved_by_edit.setAccessibleName(QCoreApplication.translate("TrainingClosingDialog", u"\u627f\u8a8d\u3057\u305f\u4eba\uff08\u5f79\u8077\u30fb\u304a\u540d\u524d\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.approved_by_problem.setText("")
        self.lessons_label.setText(QCoreApplication.translate("TrainingClosingDialog", u"\u6b21\u5e74\u5ea6\u3078\u306e\u8ab2\u984c\uff08\u306a\u3051\u308c\u3070\u300c\u306a\u3057\u300d\uff09(&L)", None))
#if QT_CONFIG(accessibility)
        self.lessons_edit.setAccessibleName(QCoreApplication.translate("TrainingClosingDialog", u"\u6b21\u5e74\u5ea6\u3078\u306e\u8ab2\u984c\uff08\u306a\u3051\u308c\u3070\u300c\u306a\u3057\u300d\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.lessons_problem.setText("")
        self.why_open_label.setText(QCoreApplication.translate("TrainingClosingDialog", u"\u672a\u53d7\u8b1b\u306e\u307e\u307e\u7d42\u4e86\u3059\u308b\u7406\u7531(&W)", None))
#if QT_CONFIG(accessibility)
        self.why_open_edit.setAccessibleName(QCoreApplication.translate("TrainingClosingDialog", u"\u672a\u53d7\u8b1b\u306e\u307e\u307e\u7d42\u4e86\u3059\u308b\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.why_open_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("TrainingClosingDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("TrainingClosingDialog", u"\u7d42\u4e86\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

