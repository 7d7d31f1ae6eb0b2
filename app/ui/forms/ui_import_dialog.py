# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.setAcceptDrops(True)
        self.layout_1 = QVBoxLayout(ImportDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.pages = QStackedWidget(ImportDialog)
        self.pages.setObjectName(u"pages")
        self.choose_page = QWidget()
        self.choose_page.setObjectName(u"choose_page")
        self.choose_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.choose_page)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.choose_notice = Notice(self.choose_page)
        self.choose_notice.setObjectName(u"choose_notice")

        self.layout_2.addWidget(self.choose_notice)

        self.choose_state = EmptyState(self.choose_page)
        self.choose_state.setObjectName(u"choose_state")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.choose_state.sizePolicy().hasHeightForWidth())
        self.choose_state.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.choose_state)

        self.pages.addWidget(self.choose_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.work_page)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(120, 0, 120, 0)
        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)

        self.work_label = QLabel(self.work_page)
        self.work_label.setObjectName(u"work_label")
        self.work_label.setProperty(u"kind", u"heading")
        self.work_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_3.addWidget(self.work_label)

        self.progress_bar = QProgressBar(self.work_page)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.layout_3.addWidget(self.progress_bar)

        self.left_label = QLabel(self.work_page)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"kind", u"muted")
        self.left_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_3.addWidget(self.left_label)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.stop_button = QPushButton(self.work_page)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.layout_5.addWidget(self.stop_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_7)


        self.layout_3.addLayout(self.layout_5)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_8)

        self.pages.addWidget(self.work_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_page.setProperty(u"kind", u"clear")
        self.layout_9 = QVBoxLayout(self.result_page)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(self.result_page)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"kind", u"heading")

        self.layout_10.addWidget(self.file_label)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)

        self.other_button = QPushButton(self.result_page)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setProperty(u"kind", u"quiet")
        self.other_button.setAutoDefault(False)

        self.layout_10.addWidget(self.other_button)


        self.layout_9.addLayout(self.layout_10)

        self.outcome_label = Paragraph(self.result_page)
        self.outcome_label.setObjectName(u"outcome_label")

        self.layout_9.addWidget(self.outcome_label)

        self.result_notice = Notice(self.result_page)
        self.result_notice.setObjectName(u"result_notice")

        self.layout_9.addWidget(self.result_notice)

        self.finding_stack = QStackedWidget(self.result_page)
        self.finding_stack.setObjectName(u"finding_stack")
        sizePolicy.setHeightForWidth(self.finding_stack.sizePolicy().hasHeightForWidth())
        self.finding_stack.setSizePolicy(sizePolicy)
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page.setProperty(u"kind", u"clear")
        self.layout_12 = QVBoxLayout(self.table_page)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.table_page)
        self.table.setObjectName(u"table")

        self.layout_12.addWidget(self.table)

        self.finding_stack.addWidget(self.table_page)
        self.fine_page = QWidget()
        self.fine_page.setObjectName(u"fine_page")
        self.fine_page.setProperty(u"kind", u"clear")
        self.layout_13 = QVBoxLayout(self.fine_page)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.fine_state = EmptyState(self.fine_page)
        self.fine_state.setObjectName(u"fine_state")

        self.layout_13.addWidget(self.fine_state)

        self.finding_stack.addWidget(self.fine_page)

        self.layout_9.addWidget(self.finding_stack)

        self.reason_label = Paragraph(self.result_page)
        self.reason_label.setObjectName(u"reason_label")

        self.layout_9.addWidget(self.reason_label)

        self.pages.addWidget(self.result_page)

        self.layout_1.addWidget(self.pages)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.rejected_button = QPushButton(ImportDialog)
        self.rejected_button.setObjectName(u"rejected_button")
        self.rejected_button.setAutoDefault(False)

        self.layout_14.addWidget(self.rejected_button)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_15)

        self.close_button = QPushButton(ImportDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.layout_14.addWidget(self.close_button)

        self.good_button = QPushButton(ImportDialog)
        self.good_button.setObjectName(u"good_button")
        self.good_button.setAutoDefault(False)

        self.layout_14.addWidget(self.good_button)

        self.save_button = QPushButton(ImportDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_14.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_14)

        QWidget.setTabOrder(self.other_button, self.table)
        QWidget.setTabOrder(self.table, self.rejected_button)
        QWidget.setTabOrder(self.rejected_button, self.good_button)
        QWidget.setTabOrder(self.good_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(ImportDialog)

        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"\u4f1a\u54e1\u306e\u53d6\u8fbc\u307f - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.work_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u53d6\u8fbc\u307f\u306e\u9032\u307f\u5177\u5408", None))
#endif // QT_CONFIG(accessibility)
        self.left_label.setText("")
        self.stop_button.setText(QCoreApplication.translate("ImportDialog", u"\u4e2d\u6b62(&C)", None))
        self.file_label.setText("")
        self.other_button.setText(QCoreApplication.translate("ImportDialog", u"\u5225\u306e\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076(&O)\u2026", None))
        self.outcome_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u76f4\u3057\u3066\u3044\u305f\u3060\u304d\u305f\u3044\u3068\u3053\u308d", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText("")
        self.rejected_button.setText(QCoreApplication.translate("ImportDialog", u"\u8981\u4fee\u6b63\u306e\u884c\u3092\u4fdd\u5b58(&R)\u2026", None))
        self.close_button.setText(QCoreApplication.translate("ImportDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.good_button.setText(QCoreApplication.translate("ImportDialog", u"\u554f\u984c\u306e\u306a\u3044\u884c\u3060\u3051\u767b\u9332(&G)", None))
        self.save_button.setText(QCoreApplication.translate("ImportDialog", u"\u767b\u9332\u3059\u308b(&S)", None))
    # retranslateUi

