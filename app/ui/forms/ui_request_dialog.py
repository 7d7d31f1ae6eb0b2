# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QRadioButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.search_box import SearchBox

class Ui_RequestDialog(object):
    def setupUi(self, RequestDialog):
        if not RequestDialog.objectName():
            RequestDialog.setObjectName(u"RequestDialog")
        self.layout_1 = QVBoxLayout(RequestDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.stack = QStackedWidget(RequestDialog)
        self.stack.setObjectName(u"stack")
        self.system_page = QWidget()
        self.system_page.setObjectName(u"system_page")
        self.layout_2 = QVBoxLayout(self.system_page)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.system_heading = QLabel(self.system_page)
        self.system_heading.setObjectName(u"system_heading")

        self.layout_2.addWidget(self.system_heading)

        self.system_intro = QLabel(self.system_page)
        self.system_intro.setObjectName(u"system_intro")

        self.layout_2.addWidget(self.system_intro)

        self.system_sheet = QFrame(self.system_page)
        self.system_sheet.setObjectName(u"system_sheet")
        self.layout_3 = QVBoxLayout(self.system_sheet)
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(0)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.personal_radio = QRadioButton(self.system_sheet)
        self.personal_radio.setObjectName(u"personal_radio")

        self.layout_4.addWidget(self.personal_radio)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(26, 26, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.personal_detail = QLabel(self.system_sheet)
        self.personal_detail.setObjectName(u"personal_detail")
        self.personal_detail.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.personal_detail.sizePolicy().hasHeightForWidth())
        self.personal_detail.setSizePolicy(sizePolicy)

        self.layout_5.addWidget(self.personal_detail)


        self.layout_4.addLayout(self.layout_5)


        self.layout_3.addLayout(self.layout_4)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(0)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.change_radio = QRadioButton(self.system_sheet)
        self.change_radio.setObjectName(u"change_radio")

        self.layout_7.addWidget(self.change_radio)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(26, 26, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.change_detail = QLabel(self.system_sheet)
        self.change_detail.setObjectName(u"change_detail")
        self.change_detail.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.change_detail.sizePolicy().hasHeightForWidth())
        self.change_detail.setSizePolicy(sizePolicy)

        self.layout_8.addWidget(self.change_detail)


        self.layout_7.addLayout(self.layout_8)


        self.layout_3.addLayout(self.layout_7)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(0)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.register_radio = QRadioButton(self.system_sheet)
        self.register_radio.setObjectName(u"register_radio")

        self.layout_10.addWidget(self.register_radio)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.spacer_12 = QSpacerItem(26, 26, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.register_detail = QLabel(self.system_sheet)
        self.register_detail.setObjectName(u"register_detail")
        self.register_detail.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.register_detail.sizePolicy().hasHeightForWidth())
        self.register_detail.setSizePolicy(sizePolicy)

        self.layout_11.addWidget(self.register_detail)


        self.layout_10.addLayout(self.layout_11)


        self.layout_3.addLayout(self.layout_10)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(0)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.business_radio = QRadioButton(self.system_sheet)
        self.business_radio.setObjectName(u"business_radio")

        self.layout_13.addWidget(self.business_radio)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.spacer_15 = QSpacerItem(26, 26, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_15)

        self.business_detail = QLabel(self.system_sheet)
        self.business_detail.setObjectName(u"business_detail")
        self.business_detail.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.business_detail.sizePolicy().hasHeightForWidth())
        self.business_detail.setSizePolicy(sizePolicy)

        self.layout_14.addWidget(self.business_detail)


        self.layout_13.addLayout(self.layout_14)


        self.layout_3.addLayout(self.layout_13)


        self.layout_2.addWidget(self.system_sheet)

        self.advice_box = QFrame(self.system_page)
        self.advice_box.setObjectName(u"advice_box")
        self.layout_16 = QVBoxLayout(self.advice_box)
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(12, 8, 12, 8)
        self.advice_label = QLabel(self.advice_box)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setWordWrap(True)

        self.layout_16.addWidget(self.advice_label)


        self.layout_2.addWidget(self.advice_box)

        self.spacer_17 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_17)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.spacer_19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_19)

        self.leave_button = QPushButton(self.system_page)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(False)

        self.layout_18.addWidget(self.leave_button)

        self.go_on_button = QPushButton(self.system_page)
        self.go_on_button.setObjectName(u"go_on_button")
        self.go_on_button.setAutoDefault(False)

        self.layout_18.addWidget(self.go_on_button)


        self.layout_2.addLayout(self.layout_18)

        self.stack.addWidget(self.system_page)
        self.form_page = QWidget()
        self.form_page.setObjectName(u"form_page")
        self.layout_20 = QVBoxLayout(self.form_page)
        self.layout_20.setSpacing(12)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.form_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet = QFrame()
        self.sheet.setObjectName(u"sheet")
        self.layout_21 = QHBoxLayout(self.sheet)
        self.layout_21.setSpacing(24)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(20, 16, 20, 16)
        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(8)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.who_heading = QLabel(self.sheet)
        self.who_heading.setObjectName(u"who_heading")

        self.layout_22.addWidget(self.who_heading)

        self.layout_23 = QHBoxLayout()
        self.layout_23.setSpacing(16)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.received_label = QLabel(self.sheet)
        self.received_label.setObjectName(u"received_label")

        self.layout_24.addWidget(self.received_label)

        self.received_field = DateField(self.sheet)
        self.received_field.setObjectName(u"received_field")

        self.layout_24.addWidget(self.received_field)

        self.received_problem = QLabel(self.sheet)
        self.received_problem.setObjectName(u"received_problem")
        self.received_problem.setWordWrap(True)

        self.layout_24.addWidget(self.received_problem)


        self.layout_23.addLayout(self.layout_24)

        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(3)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.sheet)
        self.channel_label.setObjectName(u"channel_label")

        self.layout_25.addWidget(self.channel_label)

        self.channel_combo = QComboBox(self.sheet)
        self.channel_combo.setObjectName(u"channel_combo")

        self.layout_25.addWidget(self.channel_combo)

        self.channel_problem = QLabel(self.sheet)
        self.channel_problem.setObjectName(u"channel_problem")
        self.channel_problem.setWordWrap(True)

        self.layout_25.addWidget(self.channel_problem)


        self.layout_23.addLayout(self.layout_25)


        self.layout_22.addLayout(self.layout_23)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(3)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.sheet)
        self.kind_label.setObjectName(u"kind_label")

        self.layout_26.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_26.addWidget(self.kind_combo)

        self.kind_problem = QLabel(self.sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setWordWrap(True)

        self.layout_26.addWidget(self.kind_problem)


        self.layout_22.addLayout(self.layout_26)

        self.layout_27 = QHBoxLayout()
        self.layout_27.setSpacing(16)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.layout_28 = QVBoxLayout()
        self.layout_28.setSpacing(3)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.sheet)
        self.name_label.setObjectName(u"name_label")

        self.layout_28.addWidget(self.name_label)

        self.name_edit = NameEdit(self.sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_28.addWidget(self.name_edit)

        self.name_problem = QLabel(self.sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setWordWrap(True)

        self.layout_28.addWidget(self.name_problem)


        self.layout_27.addLayout(self.layout_28)

        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(3)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.kana_label = QLabel(self.sheet)
        self.kana_label.setObjectName(u"kana_label")

        self.layout_29.addWidget(self.kana_label)

        self.kana_edit = QLineEdit(self.sheet)
        self.kana_edit.setObjectName(u"kana_edit")

        self.layout_29.addWidget(self.kana_edit)

        self.kana_problem = QLabel(self.sheet)
        self.kana_problem.setObjectName(u"kana_problem")
        self.kana_problem.setWordWrap(True)

        self.layout_29.addWidget(self.kana_problem)


        self.layout_27.addLayout(self.layout_29)


        self.layout_22.addLayout(self.layout_27)

        self.layout_30 = QHBoxLayout()
        self.layout_30.setSpacing(16)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.layout_31 = QVBoxLayout()
        self.layout_31.setSpacing(3)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.postal_label = QLabel(self.sheet)
        self.postal_label.setObjectName(u"postal_label")

        self.layout_31.addWidget(self.postal_label)

        self.postal_edit = QLineEdit(self.sheet)
        self.postal_edit.setObjectName(u"postal_edit")
        self.postal_edit.setMaximumSize(QSize(120, 64))

        self.layout_31.addWidget(self.postal_edit)

        self.postal_problem = QLabel(self.sheet)
        self.postal_problem.setObjectName(u"postal_problem")
        self.postal_problem.setWordWrap(True)

        self.layout_31.addWidget(self.postal_problem)


        self.layout_30.addLayout(self.layout_31)

        self.layout_32 = QVBoxLayout()
        self.layout_32.setSpacing(3)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.telephone_label = QLabel(self.sheet)
        self.telephone_label.setObjectName(u"telephone_label")

        self.layout_32.addWidget(self.telephone_label)

        self.telephone_edit = QLineEdit(self.sheet)
        self.telephone_edit.setObjectName(u"telephone_edit")

        self.layout_32.addWidget(self.telephone_edit)

        self.telephone_problem = QLabel(self.sheet)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setWordWrap(True)

        self.layout_32.addWidget(self.telephone_problem)


        self.layout_30.addLayout(self.layout_32)


        self.layout_22.addLayout(self.layout_30)

        self.layout_33 = QVBoxLayout()
        self.layout_33.setSpacing(3)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.sheet)
        self.address_label.setObjectName(u"address_label")

        self.layout_33.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.sheet)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_33.addWidget(self.address_edit)

        self.address_problem = QLabel(self.sheet)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setWordWrap(True)

        self.layout_33.addWidget(self.address_problem)


        self.layout_22.addLayout(self.layout_33)

        self.subject_heading = QLabel(self.sheet)
        self.subject_heading.setObjectName(u"subject_heading")

        self.layout_22.addWidget(self.subject_heading)

        self.layout_34 = QVBoxLayout()
        self.layout_34.setSpacing(3)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.subject_search_label = QLabel(self.sheet)
        self.subject_search_label.setObjectName(u"subject_search_label")

        self.layout_34.addWidget(self.subject_search_label)

        self.subject_search = SearchBox(self.sheet)
        self.subject_search.setObjectName(u"subject_search")

        self.layout_34.addWidget(self.subject_search)

        self.subject_list = QListWidget(self.sheet)
        self.subject_list.setObjectName(u"subject_list")
        self.subject_list.setMaximumSize(QSize(10000, 112))

        self.layout_34.addWidget(self.subject_list)

        self.layout_35 = QHBoxLayout()
        self.layout_35.setSpacing(8)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.sheet)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.subject_label.sizePolicy().hasHeightForWidth())
        self.subject_label.setSizePolicy(sizePolicy)

        self.layout_35.addWidget(self.subject_label)

        self.subject_clear_button = QPushButton(self.sheet)
        self.subject_clear_button.setObjectName(u"subject_clear_button")
        self.subject_clear_button.setAutoDefault(False)

        self.layout_35.addWidget(self.subject_clear_button)


        self.layout_34.addLayout(self.layout_35)

        self.member_code_problem = QLabel(self.sheet)
        self.member_code_problem.setObjectName(u"member_code_problem")
        self.member_code_problem.setWordWrap(True)

        self.layout_34.addWidget(self.member_code_problem)


        self.layout_22.addLayout(self.layout_34)

        self.spacer_36 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_22.addItem(self.spacer_36)


        self.layout_21.addLayout(self.layout_22)

        self.layout_37 = QVBoxLayout()
        self.layout_37.setSpacing(8)
        self.layout_37.setObjectName(u"layout_37")
        self.layout_37.setContentsMargins(0, 0, 0, 0)
        self.what_heading = QLabel(self.sheet)
        self.what_heading.setObjectName(u"what_heading")

        self.layout_37.addWidget(self.what_heading)

        self.layout_38 = QVBoxLayout()
        self.layout_38.setSpacing(3)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(0, 0, 0, 0)
        self.rights_label = QLabel(self.sheet)
        self.rights_label.setObjectName(u"rights_label")

        self.layout_38.addWidget(self.rights_label)

        self.rights_box = QWidget(self.sheet)
        self.rights_box.setObjectName(u"rights_box")
        self.rights_layout = QGridLayout(self.rights_box)
        self.rights_layout.setObjectName(u"rights_layout")
        self.rights_layout.setHorizontalSpacing(8)
        self.rights_layout.setVerticalSpacing(0)
        self.rights_layout.setContentsMargins(0, 0, 0, 0)
        self.rights_layout.setColumnStretch(1, 1)

        self.layout_38.addWidget(self.rights_box)

        self.rights_problem = QLabel(self.sheet)
        self.rights_problem.setObjectName(u"rights_problem")
        self.rights_problem.setWordWrap(True)

        self.layout_38.addWidget(self.rights_problem)

        self.rights_hint = QLabel(self.sheet)
        self.rights_hint.setObjectName(u"rights_hint")
        self.rights_hint.setWordWrap(True)

        self.layout_38.addWidget(self.rights_hint)


        self.layout_37.addLayout(self.layout_38)

        self.layout_39 = QVBoxLayout()
        self.layout_39.setSpacing(3)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.sheet)
        self.about_label.setObjectName(u"about_label")

        self.layout_39.addWidget(self.about_label)

        self.about_edit = QPlainTextEdit(self.sheet)
        self.about_edit.setObjectName(u"about_edit")
        self.about_edit.setTabChangesFocus(True)
        self.about_edit.setMinimumSize(QSize(0, 52))

        self.layout_39.addWidget(self.about_edit)

        self.about_problem = QLabel(self.sheet)
        self.about_problem.setObjectName(u"about_problem")
        self.about_problem.setWordWrap(True)

        self.layout_39.addWidget(self.about_problem)


        self.layout_37.addLayout(self.layout_39)

        self.layout_40 = QVBoxLayout()
        self.layout_40.setSpacing(3)
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.sheet)
        self.method_label.setObjectName(u"method_label")

        self.layout_40.addWidget(self.method_label)

        self.method_combo = QComboBox(self.sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_40.addWidget(self.method_combo)

        self.method_problem = QLabel(self.sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setWordWrap(True)

        self.layout_40.addWidget(self.method_problem)


        self.layout_37.addLayout(self.layout_40)

        self.layout_41 = QVBoxLayout()
        self.layout_41.setSpacing(3)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(0, 0, 0, 0)
        self.memo_label = QLabel(self.sheet)
        self.memo_label.setObjectName(u"memo_label")

        self.layout_41.addWidget(self.memo_label)

        self.memo_edit = QPlainTextEdit(self.sheet)
        self.memo_edit.setObjectName(u"memo_edit")
        self.memo_edit.setTabChangesFocus(True)
        self.memo_edit.setMinimumSize(QSize(0, 44))

        self.layout_41.addWidget(self.memo_edit)

        self.memo_problem = QLabel(self.sheet)
        self.memo_problem.setObjectName(u"memo_problem")
        self.memo_problem.setWordWrap(True)

        self.layout_41.addWidget(self.memo_problem)


        self.layout_37.addLayout(self.layout_41)

        self.spacer_42 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_37.addItem(self.spacer_42)


        self.layout_21.addLayout(self.layout_37)

        self.layout_21.setStretch(0, 1)
        self.layout_21.setStretch(1, 1)
        self.scroll.setWidget(self.sheet)

        self.layout_20.addWidget(self.scroll)

        self.missing_box = QFrame(self.form_page)
        self.missing_box.setObjectName(u"missing_box")
        self.layout_43 = QVBoxLayout(self.missing_box)
        self.layout_43.setSpacing(8)
        self.layout_43.setObjectName(u"layout_43")
        self.layout_43.setContentsMargins(12, 6, 12, 6)
        self.missing_label = QLabel(self.missing_box)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setWordWrap(True)

        self.layout_43.addWidget(self.missing_label)


        self.layout_20.addWidget(self.missing_box)

        self.trouble_notice = Notice(self.form_page)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_20.addWidget(self.trouble_notice)

        self.layout_44 = QHBoxLayout()
        self.layout_44.setSpacing(8)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.form_page)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.layout_44.addWidget(self.back_button)

        self.spacer_45 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_44.addItem(self.spacer_45)

        self.cancel_button = QPushButton(self.form_page)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_44.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.form_page)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.layout_44.addWidget(self.save_button)


        self.layout_20.addLayout(self.layout_44)

        self.stack.addWidget(self.form_page)

        self.layout_1.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.received_label.setBuddy(self.received_field)
        self.channel_label.setBuddy(self.channel_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.name_label.setBuddy(self.name_edit)
        self.kana_label.setBuddy(self.kana_edit)
        self.postal_label.setBuddy(self.postal_edit)
        self.telephone_label.setBuddy(self.telephone_edit)
        self.address_label.setBuddy(self.address_edit)
        self.subject_search_label.setBuddy(self.subject_search)
        self.about_label.setBuddy(self.about_edit)
        self.method_label.setBuddy(self.method_combo)
        self.memo_label.setBuddy(self.memo_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.personal_radio, self.change_radio)
        QWidget.setTabOrder(self.change_radio, self.register_radio)
        QWidget.setTabOrder(self.register_radio, self.business_radio)
        QWidget.setTabOrder(self.business_radio, self.go_on_button)
        QWidget.setTabOrder(self.go_on_button, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.received_field)
        QWidget.setTabOrder(self.received_field, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.kana_edit)
        QWidget.setTabOrder(self.kana_edit, self.postal_edit)
        QWidget.setTabOrder(self.postal_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.subject_search)
        QWidget.setTabOrder(self.subject_search, self.subject_list)
        QWidget.setTabOrder(self.subject_list, self.subject_clear_button)
        QWidget.setTabOrder(self.subject_clear_button, self.about_edit)
        QWidget.setTabOrder(self.about_edit, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.memo_edit)
        QWidget.setTabOrder(self.memo_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.back_button)

        self.retranslateUi(RequestDialog)

        QMetaObject.connectSlotsByName(RequestDialog)
    # setupUi

    def retranslateUi(self, RequestDialog):
        RequestDialog.setWindowTitle(QCoreApplication.translate("RequestDialog", u"\u8acb\u6c42\u30fb\u7533\u51fa\u306e\u53d7\u4ed8 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.system_page.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"clear", None))
        self.system_heading.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"heading", None))
        self.system_heading.setText(QCoreApplication.translate("RequestDialog", u"\u3069\u306e\u304a\u7533\u3057\u51fa\u3067\u3059\u304b", None))
        self.system_intro.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.system_intro.setText(QCoreApplication.translate("RequestDialog", u"\u624b\u7d9a\u304c\u305d\u308c\u305e\u308c\u9055\u3044\u307e\u3059\u3002\u306f\u3058\u3081\u306b\u9078\u3093\u3067\u304f\u3060\u3055\u3044\u3002", None))
        self.system_sheet.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"sheet", None))
        self.personal_radio.setText(QCoreApplication.translate("RequestDialog", u"\u500b\u4eba\u60c5\u5831\u306e\u8acb\u6c42\u30fb\u7533\u51fa(&1)", None))
