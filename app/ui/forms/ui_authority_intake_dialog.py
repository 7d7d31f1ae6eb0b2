# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'authority_intake_dialog.ui'
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
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_AuthorityIntakeDialog(object):
    def setupUi(self, AuthorityIntakeDialog):
        if not AuthorityIntakeDialog.objectName():
            AuthorityIntakeDialog.setObjectName(u"AuthorityIntakeDialog")
        self.layout_1 = QVBoxLayout(AuthorityIntakeDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.intro_label = Paragraph(AuthorityIntakeDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(AuthorityIntakeDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.scroll = QScrollArea(AuthorityIntakeDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.fields)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 8, 0)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.received_label = QLabel(self.fields)
        self.received_label.setObjectName(u"received_label")
        self.received_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.received_label)

        self.received_field = DateField(self.fields)
        self.received_field.setObjectName(u"received_field")

        self.layout_4.addWidget(self.received_field)

        self.received_problem = Paragraph(self.fields)
        self.received_problem.setObjectName(u"received_problem")
        self.received_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.received_problem)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.fields)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.channel_label)

        self.channel_combo = QComboBox(self.fields)
        self.channel_combo.setObjectName(u"channel_combo")

        self.layout_5.addWidget(self.channel_combo)

        self.channel_problem = Paragraph(self.fields)
        self.channel_problem.setObjectName(u"channel_problem")
        self.channel_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.channel_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.fields)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.fields)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_6.addWidget(self.kind_combo)

        self.kind_problem = Paragraph(self.fields)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.kind_problem)


        self.layout_3.addLayout(self.layout_6, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 2)
        self.layout_3.setColumnStretch(1, 2)
        self.layout_3.setColumnStretch(2, 3)

        self.layout_2.addLayout(self.layout_3)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(16)
        self.layout_7.setVerticalSpacing(0)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.office_label = QLabel(self.fields)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.office_label)

        self.office_edit = QLineEdit(self.fields)
        self.office_edit.setObjectName(u"office_edit")

        self.layout_8.addWidget(self.office_edit)

        self.office_problem = Paragraph(self.fields)
        self.office_problem.setObjectName(u"office_problem")
        self.office_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.office_problem)


        self.layout_7.addLayout(self.layout_8, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(3)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.asker_label = QLabel(self.fields)
        self.asker_label.setObjectName(u"asker_label")
        self.asker_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.asker_label)

        self.asker_edit = QLineEdit(self.fields)
        self.asker_edit.setObjectName(u"asker_edit")

        self.layout_9.addWidget(self.asker_edit)

        self.asker_problem = Paragraph(self.fields)
        self.asker_problem.setObjectName(u"asker_problem")
        self.asker_problem.setProperty(u"kind", u"problem")

        self.layout_9.addWidget(self.asker_problem)


        self.layout_7.addLayout(self.layout_9, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_7)

        self.layout_10 = QGridLayout()
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setHorizontalSpacing(16)
        self.layout_10.setVerticalSpacing(0)
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.postal_label = QLabel(self.fields)
        self.postal_label.setObjectName(u"postal_label")
        self.postal_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.postal_label)

        self.postal_edit = QLineEdit(self.fields)
        self.postal_edit.setObjectName(u"postal_edit")

        self.layout_11.addWidget(self.postal_edit)

        self.postal_problem = Paragraph(self.fields)
        self.postal_problem.setObjectName(u"postal_problem")
        self.postal_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.postal_problem)


        self.layout_10.addLayout(self.layout_11, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.fields)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.fields)
        self.address_edit.setObjectName(u"address_edit")

        self.layout_12.addWidget(self.address_edit)

        self.address_problem = Paragraph(self.fields)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.address_problem)


        self.layout_10.addLayout(self.layout_12, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.telephone_label = QLabel(self.fields)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.telephone_label)

        self.telephone_edit = QLineEdit(self.fields)
        self.telephone_edit.setObjectName(u"telephone_edit")

        self.layout_13.addWidget(self.telephone_edit)

        self.telephone_problem = Paragraph(self.fields)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.telephone_problem)


        self.layout_10.addLayout(self.layout_13, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_10.setColumnStretch(0, 1)
        self.layout_10.setColumnStretch(1, 3)
        self.layout_10.setColumnStretch(2, 2)

        self.layout_2.addLayout(self.layout_10)

        self.layout_14 = QGridLayout()
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setHorizontalSpacing(16)
        self.layout_14.setVerticalSpacing(0)
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.fields)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.paper_label)

        self.paper_combo = QComboBox(self.fields)
        self.paper_combo.setObjectName(u"paper_combo")

        self.layout_15.addWidget(self.paper_combo)

        self.paper_problem = Paragraph(self.fields)
        self.paper_problem.setObjectName(u"paper_problem")
        self.paper_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.paper_problem)


        self.layout_14.addLayout(self.layout_15, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(3)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.paper_number_label = QLabel(self.fields)
        self.paper_number_label.setObjectName(u"paper_number_label")
        self.paper_number_label.setProperty(u"kind", u"muted")

        self.layout_16.addWidget(self.paper_number_label)

        self.paper_number_edit = QLineEdit(self.fields)
        self.paper_number_edit.setObjectName(u"paper_number_edit")

        self.layout_16.addWidget(self.paper_number_edit)

        self.paper_number_problem = Paragraph(self.fields)
        self.paper_number_problem.setObjectName(u"paper_number_problem")
        self.paper_number_problem.setProperty(u"kind", u"problem")

        self.layout_16.addWidget(self.paper_number_problem)


        self.layout_14.addLayout(self.layout_16, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.paper_on_label = QLabel(self.fields)
        self.paper_on_label.setObjectName(u"paper_on_label")
        self.paper_on_label.setProperty(u"kind", u"muted")

        self.layout_17.addWidget(self.paper_on_label)

        self.paper_on_field = DateField(self.fields)
        self.paper_on_field.setObjectName(u"paper_on_field")

        self.layout_17.addWidget(self.paper_on_field)

        self.paper_on_problem = Paragraph(self.fields)
        self.paper_on_problem.setObjectName(u"paper_on_problem")
        self.paper_on_problem.setProperty(u"kind", u"problem")

        self.layout_17.addWidget(self.paper_on_problem)


        self.layout_14.addLayout(self.layout_17, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.fields)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setProperty(u"kind", u"muted")

        self.layout_18.addWidget(self.due_label)

        self.due_field = DateField(self.fields)
        self.due_field.setObjectName(u"due_field")

        self.layout_18.addWidget(self.due_field)

        self.due_problem = Paragraph(self.fields)
        self.due_problem.setObjectName(u"due_problem")
        self.due_problem.setProperty(u"kind", u"problem")

        self.layout_18.addWidget(self.due_problem)


        self.layout_14.addLayout(self.layout_18, 0, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_14.setColumnStretch(0, 1)
        self.layout_14.setColumnStretch(1, 1)
        self.layout_14.setColumnStretch(2, 1)
        self.layout_14.setColumnStretch(3, 1)

        self.layout_2.addLayout(self.layout_14)

        self.layout_19 = QGridLayout()
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setHorizontalSpacing(16)
        self.layout_19.setVerticalSpacing(0)
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(3)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.about_label = QLabel(self.fields)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"kind", u"muted")

        self.layout_20.addWidget(self.about_label)

        self.about_edit = QLineEdit(self.fields)
        self.about_edit.setObjectName(u"about_edit")

        self.layout_20.addWidget(self.about_edit)

        self.about_problem = Paragraph(self.fields)
        self.about_problem.setObjectName(u"about_problem")
        self.about_problem.setProperty(u"kind", u"problem")

        self.layout_20.addWidget(self.about_problem)


        self.layout_19.addLayout(self.layout_20, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(3)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.fields)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"kind", u"muted")

        self.layout_21.addWidget(self.code_label)

        self.code_edit = QLineEdit(self.fields)
        self.code_edit.setObjectName(u"code_edit")

        self.layout_21.addWidget(self.code_edit)

        self.code_problem = Paragraph(self.fields)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setProperty(u"kind", u"problem")

        self.layout_21.addWidget(self.code_problem)


        self.layout_19.addLayout(self.layout_21, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_19.setColumnStretch(0, 1)
        self.layout_19.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_19)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(3)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.asked_label = QLabel(self.fields)
        self.asked_label.setObjectName(u"asked_label")
        self.asked_label.setProperty(u"kind", u"muted")

        self.layout_22.addWidget(self.asked_label)

        self.asked_edit = QPlainTextEdit(self.fields)
        self.asked_edit.setObjectName(u"asked_edit")
        self.asked_edit.setTabChangesFocus(True)
        self.asked_edit.setMinimumSize(QSize(0, 88))
        self.asked_edit.setMaximumSize(QSize(16777215, 88))

        self.layout_22.addWidget(self.asked_edit)

        self.asked_problem = Paragraph(self.fields)
        self.asked_problem.setObjectName(u"asked_problem")
        self.asked_problem.setProperty(u"kind", u"problem")

        self.layout_22.addWidget(self.asked_problem)


        self.layout_2.addLayout(self.layout_22)

        self.spacer_23 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_23)

        self.scroll.setWidget(self.fields)

        self.layout_1.addWidget(self.scroll)

        self.layout_24 = QHBoxLayout()
        self.layout_24.setSpacing(8)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.spacer_25 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_24.addItem(self.spacer_25)

        self.cancel_button = QPushButton(AuthorityIntakeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_24.addWidget(self.cancel_button)

        self.save_button = QPushButton(AuthorityIntakeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_24.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_24)

#if QT_CONFIG(shortcut)
        self.received_label.setBuddy(self.received_field)
        self.channel_label.setBuddy(self.channel_combo)
        self.kind_label.setBuddy(self.kind_combo)
        self.office_label.setBuddy(self.office_edit)
        self.asker_label.setBuddy(self.asker_edit)
        self.postal_label.setBuddy(self.postal_edit)
        self.address_label.setBuddy(self.address_edit)
        self.telephone_label.setBuddy(self.telephone_edit)
        self.paper_label.setBuddy(self.paper_combo)
        self.paper_number_label.setBuddy(self.paper_number_edit)
        self.paper_on_label.setBuddy(self.paper_on_field)
        self.due_label.setBuddy(self.due_field)
        self.about_label.setBuddy(self.about_edit)
        self.code_label.setBuddy(self.code_edit)
        self.asked_label.setBuddy(self.asked_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.received_field, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.office_edit)
        QWidget.setTabOrder(self.office_edit, self.asker_edit)
        QWidget.setTabOrder(self.asker_edit, self.postal_edit)
        QWidget.setTabOrder(self.postal_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.telephone_edit)
        QWidget.setTabOrder(self.telephone_edit, self.paper_combo)
        QWidget.setTabOrder(self.paper_combo, self.paper_number_edit)
        QWidget.setTabOrder(self.paper_number_edit, self.paper_on_field)
        QWidget.setTabOrder(self.paper_on_field, self.due_field)
        QWidget.setTabOrder(self.due_field, self.about_edit)
        QWidget.setTabOrder(self.about_edit, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.asked_edit)
        QWidget.setTabOrder(self.asked_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(AuthorityIntakeDialog)

        QMetaObject.connectSlotsByName(AuthorityIntakeDialog)
    # setupUi

    def retranslateUi(self, AuthorityIntakeDialog):
        AuthorityIntakeDialog.setWindowTitle(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5b98\u516c\u7f72\u7b49\u304b\u3089\u306e\u7167\u4f1a\u306e\u53d7\u4ed8 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7ba1\u7406\u8cac\u4efb\u8005\u3060\u3051\u304c\u898b\u3089\u308c\u308b\u53d7\u4ed8\u7c3f\u306b\u8a18\u9332\u3057\u307e\u3059\u3002\u96fb\u8a71\u3067\u306f\u56de\u7b54\u3057\u307e\u305b\u3093\u3002\u7167\u4f1a\u66f8\u306e\u539f\u672c\u3092\u78ba\u304b\u3081\u3001\u516c\u8868\u3055\u308c\u3066\u3044\u308b\u4ee3\u8868\u756a\u53f7\u3078\u6298\u308a\u8fd4\u3057\u3066\u304b\u3089\u56de\u7b54\u3057\u307e\u3059\u3002", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.received_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5c4a\u3044\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.received_field.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5c4a\u3044\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.received_problem.setText("")
        self.channel_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5c4a\u3044\u305f\u65b9\u6cd5(&C)", None))
#if QT_CONFIG(accessibility)
        self.channel_combo.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5c4a\u3044\u305f\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.channel_problem.setText("")
        self.kind_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u306e\u7a2e\u985e(&K)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.office_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u3057\u305f\u5b98\u516c\u7f72\u30fb\u5f01\u8b77\u58eb\u4f1a\u306a\u3069(&O)", None))
#if QT_CONFIG(accessibility)
        self.office_edit.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u3057\u305f\u5b98\u516c\u7f72\u30fb\u5f01\u8b77\u58eb\u4f1a\u306a\u3069", None))
#endif // QT_CONFIG(accessibility)
        self.office_problem.setText("")
        self.asker_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u3057\u305f\u65b9\u306e\u6240\u5c5e\u3068\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.asker_edit.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u3057\u305f\u65b9\u306e\u6240\u5c5e\u3068\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.asker_problem.setText("")
        self.postal_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u90f5\u4fbf\u756a\u53f7(&Z)", None))
#if QT_CONFIG(accessibility)
        self.postal_edit.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u90f5\u4fbf\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.postal_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u56de\u7b54\u3092\u9001\u308b\u4f4f\u6240(&A)", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u56de\u7b54\u3092\u9001\u308b\u4f4f\u6240", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setText("")
        self.telephone_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5148\u65b9\u306e\u8a00\u3046\u96fb\u8a71\u756a\u53f7(&T)", None))
#if QT_CONFIG(accessibility)
        self.telephone_edit.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5148\u65b9\u306e\u8a00\u3046\u96fb\u8a71\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_problem.setText("")
        self.paper_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u66f8(&P)", None))
#if QT_CONFIG(accessibility)
        self.paper_combo.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u66f8", None))
#endif // QT_CONFIG(accessibility)
        self.paper_problem.setText("")
        self.paper_number_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u66f8\u306e\u756a\u53f7(&U)", None))
#if QT_CONFIG(accessibility)
        self.paper_number_edit.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u66f8\u306e\u756a\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.paper_number_problem.setText("")
        self.paper_on_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u66f8\u306e\u65e5\u4ed8(&E)", None))
#if QT_CONFIG(accessibility)
        self.paper_on_field.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u66f8\u306e\u65e5\u4ed8", None))
#endif // QT_CONFIG(accessibility)
        self.paper_on_problem.setText("")
        self.due_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5148\u65b9\u306e\u5e0c\u671b\u3059\u308b\u671f\u9650(&L)", None))
#if QT_CONFIG(accessibility)
        self.due_field.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5148\u65b9\u306e\u5e0c\u671b\u3059\u308b\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.due_problem.setText("")
        self.about_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5bfe\u8c61\u306e\u65b9\u306e\u304a\u540d\u524d(&B)", None))
#if QT_CONFIG(accessibility)
        self.about_edit.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u5bfe\u8c61\u306e\u65b9\u306e\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.about_problem.setText("")
        self.code_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7d44\u5408\u54e1\u30b3\u30fc\u30c9\uff08\u5206\u304b\u308b\u3068\u304d\uff09(&M)", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7d44\u5408\u54e1\u30b3\u30fc\u30c9\uff08\u5206\u304b\u308b\u3068\u304d\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.code_problem.setText("")
        self.asked_label.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u306e\u5185\u5bb9(&Q)", None))
#if QT_CONFIG(accessibility)
        self.asked_edit.setAccessibleName(QCoreApplication.translate("AuthorityIntakeDialog", u"\u7167\u4f1a\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.asked_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("AuthorityIntakeDialog", u"\u53d7\u3051\u4ed8\u3051\u308b(&S)", None))
    # retranslateUi

