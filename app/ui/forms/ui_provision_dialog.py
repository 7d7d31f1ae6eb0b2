# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'provision_dialog.ui'
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
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_ProvisionDialog(object):
    def setupUi(self, ProvisionDialog):
        if not ProvisionDialog.objectName():
            ProvisionDialog.setObjectName(u"ProvisionDialog")
        self.layout_1 = QVBoxLayout(ProvisionDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 14, 20, 14)
        self.trouble_notice = Notice(ProvisionDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.scroll = QScrollArea(ProvisionDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.body)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.given_sheet = QFrame(self.body)
        self.given_sheet.setObjectName(u"given_sheet")
        self.given_sheet.setProperty(u"kind", u"sheet")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.given_sheet.sizePolicy().hasHeightForWidth())
        self.given_sheet.setSizePolicy(sizePolicy1)
        self.layout_4 = QVBoxLayout(self.given_sheet)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(20, 16, 20, 16)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.recipient_label = QLabel(self.given_sheet)
        self.recipient_label.setObjectName(u"recipient_label")
        self.recipient_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.recipient_label)

        self.recipient_combo = QComboBox(self.given_sheet)
        self.recipient_combo.setObjectName(u"recipient_combo")

        self.layout_5.addWidget(self.recipient_combo)

        self.recipient_problem = Paragraph(self.given_sheet)
        self.recipient_problem.setObjectName(u"recipient_problem")
        self.recipient_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.recipient_problem)


        self.layout_4.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.ground_label = QLabel(self.given_sheet)
        self.ground_label.setObjectName(u"ground_label")
        self.ground_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.ground_label)

        self.ground_combo = QComboBox(self.given_sheet)
        self.ground_combo.setObjectName(u"ground_combo")

        self.layout_6.addWidget(self.ground_combo)

        self.ground_problem = Paragraph(self.given_sheet)
        self.ground_problem.setObjectName(u"ground_problem")
        self.ground_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.ground_problem)


        self.layout_4.addLayout(self.layout_6)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(12)
        self.layout_7.setVerticalSpacing(0)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.record_method_label = QLabel(self.given_sheet)
        self.record_method_label.setObjectName(u"record_method_label")
        self.record_method_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.record_method_label)

        self.record_method_combo = QComboBox(self.given_sheet)
        self.record_method_combo.setObjectName(u"record_method_combo")

        self.layout_8.addWidget(self.record_method_combo)

        self.record_method_problem = Paragraph(self.given_sheet)
        self.record_method_problem.setObjectName(u"record_method_problem")
        self.record_method_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.record_method_problem)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.given_sheet)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.way_label)

        self.way_combo = QComboBox(self.given_sheet)
        self.way_combo.setObjectName(u"way_combo")

        self.layout_9.addWidget(self.way_combo)

        self.way_problem = Paragraph(self.given_sheet)
        self.way_problem.setObjectName(u"way_problem")
        self.way_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.way_problem)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 3)
        self.layout_7.setColumnStretch(1, 2)

        self.layout_4.addLayout(self.layout_7)

        self.layout_10 = QGridLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setHorizontalSpacing(12)
        self.layout_10.setVerticalSpacing(0)
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(self.given_sheet)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.from_on_label)

        self.from_on_field = DateField(self.given_sheet)
        self.from_on_field.setObjectName(u"from_on_field")

        self.layout_11.addWidget(self.from_on_field)

        self.from_on_problem = Paragraph(self.given_sheet)
        self.from_on_problem.setObjectName(u"from_on_problem")
        self.from_on_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.from_on_problem)


        self.layout_10.addLayout(self.layout_11, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.to_on_label = QLabel(self.given_sheet)
        self.to_on_label.setObjectName(u"to_on_label")
        self.to_on_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.to_on_label)

        self.to_on_field = DateField(self.given_sheet)
        self.to_on_field.setObjectName(u"to_on_field")

        self.layout_12.addWidget(self.to_on_field)

        self.to_on_problem = Paragraph(self.given_sheet)
        self.to_on_problem.setObjectName(u"to_on_problem")
        self.to_on_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.to_on_problem)


        self.layout_10.addLayout(self.layout_12, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10.setColumnStretch(0, 1)
        self.layout_10.setColumnStretch(1, 1)

        self.layout_4.addLayout(self.layout_10)

        self.layout_30 = QVBoxLayout()
        self.layout_30.setSpacing(3)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.purposes_label = QLabel(self.given_sheet)
        self.purposes_label.setObjectName(u"purposes_label")
        self.purposes_label.setProperty(u"kind", u"muted")

        self.layout_30.addWidget(self.purposes_label)

        self.purposes_list = QListWidget(self.given_sheet)
        self.purposes_list.setObjectName(u"purposes_list")
        self.purposes_list.setWordWrap(True)
        self.purposes_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.purposes_list.setMinimumSize(QSize(0, 120))

        self.layout_30.addWidget(self.purposes_list)

        self.other_purpose_edit = QLineEdit(self.given_sheet)
        self.other_purpose_edit.setObjectName(u"other_purpose_edit")

        self.layout_30.addWidget(self.other_purpose_edit)

        self.purposes_problem = Paragraph(self.given_sheet)
        self.purposes_problem.setObjectName(u"purposes_problem")
        self.purposes_problem.setProperty(u"kind", u"problem")

        self.layout_30.addWidget(self.purposes_problem)


        self.layout_4.addLayout(self.layout_30)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.given_sheet)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.purpose_label)

        self.purpose_edit = QLineEdit(self.given_sheet)
        self.purpose_edit.setObjectName(u"purpose_edit")

        self.layout_13.addWidget(self.purpose_edit)

        self.purpose_problem = Paragraph(self.given_sheet)
        self.purpose_problem.setObjectName(u"purpose_problem")
        self.purpose_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.purpose_problem)


        self.layout_4.addLayout(self.layout_13)

        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_14)


        self.layout_3.addWidget(self.given_sheet)

        self.people_sheet = QFrame(self.body)
        self.people_sheet.setObjectName(u"people_sheet")
        self.people_sheet.setProperty(u"kind", u"sheet")
        sizePolicy1.setHeightForWidth(self.people_sheet.sizePolicy().hasHeightForWidth())
        self.people_sheet.setSizePolicy(sizePolicy1)
        self.layout_15 = QVBoxLayout(self.people_sheet)
        self.layout_15.setSpacing(6)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(20, 14, 20, 14)
        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.subject_search_label = QLabel(self.people_sheet)
        self.subject_search_label.setObjectName(u"subject_search_label")
        self.subject_search_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.subject_search_label)

        self.subject_search = SearchBox(self.people_sheet)
        self.subject_search.setObjectName(u"subject_search")

        self.layout_16.addWidget(self.subject_search)

        self.subject_list = QListWidget(self.people_sheet)
        self.subject_list.setObjectName(u"subject_list")
        self.subject_list.setMaximumSize(QSize(16777215, 96))

        self.layout_16.addWidget(self.subject_list)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.people_sheet)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"kind", u"muted")
        self.subject_label.setWordWrap(True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.subject_label.sizePolicy().hasHeightForWidth())
        self.subject_label.setSizePolicy(sizePolicy2)

        self.layout_17.addWidget(self.subject_label)

        self.subject_clear_button = QPushButton(self.people_sheet)
        self.subject_clear_button.setObjectName(u"subject_clear_button")
        self.subject_clear_button.setProperty(u"kind", u"quiet")
        self.subject_clear_button.setAutoDefault(False)

        self.layout_17.addWidget(self.subject_clear_button)


        self.layout_16.addLayout(self.layout_17)


        self.layout_15.addLayout(self.layout_16)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.layout_31 = QHBoxLayout()
        self.layout_31.setSpacing(8)
        self.layout_31.setObjectName(u"layout_31")
        self.people_label = QLabel(self.people_sheet)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"kind", u"muted")

        self.layout_31.addWidget(self.people_label)

        self.spacer_32 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_31.addItem(self.spacer_32)

        self.people_file_button = QPushButton(self.people_sheet)
        self.people_file_button.setObjectName(u"people_file_button")
        self.people_file_button.setProperty(u"kind", u"quiet")
        self.people_file_button.setAutoDefault(False)

        self.layout_31.addWidget(self.people_file_button)


        self.layout_18.addLayout(self.layout_31)

        self.people_list = QListWidget(self.people_sheet)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(0, 64))
        self.people_list.setMaximumSize(QSize(16777215, 112))

        self.layout_18.addWidget(self.people_list)

        self.people_problem = Paragraph(self.people_sheet)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setProperty(u"kind", u"problem")

        self.layout_18.addWidget(self.people_problem)


        self.layout_15.addLayout(self.layout_18)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.people_sheet)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.items_label)

        self.items_grid = QGridLayout()
        self.items_grid.setObjectName(u"items_grid")
        self.items_grid.setHorizontalSpacing(12)
        self.items_grid.setVerticalSpacing(2)
        self.items_grid.setContentsMargins(0, 0, 0, 0)
        self.items_grid.setColumnStretch(0, 1)
        self.items_grid.setColumnStretch(1, 1)

        self.layout_19.addLayout(self.items_grid)

        self.other_items_edit = QLineEdit(self.people_sheet)
        self.other_items_edit.setObjectName(u"other_items_edit")

        self.layout_19.addWidget(self.other_items_edit)

        self.items_problem = Paragraph(self.people_sheet)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setProperty(u"kind", u"problem")

        self.layout_19.addWidget(self.items_problem)


        self.layout_15.addLayout(self.layout_19)

        self.spacer_20 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_15.addItem(self.spacer_20)


        self.layout_3.addWidget(self.people_sheet)


        self.layout_2.addLayout(self.layout_3)

        self.scroll.setWidget(self.body)

        self.layout_1.addWidget(self.scroll)

        self.closed_sheet = QFrame(ProvisionDialog)
        self.closed_sheet.setObjectName(u"closed_sheet")
        self.closed_sheet.setProperty(u"kind", u"sheet")
        self.layout_21 = QVBoxLayout(self.closed_sheet)
        self.layout_21.setSpacing(4)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(20, 10, 20, 10)
        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(20)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.confirmed_check = QCheckBox(self.closed_sheet)
        self.confirmed_check.setObjectName(u"confirmed_check")

        self.layout_22.addWidget(self.confirmed_check)

        self.fact_check = QCheckBox(self.closed_sheet)
        self.fact_check.setObjectName(u"fact_check")

        self.layout_22.addWidget(self.fact_check)

        self.spacer_23 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_22.addItem(self.spacer_23)


        self.layout_21.addLayout(self.layout_22)

        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.closed_sheet)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"muted")

        self.layout_24.addWidget(self.what_label)

        self.what_edit = QLineEdit(self.closed_sheet)
        self.what_edit.setObjectName(u"what_edit")

        self.layout_24.addWidget(self.what_edit)

        self.what_problem = Paragraph(self.closed_sheet)
        self.what_problem.setObjectName(u"what_problem")
        self.what_problem.setProperty(u"kind", u"problem")

        self.layout_24.addWidget(self.what_problem)


        self.layout_21.addLayout(self.layout_24)


        self.layout_1.addWidget(self.closed_sheet)

        self.layout_25 = QHBoxLayout()
        self.layout_25.setSpacing(8)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.spacer_26 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_25.addItem(self.spacer_26)

        self.cancel_button = QPushButton(ProvisionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_25.addWidget(self.cancel_button)

        self.save_button = QPushButton(ProvisionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_25.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_25)

#if QT_CONFIG(shortcut)
        self.recipient_label.setBuddy(self.recipient_combo)
        self.ground_label.setBuddy(self.ground_combo)
        self.record_method_label.setBuddy(self.record_method_combo)
        self.way_label.setBuddy(self.way_combo)
        self.from_on_label.setBuddy(self.from_on_field)
        self.to_on_label.setBuddy(self.to_on_field)
        self.purposes_label.setBuddy(self.purposes_list)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.subject_search_label.setBuddy(self.subject_search)
        self.people_label.setBuddy(self.people_list)
        self.what_label.setBuddy(self.what_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recipient_combo, self.ground_combo)
        QWidget.setTabOrder(self.ground_combo, self.record_method_combo)
        QWidget.setTabOrder(self.record_method_combo, self.way_combo)
        QWidget.setTabOrder(self.way_combo, self.from_on_field)
        QWidget.setTabOrder(self.from_on_field, self.to_on_field)
        QWidget.setTabOrder(self.to_on_field, self.purposes_list)
        QWidget.setTabOrder(self.purposes_list, self.other_purpose_edit)
        QWidget.setTabOrder(self.other_purpose_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.subject_search)
        QWidget.setTabOrder(self.subject_search, self.subject_list)
        QWidget.setTabOrder(self.subject_list, self.subject_clear_button)
        QWidget.setTabOrder(self.subject_clear_button, self.people_file_button)
        QWidget.setTabOrder(self.people_file_button, self.people_list)
        QWidget.setTabOrder(self.people_list, self.other_items_edit)
        QWidget.setTabOrder(self.other_items_edit, self.confirmed_check)
        QWidget.setTabOrder(self.confirmed_check, self.fact_check)
        QWidget.setTabOrder(self.fact_check, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ProvisionDialog)

        QMetaObject.connectSlotsByName(ProvisionDialog)
    # setupUi

    def retranslateUi(self, ProvisionDialog):
        ProvisionDialog.setWindowTitle(QCoreApplication.translate("ProvisionDialog", u"\u63d0\u4f9b\u306e\u767b\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.recipient_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u63d0\u4f9b\u5148(&T)", None))
#if QT_CONFIG(accessibility)
        self.recipient_combo.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u63d0\u4f9b\u5148", None))
#endif // QT_CONFIG(accessibility)
        self.recipient_problem.setText("")
        self.ground_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u63d0\u4f9b\u306e\u6839\u62e0(&G)", None))
#if QT_CONFIG(accessibility)
        self.ground_combo.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u63d0\u4f9b\u306e\u6839\u62e0", None))
#endif // QT_CONFIG(accessibility)
        self.ground_problem.setText("")
        self.record_method_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u8a18\u9332\u306e\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.record_method_combo.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u8a18\u9332\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.record_method_problem.setText("")
        self.way_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u6e21\u3057\u65b9(&W)", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u6e21\u3057\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.way_problem.setText("")
        self.from_on_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u63d0\u4f9b\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.from_on_field.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u63d0\u4f9b\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.from_on_problem.setText("")
        self.to_on_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u671f\u9593\u306e\u672b\u65e5(&E)", None))
#if QT_CONFIG(accessibility)
        self.to_on_field.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u671f\u9593\u306e\u672b\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.to_on_problem.setText("")
        self.purposes_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u65b9\u91dd\u306e\u5229\u7528\u76ee\u7684\uff08\u5370\u306e\u3042\u308b\u3082\u306e\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.purposes_list.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u65b9\u91dd\u306e\u5229\u7528\u76ee\u7684", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.other_purpose_edit.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u4e00\u89a7\u306b\u306a\u3044\u76ee\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.other_purpose_edit.setPlaceholderText(QCoreApplication.translate("ProvisionDialog", u"\u4e00\u89a7\u306b\u306a\u3044\u76ee\u7684\uff08\u300c\u3001\u300d\u3067\u533a\u5207\u308a\u307e\u3059\uff09", None))
        self.purposes_problem.setText("")
        self.purpose_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u5177\u4f53\u7684\u306a\u5185\u5bb9(&P)", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u5177\u4f53\u7684\u306a\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_edit.setPlaceholderText(QCoreApplication.translate("ProvisionDialog", u"\u4f8b \u5b50\u80b2\u3066\u30a4\u30d9\u30f3\u30c8\u306e\u3054\u6848\u5185\u306e\u767a\u9001", None))
        self.purpose_problem.setText("")
        self.subject_search_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u5bfe\u8c61\u306e\u65b9\u3092\u63a2\u3059(&F)", None))
#if QT_CONFIG(accessibility)
        self.subject_search.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u5bfe\u8c61\u306e\u65b9\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject_list.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u898b\u3064\u304b\u3063\u305f\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.subject_label.setText("")
        self.subject_clear_button.setText(QCoreApplication.translate("ProvisionDialog", u"\u9078\u3073\u76f4\u3059(&H)", None))
        self.people_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u5bfe\u8c61\u306e\u65b9\uff08\u5370\u306e\u3042\u308b\u65b9\uff09(&L)", None))
        self.people_file_button.setText(QCoreApplication.translate("ProvisionDialog", u"\u540d\u7c3f\u306e\u30d5\u30a1\u30a4\u30eb\u304b\u3089(&B)\u2026", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u5bfe\u8c61\u306e\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.people_problem.setText("")
        self.items_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u63d0\u4f9b\u3057\u305f\u9805\u76ee", None))
#if QT_CONFIG(accessibility)
        self.other_items_edit.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u305d\u306e\u307b\u304b\u306e\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.other_items_edit.setPlaceholderText(QCoreApplication.translate("ProvisionDialog", u"\u305d\u306e\u307b\u304b\u306e\u9805\u76ee\uff08\u300c\u3001\u300d\u3067\u533a\u5207\u308a\u307e\u3059\uff09", None))
        self.items_problem.setText("")
        self.confirmed_check.setText(QCoreApplication.translate("ProvisionDialog", u"\u4e0a\u306e\u3053\u3068\u3092\u78ba\u304b\u3081\u307e\u3057\u305f(&K)", None))
#if QT_CONFIG(accessibility)
        self.confirmed_check.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u4e0a\u306e\u3053\u3068\u3092\u78ba\u304b\u3081\u307e\u3057\u305f", None))
#endif // QT_CONFIG(accessibility)
        self.fact_check.setText(QCoreApplication.translate("ProvisionDialog", u"\u3059\u3067\u306b\u6e21\u3057\u305f\uff08\u4e8b\u5b9f\u306e\u8a18\u9332\u30fb\u8981\u662f\u6b63\uff09(&Y)", None))
#if QT_CONFIG(accessibility)
        self.fact_check.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u3059\u3067\u306b\u6e21\u3057\u305f\uff08\u4e8b\u5b9f\u306e\u8a18\u9332\u30fb\u8981\u662f\u6b63\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.what_label.setText(QCoreApplication.translate("ProvisionDialog", u"\u8d77\u304d\u305f\u3053\u3068\u3068\u3001\u3053\u308c\u304b\u3089\u306e\u5bfe\u5fdc(&J)", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("ProvisionDialog", u"\u8d77\u304d\u305f\u3053\u3068\u3068\u3001\u3053\u308c\u304b\u3089\u306e\u5bfe\u5fdc", None))
#endif // QT_CONFIG(accessibility)
        self.what_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ProvisionDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("ProvisionDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

