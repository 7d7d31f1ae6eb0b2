# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'disposal_dialog.ui'
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
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DisposalDialog(object):
    def setupUi(self, DisposalDialog):
        if not DisposalDialog.objectName():
            DisposalDialog.setObjectName(u"DisposalDialog")
        self.layout_1 = QVBoxLayout(DisposalDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(DisposalDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(DisposalDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(DisposalDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QHBoxLayout(self.sheet)
        self.layout_2.setSpacing(24)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(6)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.title_label1 = QLabel(self.sheet)
        self.title_label1.setObjectName(u"title_label1")
        self.title_label1.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.title_label1)

        self.title_edit = QLineEdit(self.sheet)
        self.title_edit.setObjectName(u"title_edit")

        self.layout_4.addWidget(self.title_edit)

        self.title_problem = Paragraph(self.sheet)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.title_problem)


        self.layout_3.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.sheet)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.sheet)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 48))
        self.reason_edit.setMaximumSize(QSize(16777215, 64))

        self.layout_5.addWidget(self.reason_edit)


        self.layout_3.addLayout(self.layout_5)

        self.items_label = QLabel(self.sheet)
        self.items_label.setObjectName(u"items_label")
        self.items_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.items_label)

        self.items_list = QListWidget(self.sheet)
        self.items_list.setObjectName(u"items_list")
        self.items_list.setMinimumSize(QSize(360, 120))
        self.items_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.items_list.sizePolicy().hasHeightForWidth())
        self.items_list.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.items_list)

        self.items_problem = Paragraph(self.sheet)
        self.items_problem.setObjectName(u"items_problem")
        self.items_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.items_problem)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.candidates_button = QPushButton(self.sheet)
        self.candidates_button.setObjectName(u"candidates_button")
        self.candidates_button.setAutoDefault(False)

        self.layout_6.addWidget(self.candidates_button)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.edit_button = QPushButton(self.sheet)
        self.edit_button.setObjectName(u"edit_button")
        self.edit_button.setAutoDefault(False)

        self.layout_6.addWidget(self.edit_button)

        self.drop_button = QPushButton(self.sheet)
        self.drop_button.setObjectName(u"drop_button")
        self.drop_button.setAutoDefault(False)

        self.layout_6.addWidget(self.drop_button)


        self.layout_3.addLayout(self.layout_6)


        self.layout_2.addLayout(self.layout_3)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.item_label = QLabel(self.sheet)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setProperty(u"kind", u"section")

        self.layout_8.addWidget(self.item_label)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.sheet)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.what_label)

        self.what_edit = QLineEdit(self.sheet)
        self.what_edit.setObjectName(u"what_edit")

        self.layout_9.addWidget(self.what_edit)

        self.what_problem = Paragraph(self.sheet)
        self.what_problem.setObjectName(u"what_problem")
        self.what_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.what_problem)


        self.layout_8.addLayout(self.layout_9)

        self.layout_10 = QGridLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setHorizontalSpacing(16)
        self.layout_10.setVerticalSpacing(0)
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.medium_label = QLabel(self.sheet)
        self.medium_label.setObjectName(u"medium_label")
        self.medium_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.medium_label)

        self.medium_combo = QComboBox(self.sheet)
        self.medium_combo.setObjectName(u"medium_combo")

        self.layout_11.addWidget(self.medium_combo)


        self.layout_10.addLayout(self.layout_11, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(self.sheet)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.period_label)

        self.period_edit = QLineEdit(self.sheet)
        self.period_edit.setObjectName(u"period_edit")

        self.layout_12.addWidget(self.period_edit)


        self.layout_10.addLayout(self.layout_12, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(self.sheet)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.count_label)

        self.count_edit = QLineEdit(self.sheet)
        self.count_edit.setObjectName(u"count_edit")

        self.layout_13.addWidget(self.count_edit)


        self.layout_10.addLayout(self.layout_13, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10.setColumnStretch(0, 1)
        self.layout_10.setColumnStretch(1, 1)
        self.layout_10.setColumnStretch(2, 1)

        self.layout_8.addLayout(self.layout_10)

        self.count_problem = Paragraph(self.sheet)
        self.count_problem.setObjectName(u"count_problem")
        self.count_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.count_problem)

        self.layout_14 = QGridLayout()
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setHorizontalSpacing(16)
        self.layout_14.setVerticalSpacing(0)
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.sheet)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.place_label)

        self.place_edit = QLineEdit(self.sheet)
        self.place_edit.setObjectName(u"place_edit")

        self.layout_15.addWidget(self.place_edit)


        self.layout_14.addLayout(self.layout_15, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.box_label = QLabel(self.sheet)
        self.box_label.setObjectName(u"box_label")
        self.box_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.box_label)

        self.box_edit = QLineEdit(self.sheet)
        self.box_edit.setObjectName(u"box_edit")

        self.layout_16.addWidget(self.box_edit)


        self.layout_14.addLayout(self.layout_16, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14.setColumnStretch(0, 2)
        self.layout_14.setColumnStretch(1, 1)

        self.layout_8.addLayout(self.layout_14)

        self.place_problem = Paragraph(self.sheet)
        self.place_problem.setObjectName(u"place_problem")
        self.place_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.place_problem)

        self.layout_17 = QGridLayout()
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setHorizontalSpacing(16)
        self.layout_17.setVerticalSpacing(0)
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.sheet)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"kind", u"muted")

        self.layout_18.addWidget(self.until_label)

        self.until_field = DateField(self.sheet)
        self.until_field.setObjectName(u"until_field")

        self.layout_18.addWidget(self.until_field)


        self.layout_17.addLayout(self.layout_18, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(3)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.ground_label = QLabel(self.sheet)
        self.ground_label.setObjectName(u"ground_label")
        self.ground_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.ground_label)

        self.ground_edit = QLineEdit(self.sheet)
        self.ground_edit.setObjectName(u"ground_edit")

        self.layout_19.addWidget(self.ground_edit)


        self.layout_17.addLayout(self.layout_19, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_17.setColumnStretch(0, 1)
        self.layout_17.setColumnStretch(1, 1)

        self.layout_8.addLayout(self.layout_17)

        self.until_problem = Paragraph(self.sheet)
        self.until_problem.setObjectName(u"until_problem")
        self.until_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.until_problem)

        self.layout_20 = QHBoxLayout()
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.spacer_21 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_20.addItem(self.spacer_21)

        self.add_button = QPushButton(self.sheet)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.layout_20.addWidget(self.add_button)


        self.layout_8.addLayout(self.layout_20)

        self.spacer_22 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_22)


        self.layout_2.addLayout(self.layout_8)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(1, 1)

        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(DisposalDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_23 = QHBoxLayout()
        self.layout_23.setSpacing(8)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.spacer_24 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_23.addItem(self.spacer_24)

        self.cancel_button = QPushButton(DisposalDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_23.addWidget(self.cancel_button)

        self.save_button = QPushButton(DisposalDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_23.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_23)

#if QT_CONFIG(shortcut)
        self.title_label1.setBuddy(self.title_edit)
        self.reason_label.setBuddy(self.reason_edit)
        self.items_label.setBuddy(self.items_list)
        self.what_label.setBuddy(self.what_edit)
        self.medium_label.setBuddy(self.medium_combo)
        self.period_label.setBuddy(self.period_edit)
        self.count_label.setBuddy(self.count_edit)
        self.place_label.setBuddy(self.place_edit)
        self.box_label.setBuddy(self.box_edit)
        self.until_label.setBuddy(self.until_field)
        self.ground_label.setBuddy(self.ground_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.items_list)
        QWidget.setTabOrder(self.items_list, self.candidates_button)
        QWidget.setTabOrder(self.candidates_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.drop_button)
        QWidget.setTabOrder(self.drop_button, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.medium_combo)
        QWidget.setTabOrder(self.medium_combo, self.period_edit)
        QWidget.setTabOrder(self.period_edit, self.count_edit)
        QWidget.setTabOrder(self.count_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.box_edit)
        QWidget.setTabOrder(self.box_edit, self.until_field)
        QWidget.setTabOrder(self.until_field, self.ground_edit)
        QWidget.setTabOrder(self.ground_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DisposalDialog)

        QMetaObject.connectSlotsByName(DisposalDialog)
    # setupUi

    def retranslateUi(self, DisposalDialog):
        DisposalDialog.setWindowTitle(QCoreApplication.translate("DisposalDialog", u"\u5ec3\u68c4\u306e\u4f3a\u3044 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.title_label1.setText(QCoreApplication.translate("DisposalDialog", u"\u4ef6\u540d(&T)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u4ef6\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.title_problem.setText("")
        self.reason_label.setText(QCoreApplication.translate("DisposalDialog", u"\u5ec3\u68c4\u3059\u308b\u7406\u7531(&W)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u5ec3\u68c4\u3059\u308b\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.items_label.setText(QCoreApplication.translate("DisposalDialog", u"\u5ec3\u68c4\u3059\u308b\u3082\u306e\u306e\u4e00\u89a7(&L)", None))
#if QT_CONFIG(accessibility)
        self.items_list.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u5ec3\u68c4\u3059\u308b\u3082\u306e\u306e\u4e00\u89a7", None))
#endif // QT_CONFIG(accessibility)
        self.items_problem.setText("")
        self.candidates_button.setText(QCoreApplication.translate("DisposalDialog", u"\u671f\u65e5\u3092\u904e\u304e\u305f\u3082\u306e\u3092\u52a0\u3048\u308b(&K)", None))
        self.edit_button.setText(QCoreApplication.translate("DisposalDialog", u"\u6b04\u306b\u623b\u3059(&E)", None))
        self.drop_button.setText(QCoreApplication.translate("DisposalDialog", u"\u5916\u3059(&R)", None))
        self.item_label.setText(QCoreApplication.translate("DisposalDialog", u"\u52a0\u3048\u308b\u3082\u306e", None))
        self.what_label.setText(QCoreApplication.translate("DisposalDialog", u"\u540d\u79f0\uff08\u4eba\u306e\u304a\u540d\u524d\u306f\u66f8\u304d\u307e\u305b\u3093\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.what_edit.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u540d\u79f0\uff08\u4eba\u306e\u304a\u540d\u524d\u306f\u66f8\u304d\u307e\u305b\u3093\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.what_problem.setText("")
        self.medium_label.setText(QCoreApplication.translate("DisposalDialog", u"\u533a\u5206(&M)", None))
#if QT_CONFIG(accessibility)
        self.medium_combo.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u533a\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.period_label.setText(QCoreApplication.translate("DisposalDialog", u"\u5e74\u5ea6\u30fb\u671f\u9593(&Y)", None))
#if QT_CONFIG(accessibility)
        self.period_edit.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u5e74\u5ea6\u30fb\u671f\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText(QCoreApplication.translate("DisposalDialog", u"\u6570\u91cf(&C)", None))
#if QT_CONFIG(accessibility)
        self.count_edit.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u6570\u91cf", None))
#endif // QT_CONFIG(accessibility)
        self.count_edit.setPlaceholderText(QCoreApplication.translate("DisposalDialog", u"\u4f8b 3\u7bb1", None))
        self.count_problem.setText("")
        self.place_label.setText(QCoreApplication.translate("DisposalDialog", u"\u4fdd\u7ba1\u5834\u6240(&P)", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u4fdd\u7ba1\u5834\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.box_label.setText(QCoreApplication.translate("DisposalDialog", u"\u7bb1\u756a\u53f7(&B)", None))
#if QT_CONFIG(accessibility)
        self.box_edit.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u7bb1\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.place_problem.setText("")
        self.until_label.setText(QCoreApplication.translate("DisposalDialog", u"\u4fdd\u7ba1\u306e\u6e80\u4e86\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.until_field.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u4fdd\u7ba1\u306e\u6e80\u4e86\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.ground_label.setText(QCoreApplication.translate("DisposalDialog", u"\u5ec3\u68c4\u3057\u3066\u3088\u3044\u6839\u62e0(&G)", None))
#if QT_CONFIG(accessibility)
        self.ground_edit.setAccessibleName(QCoreApplication.translate("DisposalDialog", u"\u5ec3\u68c4\u3057\u3066\u3088\u3044\u6839\u62e0", None))
#endif // QT_CONFIG(accessibility)
        self.until_problem.setText("")
        self.add_button.setText(QCoreApplication.translate("DisposalDialog", u"\u4e00\u89a7\u306b\u52a0\u3048\u308b(&A)", None))
        self.cancel_button.setText(QCoreApplication.translate("DisposalDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("DisposalDialog", u"\u8d77\u6848(&S)", None))
    # retranslateUi

