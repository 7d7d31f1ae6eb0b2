# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_settings_dialog.ui'
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

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView

class Ui_PageSettingsDialog(object):
    def setupUi(self, PageSettingsDialog):
        if not PageSettingsDialog.objectName():
            PageSettingsDialog.setObjectName(u"PageSettingsDialog")
        self.layout_1 = QVBoxLayout(PageSettingsDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.notice = Notice(PageSettingsDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PageSettingsDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"clear")
        self.layout_3 = QVBoxLayout(self.fields)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 12, 0)
        self.window_heading = QLabel(self.fields)
        self.window_heading.setObjectName(u"window_heading")
        self.window_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.window_heading)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.left_label = QLabel(self.fields)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.left_label)

        self.left_edit = QLineEdit(self.fields)
        self.left_edit.setObjectName(u"left_edit")

        self.layout_5.addWidget(self.left_edit)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.top_label = QLabel(self.fields)
        self.top_label.setObjectName(u"top_label")
        self.top_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.top_label)

        self.top_edit = QLineEdit(self.fields)
        self.top_edit.setObjectName(u"top_edit")

        self.layout_6.addWidget(self.top_edit)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_4)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(16)
        self.layout_7.setVerticalSpacing(0)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.width_label = QLabel(self.fields)
        self.width_label.setObjectName(u"width_label")
        self.width_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.width_label)

        self.width_edit = QLineEdit(self.fields)
        self.width_edit.setObjectName(u"width_edit")

        self.layout_8.addWidget(self.width_edit)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.height_label = QLabel(self.fields)
        self.height_label.setObjectName(u"height_label")
        self.height_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.height_label)

        self.height_edit = QLineEdit(self.fields)
        self.height_edit.setObjectName(u"height_edit")

        self.layout_9.addWidget(self.height_edit)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_7)

        self.window_hint = Paragraph(self.fields)
        self.window_hint.setObjectName(u"window_hint")
        self.window_hint.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.window_hint)

        self.letter_heading = QLabel(self.fields)
        self.letter_heading.setObjectName(u"letter_heading")
        self.letter_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.letter_heading)

        self.layout_10 = QGridLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setHorizontalSpacing(16)
        self.layout_10.setVerticalSpacing(0)
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.fields)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.day_label)

        self.day_combo = QComboBox(self.fields)
        self.day_combo.setObjectName(u"day_combo")

        self.layout_11.addWidget(self.day_combo)


        self.layout_10.addLayout(self.layout_11, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.seal_label = QLabel(self.fields)
        self.seal_label.setObjectName(u"seal_label")
        self.seal_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.seal_label)

        self.seal_combo = QComboBox(self.fields)
        self.seal_combo.setObjectName(u"seal_combo")

        self.layout_12.addWidget(self.seal_combo)


        self.layout_10.addLayout(self.layout_12, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10.setColumnStretch(0, 1)
        self.layout_10.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_10)

        self.fold_check = QCheckBox(self.fields)
        self.fold_check.setObjectName(u"fold_check")

        self.layout_3.addWidget(self.fold_check)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.sides_label = QLabel(self.fields)
        self.sides_label.setObjectName(u"sides_label")
        self.sides_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.sides_label)

        self.sides_combo = QComboBox(self.fields)
        self.sides_combo.setObjectName(u"sides_combo")

        self.layout_13.addWidget(self.sides_combo)


        self.layout_3.addLayout(self.layout_13)

        self.label_heading = QLabel(self.fields)
        self.label_heading.setObjectName(u"label_heading")
        self.label_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.label_heading)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.label_label = QLabel(self.fields)
        self.label_label.setObjectName(u"label_label")
        self.label_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.label_label)

        self.label_combo = QComboBox(self.fields)
        self.label_combo.setObjectName(u"label_combo")

        self.layout_14.addWidget(self.label_combo)


        self.layout_3.addLayout(self.layout_14)

        self.own_box = QWidget(self.fields)
        self.own_box.setObjectName(u"own_box")
        self.own_box.setProperty(u"kind", u"clear")
        self.layout_15 = QVBoxLayout(self.own_box)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_16 = QGridLayout()
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setHorizontalSpacing(16)
        self.layout_16.setVerticalSpacing(0)
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.columns_label = QLabel(self.own_box)
        self.columns_label.setObjectName(u"columns_label")
        self.columns_label.setProperty(u"kind", u"muted")

        self.layout_17.addWidget(self.columns_label)

        self.columns_edit = QLineEdit(self.own_box)
        self.columns_edit.setObjectName(u"columns_edit")

        self.layout_17.addWidget(self.columns_edit)


        self.layout_16.addLayout(self.layout_17, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.rows_label = QLabel(self.own_box)
        self.rows_label.setObjectName(u"rows_label")
        self.rows_label.setProperty(u"kind", u"muted")

        self.layout_18.addWidget(self.rows_label)

        self.rows_edit = QLineEdit(self.own_box)
        self.rows_edit.setObjectName(u"rows_edit")

        self.layout_18.addWidget(self.rows_edit)


        self.layout_16.addLayout(self.layout_18, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.wide_label = QLabel(self.own_box)
        self.wide_label.setObjectName(u"wide_label")
        self.wide_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.wide_label)

        self.wide_edit = QLineEdit(self.own_box)
        self.wide_edit.setObjectName(u"wide_edit")

        self.layout_19.addWidget(self.wide_edit)


        self.layout_16.addLayout(self.layout_19, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.tall_label = QLabel(self.own_box)
        self.tall_label.setObjectName(u"tall_label")
        self.tall_label.setProperty(u"kind", u"muted")

        self.layout_20.addWidget(self.tall_label)

        self.tall_edit = QLineEdit(self.own_box)
        self.tall_edit.setObjectName(u"tall_edit")

        self.layout_20.addWidget(self.tall_edit)


        self.layout_16.addLayout(self.layout_20, 0, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_16.setColumnStretch(0, 1)
        self.layout_16.setColumnStretch(1, 1)
        self.layout_16.setColumnStretch(2, 1)
        self.layout_16.setColumnStretch(3, 1)

        self.layout_15.addLayout(self.layout_16)

        self.layout_21 = QGridLayout()
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setHorizontalSpacing(16)
        self.layout_21.setVerticalSpacing(0)
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(3)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.margin_left_label = QLabel(self.own_box)
        self.margin_left_label.setObjectName(u"margin_left_label")
        self.margin_left_label.setProperty(u"kind", u"muted")

        self.layout_22.addWidget(self.margin_left_label)

        self.margin_left_edit = QLineEdit(self.own_box)
        self.margin_left_edit.setObjectName(u"margin_left_edit")

        self.layout_22.addWidget(self.margin_left_edit)


        self.layout_21.addLayout(self.layout_22, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(3)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.margin_top_label = QLabel(self.own_box)
        self.margin_top_label.setObjectName(u"margin_top_label")
        self.margin_top_label.setProperty(u"kind", u"muted")

        self.layout_23.addWidget(self.margin_top_label)

        self.margin_top_edit = QLineEdit(self.own_box)
        self.margin_top_edit.setObjectName(u"margin_top_edit")

        self.layout_23.addWidget(self.margin_top_edit)


        self.layout_21.addLayout(self.layout_23, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(3)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.across_label = QLabel(self.own_box)
        self.across_label.setObjectName(u"across_label")
        self.across_label.setProperty(u"kind", u"muted")

        self.layout_24.addWidget(self.across_label)

        self.across_edit = QLineEdit(self.own_box)
        self.across_edit.setObjectName(u"across_edit")

        self.layout_24.addWidget(self.across_edit)


        self.layout_21.addLayout(self.layout_24, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(3)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.down_label = QLabel(self.own_box)
        self.down_label.setObjectName(u"down_label")
        self.down_label.setProperty(u"kind", u"muted")

        self.layout_25.addWidget(self.down_label)

        self.down_edit = QLineEdit(self.own_box)
        self.down_edit.setObjectName(u"down_edit")

        self.layout_25.addWidget(self.down_edit)


        self.layout_21.addLayout(self.layout_25, 0, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_21.setColumnStretch(0, 1)
        self.layout_21.setColumnStretch(1, 1)
        self.layout_21.setColumnStretch(2, 1)
        self.layout_21.setColumnStretch(3, 1)

        self.layout_15.addLayout(self.layout_21)

        self.own_hint = Paragraph(self.own_box)
        self.own_hint.setObjectName(u"own_hint")
        self.own_hint.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.own_hint)


        self.layout_3.addWidget(self.own_box)

        self.shift_heading = QLabel(self.fields)
        self.shift_heading.setObjectName(u"shift_heading")
        self.shift_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.shift_heading)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(3)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.printer_label = QLabel(self.fields)
        self.printer_label.setObjectName(u"printer_label")
        self.printer_label.setProperty(u"kind", u"muted")

        self.layout_26.addWidget(self.printer_label)

        self.printer_combo = QComboBox(self.fields)
        self.printer_combo.setObjectName(u"printer_combo")

        self.layout_26.addWidget(self.printer_combo)


        self.layout_3.addLayout(self.layout_26)

        self.layout_27 = QGridLayout()
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setHorizontalSpacing(16)
        self.layout_27.setVerticalSpacing(0)
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.layout_28 = QVBoxLayout()
        self.layout_28.setSpacing(3)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.shift_across_label = QLabel(self.fields)
        self.shift_across_label.setObjectName(u"shift_across_label")
        self.shift_across_label.setProperty(u"kind", u"muted")

        self.layout_28.addWidget(self.shift_across_label)

        self.shift_across_edit = QLineEdit(self.fields)
        self.shift_across_edit.setObjectName(u"shift_across_edit")

        self.layout_28.addWidget(self.shift_across_edit)


        self.layout_27.addLayout(self.layout_28, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(3)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.shift_down_label = QLabel(self.fields)
        self.shift_down_label.setObjectName(u"shift_down_label")
        self.shift_down_label.setProperty(u"kind", u"muted")

        self.layout_29.addWidget(self.shift_down_label)

        self.shift_down_edit = QLineEdit(self.fields)
        self.shift_down_edit.setObjectName(u"shift_down_edit")

        self.layout_29.addWidget(self.shift_down_edit)


        self.layout_27.addLayout(self.layout_29, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_27.setColumnStretch(0, 1)
        self.layout_27.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_27)

        self.shift_hint = Paragraph(self.fields)
        self.shift_hint.setObjectName(u"shift_hint")
        self.shift_hint.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.shift_hint)

        self.spacer_30 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_30)

        self.scroll.setWidget(self.fields)

        self.layout_2.addWidget(self.scroll)

        self.layout_31 = QVBoxLayout()
        self.layout_31.setSpacing(6)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.problem_label = Paragraph(PageSettingsDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"kind", u"problem")

        self.layout_31.addWidget(self.problem_label)

        self.pdf_view = PdfView(PageSettingsDialog)
        self.pdf_view.setObjectName(u"pdf_view")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.pdf_view.sizePolicy().hasHeightForWidth())
        self.pdf_view.setSizePolicy(sizePolicy1)

        self.layout_31.addWidget(self.pdf_view)


        self.layout_2.addLayout(self.layout_31)

        self.layout_2.setStretch(0, 5)
        self.layout_2.setStretch(1, 6)

        self.layout_1.addLayout(self.layout_2)

        self.layout_32 = QHBoxLayout()
        self.layout_32.setSpacing(8)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.try_button = QPushButton(PageSettingsDialog)
        self.try_button.setObjectName(u"try_button")
        self.try_button.setAutoDefault(False)

        self.layout_32.addWidget(self.try_button)

        self.spacer_33 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_32.addItem(self.spacer_33)

        self.cancel_button = QPushButton(PageSettingsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_32.addWidget(self.cancel_button)

        self.save_button = QPushButton(PageSettingsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_32.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_32)

#if QT_CONFIG(shortcut)
        self.left_label.setBuddy(self.left_edit)
        self.top_label.setBuddy(self.top_edit)
        self.width_label.setBuddy(self.width_edit)
        self.height_label.setBuddy(self.height_edit)
        self.day_label.setBuddy(self.day_combo)
        self.seal_label.setBuddy(self.seal_combo)
        self.sides_label.setBuddy(self.sides_combo)
        self.label_label.setBuddy(self.label_combo)
        self.columns_label.setBuddy(self.columns_edit)
        self.rows_label.setBuddy(self.rows_edit)
        self.wide_label.setBuddy(self.wide_edit)
        self.tall_label.setBuddy(self.tall_edit)
        self.margin_left_label.setBuddy(self.margin_left_edit)
        self.margin_top_label.setBuddy(self.margin_top_edit)
        self.across_label.setBuddy(self.across_edit)
        self.down_label.setBuddy(self.down_edit)
        self.printer_label.setBuddy(self.printer_combo)
        self.shift_across_label.setBuddy(self.shift_across_edit)
        self.shift_down_label.setBuddy(self.shift_down_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.left_edit, self.top_edit)
        QWidget.setTabOrder(self.top_edit, self.width_edit)
        QWidget.setTabOrder(self.width_edit, self.height_edit)
        QWidget.setTabOrder(self.height_edit, self.day_combo)
        QWidget.setTabOrder(self.day_combo, self.seal_combo)
        QWidget.setTabOrder(self.seal_combo, self.fold_check)
        QWidget.setTabOrder(self.fold_check, self.sides_combo)
        QWidget.setTabOrder(self.sides_combo, self.label_combo)
        QWidget.setTabOrder(self.label_combo, self.columns_edit)
        QWidget.setTabOrder(self.columns_edit, self.rows_edit)
        QWidget.setTabOrder(self.rows_edit, self.wide_edit)
        QWidget.setTabOrder(self.wide_edit, self.tall_edit)
        QWidget.setTabOrder(self.tall_edit, self.margin_left_edit)
        QWidget.setTabOrder(self.margin_left_edit, self.margin_top_edit)
        QWidget.setTabOrder(self.margin_top_edit, self.across_edit)
        QWidget.setTabOrder(self.across_edit, self.down_edit)
        QWidget.setTabOrder(self.down_edit, self.printer_combo)
        QWidget.setTabOrder(self.printer_combo, self.shift_across_edit)
        QWidget.setTabOrder(self.shift_across_edit, self.shift_down_edit)
        QWidget.setTabOrder(self.shift_down_edit, self.try_button)
        QWidget.setTabOrder(self.try_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(PageSettingsDialog)

        QMetaObject.connectSlotsByName(PageSettingsDialog)
    # setupUi

    def retranslateUi(self, PageSettingsDialog):
        PageSettingsDialog.setWindowTitle(QCoreApplication.translate("PageSettingsDialog", u"\u7528\u7d19\u3068\u5c01\u7b52 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u7528\u7d19\u3068\u5c01\u7b52\u306e\u8a2d\u5b9a", None))
#endif // QT_CONFIG(accessibility)
        self.window_heading.setText(QCoreApplication.translate("PageSettingsDialog", u"\u5c01\u7b52\u306e\u7a93\uff08A4\u3092\u4e09\u3064\u306b\u6298\u308a\u3001\u9577\u5f623\u53f7\u306b\u5165\u308c\u305f\u3068\u304d\uff09", None))
        self.left_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u5de6\u7aef\u304b\u3089\uff08\u30df\u30ea\uff09(&L)", None))
#if QT_CONFIG(accessibility)
        self.left_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u5de6\u7aef\u304b\u3089\uff08\u30df\u30ea\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.top_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u4e0a\u7aef\u304b\u3089\uff08\u30df\u30ea\uff09(&U)", None))
#if QT_CONFIG(accessibility)
        self.top_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u4e0a\u7aef\u304b\u3089\uff08\u30df\u30ea\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.width_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u7a93\u306e\u5e45\uff08\u30df\u30ea\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.width_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u7a93\u306e\u5e45\uff08\u30df\u30ea\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.height_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u7a93\u306e\u9ad8\u3055\uff08\u30df\u30ea\uff09(&H)", None))
#if QT_CONFIG(accessibility)
        self.height_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u7a93\u306e\u9ad8\u3055\uff08\u30df\u30ea\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.window_hint.setText(QCoreApplication.translate("PageSettingsDialog", u"\u7d19\u3092\u5c01\u7b52\u306e\u5de6\u4e0a\u306b\u5bc4\u305b\u305f\u3068\u304d\u306e\u3001\u7d19\u306e\u7aef\u304b\u3089\u7a93\u307e\u3067\u306e\u9577\u3055\u3067\u3059\u3002", None))
        self.letter_heading.setText(QCoreApplication.translate("PageSettingsDialog", u"\u6587\u66f8", None))
        self.day_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u65e5\u4ed8\u306e\u66f8\u304d\u65b9(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_combo.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u65e5\u4ed8\u306e\u66f8\u304d\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.seal_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u5dee\u51fa\u4eba\u306e\u5370(&M)", None))
#if QT_CONFIG(accessibility)
        self.seal_combo.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u5dee\u51fa\u4eba\u306e\u5370", None))
#endif // QT_CONFIG(accessibility)
        self.fold_check.setText(QCoreApplication.translate("PageSettingsDialog", u"\u6298\u308a\u76ee\u306e\u5370\u3092\u4ed8\u3051\u308b(&F)", None))
        self.sides_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u65b0\u65e7\u5bfe\u7167\u8868\u306e\u4e26\u3073(&N)", None))
#if QT_CONFIG(accessibility)
        self.sides_combo.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u65b0\u65e7\u5bfe\u7167\u8868\u306e\u4e26\u3073", None))
#endif // QT_CONFIG(accessibility)
        self.label_heading.setText(QCoreApplication.translate("PageSettingsDialog", u"\u5b9b\u540d\u30e9\u30d9\u30eb", None))
        self.label_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u30e9\u30d9\u30eb\u306e\u7528\u7d19(&B)", None))
#if QT_CONFIG(accessibility)
        self.label_combo.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u30e9\u30d9\u30eb\u306e\u7528\u7d19", None))
#endif // QT_CONFIG(accessibility)
        self.columns_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u6a2a\u306e\u679a\u6570", None))
#if QT_CONFIG(accessibility)
        self.columns_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u6a2a\u306e\u679a\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.rows_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u7e26\u306e\u679a\u6570", None))
#if QT_CONFIG(accessibility)
        self.rows_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u7e26\u306e\u679a\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.wide_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u5e45", None))
#if QT_CONFIG(accessibility)
        self.wide_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u5e45", None))
#endif // QT_CONFIG(accessibility)
        self.tall_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u9ad8\u3055", None))
#if QT_CONFIG(accessibility)
        self.tall_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u9ad8\u3055", None))
#endif // QT_CONFIG(accessibility)
        self.margin_left_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u5de6\u306e\u4f59\u767d", None))
#if QT_CONFIG(accessibility)
        self.margin_left_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u5de6\u306e\u4f59\u767d", None))
#endif // QT_CONFIG(accessibility)
        self.margin_top_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u4e0a\u306e\u4f59\u767d", None))
#if QT_CONFIG(accessibility)
        self.margin_top_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u4e0a\u306e\u4f59\u767d", None))
#endif // QT_CONFIG(accessibility)
        self.across_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u6a2a\u306e\u3059\u304d\u9593", None))
#if QT_CONFIG(accessibility)
        self.across_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u6a2a\u306e\u3059\u304d\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.down_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u7e26\u306e\u3059\u304d\u9593", None))
#if QT_CONFIG(accessibility)
        self.down_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u7e26\u306e\u3059\u304d\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.own_hint.setText(QCoreApplication.translate("PageSettingsDialog", u"\u9577\u3055\u306f\u30df\u30ea\u3067\u5165\u308c\u307e\u3059\u3002", None))
        self.shift_heading.setText(QCoreApplication.translate("PageSettingsDialog", u"\u5370\u5237\u306e\u4f4d\u7f6e\uff08\u3053\u306e\u30d7\u30ed\u30b0\u30e9\u30e0\u3067\u5370\u5237\u3059\u308b\u3068\u304d\uff09", None))
        self.printer_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u30d7\u30ea\u30f3\u30bf\u30fc(&R)", None))
#if QT_CONFIG(accessibility)
        self.printer_combo.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u30d7\u30ea\u30f3\u30bf\u30fc", None))
#endif // QT_CONFIG(accessibility)
        self.shift_across_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u53f3\u3078\uff08\u30df\u30ea\uff09(&X)", None))
#if QT_CONFIG(accessibility)
        self.shift_across_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u53f3\u3078\uff08\u30df\u30ea\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.shift_down_label.setText(QCoreApplication.translate("PageSettingsDialog", u"\u4e0b\u3078\uff08\u30df\u30ea\uff09(&Y)", None))
#if QT_CONFIG(accessibility)
        self.shift_down_edit.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u4e0b\u3078\uff08\u30df\u30ea\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.shift_hint.setText(QCoreApplication.translate("PageSettingsDialog", u"\u5de6\u3084\u4e0a\u3078\u52d5\u304b\u3059\u3068\u304d\u306f\u300c-1\u300d\u306e\u3088\u3046\u306b\u5165\u308c\u307e\u3059\u3002\u4fdd\u7ba1\u3057\u3066\u3044\u308b\u6587\u66f8\u306f\u5909\u308f\u308a\u307e\u305b\u3093\u3002", None))
        self.problem_label.setText("")
#if QT_CONFIG(accessibility)
        self.pdf_view.setAccessibleName(QCoreApplication.translate("PageSettingsDialog", u"\u898b\u672c", None))
#endif // QT_CONFIG(accessibility)
        self.try_button.setText(QCoreApplication.translate("PageSettingsDialog", u"\u8a66\u3057\u5237\u308a(&T)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("PageSettingsDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PageSettingsDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

