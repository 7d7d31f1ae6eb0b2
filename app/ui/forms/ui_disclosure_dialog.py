# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'disclosure_dialog.ui'
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
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.held_tree import HeldTree
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DisclosureDialog(object):
    def setupUi(self, DisclosureDialog):
        if not DisclosureDialog.objectName():
            DisclosureDialog.setObjectName(u"DisclosureDialog")
        self.layout_1 = QVBoxLayout(DisclosureDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.case_label = QLabel(DisclosureDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.case_label.sizePolicy().hasHeightForWidth())
        self.case_label.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.case_label)

        self.count_label = QLabel(DisclosureDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_2)

        self.intro_label = Paragraph(DisclosureDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.stack = QStackedWidget(DisclosureDialog)
        self.stack.setObjectName(u"stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.list_page)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.item_tree = HeldTree(self.list_page)
        self.item_tree.setObjectName(u"item_tree")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.item_tree.sizePolicy().hasHeightForWidth())
        self.item_tree.setSizePolicy(sizePolicy1)

        self.layout_3.addWidget(self.item_tree)

        self.reason_box = QWidget(self.list_page)
        self.reason_box.setObjectName(u"reason_box")
        self.reason_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.reason_box)
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_box)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.reason_label)

        self.reason_combo = QComboBox(self.reason_box)
        self.reason_combo.setObjectName(u"reason_combo")
        self.reason_combo.setEditable(True)

        self.layout_4.addWidget(self.reason_combo)

        self.reason_problem = QLabel(self.reason_box)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")
        self.reason_problem.setWordWrap(True)

        self.layout_4.addWidget(self.reason_problem)


        self.layout_3.addWidget(self.reason_box)

        self.stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.empty_page)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_5.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.trouble_notice = Notice(DisclosureDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.all_button = QPushButton(DisclosureDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"kind", u"quiet")
        self.all_button.setAutoDefault(False)

        self.layout_6.addWidget(self.all_button)

        self.preview_button = QPushButton(DisclosureDialog)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setAutoDefault(False)

        self.layout_6.addWidget(self.preview_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.cancel_button = QPushButton(DisclosureDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(DisclosureDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.item_tree, self.reason_combo)
        QWidget.setTabOrder(self.reason_combo, self.all_button)
        QWidget.setTabOrder(self.all_button, self.preview_button)
        QWidget.setTabOrder(self.preview_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DisclosureDialog)

        QMetaObject.connectSlotsByName(DisclosureDialog)
    # setupUi

    def retranslateUi(self, DisclosureDialog):
        DisclosureDialog.setWindowTitle(QCoreApplication.translate("DisclosureDialog", u"\u958b\u793a\u3059\u308b\u5185\u5bb9 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.count_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("DisclosureDialog", u"\u3053\u306e\u65b9\u306b\u3064\u3044\u3066\u4fdd\u6709\u3057\u3066\u3044\u308b\u60c5\u5831\u3067\u3059\u3002\u958b\u793a\u3057\u306a\u3044\u9805\u76ee\u306f\u5370\u3092\u5916\u3057\u3001\u7406\u7531\u3092\u9078\u3076\u304b\u66f8\u3044\u3066\u304f\u3060\u3055\u3044\u3002\u5916\u3057\u305f\u9805\u76ee\u306f\u56de\u7b54\u3067\u306f\u9ed2\u5857\u308a\u306b\u306a\u308a\u307e\u3059\u3002", None))
#if QT_CONFIG(accessibility)
        self.item_tree.setAccessibleName(QCoreApplication.translate("DisclosureDialog", u"\u4fdd\u6709\u3057\u3066\u3044\u308b\u60c5\u5831", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("DisclosureDialog", u"\u9078\u3093\u3060\u9805\u76ee\u3092\u958b\u793a\u3057\u306a\u3044\u7406\u7531(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("DisclosureDialog", u"\u958b\u793a\u3057\u306a\u3044\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.all_button.setText(QCoreApplication.translate("DisclosureDialog", u"\u3059\u3079\u3066\u958b\u793a(&A)", None))
        self.preview_button.setText(QCoreApplication.translate("DisclosureDialog", u"\u56de\u7b54\u6848\u3092\u898b\u308b(&V)", None))
        self.cancel_button.setText(QCoreApplication.translate("DisclosureDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("DisclosureDialog", u"\u3053\u306e\u5185\u5bb9\u306b\u3059\u308b(&S)", None))
    # retranslateUi

