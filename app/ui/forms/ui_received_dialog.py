# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'received_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_ReceivedDialog(object):
    def setupUi(self, ReceivedDialog):
        if not ReceivedDialog.objectName():
            ReceivedDialog.setObjectName(u"ReceivedDialog")
        self.layout_29 = QVBoxLayout(ReceivedDialog)
        self.layout_29.setSpacing(10)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(20, 14, 20, 14)
        self.trouble_notice = Notice(ReceivedDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_29.addWidget(self.trouble_notice)

        self.scroll = QScrollArea(ReceivedDialog)
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
        self.layout_26 = QVBoxLayout(self.body)
        self.layout_26.setSpacing(10)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.layout_25 = QHBoxLayout()
        self.layout_25.setSpacing(12)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.from_sheet = QFrame(self.body)
        self.from_sheet.setObjectName(u"from_sheet")
        self.from_sheet.setProperty(u"kind", u"sheet")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.from_sheet.sizePolicy().hasHeightForWidth())
        self.from_sheet.setSizePolicy(sizePolicy1)
        self.layout_15 = QVBoxLayout(self.from_sheet)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(20, 16, 20, 16)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(3)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.provider_name_label = QLabel(self.from_sheet)
        self.provider_name_label.setObjectName(u"provider_name_label")
        self.provider_name_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.provider_name_label)

        self.provider_name_edit = QLineEdit(self.from_sheet)
        self.provider_name_edit.setObjectName(u"provider_name_edit")

        self.layout_1.addWidget(self.provider_name_edit)

        self.provider_name_problem = Paragraph(self.from_sheet)
        self.provider_name_problem.setObjectName(u"provider_name_problem")
        self.provider_name_problem.setProperty(u"kind", u"problem")

        self.layout_1.addWidget(self.provider_name_problem)


        self.layout_15.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.provider_address_label = QLabel(self.from_sheet)
        self.provider_address_label.setObjectName(u"provider_address_label")
        self.provider_address_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.provider_address_label)

        self.provider_address_edit = QLineEdit(self.from_sheet)
        self.provider_address_edit.setObjectName(u"provider_address_edit")

        self.layout_2.addWidget(self.provider_address_edit)

        self.provider_address_problem = Paragraph(self.from_sheet)
        self.provider_address_problem.setObjectName(u"provider_address_problem")
        self.provider_address_problem.setProperty(u"kind", u"problem")

        self.layout_2.addWidget(self.provider_address_problem)


        self.layout_15.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.provider_representative_label = QLabel(self.from_sheet)
        self.provider_representative_label.setObjectName(u"provider_representative_label")
        self.provider_representative_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.provider_representative_label)

        self.provider_representative_edit = QLineEdit(self.from_sheet)
        self.provider_representative_edit.setObjectName(u"provider_representative_edit")

        self.layout_3.addWidget(self.provider_representative_edit)

        self.provider_representative_problem = Paragraph(self.from_sheet)
        self.provider_representative_problem.setObjectName(u"provider_representative_problem")
        self.provider_representative_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.provider_representative_problem)


        self.layout_15.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.ground_label = QLabel(self.from_sheet)
        self.ground_label.setObjectName(u"ground_label")
        self.ground_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.ground_label)

        self.ground_combo = QComboBox(self.from_sheet)
        self.ground_combo.setObjectName(u"ground_combo")

        self.layout_4.addWidget(self.ground_combo)

        self.ground_problem = Paragraph(self.from_sheet)
        self.ground_problem.setObjectName(u"ground_problem")
        self.ground_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.ground_problem)


        self.layout_15.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.background_label = QLabel(self.from_sheet)
        self.background_label.setObjectName(u"background_label")
        self.background_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.background_label)

        self.background_edit = QLineEdit(self.from_sheet)
        self.background_edit.setObjectName(u"background_edit")

        self.layout_5.addWidget(self.background_edit)

        self.background_problem = Paragraph(self.from_sheet)
        self.background_problem.setObjectName(u"background_problem")
        self.background_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.background_problem)


        self.layout_15.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.checked_how_label = QLabel(self.from_sheet)
        self.checked_how_label.setObjectName(u"checked_how_label")
        self.checked_how_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.checked_how_label)

        self.checked_how_edit = QLineEdit(self.from_sheet)
        self.checked_how_edit.setObjectName(u"checked_how_edit")

        self.layout_6.addWidget(self.checked_how_edit)

        self.checked_how_problem = Paragraph(self.from_sheet)
        self.checked_how_problem.setObjectName(u"checked_how_problem")
        self.checked_how_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.checked_how_problem)


        self.layout_15.addLayout(self.layout_6)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(12)
        self.layout_9.setVerticalSpacing(0)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.record_method_label = QLabel(self.from_sheet)
        self.record_method_label.setObjectName(u"record_method_label")
        self.record_method_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.record_method_label)

        self.record_method_combo = QComboBox(self.from_sheet)
        self.record_method_combo.setObjectName(u"record_method_combo")

        self.layout_7.addWidget(self.record_method_combo)

        self.record_method_problem = Paragraph(self.from_sheet)
        self.record_method_problem.setObjectName(u"record_method_problem")
        self.record_method_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.record_method_problem)


        self.layout_9.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.from_sheet)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.way_label)

        self.way_combo = QComboBox(self.from_sheet)
        self.way_combo.setObjectName(u"way_combo")

        self.layout_8.addWidget(self.way_combo)

        self.way_problem = Paragraph(self.from_sheet)
        self.way_problem.setObjectName(u"way_problem")
        self.way_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.way_problem)


        self.layout_9.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9.setColumnStretch(0, 3)
        self.layout_9.setColumnStretch(1, 2)

        self.layout_15.addLayout(self.layout_9)

        self.layout_12 = QGridLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setHorizontalSpacing(12)
        self.layout_12.setVerticalSpacing(0)
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(self.from_sheet)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.from_on_label)

        self.from_on_field = DateField(self.from_sheet)
        self.from_on_field.setObjectName(u"from_on_field")

        self.layout_10.addWidget(self.from_on_field)

        self.from_on_problem = Paragraph(self.from_sheet)
        self.from_on_problem.setObjectName(u"from_on_problem")
        self.from_on_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.from_on_problem)


        self.layout_12.addLayout(self.layout_10, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.to_on_label = QLabel(self.from_sheet)
        self.to_on_label.setObjectName(u"to_on_label")
        self.to_on_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.to_on_label)

        self.to_on_field = DateField(self.from_sheet)
        self.to_on_field.setObjectName(u"to_on_field")

        self.layout_11.addWidget(self.to_on_field)

        self.to_on_problem = Paragraph(self.from_sheet)
        self.to_on_problem.setObjectName(u"to_on_problem")
        self.to_on_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.to_on_problem)


        self.layout_12.addLayout(self.layout_11, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12.setColumnStretch(0, 1)
        self.layout_12.setColumnStretch(1, 1)

        self.layout_15.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.from_sheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.note_label)

        self.note_edit = QLineEdit(self.from_sheet)
        self.note_edit.setObjectName(u"note_edit")

        self.layout_13.addWidget(self.note_edit)

        self.note_problem = Paragraph(self.from_sheet)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.note_problem)


        self.layout_15.addLayout(self.layout_13)

        self.spacer_14 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_15.addItem(self.spacer_14)


        self.layout_25.addWidget(self.from_sheet)

        self.whose_sheet = QFrame(self.body)
        self.whose_sheet.setObjectName(u"whose_sheet")
        self.whose_sheet.setProperty(u"kind", u"sheet")
        sizePolicy1.setHeightForWidth(self.whose_sheet.sizePolicy().hasHeightForWidth())
        self.whose_sheet.setSizePolicy(sizePolicy1)
        self.layout_24 = QVBoxLayout(self.whose_sheet)
        self.layout_24.setSpacing(8)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(20, 16, 20, 16)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.subject_search_label = QLabel(self.whose_sheet)
        self.subject_search_label.setObjectName(u"subject_search_label")
        self.subject_search_label.setProperty(u"kind", u"muted")

        self.layout_17.addWidget(self.subject_search_label)

        self.subject_search = SearchBox(self.whose_sheet)
        self.subject_search.setObjectName(u"subject_search")

        self.layout_17.addWidget(self.subject_search)

        self.subject_list = QListWidget(self.whose_sheet)
        self.subject_list.setObjectName(u"subject_list")
        self.subject_list.setMinimumSize(QSize(0, 96))
        self.subject_list.setMaximumSize(QSize(16777215, 132))

        self.layout_17.addWidget(self.subject_list)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.whose_sheet)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"kind", u"muted")
        self.subject_label.setWordWrap(True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.subject_label.sizePolicy().hasHeightForWidth())
        self.subject_label.setSizePolicy(sizePolicy2)

        self.layout_16.addWidget(self.subject_label)

        self.subject_clear_button = QPushButton(self.whose_sheet)
        self.subject_clear_button.setObjectName(u"subject_clear_button")
        self.subject_clear_button.setProperty(u"kind", u"quiet")
        self.subject_clear_button.setAutoDefault(False)

        self.layout_16.addWidget(self.subject_clear_button)


        self.layout_17.addLayout(self.layout_16)


        self.layout_24.addLayout(self.layout_17)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(8)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.people_label = QLabel(self.whose_sheet)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.people_label)

        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_19.addItem(self.spacer_18)

        self.people_file_button = QPushButton(self.whose_sheet)
        self.people_file_button.setObjectName(u"people_file_button")
        self.people_file_button.setProperty(u"kind", u"quiet")
        self.people_file_button.setAutoDefault(False)

        self.layout_19.addWidget(self.people_file_button)


        self.layout_20.addLayout(self.layout_19)

        self.people_list = QListWidget(self.whose_sheet)
        self.people_list.setObjectName(u"people_list")
        self.people_list.setMinimumSize(QSize(0, 64))
        self.people_list.setMaximumSize(QSize(16777215, 112))

        self.layout_20.addWidget(self.people_list)

        self.people_problem = Paragraph(self.whose_sheet)
        self.people_problem.setObjectName(u"people_problem")
        self.people_problem.setProperty(u"kind", u"problem")

        self.layout_20.addWidget(self.people_problem)


        self.layout_24.addLayout(self.layout_20)

        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(3)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.others_count_label = QLabel(self.whose_sheet)
        self.others_count_label.setObjectName(u"others_count_label")
        self.others_count_label.setProperty(u"kind", u"muted")

        self.layout_21.addWidget(self.others_count_label)

        self.others_count_edit = QLineEdit(self.whose_sheet)
        self.others_count_edit.setObjectName(u"others_count_edit")

        self.layout_21.addWidget(self.others_count_edit)

        self.others_count_problem = Paragraph(self.whose_sheet)
        self.others_count_problem.setObjectName(u"others_count_problem")
        self.others_count_problem.setProperty(u"kind", u"problem")

        self.layout_21.addWidget(self.others_count_problem)


        self.layout_24.addLayout(self.layout_21)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(3)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.whose_sheet)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_22.addWidget(self.items_label)

        self.items_grid = QGridLayout()
        self.items_grid.setObjectName(u"items_grid")
        self.items_grid.setHorizontalSpacing(12)
        self.items_grid.setVerticalSpacing(2)
        self.items_grid.setContentsMargins(0, 0, 0, 0)
        self.items_grid.setColumnStretch(0, 1)
        self.items_grid.setColumnStretch(1, 1)

        self.layout_22.addLayout(self.items_grid)

        self.other_items_edit = QLineEdit(self.whose_sheet)
        self.other_items_edit.setObjectName(u"other_items_edit")

        self.layout_22.addWidget(self.other_items_edit)

        self.items_problem = Paragraph(self.whose_sheet)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setProperty(u"kind", u"problem")

        self.layout_22.addWidget(self.items_problem)


        self.layout_24.addLayout(self.layout_22)

        self.spacer_23 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_24.addItem(self.spacer_23)


        self.layout_25.addWidget(self.whose_sheet)


        self.layout_26.addLayout(self.layout_25)

        self.scroll.setWidget(self.body)

        self.layout_29.addWidget(self.scroll)

        self.layout_28 = QHBoxLayout()
        self.layout_28.setSpacing(8)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.spacer_27 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_28.addItem(self.spacer_27)

        self.cancel_button = QPushButton(ReceivedDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_28.addWidget(self.cancel_button)

        self.save_button = QPushButton(ReceivedDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_28.addWidget(self.save_button)


        self.layout_29.addLayout(self.layout_28)

#if QT_CONFIG(shortcut)
        self.provider_name_label.setBuddy(self.provider_name_edit)
        self.provider_address_label.setBuddy(self.provider_address_edit)
        self.provider_representative_label.setBuddy(self.provider_representative_edit)
        self.ground_label.setBuddy(self.ground_combo)
        self.background_label.setBuddy(self.background_edit)
        self.checked_how_label.setBuddy(self.checked_how_edit)
        self.record_method_label.setBuddy(self.record_method_combo)
        self.way_label.setBuddy(self.way_combo)
        self.from_on_label.setBuddy(self.from_on_field)
        self.to_on_label.setBuddy(self.to_on_field)
        self.note_label.setBuddy(self.note_edit)
        self.subject_search_label.setBuddy(self.subject_search)
        self.people_label.setBuddy(self.people_list)
        self.others_count_label.setBuddy(self.others_count_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.provider_name_edit, self.provider_address_edit)
        QWidget.setTabOrder(self.provider_address_edit, self.provider_representative_edit)
        QWidget.setTabOrder(self.provider_representative_edit, self.ground_combo)
        QWidget.setTabOrder(self.ground_combo, self.background_edit)
        QWidget.setTabOrder(self.background_edit, self.checked_how_edit)
        QWidget.setTabOrder(self.checked_how_edit, self.record_method_combo)
        QWidget.setTabOrder(self.record_method_combo, self.way_combo)
        QWidget.setTabOrder(self.way_combo, self.from_on_field)
        QWidget.setTabOrder(self.from_on_field, self.to_on_field)
        QWidget.setTabOrder(self.to_on_field, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.subject_search)
        QWidget.setTabOrder(self.subject_search, self.subject_list)
        QWidget.setTabOrder(self.subject_list, self.subject_clear_button)
        QWidget.setTabOrder(self.subject_clear_button, self.people_file_button)
        QWidget.setTabOrder(self.people_file_button, self.people_list)
        QWidget.setTabOrder(self.people_list, self.others_count_edit)
        QWidget.setTabOrder(self.others_count_edit, self.other_items_edit)
        QWidget.setTabOrder(self.other_items_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ReceivedDialog)

        QMetaObject.connectSlotsByName(ReceivedDialog)
    # setupUi

    def retranslateUi(self, ReceivedDialog):
        ReceivedDialog.setWindowTitle(QCoreApplication.translate("ReceivedDialog", u"\u53d7\u9818\u306e\u767b\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.provider_name_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u63d0\u4f9b\u8005\u306e\u540d\u79f0(&T)", None))
#if QT_CONFIG(accessibility)
        self.provider_name_edit.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u63d0\u4f9b\u8005\u306e\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.provider_name_problem.setText("")
        self.provider_address_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u4f4f\u6240(&J)", None))
#if QT_CONFIG(accessibility)
        self.provider_address_edit.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u4f4f\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.provider_address_problem.setText("")
        self.provider_representative_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u4ee3\u8868\u8005\u306e\u6c0f\u540d(&D)", None))
#if QT_CONFIG(accessibility)
        self.provider_representative_edit.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u4ee3\u8868\u8005\u306e\u6c0f\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.provider_representative_edit.setPlaceholderText(QCoreApplication.translate("ReceivedDialog", u"\u500b\u4eba\u306e\u65b9\u304b\u3089\u306e\u3068\u304d\u306f\u300c\u306a\u3057\u300d", None))
        self.provider_representative_problem.setText("")
        self.ground_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u63d0\u4f9b\u306e\u6839\u62e0(&G)", None))
#if QT_CONFIG(accessibility)
        self.ground_combo.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u63d0\u4f9b\u306e\u6839\u62e0", None))
#endif // QT_CONFIG(accessibility)
        self.ground_problem.setText("")
        self.background_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u53d6\u5f97\u306e\u7d4c\u7def(&Q)", None))
#if QT_CONFIG(accessibility)
        self.background_edit.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u53d6\u5f97\u306e\u7d4c\u7def", None))
#endif // QT_CONFIG(accessibility)
        self.background_edit.setPlaceholderText(QCoreApplication.translate("ReceivedDialog", u"\u4f8b \u5e97\u982d\u306e\u7533\u8fbc\u66f8\u3067\u672c\u4eba\u304b\u3089\u53d6\u5f97", None))
        self.background_problem.setText("")
        self.checked_how_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u53d6\u5f97\u306e\u7d4c\u7def\u3092\u78ba\u304b\u3081\u305f\u65b9\u6cd5(&C)", None))
#if QT_CONFIG(accessibility)
        self.checked_how_edit.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u53d6\u5f97\u306e\u7d4c\u7def\u3092\u78ba\u304b\u3081\u305f\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.checked_how_edit.setPlaceholderText(QCoreApplication.translate("ReceivedDialog", u"\u4f8b \u7533\u8fbc\u66f8\u306e\u5199\u3057\u3092\u898b\u305f", None))
        self.checked_how_problem.setText("")
        self.record_method_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u8a18\u9332\u306e\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.record_method_combo.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u8a18\u9332\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.record_method_problem.setText("")
        self.way_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u65b9\u6cd5(&W)", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.way_problem.setText("")
        self.from_on_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u65e5(&R)", None))
#if QT_CONFIG(accessibility)
        self.from_on_field.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.from_on_problem.setText("")
        self.to_on_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u671f\u9593\u306e\u672b\u65e5(&E)", None))
#if QT_CONFIG(accessibility)
        self.to_on_field.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u671f\u9593\u306e\u672b\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.to_on_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u5099\u8003(&V)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u5099\u8003", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.subject_search_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u5bfe\u8c61\u306e\u65b9\u3092\u63a2\u3059(&F)", None))
