# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_table_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PaperTableDialog(object):
    def setupUi(self, PaperTableDialog):
        if not PaperTableDialog.objectName():
            PaperTableDialog.setObjectName(u"PaperTableDialog")
        self.layout_1 = QVBoxLayout(PaperTableDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(PaperTableDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(PaperTableDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.papers_list = QListWidget(PaperTableDialog)
        self.papers_list.setObjectName(u"papers_list")
        self.papers_list.setMinimumSize(QSize(280, 0))

        self.layout_3.addWidget(self.papers_list)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.own_button = QPushButton(PaperTableDialog)
        self.own_button.setObjectName(u"own_button")
        self.own_button.setProperty(u"kind", u"quiet")
        self.own_button.setAutoDefault(False)

        self.layout_4.addWidget(self.own_button)

        self.agent_button = QPushButton(PaperTableDialog)
        self.agent_button.setObjectName(u"agent_button")
        self.agent_button.setProperty(u"kind", u"quiet")
        self.agent_button.setAutoDefault(False)

        self.layout_4.addWidget(self.agent_button)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_3.addLayout(self.layout_4)


        self.layout_2.addLayout(self.layout_3)

        self.scroll = QScrollArea(PaperTableDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet = QFrame()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_6 = QVBoxLayout(self.sheet)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.word_label = QLabel(self.sheet)
        self.word_label.setObjectName(u"word_label")
        self.word_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.word_label)

        self.word_edit = QLineEdit(self.sheet)
        self.word_edit.setObjectName(u"word_edit")
        self.word_edit.setMaxLength(60)

        self.layout_7.addWidget(self.word_edit)

        self.word_problem = Paragraph(self.sheet)
        self.word_problem.setObjectName(u"word_problem")
        self.word_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.word_problem)


        self.layout_6.addLayout(self.layout_7)

        self.photo_check = QCheckBox(self.sheet)
        self.photo_check.setObjectName(u"photo_check")

        self.layout_6.addWidget(self.photo_check)

        self.expires_check = QCheckBox(self.sheet)
        self.expires_check.setObjectName(u"expires_check")

        self.layout_6.addWidget(self.expires_check)

        self.number_check = QCheckBox(self.sheet)
        self.number_check.setObjectName(u"number_check")

        self.layout_6.addWidget(self.number_check)

        self.number_problem = Paragraph(self.sheet)
        self.number_problem.setObjectName(u"number_problem")
        self.number_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.number_problem)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.shows_label = QLabel(self.sheet)
        self.shows_label.setObjectName(u"shows_label")
        self.shows_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.shows_label)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(16)
        self.layout_9.setVerticalSpacing(4)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.parent_check = QCheckBox(self.sheet)
        self.parent_check.setObjectName(u"parent_check")

        self.layout_9.addWidget(self.parent_check, 0, 0, 1, 1)

        self.minor_check = QCheckBox(self.sheet)
        self.minor_check.setObjectName(u"minor_check")

        self.layout_9.addWidget(self.minor_check, 0, 1, 1, 1)

        self.adult_check = QCheckBox(self.sheet)
        self.adult_check.setObjectName(u"adult_check")

        self.layout_9.addWidget(self.adult_check, 0, 2, 1, 1)

        self.agent_check = QCheckBox(self.sheet)
        self.agent_check.setObjectName(u"agent_check")

        self.layout_9.addWidget(self.agent_check, 1, 0, 1, 1)

        self.bereaved_check = QCheckBox(self.sheet)
        self.bereaved_check.setObjectName(u"bereaved_check")

        self.layout_9.addWidget(self.bereaved_check, 1, 1, 1, 1)


        self.layout_8.addLayout(self.layout_9)

        self.shows_problem = Paragraph(self.sheet)
        self.shows_problem.setObjectName(u"shows_problem")
        self.shows_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.shows_problem)


        self.layout_6.addLayout(self.layout_8)

        self.layout_10 = QGridLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setHorizontalSpacing(16)
        self.layout_10.setVerticalSpacing(0)
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.months_label = QLabel(self.sheet)
        self.months_label.setObjectName(u"months_label")
        self.months_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.months_label)

        self.months_edit = QLineEdit(self.sheet)
        self.months_edit.setObjectName(u"months_edit")

        self.layout_11.addWidget(self.months_edit)

        self.months_problem = Paragraph(self.sheet)
        self.months_problem.setObjectName(u"months_problem")
        self.months_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.months_problem)


        self.layout_10.addLayout(self.layout_11, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.cover_label = QLabel(self.sheet)
        self.cover_label.setObjectName(u"cover_label")
        self.cover_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.cover_label)

        self.cover_edit = QLineEdit(self.sheet)
        self.cover_edit.setObjectName(u"cover_edit")
        self.cover_edit.setMaxLength(60)

        self.layout_12.addWidget(self.cover_edit)

        self.cover_problem = Paragraph(self.sheet)
        self.cover_problem.setObjectName(u"cover_problem")
        self.cover_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.cover_problem)


        self.layout_10.addLayout(self.layout_12, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10.setColumnStretch(0, 1)
        self.layout_10.setColumnStretch(1, 1)

        self.layout_6.addLayout(self.layout_10)

        self.layout_13 = QGridLayout()
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setHorizontalSpacing(16)
        self.layout_13.setVerticalSpacing(0)
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.sheet)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.from_label)

        self.from_field = DateField(self.sheet)
        self.from_field.setObjectName(u"from_field")

        self.layout_14.addWidget(self.from_field)

        self.from_problem = Paragraph(self.sheet)
        self.from_problem.setObjectName(u"from_problem")
        self.from_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.from_problem)


        self.layout_13.addLayout(self.layout_14, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.sheet)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.until_label)

        self.until_field = DateField(self.sheet)
        self.until_field.setObjectName(u"until_field")

        self.layout_15.addWidget(self.until_field)

        self.until_problem = Paragraph(self.sheet)
        self.until_problem.setObjectName(u"until_problem")
        self.until_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.until_problem)


        self.layout_13.addLayout(self.layout_15, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13.setColumnStretch(0, 1)
        self.layout_13.setColumnStretch(1, 1)

        self.layout_6.addLayout(self.layout_13)

        self.spacer_16 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_16)

        self.scroll.setWidget(self.sheet)

        self.layout_2.addWidget(self.scroll)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.rules_sheet = QFrame(PaperTableDialog)
        self.rules_sheet.setObjectName(u"rules_sheet")
        self.rules_sheet.setProperty(u"kind", u"sheet")
        self.layout_17 = QVBoxLayout(self.rules_sheet)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(20, 12, 20, 12)
        self.rules_heading = QLabel(self.rules_sheet)
        self.rules_heading.setObjectName(u"rules_heading")
        self.rules_heading.setProperty(u"kind", u"section")

        self.layout_17.addWidget(self.rules_heading)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(24)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.kept_label = QLabel(self.rules_sheet)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.kept_label)

        self.kept_edit = QLineEdit(self.rules_sheet)
        self.kept_edit.setObjectName(u"kept_edit")
        self.kept_edit.setMaximumSize(QSize(96, 64))

        self.layout_19.addWidget(self.kept_edit)

        self.kept_problem = Paragraph(self.rules_sheet)
        self.kept_problem.setObjectName(u"kept_problem")
        self.kept_problem.setProperty(u"kind", u"problem")

        self.layout_19.addWidget(self.kept_problem)


        self.layout_18.addLayout(self.layout_19)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.images_check = QCheckBox(self.rules_sheet)
        self.images_check.setObjectName(u"images_check")

        self.layout_20.addWidget(self.images_check)

        self.images_hint = Paragraph(self.rules_sheet)
        self.images_hint.setObjectName(u"images_hint")
        self.images_hint.setProperty(u"kind", u"muted")

        self.layout_20.addWidget(self.images_hint)


        self.layout_18.addLayout(self.layout_20)

        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(3)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.image_label = QLabel(self.rules_sheet)
        self.image_label.setObjectName(u"image_label")
        self.image_label.setProperty(u"kind", u"muted")

        self.layout_21.addWidget(self.image_label)

        self.image_edit = QLineEdit(self.rules_sheet)
        self.image_edit.setObjectName(u"image_edit")
        self.image_edit.setMaximumSize(QSize(96, 64))

        self.layout_21.addWidget(self.image_edit)

        self.image_problem = Paragraph(self.rules_sheet)
        self.image_problem.setObjectName(u"image_problem")
        self.image_problem.setProperty(u"kind", u"problem")

        self.layout_21.addWidget(self.image_problem)


        self.layout_18.addLayout(self.layout_21)

        self.spacer_22 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_22)


        self.layout_17.addLayout(self.layout_18)


        self.layout_1.addWidget(self.rules_sheet)

        self.layout_23 = QHBoxLayout()
        self.layout_23.setSpacing(8)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.spacer_24 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_23.addItem(self.spacer_24)

        self.cancel_button = QPushButton(PaperTableDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_23.addWidget(self.cancel_button)

        self.save_button = QPushButton(PaperTableDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_23.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_23)

#if QT_CONFIG(shortcut)
        self.word_label.setBuddy(self.word_edit)
        self.months_label.setBuddy(self.months_edit)
        self.cover_label.setBuddy(self.cover_edit)
        self.from_label.setBuddy(self.from_field)
        self.until_label.setBuddy(self.until_field)
        self.kept_label.setBuddy(self.kept_edit)
        self.image_label.setBuddy(self.image_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.papers_list, self.own_button)
        QWidget.setTabOrder(self.own_button, self.agent_button)
        QWidget.setTabOrder(self.agent_button, self.word_edit)
        QWidget.setTabOrder(self.word_edit, self.photo_check)
        QWidget.setTabOrder(self.photo_check, self.expires_check)
        QWidget.setTabOrder(self.expires_check, self.number_check)
        QWidget.setTabOrder(self.number_check, self.parent_check)
        QWidget.setTabOrder(self.parent_check, self.minor_check)
        QWidget.setTabOrder(self.minor_check, self.adult_check)
        QWidget.setTabOrder(self.adult_check, self.agent_check)
        QWidget.setTabOrder(self.agent_check, self.bereaved_check)
        QWidget.setTabOrder(self.bereaved_check, self.months_edit)
        QWidget.setTabOrder(self.months_edit, self.cover_edit)
        QWidget.setTabOrder(self.cover_edit, self.from_field)
        QWidget.setTabOrder(self.from_field, self.until_field)
        QWidget.setTabOrder(self.until_field, self.kept_edit)
        QWidget.setTabOrder(self.kept_edit, self.images_check)
        QWidget.setTabOrder(self.images_check, self.image_edit)
        QWidget.setTabOrder(self.image_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PaperTableDialog)

        QMetaObject.connectSlotsByName(PaperTableDialog)
    # setupUi

    def retranslateUi(self, PaperTableDialog):
        PaperTableDialog.setWindowTitle(QCoreApplication.translate("PaperTableDialog", u"\u672c\u4eba\u78ba\u8a8d\u66f8\u985e\u306e\u8868 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("PaperTableDialog", u"\u7a93\u53e3\u3067\u78ba\u304b\u3081\u308b\u66f8\u985e\u306e\u8868\u3067\u3059\u3002\u4f7f\u308f\u306a\u304f\u306a\u3063\u305f\u66f8\u985e\u306f\u6d88\u3055\u305a\u3001\u300c\u4f7f\u3048\u308b\u671f\u9593\u300d\u306e\u672b\u65e5\u3092\u5165\u308c\u3066\u304f\u3060\u3055\u3044\u3002\u524d\u306e\u8a18\u9332\u306e\u66f8\u985e\u306e\u540d\u524d\u304c\u5206\u304b\u308b\u3088\u3046\u306b\u3001\u884c\u306f\u6b8b\u308a\u307e\u3059\u3002", None))
#if QT_CONFIG(accessibility)
        self.papers_list.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u66f8\u985e\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.own_button.setText(QCoreApplication.translate("PaperTableDialog", u"\u672c\u4eba\u306e\u66f8\u985e\u3092\u52a0\u3048\u308b(&A)", None))
        self.agent_button.setText(QCoreApplication.translate("PaperTableDialog", u"\u4ee3\u7406\u306e\u66f8\u985e\u3092\u52a0\u3048\u308b(&G)", None))
        self.word_label.setText(QCoreApplication.translate("PaperTableDialog", u"\u66f8\u985e\u306e\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.word_edit.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u66f8\u985e\u306e\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.word_problem.setText("")
        self.photo_check.setText(QCoreApplication.translate("PaperTableDialog", u"\u9854\u5199\u771f\u304c\u3042\u308b\uff081\u70b9\u3067\u8db3\u308a\u308b\uff09(&P)", None))
#if QT_CONFIG(accessibility)
        self.photo_check.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u9854\u5199\u771f\u304c\u3042\u308b\uff081\u70b9\u3067\u8db3\u308a\u308b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.expires_check.setText(QCoreApplication.translate("PaperTableDialog", u"\u6709\u52b9\u671f\u9650\u304c\u3042\u308b(&E)", None))
#if QT_CONFIG(accessibility)
        self.expires_check.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u6709\u52b9\u671f\u9650\u304c\u3042\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.number_check.setText(QCoreApplication.translate("PaperTableDialog", u"\u756a\u53f7\u306e\u4e0b4\u6841\u3092\u63a7\u3048\u3066\u3088\u3044(&4)", None))
#if QT_CONFIG(accessibility)
        self.number_check.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u756a\u53f7\u306e\u4e0b4\u6841\u3092\u63a7\u3048\u3066\u3088\u3044", None))
#endif // QT_CONFIG(accessibility)
        self.number_problem.setText("")
        self.shows_label.setText(QCoreApplication.translate("PaperTableDialog", u"\u3069\u306a\u305f\u306e\u4ee3\u7406\u6a29\u304c\u5206\u304b\u308a\u307e\u3059\u304b", None))
        self.parent_check.setText(QCoreApplication.translate("PaperTableDialog", u"\u89aa\u6a29\u8005(&1)", None))
#if QT_CONFIG(accessibility)
        self.parent_check.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u89aa\u6a29\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.minor_check.setText(QCoreApplication.translate("PaperTableDialog", u"\u672a\u6210\u5e74\u5f8c\u898b\u4eba(&2)", None))
#if QT_CONFIG(accessibility)
        self.minor_check.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u672a\u6210\u5e74\u5f8c\u898b\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.adult_check.setText(QCoreApplication.translate("PaperTableDialog", u"\u6210\u5e74\u5f8c\u898b\u4eba(&3)", None))
#if QT_CONFIG(accessibility)
        self.adult_check.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u6210\u5e74\u5f8c\u898b\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.agent_check.setText(QCoreApplication.translate("PaperTableDialog", u"\u4efb\u610f\u4ee3\u7406\u4eba(&5)", None))
#if QT_CONFIG(accessibility)
        self.agent_check.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u4efb\u610f\u4ee3\u7406\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.bereaved_check.setText(QCoreApplication.translate("PaperTableDialog", u"\u3054\u907a\u65cf(&6)", None))
#if QT_CONFIG(accessibility)
        self.bereaved_check.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u3054\u907a\u65cf", None))
#endif // QT_CONFIG(accessibility)
        self.shows_problem.setText("")
        self.months_label.setText(QCoreApplication.translate("PaperTableDialog", u"\u767a\u884c\u304b\u3089\u4f7f\u3048\u308b\u6708\u6570\uff08\u7a7a\u6b04\u306f\u671f\u9650\u306a\u3057\uff09(&M)", None))
#if QT_CONFIG(accessibility)
        self.months_edit.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u767a\u884c\u304b\u3089\u4f7f\u3048\u308b\u6708\u6570\uff08\u7a7a\u6b04\u306f\u671f\u9650\u306a\u3057\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.months_problem.setText("")
        self.cover_label.setText(QCoreApplication.translate("PaperTableDialog", u"\u5199\u3057\u3067\u96a0\u3059\u3068\u3053\u308d(&V)", None))
#if QT_CONFIG(accessibility)
        self.cover_edit.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u5199\u3057\u3067\u96a0\u3059\u3068\u3053\u308d", None))
#endif // QT_CONFIG(accessibility)
        self.cover_edit.setPlaceholderText(QCoreApplication.translate("PaperTableDialog", u"\u4f8b \u672c\u7c4d\u30fb\u500b\u4eba\u756a\u53f7", None))
        self.cover_problem.setText("")
        self.from_label.setText(QCoreApplication.translate("PaperTableDialog", u"\u4f7f\u3048\u308b\u671f\u9593\u306e\u521d\u65e5(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u4f7f\u3048\u308b\u671f\u9593\u306e\u521d\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.from_problem.setText("")
        self.until_label.setText(QCoreApplication.translate("PaperTableDialog", u"\u4f7f\u3048\u308b\u671f\u9593\u306e\u672b\u65e5(&U)", None))
#if QT_CONFIG(accessibility)
        self.until_field.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u4f7f\u3048\u308b\u671f\u9593\u306e\u672b\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.until_problem.setText("")
        self.rules_heading.setText(QCoreApplication.translate("PaperTableDialog", u"\u304a\u9810\u304b\u308a\u3059\u308b\u66f8\u985e\u306e\u6c7a\u307e\u308a", None))
        self.kept_label.setText(QCoreApplication.translate("PaperTableDialog", u"\u56de\u7b54\u306e\u5f8c\u3001\u51e6\u5206\u3059\u308b\u307e\u3067\u306e\u65e5\u6570(&D)", None))
#if QT_CONFIG(accessibility)
        self.kept_edit.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u56de\u7b54\u306e\u5f8c\u3001\u51e6\u5206\u3059\u308b\u307e\u3067\u306e\u65e5\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.kept_problem.setText("")
        self.images_check.setText(QCoreApplication.translate("PaperTableDialog", u"\u66f8\u985e\u306e\u753b\u50cf\u3092\u6b8b\u3059\u3053\u3068\u304c\u3042\u308b(&I)", None))
#if QT_CONFIG(accessibility)
        self.images_check.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u66f8\u985e\u306e\u753b\u50cf\u3092\u6b8b\u3059\u3053\u3068\u304c\u3042\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.images_hint.setText(QCoreApplication.translate("PaperTableDialog", u"\u6b8b\u3059\u3068\u304d\u306f\u3001\u6d88\u3059\u65e5\u3092\u5fc5\u305a\u4ed8\u3051\u307e\u3059\u3002", None))
        self.image_label.setText(QCoreApplication.translate("PaperTableDialog", u"\u753b\u50cf\u3092\u6d88\u3059\u307e\u3067\u306e\u65e5\u6570(&L)", None))
#if QT_CONFIG(accessibility)
        self.image_edit.setAccessibleName(QCoreApplication.translate("PaperTableDialog", u"\u753b\u50cf\u3092\u6d88\u3059\u307e\u3067\u306e\u65e5\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.image_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PaperTableDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PaperTableDialog", u"\u8868\u3092\u4fdd\u5b58\u3059\u308b(&S)", None))
    # retranslateUi

