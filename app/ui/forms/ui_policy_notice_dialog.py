# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_notice_dialog.ui'
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

from app.ui.widgets.letter_picture import LetterPicture
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_PolicyNoticeDialog(object):
    def setupUi(self, PolicyNoticeDialog):
        if not PolicyNoticeDialog.objectName():
            PolicyNoticeDialog.setObjectName(u"PolicyNoticeDialog")
        self.layout_1 = QVBoxLayout(PolicyNoticeDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.trouble_notice = Notice(PolicyNoticeDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PolicyNoticeDialog)
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
        self.kind_label = QLabel(self.fields)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.kind_label)

        self.letter_combo = QComboBox(self.fields)
        self.letter_combo.setObjectName(u"letter_combo")

        self.layout_6.addWidget(self.letter_combo)

        self.letter_problem = Paragraph(self.fields)
        self.letter_problem.setObjectName(u"letter_problem")
        self.letter_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.letter_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 3)
        self.layout_4.setColumnStretch(1, 2)

        self.layout_3.addLayout(self.layout_4)

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


        self.layout_3.addLayout(self.layout_9)

        self.version_label = Paragraph(self.fields)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.version_label)

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
        self.current_check = QCheckBox(self.fields)
        self.current_check.setObjectName(u"current_check")
        self.current_check.setChecked(True)

        self.layout_10.addWidget(self.current_check)

        self.due_check = QCheckBox(self.fields)
        self.due_check.setObjectName(u"due_check")
        self.due_check.setChecked(True)

        self.layout_10.addWidget(self.due_check)

        self.other_check = QCheckBox(self.fields)
        self.other_check.setObjectName(u"other_check")

        self.layout_10.addWidget(self.other_check)

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

        self.letter_sheet = QFrame(PolicyNoticeDialog)
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
        self.effect_label = Paragraph(PolicyNoticeDialog)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"muted")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.effect_label.sizePolicy().hasHeightForWidth())
        self.effect_label.setSizePolicy(sizePolicy2)

        self.layout_18.addWidget(self.effect_label)

        self.cancel_button = QPushButton(PolicyNoticeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_18.addWidget(self.cancel_button)

        self.save_button = QPushButton(PolicyNoticeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_18.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_18)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.kind_label.setBuddy(self.letter_combo)
        self.changes_label.setBuddy(self.changes_edit)
        self.centre_label.setBuddy(self.centre_combo)
        self.course_label.setBuddy(self.course_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.letter_combo)
        QWidget.setTabOrder(self.letter_combo, self.changes_edit)
        QWidget.setTabOrder(self.changes_edit, self.current_check)
        QWidget.setTabOrder(self.current_check, self.due_check)
        QWidget.setTabOrder(self.due_check, self.other_check)
        QWidget.setTabOrder(self.other_check, self.centre_combo)
        QWidget.setTabOrder(self.centre_combo, self.course_combo)
        QWidget.setTabOrder(self.course_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PolicyNoticeDialog)

        QMetaObject.connectSlotsByName(PolicyNoticeDialog)
    # setupUi

    def retranslateUi(self, PolicyNoticeDialog):
        PolicyNoticeDialog.setWindowTitle(QCoreApplication.translate("PolicyNoticeDialog", u"\u304a\u77e5\u3089\u305b\u306e\u624b\u7d19 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u304a\u77e5\u3089\u305b\u306e\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("PolicyNoticeDialog", u"\u304a\u77e5\u3089\u305b\u306e\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.title_edit.setPlaceholderText(QCoreApplication.translate("PolicyNoticeDialog", u"\u4f8b 2027\u5e744\u6708\u306e\u6539\u8a02\u306e\u304a\u77e5\u3089\u305b", None))
        self.title_problem.setText("")
        self.kind_label.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u624b\u7d19\u306e\u7a2e\u985e(&K)", None))
#if QT_CONFIG(accessibility)
        self.letter_combo.setAccessibleName(QCoreApplication.translate("PolicyNoticeDialog", u"\u624b\u7d19\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.letter_problem.setText("")
        self.changes_label.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u4e3b\u306a\u5909\u66f4(&H)", None))
#if QT_CONFIG(accessibility)
        self.changes_edit.setAccessibleName(QCoreApplication.translate("PolicyNoticeDialog", u"\u4e3b\u306a\u5909\u66f4", None))
#endif // QT_CONFIG(accessibility)
        self.changes_edit.setPlaceholderText(QCoreApplication.translate("PolicyNoticeDialog", u"\u4f8b \u304a\u554f\u3044\u5408\u308f\u305b\u7a93\u53e3\u306e\u5909\u66f4\uff08\u7a7a\u306e\u307e\u307e\u3067\u3082\u9001\u308c\u307e\u3059\uff09", None))
        self.changes_problem.setText("")
        self.version_label.setText("")
        self.silence_label.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u8fd4\u4fe1\u7968\u306f\u4ed8\u304d\u307e\u305b\u3093\u3002\u304a\u8fd4\u4e8b\u306f\u6c42\u3081\u305a\u3001\u540c\u610f\u306e\u8a18\u9332\u3082\u5909\u308f\u308a\u307e\u305b\u3093\u3002\u3054\u6848\u5185\u3092\u6b62\u3081\u3066\u3044\u308b\u65b9\u306b\u306f\u304a\u9001\u308a\u3057\u307e\u305b\u3093\u3002\u6539\u8a02\u306e\u5185\u5bb9\u306f\u3001\u30db\u30fc\u30e0\u30da\u30fc\u30b8\u306a\u3069\u3067\u3082\u516c\u8868\u3057\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.target_heading.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u304a\u77e5\u3089\u305b\u3059\u308b\u65b9", None))
        self.current_check.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u540c\u610f\u3042\u308a\u306e\u65b9(&1)", None))
#if QT_CONFIG(accessibility)
        self.current_check.setAccessibleName(QCoreApplication.translate("PolicyNoticeDialog", u"\u540c\u610f\u3042\u308a\u306e\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.due_check.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u518d\u540c\u610f\u5f85\u3061\u306e\u65b9(&2)", None))
#if QT_CONFIG(accessibility)
        self.due_check.setAccessibleName(QCoreApplication.translate("PolicyNoticeDialog", u"\u518d\u540c\u610f\u5f85\u3061\u306e\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.other_check.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u4e0d\u540c\u610f\u30fb\u8a18\u9332\u306e\u306a\u3044\u65b9(&3)", None))
#if QT_CONFIG(accessibility)
        self.other_check.setAccessibleName(QCoreApplication.translate("PolicyNoticeDialog", u"\u4e0d\u540c\u610f\u30fb\u8a18\u9332\u306e\u306a\u3044\u65b9", None))
#endif // QT_CONFIG(accessibility)
        self.centre_label.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u30bb\u30f3\u30bf\u30fc(&4)", None))
#if QT_CONFIG(accessibility)
        self.centre_combo.setAccessibleName(QCoreApplication.translate("PolicyNoticeDialog", u"\u30bb\u30f3\u30bf\u30fc", None))
#endif // QT_CONFIG(accessibility)
        self.course_label.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u30b3\u30fc\u30b9(&5)", None))
#if QT_CONFIG(accessibility)
        self.course_combo.setAccessibleName(QCoreApplication.translate("PolicyNoticeDialog", u"\u30b3\u30fc\u30b9", None))
#endif // QT_CONFIG(accessibility)
        self.filter_problem.setText("")
        self.target_label.setText("")
        self.left_label.setText("")
        self.effect_label.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u78ba\u5b9a\u3059\u308b\u3068\u3001\u304a\u77e5\u3089\u305b\u3059\u308b\u65b9\u3068\u6574\u7406\u756a\u53f7\u304c\u6c7a\u307e\u308a\u307e\u3059\u3002\u5f8c\u304b\u3089\u52a0\u3048\u308b\u3053\u3068\u306f\u3067\u304d\u307e\u305b\u3093\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PolicyNoticeDialog", u"\u5bfe\u8c61\u3092\u78ba\u5b9a\u3059\u308b(&S)", None))
    # retranslateUi