#if QT_CONFIG(accessibility)
        self.subject_search.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u5bfe\u8c61\u306e\u65b9\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject_list.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u898b\u3064\u304b\u3063\u305f\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.subject_label.setText("")
        self.subject_clear_button.setText(QCoreApplication.translate("ReceivedDialog", u"\u9078\u3073\u76f4\u3059(&H)", None))
        self.people_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u5bfe\u8c61\u306e\u65b9\uff08\u5370\u306e\u3042\u308b\u65b9\uff09(&L)", None))
        self.people_file_button.setText(QCoreApplication.translate("ReceivedDialog", u"\u540d\u7c3f\u306e\u30d5\u30a1\u30a4\u30eb\u304b\u3089(&B)\u2026", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u5bfe\u8c61\u306e\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.people_problem.setText("")
        self.others_count_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u4f1a\u54e1\u3067\u306a\u3044\u65b9\u306e\u4eba\u6570(&O)", None))
#if QT_CONFIG(accessibility)
        self.others_count_edit.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u4f1a\u54e1\u3067\u306a\u3044\u65b9\u306e\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.others_count_edit.setPlaceholderText(QCoreApplication.translate("ReceivedDialog", u"\u4f8b 3", None))
        self.others_count_problem.setText("")
        self.items_label.setText(QCoreApplication.translate("ReceivedDialog", u"\u53d7\u3051\u53d6\u3063\u305f\u9805\u76ee", None))
#if QT_CONFIG(accessibility)
        self.other_items_edit.setAccessibleName(QCoreApplication.translate("ReceivedDialog", u"\u305d\u306e\u307b\u304b\u306e\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.other_items_edit.setPlaceholderText(QCoreApplication.translate("ReceivedDialog", u"\u305d\u306e\u307b\u304b\u306e\u9805\u76ee\uff08\u300c\u3001\u300d\u3067\u533a\u5207\u308a\u307e\u3059\uff09", None))
        self.items_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReceivedDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("ReceivedDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

