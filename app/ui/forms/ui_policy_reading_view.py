# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_reading_view.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.act_row import ActRow
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.part_chips import PartChips

class Ui_PolicyReadingView(object):
    def setupUi(self, PolicyReadingView):
        if not PolicyReadingView.objectName():
            PolicyReadingView.setObjectName(u"PolicyReadingView")
        PolicyReadingView.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(PolicyReadingView)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 4, 0, 0)
        self.chips = PartChips(PolicyReadingView)
        self.chips.setObjectName(u"chips")

        self.layout_1.addWidget(self.chips)

        self.stack = QStackedWidget(PolicyReadingView)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.list_page)
        self.layout_2.setSpacing(6)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setMinimumSize(QSize(0, 120))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy1)

        self.layout_2.addWidget(self.table)

        self.words_edit = QPlainTextEdit(self.list_page)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setReadOnly(True)
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMaximumSize(QSize(16777215, 84))

        self.layout_2.addWidget(self.words_edit)

        self.stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.empty_page)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_3.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.acts = ActRow(PolicyReadingView)
        self.acts.setObjectName(u"acts")

        self.layout_1.addWidget(self.acts)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.adjusted_label = QLabel(PolicyReadingView)
        self.adjusted_label.setObjectName(u"adjusted_label")
        self.adjusted_label.setProperty(u"kind", u"muted")
        self.adjusted_label.setWordWrap(True)
        self.adjusted_label.setMinimumSize(QSize(420, 0))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.adjusted_label.sizePolicy().hasHeightForWidth())
        self.adjusted_label.setSizePolicy(sizePolicy2)

        self.layout_4.addWidget(self.adjusted_label)

        self.undo_button = QPushButton(PolicyReadingView)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setProperty(u"kind", u"quiet")
        self.undo_button.setAutoDefault(False)

        self.layout_4.addWidget(self.undo_button)

        self.reset_button = QPushButton(PolicyReadingView)
        self.reset_button.setObjectName(u"reset_button")
        self.reset_button.setProperty(u"kind", u"quiet")
        self.reset_button.setAutoDefault(False)

        self.layout_4.addWidget(self.reset_button)


        self.layout_1.addLayout(self.layout_4)

        QWidget.setTabOrder(self.chips, self.table)
        QWidget.setTabOrder(self.table, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.acts)
        QWidget.setTabOrder(self.acts, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.reset_button)

        self.retranslateUi(PolicyReadingView)

        QMetaObject.connectSlotsByName(PolicyReadingView)
    # setupUi

    def retranslateUi(self, PolicyReadingView):
#if QT_CONFIG(accessibility)
        self.chips.setAccessibleName(QCoreApplication.translate("PolicyReadingView", u"\u8aad\u307f\u53d6\u3063\u305f\u5185\u5bb9\u306e\u8868\u793a", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PolicyReadingView", u"\u8aad\u307f\u53d6\u3063\u305f\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("PolicyReadingView", u"\u9078\u3093\u3060\u884c\u306e\u5168\u6587", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.acts.setAccessibleName(QCoreApplication.translate("PolicyReadingView", u"\u9078\u3093\u3060\u884c\u306e\u64cd\u4f5c", None))
#endif // QT_CONFIG(accessibility)
        self.adjusted_label.setText("")
        self.undo_button.setText(QCoreApplication.translate("PolicyReadingView", u"1\u3064\u623b\u3059(&Z)", None))
        self.reset_button.setText(QCoreApplication.translate("PolicyReadingView", u"\u8aad\u307f\u53d6\u308a\u306b\u623b\u3059(&R)", None))
        pass
    # retranslateUi