#if QT_CONFIG(accessibility)
        self.personal_radio.setAccessibleDescription(QCoreApplication.translate("RequestDialog", u"\u958b\u793a\u3001\u8a02\u6b63\u3001\u5229\u7528\u505c\u6b62\u3001\u6d88\u53bb\u3001\u7b2c\u4e09\u8005\u63d0\u4f9b\u306e\u505c\u6b62\u3001\u5229\u7528\u76ee\u7684\u306e\u901a\u77e5\u3001\u82e6\u60c5\u3001\u540c\u610f\u306e\u64a4\u56de\u3084\u6848\u5185\u505c\u6b62\u306e\u304a\u7533\u3057\u51fa", None))
#endif // QT_CONFIG(accessibility)
        self.personal_detail.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.personal_detail.setText(QCoreApplication.translate("RequestDialog", u"\u958b\u793a\u3001\u8a02\u6b63\u3001\u5229\u7528\u505c\u6b62\u3001\u6d88\u53bb\u3001\u7b2c\u4e09\u8005\u63d0\u4f9b\u306e\u505c\u6b62\u3001\u5229\u7528\u76ee\u7684\u306e\u901a\u77e5\u3001\u82e6\u60c5\u3001\u540c\u610f\u306e\u64a4\u56de\u3084\u6848\u5185\u505c\u6b62\u306e\u304a\u7533\u3057\u51fa", None))
        self.change_radio.setText(QCoreApplication.translate("RequestDialog", u"\u767b\u9332\u5185\u5bb9\u306e\u5909\u66f4\u3060\u3051(&2)", None))
