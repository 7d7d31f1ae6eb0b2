# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'board_report_dialog.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_BoardReportDialog(object):
    def setupUi(self, BoardReportDialog):
        if not BoardReportDialog.objectName():
            BoardReportDialog.setObjectName(u"BoardReportDialog")
        self.layout_1 = QVBoxLayout(BoardReportDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(BoardReportDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.notice = Notice(BoardReportDialog)
        self.notice.setObjectName(u"notice")

        self.layout_1.addWidget(self.notice)

        self.sheet = QFrame(BoardReportDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.kind_box = QWidget(self.sheet)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_box.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.kind_box)
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_box)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.kind_box)
        self.kind_combo.setObjectName(u"kind_combo")

        self.layout_4.addWidget(self.kind_combo)


        self.layout_3.addWidget(self.kind_box)

        self.span_box = QWidget(self.sheet)
        self.span_box.setObjectName(u"span_box")
        self.span_box.setProperty(u"kind", u"clear")
        self.layout_5 = QVBoxLayout(self.span_box)
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.span_label = QLabel(self.span_box)
        self.span_label.setObjectName(u"span_label")
        self.span_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.span_label)

        self.span_combo = QComboBox(self.span_box)
        self.span_combo.setObjectName(u"span_combo")

        self.layout_5.addWidget(self.span_combo)


        self.layout_3.addWidget(self.span_box)

        self.layout_3.setStretch(0, 1)
        self.layout_3.setStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.remark_label = QLabel(self.sheet)
        self.remark_label.setObjectName(u"remark_label")
        self.remark_label.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.remark_label)

        self.remark_edit = QPlainTextEdit(self.sheet)
        self.remark_edit.setObjectName(u"remark_edit")
        self.remark_edit.setTabChangesFocus(True)
        self.remark_edit.setMinimumSize(QSize(0, 120))

        self.layout_6.addWidget(self.remark_edit)


        self.layout_2.addLayout(self.layout_6)


        self.layout_1.addWidget(self.sheet)

        self.spacer_7 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.cancel_button = QPushButton(BoardReportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_8.addWidget(self.cancel_button)

        self.save_button = QPushButton(BoardReportDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_8.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_8)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.span_label.setBuddy(self.span_combo)
        self.remark_label.setBuddy(self.remark_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.span_combo)
        QWidget.setTabOrder(self.span_combo, self.remark_edit)
        QWidget.setTabOrder(self.remark_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(BoardReportDialog)

        QMetaObject.connectSlotsByName(BoardReportDialog)
    # setupUi

    def retranslateUi(self, BoardReportDialog):
        BoardReportDialog.setWindowTitle(QCoreApplication.translate("BoardReportDialog", u"\u6708\u6b21\u30fb\u5e74\u6b21\u5831\u544a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("BoardReportDialog", u"\u7406\u4e8b\u4f1a\u3078\u306e\u5831\u544a\u3092\u3001\u3044\u307e\u306e\u8a18\u9332\u304b\u3089\u4f5c\u308a\u307e\u3059\u3002\u524d\u306e\u6708\u30fb\u524d\u306e\u5e74\u5ea6\u306e\u6570\u3068\u4e26\u3079\u3001\u6708\u3054\u3068\u306e\u53d7\u4ed8\u3092\u56f3\u306b\u3057\u307e\u3059\u3002\u5370\u5237\u3068\u4fdd\u5b58\u306f\u64cd\u4f5c\u8a18\u9332\u306b\u6b8b\u308a\u307e\u3059\u3002", None))
        self.kind_label.setText(QCoreApplication.translate("BoardReportDialog", u"\u5831\u544a(&R)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("BoardReportDialog", u"\u5831\u544a", None))
#endif // QT_CONFIG(accessibility)
        self.span_label.setText(QCoreApplication.translate("BoardReportDialog", u"\u671f\u9593(&P)", None))
#if QT_CONFIG(accessibility)
        self.span_combo.setAccessibleName(QCoreApplication.translate("BoardReportDialog", u"\u671f\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.remark_label.setText(QCoreApplication.translate("BoardReportDialog", u"\u6240\u898b\uff08\u7a7a\u3051\u3066\u304a\u304f\u3068\u3001\u624b\u3067\u66f8\u304f\u6b04\u3092\u5370\u5237\u3057\u307e\u3059\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.remark_edit.setAccessibleName(QCoreApplication.translate("BoardReportDialog", u"\u6240\u898b", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("BoardReportDialog", u"\u9589\u3058\u308b", None))
        self.save_button.setText(QCoreApplication.translate("BoardReportDialog", u"\u898b\u3066\u5370\u5237\u3059\u308b(&S)\u2026", None))
    # retranslateUi

