# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'post_letters_dialog.ui'
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
from app.ui.widgets.posting_lines import PostingLines

class Ui_PostLettersDialog(object):
    def setupUi(self, PostLettersDialog):
        if not PostLettersDialog.objectName():
            PostLettersDialog.setObjectName(u"PostLettersDialog")
        self.layout_1 = QVBoxLayout(PostLettersDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.intro_label = Paragraph(PostLettersDialog)
        self.intro_label.setObjectName(u"intro_label")

        self.layout_1.addWidget(self.intro_label)

        self.sheet = QFrame(PostLettersDialog)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_2 = QVBoxLayout(self.sheet)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(20, 16, 20, 16)
        self.layout_3 = QGridLayout()
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setHorizontalSpacing(16)
        self.layout_3.setVerticalSpacing(0)
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.sheet)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.method_label)

        self.method_combo = QComboBox(self.sheet)
        self.method_combo.setObjectName(u"method_combo")

        self.layout_4.addWidget(self.method_combo)


        self.layout_3.addLayout(self.layout_4, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.sheet)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.day_label)

        self.day_field = DateField(self.sheet)
        self.day_field.setObjectName(u"day_field")

        self.layout_5.addWidget(self.day_field)

        self.day_problem = Paragraph(self.sheet)
        self.day_problem.setObjectName(u"day_problem")
        self.day_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.day_problem)


        self.layout_3.addLayout(self.layout_5, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_3.setColumnStretch(0, 1)
        self.layout_3.setColumnStretch(1, 1)

        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.sheet)

        self.letters_sheet = QFrame(PostLettersDialog)
        self.letters_sheet.setObjectName(u"letters_sheet")
        self.letters_sheet.setProperty(u"kind", u"sheet")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.letters_sheet.sizePolicy().hasHeightForWidth())
        self.letters_sheet.setSizePolicy(sizePolicy)
        self.layout_6 = QVBoxLayout(self.letters_sheet)
        self.layout_6.setSpacing(6)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(20, 16, 20, 16)
        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.letters_heading = QLabel(self.letters_sheet)
        self.letters_heading.setObjectName(u"letters_heading")
        self.letters_heading.setProperty(u"kind", u"section")

        self.layout_7.addWidget(self.letters_heading)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.all_button = QPushButton(self.letters_sheet)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setProperty(u"kind", u"quiet")
        self.all_button.setAutoDefault(False)

        self.layout_7.addWidget(self.all_button)


        self.layout_6.addLayout(self.layout_7)

        self.scroll = QScrollArea(self.letters_sheet)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.letters_box = QWidget()
        self.letters_box.setObjectName(u"letters_box")
        self.letters_box.setProperty(u"kind", u"clear")
        self.layout_9 = QVBoxLayout(self.letters_box)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 8, 0)
        self.posting_lines = PostingLines(self.letters_box)
        self.posting_lines.setObjectName(u"posting_lines")

        self.layout_9.addWidget(self.posting_lines)

        self.nothing_label = Paragraph(self.letters_box)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setProperty(u"kind", u"muted")

        self.layout_9.addWidget(self.nothing_label)

        self.spacer_10 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_10)

        self.scroll.setWidget(self.letters_box)

        self.layout_6.addWidget(self.scroll)


        self.layout_1.addWidget(self.letters_sheet)

        self.trouble_notice = Notice(PostLettersDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(PostLettersDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.count_label)

        self.spacer_12 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.cancel_button = QPushButton(PostLettersDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_11.addWidget(self.cancel_button)

        self.save_button = QPushButton(PostLettersDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_11.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.method_label.setBuddy(self.method_combo)
        self.day_label.setBuddy(self.day_field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.method_combo, self.day_field)
        QWidget.setTabOrder(self.day_field, self.all_button)
        QWidget.setTabOrder(self.all_button, self.posting_lines)
        QWidget.setTabOrder(self.posting_lines, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PostLettersDialog)

        QMetaObject.connectSlotsByName(PostLettersDialog)
    # setupUi

    def retranslateUi(self, PostLettersDialog):
        PostLettersDialog.setWindowTitle(QCoreApplication.translate("PostLettersDialog", u"\u767a\u9001\u306e\u8a18\u9332 - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.intro_label.setText(QCoreApplication.translate("PostLettersDialog", u"\u540c\u3058\u65e5\u306b\u540c\u3058\u65b9\u6cd5\u3067\u51fa\u3057\u305f\u6587\u66f8\u3092\u9078\u3093\u3067\u3001\u307e\u3068\u3081\u3066\u8a18\u9332\u3057\u307e\u3059\u3002", None))
        self.method_label.setText(QCoreApplication.translate("PostLettersDialog", u"\u767a\u9001\u306e\u65b9\u6cd5(&M)", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("PostLettersDialog", u"\u767a\u9001\u306e\u65b9\u6cd5", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("PostLettersDialog", u"\u767a\u9001\u3057\u305f\u65e5(&D)", None))
#if QT_CONFIG(accessibility)
        self.day_field.setAccessibleName(QCoreApplication.translate("PostLettersDialog", u"\u767a\u9001\u3057\u305f\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.day_problem.setText("")
        self.letters_heading.setText(QCoreApplication.translate("PostLettersDialog", u"\u767a\u9001\u3057\u305f\u6587\u66f8", None))
        self.all_button.setText(QCoreApplication.translate("PostLettersDialog", u"\u3059\u3079\u3066\u9078\u3076(&A)", None))
        self.nothing_label.setText(QCoreApplication.translate("PostLettersDialog", u"\u767a\u9001\u3092\u5f85\u3063\u3066\u3044\u308b\u6587\u66f8\u306f\u3042\u308a\u307e\u305b\u3093\u3002", None))
        self.count_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PostLettersDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("PostLettersDialog", u"\u767a\u9001\u3092\u8a18\u9332(&S)", None))
    # retranslateUi

