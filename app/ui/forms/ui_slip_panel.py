# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'slip_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.chips import Chips
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.search_box import SearchBox

class Ui_SlipPanel(object):
    def setupUi(self, SlipPanel):
        if not SlipPanel.objectName():
            SlipPanel.setObjectName(u"SlipPanel")
        SlipPanel.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(SlipPanel)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.parts = Chips(SlipPanel)
        self.parts.setObjectName(u"parts")

        self.layout_2.addWidget(self.parts)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.count_label = QLabel(SlipPanel)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.count_label)


        self.layout_1.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.search_box = SearchBox(SlipPanel)
        self.search_box.setObjectName(u"search_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_box.sizePolicy().hasHeightForWidth())
        self.search_box.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.search_box)

        self.state_label = QLabel(SlipPanel)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.state_label)

        self.state_combo = QComboBox(SlipPanel)
        self.state_combo.setObjectName(u"state_combo")
        self.state_combo.setMinimumSize(QSize(170, 0))

        self.layout_4.addWidget(self.state_combo)


        self.layout_1.addLayout(self.layout_4)

        self.stack = QStackedWidget(SlipPanel)
        self.stack.setObjectName(u"stack")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy1)
        self.slips_page = QWidget()
        self.slips_page.setObjectName(u"slips_page")
        self.slips_page.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.slips_page)
        self.layout_5.setSpacing(6)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.slip_table = TableView(self.slips_page)
        self.slip_table.setObjectName(u"slip_table")

        self.layout_5.addWidget(self.slip_table)

        self.slip_acts = ActRow(self.slips_page)
        self.slip_acts.setObjectName(u"slip_acts")

        self.layout_5.addWidget(self.slip_acts)

        self.stack.addWidget(self.slips_page)
        self.tasks_page = QWidget()
        self.tasks_page.setObjectName(u"tasks_page")
        self.tasks_page.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.tasks_page)
        self.layout_6.setSpacing(6)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.task_table = TableView(self.tasks_page)
        self.task_table.setObjectName(u"task_table")

        self.layout_6.addWidget(self.task_table)

        self.task_acts = ActRow(self.tasks_page)
        self.task_acts.setObjectName(u"task_acts")

        self.layout_6.addWidget(self.task_acts)

        self.stack.addWidget(self.tasks_page)
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

#if QT_CONFIG(shortcut)
        self.state_label.setBuddy(self.state_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_box, self.state_combo)
        QWidget.setTabOrder(self.state_combo, self.slip_table)
        QWidget.setTabOrder(self.slip_table, self.task_table)

        self.retranslateUi(SlipPanel)

        QMetaObject.connectSlotsByName(SlipPanel)
    # setupUi

    def retranslateUi(self, SlipPanel):
        self.count_label.setText("")
        self.search_box.setPlaceholderText(QCoreApplication.translate("SlipPanel", u"\u6574\u7406\u756a\u53f7\u30fb\u304a\u540d\u524d\u30fb\u30b3\u30fc\u30c9\u3067\u63a2\u3059\uff08F3\uff09", None))
#if QT_CONFIG(accessibility)
        self.search_box.setAccessibleName(QCoreApplication.translate("SlipPanel", u"\u8fd4\u4fe1\u7968\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.state_label.setText(QCoreApplication.translate("SlipPanel", u"\u72b6\u614b(&Q)", None))
#if QT_CONFIG(accessibility)
        self.state_combo.setAccessibleName(QCoreApplication.translate("SlipPanel", u"\u8fd4\u4fe1\u7968\u306e\u72b6\u614b", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.slip_table.setAccessibleName(QCoreApplication.translate("SlipPanel", u"\u8fd4\u4fe1\u7968\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.task_table.setAccessibleName(QCoreApplication.translate("SlipPanel", u"\u500b\u5225\u5bfe\u5fdc\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

