# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.facts import Facts
from app.ui.widgets.month_plot import MonthPlot
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.share_bars import ShareBars

class Ui_RegisterDialog(object):
    def setupUi(self, RegisterDialog):
        if not RegisterDialog.objectName():
            RegisterDialog.setObjectName(u"RegisterDialog")
        self.layout_1 = QVBoxLayout(RegisterDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(RegisterDialog)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.period_label)

        self.period_combo = QComboBox(RegisterDialog)
        self.period_combo.setObjectName(u"period_combo")

        self.layout_2.addWidget(self.period_combo)

        self.from_field = DateField(RegisterDialog)
        self.from_field.setObjectName(u"from_field")

        self.layout_2.addWidget(self.from_field)

        self.from_label = QLabel(RegisterDialog)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.from_label)

        self.to_field = DateField(RegisterDialog)
        self.to_field.setObjectName(u"to_field")

        self.layout_2.addWidget(self.to_field)

        self.to_label = QLabel(RegisterDialog)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.to_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)


        self.layout_1.addLayout(self.layout_2)

        self.period_problem = Paragraph(RegisterDialog)
        self.period_problem.setObjectName(u"period_problem")
        self.period_problem.setProperty(u"kind", u"problem")

        self.layout_1.addWidget(self.period_problem)

        self.notice = Notice(RegisterDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.stack = QStackedWidget(RegisterDialog)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.plots_page = QWidget()
        self.plots_page.setObjectName(u"plots_page")
        self.plots_page.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.plots_page)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.plots_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.plots = QWidget()
        self.plots.setObjectName(u"plots")
        self.plots.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.plots)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 8, 0)
        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.remedy_sheet = QFrame(self.plots)
        self.remedy_sheet.setObjectName(u"remedy_sheet")
        self.remedy_sheet.setProperty(u"kind", u"sheet")
        self.layout_8 = QVBoxLayout(self.remedy_sheet)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 14, 20, 16)
        self.remedy_heading = QLabel(self.remedy_sheet)
        self.remedy_heading.setObjectName(u"remedy_heading")
        self.remedy_heading.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.remedy_heading)

        self.remedy_bars = ShareBars(self.remedy_sheet)
        self.remedy_bars.setObjectName(u"remedy_bars")

        self.layout_8.addWidget(self.remedy_bars)


        self.layout_7.addWidget(self.remedy_sheet)

        self.days_sheet = QFrame(self.plots)
        self.days_sheet.setObjectName(u"days_sheet")
        self.days_sheet.setProperty(u"kind", u"sheet")
        self.layout_9 = QVBoxLayout(self.days_sheet)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(20, 14, 20, 16)
        self.days_heading = QLabel(self.days_sheet)
        self.days_heading.setObjectName(u"days_heading")
        self.days_heading.setProperty(u"kind", u"section")

        self.layout_9.addWidget(self.days_heading)

        self.days_label = Paragraph(self.days_sheet)
        self.days_label.setObjectName(u"days_label")
        self.days_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.days_label)

        self.days_bars = ShareBars(self.days_sheet)
        self.days_bars.setObjectName(u"days_bars")

        self.layout_9.addWidget(self.days_bars)


        self.layout_7.addWidget(self.days_sheet)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_10)


        self.layout_6.addLayout(self.layout_7)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(12)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.outcome_sheet = QFrame(self.plots)
        self.outcome_sheet.setObjectName(u"outcome_sheet")
        self.outcome_sheet.setProperty(u"kind", u"sheet")
        self.layout_12 = QVBoxLayout(self.outcome_sheet)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(20, 14, 20, 16)
        self.outcome_heading = QLabel(self.outcome_sheet)
        self.outcome_heading.setObjectName(u"outcome_heading")
        self.outcome_heading.setProperty(u"kind", u"section")

        self.layout_12.addWidget(self.outcome_heading)

        self.outcome_bars = ShareBars(self.outcome_sheet)
        self.outcome_bars.setObjectName(u"outcome_bars")

        self.layout_12.addWidget(self.outcome_bars)


        self.layout_11.addWidget(self.outcome_sheet)

        self.ending_sheet = QFrame(self.plots)
        self.ending_sheet.setObjectName(u"ending_sheet")
        self.ending_sheet.setProperty(u"kind", u"sheet")
        self.layout_13 = QVBoxLayout(self.ending_sheet)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(20, 14, 20, 16)
        self.ending_heading = QLabel(self.ending_sheet)
        self.ending_heading.setObjectName(u"ending_heading")
        self.ending_heading.setProperty(u"kind", u"section")

        self.layout_13.addWidget(self.ending_heading)

        self.ending_label = Paragraph(self.ending_sheet)
        self.ending_label.setObjectName(u"ending_label")
        self.ending_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.ending_label)

        self.ending_bars = ShareBars(self.ending_sheet)
        self.ending_bars.setObjectName(u"ending_bars")

        self.layout_13.addWidget(self.ending_bars)


        self.layout_11.addWidget(self.ending_sheet)

        self.ground_sheet = QFrame(self.plots)
        self.ground_sheet.setObjectName(u"ground_sheet")
        self.ground_sheet.setProperty(u"kind", u"sheet")
        self.layout_14 = QVBoxLayout(self.ground_sheet)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(20, 14, 20, 16)
        self.ground_heading = QLabel(self.ground_sheet)
        self.ground_heading.setObjectName(u"ground_heading")
        self.ground_heading.setProperty(u"kind", u"section")

        self.layout_14.addWidget(self.ground_heading)

        self.ground_label = Paragraph(self.ground_sheet)
        self.ground_label.setObjectName(u"ground_label")
        self.ground_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.ground_label)

        self.ground_bars = ShareBars(self.ground_sheet)
        self.ground_bars.setObjectName(u"ground_bars")

        self.layout_14.addWidget(self.ground_bars)


        self.layout_11.addWidget(self.ground_sheet)

        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_15)


        self.layout_6.addLayout(self.layout_11)


        self.layout_5.addLayout(self.layout_6)

        self.month_sheet = QFrame(self.plots)
        self.month_sheet.setObjectName(u"month_sheet")
        self.month_sheet.setProperty(u"kind", u"sheet")
        self.layout_16 = QVBoxLayout(self.month_sheet)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(20, 14, 20, 16)
        self.month_heading = QLabel(self.month_sheet)
        self.month_heading.setObjectName(u"month_heading")
        self.month_heading.setProperty(u"kind", u"section")

        self.layout_16.addWidget(self.month_heading)

        self.month_label = Paragraph(self.month_sheet)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.month_label)

        self.month_plot = MonthPlot(self.month_sheet)
        self.month_plot.setObjectName(u"month_plot")

        self.layout_16.addWidget(self.month_plot)


        self.layout_5.addWidget(self.month_sheet)

        self.call_sheet = QFrame(self.plots)
        self.call_sheet.setObjectName(u"call_sheet")
        self.call_sheet.setProperty(u"kind", u"sheet")
        self.layout_17 = QVBoxLayout(self.call_sheet)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(20, 14, 20, 16)
        self.call_heading = QLabel(self.call_sheet)
        self.call_heading.setObjectName(u"call_heading")
        self.call_heading.setProperty(u"kind", u"section")

        self.layout_17.addWidget(self.call_heading)

        self.call_facts = Facts(self.call_sheet)
        self.call_facts.setObjectName(u"call_facts")

        self.layout_17.addWidget(self.call_facts)


        self.layout_5.addWidget(self.call_sheet)

        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_18)

        self.scroll.setWidget(self.plots)

        self.layout_4.addWidget(self.scroll)

        self.stack.addWidget(self.plots_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_19 = QVBoxLayout(self.empty_page)
        self.layout_19.setSpacing(8)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_19.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)

        self.layout_20 = QHBoxLayout()
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.register_button = QPushButton(RegisterDialog)
        self.register_button.setObjectName(u"register_button")
        self.register_button.setAutoDefault(False)

        self.layout_20.addWidget(self.register_button)

        self.excel_button = QPushButton(RegisterDialog)
        self.excel_button.setObjectName(u"excel_button")
        self.excel_button.setAutoDefault(False)

        self.layout_20.addWidget(self.excel_button)

        self.counts_button = QPushButton(RegisterDialog)
        self.counts_button.setObjectName(u"counts_button")
        self.counts_button.setAutoDefault(False)

        self.layout_20.addWidget(self.counts_button)

        self.spacer_21 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_20.addItem(self.spacer_21)

        self.cancel_button = QPushButton(RegisterDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_20.addWidget(self.cancel_button)

        self.save_button = QPushButton(RegisterDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_20.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_20)

#if QT_CONFIG(shortcut)
        self.period_label.setBuddy(self.period_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.period_combo, self.from_field)
        QWidget.setTabOrder(self.from_field, self.to_field)
        QWidget.setTabOrder(self.to_field, self.scroll)
        QWidget.setTabOrder(self.scroll, self.register_button)
        QWidget.setTabOrder(self.register_button, self.excel_button)
        QWidget.setTabOrder(self.excel_button, self.counts_button)
        QWidget.setTabOrder(self.counts_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(RegisterDialog)

        QMetaObject.connectSlotsByName(RegisterDialog)
    # setupUi

    def retranslateUi(self, RegisterDialog):
        RegisterDialog.setWindowTitle(QCoreApplication.translate("RegisterDialog", u"\u53d7\u4ed8\u7c3f\u3068\u96c6\u8a08 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.period_label.setText(QCoreApplication.translate("RegisterDialog", u"\u5c4a\u3044\u305f\u65e5(&P)", None))
#if QT_CONFIG(accessibility)
        self.period_combo.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u671f\u9593", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u671f\u9593\u306e\u59cb\u307e\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("RegisterDialog", u"\u304b\u3089", None))
#if QT_CONFIG(accessibility)
        self.to_field.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u671f\u9593\u306e\u7d42\u308f\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("RegisterDialog", u"\u307e\u3067", None))
        self.period_problem.setText("")
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u96c6\u8a08", None))
#endif // QT_CONFIG(accessibility)
        self.remedy_heading.setText(QCoreApplication.translate("RegisterDialog", u"\u8acb\u6c42\u30fb\u7533\u51fa\u306e\u5185\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.remedy_bars.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u8acb\u6c42\u30fb\u7533\u51fa\u306e\u5185\u5bb9\u3054\u3068\u306e\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.days_heading.setText(QCoreApplication.translate("RegisterDialog", u"\u56de\u7b54\u307e\u3067\u306e\u65e5\u6570\uff08\u88dc\u6b63\u306e\u65e5\u6570\u3092\u9664\u304f\uff09", None))
        self.days_label.setText("")
#if QT_CONFIG(accessibility)
        self.days_bars.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u56de\u7b54\u307e\u3067\u306e\u65e5\u6570\u3054\u3068\u306e\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_heading.setText(QCoreApplication.translate("RegisterDialog", u"\u5bfe\u5fdc\u306e\u6c7a\u5b9a", None))
#if QT_CONFIG(accessibility)
        self.outcome_bars.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u5bfe\u5fdc\u306e\u6c7a\u5b9a\u3054\u3068\u306e\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.ending_heading.setText(QCoreApplication.translate("RegisterDialog", u"\u6c7a\u5b9a\u4ee5\u5916\u306e\u7d42\u308f\u308a\u65b9", None))
        self.ending_label.setText("")
#if QT_CONFIG(accessibility)
        self.ending_bars.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u6c7a\u5b9a\u4ee5\u5916\u306e\u7d42\u308f\u308a\u65b9\u3054\u3068\u306e\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.ground_heading.setText(QCoreApplication.translate("RegisterDialog", u"\u65ad\u3063\u305f\u6839\u62e0", None))
        self.ground_label.setText("")
#if QT_CONFIG(accessibility)
        self.ground_bars.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u65ad\u3063\u305f\u6839\u62e0\u3054\u3068\u306e\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.month_heading.setText(QCoreApplication.translate("RegisterDialog", u"\u6708\u3054\u3068\u306e\u53d7\u4ed8", None))
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.month_plot.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"\u6708\u3054\u3068\u306e\u53d7\u4ed8\u306e\u4ef6\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.call_heading.setText(QCoreApplication.translate("RegisterDialog", u"\u96fb\u8a71\u30e1\u30e2", None))
        self.register_button.setText(QCoreApplication.translate("RegisterDialog", u"\u53d7\u4ed8\u7c3f\u3092\u898b\u308b\u30fb\u5370\u5237(&R)\u2026", None))
        self.excel_button.setText(QCoreApplication.translate("RegisterDialog", u"Excel\u306b\u66f8\u304d\u51fa\u3059(&X)\u2026", None))
        self.counts_button.setText(QCoreApplication.translate("RegisterDialog", u"\u96c6\u8a08\u3092\u5370\u5237(&T)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("RegisterDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("RegisterDialog", u"\u8868\u793a(&S)", None))
    # retranslateUi

