# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'authority_dialog.ui'
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

from app.ui.widgets.act_row import ActRow
from app.ui.widgets.facts import Facts
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import PillLabel

class Ui_AuthorityDialog(object):
    def setupUi(self, AuthorityDialog):
        if not AuthorityDialog.objectName():
            AuthorityDialog.setObjectName(u"AuthorityDialog")
        self.layout_1 = QVBoxLayout(AuthorityDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 16, 16, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(AuthorityDialog)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"kind", u"muted")

        self.layout_2.addWidget(self.number_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.state_pill = PillLabel(AuthorityDialog)
        self.state_pill.setObjectName(u"state_pill")

        self.layout_2.addWidget(self.state_pill)


        self.layout_1.addLayout(self.layout_2)

        self.office_label = QLabel(AuthorityDialog)
        self.office_label.setObjectName(u"office_label")
        self.office_label.setProperty(u"kind", u"heading")
        self.office_label.setWordWrap(True)

        self.layout_1.addWidget(self.office_label)

        self.notice = Notice(AuthorityDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.next_box = QFrame(AuthorityDialog)
        self.next_box.setObjectName(u"next_box")
        self.next_box.setProperty(u"kind", u"notice")
        self.layout_4 = QHBoxLayout(self.next_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(14, 10, 14, 10)
        self.next_label = Paragraph(self.next_box)
        self.next_label.setObjectName(u"next_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.next_label.sizePolicy().hasHeightForWidth())
        self.next_label.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.next_label)

        self.save_button = QPushButton(self.next_box)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addWidget(self.next_box)

        self.acts = ActRow(AuthorityDialog)
        self.acts.setObjectName(u"acts")

        self.layout_1.addWidget(self.acts)

        self.scroll = QScrollArea(AuthorityDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.scroll.sizePolicy().hasHeightForWidth())
        self.scroll.setSizePolicy(sizePolicy1)
        self.sections = QWidget()
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.sections)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 8, 0)
        self.asked_heading = QLabel(self.sections)
        self.asked_heading.setObjectName(u"asked_heading")
        self.asked_heading.setProperty(u"kind", u"section")

        self.layout_5.addWidget(self.asked_heading)

        self.asked_facts = Facts(self.sections)
        self.asked_facts.setObjectName(u"asked_facts")

        self.layout_5.addWidget(self.asked_facts)

        self.proof_heading = QLabel(self.sections)
        self.proof_heading.setObjectName(u"proof_heading")
        self.proof_heading.setProperty(u"kind", u"section")

        self.layout_5.addWidget(self.proof_heading)

        self.proof_facts = Facts(self.sections)
        self.proof_facts.setObjectName(u"proof_facts")

        self.layout_5.addWidget(self.proof_facts)

        self.decision_heading = QLabel(self.sections)
        self.decision_heading.setObjectName(u"decision_heading")
        self.decision_heading.setProperty(u"kind", u"section")

        self.layout_5.addWidget(self.decision_heading)

        self.decision_facts = Facts(self.sections)
        self.decision_facts.setObjectName(u"decision_facts")

        self.layout_5.addWidget(self.decision_facts)

        self.spacer_6 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_6)

        self.scroll.setWidget(self.sections)

        self.layout_1.addWidget(self.scroll)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.cancel_button = QPushButton(AuthorityDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_7.addWidget(self.cancel_button)


        self.layout_1.addLayout(self.layout_7)

        QWidget.setTabOrder(self.save_button, self.acts)
        QWidget.setTabOrder(self.acts, self.scroll)
        QWidget.setTabOrder(self.scroll, self.cancel_button)

        self.retranslateUi(AuthorityDialog)

        QMetaObject.connectSlotsByName(AuthorityDialog)
    # setupUi

    def retranslateUi(self, AuthorityDialog):
        AuthorityDialog.setWindowTitle(QCoreApplication.translate("AuthorityDialog", u"\u5b98\u516c\u7f72\u7b49\u304b\u3089\u306e\u7167\u4f1a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.number_label.setText("")
        self.office_label.setText("")
        self.next_label.setText("")
        self.save_button.setText("")
#if QT_CONFIG(accessibility)
        self.acts.setAccessibleName(QCoreApplication.translate("AuthorityDialog", u"\u3053\u306e\u7167\u4f1a\u306e\u64cd\u4f5c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("AuthorityDialog", u"\u7167\u4f1a\u306e\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.asked_heading.setText(QCoreApplication.translate("AuthorityDialog", u"\u7167\u4f1a", None))
        self.proof_heading.setText(QCoreApplication.translate("AuthorityDialog", u"\u78ba\u8a8d", None))
        self.decision_heading.setText(QCoreApplication.translate("AuthorityDialog", u"\u5bfe\u5fdc", None))
        self.cancel_button.setText(QCoreApplication.translate("AuthorityDialog", u"\u9589\u3058\u308b", None))
    # retranslateUi

