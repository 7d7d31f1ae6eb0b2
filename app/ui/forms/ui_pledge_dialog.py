# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pledge_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_PledgeDialog(object):
    def setupUi(self, PledgeDialog):
        if not PledgeDialog.objectName():
            PledgeDialog.setObjectName(u"PledgeDialog")
        self.layout_1 = QVBoxLayout(PledgeDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(PledgeDialog)
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
        self.people_search = SearchBox(PledgeDialog)
        self.people_search.setObjectName(u"people_search")

        self.layout_3.addWidget(self.people_search)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.whom_combo = QComboBox(PledgeDialog)
        self.whom_combo.setObjectName(u"whom_combo")

        self.layout_4.addWidget(self.whom_combo)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.all_button = QPushButton(PledgeDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.layout_4.addWidget(self.all_button)

        self.none_button = QPushButton(PledgeDialog)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)

        self.layout_4.addWidget(self.none_button)


        self.layout_3.addLayout(self.layout_4)

        self.people_label = QLabel(PledgeDialog)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.people_label)

        self.people_list = QListWidget(PledgeDialog)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(360, 260))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.people_list.sizePolicy().hasHeightForWidth())
        self.people_list.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.people_list)

        self.people_problem = Paragraph(PledgeDialog)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.people_problem)


        self.layout_2.addLayout(self.layout_3)

        self.sheet = QFrame(PledgeDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_6 = QVBoxLayout(self.sheet)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_7.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.kind_problem)


        self.layout_6.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.pledged_on_label = QLabel(self.sheet)
        self.pledged_on_label.setObjectName(u"pledged_on_label")
        self.pledged_on_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.pledged_on_label)

        self.pledged_on_field = DateField(self.sheet)
        self.pledged_on_field.setObjectName(u"pledged_on_field")

        self.layout_8.addWidget(self.pledged_on_field)

        self.pledged_on_problem = Paragraph(self.sheet)
        self.pledged_on_problem.setObjectName(u"pledged_on_problem")
        self.pledged_on_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.pledged_on_problem)


        self.layout_6.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.kept_at_label = QLabel(self.sheet)
        self.kept_at_label.setObjectName(u"kept_at_label")
        self.kept_at_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.kept_at_label)

        self.kept_at_edit = QLineEdit(self.sheet)
        self.kept_at_edit.setObjectName(u"kept_at_edit")

        self.layout_9.addWidget(self.kept_at_edit)

        self.kept_at_problem = Paragraph(self.sheet)
        self.kept_at_problem.setObjectName(u"kept_at_problem")
        self.kept_at_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.kept_at_problem)


        self.layout_6.addLayout(self.layout_9)

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
        self.note_edit.setMinimumSize(QSize(0, 64))
        self.note_edit.setMaximumSize(QSize(16777215, 120))

        self.layout_10.addWidget(self.note_edit)


        self.layout_6.addLayout(self.layout_10)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_11)


        self.layout_2.addWidget(self.sheet)

        self.layout_2.setStretch(0, 3)
        self.layout_2.setStretch(1, 2)

        self.layout_1.addLayout(self.layout_2)

        self.trouble_notice = Notice(PledgeDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_13)

        self.cancel_button = QPushButton(PledgeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_12.addWidget(self.cancel_button)

        self.save_button = QPushButton(PledgeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_12.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_12)

#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people_list)
        self.kind_label.setBuddy(self.kind_combo)
        self.pledged_on_label.setBuddy(self.pledged_on_field)
        self.kept_at_label.setBuddy(self.kept_at_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people_search, self.whom_combo)
        QWidget.setTabOrder(self.whom_combo, self.all_button)
        QWidget.setTabOrder(self.all_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.people_list)
        QWidget.setTabOrder(self.people_list, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.pledged_on_field)
        QWidget.setTabOrder(self.pledged_on_field, self.kept_at_edit)
        QWidget.setTabOrder(self.kept_at_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PledgeDialog)

        QMetaObject.connectSlotsByName(PledgeDialog)
    # setupUi

    def retranslateUi(self, PledgeDialog):
        PledgeDialog.setWindowTitle(QCoreApplication.translate("PledgeDialog", u"\u8a93\u7d04\u66f8\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("PledgeDialog", u"\u540c\u3058\u65e5\u306b\u51fa\u3055\u308c\u305f\u8a93\u7d04\u66f8\u3092\u3001\u307e\u3068\u3081\u3066\u8a18\u9332\u3057\u307e\u3059\u3002\u7528\u7d19\u306f\u4fdd\u7ba1\u5834\u6240\u306b\u6b8b\u3057\u3066\u304f\u3060\u3055\u3044\u3002", None))
#if QT_CONFIG(accessibility)
        self.people_search.setAccessibleName(QCoreApplication.translate("PledgeDialog", u"\u304a\u540d\u524d\u30fb\u90e8\u7f72\u3067\u7d5e\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.people_search.setPlaceholderText(QCoreApplication.translate("PledgeDialog", u"\u304a\u540d\u524d\u30fb\u90e8\u7f72\u3067\u7d5e\u308b", None))
#if QT_CONFIG(accessibility)
        self.whom_combo.setAccessibleName(QCoreApplication.translate("PledgeDialog", u"\u8868\u793a\u3059\u308b\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.all_button.setText(QCoreApplication.translate("PledgeDialog", u"\u5168\u54e1\u3092\u9078\u3076(&A)", None))
        self.none_button.setText(QCoreApplication.translate("PledgeDialog", u"\u9078\u629e\u3092\u5916\u3059(&C)", None))
        self.people_label.setText(QCoreApplication.translate("PledgeDialog", u"\u8a93\u7d04\u66f8\u3092\u51fa\u3057\u305f\u65b9(&P)", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("PledgeDialog", u"\u8a93\u7d04\u66f8\u3092\u51fa\u3057\u305f\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.people_problem.setText("")
        self.kind_label.setText(QCoreApplication.translate("PledgeDialog", u"\u533a\u5206(&T)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PledgeDialog", u"\u533a\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.pledged_on_label.setText(QCoreApplication.translate("PledgeDialog", u"\u8a93\u7d04\u306e\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.pledged_on_field.setAccessibleName(QCoreApplication.translate("PledgeDialog", u"\u8a93\u7d04\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.pledged_on_problem.setText("")
        self.kept_at_label.setText(QCoreApplication.translate("PledgeDialog", u"\u4fdd\u7ba1\u5834\u6240(&K)", None))
#if QT_CONFIG(accessibility)
        self.kept_at_edit.setAccessibleName(QCoreApplication.translate("PledgeDialog", u"\u4fdd\u7ba1\u5834\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.kept_at_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("PledgeDialog", u"\u5099\u8003(&M)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PledgeDialog", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("PledgeDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PledgeDialog", u"\u8a18\u9332(&S)", None))
    # retranslateUi

