# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'campaign_dialog.ui'
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

from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.letter_picture import LetterPicture
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_CampaignDialog(object):
    def setupUi(self, CampaignDialog):
        if not CampaignDialog.objectName():
            CampaignDialog.setObjectName(u"CampaignDialog")
        self.layout_1 = QVBoxLayout(CampaignDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.trouble_notice = Notice(CampaignDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CampaignDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(4)
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
        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(12)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.fields)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.fields)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaxLength(60)

        self.layout_5.addWidget(self.title_edit)

        self.title_problem = Paragraph(self.fields)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.title_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.fields)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.due_label)

        self.due_field = DateField(self.fields)
        self.due_field.setObjectName(u"due_field")

        self.layout_6.addWidget(self.due_field)

        self.due_problem = Paragraph(self.fields)
        self.due_problem.setObjectName(u"due_problem")
        self.due_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.due_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 3)
        self.layout_4.setColumnStretch(1, 2)

        self.layout_3.addLayout(self.layout_4)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(12)
        self.layout_7.setVerticalSpacing(0)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.version_label = QLabel(self.fields)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.version_label)

        self.version_combo = QComboBox(self.fields)
        self.version_combo.setObjectName(u"version_combo")

        self.layout_8.addWidget(self.version_combo)

        self.version_problem = Paragraph(self.fields)
        self.version_problem.setObjectName(u"version_problem")
        self.version_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.version_problem)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.changes_label = QLabel(self.fields)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.changes_label)

        self.changes_edit = QLineEdit(self.fields)
        self.changes_edit.setObjectName(u"changes_edit")

        self.layout_9.addWidget(self.changes_edit)

        self.changes_problem = Paragraph(self.fields)
        self.changes_problem.setObjectName(u"changes_problem")
        self.changes_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.changes_problem)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_7)

        self.wording_label = Paragraph(self.fields)
        self.wording_label.setObjectName(u"wording_label")
        self.wording_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.wording_label)

        self.answer_heading = QLabel(self.fields)
        self.answer_heading.setObjectName(u"answer_heading")
        self.answer_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.answer_heading)

        self.answer_choices = Choices(self.fields)
        self.answer_choices.setObjectName(u"answer_choices")

        self.layout_3.addWidget(self.answer_choices)

        self.silence_label = Paragraph(self.fields)
        self.silence_label.setObjectName(u"silence_label")
        self.silence_label.setProperty(u"kind", u"echo")

        self.layout_3.addWidget(self.silence_label)

        self.target_heading = QLabel(self.fields)
        self.target_heading.setObjectName(u"target_heading")
        self.target_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.target_heading)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(16)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.due_check = QCheckBox(self.fields)
        self.due_check.setObjectName(u"due_check")
        self.due_check.setChecked(True)

        self.layout_10.addWidget(self.due_check)

        self.none_check = QCheckBox(self.fields)
        self.none_check.setObjectName(u"none_check")

        self.layout_10.addWidget(self.none_check)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)


        self.layout_3.addLayout(self.layout_10)

        self.layout_12 = QGridLayout()
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setHorizontalSpacing(12)
        self.layout_12.setVerticalSpacing(0)
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.centre_label = QLabel(self.fields)
        self.centre_label.setObjectName(u"centre_label")
        self.centre_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.centre_label)

        self.centre_combo = QComboBox(self.fields)
        self.centre_combo.setObjectName(u"centre_combo")

        self.layout_13.addWidget(self.centre_combo)


        self.layout_12.addLayout(self.layout_13, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.course_label = QLabel(self.fields)
        self.course_label.setObjectName(u"course_label")
        self.course_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.course_label)

        self.course_combo = QComboBox(self.fields)
        self.course_combo.setObjectName(u"course_combo")

        self.layout_14.addWidget(self.course_combo)


        self.layout_12.addLayout(self.layout_14, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12.setColumnStretch(0, 1)
        self.layout_12.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_12)

        self.filter_problem = Paragraph(self.fields)
        self.filter_problem.setObjectName(u"filter_problem")
        self.filter_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.filter_problem)

        self.target_sheet = QFrame(self.fields)
        self.target_sheet.setObjectName(u"target_sheet")
        self.target_sheet.setProperty(u"kind", u"sheet")
        self.layout_15 = QVBoxLayout(self.target_sheet)
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(16, 10, 16, 10)
        self.target_label = QLabel(self.target_sheet)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setProperty(u"kind", u"heading")

        self.layout_15.addWidget(self.target_label)

        self.left_label = Paragraph(self.target_sheet)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.left_label)


        self.layout_3.addWidget(self.target_sheet)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_16)

        self.scroll.setWidget(self.fields)

        self.layout_2.addWidget(self.scroll)

        self.letter_sheet = QFrame(CampaignDialog)
        self.letter_sheet.setObjectName(u"letter_sheet")
        self.letter_sheet.setProperty(u"kind", u"sheet")
        self.letter_sheet.setMinimumSize(QSize(420, 0))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.letter_sheet.sizePolicy().hasHeightForWidth())
        self.letter_sheet.setSizePolicy(sizePolicy1)
        self.layout_17 = QVBoxLayout(self.letter_sheet)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(1, 1, 1, 1)
        self.letter_picture = LetterPicture(self.letter_sheet)
        self.letter_picture.setObjectName(u"letter_picture")

        self.layout_17.addWidget(self.letter_picture)


        self.layout_2.addWidget(self.letter_sheet)


        self.layout_1.addLayout(self.layout_2)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.effect_label = Paragraph(CampaignDialog)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"muted")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.effect_label.sizePolicy().hasHeightForWidth())
        self.effect_label.setSizePolicy(sizePolicy2)

        self.layout_18.addWidget(self.effect_label)

        self.cancel_button = QPushButton(CampaignDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_18.addWidget(self.cancel_button)

        self.save_button = QPushButton(CampaignDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_18.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_18)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.due_label.setBuddy(self.due_field)
        self.version_label.setBuddy(self.version_combo)
        self.changes_label.setBuddy(self.changes_edit)
        self.centre_label.setBuddy(self.centre_combo)
        self.course_label.setBuddy(self.course_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.due_field)
        QWidget.setTabOrder(self.due_field, self.version_combo)
        QWidget.setTabOrder(self.version_combo, self.changes_edit)
        QWidget.setTabOrder(self.changes_edit, self.answer_choices)
        QWidget.setTabOrder(self.answer_choices, self.due_check)
        QWidget.setTabOrder(self.due_check, self.none_check)
        QWidget.setTabOrder(self.none_check, self.centre_combo)
        QWidget.setTabOrder(self.centre_combo, self.course_combo)
        QWidget.setTabOrder(self.course_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CampaignDialog)

        QMetaObject.connectSlotsByName(CampaignDialog)
    # setupUi

    def retranslateUi(self, CampaignDialog):
        CampaignDialog.setWindowTitle(QCoreApplication.translate("CampaignDialog", u"\u65b0\u3057\u3044\u518d\u540c\u610f\u306e\u4f9d\u983c - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("CampaignDialog", u"\u4f9d\u983c\u306e\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u4f9d\u983c\u306e\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("CampaignDialog", u"\u4f8b 2027\u5e74\u6625\u306e\u518d\u540c\u610f", None))
        self.title_problem.setText("")
        self.due_label.setText(QCoreApplication.translate("CampaignDialog", u"\u8fd4\u4fe1\u306e\u671f\u9650(&D)", None))
#if QT_CONFIG(accessibility)
        self.due_field.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u8fd4\u4fe1\u306e\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.due_problem.setText("")
        self.version_label.setText(QCoreApplication.translate("CampaignDialog", u"\u65b9\u91dd\u306e\u7248(&V)", None))
#if QT_CONFIG(accessibility)
        self.version_combo.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u65b9\u91dd\u306e\u7248", None))
#endif // QT_CONFIG(accessibility)
        self.version_problem.setText("")
        self.changes_label.setText(QCoreApplication.translate("CampaignDialog", u"\u4e3b\u306a\u5909\u66f4(&H)", None))
#if QT_CONFIG(accessibility)
        self.changes_edit.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u4e3b\u306a\u5909\u66f4", None))
#endif // QT_CONFIG(accessibility)
        self.changes_edit.setPlaceholderText(QCoreApplication.translate("CampaignDialog", u"\u4f8b \u5171\u540c\u5229\u7528\u3059\u308b\u4f1a\u793e\u306e\u8ffd\u52a0", None))
        self.changes_problem.setText("")
        self.wording_label.setText("")
        self.answer_heading.setText(QCoreApplication.translate("CampaignDialog", u"\u671f\u9650\u307e\u3067\u306b\u3054\u56de\u7b54\u304c\u306a\u3044\u3068\u304d", None))
        self.silence_label.setText(QCoreApplication.translate("CampaignDialog", u"\u3069\u308c\u3092\u9078\u3093\u3067\u3082\u3001\u304a\u8fd4\u4e8b\u304c\u306a\u3044\u3053\u3068\u3092\u540c\u610f\u3068\u3057\u3066\u8a18\u9332\u3059\u308b\u3053\u3068\u306f\u3042\u308a\u307e\u305b\u3093\u3002", None))
        self.target_heading.setText(QCoreApplication.translate("CampaignDialog", u"\u304a\u9858\u3044\u3059\u308b\u65b9", None))
        self.due_check.setText(QCoreApplication.translate("CampaignDialog", u"\u518d\u540c\u610f\u5f85\u3061\u306e\u65b9(&1)", None))
#if QT_CONFIG(accessibility)
        self.due_check.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u518d\u540c\u610f\u5f85\u3061\u306e\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.none_check.setText(QCoreApplication.translate("CampaignDialog", u"\u540c\u610f\u306e\u8a18\u9332\u304c\u306a\u3044\u65b9(&2)", None))
#if QT_CONFIG(accessibility)
        self.none_check.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u540c\u610f\u306e\u8a18\u9332\u304c\u306a\u3044\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.centre_label.setText(QCoreApplication.translate("CampaignDialog", u"\u30bb\u30f3\u30bf\u30fc(&3)", None))
#if QT_CONFIG(accessibility)
        self.centre_combo.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u30bb\u30f3\u30bf\u30fc", None))
#endif // QT_CONFIG(accessibility)
        self.course_label.setText(QCoreApplication.translate("CampaignDialog", u"\u30b3\u30fc\u30b9(&4)", None))
#if QT_CONFIG(accessibility)
        self.course_combo.setAccessibleName(QCoreApplication.translate("CampaignDialog", u"\u30b3\u30fc\u30b9", None))
#endif // QT_CONFIG(accessibility)
        self.filter_problem.setText("")
        self.target_label.setText("")
        self.left_label.setText("")
        self.effect_label.setText(QCoreApplication.translate("CampaignDialog", u"\u78ba\u5b9a\u3059\u308b\u3068\u3001\u304a\u9858\u3044\u3059\u308b\u65b9\u3068\u6574\u7406\u756a\u53f7\u304c\u6c7a\u307e\u308a\u307e\u3059\u3002\u5f8c\u304b\u3089\u52a0\u3048\u308b\u3053\u3068\u306f\u3067\u304d\u307e\u305b\u3093\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("CampaignDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("CampaignDialog", u"\u5bfe\u8c61\u3092\u78ba\u5b9a\u3059\u308b(&S)", None))
    # retranslateUi

