# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'as_of_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.chips import Chips
from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_AsOfPage(object):
    def setupUi(self, AsOfPage):
        if not AsOfPage.objectName():
            AsOfPage.setObjectName(u"AsOfPage")
        AsOfPage.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(AsOfPage)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(AsOfPage)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.day_label)

        self.day_field = DateField(AsOfPage)
        self.day_field.setObjectName(u"day_field")

        self.layout_2.addWidget(self.day_field)

        self.today_button = QPushButton(AsOfPage)
        self.today_button.setObjectName(u"today_button")
        self.today_button.setAutoDefault(False)

        self.layout_2.addWidget(self.today_button)

        self.before_button = QPushButton(AsOfPage)
        self.before_button.setObjectName(u"before_button")
        self.before_button.setAutoDefault(False)

        self.layout_2.addWidget(self.before_button)

        self.day_problem = Paragraph(AsOfPage)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.day_problem)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.print_button = QPushButton(AsOfPage)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.layout_2.addWidget(self.print_button)

        self.export_button = QPushButton(AsOfPage)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.layout_2.addWidget(self.export_button)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.chips = Chips(AsOfPage)
        self.chips.setObjectName(u"chips")

        self.layout_4.addWidget(self.chips)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.search_box = SearchBox(AsOfPage)
        self.search_box.setObjectName(u"search_box")
        self.search_box.setMaximumSize(QSize(260, 64))
        self.search_box.setMinimumSize(QSize(180, 0))

        self.layout_4.addWidget(self.search_box)

        self.count_label = QLabel(AsOfPage)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_4)

        self.list_stack = QStackedWidget(AsOfPage)
        self.list_stack.setObjectName(u"list_stack")
        self.list_stack.setMinimumSize(QSize(480, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.list_stack.sizePolicy().hasHeightForWidth())
        self.list_stack.setSizePolicy(sizePolicy)
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

        self.list_stack.addWidget(self.list_page)
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

        self.list_stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.list_stack)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.today_button)
        QWidget.setTabOrder(self.today_button, self.before_button)
        QWidget.setTabOrder(self.before_button, self.search_box)
        QWidget.setTabOrder(self.search_box, self.table)
        QWidget.setTabOrder(self.table, self.print_button)
        QWidget.setTabOrder(self.print_button, self.export_button)

        self.retranslateUi(AsOfPage)

        QMetaObject.connectSlotsByName(AsOfPage)
    # setupUi

    def retranslateUi(self, AsOfPage):
        self.day_label.setText(QCoreApplication.translate("AsOfPage", u"\u65e5\u4ed8(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("AsOfPage", u"\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.today_button.setText(QCoreApplication.translate("AsOfPage", u"\u4eca\u65e5(&T)", None))
        self.before_button.setText(QCoreApplication.translate("AsOfPage", u"\u6539\u8a02\u306e\u524d\u65e5(&B)", None))
#if QT_CONFIG(tooltip)
        self.before_button.setToolTip(QCoreApplication.translate("AsOfPage", u"\u6700\u3082\u65b0\u3057\u3044\u91cd\u8981\u306a\u6539\u8a02\u306e\u524d\u306e\u65e5", None))
#endif // QT_CONFIG(tooltip)
        self.day_problem.setText("")
        self.print_button.setText(QCoreApplication.translate("AsOfPage", u"\u5370\u5237(&I)\u2026", None))
        self.export_button.setText(QCoreApplication.translate("AsOfPage", u"\u66f8\u51fa\u3057(&X)\u2026", None))
        self.search_box.setPlaceholderText(QCoreApplication.translate("AsOfPage", u"\u304a\u540d\u524d\u30fb\u30b3\u30fc\u30c9\u3067\u63a2\u3059\uff08F3\uff09", None))
#if QT_CONFIG(accessibility)
        self.search_box.setAccessibleName(QCoreApplication.translate("AsOfPage", u"\u4f1a\u54e1\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AsOfPage", u"\u305d\u306e\u65e5\u306e\u540c\u610f\u306e\u72b6\u614b\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

