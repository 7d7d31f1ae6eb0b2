# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'senders_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_SendersDialog(object):
    def setupUi(self, SendersDialog):
        if not SendersDialog.objectName():
            SendersDialog.setObjectName(u"SendersDialog")
        self.layout_1 = QVBoxLayout(SendersDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.notice = Notice(SendersDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(20)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.list_heading = QLabel(SendersDialog)
        self.list_heading.setObjectName(u"list_heading")
        self.list_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.list_heading)

        self.holder_list = QListWidget(SendersDialog)
        self.holder_list.setObjectName(u"holder_list")
        self.holder_list.setSpacing(3)
        self.holder_list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.holder_list.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.holder_list.sizePolicy().hasHeightForWidth())
        self.holder_list.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.holder_list)

        self.take_out_button = QPushButton(SendersDialog)
        self.take_out_button.setObjectName(u"take_out_button")
        self.take_out_button.setAutoDefault(False)

        self.layout_3.addWidget(self.take_out_button)

        self.year_heading = QLabel(SendersDialog)
        self.year_heading.setObjectName(u"year_heading")
        self.year_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.year_heading)

        self.year_label = Paragraph(SendersDialog)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.year_label)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.month_label = QLabel(SendersDialog)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.month_label)

        self.month_edit = QLineEdit(SendersDialog)
        self.month_edit.setObjectName(u"month_edit")

        self.layout_5.addWidget(self.month_edit)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.month_day_label = QLabel(SendersDialog)
        self.month_day_label.setObjectName(u"month_day_label")
        self.month_day_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.month_day_label)

        self.month_day_edit = QLineEdit(SendersDialog)
        self.month_day_edit.setObjectName(u"month_day_edit")

        self.layout_6.addWidget(self.month_day_edit)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.applies_label = QLabel(SendersDialog)
        self.applies_label.setObjectName(u"applies_label")
        self.applies_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.applies_label)

        self.applies_field = DateField(SendersDialog)
        self.applies_field.setObjectName(u"applies_field")

        self.layout_7.addWidget(self.applies_field)


        self.layout_4.addLayout(self.layout_7, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)
        self.layout_4.setColumnStretch(2, 1)

        self.layout_3.addLayout(self.layout_4)

        self.year_problem = Paragraph(SendersDialog)
        self.year_problem.setObjectName(u"year_problem")
        self.year_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.year_problem)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.year_back_button = QPushButton(SendersDialog)
        self.year_back_button.setObjectName(u"year_back_button")
        self.year_back_button.setAutoDefault(False)

        self.layout_8.addWidget(self.year_back_button)

        self.year_button = QPushButton(SendersDialog)
        self.year_button.setObjectName(u"year_button")
        self.year_button.setAutoDefault(False)

        self.layout_8.addWidget(self.year_button)


        self.layout_3.addLayout(self.layout_8)


        self.layout_2.addLayout(self.layout_3)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.new_heading = QLabel(SendersDialog)
        self.new_heading.setObjectName(u"new_heading")
        self.new_heading.setProperty(u"kind", u"section")

        self.layout_10.addWidget(self.new_heading)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(SendersDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.title_label)

        self.title_edit = QLineEdit(SendersDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.layout_11.addWidget(self.title_edit)


        self.layout_10.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(SendersDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.name_label)

        self.name_edit = QLineEdit(SendersDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_12.addWidget(self.name_edit)


        self.layout_10.addLayout(self.layout_12)

        self.layout_13 = QGridLayout()
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setHorizontalSpacing(16)
        self.layout_13.setVerticalSpacing(0)
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(SendersDialog)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.from_label)

        self.from_field = DateField(SendersDialog)
        self.from_field.setObjectName(u"from_field")

        self.layout_14.addWidget(self.from_field)


        self.layout_13.addLayout(self.layout_14, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(SendersDialog)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.to_label)

        self.to_field = DateField(SendersDialog)
        self.to_field.setObjectName(u"to_field")

        self.layout_15.addWidget(self.to_field)


        self.layout_13.addLayout(self.layout_15, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13.setColumnStretch(0, 1)
        self.layout_13.setColumnStretch(1, 1)

        self.layout_10.addLayout(self.layout_13)

        self.kinds_label = QLabel(SendersDialog)
        self.kinds_label.setObjectName(u"kinds_label")
        self.kinds_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.kinds_label)

        self.kinds_list = QListWidget(SendersDialog)
        self.kinds_list.setObjectName(u"kinds_list")
        self.kinds_list.setSpacing(3)
        self.kinds_list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.kinds_list.setMinimumSize(QSize(0, 160))
        sizePolicy.setHeightForWidth(self.kinds_list.sizePolicy().hasHeightForWidth())
        self.kinds_list.setSizePolicy(sizePolicy)

        self.layout_10.addWidget(self.kinds_list)

        self.problem_label = Paragraph(SendersDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.problem_label)


        self.layout_2.addLayout(self.layout_10)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.spacer_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_17)

        self.cancel_button = QPushButton(SendersDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_16.addWidget(self.cancel_button)

        self.save_button = QPushButton(SendersDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_16.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_16)

#if QT_CONFIG(shortcut)
        self.list_heading.setBuddy(self.holder_list)
        self.month_label.setBuddy(self.month_edit)
        self.month_day_label.setBuddy(self.month_day_edit)
        self.applies_label.setBuddy(self.applies_field)
        self.title_label.setBuddy(self.title_edit)
        self.name_label.setBuddy(self.name_edit)
        self.from_label.setBuddy(self.from_field)
        self.to_label.setBuddy(self.to_field)
        self.kinds_label.setBuddy(self.kinds_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.holder_list, self.take_out_button)
        QWidget.setTabOrder(self.take_out_button, self.month_edit)
        QWidget.setTabOrder(self.month_edit, self.month_day_edit)
        QWidget.setTabOrder(self.month_day_edit, self.applies_field)
        QWidget.setTabOrder(self.applies_field, self.year_button)
        QWidget.setTabOrder(self.year_button, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.from_field)
        QWidget.setTabOrder(self.from_field, self.to_field)
        QWidget.setTabOrder(self.to_field, self.kinds_list)
        QWidget.setTabOrder(self.kinds_list, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(SendersDialog)

        QMetaObject.connectSlotsByName(SendersDialog)
    # setupUi

    def retranslateUi(self, SendersDialog):
        SendersDialog.setWindowTitle(QCoreApplication.translate("SendersDialog", u"\u5dee\u51fa\u4eba\u3068\u5e74\u5ea6 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.list_heading.setText(QCoreApplication.translate("SendersDialog", u"\u5dee\u51fa\u4eba(&L)", None))
#if QT_CONFIG(accessibility)
        self.holder_list.setAccessibleName(QCoreApplication.translate("SendersDialog", u"\u5dee\u51fa\u4eba\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.take_out_button.setText(QCoreApplication.translate("SendersDialog", u"\u59cb\u307e\u308b\u524d\u306e\u4e88\u5b9a\u3092\u53d6\u308a\u6d88\u3059(&D)", None))
        self.year_heading.setText(QCoreApplication.translate("SendersDialog", u"\u5e74\u5ea6\u306e\u59cb\u307e\u308a", None))
        self.year_label.setText("")
        self.month_label.setText(QCoreApplication.translate("SendersDialog", u"\u6708(&M)", None))
#if QT_CONFIG(accessibility)
        self.month_edit.setAccessibleName(QCoreApplication.translate("SendersDialog", u"\u6708", None))
#endif // QT_CONFIG(accessibility)
        self.month_day_label.setText(QCoreApplication.translate("SendersDialog", u"\u65e5(&Y)", None))
#if QT_CONFIG(accessibility)
        self.month_day_edit.setAccessibleName(QCoreApplication.translate("SendersDialog", u"\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.applies_label.setText(QCoreApplication.translate("SendersDialog", u"\u9069\u7528\u306e\u65e5(&A)", None))
#if QT_CONFIG(accessibility)
        self.applies_field.setAccessibleName(QCoreApplication.translate("SendersDialog", u"\u9069\u7528\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.year_problem.setText("")
        self.year_back_button.setText(QCoreApplication.translate("SendersDialog", u"\u5e74\u5ea6\u306e\u4e88\u5b9a\u3092\u53d6\u308a\u6d88\u3059(&B)", None))
        self.year_button.setText(QCoreApplication.translate("SendersDialog", u"\u5e74\u5ea6\u306e\u59cb\u307e\u308a\u3092\u5909\u3048\u308b(&C)", None))
        self.new_heading.setText(QCoreApplication.translate("SendersDialog", u"\u5dee\u51fa\u4eba\u3092\u52a0\u3048\u308b", None))
        self.title_label.setText(QCoreApplication.translate("SendersDialog", u"\u5f79\u8077(&T)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("SendersDialog", u"\u5f79\u8077", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("SendersDialog", u"\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SendersDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("SendersDialog", u"\u59cb\u307e\u308a\u306e\u65e5(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("SendersDialog", u"\u59cb\u307e\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("SendersDialog", u"\u7d42\u308f\u308a\u306e\u65e5\uff08\u7a2e\u985e\u3092\u9078\u3093\u3060\u3068\u304d\u3060\u3051\uff09(&E)", None))
#if QT_CONFIG(accessibility)
        self.to_field.setAccessibleName(QCoreApplication.translate("SendersDialog", u"\u7d42\u308f\u308a\u306e\u65e5\uff08\u7a2e\u985e\u3092\u9078\u3093\u3060\u3068\u304d\u3060\u3051\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.kinds_label.setText(QCoreApplication.translate("SendersDialog", u"\u6587\u66f8\u306e\u7a2e\u985e\uff08\u9078\u3070\u306a\u3051\u308c\u3070\u3001\u3059\u3079\u3066\u306e\u6587\u66f8\uff09(&K)", None))
#if QT_CONFIG(accessibility)
        self.kinds_list.setAccessibleName(QCoreApplication.translate("SendersDialog", u"\u6587\u66f8\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SendersDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("SendersDialog", u"\u5dee\u51fa\u4eba\u3092\u52a0\u3048\u308b(&S)", None))
    # retranslateUi

