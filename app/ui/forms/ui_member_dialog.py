# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'member_dialog.ui'
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
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_MemberDialog(object):
    def setupUi(self, MemberDialog):
        if not MemberDialog.objectName():
            MemberDialog.setObjectName(u"MemberDialog")
        self.layout_1 = QVBoxLayout(MemberDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.doubles_notice = Notice(MemberDialog)
        self.doubles_notice.setObjectName(u"doubles_notice")

        self.layout_1.addWidget(self.doubles_notice)

        self.trouble_notice = Notice(MemberDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(16)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(MemberDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.fields)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 12, 0)
        self.person_heading = QLabel(self.fields)
        self.person_heading.setObjectName(u"person_heading")
        self.person_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.person_heading)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(8)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.fields)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.name_label)

        self.name_edit = NameEdit(self.fields)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_5.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.fields)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.name_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.kana_label = QLabel(self.fields)
        self.kana_label.setObjectName(u"kana_label")
        self.kana_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.kana_label)

        self.kana_edit = QLineEdit(self.fields)
        self.kana_edit.setObjectName(u"kana_edit")

        self.layout_6.addWidget(self.kana_edit)

        self.kana_problem = Paragraph(self.fields)
        self.kana_problem.setObjectName(u"kana_problem")
        self.kana_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.kana_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.birth_label = QLabel(self.fields)
        self.birth_label.setObjectName(u"birth_label")
        self.birth_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.birth_label)

        self.birth_field = DateField(self.fields)
        self.birth_field.setObjectName(u"birth_field")

        self.layout_7.addWidget(self.birth_field)

        self.birth_problem = Paragraph(self.fields)
        self.birth_problem.setObjectName(u"birth_problem")
        self.birth_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.birth_problem)


        self.layout_4.addLayout(self.layout_7, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QGridLayout()
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setHorizontalSpacing(12)
        self.layout_8.setVerticalSpacing(0)
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.gender_label = QLabel(self.fields)
        self.gender_label.setObjectName(u"gender_label")
        self.gender_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.gender_label)

        self.gender_combo = QComboBox(self.fields)
        self.gender_combo.setObjectName(u"gender_combo")

        self.layout_9.addWidget(self.gender_combo)

        self.gender_problem = Paragraph(self.fields)
        self.gender_problem.setObjectName(u"gender_problem")
        self.gender_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.gender_problem)


        self.layout_8.addLayout(self.layout_9, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.fields)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.code_label)

        self.code_edit = QLineEdit(self.fields)
        self.code_edit.setObjectName(u"code_edit")

        self.layout_10.addWidget(self.code_edit)

        self.code_problem = Paragraph(self.fields)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.code_problem)


        self.layout_8.addLayout(self.layout_10, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8.setColumnStretch(0, 2)
        self.layout_8.setColumnStretch(1, 3)

        self.layout_4.addLayout(self.layout_8, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.spacer_11 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.spacer_11)

        self.contact_heading = QLabel(self.fields)
        self.contact_heading.setObjectName(u"contact_heading")
        self.contact_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.contact_heading)

        self.layout_12 = QGridLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setHorizontalSpacing(16)
        self.layout_12.setVerticalSpacing(8)
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.postal_label = QLabel(self.fields)
        self.postal_label.setObjectName(u"postal_label")
        self.postal_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.postal_label)

        self.postal_edit = QLineEdit(self.fields)
        self.postal_edit.setObjectName(u"postal_edit")

        self.layout_13.addWidget(self.postal_edit)

        self.postal_problem = Paragraph(self.fields)
        self.postal_problem.setObjectName(u"postal_problem")
        self.postal_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.postal_problem)


        self.layout_12.addLayout(self.layout_13, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.fields)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.fields)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_14.addWidget(self.address_edit)

        self.address_problem = Paragraph(self.fields)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.address_problem)


        self.layout_12.addLayout(self.layout_14, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.telephone_label = QLabel(self.fields)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.telephone_label)

        self.telephone_edit = QLineEdit(self.fields)
        self.telephone_edit.setObjectName(u"telephone_edit")

        self.layout_15.addWidget(self.telephone_edit)

        self.telephone_problem = Paragraph(self.fields)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.telephone_problem)


        self.layout_12.addLayout(self.layout_15, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.fields)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.email_label)

        self.email_edit = QLineEdit(self.fields)
        self.email_edit.setObjectName(u"email_edit")

        self.layout_16.addWidget(self.email_edit)

        self.email_problem = Paragraph(self.fields)
        self.email_problem.setObjectName(u"email_problem")
        self.email_problem.setProperty(u"kind", u"problem")

        self.layout_16.addWidget(self.email_problem)


        self.layout_12.addLayout(self.layout_16, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12.setColumnStretch(0, 1)
        self.layout_12.setColumnStretch(1, 2)

        self.layout_3.addLayout(self.layout_12)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.children_heading = QLabel(self.fields)
        self.children_heading.setObjectName(u"children_heading")
        self.children_heading.setProperty(u"kind", u"section")

        self.layout_17.addWidget(self.children_heading)

        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_18)

        self.child_button = QPushButton(self.fields)
        self.child_button.setObjectName(u"child_button")
        self.child_button.setProperty(u"kind", u"quiet")
        self.child_button.setAutoDefault(False)

        self.layout_17.addWidget(self.child_button)


        self.layout_3.addLayout(self.layout_17)

        self.children_box = QVBoxLayout()
        self.children_box.setSpacing(8)
        self.children_box.setObjectName(u"children_box")
        self.children_box.setContentsMargins(0, 0, 0, 0)

        self.layout_3.addLayout(self.children_box)

        self.spacer_19 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.spacer_19)

        self.registration_heading = QLabel(self.fields)
        self.registration_heading.setObjectName(u"registration_heading")
        self.registration_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.registration_heading)

        self.layout_20 = QGridLayout()
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setHorizontalSpacing(16)
        self.layout_20.setVerticalSpacing(8)
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(3)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.registered_label = QLabel(self.fields)
        self.registered_label.setObjectName(u"registered_label")
        self.registered_label.setProperty(u"kind", u"muted")

        self.layout_21.addWidget(self.registered_label)

        self.registered_field = DateField(self.fields)
        self.registered_field.setObjectName(u"registered_field")

        self.layout_21.addWidget(self.registered_field)

        self.registered_problem = Paragraph(self.fields)
        self.registered_problem.setObjectName(u"registered_problem")
        self.registered_problem.setProperty(u"kind", u"problem")

        self.layout_21.addWidget(self.registered_problem)


        self.layout_20.addLayout(self.layout_21, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(3)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.received_label = QLabel(self.fields)
        self.received_label.setObjectName(u"received_label")
        self.received_label.setProperty(u"kind", u"muted")

        self.layout_22.addWidget(self.received_label)

        self.received_field = DateField(self.fields)
        self.received_field.setObjectName(u"received_field")

        self.layout_22.addWidget(self.received_field)

        self.received_problem = Paragraph(self.fields)
        self.received_problem.setObjectName(u"received_problem")
        self.received_problem.setProperty(u"kind", u"problem")

        self.layout_22.addWidget(self.received_problem)


        self.layout_20.addLayout(self.layout_22, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(3)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.centre_label = QLabel(self.fields)
        self.centre_label.setObjectName(u"centre_label")
        self.centre_label.setProperty(u"kind", u"muted")

        self.layout_23.addWidget(self.centre_label)

        self.centre_edit = QLineEdit(self.fields)
        self.centre_edit.setObjectName(u"centre_edit")

        self.layout_23.addWidget(self.centre_edit)

        self.centre_problem = Paragraph(self.fields)
        self.centre_problem.setObjectName(u"centre_problem")
        self.centre_problem.setProperty(u"kind", u"problem")

        self.layout_23.addWidget(self.centre_problem)


        self.layout_20.addLayout(self.layout_23, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_24 = QGridLayout()
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setHorizontalSpacing(12)
        self.layout_24.setVerticalSpacing(0)
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(3)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.course_label = QLabel(self.fields)
        self.course_label.setObjectName(u"course_label")
        self.course_label.setProperty(u"kind", u"muted")

        self.layout_25.addWidget(self.course_label)

        self.course_edit = QLineEdit(self.fields)
        self.course_edit.setObjectName(u"course_edit")

        self.layout_25.addWidget(self.course_edit)

        self.course_problem = Paragraph(self.fields)
        self.course_problem.setObjectName(u"course_problem")
        self.course_problem.setProperty(u"kind", u"problem")

        self.layout_25.addWidget(self.course_problem)


        self.layout_24.addLayout(self.layout_25, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(3)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.group_label = QLabel(self.fields)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setProperty(u"kind", u"muted")

        self.layout_26.addWidget(self.group_label)

        self.group_edit = QLineEdit(self.fields)
        self.group_edit.setObjectName(u"group_edit")

        self.layout_26.addWidget(self.group_edit)

        self.group_problem = Paragraph(self.fields)
        self.group_problem.setObjectName(u"group_problem")
        self.group_problem.setProperty(u"kind", u"problem")

        self.layout_26.addWidget(self.group_problem)


        self.layout_24.addLayout(self.layout_26, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_24.setColumnStretch(0, 1)
        self.layout_24.setColumnStretch(1, 1)

        self.layout_20.addLayout(self.layout_24, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_20.setColumnStretch(0, 1)
        self.layout_20.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_20)

        self.spacer_27 = QSpacerItem(4, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_3.addItem(self.spacer_27)

        self.more_heading = QLabel(self.fields)
        self.more_heading.setObjectName(u"more_heading")
        self.more_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.more_heading)

        self.layout_28 = QGridLayout()
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setHorizontalSpacing(16)
        self.layout_28.setVerticalSpacing(8)
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(3)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.care_label = QLabel(self.fields)
        self.care_label.setObjectName(u"care_label")
        self.care_label.setProperty(u"kind", u"muted")

        self.layout_29.addWidget(self.care_label)

        self.care_edit = QLineEdit(self.fields)
        self.care_edit.setObjectName(u"care_edit")

        self.layout_29.addWidget(self.care_edit)

        self.care_problem = Paragraph(self.fields)
        self.care_problem.setObjectName(u"care_problem")
        self.care_problem.setProperty(u"kind", u"problem")

        self.layout_29.addWidget(self.care_problem)


        self.layout_28.addLayout(self.layout_29, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_30 = QVBoxLayout()
        self.layout_30.setSpacing(3)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.fields)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_30.addWidget(self.note_label)

        self.note_edit = QLineEdit(self.fields)
        self.note_edit.setObjectName(u"note_edit")

        self.layout_30.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.fields)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_30.addWidget(self.note_problem)


        self.layout_28.addLayout(self.layout_30, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_28.setColumnStretch(0, 1)
        self.layout_28.setColumnStretch(1, 2)

        self.layout_3.addLayout(self.layout_28)

        self.layout_31 = QGridLayout()
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setHorizontalSpacing(16)
        self.layout_31.setVerticalSpacing(8)
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.layout_32 = QVBoxLayout()
        self.layout_32.setSpacing(3)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.away_postal_label = QLabel(self.fields)
        self.away_postal_label.setObjectName(u"away_postal_label")
        self.away_postal_label.setProperty(u"kind", u"muted")

        self.layout_32.addWidget(self.away_postal_label)

        self.away_postal_edit = QLineEdit(self.fields)
        self.away_postal_edit.setObjectName(u"away_postal_edit")

        self.layout_32.addWidget(self.away_postal_edit)

        self.away_postal_problem = Paragraph(self.fields)
        self.away_postal_problem.setObjectName(u"away_postal_problem")
        self.away_postal_problem.setProperty(u"kind", u"problem")

        self.layout_32.addWidget(self.away_postal_problem)


        self.layout_31.addLayout(self.layout_32, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_33 = QVBoxLayout()
        self.layout_33.setSpacing(3)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(0, 0, 0, 0)
        self.away_address_label = QLabel(self.fields)
        self.away_address_label.setObjectName(u"away_address_label")
        self.away_address_label.setProperty(u"kind", u"muted")

        self.layout_33.addWidget(self.away_address_label)

        self.away_address_edit = QLineEdit(self.fields)
        self.away_address_edit.setObjectName(u"away_address_edit")

        self.layout_33.addWidget(self.away_address_edit)

        self.away_address_problem = Paragraph(self.fields)
        self.away_address_problem.setObjectName(u"away_address_problem")
        self.away_address_problem.setProperty(u"kind", u"problem")

        self.layout_33.addWidget(self.away_address_problem)


        self.layout_31.addLayout(self.layout_33, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_34 = QVBoxLayout()
        self.layout_34.setSpacing(3)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.away_care_label = QLabel(self.fields)
        self.away_care_label.setObjectName(u"away_care_label")
        self.away_care_label.setProperty(u"kind", u"muted")

        self.layout_34.addWidget(self.away_care_label)

        self.away_care_edit = QLineEdit(self.fields)
        self.away_care_edit.setObjectName(u"away_care_edit")

        self.layout_34.addWidget(self.away_care_edit)

        self.away_care_problem = Paragraph(self.fields)
        self.away_care_problem.setObjectName(u"away_care_problem")
        self.away_care_problem.setProperty(u"kind", u"problem")

        self.layout_34.addWidget(self.away_care_problem)


        self.layout_31.addLayout(self.layout_34, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_35 = QVBoxLayout()
        self.layout_35.setSpacing(3)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(0, 0, 0, 0)
        self.away_until_label = QLabel(self.fields)
        self.away_until_label.setObjectName(u"away_until_label")
        self.away_until_label.setProperty(u"kind", u"muted")

        self.layout_35.addWidget(self.away_until_label)

        self.away_until_field = DateField(self.fields)
        self.away_until_field.setObjectName(u"away_until_field")

        self.layout_35.addWidget(self.away_until_field)

        self.away_until_problem = Paragraph(self.fields)
        self.away_until_problem.setObjectName(u"away_until_problem")
        self.away_until_problem.setProperty(u"kind", u"problem")

        self.layout_35.addWidget(self.away_until_problem)


        self.layout_31.addLayout(self.layout_35, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_31.setColumnStretch(0, 1)
        self.layout_31.setColumnStretch(1, 2)

        self.layout_3.addLayout(self.layout_31)

        self.spacer_36 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_36)

        self.scroll.setWidget(self.fields)

        self.layout_2.addWidget(self.scroll)

        self.gate_sheet = QFrame(MemberDialog)
        self.gate_sheet.setObjectName(u"gate_sheet")
        self.gate_sheet.setProperty(u"kind", u"sheet")
        self.gate_sheet.setMinimumSize(QSize(344, 0))
        self.gate_sheet.setMaximumSize(QSize(344, 16777215))
        self.layout_37 = QVBoxLayout(self.gate_sheet)
        self.layout_37.setSpacing(8)
        self.layout_37.setObjectName(u"layout_37")
        self.layout_37.setContentsMargins(16, 14, 16, 14)
        self.gate_heading = QLabel(self.gate_sheet)
        self.gate_heading.setObjectName(u"gate_heading")
        self.gate_heading.setProperty(u"kind", u"heading")

        self.layout_37.addWidget(self.gate_heading)

        self.version_label = Paragraph(self.gate_sheet)
        self.version_label.setObjectName(u"version_label")

        self.layout_37.addWidget(self.version_label)

        self.clause_scroll = QScrollArea(self.gate_sheet)
        self.clause_scroll.setObjectName(u"clause_scroll")
        self.clause_scroll.setWidgetResizable(True)
        self.clause_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.clause_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.clause_scroll.sizePolicy().hasHeightForWidth())
        self.clause_scroll.setSizePolicy(sizePolicy1)
        self.clause_box = QWidget()
        self.clause_box.setObjectName(u"clause_box")
        self.clause_box.setProperty(u"kind", u"clear")
        self.layout_38 = QVBoxLayout(self.clause_box)
        self.layout_38.setSpacing(8)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(0, 0, 8, 0)
        self.clauses_label = Paragraph(self.clause_box)
        self.clauses_label.setObjectName(u"clauses_label")
        self.clauses_label.setProperty(u"kind", u"muted")
        self.clauses_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_38.addWidget(self.clauses_label)

        self.clause_scroll.setWidget(self.clause_box)

        self.layout_37.addWidget(self.clause_scroll)

        self.gate_line = QFrame(self.gate_sheet)
        self.gate_line.setObjectName(u"gate_line")
        self.gate_line.setProperty(u"kind", u"line")

        self.layout_37.addWidget(self.gate_line)

        self.agreed_check = QCheckBox(self.gate_sheet)
        self.agreed_check.setObjectName(u"agreed_check")

        self.layout_37.addWidget(self.agreed_check)

        self.agreed_problem = Paragraph(self.gate_sheet)
        self.agreed_problem.setObjectName(u"agreed_problem")
        self.agreed_problem.setProperty(u"kind", u"problem")

        self.layout_37.addWidget(self.agreed_problem)

        self.layout_39 = QVBoxLayout()
        self.layout_39.setSpacing(3)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(0, 0, 0, 0)
        self.given_label = QLabel(self.gate_sheet)
        self.given_label.setObjectName(u"given_label")
        self.given_label.setProperty(u"kind", u"muted")

        self.layout_39.addWidget(self.given_label)

        self.given_field = DateField(self.gate_sheet)
        self.given_field.setObjectName(u"given_field")

        self.layout_39.addWidget(self.given_field)

        self.given_problem = Paragraph(self.gate_sheet)
        self.given_problem.setObjectName(u"given_problem")
        self.given_problem.setProperty(u"kind", u"problem")

        self.layout_39.addWidget(self.given_problem)


        self.layout_37.addLayout(self.layout_39)

        self.layout_40 = QGridLayout()
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setHorizontalSpacing(12)
        self.layout_40.setVerticalSpacing(0)
        self.layout_40.setContentsMargins(0, 0, 0, 0)
        self.layout_41 = QVBoxLayout()
        self.layout_41.setSpacing(3)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.gate_sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_41.addWidget(self.method_label)

        self.method_combo = QComboBox(self.gate_sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_41.addWidget(self.method_combo)

        self.method_problem = Paragraph(self.gate_sheet)
        self.method_problem.setObjectName(u"method_problem")
        self.method_problem.setProperty(u"kind", u"problem")

        self.layout_41.addWidget(self.method_problem)


        self.layout_40.addLayout(self.layout_41, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_42 = QVBoxLayout()
        self.layout_42.setSpacing(3)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(0, 0, 0, 0)
        self.receiver_label = QLabel(self.gate_sheet)
        self.receiver_label.setObjectName(u"receiver_label")
        self.receiver_label.setProperty(u"kind", u"muted")

        self.layout_42.addWidget(self.receiver_label)

        self.receiver_edit = QLineEdit(self.gate_sheet)
        self.receiver_edit.setObjectName(u"receiver_edit")

        self.layout_42.addWidget(self.receiver_edit)

        self.receiver_problem = Paragraph(self.gate_sheet)
        self.receiver_problem.setObjectName(u"receiver_problem")
        self.receiver_problem.setProperty(u"kind", u"problem")

        self.layout_42.addWidget(self.receiver_problem)


        self.layout_40.addLayout(self.layout_42, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_40.setColumnStretch(0, 1)
        self.layout_40.setColumnStretch(1, 1)

        self.layout_37.addLayout(self.layout_40)

        self.layout_43 = QVBoxLayout()
        self.layout_43.setSpacing(3)
        self.layout_43.setObjectName(u"layout_43")
        self.layout_43.setContentsMargins(0, 0, 0, 0)
        self.version_label1 = QLabel(self.gate_sheet)
        self.version_label1.setObjectName(u"version_label1")
        self.version_label1.setProperty(u"kind", u"muted")

        self.layout_43.addWidget(self.version_label1)

        self.version_combo = QComboBox(self.gate_sheet)
        self.version_combo.setObjectName(u"version_combo")

        self.layout_43.addWidget(self.version_combo)

        self.version_problem = Paragraph(self.gate_sheet)
        self.version_problem.setObjectName(u"version_problem")
        self.version_problem.setProperty(u"kind", u"problem")

        self.layout_43.addWidget(self.version_problem)


        self.layout_37.addLayout(self.layout_43)


        self.layout_2.addWidget(self.gate_sheet)


        self.layout_1.addLayout(self.layout_2)

        self.layout_44 = QHBoxLayout()
        self.layout_44.setSpacing(8)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(0, 0, 0, 0)
        self.keys_label = QLabel(MemberDialog)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"kind", u"muted")

        self.layout_44.addWidget(self.keys_label)

        self.spacer_45 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_44.addItem(self.spacer_45)

        self.keep_button = QPushButton(MemberDialog)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.layout_44.addWidget(self.keep_button)

        self.cancel_button = QPushButton(MemberDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_44.addWidget(self.cancel_button)

        self.save_button = QPushButton(MemberDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_44.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_44)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kana_label.setBuddy(self.kana_edit)
        self.birth_label.setBuddy(self.birth_field)
        self.gender_label.setBuddy(self.gender_combo)
        self.code_label.setBuddy(self.code_edit)
        self.postal_label.setBuddy(self.postal_edit)
        self.address_label.setBuddy(self.address_edit)
        self.telephone_label.setBuddy(self.telephone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.registered_label.setBuddy(self.registered_field)
        self.received_label.setBuddy(self.received_field)
        self.centre_label.setBuddy(self.centre_edit)
        self.course_label.setBuddy(self.course_edit)
        self.group_label.setBuddy(self.group_edit)
        self.care_label.setBuddy(self.care_edit)
        self.note_label.setBuddy(self.note_edit)
        self.away_postal_label.setBuddy(self.away_postal_edit)
        self.away_address_label.setBuddy(self.away_address_edit)
        self.away_care_label.setBuddy(self.away_care_edit)
        self.away_until_label.setBuddy(self.away_until_field)
        self.given_label.setBuddy(self.given_field)
        self.method_label.setBuddy(self.method_combo)
        self.receiver_label.setBuddy(self.receiver_edit)
        self.version_label1.setBuddy(self.version_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kana_edit)
        QWidget.setTabOrder(self.kana_edit, self.birth_field)
        QWidget.setTabOrder(self.birth_field, self.gender_combo)
        QWidget.setTabOrder(self.gender_combo, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.postal_edit)
        QWidget.setTabOrder(self.postal_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.child_button)
        QWidget.setTabOrder(self.child_button, self.registered_field)
        QWidget.setTabOrder(self.registered_field, self.received_field)
        QWidget.setTabOrder(self.received_field, self.centre_edit)
        QWidget.setTabOrder(self.centre_edit, self.course_edit)
        QWidget.setTabOrder(self.course_edit, self.group_edit)
        QWidget.setTabOrder(self.group_edit, self.care_edit)
        QWidget.setTabOrder(self.care_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.away_postal_edit)
        QWidget.setTabOrder(self.away_postal_edit, self.away_address_edit)
        QWidget.setTabOrder(self.away_address_edit, self.away_care_edit)
        QWidget.setTabOrder(self.away_care_edit, self.away_until_field)
        QWidget.setTabOrder(self.away_until_field, self.clause_scroll)
        QWidget.setTabOrder(self.clause_scroll, self.agreed_check)
        QWidget.setTabOrder(self.agreed_check, self.given_field)
        QWidget.setTabOrder(self.given_field, self.method_combo)
        QWidget.setTabOrder(self.method_combo, self.receiver_edit)
        QWidget.setTabOrder(self.receiver_edit, self.version_combo)
        QWidget.setTabOrder(self.version_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.keep_button)

        self.retranslateUi(MemberDialog)

        QMetaObject.connectSlotsByName(MemberDialog)
    # setupUi

    def retranslateUi(self, MemberDialog):
        MemberDialog.setWindowTitle(QCoreApplication.translate("MemberDialog", u"\u4f1a\u54e1\u3092\u767b\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.person_heading.setText(QCoreApplication.translate("MemberDialog", u"\u3054\u672c\u4eba", None))
        self.name_label.setText(QCoreApplication.translate("MemberDialog", u"\u6c0f\u540d(&1)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u6c0f\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.kana_label.setText(QCoreApplication.translate("MemberDialog", u"\u30d5\u30ea\u30ac\u30ca(&2)", None))
#if QT_CONFIG(accessibility)
        self.kana_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u30d5\u30ea\u30ac\u30ca", None))
#endif // QT_CONFIG(accessibility)
        self.kana_problem.setText("")
        self.birth_label.setText(QCoreApplication.translate("MemberDialog", u"\u751f\u5e74\u6708\u65e5(&3)", None))
#if QT_CONFIG(accessibility)
        self.birth_field.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u751f\u5e74\u6708\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.birth_problem.setText("")
        self.gender_label.setText(QCoreApplication.translate("MemberDialog", u"\u6027\u5225(&4)", None))
#if QT_CONFIG(accessibility)
        self.gender_combo.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u6027\u5225", None))
#endif // QT_CONFIG(accessibility)
        self.gender_problem.setText("")
        self.code_label.setText(QCoreApplication.translate("MemberDialog", u"\u7d44\u5408\u54e1\u30b3\u30fc\u30c9(&5)", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u7d44\u5408\u54e1\u30b3\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.code_problem.setText("")
        self.contact_heading.setText(QCoreApplication.translate("MemberDialog", u"\u9023\u7d61\u5148", None))
        self.postal_label.setText(QCoreApplication.translate("MemberDialog", u"\u90f5\u4fbf\u756a\u53f7(&6)", None))
#if QT_CONFIG(accessibility)
        self.postal_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u90f5\u4fbf\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.postal_edit.setPlaceholderText(QCoreApplication.translate("MemberDialog", u"\u4f8b 997-0015", None))
        self.postal_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("MemberDialog", u"\u4f4f\u6240(&7)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u4f4f\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setText("")
        self.telephone_label.setText(QCoreApplication.translate("MemberDialog", u"\u96fb\u8a71\u756a\u53f7(&8)", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u96fb\u8a71\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_problem.setText("")
        self.email_label.setText(QCoreApplication.translate("MemberDialog", u"\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9(&9)", None))
#if QT_CONFIG(accessibility)
        self.email_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9", None))
#endif // QT_CONFIG(accessibility)
        self.email_problem.setText("")
        self.children_heading.setText(QCoreApplication.translate("MemberDialog", u"\u304a\u5b50\u3055\u307e", None))
        self.child_button.setText(QCoreApplication.translate("MemberDialog", u"\u304a\u5b50\u3055\u307e\u3092\u52a0\u3048\u308b(&B)", None))
        self.registration_heading.setText(QCoreApplication.translate("MemberDialog", u"\u767b\u9332", None))
        self.registered_label.setText(QCoreApplication.translate("MemberDialog", u"\u767b\u9332\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.registered_field.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u767b\u9332\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.registered_problem.setText("")
        self.received_label.setText(QCoreApplication.translate("MemberDialog", u"\u7533\u8fbc\u53d7\u4ed8\u65e5(&U)", None))
#if QT_CONFIG(accessibility)
        self.received_field.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u7533\u8fbc\u53d7\u4ed8\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.received_problem.setText("")
        self.centre_label.setText(QCoreApplication.translate("MemberDialog", u"\u30bb\u30f3\u30bf\u30fc(&T)", None))
#if QT_CONFIG(accessibility)
        self.centre_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u30bb\u30f3\u30bf\u30fc", None))
#endif // QT_CONFIG(accessibility)
        self.centre_problem.setText("")
        self.course_label.setText(QCoreApplication.translate("MemberDialog", u"\u30b3\u30fc\u30b9(&O)", None))
#if QT_CONFIG(accessibility)
        self.course_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u30b3\u30fc\u30b9", None))
#endif // QT_CONFIG(accessibility)
        self.course_problem.setText("")
        self.group_label.setText(QCoreApplication.translate("MemberDialog", u"\u73ed(&A)", None))
#if QT_CONFIG(accessibility)
        self.group_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u73ed", None))
#endif // QT_CONFIG(accessibility)
        self.group_problem.setText("")
        self.more_heading.setText(QCoreApplication.translate("MemberDialog", u"\u9023\u7d61\u306e\u88dc\u8db3\uff08\u3042\u308b\u3068\u304d\u3060\u3051\uff09", None))
        self.care_label.setText(QCoreApplication.translate("MemberDialog", u"\u3054\u4f4f\u6240\u306e\u69d8\u65b9(&H)", None))
#if QT_CONFIG(accessibility)
        self.care_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u3054\u4f4f\u6240\u306e\u69d8\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.care_edit.setPlaceholderText(QCoreApplication.translate("MemberDialog", u"\u4f8b \u67b6\u7a7a\u3000\u4e00\u90ce\u69d8\u65b9", None))
        self.care_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("MemberDialog", u"\u9023\u7d61\u4e0a\u306e\u6ce8\u610f(&C)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u9023\u7d61\u4e0a\u306e\u6ce8\u610f", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("MemberDialog", u"\u4f8b \u7559\u5b88\u756a\u96fb\u8a71\u306b\u306f\u6b8b\u3055\u306a\u3044\u3002\u591c\u3060\u3051\u3002", None))
        self.note_problem.setText("")
        self.away_postal_label.setText(QCoreApplication.translate("MemberDialog", u"\u91cc\u5e30\u308a\u5148\u306e\u90f5\u4fbf\u756a\u53f7(&P)", None))
#if QT_CONFIG(accessibility)
        self.away_postal_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u91cc\u5e30\u308a\u5148\u306e\u90f5\u4fbf\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.away_postal_problem.setText("")
        self.away_address_label.setText(QCoreApplication.translate("MemberDialog", u"\u91cc\u5e30\u308a\u5148\u306e\u4f4f\u6240(&I)", None))
#if QT_CONFIG(accessibility)
        self.away_address_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u91cc\u5e30\u308a\u5148\u306e\u4f4f\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.away_address_problem.setText("")
        self.away_care_label.setText(QCoreApplication.translate("MemberDialog", u"\u91cc\u5e30\u308a\u5148\u306e\u69d8\u65b9(&F)", None))
#if QT_CONFIG(accessibility)
        self.away_care_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u91cc\u5e30\u308a\u5148\u306e\u69d8\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.away_care_problem.setText("")
        self.away_until_label.setText(QCoreApplication.translate("MemberDialog", u"\u91cc\u5e30\u308a\u5148\u306e\u7d42\u308f\u308a\u306e\u65e5(&E)", None))
#if QT_CONFIG(accessibility)
        self.away_until_field.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u91cc\u5e30\u308a\u5148\u306e\u7d42\u308f\u308a\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.away_until_problem.setText("")
        self.gate_heading.setText(QCoreApplication.translate("MemberDialog", u"\u65b9\u91dd\u3078\u306e\u540c\u610f", None))
        self.version_label.setText("")
#if QT_CONFIG(accessibility)
        self.clause_scroll.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u65bd\u884c\u4e2d\u306e\u65b9\u91dd\u306e\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.clauses_label.setText("")
        self.agreed_check.setText(QCoreApplication.translate("MemberDialog", u"\u65b9\u91dd\u306e\u5185\u5bb9\u3059\u3079\u3066\u306b\u540c\u610f(&Y)", None))
#if QT_CONFIG(accessibility)
        self.agreed_check.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u65b9\u91dd\u306e\u5185\u5bb9\u3059\u3079\u3066\u306b\u540c\u610f", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_problem.setText("")
        self.given_label.setText(QCoreApplication.translate("MemberDialog", u"\u540c\u610f\u65e5\uff08\u8a18\u5165\u65e5\uff09(&G)", None))
#if QT_CONFIG(accessibility)
        self.given_field.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u540c\u610f\u65e5\uff08\u8a18\u5165\u65e5\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.given_problem.setText("")
        self.method_label.setText(QCoreApplication.translate("MemberDialog", u"\u540c\u610f\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u540c\u610f\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.method_problem.setText("")
        self.receiver_label.setText(QCoreApplication.translate("MemberDialog", u"\u53d7\u4ed8\u8005(&J)", None))
#if QT_CONFIG(accessibility)
        self.receiver_edit.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u53d7\u4ed8\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.receiver_problem.setText("")
        self.version_label1.setText(QCoreApplication.translate("MemberDialog", u"\u540c\u610f\u3057\u305f\u7248(&V)", None))
#if QT_CONFIG(accessibility)
        self.version_combo.setAccessibleName(QCoreApplication.translate("MemberDialog", u"\u540c\u610f\u3057\u305f\u7248", None))
#endif // QT_CONFIG(accessibility)
        self.version_problem.setText("")
        self.keys_label.setText(QCoreApplication.translate("MemberDialog", u"Enter \u6b21\u306e\u9805\u76ee\u3000\u3000Ctrl+S \u4fdd\u5b58\u3000\u3000Esc \u9589\u3058\u308b", None))
        self.keep_button.setText(QCoreApplication.translate("MemberDialog", u"\u78ba\u8a8d\u5f85\u3061\u306b\u6b8b\u3059(&W)", None))
        self.cancel_button.setText(QCoreApplication.translate("MemberDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("MemberDialog", u"\u767b\u9332\u3059\u308b(&S)", None))
    # retranslateUi

