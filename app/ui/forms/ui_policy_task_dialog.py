# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_task_dialog.ui'
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

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyTaskDialog(object):
    def setupUi(self, PolicyTaskDialog):
        if not PolicyTaskDialog.objectName():
            PolicyTaskDialog.setObjectName(u"PolicyTaskDialog")
        self.layout_1 = QVBoxLayout(PolicyTaskDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(PolicyTaskDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(PolicyTaskDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(PolicyTaskDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(PolicyTaskDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_3.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.name_problem)


        self.layout_2.addLayout(self.layout_3)

        self.day_box = QWidget(self.sheet)
        self.day_box.setObjectName(u"day_box")
        self.day_box.setProperty(u"kind", u"clear")
        self.layout_4 = QHBoxLayout(self.day_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_box)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.day_label)

        self.day_field = DateField(self.day_box)
        self.day_field.setObjectName(u"day_field")

        self.layout_5.addWidget(self.day_field)

        self.day_problem = Paragraph(self.day_box)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.day_problem)


        self.layout_4.addLayout(self.layout_5)


        self.layout_2.addWidget(self.day_box)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(self.sheet)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.by_label)

        self.by_edit = QLineEdit(self.sheet)
        self.by_edit.setObjectName(u"by_edit")

        self.layout_6.addWidget(self.by_edit)

        self.by_problem = Paragraph(self.sheet)
        self.by_problem.setObjectName(u"by_problem")
        self.by_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.by_problem)


        self.layout_2.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.note_label)

        self.note_edit = QLineEdit(self.sheet)
        self.note_edit.setObjectName(u"note_edit")

        self.layout_7.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.note_problem)


        self.layout_2.addLayout(self.layout_7)


        self.layout_1.addWidget(self.sheet)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_8)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.cancel_button = QPushButton(PolicyTaskDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(PolicyTaskDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.day_label.setBuddy(self.day_field)
        self.by_label.setBuddy(self.by_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.day_field)
        QWidget.setTabOrder(self.day_field, self.by_edit)
        QWidget.setTabOrder(self.by_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PolicyTaskDialog)

        QMetaObject.connectSlotsByName(PolicyTaskDialog)
    # setupUi

    def retranslateUi(self, PolicyTaskDialog):
        PolicyTaskDialog.setWindowTitle(QCoreApplication.translate("PolicyTaskDialog", u"\u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.name_label.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u9805\u76ee(&T)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PolicyTaskDialog", u"\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.day_label.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u65e5\u4ed8(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("PolicyTaskDialog", u"\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.by_label.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u884c\u3063\u305f\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.by_edit.setAccessibleName(QCoreApplication.translate("PolicyTaskDialog", u"\u884c\u3063\u305f\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.by_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u30e1\u30e2(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PolicyTaskDialog", u"\u30e1\u30e2", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PolicyTaskDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

