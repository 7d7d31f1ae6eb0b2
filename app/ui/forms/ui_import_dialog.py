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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QHeaderView, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

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
        self.columns_page = QWidget()
        self.columns_page.setObjectName(u"columns_page")
        self.columns_page.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.columns_page)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.columns_file_label = QLabel(self.columns_page)
        self.columns_file_label.setObjectName(u"columns_file_label")
        self.columns_file_label.setProperty(u"kind", u"heading")

        self.layout_4.addWidget(self.columns_file_label)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.columns_other_button = QPushButton(self.columns_page)
        self.columns_other_button.setObjectName(u"columns_other_button")
        self.columns_other_button.setProperty(u"kind", u"quiet")
        self.columns_other_button.setAutoDefault(False)

        self.layout_4.addWidget(self.columns_other_button)


        self.layout_3.addLayout(self.layout_4)

        self.columns_label = Paragraph(self.columns_page)
        self.columns_label.setObjectName(u"columns_label")

        self.layout_3.addWidget(self.columns_label)

        self.columns_notice = Notice(self.columns_page)
        self.columns_notice.setObjectName(u"columns_notice")

        self.layout_3.addWidget(self.columns_notice)

        self.columns_table = TableView(self.columns_page)
        self.columns_table.setObjectName(u"columns_table")
        sizePolicy.setHeightForWidth(self.columns_table.sizePolicy().hasHeightForWidth())
        self.columns_table.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.columns_table)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.field_label = QLabel(self.columns_page)
        self.field_label.setObjectName(u"field_label")
        self.field_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.field_label)

        self.field_combo = QComboBox(self.columns_page)
        self.field_combo.setObjectName(u"field_combo")
        self.field_combo.setMinimumSize(QSize(280, 0))

        self.layout_6.addWidget(self.field_combo)

        self.samples_label = QLabel(self.columns_page)
        self.samples_label.setObjectName(u"samples_label")
        self.samples_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.samples_label)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)


        self.layout_3.addLayout(self.layout_6)

        self.pages.addWidget(self.columns_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_page.setProperty(u"kind", u"clear")
        self.layout_8 = QVBoxLayout(self.work_page)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(120, 0, 120, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_9)

        self.work_label = QLabel(self.work_page)
        self.work_label.setObjectName(u"work_label")
        self.work_label.setProperty(u"kind", u"heading")
        self.work_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_8.addWidget(self.work_label)

        self.progress_bar = QProgressBar(self.work_page)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.layout_8.addWidget(self.progress_bar)

        self.left_label = QLabel(self.work_page)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"kind", u"muted")
        self.left_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_8.addWidget(self.left_label)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)

        self.stop_button = QPushButton(self.work_page)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.layout_10.addWidget(self.stop_button)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_12)


        self.layout_8.addLayout(self.layout_10)

        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_13)

        self.pages.addWidget(self.work_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_page.setProperty(u"kind", u"clear")
        self.layout_14 = QVBoxLayout(self.result_page)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(self.result_page)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"kind", u"heading")

        self.layout_15.addWidget(self.file_label)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)

        self.columns_button = QPushButton(self.result_page)
        self.columns_button.setObjectName(u"columns_button")
        self.columns_button.setProperty(u"kind", u"quiet")
        self.columns_button.setAutoDefault(False)

        self.layout_15.addWidget(self.columns_button)

        self.other_button = QPushButton(self.result_page)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setProperty(u"kind", u"quiet")
        self.other_button.setAutoDefault(False)

        self.layout_15.addWidget(self.other_button)


        self.layout_14.addLayout(self.layout_15)

        self.outcome_label = Paragraph(self.result_page)
        self.outcome_label.setObjectName(u"outcome_label")

        self.layout_14.addWidget(self.outcome_label)

        self.result_notice = Notice(self.result_page)
        self.result_notice.setObjectName(u"result_notice")

        self.layout_14.addWidget(self.result_notice)

        self.finding_stack = QStackedWidget(self.result_page)
        self.finding_stack.setObjectName(u"finding_stack")
        sizePolicy.setHeightForWidth(self.finding_stack.sizePolicy().hasHeightForWidth())
        self.finding_stack.setSizePolicy(sizePolicy)
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page.setProperty(u"kind", u"clear")
        self.layout_17 = QVBoxLayout(self.table_page)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.table_page)
        self.table.setObjectName(u"table")

        self.layout_17.addWidget(self.table)

        self.finding_stack.addWidget(self.table_page)
        self.fine_page = QWidget()
        self.fine_page.setObjectName(u"fine_page")
        self.fine_page.setProperty(u"kind", u"clear")
        self.layout_18 = QVBoxLayout(self.fine_page)
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.fine_state = EmptyState(self.fine_page)
        self.fine_state.setObjectName(u"fine_state")

        self.layout_18.addWidget(self.fine_state)

        self.finding_stack.addWidget(self.fine_page)

        self.layout_14.addWidget(self.finding_stack)

        self.reason_label = Paragraph(self.result_page)
        self.reason_label.setObjectName(u"reason_label")

        self.layout_14.addWidget(self.reason_label)

        self.wait_check = QCheckBox(self.result_page)
        self.wait_check.setObjectName(u"wait_check")
        self.wait_check.setChecked(True)

        self.layout_14.addWidget(self.wait_check)

        self.pages.addWidget(self.result_page)

        self.layout_1.addWidget(self.pages)

        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(8)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.rejected_button = QPushButton(ImportDialog)
        self.rejected_button.setObjectName(u"rejected_button")
        self.rejected_button.setAutoDefault(False)

        self.layout_19.addWidget(self.rejected_button)

        self.spacer_20 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_19.addItem(self.spacer_20)

        self.close_button = QPushButton(ImportDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.layout_19.addWidget(self.close_button)

        self.good_button = QPushButton(ImportDialog)
        self.good_button.setObjectName(u"good_button")
        self.good_button.setProperty(u"kind", u"primary")
        self.good_button.setAutoDefault(False)

        self.layout_19.addWidget(self.good_button)

        self.match_button = QPushButton(ImportDialog)
        self.match_button.setObjectName(u"match_button")
        self.match_button.setProperty(u"kind", u"primary")
        self.match_button.setAutoDefault(False)

        self.layout_19.addWidget(self.match_button)

        self.save_button = QPushButton(ImportDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_19.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_19)

#if QT_CONFIG(shortcut)
        self.field_label.setBuddy(self.field_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.columns_other_button, self.columns_table)
        QWidget.setTabOrder(self.columns_table, self.field_combo)
        QWidget.setTabOrder(self.field_combo, self.columns_button)
        QWidget.setTabOrder(self.columns_button, self.other_button)
        QWidget.setTabOrder(self.other_button, self.table)
        QWidget.setTabOrder(self.table, self.wait_check)
        QWidget.setTabOrder(self.wait_check, self.rejected_button)
        QWidget.setTabOrder(self.rejected_button, self.good_button)
        QWidget.setTabOrder(self.good_button, self.match_button)
        QWidget.setTabOrder(self.match_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(ImportDialog)

        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"\u4f1a\u54e1\u306e\u53d6\u8fbc\u307f - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.columns_file_label.setText("")
        self.columns_other_button.setText(QCoreApplication.translate("ImportDialog", u"\u5225\u306e\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076(&O)\u2026", None))
        self.columns_label.setText(QCoreApplication.translate("ImportDialog", u"\u30d5\u30a1\u30a4\u30eb\u306e\u5217\u3068\u3001\u53d6\u308a\u8fbc\u3080\u9805\u76ee\u306e\u5bfe\u5fdc\u3067\u3059\u3002\u9055\u3063\u3066\u3044\u308b\u3068\u3053\u308d\u306f\u3001\u5217\u3092\u9078\u3093\u3067\u9805\u76ee\u3092\u6c7a\u3081\u76f4\u3057\u3066\u304f\u3060\u3055\u3044\u3002\u300c\u53d6\u308a\u8fbc\u307e\u306a\u3044\u300d\u306e\u5217\u306f\u8aad\u307f\u307e\u305b\u3093\u3002", None))
#if QT_CONFIG(accessibility)
        self.columns_table.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u30d5\u30a1\u30a4\u30eb\u306e\u5217\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.field_label.setText(QCoreApplication.translate("ImportDialog", u"\u9078\u3093\u3060\u5217\u3092\u53d6\u308a\u8fbc\u3080\u9805\u76ee(&F)", None))
#if QT_CONFIG(accessibility)
        self.field_combo.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u9078\u3093\u3060\u5217\u3092\u53d6\u308a\u8fbc\u3080\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.samples_label.setText("")
        self.work_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u53d6\u8fbc\u307f\u306e\u9032\u307f\u5177\u5408", None))
#endif // QT_CONFIG(accessibility)
        self.left_label.setText("")
        self.stop_button.setText(QCoreApplication.translate("ImportDialog", u"\u4e2d\u6b62(&C)", None))
        self.file_label.setText("")
        self.columns_button.setText(QCoreApplication.translate("ImportDialog", u"\u5217\u306e\u5bfe\u5fdc\u3092\u5909\u3048\u308b(&L)\u2026", None))
        self.other_button.setText(QCoreApplication.translate("ImportDialog", u"\u5225\u306e\u30d5\u30a1\u30a4\u30eb\u3092\u9078\u3076(&O)\u2026", None))
        self.outcome_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u76f4\u3057\u3066\u3044\u305f\u3060\u304d\u305f\u3044\u3068\u3053\u308d", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText("")
        self.wait_check.setText("")
        self.rejected_button.setText(QCoreApplication.translate("ImportDialog", u"\u8981\u4fee\u6b63\u306e\u884c\u3092\u4fdd\u5b58(&R)\u2026", None))
        self.close_button.setText(QCoreApplication.translate("ImportDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.good_button.setText(QCoreApplication.translate("ImportDialog", u"\u554f\u984c\u306e\u306a\u3044\u884c\u3060\u3051\u767b\u9332(&G)", None))
        self.match_button.setText(QCoreApplication.translate("ImportDialog", u"\u3053\u306e\u5bfe\u5fdc\u3067\u78ba\u304b\u3081\u308b(&N)", None))
        self.save_button.setText(QCoreApplication.translate("ImportDialog", u"\u767b\u9332\u3059\u308b(&S)", None))
    # retranslateUi

