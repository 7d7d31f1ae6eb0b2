# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'birth_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_BirthDialog(object):
    def setupUi(self, BirthDialog):
        if not BirthDialog.objectName():
            BirthDialog.setObjectName(u"BirthDialog")
        self.layout_1 = QVBoxLayout(BirthDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.child_label = QLabel(BirthDialog)
        self.child_label.setObjectName(u"child_label")
        self.child_label.setProperty(u"kind", u"heading")
        self.child_label.setWordWrap(True)

        self.layout_1.addWidget(self.child_label)

        self.intro_label = Paragraph(BirthDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(BirthDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(BirthDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(12)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.name_label)

        self.name_edit = NameEdit(self.sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_4.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.name_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.kana_label = QLabel(self.sheet)
        self.kana_label.setObjectName(u"kana_label")
        self.kana_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.kana_label)

        self.kana_edit = QLineEdit(self.sheet)
        self.kana_edit.setObjectName(u"kana_edit")

        self.layout_5.addWidget(self.kana_edit)

        self.kana_problem = Paragraph(self.sheet)
        self.kana_problem.setObjectName(u"kana_problem")
        self.kana_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.kana_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.birth_label = QLabel(self.sheet)
        self.birth_label.setObjectName(u"birth_label")
        self.birth_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.birth_label)

        self.birth_field = DateField(self.sheet)
        self.birth_field.setObjectName(u"birth_field")

        self.layout_6.addWidget(self.birth_field)

        self.birth_problem = Paragraph(self.sheet)
        self.birth_problem.setObjectName(u"birth_problem")
        self.birth_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.birth_problem)


        self.layout_2.addLayout(self.layout_6)


        self.layout_1.addWidget(self.sheet)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(BirthDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(BirthDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kana_label.setBuddy(self.kana_edit)
        self.birth_label.setBuddy(self.birth_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kana_edit)
        QWidget.setTabOrder(self.kana_edit, self.birth_field)
        QWidget.setTabOrder(self.birth_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BirthDialog)

        QMetaObject.connectSlotsByName(BirthDialog)
    # setupUi

    def retranslateUi(self, BirthDialog):
        BirthDialog.setWindowTitle(QCoreApplication.translate("BirthDialog", u"\u304a\u751f\u307e\u308c\u306e\u767b\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.child_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("BirthDialog", u"\u304a\u751f\u307e\u308c\u306b\u306a\u3063\u305f\u304a\u5b50\u3055\u307e\u306e\u304a\u540d\u524d\u3068\u751f\u5e74\u6708\u65e5\u3092\u767b\u9332\u3057\u307e\u3059\u3002\u3054\u51fa\u7523\u4e88\u5b9a\u306e\u5e74\u6708\u306f\u6d88\u3048\u307e\u3059\u3002", None))
        self.name_label.setText(QCoreApplication.translate("BirthDialog", u"\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("BirthDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.kana_label.setText(QCoreApplication.translate("BirthDialog", u"\u30d5\u30ea\u30ac\u30ca(&F)", None))
#if QT_CONFIG(accessibility)
        self.kana_edit.setAccessibleName(QCoreApplication.translate("BirthDialog", u"\u30d5\u30ea\u30ac\u30ca", None))
#endif // QT_CONFIG(accessibility)
        self.kana_problem.setText("")
        self.birth_label.setText(QCoreApplication.translate("BirthDialog", u"\u751f\u5e74\u6708\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.birth_field.setAccessibleName(QCoreApplication.translate("BirthDialog", u"\u751f\u5e74\u6708\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.birth_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("BirthDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("BirthDialog", u"\u767b\u9332\u3059\u308b(&S)", None))
    # retranslateUi