#if QT_CONFIG(accessibility)
        self.change_radio.setAccessibleDescription(QCoreApplication.translate("RequestDialog", u"\u5f15\u8d8a\u3057\u3084\u304a\u540d\u524d\u306e\u5909\u66f4\u3001\u304a\u5b50\u3055\u307e\u306e\u8ffd\u52a0\u306a\u3069\u3002\u4e8b\u5b9f\u3068\u9055\u3046\u3068\u3044\u3046\u4e89\u3044\u304c\u306a\u3044\u3068\u304d", None))
#endif // QT_CONFIG(accessibility)
        self.change_detail.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.change_detail.setText(QCoreApplication.translate("RequestDialog", u"\u5f15\u8d8a\u3057\u3084\u304a\u540d\u524d\u306e\u5909\u66f4\u3001\u304a\u5b50\u3055\u307e\u306e\u8ffd\u52a0\u306a\u3069\u3002\u4e8b\u5b9f\u3068\u9055\u3046\u3068\u3044\u3046\u4e89\u3044\u304c\u306a\u3044\u3068\u304d", None))
        self.register_radio.setText(QCoreApplication.translate("RequestDialog", u"\u7d44\u5408\u54e1\u540d\u7c3f\u306e\u95b2\u89a7\u30fb\u8b04\u5199(&3)", None))
