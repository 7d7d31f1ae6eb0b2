# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restrict_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RestrictDialog(object):
    def setupUi(self, RestrictDialog):
        if not RestrictDialog.objectName():
            RestrictDialog.setObjectName(u"RestrictDialog")
        self.layout_1 = QVBoxLayout(RestrictDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(RestrictDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(RestrictDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(RestrictDialog)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.people_label)

        self.people_list = QListWidget(RestrictDialog)
        self.people_list.setObjectName(u"people_list")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.people_list.sizePolicy().hasHeightForWidth())
        self.people_list.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.people_list)

        self.people_problem = Paragraph(RestrictDialog)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.people_problem)


        self.layout_1.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(RestrictDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(RestrictDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMaxLength(200)

        self.layout_3.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(RestrictDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.reason_problem)


        self.layout_1.addLayout(self.layout_3)

        self.notice = Notice(RestrictDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(RestrictDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.layout_4.addWidget(self.open_button)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.cancel_button = QPushButton(RestrictDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(RestrictDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people_list)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people_list, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.open_button)

        self.retranslateUi(RestrictDialog)

        QMetaObject.connectSlotsByName(RestrictDialog)
    # setupUi

    def retranslateUi(self, RestrictDialog):
        RestrictDialog.setWindowTitle(QCoreApplication.translate("RestrictDialog", u"\u95b2\u89a7\u3067\u304d\u308b\u4eba\u306e\u9650\u5b9a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("RestrictDialog", u"\u9078\u3093\u3060\u65b9\u3060\u3051\u304c\u3001\u3053\u306e\u53d7\u4ed8\u3092\u4e00\u89a7\u30fb\u753b\u9762\u30fb\u691c\u7d22\u30fb\u53d7\u4ed8\u7c3f\u3067\u898b\u3089\u308c\u308b\u3088\u3046\u306b\u306a\u308a\u307e\u3059\u3002\u7ba1\u7406\u8cac\u4efb\u8005\u30921\u4eba\u4ee5\u4e0a\u3001\u62c5\u5f53\u8005\u3082\u5165\u308c\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.people_label.setText(QCoreApplication.translate("RestrictDialog", u"\u95b2\u89a7\u3067\u304d\u308b\u4eba(&P)", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("RestrictDialog", u"\u95b2\u89a7\u3067\u304d\u308b\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.people_problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("RestrictDialog", u"\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("RestrictDialog", u"\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.open_button.setText(QCoreApplication.translate("RestrictDialog", u"\u9650\u5b9a\u3092\u89e3\u304f(&D)", None))
        self.cancel_button.setText(QCoreApplication.translate("RestrictDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RestrictDialog", u"\u9650\u5b9a\u3059\u308b(&S)", None))
    # retranslateUi

