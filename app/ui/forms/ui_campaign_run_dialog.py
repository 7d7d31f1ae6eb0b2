# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign_run_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from app.ui.widgets.cards import Cards
from app.ui.widgets.date_field import DateField
from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CampaignRunDialog(object):
    def setupUi(self, CampaignRunDialog):
        if not CampaignRunDialog.objectName():
            CampaignRunDialog.setObjectName(u"CampaignRunDialog")
        self.layout_1 = QVBoxLayout(CampaignRunDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.campaign_label = QLabel(CampaignRunDialog)
        self.campaign_label.setObjectName(u"campaign_label")
        self.campaign_label.setProperty(u"kind", u"heading")
        self.campaign_label.setWordWrap(True)

        self.layout_1.addWidget(self.campaign_label)

        self.notice = Notice(CampaignRunDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.pages = QStackedWidget(CampaignRunDialog)
        self.pages.setObjectName(u"pages")
        self.ask_page = QWidget()
        self.ask_page.setObjectName(u"ask_page")
        self.ask_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.ask_page)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.intro_label = Paragraph(self.ask_page)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.intro_label)

        self.sheet = QFrame(self.ask_page)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.sheet)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(12)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_5.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.day_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.due_box = QWidget(self.sheet)
        self.due_box.setObjectName(u"due_box")
        self.layout_6 = QVBoxLayout(self.due_box)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.due_box)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.due_label)

        self.due_field = DateField(self.due_box)
        self.due_field.setObjectName(u"due_field")

        self.layout_7.addWidget(self.due_field)

        self.due_problem = Paragraph(self.due_box)
        self.due_problem.setObjectName(u"due_problem")
        self.due_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.due_problem)


        self.layout_6.addLayout(self.layout_7)


        self.layout_4.addWidget(self.due_box, 0, 1, 1, 1)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.delivery_label = QLabel(self.sheet)
        self.delivery_label.setObjectName(u"delivery_label")
        self.delivery_label.setProperty(u"kind", u"muted")

        self.layout_17.addWidget(self.delivery_label)

        self.delivery_combo = QComboBox(self.sheet)
        self.delivery_combo.setObjectName(u"delivery_combo")

        self.layout_17.addWidget(self.delivery_combo)


        self.layout_3.addLayout(self.layout_17)

        self.line = QFrame(self.sheet)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_3.addWidget(self.line)

        self.letters_label = QLabel(self.sheet)
        self.letters_label.setObjectName(u"letters_label")
        self.letters_label.setProperty(u"kind", u"heading")

        self.layout_3.addWidget(self.letters_label)

        self.left_label = Paragraph(self.sheet)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.left_label)

        self.blocked_box = QWidget(self.sheet)
        self.blocked_box.setObjectName(u"blocked_box")
        self.layout_8 = QVBoxLayout(self.blocked_box)
        self.layout_8.setSpacing(6)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.blocked_label = Paragraph(self.blocked_box)
        self.blocked_label.setObjectName(u"blocked_label")
        self.blocked_label.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.blocked_label)

        self.blocked_scroll = QScrollArea(self.blocked_box)
        self.blocked_scroll.setObjectName(u"blocked_scroll")
        self.blocked_scroll.setWidgetResizable(True)
        self.blocked_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.blocked_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.blocked_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.blocked_inside = QWidget()
        self.blocked_inside.setObjectName(u"blocked_inside")
        self.blocked_inside.setProperty(u"kind", u"clear")
        self.layout_9 = QVBoxLayout(self.blocked_inside)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 8, 0)
        self.blocked_cards = Cards(self.blocked_inside)
        self.blocked_cards.setObjectName(u"blocked_cards")

        self.layout_9.addWidget(self.blocked_cards)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_10)

        self.blocked_scroll.setWidget(self.blocked_inside)

        self.layout_8.addWidget(self.blocked_scroll)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.leave_out_button = QPushButton(self.blocked_box)
        self.leave_out_button.setObjectName(u"leave_out_button")
        self.leave_out_button.setProperty(u"kind", u"quiet")
        self.leave_out_button.setAutoDefault(False)

        self.layout_11.addWidget(self.leave_out_button)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)


        self.layout_8.addLayout(self.layout_11)


        self.layout_3.addWidget(self.blocked_box)


        self.layout_2.addWidget(self.sheet)

        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_13)

        self.pages.addWidget(self.ask_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_page.setProperty(u"kind", u"clear")
        self.layout_14 = QVBoxLayout(self.work_page)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.long_work = LongWork(self.work_page)
        self.long_work.setObjectName(u"long_work")

        self.layout_14.addWidget(self.long_work)

        self.pages.addWidget(self.work_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_page.setProperty(u"kind", u"clear")
        self.copies_layout = QVBoxLayout(self.done_page)
        self.copies_layout.setSpacing(8)
        self.copies_layout.setObjectName(u"copies_layout")
        self.copies_layout.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.done_page)

        self.layout_1.addWidget(self.pages)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)

        self.cancel_button = QPushButton(CampaignRunDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_15.addWidget(self.cancel_button)

        self.save_button = QPushButton(CampaignRunDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_15.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_15)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_field)
        self.due_label.setBuddy(self.due_field)
        self.delivery_label.setBuddy(self.delivery_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day_field, self.due_field)
        QWidget.setTabOrder(self.due_field, self.delivery_combo)
        QWidget.setTabOrder(self.delivery_combo, self.blocked_scroll)
        QWidget.setTabOrder(self.blocked_scroll, self.leave_out_button)
        QWidget.setTabOrder(self.leave_out_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CampaignRunDialog)

        QMetaObject.connectSlotsByName(CampaignRunDialog)
    # setupUi

    def retranslateUi(self, CampaignRunDialog):
        CampaignRunDialog.setWindowTitle(QCoreApplication.translate("CampaignRunDialog", u"\u518d\u540c\u610f\u306e\u304a\u9858\u3044\u306e\u5370\u5237 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.campaign_label.setText("")
        self.intro_label.setText("")
        self.day_label.setText(QCoreApplication.translate("CampaignRunDialog", u"\u6587\u66f8\u65e5\u4ed8(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("CampaignRunDialog", u"\u6587\u66f8\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.due_label.setText(QCoreApplication.translate("CampaignRunDialog", u"\u65b0\u3057\u3044\u8fd4\u4fe1\u306e\u671f\u9650(&K)", None))
#if QT_CONFIG(accessibility)
        self.due_field.setAccessibleName(QCoreApplication.translate("CampaignRunDialog", u"\u65b0\u3057\u3044\u8fd4\u4fe1\u306e\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.due_problem.setText("")
        self.delivery_label.setText(QCoreApplication.translate("CampaignRunDialog", u"\u304a\u5c4a\u3051\u306e\u65b9\u6cd5(&W)", None))
#if QT_CONFIG(accessibility)
        self.delivery_combo.setAccessibleName(QCoreApplication.translate("CampaignRunDialog", u"\u304a\u5c4a\u3051\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.letters_label.setText("")
        self.left_label.setText("")
        self.blocked_label.setText("")
#if QT_CONFIG(accessibility)
        self.blocked_scroll.setAccessibleName(QCoreApplication.translate("CampaignRunDialog", u"\u5370\u5237\u3067\u304d\u306a\u3044\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.leave_out_button.setText(QCoreApplication.translate("CampaignRunDialog", u"\u3053\u306e\u65b9\u3005\u3092\u4e00\u6589\u306e\u5370\u5237\u304b\u3089\u9664\u304f(&X)", None))
        self.cancel_button.setText(QCoreApplication.translate("CampaignRunDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText("")
    # retranslateUi

