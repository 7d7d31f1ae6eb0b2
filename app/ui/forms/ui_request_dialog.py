# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request_dialog.ui'
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
    QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
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
        self.system_page.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.system_page)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.system_heading = QLabel(self.system_page)
        self.system_heading.setObjectName(u"system_heading")
        self.system_heading.setProperty(u"kind", u"heading")

        self.layout_2.addWidget(self.system_heading)

        self.system_intro = QLabel(self.system_page)
        self.system_intro.setObjectName(u"system_intro")
        self.system_intro.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.system_intro)

        self.system_sheet = QFrame(self.system_page)
        self.system_sheet.setObjectName(u"system_sheet")
        self.system_sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.system_sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.systems = Choices(self.system_sheet)
        self.systems.setObjectName(u"systems")

        self.layout_3.addWidget(self.systems)


        self.layout_2.addWidget(self.system_sheet)

        self.advice_box = QFrame(self.system_page)
        self.advice_box.setObjectName(u"advice_box")
        self.advice_box.setProperty(u"kind", u"caution")
        self.layout_4 = QVBoxLayout(self.advice_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(12, 8, 12, 8)
        self.advice_label = Paragraph(self.advice_box)
        self.advice_label.setObjectName(u"advice_label")

        self.layout_4.addWidget(self.advice_label)


        self.layout_2.addWidget(self.advice_box)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_5)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.leave_button = QPushButton(self.system_page)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(False)

        self.layout_6.addWidget(self.leave_button)

        self.reroute_button = QPushButton(self.system_page)
        self.reroute_button.setObjectName(u"reroute_button")
        self.reroute_button.setProperty(u"kind", u"primary")
        self.reroute_button.setAutoDefault(False)

        self.layout_6.addWidget(self.reroute_button)

        self.go_on_button = QPushButton(self.system_page)
        self.go_on_button.setObjectName(u"go_on_button")
        self.go_on_button.setProperty(u"kind", u"primary")
        self.go_on_button.setProperty(u"onTheWay", True)
        self.go_on_button.setAutoDefault(False)

        self.layout_6.addWidget(self.go_on_button)


        self.layout_2.addLayout(self.layout_6)

        self.stack.addWidget(self.system_page)
        self.form_page = QWidget()
        self.form_page.setObjectName(u"form_page")
        self.form_page.setProperty(u"kind", u"clear")
        self.layout_8 = QVBoxLayout(self.form_page)
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.form_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet = QFrame()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_9 = QHBoxLayout(self.sheet)
        self.layout_9.setSpacing(24)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(20, 16, 20, 16)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.subject_heading = QLabel(self.sheet)
        self.subject_heading.setObjectName(u"subject_heading")
        self.subject_heading.setProperty(u"kind", u"section")

        self.layout_10.addWidget(self.subject_heading)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.subject_search_label = QLabel(self.sheet)
        self.subject_search_label.setObjectName(u"subject_search_label")
        self.subject_search_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.subject_search_label)

        self.subject_search = SearchBox(self.sheet)
        self.subject_search.setObjectName(u"subject_search")

        self.layout_11.addWidget(self.subject_search)

        self.subject_list = QListWidget(self.sheet)
        self.subject_list.setObjectName(u"subject_list")
        self.subject_list.setMaximumSize(QSize(10000, 112))

        self.layout_11.addWidget(self.subject_list)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.sheet)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.subject_label.sizePolicy().hasHeightForWidth())
        self.subject_label.setSizePolicy(sizePolicy)

        self.layout_12.addWidget(self.subject_label)

        self.subject_clear_button = QPushButton(self.sheet)
        self.subject_clear_button.setObjectName(u"subject_clear_button")
        self.subject_clear_button.setProperty(u"kind", u"quiet")
        self.subject_clear_button.setAutoDefault(False)

        self.layout_12.addWidget(self.subject_clear_button)


        self.layout_11.addLayout(self.layout_12)

        self.member_code_problem = Paragraph(self.sheet)
        self.member_code_problem.setObjectName(u"member_code_problem")
        self.member_code_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.member_code_problem)


        self.layout_10.addLayout(self.layout_11)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.about_whom_label = QLabel(self.sheet)
        self.about_whom_label.setObjectName(u"about_whom_label")
        self.about_whom_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.about_whom_label)

        self.about_whom_combo = QComboBox(self.sheet)
        self.about_whom_combo.setObjectName(u"about_whom_combo")

        self.layout_13.addWidget(self.about_whom_combo)

        self.about_whom_problem = Paragraph(self.sheet)
        self.about_whom_problem.setObjectName(u"about_whom_problem")
        self.about_whom_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.about_whom_problem)


        self.layout_10.addLayout(self.layout_13)

        self.subject_box = QWidget(self.sheet)
        self.subject_box.setObjectName(u"subject_box")
        self.subject_box.setProperty(u"kind", u"clear")
        self.layout_14 = QVBoxLayout(self.subject_box)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QGridLayout()
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setHorizontalSpacing(16)
        self.layout_15.setVerticalSpacing(0)
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.subject_name_label = QLabel(self.subject_box)
        self.subject_name_label.setObjectName(u"subject_name_label")
        self.subject_name_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.subject_name_label)

        self.subject_name_edit = QLineEdit(self.subject_box)
        self.subject_name_edit.setObjectName(u"subject_name_edit")
        self.subject_name_edit.setMaxLength(200)

        self.layout_16.addWidget(self.subject_name_edit)

        self.subject_name_problem = Paragraph(self.subject_box)
        self.subject_name_problem.setObjectName(u"subject_name_problem")
        self.subject_name_problem.setProperty(u"kind", u"problem")

        self.layout_16.addWidget(self.subject_name_problem)


        self.layout_15.addLayout(self.layout_16, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.subject_kana_label = QLabel(self.subject_box)
        self.subject_kana_label.setObjectName(u"subject_kana_label")
        self.subject_kana_label.setProperty(u"kind", u"muted")

        self.layout_17.addWidget(self.subject_kana_label)

        self.subject_kana_edit = QLineEdit(self.subject_box)
        self.subject_kana_edit.setObjectName(u"subject_kana_edit")
        self.subject_kana_edit.setMaxLength(200)

        self.layout_17.addWidget(self.subject_kana_edit)

        self.subject_kana_problem = Paragraph(self.subject_box)
        self.subject_kana_problem.setObjectName(u"subject_kana_problem")
        self.subject_kana_problem.setProperty(u"kind", u"problem")

        self.layout_17.addWidget(self.subject_kana_problem)


        self.layout_15.addLayout(self.layout_17, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_15.setColumnStretch(0, 1)
        self.layout_15.setColumnStretch(1, 1)

        self.layout_14.addLayout(self.layout_15)

        self.layout_18 = QGridLayout()
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setHorizontalSpacing(16)
        self.layout_18.setVerticalSpacing(0)
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.subject_birth_label = QLabel(self.subject_box)
        self.subject_birth_label.setObjectName(u"subject_birth_label")
        self.subject_birth_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.subject_birth_label)

        self.subject_birth_edit = QLineEdit(self.subject_box)
        self.subject_birth_edit.setObjectName(u"subject_birth_edit")
        self.subject_birth_edit.setMaxLength(40)

        self.layout_19.addWidget(self.subject_birth_edit)

        self.subject_birth_problem = Paragraph(self.subject_box)
        self.subject_birth_problem.setObjectName(u"subject_birth_problem")
        self.subject_birth_problem.setProperty(u"kind", u"problem")

        self.layout_19.addWidget(self.subject_birth_problem)


        self.layout_18.addLayout(self.layout_19, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.subject_address_label = QLabel(self.subject_box)
        self.subject_address_label.setObjectName(u"subject_address_label")
        self.subject_address_label.setProperty(u"kind", u"muted")

        self.layout_20.addWidget(self.subject_address_label)

        self.subject_address_edit = QLineEdit(self.subject_box)
        self.subject_address_edit.setObjectName(u"subject_address_edit")
        self.subject_address_edit.setMaxLength(200)

        self.layout_20.addWidget(self.subject_address_edit)

        self.subject_address_problem = Paragraph(self.subject_box)
        self.subject_address_problem.setObjectName(u"subject_address_problem")
        self.subject_address_problem.setProperty(u"kind", u"problem")

        self.layout_20.addWidget(self.subject_address_problem)


        self.layout_18.addLayout(self.layout_20, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_18.setColumnStretch(0, 2)
        self.layout_18.setColumnStretch(1, 3)

        self.layout_14.addLayout(self.layout_18)


        self.layout_10.addWidget(self.subject_box)

        self.spacer_21 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_10.addItem(self.spacer_21)

        self.who_heading = QLabel(self.sheet)
        self.who_heading.setObjectName(u"who_heading")
        self.who_heading.setProperty(u"kind", u"section")

        self.layout_10.addWidget(self.who_heading)

        self.layout_22 = QGridLayout()
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setHorizontalSpacing(16)
        self.layout_22.setVerticalSpacing(0)
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(3)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.received_label = QLabel(self.sheet)
        self.received_label.setObjectName(u"received_label")
        self.received_label.setProperty(u"kind", u"muted")

        self.layout_23.addWidget(self.received_label)

        self.received_field = DateField(self.sheet)
        self.received_field.setObjectName(u"received_field")

        self.layout_23.addWidget(self.received_field)

        self.received_problem = Paragraph(self.sheet)
        self.received_problem.setObjectName(u"received_problem")
        self.received_problem.setProperty(u"kind", u"problem")

        self.layout_23.addWidget(self.received_problem)


        self.layout_22.addLayout(self.layout_23, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.sheet)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"kind", u"muted")

        self.layout_24.addWidget(self.channel_label)

        self.channel_combo = QComboBox(self.sheet)
        self.channel_combo.setObjectName(u"channel_combo")

        self.layout_24.addWidget(self.channel_combo)

        self.channel_problem = Paragraph(self.sheet)
        self.channel_problem.setObjectName(u"channel_problem")
        self.channel_problem.setProperty(u"kind", u"problem")

        self.layout_24.addWidget(self.channel_problem)


        self.layout_22.addLayout(self.layout_24, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_22.setColumnStretch(0, 3)
        self.layout_22.setColumnStretch(1, 2)

        self.layout_10.addLayout(self.layout_22)

        self.late_box = QWidget(self.sheet)
        self.late_box.setObjectName(u"late_box")
        self.late_box.setProperty(u"kind", u"clear")
        self.layout_25 = QVBoxLayout(self.late_box)
        self.layout_25.setSpacing(8)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(3)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.late_reason_label = QLabel(self.late_box)
        self.late_reason_label.setObjectName(u"late_reason_label")
        self.late_reason_label.setProperty(u"kind", u"muted")

        self.layout_26.addWidget(self.late_reason_label)

        self.late_reason_edit = QLineEdit(self.late_box)
        self.late_reason_edit.setObjectName(u"late_reason_edit")
        self.late_reason_edit.setMaxLength(200)

        self.layout_26.addWidget(self.late_reason_edit)

        self.late_reason_problem = Paragraph(self.late_box)
        self.late_reason_problem.setObjectName(u"late_reason_problem")
        self.late_reason_problem.setProperty(u"kind", u"problem")

        self.layout_26.addWidget(self.late_reason_problem)


        self.layout_25.addLayout(self.layout_26)


        self.layout_10.addWidget(self.late_box)

        self.layout_27 = QGridLayout()
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setHorizontalSpacing(16)
        self.layout_27.setVerticalSpacing(0)
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.layout_28 = QVBoxLayout()
        self.layout_28.setSpacing(3)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.sheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_28.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.sheet)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_28.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.sheet)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_28.addWidget(self.kind_problem)


        self.layout_27.addLayout(self.layout_28, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(3)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.reserved_label = QLabel(self.sheet)
        self.reserved_label.setObjectName(u"reserved_label")
        self.reserved_label.setProperty(u"kind", u"muted")

        self.layout_29.addWidget(self.reserved_label)

        self.reserved_edit = QLineEdit(self.sheet)
        self.reserved_edit.setObjectName(u"reserved_edit")
        self.reserved_edit.setMaxLength(20)

        self.layout_29.addWidget(self.reserved_edit)

        self.reserved_problem = Paragraph(self.sheet)
        self.reserved_problem.setObjectName(u"reserved_problem")
        self.reserved_problem.setProperty(u"kind", u"problem")

        self.layout_29.addWidget(self.reserved_problem)


        self.layout_27.addLayout(self.layout_29, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_27.setColumnStretch(0, 3)
        self.layout_27.setColumnStretch(1, 2)

        self.layout_10.addLayout(self.layout_27)

        self.layout_30 = QGridLayout()
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setHorizontalSpacing(16)
        self.layout_30.setVerticalSpacing(0)
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.layout_31 = QVBoxLayout()
        self.layout_31.setSpacing(3)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_31.addWidget(self.name_label)

        self.name_edit = NameEdit(self.sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_31.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_31.addWidget(self.name_problem)


        self.layout_30.addLayout(self.layout_31, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_32 = QVBoxLayout()
        self.layout_32.setSpacing(3)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.kana_label = QLabel(self.sheet)
        self.kana_label.setObjectName(u"kana_label")
        self.kana_label.setProperty(u"kind", u"muted")

        self.layout_32.addWidget(self.kana_label)

        self.kana_edit = QLineEdit(self.sheet)
        self.kana_edit.setObjectName(u"kana_edit")

        self.layout_32.addWidget(self.kana_edit)

        self.kana_problem = Paragraph(self.sheet)
        self.kana_problem.setObjectName(u"kana_problem")
        self.kana_problem.setProperty(u"kind", u"problem")

        self.layout_32.addWidget(self.kana_problem)


        self.layout_30.addLayout(self.layout_32, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_30.setColumnStretch(0, 1)
        self.layout_30.setColumnStretch(1, 1)

        self.layout_10.addLayout(self.layout_30)

        self.layout_33 = QGridLayout()
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setHorizontalSpacing(16)
        self.layout_33.setVerticalSpacing(0)
        self.layout_33.setContentsMargins(0, 0, 0, 0)
        self.layout_34 = QVBoxLayout()
        self.layout_34.setSpacing(3)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.postal_label = QLabel(self.sheet)
        self.postal_label.setObjectName(u"postal_label")
        self.postal_label.setProperty(u"kind", u"muted")

        self.layout_34.addWidget(self.postal_label)

        self.postal_edit = QLineEdit(self.sheet)
        self.postal_edit.setObjectName(u"postal_edit")

        self.layout_34.addWidget(self.postal_edit)

        self.postal_problem = Paragraph(self.sheet)
        self.postal_problem.setObjectName(u"postal_problem")
        self.postal_problem.setProperty(u"kind", u"problem")

        self.layout_34.addWidget(self.postal_problem)


        self.layout_33.addLayout(self.layout_34, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_35 = QVBoxLayout()
        self.layout_35.setSpacing(3)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(0, 0, 0, 0)
        self.telephone_label = QLabel(self.sheet)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setProperty(u"kind", u"muted")

        self.layout_35.addWidget(self.telephone_label)

        self.telephone_edit = QLineEdit(self.sheet)
        self.telephone_edit.setObjectName(u"telephone_edit")

        self.layout_35.addWidget(self.telephone_edit)

        self.telephone_problem = Paragraph(self.sheet)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setProperty(u"kind", u"problem")

        self.layout_35.addWidget(self.telephone_problem)


        self.layout_33.addLayout(self.layout_35, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_33.setColumnStretch(0, 2)
        self.layout_33.setColumnStretch(1, 3)

        self.layout_10.addLayout(self.layout_33)

        self.layout_36 = QVBoxLayout()
        self.layout_36.setSpacing(3)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.sheet)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"muted")

        self.layout_36.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.sheet)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_36.addWidget(self.address_edit)

        self.address_problem = Paragraph(self.sheet)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")

        self.layout_36.addWidget(self.address_problem)


        self.layout_10.addLayout(self.layout_36)

        self.spacer_37 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_37)


        self.layout_9.addLayout(self.layout_10)

        self.layout_38 = QVBoxLayout()
        self.layout_38.setSpacing(8)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(0, 0, 0, 0)
        self.layout_39 = QHBoxLayout()
        self.layout_39.setSpacing(8)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(0, 0, 0, 0)
        self.what_heading = QLabel(self.sheet)
        self.what_heading.setObjectName(u"what_heading")
        self.what_heading.setProperty(u"kind", u"section")

        self.layout_39.addWidget(self.what_heading)

        self.spacer_40 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_39.addItem(self.spacer_40)

        self.deletion_button = QPushButton(self.sheet)
        self.deletion_button.setObjectName(u"deletion_button")
        self.deletion_button.setProperty(u"kind", u"quiet")
        self.deletion_button.setAutoDefault(False)

        self.layout_39.addWidget(self.deletion_button)


        self.layout_38.addLayout(self.layout_39)

        self.rights_part = QWidget(self.sheet)
        self.rights_part.setObjectName(u"rights_part")
        self.rights_part.setProperty(u"kind", u"clear")
        self.layout_41 = QVBoxLayout(self.rights_part)
        self.layout_41.setSpacing(3)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(0, 0, 0, 0)
        self.rights_label = QLabel(self.rights_part)
        self.rights_label.setObjectName(u"rights_label")
        self.rights_label.setProperty(u"kind", u"muted")

        self.layout_41.addWidget(self.rights_label)

        self.rights_box = QWidget(self.rights_part)
        self.rights_box.setObjectName(u"rights_box")
        self.rights_box.setProperty(u"kind", u"clear")
        self.rights_layout = QGridLayout(self.rights_box)
        self.rights_layout.setObjectName(u"rights_layout")
        self.rights_layout.setHorizontalSpacing(8)
        self.rights_layout.setVerticalSpacing(0)
        self.rights_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_41.addWidget(self.rights_box)

        self.rights_problem = Paragraph(self.rights_part)
        self.rights_problem.setObjectName(u"rights_problem")
        self.rights_problem.setProperty(u"kind", u"problem")

        self.layout_41.addWidget(self.rights_problem)

        self.bases_problem = Paragraph(self.rights_part)
        self.bases_problem.setObjectName(u"bases_problem")
        self.bases_problem.setProperty(u"kind", u"problem")

        self.layout_41.addWidget(self.bases_problem)

        self.rights_hint = Paragraph(self.rights_part)
        self.rights_hint.setObjectName(u"rights_hint")
        self.rights_hint.setProperty(u"kind", u"muted")

        self.layout_41.addWidget(self.rights_hint)

        self.asked_box = QWidget(self.rights_part)
        self.asked_box.setObjectName(u"asked_box")
        self.asked_box.setProperty(u"kind", u"clear")
        self.asked_layout = QGridLayout(self.asked_box)
        self.asked_layout.setObjectName(u"asked_layout")
        self.asked_layout.setHorizontalSpacing(8)
        self.asked_layout.setVerticalSpacing(4)
        self.asked_layout.setContentsMargins(0, 0, 0, 0)

        self.layout_41.addWidget(self.asked_box)


        self.layout_38.addWidget(self.rights_part)

        self.handed_part = QWidget(self.sheet)
        self.handed_part.setObjectName(u"handed_part")
        self.handed_part.setProperty(u"kind", u"clear")
        self.layout_42 = QVBoxLayout(self.handed_part)
        self.layout_42.setSpacing(8)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(0, 0, 0, 0)
        self.layout_43 = QVBoxLayout()
        self.layout_43.setSpacing(3)
        self.layout_43.setObjectName(u"layout_43")
        self.layout_43.setContentsMargins(0, 0, 0, 0)
        self.handed_label = QLabel(self.handed_part)
        self.handed_label.setObjectName(u"handed_label")
        self.handed_label.setProperty(u"kind", u"muted")

        self.layout_43.addWidget(self.handed_label)

        self.handed_edit = QLineEdit(self.handed_part)
        self.handed_edit.setObjectName(u"handed_edit")
        self.handed_edit.setMaxLength(60)

        self.layout_43.addWidget(self.handed_edit)

        self.handed_problem = Paragraph(self.handed_part)
        self.handed_problem.setObjectName(u"handed_problem")
        self.handed_problem.setProperty(u"kind", u"problem")

        self.layout_43.addWidget(self.handed_problem)


        self.layout_42.addLayout(self.layout_43)


        self.layout_38.addWidget(self.handed_part)

        self.layout_44 = QVBoxLayout()
        self.layout_44.setSpacing(3)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.sheet)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")

        self.layout_44.addWidget(self.about_label)

        self.about_edit = QPlainTextEdit(self.sheet)
        self.about_edit.setObjectName(u"about_edit")
        self.about_edit.setMinimumSize(QSize(0, 58))
        self.about_edit.setMaximumSize(QSize(16777215, 72))
        self.about_edit.setTabChangesFocus(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.about_edit.sizePolicy().hasHeightForWidth())
        self.about_edit.setSizePolicy(sizePolicy1)

        self.layout_44.addWidget(self.about_edit)

        self.about_problem = Paragraph(self.sheet)
        self.about_problem.setObjectName(u"about_problem")
        self.about_problem.setProperty(u"kind", u"problem")

        self.layout_44.addWidget(self.about_problem)


        self.layout_38.addLayout(self.layout_44)

        self.method_part = QWidget(self.sheet)
        self.method_part.setObjectName(u"method_part")
        self.method_part.setProperty(u"kind", u"clear")
        self.layout_45 = QVBoxLayout(self.method_part)
        self.layout_45.setSpacing(8)
        self.layout_45.setObjectName(u"layout_45")
        self.layout_45.setContentsMargins(0, 0, 0, 0)
        self.layout_46 = QVBoxLayout()
        self.layout_46.setSpacing(3)
        self.layout_46.setObjectName(u"layout_46")
        self.layout_46.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.method_part)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_46.addWidget(self.method_label)

        self.method_combo = QComboBox(self.method_part)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_46.addWidget(self.method_combo)

        self.method_problem = Paragraph(self.method_part)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")

        self.layout_46.addWidget(self.method_problem)


        self.layout_45.addLayout(self.layout_46)


        self.layout_38.addWidget(self.method_part)

        self.layout_47 = QVBoxLayout()
        self.layout_47.setSpacing(3)
        self.layout_47.setObjectName(u"layout_47")
        self.layout_47.setContentsMargins(0, 0, 0, 0)
        self.memo_label = QLabel(self.sheet)
        self.memo_label.setObjectName(u"memo_label")
        self.memo_label.setProperty(u"kind", u"muted")

        self.layout_47.addWidget(self.memo_label)

        self.memo_edit = QPlainTextEdit(self.sheet)
        self.memo_edit.setObjectName(u"memo_edit")
        self.memo_edit.setMinimumSize(QSize(0, 44))
        self.memo_edit.setMaximumSize(QSize(16777215, 56))
        self.memo_edit.setTabChangesFocus(True)
        sizePolicy1.setHeightForWidth(self.memo_edit.sizePolicy().hasHeightForWidth())
        self.memo_edit.setSizePolicy(sizePolicy1)

        self.layout_47.addWidget(self.memo_edit)

        self.memo_problem = Paragraph(self.sheet)
        self.memo_problem.setObjectName(u"memo_problem")
        self.memo_problem.setProperty(u"kind", u"problem")

        self.layout_47.addWidget(self.memo_problem)


        self.layout_38.addLayout(self.layout_47)

        self.staff_check = QCheckBox(self.sheet)
        self.staff_check.setObjectName(u"staff_check")

        self.layout_38.addWidget(self.staff_check)

        self.spacer_48 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_38.addItem(self.spacer_48)


        self.layout_9.addLayout(self.layout_38)

        self.layout_9.setStretch(0, 1)
        self.layout_9.setStretch(1, 1)
        self.scroll.setWidget(self.sheet)

        self.layout_8.addWidget(self.scroll)

        self.same_box = QFrame(self.form_page)
        self.same_box.setObjectName(u"same_box")
        self.same_box.setProperty(u"kind", u"caution")
        self.layout_49 = QHBoxLayout(self.same_box)
        self.layout_49.setSpacing(8)
        self.layout_49.setObjectName(u"layout_49")
        self.layout_49.setContentsMargins(12, 6, 12, 6)
        self.same_label = Paragraph(self.same_box)
        self.same_label.setObjectName(u"same_label")
        sizePolicy.setHeightForWidth(self.same_label.sizePolicy().hasHeightForWidth())
        self.same_label.setSizePolicy(sizePolicy)

        self.layout_49.addWidget(self.same_label)

        self.same_button = QPushButton(self.same_box)
        self.same_button.setObjectName(u"same_button")
        self.same_button.setAutoDefault(False)

        self.layout_49.addWidget(self.same_button)


        self.layout_8.addWidget(self.same_box)

        self.missing_box = QFrame(self.form_page)
        self.missing_box.setObjectName(u"missing_box")
        self.missing_box.setProperty(u"kind", u"caution")
        self.layout_50 = QVBoxLayout(self.missing_box)
        self.layout_50.setSpacing(8)
        self.layout_50.setObjectName(u"layout_50")
        self.layout_50.setContentsMargins(12, 6, 12, 6)
        self.missing_label = Paragraph(self.missing_box)
        self.missing_label.setObjectName(u"missing_label")

        self.layout_50.addWidget(self.missing_label)


        self.layout_8.addWidget(self.missing_box)

        self.trouble_notice = Notice(self.form_page)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_8.addWidget(self.trouble_notice)

        self.layout_51 = QHBoxLayout()
        self.layout_51.setSpacing(8)
        self.layout_51.setObjectName(u"layout_51")
        self.layout_51.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.form_page)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.layout_51.addWidget(self.back_button)

        self.spacer_52 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_51.addItem(self.spacer_52)

        self.cancel_button = QPushButton(self.form_page)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_51.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.form_page)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_51.addWidget(self.save_button)


        self.layout_8.addLayout(self.layout_51)

        self.stack.addWidget(self.form_page)

        self.layout_1.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.subject_search_label.setBuddy(self.subject_search)
        self.about_whom_label.setBuddy(self.about_whom_combo)
        self.subject_name_label.setBuddy(self.subject_name_edit)
        self.subject_kana_label.setBuddy(self.subject_kana_edit)
        self.subject_birth_label.setBuddy(self.subject_birth_edit)
        self.subject_address_label.setBuddy(self.subject_address_edit)
        self.received_label.setBuddy(self.received_field)
        self.channel_label.setBuddy(self.channel_combo)
        self.late_reason_label.setBuddy(self.late_reason_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.reserved_label.setBuddy(self.reserved_edit)
        self.name_label.setBuddy(self.name_edit)
        self.kana_label.setBuddy(self.kana_edit)
        self.postal_label.setBuddy(self.postal_edit)
        self.telephone_label.setBuddy(self.telephone_edit)
        self.address_label.setBuddy(self.address_edit)
        self.handed_label.setBuddy(self.handed_edit)
        self.about_label.setBuddy(self.about_edit)
        self.method_label.setBuddy(self.method_combo)
        self.memo_label.setBuddy(self.memo_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.systems, self.go_on_button)
        QWidget.setTabOrder(self.go_on_button, self.reroute_button)
        QWidget.setTabOrder(self.reroute_button, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.subject_search)
        QWidget.setTabOrder(self.subject_search, self.subject_list)
        QWidget.setTabOrder(self.subject_list, self.subject_clear_button)
        QWidget.setTabOrder(self.subject_clear_button, self.about_whom_combo)
        QWidget.setTabOrder(self.about_whom_combo, self.subject_name_edit)
        QWidget.setTabOrder(self.subject_name_edit, self.subject_kana_edit)
        QWidget.setTabOrder(self.subject_kana_edit, self.subject_birth_edit)
        QWidget.setTabOrder(self.subject_birth_edit, self.subject_address_edit)
        QWidget.setTabOrder(self.subject_address_edit, self.received_field)
        QWidget.setTabOrder(self.received_field, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.late_reason_edit)
        QWidget.setTabOrder(self.late_reason_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.reserved_edit)
        QWidget.setTabOrder(self.reserved_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.kana_edit)
        QWidget.setTabOrder(self.kana_edit, self.postal_edit)
        QWidget.setTabOrder(self.postal_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.handed_edit)
        QWidget.setTabOrder(self.handed_edit, self.about_edit)
        QWidget.setTabOrder(self.about_edit, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.memo_edit)
        QWidget.setTabOrder(self.memo_edit, self.staff_check)
        QWidget.setTabOrder(self.staff_check, self.same_button)
        QWidget.setTabOrder(self.same_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.back_button)
        QWidget.setTabOrder(self.back_button, self.deletion_button)

        self.retranslateUi(RequestDialog)

        QMetaObject.connectSlotsByName(RequestDialog)
    # setupUi

    def retranslateUi(self, RequestDialog):
        RequestDialog.setWindowTitle(QCoreApplication.translate("RequestDialog", u"\u8acb\u6c42\u30fb\u7533\u51fa\u306e\u53d7\u4ed8 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.system_heading.setText(QCoreApplication.translate("RequestDialog", u"\u3069\u306e\u304a\u7533\u3057\u51fa\u3067\u3059\u304b", None))
        self.system_intro.setText(QCoreApplication.translate("RequestDialog", u"\u624b\u7d9a\u304c\u305d\u308c\u305e\u308c\u9055\u3044\u307e\u3059\u3002\u306f\u3058\u3081\u306b\u9078\u3093\u3067\u304f\u3060\u3055\u3044\u3002", None))
#if QT_CONFIG(accessibility)
        self.systems.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u304a\u7533\u3057\u51fa\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.advice_label.setText("")
        self.leave_button.setText(QCoreApplication.translate("RequestDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.reroute_button.setText(QCoreApplication.translate("RequestDialog", u"\u4f1a\u54e1\u306e\u753b\u9762\u3092\u958b\u304f(&O)", None))
        self.go_on_button.setText(QCoreApplication.translate("RequestDialog", u"\u6b21\u3078(&G)", None))
        self.subject_heading.setText(QCoreApplication.translate("RequestDialog", u"\u3069\u306a\u305f\u306e\u60c5\u5831\u304b", None))
        self.subject_search_label.setText(QCoreApplication.translate("RequestDialog", u"\u7d44\u5408\u54e1\u30b3\u30fc\u30c9\u30fb\u304a\u540d\u524d\u30fb\u96fb\u8a71\u756a\u53f7\u3067\u4f1a\u54e1\u3092\u63a2\u3059(&F)", None))
#if QT_CONFIG(accessibility)
        self.subject_search.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5bfe\u8c61\u306e\u65b9\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject_list.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u898b\u3064\u304b\u3063\u305f\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.subject_label.setText("")
        self.subject_clear_button.setText(QCoreApplication.translate("RequestDialog", u"\u5916\u3059", None))
#if QT_CONFIG(accessibility)
        self.subject_clear_button.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5bfe\u8c61\u306e\u65b9\u3092\u5916\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.member_code_problem.setText("")
        self.about_whom_label.setText(QCoreApplication.translate("RequestDialog", u"\u304a\u8abf\u3079\u3059\u308b\u306e\u306f(&H)", None))
#if QT_CONFIG(accessibility)
        self.about_whom_combo.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u304a\u8abf\u3079\u3059\u308b\u306e\u306f", None))
#endif // QT_CONFIG(accessibility)
        self.about_whom_problem.setText("")
        self.subject_name_label.setText(QCoreApplication.translate("RequestDialog", u"\u305d\u306e\u65b9\u306e\u304a\u540d\u524d(&J)", None))
#if QT_CONFIG(accessibility)
        self.subject_name_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u305d\u306e\u65b9\u306e\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.subject_name_problem.setText("")
        self.subject_kana_label.setText(QCoreApplication.translate("RequestDialog", u"\u30d5\u30ea\u30ac\u30ca(&I)", None))
#if QT_CONFIG(accessibility)
        self.subject_kana_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u30d5\u30ea\u30ac\u30ca", None))
#endif // QT_CONFIG(accessibility)
        self.subject_kana_problem.setText("")
        self.subject_birth_label.setText(QCoreApplication.translate("RequestDialog", u"\u751f\u5e74\u6708\u65e5(&E)", None))
#if QT_CONFIG(accessibility)
        self.subject_birth_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u751f\u5e74\u6708\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.subject_birth_problem.setText("")
        self.subject_address_label.setText(QCoreApplication.translate("RequestDialog", u"\u3054\u4f4f\u6240(&O)", None))
#if QT_CONFIG(accessibility)
        self.subject_address_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u3054\u4f4f\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.subject_address_problem.setText("")
        self.who_heading.setText(QCoreApplication.translate("RequestDialog", u"\u3069\u306a\u305f\u304b\u3089", None))
        self.received_label.setText(QCoreApplication.translate("RequestDialog", u"\u5c4a\u3044\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.received_field.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5c4a\u3044\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.received_problem.setText("")
        self.channel_label.setText(QCoreApplication.translate("RequestDialog", u"\u5c4a\u3044\u305f\u65b9\u6cd5(&C)", None))
#if QT_CONFIG(accessibility)
        self.channel_combo.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5c4a\u3044\u305f\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.channel_problem.setText("")
        self.late_reason_label.setText(QCoreApplication.translate("RequestDialog", u"\u5f8c\u65e5\u5165\u529b\u306e\u7406\u7531(&L)", None))
#if QT_CONFIG(accessibility)
        self.late_reason_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5f8c\u65e5\u5165\u529b\u306e\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.late_reason_problem.setText("")
        self.kind_label.setText(QCoreApplication.translate("RequestDialog", u"\u8acb\u6c42\u3055\u308c\u308b\u65b9(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u8acb\u6c42\u3055\u308c\u308b\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.reserved_label.setText(QCoreApplication.translate("RequestDialog", u"\u624b\u66f8\u304d\u53d7\u4ed8\u7968\u306e\u756a\u53f7(&R)", None))
#if QT_CONFIG(accessibility)
        self.reserved_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u624b\u66f8\u304d\u53d7\u4ed8\u7968\u306e\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.reserved_edit.setPlaceholderText(QCoreApplication.translate("RequestDialog", u"\u4f7f\u3063\u305f\u3068\u304d\u3060\u3051", None))
        self.reserved_problem.setText("")
        self.name_label.setText(QCoreApplication.translate("RequestDialog", u"\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.kana_label.setText(QCoreApplication.translate("RequestDialog", u"\u30d5\u30ea\u30ac\u30ca(&Y)", None))
#if QT_CONFIG(accessibility)
        self.kana_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u30d5\u30ea\u30ac\u30ca", None))
#endif // QT_CONFIG(accessibility)
        self.kana_problem.setText("")
        self.postal_label.setText(QCoreApplication.translate("RequestDialog", u"\u90f5\u4fbf\u756a\u53f7(&P)", None))
#if QT_CONFIG(accessibility)
        self.postal_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u90f5\u4fbf\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.postal_problem.setText("")
        self.telephone_label.setText(QCoreApplication.translate("RequestDialog", u"\u96fb\u8a71\u756a\u53f7(&T)", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u96fb\u8a71\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("RequestDialog", u"\u3054\u4f4f\u6240\uff08\u56de\u7b54\u306e\u9001\u308a\u5148\uff09(&A)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u3054\u4f4f\u6240\uff08\u56de\u7b54\u306e\u9001\u308a\u5148\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setText("")
        self.what_heading.setText(QCoreApplication.translate("RequestDialog", u"\u4f55\u306b\u3064\u3044\u3066", None))
        self.deletion_button.setText(QCoreApplication.translate("RequestDialog", u"\u524a\u9664\u306e\u3054\u5e0c\u671b\u3092\u78ba\u304b\u3081\u308b(&X)\u2026", None))
        self.rights_label.setText(QCoreApplication.translate("RequestDialog", u"\u8acb\u6c42\u30fb\u7533\u51fa\u306e\u5185\u5bb9\uff08\u3044\u304f\u3064\u3067\u3082\uff09", None))
        self.rights_problem.setText("")
        self.bases_problem.setText("")
        self.rights_hint.setText("")
        self.handed_label.setText(QCoreApplication.translate("RequestDialog", u"\u5f15\u304d\u7d99\u3050\u90e8\u7f72(&V)", None))
#if QT_CONFIG(accessibility)
        self.handed_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5f15\u304d\u7d99\u3050\u90e8\u7f72", None))
#endif // QT_CONFIG(accessibility)
        self.handed_problem.setText("")
        self.about_label.setText(QCoreApplication.translate("RequestDialog", u"\u5bfe\u8c61\u306e\u60c5\u5831\u30fb\u3054\u7528\u4ef6(&B)", None))
#if QT_CONFIG(accessibility)
        self.about_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5bfe\u8c61\u306e\u60c5\u5831\u30fb\u3054\u7528\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.about_problem.setText("")
        self.method_label.setText(QCoreApplication.translate("RequestDialog", u"\u3054\u5e0c\u671b\u306e\u53d7\u53d6\u308a\u65b9\u6cd5(&W)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u3054\u5e0c\u671b\u306e\u53d7\u53d6\u308a\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.memo_label.setText(QCoreApplication.translate("RequestDialog", u"\u30e1\u30e2\uff08\u6587\u66f8\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09(&M)", None))
#if QT_CONFIG(accessibility)
        self.memo_edit.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u30e1\u30e2\uff08\u6587\u66f8\u306b\u306f\u8f09\u308a\u307e\u305b\u3093\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.memo_problem.setText("")
        self.staff_check.setText(QCoreApplication.translate("RequestDialog", u"\u5f79\u8077\u54e1\u306b\u95a2\u3059\u308b\u53d7\u4ed8\uff08\u898b\u3089\u308c\u308b\u4eba\u3092\u9650\u308b\uff09(&Q)", None))
#if QT_CONFIG(accessibility)
        self.staff_check.setAccessibleName(QCoreApplication.translate("RequestDialog", u"\u5f79\u8077\u54e1\u306b\u95a2\u3059\u308b\u53d7\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.same_label.setText("")
        self.same_button.setText(QCoreApplication.translate("RequestDialog", u"\u305d\u306e\u53d7\u4ed8\u3092\u958b\u304f(&Z)", None))
        self.missing_label.setText("")
        self.back_button.setText(QCoreApplication.translate("RequestDialog", u"\u623b\u308b", None))
        self.cancel_button.setText(QCoreApplication.translate("RequestDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("RequestDialog", u"\u53d7\u4ed8\u3059\u308b(&S)", None))
    # retranslateUi