#if QT_CONFIG(accessibility)
        self.register_radio.setAccessibleDescription(QCoreApplication.translate("RequestDialog", u"\u7d44\u5408\u54e1\u3084\u50b5\u6a29\u8005\u304c\u3001\u540d\u7c3f\u3092\u898b\u305f\u3044\u30fb\u5199\u3057\u305f\u3044\u3068\u304d", None))
#endif // QT_CONFIG(accessibility)
        self.register_detail.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.register_detail.setText(QCoreApplication.translate("RequestDialog", u"\u7d44\u5408\u54e1\u3084\u50b5\u6a29\u8005\u304c\u3001\u540d\u7c3f\u3092\u898b\u305f\u3044\u30fb\u5199\u3057\u305f\u3044\u3068\u304d", None))
        self.business_radio.setText(QCoreApplication.translate("RequestDialog", u"\u4e8b\u696d\u30fb\u8ca1\u52d9\u306e\u60c5\u5831\u306e\u958b\u793a(&4)", None))
#if QT_CONFIG(accessibility)
        self.business_radio.setAccessibleDescription(QCoreApplication.translate("RequestDialog", u"\u7dcf\u4f1a\u306e\u8b70\u4e8b\u9332\u3001\u6c7a\u7b97\u3001\u898f\u5247\u306a\u3069\u3092\u898b\u305f\u3044\u3068\u304d", None))
