# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coverage_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from app.ui.widgets.coverage_bars import CoverageBars
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.month_plot import MonthPlot
from app.ui.widgets.paragraph import Paragraph

class Ui_CoveragePage(object):
    def setupUi(self, CoveragePage):
        if not CoveragePage.objectName():
            CoveragePage.setObjectName(u"CoveragePage")
        CoveragePage.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(CoveragePage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(CoveragePage)
        self.stack.setObjectName(u"stack")
        self.plots_page = QWidget()
        self.plots_page.setObjectName(u"plots_page")
        self.plots_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.plots_page)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.plots_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.plots = QWidget()
        self.plots.setObjectName(u"plots")
        self.plots.setProperty(u"kind", u"clear")
        self.layout_3 = QHBoxLayout(self.plots)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.version_sheet = QFrame(self.plots)
        self.version_sheet.setObjectName(u"version_sheet")
        self.version_sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.version_sheet)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 14, 20, 16)
        self.version_heading = QLabel(self.version_sheet)
        self.version_heading.setObjectName(u"version_heading")
        self.version_heading.setProperty(u"kind", u"section")

        self.layout_5.addWidget(self.version_heading)

        self.version_label = Paragraph(self.version_sheet)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.version_label)

        self.version_bars = CoverageBars(self.version_sheet)
        self.version_bars.setObjectName(u"version_bars")

        self.layout_5.addWidget(self.version_bars)


        self.layout_4.addWidget(self.version_sheet)

        self.receiver_sheet = QFrame(self.plots)
        self.receiver_sheet.setObjectName(u"receiver_sheet")
        self.receiver_sheet.setProperty(u"kind", u"sheet")
        self.layout_6 = QVBoxLayout(self.receiver_sheet)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 14, 20, 16)
        self.receiver_heading = QLabel(self.receiver_sheet)
        self.receiver_heading.setObjectName(u"receiver_heading")
        self.receiver_heading.setProperty(u"kind", u"section")

        self.layout_6.addWidget(self.receiver_heading)

        self.receiver_label = Paragraph(self.receiver_sheet)
        self.receiver_label.setObjectName(u"receiver_label")
        self.receiver_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.receiver_label)

        self.receiver_bars = CoverageBars(self.receiver_sheet)
        self.receiver_bars.setObjectName(u"receiver_bars")

        self.layout_6.addWidget(self.receiver_bars)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_7)


        self.layout_4.addWidget(self.receiver_sheet)


        self.layout_3.addLayout(self.layout_4)

        self.month_sheet = QFrame(self.plots)
        self.month_sheet.setObjectName(u"month_sheet")
        self.month_sheet.setProperty(u"kind", u"sheet")
        self.layout_8 = QVBoxLayout(self.month_sheet)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(20, 14, 20, 16)
        self.month_heading = QLabel(self.month_sheet)
        self.month_heading.setObjectName(u"month_heading")
        self.month_heading.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.month_heading)

        self.month_label = Paragraph(self.month_sheet)
        self.month_label.setObjectName(u"month_label")
        self.month_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.month_label)

        self.month_plot = MonthPlot(self.month_sheet)
        self.month_plot.setObjectName(u"month_plot")

        self.layout_8.addWidget(self.month_plot)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_9)


        self.layout_3.addWidget(self.month_sheet)

        self.layout_3.setStretch(0, 2)
        self.layout_3.setStretch(1, 3)
        self.scroll.setWidget(self.plots)

        self.layout_2.addWidget(self.scroll)

        self.stack.addWidget(self.plots_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"clear")
        self.layout_10 = QVBoxLayout(self.empty_page)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.layout_10.addWidget(self.empty_state)

        self.stack.addWidget(self.empty_page)

        self.layout_1.addWidget(self.stack)


        self.retranslateUi(CoveragePage)

        QMetaObject.connectSlotsByName(CoveragePage)
    # setupUi

    def retranslateUi(self, CoveragePage):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("CoveragePage", u"\u540c\u610f\u306e\u72b6\u6cc1", None))
#endif // QT_CONFIG(accessibility)
        self.version_heading.setText(QCoreApplication.translate("CoveragePage", u"\u65b9\u91dd\u306e\u7248\u3054\u3068", None))
        self.version_label.setText("")
#if QT_CONFIG(accessibility)
        self.version_bars.setAccessibleName(QCoreApplication.translate("CoveragePage", u"\u65b9\u91dd\u306e\u7248\u3054\u3068\u306e\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.receiver_heading.setText(QCoreApplication.translate("CoveragePage", u"\u53d7\u4ed8\u8005\u3054\u3068\uff08\u65bd\u884c\u4e2d\u306e\u7248\u3078\u306e\u540c\u610f\uff09", None))
        self.receiver_label.setText("")
#if QT_CONFIG(accessibility)
        self.receiver_bars.setAccessibleName(QCoreApplication.translate("CoveragePage", u"\u53d7\u4ed8\u8005\u3054\u3068\u306e\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.month_heading.setText(QCoreApplication.translate("CoveragePage", u"\u3053\u306e12\u304b\u6708\uff08\u6708\u672b\u306e\u4eba\u6570\uff09", None))
        self.month_label.setText("")
#if QT_CONFIG(accessibility)
        self.month_plot.setAccessibleName(QCoreApplication.translate("CoveragePage", u"\u6708\u3054\u3068\u306e\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

