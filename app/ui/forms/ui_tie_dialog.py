# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tie_dialog.ui'
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
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_TieDialog(object):
    def setupUi(self, TieDialog):
        if not TieDialog.objectName():
            TieDialog.setObjectName(u"TieDialog")
        self.layout_1 = QVBoxLayout(TieDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.child_label = QLabel(TieDialog)
        self.child_label.setObjectName(u"child_label")
        self.child_label.setProperty(u"kind", u"heading")
        self.child_label.setWordWrap(True)

        self.layout_1.addWidget(self.child_label)

        self.trouble_notice = Notice(TieDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.adult_sheet = QFrame(TieDialog)
        self.adult_sheet.setObjectName(u"adult_sheet")
        self.adult_sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.adult_sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.subject_search_label = QLabel(self.adult_sheet)
        self.subject_search_label.setObjectName(u"subject_search_label")
        self.subject_search_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.subject_search_label)

        self.subject_search = SearchBox(self.adult_sheet)
        self.subject_search.setObjectName(u"subject_search")

        self.layout_3.addWidget(self.subject_search)

        self.subject_list = QListWidget(self.adult_sheet)
        self.subject_list.setObjectName(u"subject_list")
        self.subject_list.setMaximumSize(QSize(16777215, 132))

        self.layout_3.addWidget(self.subject_list)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.adult_sheet)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"kind", u"muted")
        self.subject_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.subject_label.sizePolicy().hasHeightForWidth())
        self.subject_label.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.subject_label)

        self.subject_clear_button = QPushButton(self.adult_sheet)
        self.subject_clear_button.setObjectName(u"subject_clear_button")
        self.subject_clear_button.setProperty(u"kind", u"quiet")
        self.subject_clear_button.setAutoDefault(False)

        self.layout_4.addWidget(self.subject_clear_button)


        self.layout_3.addLayout(self.layout_4)

        self.member_problem = Paragraph(self.adult_sheet)
        self.member_problem.setObjectName(u"member_problem")
        self.member_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.member_problem)


        self.layout_2.addLayout(self.layout_3)

        self.named_box = QWidget(self.adult_sheet)
        self.named_box.setObjectName(u"named_box")
        self.named_box.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.named_box)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.named_label = Paragraph(self.named_box)
        self.named_label.setObjectName(u"named_label")
        self.named_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.named_label)

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(12)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.named_box)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.name_label)

        self.name_edit = NameEdit(self.named_box)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_7.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.named_box)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.name_problem)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.kana_label = QLabel(self.named_box)
        self.kana_label.setObjectName(u"kana_label")
        self.kana_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.kana_label)

        self.kana_edit = QLineEdit(self.named_box)
        self.kana_edit.setObjectName(u"kana_edit")

        self.layout_8.addWidget(self.kana_edit)

        self.kana_problem = Paragraph(self.named_box)
        self.kana_problem.setObjectName(u"kana_problem")
        self.kana_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.kana_problem)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 1)

        self.layout_5.addLayout(self.layout_6)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.telephone_label = QLabel(self.named_box)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.telephone_label)

        self.telephone_edit = QLineEdit(self.named_box)
        self.telephone_edit.setObjectName(u"telephone_edit")

        self.layout_9.addWidget(self.telephone_edit)

        self.telephone_problem = Paragraph(self.named_box)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.telephone_problem)


        self.layout_5.addLayout(self.layout_9)


        self.layout_2.addWidget(self.named_box)


        self.layout_1.addWidget(self.adult_sheet)

        self.tie_sheet = QFrame(TieDialog)
        self.tie_sheet.setObjectName(u"tie_sheet")
        self.tie_sheet.setProperty(u"kind", u"sheet")
        self.layout_10 = QVBoxLayout(self.tie_sheet)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(20, 16, 20, 16)
        self.layout_11 = QGridLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setHorizontalSpacing(12)
        self.layout_11.setVerticalSpacing(0)
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.relationship_label = QLabel(self.tie_sheet)
        self.relationship_label.setObjectName(u"relationship_label")
        self.relationship_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.relationship_label)

        self.relationship_combo = QComboBox(self.tie_sheet)
        self.relationship_combo.setObjectName(u"relationship_combo")

        self.layout_12.addWidget(self.relationship_combo)

        self.relationship_problem = Paragraph(self.tie_sheet)
        self.relationship_problem.setObjectName(u"relationship_problem")
        self.relationship_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.relationship_problem)


        self.layout_11.addLayout(self.layout_12, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.custody_label = QLabel(self.tie_sheet)
        self.custody_label.setObjectName(u"custody_label")
        self.custody_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.custody_label)

        self.custody_combo = QComboBox(self.tie_sheet)
        self.custody_combo.setObjectName(u"custody_combo")

        self.layout_13.addWidget(self.custody_combo)

        self.custody_problem = Paragraph(self.tie_sheet)
        self.custody_problem.setObjectName(u"custody_problem")
        self.custody_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.custody_problem)


        self.layout_11.addLayout(self.layout_13, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.together_label = QLabel(self.tie_sheet)
        self.together_label.setObjectName(u"together_label")
        self.together_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.together_label)

        self.together_combo = QComboBox(self.tie_sheet)
        self.together_combo.setObjectName(u"together_combo")

        self.layout_14.addWidget(self.together_combo)

        self.together_problem = Paragraph(self.tie_sheet)
        self.together_problem.setObjectName(u"together_problem")
        self.together_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.together_problem)


        self.layout_11.addLayout(self.layout_14, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11.setColumnStretch(0, 3)
        self.layout_11.setColumnStretch(1, 2)
        self.layout_11.setColumnStretch(2, 2)

        self.layout_10.addLayout(self.layout_11)

        self.ended_box = QWidget(self.tie_sheet)
        self.ended_box.setObjectName(u"ended_box")
        self.ended_box.setProperty(u"kind", u"clear")
        self.layout_15 = QVBoxLayout(self.ended_box)
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.ended_label = QLabel(self.ended_box)
        self.ended_label.setObjectName(u"ended_label")
        self.ended_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.ended_label)

        self.ended_field = DateField(self.ended_box)
        self.ended_field.setObjectName(u"ended_field")

        self.layout_16.addWidget(self.ended_field)

        self.ended_problem = Paragraph(self.ended_box)
        self.ended_problem.setObjectName(u"ended_problem")
        self.ended_problem.setProperty(u"kind", u"problem")

        self.layout_16.addWidget(self.ended_problem)


        self.layout_15.addLayout(self.layout_16)


        self.layout_10.addWidget(self.ended_box)

        self.effect_label = Paragraph(self.tie_sheet)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.effect_label)


        self.layout_1.addWidget(self.tie_sheet)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_17.addItem(self.spacer_18)

        self.cancel_button = QPushButton(TieDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_17.addWidget(self.cancel_button)

        self.save_button = QPushButton(TieDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_17.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_17)

#if QT_CONFIG(shortcut)
        self.subject_search_label.setBuddy(self.subject_search)
        self.name_label.setBuddy(self.name_edit)
        self.kana_label.setBuddy(self.kana_edit)
        self.telephone_label.setBuddy(self.telephone_edit)
        self.relationship_label.setBuddy(self.relationship_combo)
        self.custody_label.setBuddy(self.custody_combo)
        self.together_label.setBuddy(self.together_combo)
        self.ended_label.setBuddy(self.ended_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject_search, self.subject_list)
        QWidget.setTabOrder(self.subject_list, self.subject_clear_button)
        QWidget.setTabOrder(self.subject_clear_button, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.kana_edit)
        QWidget.setTabOrder(self.kana_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.relationship_combo)
        QWidget.setTabOrder(self.relationship_combo, self.custody_combo)
        QWidget.setTabOrder(self.custody_combo, self.together_combo)
        QWidget.setTabOrder(self.together_combo, self.ended_field)
        QWidget.setTabOrder(self.ended_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(TieDialog)

        QMetaObject.connectSlotsByName(TieDialog)
    # setupUi

    def retranslateUi(self, TieDialog):
        TieDialog.setWindowTitle(QCoreApplication.translate("TieDialog", u"\u4fdd\u8b77\u8005\u30fb\u3054\u5bb6\u65cf - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.child_label.setText("")
        self.subject_search_label.setText(QCoreApplication.translate("TieDialog", u"\u4f1a\u54e1\u304b\u3089\u9078\u3076(&M)", None))
#if QT_CONFIG(accessibility)
        self.subject_search.setAccessibleName(QCoreApplication.translate("TieDialog", u"\u4f1a\u54e1\u3092\u63a2\u3059", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subject_list.setAccessibleName(QCoreApplication.translate("TieDialog", u"\u898b\u3064\u304b\u3063\u305f\u4f1a\u54e1", None))
#endif // QT_CONFIG(accessibility)
        self.subject_label.setText("")
        self.subject_clear_button.setText(QCoreApplication.translate("TieDialog", u"\u9078\u3073\u76f4\u3059(&H)", None))
        self.member_problem.setText("")
        self.named_label.setText(QCoreApplication.translate("TieDialog", u"\u4f1a\u54e1\u3067\u306a\u3044\u65b9\u306f\u3001\u304a\u540d\u524d\u3092\u5165\u308c\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.name_label.setText(QCoreApplication.translate("TieDialog", u"\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("TieDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.kana_label.setText(QCoreApplication.translate("TieDialog", u"\u30d5\u30ea\u30ac\u30ca(&F)", None))
#if QT_CONFIG(accessibility)
        self.kana_edit.setAccessibleName(QCoreApplication.translate("TieDialog", u"\u30d5\u30ea\u30ac\u30ca", None))
#endif // QT_CONFIG(accessibility)
        self.kana_problem.setText("")
        self.telephone_label.setText(QCoreApplication.translate("TieDialog", u"\u96fb\u8a71\u756a\u53f7(&P)", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("TieDialog", u"\u96fb\u8a71\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_problem.setText("")
        self.relationship_label.setText(QCoreApplication.translate("TieDialog", u"\u305d\u306e\u65b9\u304b\u3089\u307f\u305f\u304a\u5b50\u3055\u307e(&W)", None))
#if QT_CONFIG(accessibility)
        self.relationship_combo.setAccessibleName(QCoreApplication.translate("TieDialog", u"\u305d\u306e\u65b9\u304b\u3089\u307f\u305f\u304a\u5b50\u3055\u307e", None))
#endif // QT_CONFIG(accessibility)
        self.relationship_problem.setText("")
        self.custody_label.setText(QCoreApplication.translate("TieDialog", u"\u89aa\u6a29(&K)", None))
#if QT_CONFIG(accessibility)
        self.custody_combo.setAccessibleName(QCoreApplication.translate("TieDialog", u"\u89aa\u6a29", None))
#endif // QT_CONFIG(accessibility)
        self.custody_problem.setText("")
        self.together_label.setText(QCoreApplication.translate("TieDialog", u"\u540c\u5c45(&L)", None))
#if QT_CONFIG(accessibility)
        self.together_combo.setAccessibleName(QCoreApplication.translate("TieDialog", u"\u540c\u5c45", None))
#endif // QT_CONFIG(accessibility)
        self.together_problem.setText("")
        self.ended_label.setText(QCoreApplication.translate("TieDialog", u"\u3064\u306a\u304c\u308a\u304c\u7d42\u308f\u3063\u305f\u65e5\uff08\u96e2\u5a5a\u30fb\u96e2\u7e01\u306a\u3069\u3002\u7d9a\u3044\u3066\u3044\u308b\u3068\u304d\u306f\u7a7a\u6b04\uff09(&D)", None))
#if QT_CONFIG(accessibility)
        self.ended_field.setAccessibleName(QCoreApplication.translate("TieDialog", u"\u3064\u306a\u304c\u308a\u304c\u7d42\u308f\u3063\u305f\u65e5\uff08\u96e2\u5a5a\u30fb\u96e2\u7e01\u306a\u3069\u3002\u7d9a\u3044\u3066\u3044\u308b\u3068\u304d\u306f\u7a7a\u6b04\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.ended_problem.setText("")
        self.effect_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("TieDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("TieDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

