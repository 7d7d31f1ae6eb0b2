# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'training_plan_dialog.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_TrainingPlanDialog(object):
    def setupUi(self, TrainingPlanDialog):
        if not TrainingPlanDialog.objectName():
            TrainingPlanDialog.setObjectName(u"TrainingPlanDialog")
        self.layout_1 = QVBoxLayout(TrainingPlanDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(TrainingPlanDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(TrainingPlanDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(self.sheet)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.year_label)

        self.year_combo = QComboBox(self.sheet)
        self.year_combo.setObjectName(u"year_combo")

        self.layout_3.addWidget(self.year_combo)


        self.layout_2.addLayout(self.layout_3)

        self.state_label = Paragraph(self.sheet)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"kind", u"section")

        self.layout_2.addWidget(self.state_label)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.sheet)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.purpose_label)

        self.purpose_edit = QPlainTextEdit(self.sheet)
        self.purpose_edit.setObjectName(u"purpose_edit")
        self.purpose_edit.setTabChangesFocus(True)
        self.purpose_edit.setMinimumSize(QSize(0, 64))
        self.purpose_edit.setMaximumSize(QSize(16777215, 110))

        self.layout_4.addWidget(self.purpose_edit)


        self.layout_2.addLayout(self.layout_4)

        self.approval_box = QFrame(self.sheet)
        self.approval_box.setObjectName(u"approval_box")
        self.layout_5 = QGridLayout(self.approval_box)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(16)
        self.layout_5.setVerticalSpacing(0)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.approved_on_label = QLabel(self.approval_box)
        self.approved_on_label.setObjectName(u"approved_on_label")
        self.approved_on_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.approved_on_label)

        self.approved_on_field = DateField(self.approval_box)
        self.approved_on_field.setObjectName(u"approved_on_field")

        self.layout_6.addWidget(self.approved_on_field)

        self.approved_on_problem = Paragraph(self.approval_box)
        self.approved_on_problem.setObjectName(u"approved_on_problem")
        self.approved_on_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.approved_on_problem)


        self.layout_5.addLayout(self.layout_6, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.approved_by_label = QLabel(self.approval_box)
        self.approved_by_label.setObjectName(u"approved_by_label")
        self.approved_by_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.approved_by_label)

        self.approved_by_edit = QLineEdit(self.approval_box)
        self.approved_by_edit.setObjectName(u"approved_by_edit")

        self.layout_7.addWidget(self.approved_by_edit)

        self.approved_by_problem = Paragraph(self.approval_box)
        self.approved_by_problem.setObjectName(u"approved_by_problem")
        self.approved_by_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.approved_by_problem)


        self.layout_5.addLayout(self.layout_7, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 2)

        self.layout_2.addWidget(self.approval_box)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(TrainingPlanDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(TrainingPlanDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.layout_8.addWidget(self.add_button)

        self.sheet_button = QPushButton(TrainingPlanDialog)
        self.sheet_button.setObjectName(u"sheet_button")
        self.sheet_button.setAutoDefault(False)

        self.layout_8.addWidget(self.sheet_button)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(TrainingPlanDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(TrainingPlanDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_combo)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.approved_on_label.setBuddy(self.approved_on_field)
        self.approved_by_label.setBuddy(self.approved_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year_combo, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.approved_on_field)
        QWidget.setTabOrder(self.approved_on_field, self.approved_by_edit)
        QWidget.setTabOrder(self.approved_by_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(TrainingPlanDialog)

        QMetaObject.connectSlotsByName(TrainingPlanDialog)
    # setupUi

    def retranslateUi(self, TrainingPlanDialog):
        TrainingPlanDialog.setWindowTitle(QCoreApplication.translate("TrainingPlanDialog", u"\u5e74\u5ea6\u306e\u6559\u80b2\u8a08\u753b - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("TrainingPlanDialog", u"\u8a08\u753b\u306b\u6559\u80b2\u3092\u52a0\u3048\u3066\u304b\u3089\u3001\u627f\u8a8d\u3092\u8a18\u9332\u3057\u307e\u3059\u3002\u627f\u8a8d\u306e\u3042\u3068\u306b\u8a08\u753b\u3092\u5909\u3048\u308b\u3068\u3001\u627f\u8a8d\u5f85\u3061\u306b\u623b\u308a\u307e\u3059\u3002", None))
        self.year_label.setText(QCoreApplication.translate("TrainingPlanDialog", u"\u5e74\u5ea6(&Y)", None))
#if QT_CONFIG(accessibility)
        self.year_combo.setAccessibleName(QCoreApplication.translate("TrainingPlanDialog", u"\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.state_label.setText("")
        self.purpose_label.setText(QCoreApplication.translate("TrainingPlanDialog", u"\u5e74\u5ea6\u306e\u76ee\u6a19(&P)", None))
#if QT_CONFIG(accessibility)
        self.purpose_edit.setAccessibleName(QCoreApplication.translate("TrainingPlanDialog", u"\u5e74\u5ea6\u306e\u76ee\u6a19", None))
#endif // QT_CONFIG(accessibility)
        self.approved_on_label.setText(QCoreApplication.translate("TrainingPlanDialog", u"\u627f\u8a8d\u306e\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.approved_on_field.setAccessibleName(QCoreApplication.translate("TrainingPlanDialog", u"\u627f\u8a8d\u306e\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.approved_on_problem.setText("")
        self.approved_by_label.setText(QCoreApplication.translate("TrainingPlanDialog", u"\u627f\u8a8d\u3057\u305f\u4eba\uff08\u5f79\u8077\u30fb\u304a\u540d\u524d\uff09(&N)", None))
#if QT_CONFIG(accessibility)
        self.approved_by_edit.setAccessibleName(QCoreApplication.translate("TrainingPlanDialog", u"\u627f\u8a8d\u3057\u305f\u4eba\uff08\u5f79\u8077\u30fb\u304a\u540d\u524d\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.approved_by_problem.setText("")
        self.add_button.setText(QCoreApplication.translate("TrainingPlanDialog", u"\u6559\u80b2\u3092\u52a0\u3048\u308b(&A)\u2026", None))
        self.sheet_button.setText(QCoreApplication.translate("TrainingPlanDialog", u"\u8a08\u753b\u66f8\u3092\u5370\u5237(&I)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("TrainingPlanDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("TrainingPlanDialog", u"\u4fdd\u5b58(&S)", None))
    # retranslateUi

