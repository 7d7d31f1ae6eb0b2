# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incident_people_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_IncidentPeopleDialog(object):
    def setupUi(self, IncidentPeopleDialog):
        if not IncidentPeopleDialog.objectName():
            IncidentPeopleDialog.setObjectName(u"IncidentPeopleDialog")
        self.layout_12 = QVBoxLayout(IncidentPeopleDialog)
        self.layout_12.setSpacing(12)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(IncidentPeopleDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")

        self.layout_12.addWidget(self.case_label)

        self.intro_label = Paragraph(IncidentPeopleDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.intro_label)

        self.trouble_notice = Notice(IncidentPeopleDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_12.addWidget(self.trouble_notice)

        self.find_sheet = QFrame(IncidentPeopleDialog)
        self.find_sheet.setObjectName(u"find_sheet")
        self.find_sheet.setProperty(u"kind", u"sheet")
        self.layout_4 = QVBoxLayout(self.find_sheet)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.subject_search_label = QLabel(self.find_sheet)
        self.subject_search_label.setObjectName(u"subject_search_label")
        self.subject_search_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.subject_search_label)

        self.subject_search = SearchBox(self.find_sheet)
        self.subject_search.setObjectName(u"subject_search")

        self.layout_3.addWidget(self.subject_search)

        self.subject_list = QListWidget(self.find_sheet)
        self.subject_list.setObjectName(u"subject_list")
        self.subject_list.setMaximumSize(QSize(16777215, 120))

        self.layout_3.addWidget(self.subject_list)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.find_sheet)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.subject_label)

        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.subject_clear_button = QPushButton(self.find_sheet)
        self.subject_clear_button.setObjectName(u"subject_clear_button")
        self.subject_clear_button.setAutoDefault(False)

        self.layout_2.addWidget(self.subject_clear_button)

        self.people_file_button = QPushButton(self.find_sheet)
        self.people_file_button.setObjectName(u"people_file_button")
        self.people_file_button.setAutoDefault(False)

        self.layout_2.addWidget(self.people_file_button)


        self.layout_3.addLayout(self.layout_2)


        self.layout_4.addLayout(self.layout_3)


        self.layout_12.addWidget(self.find_sheet)

        self.people_sheet = QFrame(IncidentPeopleDialog)
        self.people_sheet.setObjectName(u"people_sheet")
        self.people_sheet.setProperty(u"kind", u"sheet")
        self.layout_9 = QVBoxLayout(self.people_sheet)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(20, 16, 20, 16)
        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(self.people_sheet)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.people_label)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_5)

        self.all_check = QCheckBox(self.people_sheet)
        self.all_check.setObjectName(u"all_check")

        self.layout_6.addWidget(self.all_check)


        self.layout_9.addLayout(self.layout_6)

        self.people_list = QListWidget(self.people_sheet)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(0, 180))

        self.layout_9.addWidget(self.people_list)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.told_on_label = QLabel(self.people_sheet)
        self.told_on_label.setObjectName(u"told_on_label")
        self.told_on_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.told_on_label)

        self.told_on_field = DateField(self.people_sheet)
        self.told_on_field.setObjectName(u"told_on_field")

        self.layout_8.addWidget(self.told_on_field)

        self.how_label = QLabel(self.people_sheet)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.how_label)

        self.how_combo = QComboBox(self.people_sheet)
        self.how_combo.setObjectName(u"how_combo")

        self.layout_8.addWidget(self.how_combo)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_7)

        self.remove_button = QPushButton(self.people_sheet)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)

        self.layout_8.addWidget(self.remove_button)


        self.layout_9.addLayout(self.layout_8)

        self.told_problem = Paragraph(self.people_sheet)
        self.told_problem.setObjectName(u"told_problem")
        self.told_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.told_problem)


        self.layout_12.addWidget(self.people_sheet)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_10)

        self.cancel_button = QPushButton(IncidentPeopleDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_11.addWidget(self.cancel_button)

        self.save_button = QPushButton(IncidentPeopleDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_11.addWidget(self.save_button)


        self.layout_12.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.subject_search_label.setBuddy(self.subject_search)
        self.people_label.setBuddy(self.people_list)
        self.told_on_label.setBuddy(self.told_on_field)
        self.how_label.setBuddy(self.how_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject_search, self.subject_list)
        QWidget.setTabOrder(self.subject_list, self.subject_clear_button)
        QWidget.setTabOrder(self.subject_clear_button, self.people_file_button)
        QWidget.setTabOrder(self.people_file_button, self.all_check)
        QWidget.setTabOrder(self.all_check, self.people_list)
        QWidget.setTabOrder(self.people_list, self.told_on_field)
        QWidget.setTabOrder(self.told_on_field, self.how_combo)
        QWidget.setTabOrder(self.how_combo, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(IncidentPeopleDialog)

        QMetaObject.connectSlotsByName(IncidentPeopleDialog)
    # setupUi

    def retranslateUi(self, IncidentPeopleDialog):
        IncidentPeopleDialog.setWindowTitle(QCoreApplication.translate("IncidentPeopleDialog", u"\u5bfe\u8c61\u306e\u65b9 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u60c5\u5831\u304c\u542b\u307e\u308c\u3066\u3044\u305f\u65b9\u3067\u3059\u3002\u4f1a\u54e1\u3092\u63a2\u3059\u304b\u3001\u7d44\u5408\u54e1\u30b3\u30fc\u30c9\u306e\u540d\u7c3f\u304b\u3089\u52a0\u3048\u307e\u3059\u3002", None))
        self.subject_search_label.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u4f1a\u54e1\u3092\u63a2\u3059(&F)", None))
#if QT_CONFIG(accessibility)
        self.subject_search.setAccessibleName(QCoreApplication.translate("IncidentPeopleDialog", u"\u4f1a\u54e1\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject_list.setAccessibleName(QCoreApplication.translate("IncidentPeopleDialog", u"\u898b\u3064\u304b\u3063\u305f\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.subject_label.setText("")
        self.subject_clear_button.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u53d6\u308a\u6d88\u3059", None))
        self.people_file_button.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u540d\u7c3f\u306e\u30d5\u30a1\u30a4\u30eb\u304b\u3089(&I)\u2026", None))
        self.people_label.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u5bfe\u8c61\u306e\u65b9(&L)", None))
        self.all_check.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u304a\u77e5\u3089\u305b\u524d\u306e\u65b9\u3092\u3059\u3079\u3066\u9078\u3076(&A)", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("IncidentPeopleDialog", u"\u5bfe\u8c61\u306e\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.told_on_label.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u9023\u7d61\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.told_on_field.setAccessibleName(QCoreApplication.translate("IncidentPeopleDialog", u"\u9023\u7d61\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.how_label.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u65b9\u6cd5(&H)", None))
#if QT_CONFIG(accessibility)
        self.how_combo.setAccessibleName(QCoreApplication.translate("IncidentPeopleDialog", u"\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u5bfe\u8c61\u304b\u3089\u5916\u3059(&R)", None))
        self.told_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("IncidentPeopleDialog", u"\u9078\u3093\u3060\u65b9\u3078\u306e\u9023\u7d61\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

