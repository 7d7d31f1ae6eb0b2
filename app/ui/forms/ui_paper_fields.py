# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_fields.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.paragraph import Paragraph

class Ui_PaperFields(object):
    def setupUi(self, PaperFields):
        if not PaperFields.objectName():
            PaperFields.setObjectName(u"PaperFields")
        PaperFields.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(PaperFields)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.paper_combo = QComboBox(PaperFields)
        self.paper_combo.setObjectName(u"paper_combo")

        self.layout_3.addWidget(self.paper_combo)

        self.paper_problem = Paragraph(PaperFields)
        self.paper_problem.setObjectName(u"paper_problem")
        self.paper_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.paper_problem)


        self.layout_2.addLayout(self.layout_3)

        self.kept_combo = QComboBox(PaperFields)
        self.kept_combo.setObjectName(u"kept_combo")

        self.layout_2.addWidget(self.kept_combo)

        self.remove_button = QPushButton(PaperFields)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"quiet")
        self.remove_button.setAutoDefault(False)

        self.layout_2.addWidget(self.remove_button)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_2)

        self.detail_box = QWidget(PaperFields)
        self.detail_box.setObjectName(u"detail_box")
        self.detail_box.setProperty(u"kind", u"clear")
        self.layout_4 = QGridLayout(self.detail_box)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(12)
        self.layout_4.setVerticalSpacing(3)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.issuer_label = QLabel(self.detail_box)
        self.issuer_label.setObjectName(u"issuer_label")
        self.issuer_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.issuer_label)

        self.issuer_edit = QLineEdit(self.detail_box)
        self.issuer_edit.setObjectName(u"issuer_edit")
        self.issuer_edit.setMinimumSize(QSize(208, 0))

        self.layout_5.addWidget(self.issuer_edit)

        self.issuer_problem = Paragraph(self.detail_box)
        self.issuer_problem.setObjectName(u"issuer_problem")
        self.issuer_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.issuer_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.detail_box)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.number_label)

        self.number_edit = QLineEdit(self.detail_box)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaximumSize(QSize(96, 64))
        self.number_edit.setMaxLength(4)

        self.layout_6.addWidget(self.number_edit)

        self.number_problem = Paragraph(self.detail_box)
        self.number_problem.setObjectName(u"number_problem")
        self.number_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.number_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.valid_label = QLabel(self.detail_box)
        self.valid_label.setObjectName(u"valid_label")
        self.valid_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.valid_label)

        self.valid_field = DateField(self.detail_box)
        self.valid_field.setObjectName(u"valid_field")

        self.layout_7.addWidget(self.valid_field)

        self.valid_problem = Paragraph(self.detail_box)
        self.valid_problem.setObjectName(u"valid_problem")
        self.valid_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.valid_problem)


        self.layout_4.addLayout(self.layout_7, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.issued_label = QLabel(self.detail_box)
        self.issued_label.setObjectName(u"issued_label")
        self.issued_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.issued_label)

        self.issued_field = DateField(self.detail_box)
        self.issued_field.setObjectName(u"issued_field")

        self.layout_8.addWidget(self.issued_field)

        self.issued_problem = Paragraph(self.detail_box)
        self.issued_problem.setObjectName(u"issued_problem")
        self.issued_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.issued_problem)


        self.layout_4.addLayout(self.layout_8, 0, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_9, 0, 4, 1, 1)

        self.layout_4.setColumnStretch(4, 1)

        self.layout_1.addWidget(self.detail_box)

        self.number_hint = Paragraph(PaperFields)
        self.number_hint.setObjectName(u"number_hint")
        self.number_hint.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.number_hint)

#if QT_CONFIG(shortcut)
        self.issuer_label.setBuddy(self.issuer_edit)
        self.number_label.setBuddy(self.number_edit)
        self.valid_label.setBuddy(self.valid_field)
        self.issued_label.setBuddy(self.issued_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paper_combo, self.kept_combo)
        QWidget.setTabOrder(self.kept_combo, self.issuer_edit)
        QWidget.setTabOrder(self.issuer_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.valid_field)
        QWidget.setTabOrder(self.valid_field, self.issued_field)
        QWidget.setTabOrder(self.issued_field, self.remove_button)

        self.retranslateUi(PaperFields)

        QMetaObject.connectSlotsByName(PaperFields)
    # setupUi

    def retranslateUi(self, PaperFields):
#if QT_CONFIG(accessibility)
        self.paper_combo.setAccessibleName(QCoreApplication.translate("PaperFields", u"\u66f8\u985e\u306e\u7a2e\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.paper_problem.setText("")
#if QT_CONFIG(accessibility)
        self.kept_combo.setAccessibleName(QCoreApplication.translate("PaperFields", u"\u66f8\u985e\u306e\u6271\u3044", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText("")
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("PaperFields", u"\u3053\u306e\u66f8\u985e\u3092\u5916\u3059", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("PaperFields", u"\u3053\u306e\u66f8\u985e\u3092\u5916\u3059", None))
#endif // QT_CONFIG(accessibility)
        self.issuer_label.setText(QCoreApplication.translate("PaperFields", u"\u767a\u884c\u8005", None))
#if QT_CONFIG(accessibility)
        self.issuer_edit.setAccessibleName(QCoreApplication.translate("PaperFields", u"\u767a\u884c\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.issuer_edit.setPlaceholderText(QCoreApplication.translate("PaperFields", u"\u4f8b \u67b6\u7a7a\u770c\u516c\u5b89\u59d4\u54e1\u4f1a", None))
        self.issuer_problem.setText("")
        self.number_label.setText(QCoreApplication.translate("PaperFields", u"\u756a\u53f7\u306e\u4e0b4\u6841", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("PaperFields", u"\u756a\u53f7\u306e\u4e0b4\u6841", None))
#endif // QT_CONFIG(accessibility)
        self.number_problem.setText("")
        self.valid_label.setText(QCoreApplication.translate("PaperFields", u"\u6709\u52b9\u671f\u9650", None))
#if QT_CONFIG(accessibility)
        self.valid_field.setAccessibleName(QCoreApplication.translate("PaperFields", u"\u6709\u52b9\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.valid_problem.setText("")
        self.issued_label.setText(QCoreApplication.translate("PaperFields", u"\u767a\u884c\u65e5\u30fb\u4f5c\u6210\u65e5", None))
#if QT_CONFIG(accessibility)
        self.issued_field.setAccessibleName(QCoreApplication.translate("PaperFields", u"\u767a\u884c\u65e5\u30fb\u4f5c\u6210\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.issued_problem.setText("")
        self.number_hint.setText("")
        pass
    # retranslateUi

