# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'erasure_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.widgets.grouped_lines import GroupedLines
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_ErasureDialog(object):
    def setupUi(self, ErasureDialog):
        if not ErasureDialog.objectName():
            ErasureDialog.setObjectName(u"ErasureDialog")
        self.layout_1 = QVBoxLayout(ErasureDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(ErasureDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(ErasureDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.trouble_notice = Notice(ErasureDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.scope_box = QWidget(ErasureDialog)
        self.scope_box.setObjectName(u"scope_box")
        self.scope_box.setProperty(u"kind", u"clear")
        self.layout_2 = QVBoxLayout(self.scope_box)
        self.layout_2.setSpacing(3)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.scope_label = QLabel(self.scope_box)
        self.scope_label.setObjectName(u"scope_label")
        self.scope_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.scope_label)

        self.scope_combo = QComboBox(self.scope_box)
        self.scope_combo.setObjectName(u"scope_combo")

        self.layout_2.addWidget(self.scope_combo)


        self.layout_1.addWidget(self.scope_box)

        self.sheet = QFrame(ErasureDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.sheet.sizePolicy().hasHeightForWidth())
        self.sheet.setSizePolicy(sizePolicy)
        self.layout_3 = QVBoxLayout(self.sheet)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 12, 16)
        self.scroll = QScrollArea(self.sheet)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setProperty(u"kind", u"clear")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_body = QWidget()
        self.scroll_body.setObjectName(u"scroll_body")
        self.scroll_body.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.scroll_body)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.lines = GroupedLines(self.scroll_body)
        self.lines.setObjectName(u"lines")

        self.layout_4.addWidget(self.lines)

        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_5)

        self.scroll.setWidget(self.scroll_body)

        self.layout_3.addWidget(self.scroll)


        self.layout_1.addWidget(self.sheet)

        self.ledgers_box = QWidget(ErasureDialog)
        self.ledgers_box.setObjectName(u"ledgers_box")
        self.ledgers_box.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.ledgers_box)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.ledgers_label = QLabel(self.ledgers_box)
        self.ledgers_label.setObjectName(u"ledgers_label")
        self.ledgers_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.ledgers_label)

        self.roll_check = QCheckBox(self.ledgers_box)
        self.roll_check.setObjectName(u"roll_check")

        self.layout_6.addWidget(self.roll_check)

        self.accounts_check = QCheckBox(self.ledgers_box)
        self.accounts_check.setObjectName(u"accounts_check")

        self.layout_6.addWidget(self.accounts_check)


        self.layout_1.addWidget(self.ledgers_box)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(ErasureDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)

        self.save_button = QPushButton(ErasureDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"danger")
        self.save_button.setAutoDefault(False)

        self.layout_7.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_7)

#if QT_CONFIG(shortcut)
        self.scope_label.setBuddy(self.scope_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scope_combo, self.roll_check)
        QWidget.setTabOrder(self.roll_check, self.accounts_check)
        QWidget.setTabOrder(self.accounts_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ErasureDialog)

        QMetaObject.connectSlotsByName(ErasureDialog)
    # setupUi

    def retranslateUi(self, ErasureDialog):
        ErasureDialog.setWindowTitle(QCoreApplication.translate("ErasureDialog", u"\u6d88\u53bb - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText("")
        self.scope_label.setText(QCoreApplication.translate("ErasureDialog", u"\u6d88\u53bb\u3059\u308b\u7bc4\u56f2(&R)", None))
#if QT_CONFIG(accessibility)
        self.scope_combo.setAccessibleName(QCoreApplication.translate("ErasureDialog", u"\u6d88\u53bb\u3059\u308b\u7bc4\u56f2", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ErasureDialog", u"\u6d88\u53bb\u3059\u308b\u3082\u306e\u3068\u6b8b\u3059\u3082\u306e", None))
#endif // QT_CONFIG(accessibility)
        self.ledgers_label.setText(QCoreApplication.translate("ErasureDialog", u"\u307b\u304b\u306e\u5e33\u7c3f\u306b\u6b8b\u308b\u3082\u306e\uff08\u56de\u7b54\u306e\u6587\u66f8\u306b\u8f09\u305b\u307e\u3059\uff09", None))
        self.roll_check.setText(QCoreApplication.translate("ErasureDialog", u"\u7d44\u5408\u54e1\u540d\u7c3f\uff08\u6d88\u8cbb\u751f\u6d3b\u5354\u540c\u7d44\u5408\u6cd5\u7b2c25\u6761\u306e2\uff09(&M)", None))
#if QT_CONFIG(accessibility)
        self.roll_check.setAccessibleName(QCoreApplication.translate("ErasureDialog", u"\u7d44\u5408\u54e1\u540d\u7c3f\uff08\u6d88\u8cbb\u751f\u6d3b\u5354\u540c\u7d44\u5408\u6cd5\u7b2c25\u6761\u306e2\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.accounts_check.setText(QCoreApplication.translate("ErasureDialog", u"\u4f1a\u8a08\u306e\u5e33\u7c3f\u3068\u66f8\u985e\uff08\u6d88\u8cbb\u751f\u6d3b\u5354\u540c\u7d44\u5408\u6cd5\u7b2c32\u6761\u7b2c2\u9805\uff09(&K)", None))
#if QT_CONFIG(accessibility)
        self.accounts_check.setAccessibleName(QCoreApplication.translate("ErasureDialog", u"\u4f1a\u8a08\u306e\u5e33\u7c3f\u3068\u66f8\u985e\uff08\u6d88\u8cbb\u751f\u6d3b\u5354\u540c\u7d44\u5408\u6cd5\u7b2c32\u6761\u7b2c2\u9805\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ErasureDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("ErasureDialog", u"\u6d88\u53bb\u3059\u308b(&S)", None))
    # retranslateUi

