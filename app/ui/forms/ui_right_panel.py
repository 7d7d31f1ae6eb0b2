# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'right_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from app.ui.widgets.act_row import ActRow
from app.ui.widgets.facts import Facts
from app.ui.widgets.pill import PillLabel
from app.ui.widgets.stepper import Stepper

class Ui_RightPanel(object):
    def setupUi(self, RightPanel):
        if not RightPanel.objectName():
            RightPanel.setObjectName(u"RightPanel")
        RightPanel.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(RightPanel)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.word_label = QLabel(RightPanel)
        self.word_label.setObjectName(u"word_label")
        self.word_label.setProperty(u"kind", u"heading")

        self.layout_2.addWidget(self.word_label)

        self.basis_label = QLabel(RightPanel)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setProperty(u"kind", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.basis_label.sizePolicy().hasHeightForWidth())
        self.basis_label.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.basis_label)

        self.state_pill = PillLabel(RightPanel)
        self.state_pill.setObjectName(u"state_pill")

        self.layout_2.addWidget(self.state_pill)


        self.layout_1.addLayout(self.layout_2)

        self.stepper = Stepper(RightPanel)
        self.stepper.setObjectName(u"stepper")

        self.layout_1.addWidget(self.stepper)

        self.returned_label = QLabel(RightPanel)
        self.returned_label.setObjectName(u"returned_label")
        self.returned_label.setProperty(u"kind", u"warning")
        self.returned_label.setWordWrap(True)

        self.layout_1.addWidget(self.returned_label)

        self.decision_facts = Facts(RightPanel)
        self.decision_facts.setObjectName(u"decision_facts")

        self.layout_1.addWidget(self.decision_facts)

        self.acts = ActRow(RightPanel)
        self.acts.setObjectName(u"acts")

        self.layout_1.addWidget(self.acts)


        self.retranslateUi(RightPanel)

        QMetaObject.connectSlotsByName(RightPanel)
    # setupUi

    def retranslateUi(self, RightPanel):
        self.word_label.setText("")
        self.basis_label.setText("")
        self.returned_label.setText("")
        pass
    # retranslateUi

