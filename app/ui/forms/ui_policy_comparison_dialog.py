# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_comparison_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from app.ui.widgets.comparison_table import ComparisonTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice

class Ui_PolicyComparisonDialog(object):
    def setupUi(self, PolicyComparisonDialog):
        if not PolicyComparisonDialog.objectName():
            PolicyComparisonDialog.setObjectName(u"PolicyComparisonDialog")
        self.layout_1 = QVBoxLayout(PolicyComparisonDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.left_label = QLabel(PolicyComparisonDialog)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.left_label)

        self.left_combo = QComboBox(PolicyComparisonDialog)
        self.left_combo.setObjectName(u"left_combo")
        self.left_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.left_combo.setMinimumContentsLength(12)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.left_combo.sizePolicy().hasHeightForWidth())
        self.left_combo.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.left_combo)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.right_label = QLabel(PolicyComparisonDialog)
        self.right_label.setObjectName(u"right_label")
        self.right_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.right_label)

        self.right_combo = QComboBox(PolicyComparisonDialog)
        self.right_combo.setObjectName(u"right_combo")
        self.right_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.right_combo.setMinimumContentsLength(12)
        sizePolicy.setHeightForWidth(self.right_combo.sizePolicy().hasHeightForWidth())
        self.right_combo.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.right_combo)


        self.layout_2.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(PolicyComparisonDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.file_label)

        self.file_button = QPushButton(PolicyComparisonDialog)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setAutoDefault(False)

        self.layout_5.addWidget(self.file_button)


        self.layout_2.addLayout(self.layout_5)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.notice = Notice(PolicyComparisonDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(PolicyComparisonDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"section")

        self.layout_6.addWidget(self.count_label)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.whole_check = QCheckBox(PolicyComparisonDialog)
        self.whole_check.setObjectName(u"whole_check")

        self.layout_6.addWidget(self.whole_check)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_8)

        self.place_label = QLabel(PolicyComparisonDialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.place_label)

        self.previous_button = QPushButton(PolicyComparisonDialog)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setAutoDefault(False)

        self.layout_6.addWidget(self.previous_button)

        self.next_button = QPushButton(PolicyComparisonDialog)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(False)

        self.layout_6.addWidget(self.next_button)


        self.layout_1.addLayout(self.layout_6)

        self.stack = QStackedWidget(PolicyComparisonDialog)
        self.stack.setObjectName(u"stack")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy1)
        self.waiting_page = QWidget()
        self.waiting_page.setObjectName(u"waiting_page")
        self.waiting_page.setProperty(u"kind", u"clear")
        self.layout_9 = QVBoxLayout(self.waiting_page)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_10)

        self.waiting_label = QLabel(self.waiting_page)
        self.waiting_label.setObjectName(u"waiting_label")
        self.waiting_label.setProperty(u"kind", u"muted")
        self.waiting_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_9.addWidget(self.waiting_label)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_11)

        self.stack.addWidget(self.waiting_page)
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page.setProperty(u"kind", u"clear")
        self.layout_12 = QVBoxLayout(self.table_page)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.table = ComparisonTable(self.table_page)
        self.table.setObjectName(u"table")

        self.layout_12.addWidget(self.table)

        self.stack.addWidget(self.table_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_13 = QVBoxLayout(self.empty_page)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_13.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.legend_label = QLabel(PolicyComparisonDialog)
        self.legend_label.setObjectName(u"legend_label")
        self.legend_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.legend_label)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_15)

        self.print_button = QPushButton(PolicyComparisonDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.layout_14.addWidget(self.print_button)

        self.save_button = QPushButton(PolicyComparisonDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"plain")
        self.save_button.setAutoDefault(False)

        self.layout_14.addWidget(self.save_button)

        self.cancel_button = QPushButton(PolicyComparisonDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_14.addWidget(self.cancel_button)


        self.layout_1.addLayout(self.layout_14)

#if QT_CONFIG(shortcut)
        self.left_label.setBuddy(self.left_combo)
        self.right_label.setBuddy(self.right_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.left_combo, self.right_combo)
        QWidget.setTabOrder(self.right_combo, self.file_button)
        QWidget.setTabOrder(self.file_button, self.whole_check)
        QWidget.setTabOrder(self.whole_check, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.table)
        QWidget.setTabOrder(self.table, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PolicyComparisonDialog)

        QMetaObject.connectSlotsByName(PolicyComparisonDialog)
    # setupUi

    def retranslateUi(self, PolicyComparisonDialog):
        PolicyComparisonDialog.setWindowTitle(QCoreApplication.translate("PolicyComparisonDialog", u"\u65b0\u65e7\u5bfe\u7167\u8868 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.left_label.setText(QCoreApplication.translate("PolicyComparisonDialog", u"\u6539\u6b63\u5f8c(&A)", None))
#if QT_CONFIG(accessibility)
        self.left_combo.setAccessibleName(QCoreApplication.translate("PolicyComparisonDialog", u"\u6539\u6b63\u5f8c", None))
#endif // QT_CONFIG(accessibility)
        self.right_label.setText(QCoreApplication.translate("PolicyComparisonDialog", u"\u6539\u6b63\u524d(&B)", None))
#if QT_CONFIG(accessibility)
        self.right_combo.setAccessibleName(QCoreApplication.translate("PolicyComparisonDialog", u"\u6539\u6b63\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.file_label.setText("")
        self.file_button.setText(QCoreApplication.translate("PolicyComparisonDialog", u"\u30d5\u30a1\u30a4\u30eb\u3068\u6bd4\u3079\u308b(&F)\u2026", None))
        self.count_label.setText("")
        self.whole_check.setText(QCoreApplication.translate("PolicyComparisonDialog", u"\u5909\u308f\u3063\u3066\u3044\u306a\u3044\u3068\u3053\u308d\u3082\u8868\u793a(&U)", None))
        self.place_label.setText("")
        self.previous_button.setText(QCoreApplication.translate("PolicyComparisonDialog", u"\u524d\u306e\u5909\u66f4(&P)", None))
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("PolicyComparisonDialog", u"Shift+F3", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setText(QCoreApplication.translate("PolicyComparisonDialog", u"\u6b21\u306e\u5909\u66f4(&N)", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("PolicyComparisonDialog", u"F3", None))
#endif // QT_CONFIG(tooltip)
        self.waiting_label.setText(QCoreApplication.translate("PolicyComparisonDialog", u"\u6bd4\u3079\u3066\u3044\u307e\u3059\u2026", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PolicyComparisonDialog", u"\u65b0\u65e7\u5bfe\u7167\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.legend_label.setText("")
        self.print_button.setText(QCoreApplication.translate("PolicyComparisonDialog", u"\u5370\u5237\u30fbPDF(&R)\u2026", None))
        self.save_button.setText(QCoreApplication.translate("PolicyComparisonDialog", u"Word\u306b\u4fdd\u5b58(&W)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("PolicyComparisonDialog", u"\u9589\u3058\u308b(&C)", None))
    # retranslateUi

