# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'log_book_dialog.ui'
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

class Ui_LogBookDialog(object):
    def setupUi(self, LogBookDialog):
        if not LogBookDialog.objectName():
            LogBookDialog.setObjectName(u"LogBookDialog")
        self.layout_1 = QVBoxLayout(LogBookDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(LogBookDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(LogBookDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(LogBookDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.sheet = QFrame(LogBookDialog)
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

        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_1)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.excel_button = QPushButton(LogBookDialog)
        self.excel_button.setObjectName(u"excel_button")
        self.excel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.excel_button)

        self.csv_button = QPushButton(LogBookDialog)
        self.csv_button.setObjectName(u"csv_button")
        self.csv_button.setAutoDefault(False)

        self.layout_6.addWidget(self.csv_button)

        self.spacer_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_2)

        self.cancel_button = QPushButton(LogBookDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_6.addWidget(self.cancel_button)

        self.save_button = QPushButton(LogBookDialog)
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
        QWidget.setTabOrder(self.save_button, self.excel_button)
        QWidget.setTabOrder(self.excel_button, self.csv_button)
        QWidget.setTabOrder(self.csv_button, self.cancel_button)

        self.retranslateUi(LogBookDialog)

        QMetaObject.connectSlotsByName(LogBookDialog)
    # setupUi

    def retranslateUi(self, LogBookDialog):
        LogBookDialog.setWindowTitle(QCoreApplication.translate("LogBookDialog", u"\u64cd\u4f5c\u8a18\u9332\u306e\u5370\u5237\u30fb\u66f8\u51fa\u3057 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("LogBookDialog", u"\u64cd\u4f5c\u8a18\u9332\u306e\u5370\u5237\u30fb\u66f8\u51fa\u3057", None))
        self.intro_label.setText("")
        self.purpose_label.setText(QCoreApplication.translate("LogBookDialog", u"\u76ee\u7684(&P)", None))
#if QT_CONFIG(accessibility)
        self.purpose_combo.setAccessibleName(QCoreApplication.translate("LogBookDialog", u"\u76ee\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_problem.setText("")
        self.other_label.setText(QCoreApplication.translate("LogBookDialog", u"\u76ee\u7684\u306e\u5185\u5bb9(&O)", None))
#if QT_CONFIG(accessibility)
        self.other_edit.setAccessibleName(QCoreApplication.translate("LogBookDialog", u"\u76ee\u7684\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.other_problem.setText("")
        self.excel_button.setText(QCoreApplication.translate("LogBookDialog", u"Excel\u306b\u66f8\u304d\u51fa\u3059(&E)\u2026", None))
        self.csv_button.setText(QCoreApplication.translate("LogBookDialog", u"CSV\u306b\u66f8\u304d\u51fa\u3059(&V)\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("LogBookDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("LogBookDialog", u"\u8868\u793a\u30fb\u5370\u5237(&S)\u2026", None))
    # retranslateUi

