# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'authority_answer_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuthorityAnswerDialog(object):
    def setupUi(self, AuthorityAnswerDialog):
        if not AuthorityAnswerDialog.objectName():
            AuthorityAnswerDialog.setObjectName(u"AuthorityAnswerDialog")
        self.layout_1 = QVBoxLayout(AuthorityAnswerDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.office_label = QLabel(AuthorityAnswerDialog)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setProperty(u"kind", u"heading")
        self.office_label.setWordWrap(True)

        self.layout_1.addWidget(self.office_label)

        self.intro_label = Paragraph(AuthorityAnswerDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(AuthorityAnswerDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.given_box = QWidget(AuthorityAnswerDialog)
        self.given_box.setObjectName(u"given_box")
        self.given_box.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.given_box)
        self.layout_2.setSpacing(6)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.ground_label = QLabel(self.given_box)
        self.ground_label.setObjectName(u"ground_label")
        self.ground_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.ground_label)

        self.ground_combo = QComboBox(self.given_box)
        self.ground_combo.setObjectName(u"ground_combo")

        self.layout_3.addWidget(self.ground_combo)

        self.ground_problem = Paragraph(self.given_box)
        self.ground_problem.setObjectName(u"ground_problem")
        self.ground_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.ground_problem)


        self.layout_2.addLayout(self.layout_3)

        self.items_label = QLabel(self.given_box)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.items_label)

        self.items_list = QListWidget(self.given_box)
        self.items_list.setObjectName(u"items_list")
        self.items_list.setMinimumSize(QSize(0, 180))

        self.layout_2.addWidget(self.items_list)

        self.items_problem = Paragraph(self.given_box)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.items_problem)


        self.layout_1.addWidget(self.given_box)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.cancel_button = QPushButton(AuthorityAnswerDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuthorityAnswerDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.ground_label.setBuddy(self.ground_combo)
        self.items_label.setBuddy(self.items_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ground_combo, self.items_list)
        QWidget.setTabOrder(self.items_list, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(AuthorityAnswerDialog)

        QMetaObject.connectSlotsByName(AuthorityAnswerDialog)
    # setupUi

    def retranslateUi(self, AuthorityAnswerDialog):
        AuthorityAnswerDialog.setWindowTitle(QCoreApplication.translate("AuthorityAnswerDialog", u"\u5b98\u516c\u7f72\u7b49\u3078\u306e\u56de\u7b54\u306e\u767a\u884c - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.office_label.setText("")
        self.intro_label.setText("")
        self.ground_label.setText(QCoreApplication.translate("AuthorityAnswerDialog", u"\u304a\u6e21\u3057\u3059\u308b\u6839\u62e0(&G)", None))
#if QT_CONFIG(accessibility)
        self.ground_combo.setAccessibleName(QCoreApplication.translate("AuthorityAnswerDialog", u"\u304a\u6e21\u3057\u3059\u308b\u6839\u62e0", None))
#endif // QT_CONFIG(accessibility)
        self.ground_problem.setText("")
        self.items_label.setText(QCoreApplication.translate("AuthorityAnswerDialog", u"\u304a\u6e21\u3057\u3059\u308b\u60c5\u5831\u306e\u9805\u76ee(&I)", None))
#if QT_CONFIG(accessibility)
        self.items_list.setAccessibleName(QCoreApplication.translate("AuthorityAnswerDialog", u"\u304a\u6e21\u3057\u3059\u308b\u60c5\u5831\u306e\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.items_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AuthorityAnswerDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AuthorityAnswerDialog", u"\u767a\u884c\u3059\u308b(&S)", None))
    # retranslateUi