#endif // QT_CONFIG(accessibility)
        self.business_detail.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.business_detail.setText(QCoreApplication.translate("RequestDialog", u"\u7dcf\u4f1a\u306e\u8b70\u4e8b\u9332\u3001\u6c7a\u7b97\u3001\u898f\u5247\u306a\u3069\u3092\u898b\u305f\u3044\u3068\u304d", None))
        self.advice_box.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"caution", None))
        self.advice_label.setText("")
        self.leave_button.setText(QCoreApplication.translate("RequestDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.go_on_button.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"primary", None))
        self.go_on_button.setText(QCoreApplication.translate("RequestDialog", u"\u6b21\u3078(&G)", None))
        self.form_page.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"clear", None))
        self.sheet.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"sheet", None))
        self.who_heading.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"section", None))
        self.who_heading.setText(QCoreApplication.translate("RequestDialog", u"\u3069\u306a\u305f\u304b\u3089", None))
        self.received_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.received_label.setText(QCoreApplication.translate("RequestDialog", u"\u5c4a\u3044\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.received_field.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5c4a\u3044\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.received_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.received_problem.setText("")
        self.channel_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.channel_label.setText(QCoreApplication.translate("RequestDialog", u"\u5c4a\u3044\u305f\u65b9\u6cd5(&C)", None))
#if QT_CONFIG(accessibility)
        self.channel_combo.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5c4a\u3044\u305f\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.channel_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.channel_problem.setText("")
        self.kind_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.kind_label.setText(QCoreApplication.translate("RequestDialog", u"\u8acb\u6c42\u3055\u308c\u308b\u65b9(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u8acb\u6c42\u3055\u308c\u308b\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.kind_problem.setText("")
        self.name_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.name_label.setText(QCoreApplication.translate("RequestDialog", u"\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.name_problem.setText("")
        self.kana_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.kana_label.setText(QCoreApplication.translate("RequestDialog", u"\u30d5\u30ea\u30ac\u30ca(&Y)", None))
#if QT_CONFIG(accessibility)
        self.kana_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u30d5\u30ea\u30ac\u30ca", None))
#endif // QT_CONFIG(accessibility)
        self.kana_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.kana_problem.setText("")
        self.postal_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.postal_label.setText(QCoreApplication.translate("RequestDialog", u"\u90f5\u4fbf\u756a\u53f7(&P)", None))
#if QT_CONFIG(accessibility)
        self.postal_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u90f5\u4fbf\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.postal_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.postal_problem.setText("")
        self.telephone_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.telephone_label.setText(QCoreApplication.translate("RequestDialog", u"\u96fb\u8a71\u756a\u53f7(&T)", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u96fb\u8a71\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.telephone_problem.setText("")
        self.address_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.address_label.setText(QCoreApplication.translate("RequestDialog", u"\u3054\u4f4f\u6240\uff08\u56de\u7b54\u306e\u9001\u308a\u5148\uff09(&A)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u3054\u4f4f\u6240\uff08\u56de\u7b54\u306e\u9001\u308a\u5148\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.address_problem.setText("")
        self.subject_heading.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"section", None))
        self.subject_heading.setText(QCoreApplication.translate("RequestDialog", u"\u5bfe\u8c61\u306e\u65b9", None))
        self.subject_search_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.subject_search_label.setText(QCoreApplication.translate("RequestDialog", u"\u7d44\u5408\u54e1\u30b3\u30fc\u30c9\u30fb\u304a\u540d\u524d\u30fb\u96fb\u8a71\u756a\u53f7\u3067\u63a2\u3059(&F)", None))
#if QT_CONFIG(accessibility)
        self.subject_search.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5bfe\u8c61\u306e\u65b9\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject_list.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u898b\u3064\u304b\u3063\u305f\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.subject_label.setText("")
        self.subject_clear_button.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"quiet", None))
        self.subject_clear_button.setText(QCoreApplication.translate("RequestDialog", u"\u5916\u3059", None))
#if QT_CONFIG(accessibility)
        self.subject_clear_button.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5bfe\u8c61\u306e\u65b9\u3092\u5916\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.member_code_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.member_code_problem.setText("")
        self.what_heading.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"section", None))
        self.what_heading.setText(QCoreApplication.translate("RequestDialog", u"\u4f55\u306b\u3064\u3044\u3066", None))
        self.rights_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.rights_label.setText(QCoreApplication.translate("RequestDialog", u"\u8acb\u6c42\u30fb\u7533\u51fa\u306e\u5185\u5bb9\uff08\u3044\u304f\u3064\u3067\u3082\uff09", None))
        self.rights_box.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"clear", None))
        self.rights_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.rights_problem.setText("")
        self.rights_hint.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.rights_hint.setText(QCoreApplication.translate("RequestDialog", u"\u300c\u6d88\u3057\u3066\u307b\u3057\u3044\u300d\u3068\u304d\uff1a\u4e8b\u5b9f\u3068\u9055\u3046 \u2192 \u8a02\u6b63\u30fb\u8ffd\u52a0\u30fb\u524a\u9664\uff0f\u3082\u3046\u4f7f\u308f\u306a\u3044\u3067 \u2192 \u6d88\u53bb\uff0f\u9000\u4f1a\u3057\u305f\u3044 \u2192 \u9000\u4f1a\u306e\u624b\u7d9a\uff0f\u6848\u5185\u3092\u6b62\u3081\u305f\u3044 \u2192 \u7533\u51fa", None))
        self.about_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.about_label.setText(QCoreApplication.translate("RequestDialog", u"\u3069\u306e\u60c5\u5831\u304b\u3001\u4f55\u306b\u3064\u3044\u3066\u304b(&B)", None))
#if QT_CONFIG(accessibility)
        self.about_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u3069\u306e\u60c5\u5831\u304b\u3001\u4f55\u306b\u3064\u3044\u3066\u304b", None))
#endif // QT_CONFIG(accessibility)
        self.about_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.about_problem.setText("")
        self.method_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.method_label.setText(QCoreApplication.translate("RequestDialog", u"\u3054\u5e0c\u671b\u306e\u53d7\u53d6\u308a\u65b9\u6cd5(&W)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u3054\u5e0c\u671b\u306e\u53d7\u53d6\u308a\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.method_problem.setText("")
        self.memo_label.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"muted", None))
        self.memo_label.setText(QCoreApplication.translate("RequestDialog", u"\u30e1\u30e2\uff08\u6587\u66f8\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09(&M)", None))
#if QT_CONFIG(accessibility)
        self.memo_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u30e1\u30e2\uff08\u6587\u66f8\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.memo_problem.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"problem", None))
        self.memo_problem.setText("")
        self.missing_box.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"caution", None))
        self.missing_label.setText("")
        self.back_button.setText(QCoreApplication.translate("RequestDialog", u"\u623b\u308b", None))
        self.cancel_button.setText(QCoreApplication.translate("RequestDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("RequestDialog", u"primary", None))
        self.save_button.setText(QCoreApplication.translate("RequestDialog", u"\u53d7\u4ed8\u3059\u308b(&S)", None))
    # retranslateUi

