# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'held_paper_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.evidence_drop import EvidenceDrop
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_HeldPaperDialog(object):
    def setupUi(self, HeldPaperDialog):
        if not HeldPaperDialog.objectName():
            HeldPaperDialog.setObjectName(u"HeldPaperDialog")
        self.layout_1 = QVBoxLayout(HeldPaperDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(HeldPaperDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(HeldPaperDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(HeldPaperDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.sheet = QFrame(HeldPaperDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.sheet)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.paper_label)

        self.paper_combo = QComboBox(self.sheet)
        self.paper_combo.setObjectName(u"paper_combo")

        self.layout_3.addWidget(self.paper_combo)

        self.paper_problem = Paragraph(self.sheet)
        self.paper_problem.setObjectName(u"paper_problem")
        self.paper_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.paper_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QGridLayout()
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setHorizontalSpacing(16)
        self.layout_4.setVerticalSpacing(0)
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.form_label = QLabel(self.sheet)
        self.form_label.setObjectName(u"form_label")
        self.form_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.form_label)

        self.form_combo = QComboBox(self.sheet)
        self.form_combo.setObjectName(u"form_combo")

        self.layout_5.addWidget(self.form_combo)

        self.form_problem = Paragraph(self.sheet)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.form_problem)


        self.layout_4.addLayout(self.layout_5, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.sheet)
        self.on_label.setObjectName(u"on_label")
        self.on_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.on_label)

        self.on_field = DateField(self.sheet)
        self.on_field.setObjectName(u"on_field")

        self.layout_6.addWidget(self.on_field)

        self.on_problem = Paragraph(self.sheet)
        self.on_problem.setObjectName(u"on_problem")
        self.on_problem.setProperty(u"kind", u"problem")

        self.layout_6.addWidget(self.on_problem)


        self.layout_4.addLayout(self.layout_6, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4.setColumnStretch(0, 1)
        self.layout_4.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_4)

        self.image_box = QWidget(self.sheet)
        self.image_box.setObjectName(u"image_box")
        self.image_box.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.image_box)
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.drop = EvidenceDrop(self.image_box)
        self.drop.setObjectName(u"drop")

        self.layout_7.addWidget(self.drop)

        self.image_hint = Paragraph(self.image_box)
        self.image_hint.setObjectName(u"image_hint")
        self.image_hint.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.image_hint)

        self.image_problem = Paragraph(self.image_box)
        self.image_problem.setObjectName(u"image_problem")
        self.image_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.image_problem)


        self.layout_2.addWidget(self.image_box)


        self.layout_1.addWidget(self.sheet)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_8)

        self.layout_9 = QHBoxLayout()
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_9.addItem(self.spacer_10)

        self.cancel_button = QPushButton(HeldPaperDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_9.addWidget(self.cancel_button)

        self.save_button = QPushButton(HeldPaperDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_9.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.paper_label.setBuddy(self.paper_combo)
        self.form_label.setBuddy(self.form_combo)
        self.on_label.setBuddy(self.on_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paper_combo, self.form_combo)
        QWidget.setTabOrder(self.form_combo, self.on_field)
        QWidget.setTabOrder(self.on_field, self.drop)
        QWidget.setTabOrder(self.drop, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(HeldPaperDialog)

        QMetaObject.connectSlotsByName(HeldPaperDialog)
    # setupUi

    def retranslateUi(self, HeldPaperDialog):
        HeldPaperDialog.setWindowTitle(QCoreApplication.translate("HeldPaperDialog", u"\u66f8\u985e\u306e\u9810\u304b\u308a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText(QCoreApplication.translate("HeldPaperDialog", u"\u672c\u4eba\u78ba\u8a8d\u306e\u66f8\u985e\u306e\u307b\u304b\u3001\u304a\u9810\u304b\u308a\u3057\u305f\u8cc7\u6599\uff08\u88cf\u4ed8\u3051\u8cc7\u6599\u306a\u3069\uff09\u3092\u3001\u8fd4\u5374\u304b\u5ec3\u68c4\u307e\u3067\u4e00\u89a7\u306b\u6b8b\u3057\u307e\u3059\u3002", None))
        self.paper_label.setText(QCoreApplication.translate("HeldPaperDialog", u"\u66f8\u985e(&P)", None))
#if QT_CONFIG(accessibility)
        self.paper_combo.setAccessibleName(QCoreApplication.translate("HeldPaperDialog", u"\u66f8\u985e", None))
#endif // QT_CONFIG(accessibility)
        self.paper_problem.setText("")
        self.form_label.setText(QCoreApplication.translate("HeldPaperDialog", u"\u6b8b\u3059\u3082\u306e(&F)", None))
#if QT_CONFIG(accessibility)
        self.form_combo.setAccessibleName(QCoreApplication.translate("HeldPaperDialog", u"\u6b8b\u3059\u3082\u306e", None))
#endif // QT_CONFIG(accessibility)
        self.form_problem.setText("")
        self.on_label.setText(QCoreApplication.translate("HeldPaperDialog", u"\u9810\u304b\u3063\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.on_field.setAccessibleName(QCoreApplication.translate("HeldPaperDialog", u"\u9810\u304b\u3063\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.on_problem.setText("")
        self.image_hint.setText("")
        self.image_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("HeldPaperDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("HeldPaperDialog", u"\u9810\u304b\u308a\u3092\u8a18\u9332\u3059\u308b(&S)", None))
    # retranslateUi

