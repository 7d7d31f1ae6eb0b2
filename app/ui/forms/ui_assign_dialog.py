# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assign_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AssignDialog(object):
    def setupUi(self, AssignDialog):
        if not AssignDialog.objectName():
            AssignDialog.setObjectName(u"AssignDialog")
        self.layout_1 = QVBoxLayout(AssignDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(AssignDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(AssignDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.from_part = QWidget(AssignDialog)
        self.from_part.setObjectName(u"from_part")
        self.from_part.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.from_part)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.from_part)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.from_label)

        self.from_combo = QComboBox(self.from_part)
        self.from_combo.setObjectName(u"from_combo")

        self.layout_3.addWidget(self.from_combo)

        self.from_problem = Paragraph(self.from_part)
        self.from_problem.setObjectName(u"from_problem")
        self.from_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.from_problem)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.from_part)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.cases_label = QLabel(AssignDialog)
        self.cases_label.setObjectName(u"cases_label")
        self.cases_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.cases_label)

        self.cases_list = QListWidget(AssignDialog)
        self.cases_list.setObjectName(u"cases_list")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.cases_list.sizePolicy().hasHeightForWidth())
        self.cases_list.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.cases_list)

        self.cases_problem = Paragraph(AssignDialog)
        self.cases_problem.setObjectName(u"cases_problem")
        self.cases_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.cases_problem)


        self.layout_1.addLayout(self.layout_4)

        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(16)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(AssignDialog)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.to_label)

        self.to_combo = QComboBox(AssignDialog)
        self.to_combo.setObjectName(u"to_combo")

        self.layout_6.addWidget(self.to_combo)

        self.to_problem = Paragraph(AssignDialog)
        self.to_problem.setObjectName(u"to_problem")
        self.to_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.to_problem)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(AssignDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(AssignDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMaxLength(200)

        self.layout_7.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(AssignDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.reason_problem)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 2)
        self.layout_5.setColumnStretch(1, 3)

        self.layout_1.addLayout(self.layout_5)

        self.notice = Notice(AssignDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(AssignDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(AssignDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.from_combo)
        self.cases_label.setBuddy(self.cases_list)
        self.to_label.setBuddy(self.to_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.from_combo, self.cases_list)
        QWidget.setTabOrder(self.cases_list, self.to_combo)
        QWidget.setTabOrder(self.to_combo, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AssignDialog)

        QMetaObject.connectSlotsByName(AssignDialog)
    # setupUi

    def retranslateUi(self, AssignDialog):
        AssignDialog.setWindowTitle(QCoreApplication.translate("AssignDialog", u"\u62c5\u5f53\u66ff\u3048 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("AssignDialog", u"\u62c5\u5f53\u66ff\u3048", None))
        self.intro_label.setText("")
        self.from_label.setText(QCoreApplication.translate("AssignDialog", u"\u3044\u307e\u306e\u62c5\u5f53\u8005(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_combo.setAccessibleName(QCoreApplication.translate("AssignDialog", u"\u3044\u307e\u306e\u62c5\u5f53\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.from_problem.setText("")
        self.cases_label.setText(QCoreApplication.translate("AssignDialog", u"\u66ff\u3048\u308b\u53d7\u4ed8(&L)", None))
#if QT_CONFIG(accessibility)
        self.cases_list.setAccessibleName(QCoreApplication.translate("AssignDialog", u"\u66ff\u3048\u308b\u53d7\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.cases_problem.setText("")
        self.to_label.setText(QCoreApplication.translate("AssignDialog", u"\u65b0\u3057\u3044\u62c5\u5f53\u8005(&T)", None))
#if QT_CONFIG(accessibility)
        self.to_combo.setAccessibleName(QCoreApplication.translate("AssignDialog", u"\u65b0\u3057\u3044\u62c5\u5f53\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.to_problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("AssignDialog", u"\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("AssignDialog", u"\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AssignDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AssignDialog", u"\u62c5\u5f53\u3092\u66ff\u3048\u308b(&S)", None))
    # retranslateUi

