# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'merge_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from app.ui.tables.table_view import TableView
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_MergeDialog(object):
    def setupUi(self, MergeDialog):
        if not MergeDialog.objectName():
            MergeDialog.setObjectName(u"MergeDialog")
        self.layout_1 = QVBoxLayout(MergeDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(MergeDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"heading")
        self.title_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title_label.sizePolicy().hasHeightForWidth())
        self.title_label.setSizePolicy(sizePolicy)

        self.layout_2.addWidget(self.title_label)

        self.swap_button = QPushButton(MergeDialog)
        self.swap_button.setObjectName(u"swap_button")
        self.swap_button.setProperty(u"kind", u"quiet")
        self.swap_button.setAutoDefault(False)

        self.layout_2.addWidget(self.swap_button)


        self.layout_1.addLayout(self.layout_2)

        self.intro_label = Paragraph(MergeDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(MergeDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.table = TableView(MergeDialog)
        self.table.setObjectName(u"table")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.table.sizePolicy().hasHeightForWidth())
        self.table.setSizePolicy(sizePolicy1)

        self.layout_1.addWidget(self.table)

        self.cautions_label = Paragraph(MergeDialog)
        self.cautions_label.setObjectName(u"cautions_label")
        self.cautions_label.setProperty(u"kind", u"warning")

        self.layout_1.addWidget(self.cautions_label)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(MergeDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(MergeDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMaxLength(200)

        self.layout_3.addWidget(self.reason_edit)

        self.reason_problem = Paragraph(MergeDialog)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.reason_problem)


        self.layout_1.addLayout(self.layout_3)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)

        self.cancel_button = QPushButton(MergeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_4.addWidget(self.cancel_button)

        self.save_button = QPushButton(MergeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_4.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_4)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.swap_button, self.table)
        QWidget.setTabOrder(self.table, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(MergeDialog)

        QMetaObject.connectSlotsByName(MergeDialog)
    # setupUi

    def retranslateUi(self, MergeDialog):
        MergeDialog.setWindowTitle(QCoreApplication.translate("MergeDialog", u"\u540d\u5bc4\u305b - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.title_label.setText("")
        self.swap_button.setText(QCoreApplication.translate("MergeDialog", u"\u6b8b\u3059\u65b9\u3092\u5165\u308c\u66ff\u3048\u308b(&X)", None))
        self.intro_label.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("MergeDialog", u"2\u3064\u306e\u767b\u9332\u306e\u898b\u304f\u3089\u3079", None))
#endif // QT_CONFIG(accessibility)
        self.cautions_label.setText("")
        self.reason_label.setText(QCoreApplication.translate("MergeDialog", u"\u540d\u5bc4\u305b\u306e\u7406\u7531\uff08\u4f55\u3067\u540c\u3058\u65b9\u3068\u78ba\u304b\u3081\u305f\u304b\uff09(&R)", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("MergeDialog", u"\u540d\u5bc4\u305b\u306e\u7406\u7531\uff08\u4f55\u3067\u540c\u3058\u65b9\u3068\u78ba\u304b\u3081\u305f\u304b\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MergeDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("MergeDialog", u"\u540d\u5bc4\u305b\u3059\u308b(&S)", None))
    # retranslateUi

