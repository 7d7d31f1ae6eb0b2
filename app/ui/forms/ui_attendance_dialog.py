# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_AttendanceDialog(object):
    def setupUi(self, AttendanceDialog):
        if not AttendanceDialog.objectName():
            AttendanceDialog.setObjectName(u"AttendanceDialog")
        self.layout_1 = QVBoxLayout(AttendanceDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(AttendanceDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(AttendanceDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(20)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(6)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.people_search = SearchBox(AttendanceDialog)
        self.people_search.setObjectName(u"people_search")

        self.layout_3.addWidget(self.people_search)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.whom_combo = QComboBox(AttendanceDialog)
        self.whom_combo.setObjectName(u"whom_combo")

        self.layout_4.addWidget(self.whom_combo)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.all_button = QPushButton(AttendanceDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.layout_4.addWidget(self.all_button)

        self.none_button = QPushButton(AttendanceDialog)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)

        self.layout_4.addWidget(self.none_button)


        self.layout_3.addLayout(self.layout_4)

        self.people_label = QLabel(AttendanceDialog)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.people_label)

        self.people_list = QListWidget(AttendanceDialog)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(360, 260))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.people_list.sizePolicy().hasHeightForWidth())
        self.people_list.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.people_list)

        self.people_problem = Paragraph(AttendanceDialog)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.people_problem)


        self.layout_2.addLayout(self.layout_3)

        self.sheet = QFrame(AttendanceDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_6 = QVBoxLayout(self.sheet)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.state_label = QLabel(self.sheet)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.state_label)

        self.state_choices = Choices(self.sheet)
        self.state_choices.setObjectName(u"state_choices")

        self.layout_6.addWidget(self.state_choices)

        self.state_problem = Paragraph(self.sheet)
        self.state_problem.setObjectName(u"state_problem")
        self.state_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.state_problem)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(16)
        self.layout_7.setVerticalSpacing(0)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.sheet)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.on_label)

        self.on_field = DateField(self.sheet)
        self.on_field.setObjectName(u"on_field")

        self.layout_8.addWidget(self.on_field)

        self.on_problem = Paragraph(self.sheet)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.on_problem)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.points_label = QLabel(self.sheet)
        self.points_label.setObjectName(u"points_label")
        self.points_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.points_label)

        self.points_edit = QLineEdit(self.sheet)
        self.points_edit.setObjectName(u"points_edit")

        self.layout_9.addWidget(self.points_edit)

        self.points_problem = Paragraph(self.sheet)
        self.points_problem.setObjectName(u"points_problem")
        self.points_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.points_problem)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 3)
        self.layout_7.setColumnStretch(1, 2)

        self.layout_6.addLayout(self.layout_7)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.note_label)

        self.note_edit = QPlainTextEdit(self.sheet)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setMinimumSize(QSize(0, 48))
        self.note_edit.setMaximumSize(QSize(16777215, 96))

        self.layout_10.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.note_problem)


        self.layout_6.addLayout(self.layout_10)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_11)


        self.layout_2.addWidget(self.sheet)

        self.layout_2.setStretch(0, 3)
        self.layout_2.setStretch(1, 2)

        self.layout_1.addLayout(self.layout_2)

        self.trouble_notice = Notice(AttendanceDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_13)

        self.cancel_button = QPushButton(AttendanceDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_12.addWidget(self.cancel_button)

        self.save_button = QPushButton(AttendanceDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_12.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_12)

#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people_list)
        self.on_label.setBuddy(self.on_field)
        self.points_label.setBuddy(self.points_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people_search, self.whom_combo)
        QWidget.setTabOrder(self.whom_combo, self.all_button)
        QWidget.setTabOrder(self.all_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.people_list)
        QWidget.setTabOrder(self.people_list, self.state_choices)
        QWidget.setTabOrder(self.state_choices, self.on_field)
        QWidget.setTabOrder(self.on_field, self.points_edit)
        QWidget.setTabOrder(self.points_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AttendanceDialog)

        QMetaObject.connectSlotsByName(AttendanceDialog)
    # setupUi

    def retranslateUi(self, AttendanceDialog):
        AttendanceDialog.setWindowTitle(QCoreApplication.translate("AttendanceDialog", u"\u51fa\u6b20\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
#if QT_CONFIG(accessibility)
        self.people_search.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"\u304a\u540d\u524d\u30fb\u90e8\u7f72\u3067\u7d5e\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.people_search.setPlaceholderText(QCoreApplication.translate("AttendanceDialog", u"\u304a\u540d\u524d\u30fb\u90e8\u7f72\u3067\u7d5e\u308b", None))
#if QT_CONFIG(accessibility)
        self.whom_combo.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"\u8868\u793a\u3059\u308b\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("AttendanceDialog", u"\u5168\u54e1\u3092\u9078\u3076(&A)", None))
        self.none_button.setText(QCoreApplication.translate("AttendanceDialog", u"\u9078\u629e\u3092\u5916\u3059(&C)", None))
        self.people_label.setText(QCoreApplication.translate("AttendanceDialog", u"\u51fa\u6b20\u3092\u4ed8\u3051\u308b\u65b9(&P)", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"\u51fa\u6b20\u3092\u4ed8\u3051\u308b\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.people_problem.setText("")
        self.state_label.setText(QCoreApplication.translate("AttendanceDialog", u"\u51fa\u6b20", None))
#if QT_CONFIG(accessibility)
        self.state_choices.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"\u51fa\u6b20", None))
#endif // QT_CONFIG(accessibility)
        self.state_problem.setText("")
        self.on_label.setText(QCoreApplication.translate("AttendanceDialog", u"\u53d7\u3051\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.on_field.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"\u53d7\u3051\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.on_problem.setText("")
        self.points_label.setText(QCoreApplication.translate("AttendanceDialog", u"\u70b9\u6570(&T)", None))
#if QT_CONFIG(accessibility)
        self.points_edit.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"\u70b9\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.points_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("AttendanceDialog", u"\u5099\u8003(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AttendanceDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("AttendanceDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

