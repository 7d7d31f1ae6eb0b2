# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overtaken_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.paragraph import Paragraph

class Ui_OvertakenDialog(object):
    def setupUi(self, OvertakenDialog):
        if not OvertakenDialog.objectName():
            OvertakenDialog.setObjectName(u"OvertakenDialog")
        self.layout_1 = QVBoxLayout(OvertakenDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.title_label = QLabel(OvertakenDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)

        self.layout_1.addWidget(self.title_label)

        self.intro_label = Paragraph(OvertakenDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.scroll_area = QScrollArea(OvertakenDialog)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QFrame()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.rows_layout = QVBoxLayout(self.sheet)
        self.rows_layout.setSpacing(16)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(20, 16, 20, 16)
        self.scroll_area.setWidget(self.sheet)

        self.layout_1.addWidget(self.scroll_area)

        self.rest_problem = Paragraph(OvertakenDialog)
        self.rest_problem.setObjectName(u"rest_problem")
        self.rest_problem.setProperty(u"kind", u"problem")

        self.layout_1.addWidget(self.rest_problem)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.cancel_button = QPushButton(OvertakenDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_2.addWidget(self.cancel_button)

        self.save_button = QPushButton(OvertakenDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_2.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_2)


        self.retranslateUi(OvertakenDialog)

        QMetaObject.connectSlotsByName(OvertakenDialog)
    # setupUi

    def retranslateUi(self, OvertakenDialog):
        OvertakenDialog.setWindowTitle(QCoreApplication.translate("OvertakenDialog", u"\u307b\u304b\u306e\u4eba\u306e\u5909\u66f4\u3068\u306e\u898b\u6bd4\u3079 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText(QCoreApplication.translate("OvertakenDialog", u"\u307b\u304b\u306e\u4eba\u306e\u5909\u66f4\u3068\u898b\u6bd4\u3079\u308b", None))
        self.intro_label.setText("")
        self.rest_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("OvertakenDialog", u"\u3042\u3068\u3067\u898b\u6bd4\u3079\u308b", None))
        self.save_button.setText(QCoreApplication.translate("OvertakenDialog", u"\u9078\u3093\u3060\u5185\u5bb9\u3067\u5165\u529b\u306b\u623b\u308b(&S)", None))
    # retranslateUi

