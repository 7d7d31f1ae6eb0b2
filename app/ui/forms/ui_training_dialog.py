# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'training_dialog.ui'
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

class Ui_TrainingDialog(object):
    def setupUi(self, TrainingDialog):
        if not TrainingDialog.objectName():
            TrainingDialog.setObjectName(u"TrainingDialog")
        self.layout_1 = QVBoxLayout(TrainingDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(TrainingDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(TrainingDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(TrainingDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QHBoxLayout(self.sheet)
        self.layout_2.setSpacing(24)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(8)
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
        self.theme_label = QLabel(self.sheet)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.theme_label)

        self.theme_edit = QPlainTextEdit(self.sheet)
        self.theme_edit.setObjectName(u"theme_edit")
        self.theme_edit.setTabChangesFocus(True)
        self.theme_edit.setMinimumSize(QSize(0, 48))
        self.theme_edit.setMaximumSize(QSize(16777215, 72))

        self.layout_5.addWidget(self.theme_edit)


        self.layout_3.addLayout(self.layout_5)

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(16)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.planned_month_label = QLabel(self.sheet)
        self.planned_month_label.setObjectName(u"planned_month_label")
        self.planned_month_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.planned_month_label)

        self.planned_month_edit = QLineEdit(self.sheet)
        self.planned_month_edit.setObjectName(u"planned_month_edit")

        self.layout_7.addWidget(self.planned_month_edit)

        self.planned_month_problem = Paragraph(self.sheet)
        self.planned_month_problem.setObjectName(u"planned_month_problem")
        self.planned_month_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.planned_month_problem)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.way_label = QLabel(self.sheet)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.way_label)

        self.way_combo = QComboBox(self.sheet)
        self.way_combo.setObjectName(u"way_combo")

        self.layout_8.addWidget(self.way_combo)

        self.way_problem = Paragraph(self.sheet)
        self.way_problem.setObjectName(u"way_problem")
        self.way_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.way_problem)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_6)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(16)
        self.layout_9.setVerticalSpacing(0)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(self.sheet)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.from_on_label)

        self.from_on_field = DateField(self.sheet)
        self.from_on_field.setObjectName(u"from_on_field")

        self.layout_10.addWidget(self.from_on_field)

        self.from_on_problem = Paragraph(self.sheet)
        self.from_on_problem.setObjectName(u"from_on_problem")
        self.from_on_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.from_on_problem)


        self.layout_9.addLayout(self.layout_10, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.to_on_label = QLabel(self.sheet)
        self.to_on_label.setObjectName(u"to_on_label")
        self.to_on_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.to_on_label)

        self.to_on_field = DateField(self.sheet)
        self.to_on_field.setObjectName(u"to_on_field")

        self.layout_11.addWidget(self.to_on_field)

        self.to_on_problem = Paragraph(self.sheet)
        self.to_on_problem.setObjectName(u"to_on_problem")
        self.to_on_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.to_on_problem)


        self.layout_9.addLayout(self.layout_11, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9.setColumnStretch(0, 1)
        self.layout_9.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_9)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.lecturer_label = QLabel(self.sheet)
        self.lecturer_label.setObjectName(u"lecturer_label")
        self.lecturer_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.lecturer_label)

        self.lecturer_edit = QLineEdit(self.sheet)
        self.lecturer_edit.setObjectName(u"lecturer_edit")

        self.layout_12.addWidget(self.lecturer_edit)

        self.lecturer_problem = Paragraph(self.sheet)
        self.lecturer_problem.setObjectName(u"lecturer_problem")
        self.lecturer_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.lecturer_problem)


        self.layout_3.addLayout(self.layout_12)

        self.layout_13 = QGridLayout()
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setHorizontalSpacing(16)
        self.layout_13.setVerticalSpacing(0)
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(3)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.material_label = QLabel(self.sheet)
        self.material_label.setObjectName(u"material_label")
        self.material_label.setProperty(u"kind", u"muted")

        self.layout_14.addWidget(self.material_label)

        self.material_edit = QLineEdit(self.sheet)
        self.material_edit.setObjectName(u"material_edit")

        self.layout_14.addWidget(self.material_edit)

        self.material_problem = Paragraph(self.sheet)
        self.material_problem.setObjectName(u"material_problem")
        self.material_problem.setProperty(u"kind", u"problem")

        self.layout_14.addWidget(self.material_problem)


        self.layout_13.addLayout(self.layout_14, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(3)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.material_edition_label = QLabel(self.sheet)
        self.material_edition_label.setObjectName(u"material_edition_label")
        self.material_edition_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.material_edition_label)

        self.material_edition_edit = QLineEdit(self.sheet)
        self.material_edition_edit.setObjectName(u"material_edition_edit")

        self.layout_15.addWidget(self.material_edition_edit)

        self.material_edition_problem = Paragraph(self.sheet)
        self.material_edition_problem.setObjectName(u"material_edition_problem")
        self.material_edition_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.material_edition_problem)


        self.layout_13.addLayout(self.layout_15, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13.setColumnStretch(0, 2)
        self.layout_13.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_13)

        self.layout_16 = QGridLayout()
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setHorizontalSpacing(16)
        self.layout_16.setVerticalSpacing(0)
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(3)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.full_points_label = QLabel(self.sheet)
        self.full_points_label.setObjectName(u"full_points_label")
        self.full_points_label.setProperty(u"kind", u"muted")

        self.layout_17.addWidget(self.full_points_label)

        self.full_points_edit = QLineEdit(self.sheet)
        self.full_points_edit.setObjectName(u"full_points_edit")

        self.layout_17.addWidget(self.full_points_edit)

        self.full_points_problem = Paragraph(self.sheet)
        self.full_points_problem.setObjectName(u"full_points_problem")
        self.full_points_problem.setProperty(u"kind", u"problem")

        self.layout_17.addWidget(self.full_points_problem)


        self.layout_16.addLayout(self.layout_17, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(3)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.pass_points_label = QLabel(self.sheet)
        self.pass_points_label.setObjectName(u"pass_points_label")
        self.pass_points_label.setProperty(u"kind", u"muted")

        self.layout_18.addWidget(self.pass_points_label)

        self.pass_points_edit = QLineEdit(self.sheet)
        self.pass_points_edit.setObjectName(u"pass_points_edit")

        self.layout_18.addWidget(self.pass_points_edit)

        self.pass_points_problem = Paragraph(self.sheet)
        self.pass_points_problem.setObjectName(u"pass_points_problem")
        self.pass_points_problem.setProperty(u"kind", u"problem")

        self.layout_18.addWidget(self.pass_points_problem)


        self.layout_16.addLayout(self.layout_18, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_16.setColumnStretch(0, 1)
        self.layout_16.setColumnStretch(1, 1)

        self.layout_3.addLayout(self.layout_16)


        self.layout_2.addLayout(self.layout_3)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(4)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.audience_label = QLabel(self.sheet)
        self.audience_label.setObjectName(u"audience_label")
        self.audience_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.audience_label)

        self.audience_list = QListWidget(self.sheet)
        self.audience_list.setObjectName(u"audience_list")
        self.audience_list.setMinimumSize(QSize(220, 164))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(6)
        sizePolicy.setHeightForWidth(self.audience_list.sizePolicy().hasHeightForWidth())
        self.audience_list.setSizePolicy(sizePolicy)

        self.layout_19.addWidget(self.audience_list)

        self.audience_problem = Paragraph(self.sheet)
        self.audience_problem.setObjectName(u"audience_problem")
        self.audience_problem.setProperty(u"kind", u"problem")

        self.layout_19.addWidget(self.audience_problem)

        self.departments_label = QLabel(self.sheet)
        self.departments_label.setObjectName(u"departments_label")
        self.departments_label.setProperty(u"kind", u"muted")

        self.layout_19.addWidget(self.departments_label)

        self.departments_list = QListWidget(self.sheet)
        self.departments_list.setObjectName(u"departments_list")
        self.departments_list.setMinimumSize(QSize(220, 120))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(5)
        sizePolicy1.setHeightForWidth(self.departments_list.sizePolicy().hasHeightForWidth())
        self.departments_list.setSizePolicy(sizePolicy1)

        self.layout_19.addWidget(self.departments_list)


        self.layout_2.addLayout(self.layout_19)

        self.layout_2.setStretch(0, 3)
        self.layout_2.setStretch(1, 2)

        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(TrainingDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_20 = QHBoxLayout()
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.spacer_21 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_20.addItem(self.spacer_21)

        self.cancel_button = QPushButton(TrainingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_20.addWidget(self.cancel_button)

        self.save_button = QPushButton(TrainingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_20.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_20)

#if QT_CONFIG(shortcut)
        self.title_label1.setBuddy(self.title_edit)
        self.theme_label.setBuddy(self.theme_edit)
        self.planned_month_label.setBuddy(self.planned_month_edit)
        self.way_label.setBuddy(self.way_combo)
        self.from_on_label.setBuddy(self.from_on_field)
        self.to_on_label.setBuddy(self.to_on_field)
        self.lecturer_label.setBuddy(self.lecturer_edit)
        self.material_label.setBuddy(self.material_edit)
        self.material_edition_label.setBuddy(self.material_edition_edit)
        self.full_points_label.setBuddy(self.full_points_edit)
        self.pass_points_label.setBuddy(self.pass_points_edit)
        self.audience_label.setBuddy(self.audience_list)
        self.departments_label.setBuddy(self.departments_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.theme_edit)
        QWidget.setTabOrder(self.theme_edit, self.planned_month_edit)
        QWidget.setTabOrder(self.planned_month_edit, self.way_combo)
        QWidget.setTabOrder(self.way_combo, self.from_on_field)
        QWidget.setTabOrder(self.from_on_field, self.to_on_field)
        QWidget.setTabOrder(self.to_on_field, self.lecturer_edit)
        QWidget.setTabOrder(self.lecturer_edit, self.material_edit)
        QWidget.setTabOrder(self.material_edit, self.material_edition_edit)
        QWidget.setTabOrder(self.material_edition_edit, self.full_points_edit)
        QWidget.setTabOrder(self.full_points_edit, self.pass_points_edit)
        QWidget.setTabOrder(self.pass_points_edit, self.audience_list)
        QWidget.setTabOrder(self.audience_list, self.departments_list)
        QWidget.setTabOrder(self.departments_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(TrainingDialog)

        QMetaObject.connectSlotsByName(TrainingDialog)
    # setupUi

    def retranslateUi(self, TrainingDialog):
        TrainingDialog.setWindowTitle(QCoreApplication.translate("TrainingDialog", u"\u6559\u80b2 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.intro_label.setText("")
        self.title_label1.setText(QCoreApplication.translate("TrainingDialog", u"\u6559\u80b2\u306e\u540d\u79f0(&N)", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u6559\u80b2\u306e\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.title_problem.setText("")
        self.theme_label.setText(QCoreApplication.translate("TrainingDialog", u"\u5185\u5bb9(&T)", None))
#if QT_CONFIG(accessibility)
        self.theme_edit.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.planned_month_label.setText(QCoreApplication.translate("TrainingDialog", u"\u4e88\u5b9a\u306e\u6708(&Y)", None))
#if QT_CONFIG(accessibility)
        self.planned_month_edit.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u4e88\u5b9a\u306e\u6708", None))
#endif // QT_CONFIG(accessibility)
        self.planned_month_edit.setPlaceholderText(QCoreApplication.translate("TrainingDialog", u"\u4f8b 6\u6708", None))
        self.planned_month_problem.setText("")
        self.way_label.setText(QCoreApplication.translate("TrainingDialog", u"\u65b9\u6cd5(&H)", None))
#if QT_CONFIG(accessibility)
        self.way_combo.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.way_problem.setText("")
        self.from_on_label.setText(QCoreApplication.translate("TrainingDialog", u"\u5b9f\u65bd\u65e5(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_on_field.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u5b9f\u65bd\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.from_on_problem.setText("")
        self.to_on_label.setText(QCoreApplication.translate("TrainingDialog", u"\u671f\u9593\u306e\u7d42\u308f\u308a(&E)", None))
#if QT_CONFIG(accessibility)
        self.to_on_field.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u671f\u9593\u306e\u7d42\u308f\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.to_on_problem.setText("")
        self.lecturer_label.setText(QCoreApplication.translate("TrainingDialog", u"\u8b1b\u5e2b(&L)", None))
#if QT_CONFIG(accessibility)
        self.lecturer_edit.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u8b1b\u5e2b", None))
#endif // QT_CONFIG(accessibility)
        self.lecturer_problem.setText("")
        self.material_label.setText(QCoreApplication.translate("TrainingDialog", u"\u6559\u6750(&J)", None))
#if QT_CONFIG(accessibility)
        self.material_edit.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u6559\u6750", None))
#endif // QT_CONFIG(accessibility)
        self.material_problem.setText("")
        self.material_edition_label.setText(QCoreApplication.translate("TrainingDialog", u"\u6559\u6750\u306e\u7248(&V)", None))
#if QT_CONFIG(accessibility)
        self.material_edition_edit.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u6559\u6750\u306e\u7248", None))
#endif // QT_CONFIG(accessibility)
        self.material_edition_problem.setText("")
        self.full_points_label.setText(QCoreApplication.translate("TrainingDialog", u"\u30c6\u30b9\u30c8\u306e\u6e80\u70b9\uff08\u306a\u3051\u308c\u3070\u7a7a\uff09(&Q)", None))
#if QT_CONFIG(accessibility)
        self.full_points_edit.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u30c6\u30b9\u30c8\u306e\u6e80\u70b9\uff08\u306a\u3051\u308c\u3070\u7a7a\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.full_points_problem.setText("")
        self.pass_points_label.setText(QCoreApplication.translate("TrainingDialog", u"\u5408\u683c\u70b9(&O)", None))
#if QT_CONFIG(accessibility)
        self.pass_points_edit.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u5408\u683c\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.pass_points_problem.setText("")
        self.audience_label.setText(QCoreApplication.translate("TrainingDialog", u"\u5bfe\u8c61\u306e\u533a\u5206(&K)", None))
#if QT_CONFIG(accessibility)
        self.audience_list.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u5bfe\u8c61\u306e\u533a\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.audience_problem.setText("")
        self.departments_label.setText(QCoreApplication.translate("TrainingDialog", u"\u5bfe\u8c61\u306e\u90e8\u7f72\uff08\u9078\u3070\u306a\u3051\u308c\u3070\u3059\u3079\u3066\uff09(&D)", None))
#if QT_CONFIG(accessibility)
        self.departments_list.setAccessibleName(QCoreApplication.translate("TrainingDialog", u"\u5bfe\u8c61\u306e\u90e8\u7f72", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("TrainingDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("TrainingDialog", u"\u767b\u9332(&S)", None))
    # retranslateUi

