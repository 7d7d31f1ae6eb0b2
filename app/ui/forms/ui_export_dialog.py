# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        self.layout_1 = QVBoxLayout(ExportDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(ExportDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(ExportDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(ExportDialog)
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
        self.purpose_label = QLabel(self.sheet)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.purpose_label)

        self.purpose_combo = QComboBox(self.sheet)
        self.purpose_combo.setObjectName(u"purpose_combo")

        self.layout_3.addWidget(self.purpose_combo)

        self.purpose_problem = Paragraph(self.sheet)
        self.purpose_problem.setObjectName(u"purpose_problem")
        self.purpose_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.purpose_problem)


        self.layout_2.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.other_label = QLabel(self.sheet)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.other_label)

        self.other_edit = QLineEdit(self.sheet)
        self.other_edit.setObjectName(u"other_edit")
        self.other_edit.setMaxLength(60)

        self.layout_4.addWidget(self.other_edit)

        self.other_problem = Paragraph(self.sheet)
        self.other_problem.setObjectName(u"other_problem")
        self.other_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.other_problem)


        self.layout_2.addLayout(self.layout_4)


        self.layout_1.addWidget(self.sheet)

        self.trouble_notice = Notice(ExportDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_5)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_7)

        self.cancel_button = QPushButton(ExportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(ExportDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_6.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_6)

#if QT_CONFIG(shortcut)
        self.purpose_label.setBuddy(self.purpose_combo)
        self.other_label.setBuddy(self.other_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.purpose_combo, self.other_edit)
        QWidget.setTabOrder(self.other_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ExportDialog)

        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog):
        ExportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"\u4f1a\u54e1\u306e\u66f8\u51fa\u3057 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("ExportDialog", u"\u4f1a\u54e1\u306e\u4e00\u89a7\u3092\u30d5\u30a1\u30a4\u30eb\u306b\u66f8\u304d\u51fa\u3057\u307e\u3059", None))
        self.intro_label.setText(QCoreApplication.translate("ExportDialog", u"\u304a\u540d\u524d\u3084\u3054\u4f4f\u6240\u304c\u5165\u3063\u305f\u30d5\u30a1\u30a4\u30eb\u306b\u306a\u308a\u307e\u3059\u3002\u66f8\u304d\u51fa\u3057\u305f\u65e5\u6642\u30fb\u4ef6\u6570\u30fb\u76ee\u7684\u306f\u64cd\u4f5c\u8a18\u9332\u306b\u6b8b\u308a\u307e\u3059\u3002\u3054\u6848\u5185\u3092\u304a\u9001\u308a\u3067\u304d\u306a\u3044\u65b9\u306f\u5165\u308a\u307e\u305b\u3093\u3002\u79d8\u533f\u306e\u65b9\u306e\u3054\u4f4f\u6240\u3068\u9023\u7d61\u5148\u306f\u96a0\u308c\u307e\u3059\u3002", None))
        self.purpose_label.setText(QCoreApplication.translate("ExportDialog", u"\u66f8\u51fa\u3057\u306e\u76ee\u7684(&P)", None))
#if QT_CONFIG(accessibility)
        self.purpose_combo.setAccessibleName(QCoreApplication.translate("ExportDialog", u"\u66f8\u51fa\u3057\u306e\u76ee\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_problem.setText("")
        self.other_label.setText(QCoreApplication.translate("ExportDialog", u"\u76ee\u7684\u306e\u5185\u5bb9(&O)", None))
#if QT_CONFIG(accessibility)
        self.other_edit.setAccessibleName(QCoreApplication.translate("ExportDialog", u"\u76ee\u7684\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.other_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ExportDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("ExportDialog", u"\u4fdd\u5b58\u3059\u308b\u5834\u6240\u3092\u9078\u3076(&S)\u2026", None))
    # retranslateUi

