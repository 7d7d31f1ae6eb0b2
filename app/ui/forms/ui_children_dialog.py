# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'children_dialog.ui'
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
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ChildrenDialog(object):
    def setupUi(self, ChildrenDialog):
        if not ChildrenDialog.objectName():
            ChildrenDialog.setObjectName(u"ChildrenDialog")
        self.layout_1 = QVBoxLayout(ChildrenDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(ChildrenDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(ChildrenDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(ChildrenDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.month_box = QWidget(ChildrenDialog)
        self.month_box.setObjectName(u"month_box")
        self.month_box.setProperty(u"kind", u"clear")
        self.layout_3 = QHBoxLayout(self.month_box)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.month_label = QLabel(self.month_box)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.month_label)

        self.month_combo = QComboBox(self.month_box)
        self.month_combo.setObjectName(u"month_combo")

        self.layout_3.addWidget(self.month_combo)


        self.layout_2.addWidget(self.month_box)

        self.period_box = QWidget(ChildrenDialog)
        self.period_box.setObjectName(u"period_box")
        self.period_box.setProperty(u"kind", u"clear")
        self.layout_4 = QHBoxLayout(self.period_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(self.period_box)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.first_label)

        self.first_field = DateField(self.period_box)
        self.first_field.setObjectName(u"first_field")
        self.first_field.setMinimumSize(QSize(210, 0))

        self.layout_4.addWidget(self.first_field)

        self.between_label = QLabel(self.period_box)
        self.between_label.setObjectName(u"between_label")
        self.between_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.between_label)

        self.last_field = DateField(self.period_box)
        self.last_field.setObjectName(u"last_field")
        self.last_field.setMinimumSize(QSize(210, 0))

        self.layout_4.addWidget(self.last_field)

        self.until_label = QLabel(self.period_box)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.until_label)


        self.layout_2.addWidget(self.period_box)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_5)

        self.count_label = QLabel(ChildrenDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_label)

        self.all_button = QPushButton(ChildrenDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"kind", u"quiet")
        self.all_button.setAutoDefault(False)

        self.layout_2.addWidget(self.all_button)

        self.none_button = QPushButton(ChildrenDialog)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setProperty(u"kind", u"quiet")
        self.none_button.setAutoDefault(False)

        self.layout_2.addWidget(self.none_button)


        self.layout_1.addLayout(self.layout_2)

        self.stack = QStackedWidget(ChildrenDialog)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.list_page)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.layout_6.addWidget(self.table)

        self.stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.empty_page)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_7.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.family_button = QPushButton(ChildrenDialog)
        self.family_button.setObjectName(u"family_button")
        self.family_button.setProperty(u"kind", u"quiet")
        self.family_button.setAutoDefault(False)

        self.layout_8.addWidget(self.family_button)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(ChildrenDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(ChildrenDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.month_label.setBuddy(self.month_combo)
        self.first_label.setBuddy(self.first_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.month_combo, self.first_field)
        QWidget.setTabOrder(self.first_field, self.last_field)
        QWidget.setTabOrder(self.last_field, self.all_button)
        QWidget.setTabOrder(self.all_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.table)
        QWidget.setTabOrder(self.table, self.family_button)
        QWidget.setTabOrder(self.family_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ChildrenDialog)

        QMetaObject.connectSlotsByName(ChildrenDialog)
    # setupUi

    def retranslateUi(self, ChildrenDialog):
        ChildrenDialog.setWindowTitle(QCoreApplication.translate("ChildrenDialog", u"\u304a\u5b50\u3055\u307e\u306e\u4e00\u89a7 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.month_label.setText(QCoreApplication.translate("ChildrenDialog", u"\u6708(&M)", None))
#if QT_CONFIG(accessibility)
        self.month_combo.setAccessibleName(QCoreApplication.translate("ChildrenDialog", u"\u6708", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("ChildrenDialog", u"\u671f\u9593(&P)", None))
#if QT_CONFIG(accessibility)
        self.first_field.setAccessibleName(QCoreApplication.translate("ChildrenDialog", u"\u671f\u9593\u306e\u521d\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.between_label.setText(QCoreApplication.translate("ChildrenDialog", u"\u304b\u3089", None))
#if QT_CONFIG(accessibility)
        self.last_field.setAccessibleName(QCoreApplication.translate("ChildrenDialog", u"\u671f\u9593\u306e\u672b\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("ChildrenDialog", u"\u307e\u3067", None))
        self.count_label.setText("")
        self.all_button.setText(QCoreApplication.translate("ChildrenDialog", u"\u3059\u3079\u3066\u9078\u3076(&A)", None))
        self.none_button.setText(QCoreApplication.translate("ChildrenDialog", u"\u3059\u3079\u3066\u5916\u3059(&N)", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ChildrenDialog", u"\u304a\u5b50\u3055\u307e\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.family_button.setText(QCoreApplication.translate("ChildrenDialog", u"\u3054\u5bb6\u65cf\u3092\u958b\u304f(&F)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("ChildrenDialog", u"\u9589\u3058\u308b(&C)", None))
        self.save_button.setText("")
    # retranslateUi

