# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'signing_table_dialog.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_SigningTableDialog(object):
    def setupUi(self, SigningTableDialog):
        if not SigningTableDialog.objectName():
            SigningTableDialog.setObjectName(u"SigningTableDialog")
        self.layout_17 = QVBoxLayout(SigningTableDialog)
        self.layout_17.setSpacing(12)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(SigningTableDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_17.addWidget(self.intro_label)

        self.sheet = QFrame(SigningTableDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_10 = QVBoxLayout(self.sheet)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(20, 12, 8, 12)
        self.kinds_area = QScrollArea(self.sheet)
        self.kinds_area.setObjectName(u"kinds_area")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.kinds_area.sizePolicy().hasHeightForWidth())
        self.kinds_area.setSizePolicy(sizePolicy)
        self.kinds_area.setFrameShape(QFrame.Shape.NoFrame)
        self.kinds_area.setWidgetResizable(True)
        self.kinds_page = QWidget()
        self.kinds_page.setObjectName(u"kinds_page")
        self.kinds_page.setProperty(u"kind", u"clear")
        self.kinds_grid = QGridLayout(self.kinds_page)
        self.kinds_grid.setObjectName(u"kinds_grid")
        self.kinds_grid.setHorizontalSpacing(16)
        self.kinds_grid.setVerticalSpacing(4)
        self.kinds_grid.setContentsMargins(0, 0, 12, 0)
        self.kinds_area.setWidget(self.kinds_page)

        self.layout_10.addWidget(self.kinds_area)


        self.layout_17.addWidget(self.sheet)

        self.deputy_heading = QLabel(SigningTableDialog)
        self.deputy_heading.setObjectName(u"deputy_heading")
        self.deputy_heading.setProperty(u"kind", u"heading")
        self.deputy_heading.setWordWrap(True)

        self.layout_17.addWidget(self.deputy_heading)

        self.deputy_sheet = QFrame(SigningTableDialog)
        self.deputy_sheet.setObjectName(u"deputy_sheet")
        self.deputy_sheet.setProperty(u"kind", u"sheet")
        self.layout_14 = QHBoxLayout(self.deputy_sheet)
        self.layout_14.setSpacing(16)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(20, 12, 20, 12)
        self.deputy_box = QWidget(self.deputy_sheet)
        self.deputy_box.setObjectName(u"deputy_box")
        self.deputy_box.setProperty(u"kind", u"clear")
        self.layout_11 = QVBoxLayout(self.deputy_box)
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.deputy_label = QLabel(self.deputy_box)
        self.deputy_label.setObjectName(u"deputy_label")
        self.deputy_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.deputy_label)

        self.deputy_combo = QComboBox(self.deputy_box)
        self.deputy_combo.setObjectName(u"deputy_combo")

        self.layout_11.addWidget(self.deputy_combo)

        self.deputy_problem = QLabel(self.deputy_box)
        self.deputy_problem.setObjectName(u"deputy_problem")
        self.deputy_problem.setProperty(u"kind", u"problem")
        self.deputy_problem.setWordWrap(True)

        self.layout_11.addWidget(self.deputy_problem)


        self.layout_14.addWidget(self.deputy_box)

        self.from_box = QWidget(self.deputy_sheet)
        self.from_box.setObjectName(u"from_box")
        self.from_box.setProperty(u"kind", u"clear")
        self.layout_12 = QVBoxLayout(self.from_box)
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.from_box)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.from_label)

        self.from_field = DateField(self.from_box)
        self.from_field.setObjectName(u"from_field")

        self.layout_12.addWidget(self.from_field)

        self.from_problem = QLabel(self.from_box)
        self.from_problem.setObjectName(u"from_problem")
        self.from_problem.setProperty(u"kind", u"problem")
        self.from_problem.setWordWrap(True)

        self.layout_12.addWidget(self.from_problem)


        self.layout_14.addWidget(self.from_box)

        self.until_box = QWidget(self.deputy_sheet)
        self.until_box.setObjectName(u"until_box")
        self.until_box.setProperty(u"kind", u"clear")
        self.layout_13 = QVBoxLayout(self.until_box)
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_box)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.until_label)

        self.until_field = DateField(self.until_box)
        self.until_field.setObjectName(u"until_field")

        self.layout_13.addWidget(self.until_field)

        self.until_problem = QLabel(self.until_box)
        self.until_problem.setObjectName(u"until_problem")
        self.until_problem.setProperty(u"kind", u"problem")
        self.until_problem.setWordWrap(True)

        self.layout_13.addWidget(self.until_problem)


        self.layout_14.addWidget(self.until_box)


        self.layout_17.addWidget(self.deputy_sheet)

        self.trouble_notice = Notice(SigningTableDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_17.addWidget(self.trouble_notice)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.spacer_15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_15)

        self.cancel_button = QPushButton(SigningTableDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_16.addWidget(self.cancel_button)

        self.save_button = QPushButton(SigningTableDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_16.addWidget(self.save_button)


        self.layout_17.addLayout(self.layout_16)

#if QT_CONFIG(shortcut)
        self.deputy_label.setBuddy(self.deputy_combo)
        self.from_label.setBuddy(self.from_field)
        self.until_label.setBuddy(self.until_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kinds_area, self.deputy_combo)
        QWidget.setTabOrder(self.deputy_combo, self.from_field)
        QWidget.setTabOrder(self.from_field, self.until_field)
        QWidget.setTabOrder(self.until_field, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SigningTableDialog)

        QMetaObject.connectSlotsByName(SigningTableDialog)
    # setupUi

    def retranslateUi(self, SigningTableDialog):
        self.intro_label.setText(QCoreApplication.translate("SigningTableDialog", u"\u6587\u66f8\u306e\u7a2e\u985e\u3054\u3068\u306b\u3001\u3060\u308c\u306e\u6c7a\u88c1\u3067\u767a\u884c\u3067\u304d\u308b\u304b\u3092\u6c7a\u3081\u307e\u3059\u3002\u3053\u3053\u3088\u308a\u4e0b\u306e\u5f79\u5272\u306e\u65b9\u304c\u767a\u884c\u3059\u308b\u3068\u304d\u306f\u3001\u6c7a\u88c1\u306b\u56de\u308a\u307e\u3059\u3002\u3054\u8acb\u6c42\u3078\u306e\u56de\u7b54\u306f\u3001\u8d77\u6848\u3057\u305f\u65b9\u3068\u306f\u5225\u306e\u6c7a\u88c1\u8005\u304c\u5fc5\u305a\u627f\u8a8d\u3057\u307e\u3059\u3002", None))
#if QT_CONFIG(accessibility)
        self.kinds_area.setAccessibleName(QCoreApplication.translate("SigningTableDialog", u"\u6587\u66f8\u306e\u7a2e\u985e\u3068\u3001\u767a\u884c\u3067\u304d\u308b\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.deputy_heading.setText(QCoreApplication.translate("SigningTableDialog", u"\u7ba1\u7406\u8cac\u4efb\u8005\u304c\u4e0d\u5728\u306e\u3068\u304d\uff08\u4ee3\u6c7a\uff09", None))
        self.deputy_label.setText(QCoreApplication.translate("SigningTableDialog", u"\u4ee3\u6c7a\u8005(&D)", None))
#if QT_CONFIG(accessibility)
        self.deputy_combo.setAccessibleName(QCoreApplication.translate("SigningTableDialog", u"\u4ee3\u6c7a\u8005", None))
#endif // QT_CONFIG(accessibility)
        self.deputy_problem.setText("")
        self.from_label.setText(QCoreApplication.translate("SigningTableDialog", u"\u4e0d\u5728\u306e\u59cb\u307e\u308a(&F)", None))
#if QT_CONFIG(accessibility)
        self.from_field.setAccessibleName(QCoreApplication.translate("SigningTableDialog", u"\u4e0d\u5728\u306e\u59cb\u307e\u308a", None))
#endif // QT_CONFIG(accessibility)
        self.from_problem.setText("")
        self.until_label.setText(QCoreApplication.translate("SigningTableDialog", u"\u7d42\u308f\u308a\uff08\u7a7a\u6b04\u306f\u672a\u5b9a\uff09(&U)", None))
#if QT_CONFIG(accessibility)
        self.until_field.setAccessibleName(QCoreApplication.translate("SigningTableDialog", u"\u7d42\u308f\u308a\uff08\u7a7a\u6b04\u306f\u672a\u5b9a\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.until_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SigningTableDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("SigningTableDialog", u"\u4fdd\u5b58(&S)", None))
        pass
    # retranslateUi

