# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision_dialog.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.widgets.choices import Choices
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_DecisionDialog(object):
    def setupUi(self, DecisionDialog):
        if not DecisionDialog.objectName():
            DecisionDialog.setObjectName(u"DecisionDialog")
        self.layout_1 = QVBoxLayout(DecisionDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(20, 16, 20, 16)
        self.case_label = QLabel(DecisionDialog)
        self.case_label.setObjectName(u"case_label")
        self.case_label.setProperty(u"kind", u"heading")
        self.case_label.setWordWrap(True)

        self.layout_1.addWidget(self.case_label)

        self.intro_label = Paragraph(DecisionDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_1.addWidget(self.intro_label)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.outcome_scroll = QScrollArea(DecisionDialog)
        self.outcome_scroll.setObjectName(u"outcome_scroll")
        self.outcome_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.outcome_scroll.setWidgetResizable(True)
        self.outcome_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.outcome_scroll.setMinimumSize(QSize(276, 0))
        self.outcome_scroll.setMaximumSize(QSize(300, 16777215))
        self.outcome_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.outcome_sheet = QFrame()
        self.outcome_sheet.setObjectName(u"outcome_sheet")
        self.outcome_sheet.setProperty(u"kind", u"sheet")
        self.layout_3 = QVBoxLayout(self.outcome_sheet)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(20, 16, 20, 16)
        self.outcome_heading = QLabel(self.outcome_sheet)
        self.outcome_heading.setObjectName(u"outcome_heading")
        self.outcome_heading.setProperty(u"kind", u"section")

        self.layout_3.addWidget(self.outcome_heading)

        self.outcomes = Choices(self.outcome_sheet)
        self.outcomes.setObjectName(u"outcomes")

        self.layout_3.addWidget(self.outcomes)

        self.outcome_problem = QLabel(self.outcome_sheet)
        self.outcome_problem.setObjectName(u"outcome_problem")
        self.outcome_problem.setProperty(u"kind", u"problem")
        self.outcome_problem.setWordWrap(True)

        self.layout_3.addWidget(self.outcome_problem)

        self.spacer_4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_4)

        self.outcome_scroll.setWidget(self.outcome_sheet)

        self.layout_2.addWidget(self.outcome_scroll)

        self.scroll = QScrollArea(DecisionDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QFrame()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.sheet)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(20, 16, 20, 16)
        self.ground_box = QWidget(self.sheet)
        self.ground_box.setObjectName(u"ground_box")
        self.ground_box.setProperty(u"kind", u"clear")
        self.layout_6 = QVBoxLayout(self.ground_box)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.ground_heading = QLabel(self.ground_box)
        self.ground_heading.setObjectName(u"ground_heading")
        self.ground_heading.setProperty(u"kind", u"section")

        self.layout_6.addWidget(self.ground_heading)

        self.grounds = Choices(self.ground_box)
        self.grounds.setObjectName(u"grounds")

        self.layout_6.addWidget(self.grounds)

        self.ground_problem = QLabel(self.ground_box)
        self.ground_problem.setObjectName(u"ground_problem")
        self.ground_problem.setProperty(u"kind", u"problem")
        self.ground_problem.setWordWrap(True)

        self.layout_6.addWidget(self.ground_problem)


        self.layout_5.addWidget(self.ground_box)

        self.words_box = QWidget(self.sheet)
        self.words_box.setObjectName(u"words_box")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.words_box.sizePolicy().hasHeightForWidth())
        self.words_box.setSizePolicy(sizePolicy)
        self.words_box.setProperty(u"kind", u"clear")
        self.words_layout = QVBoxLayout(self.words_box)
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.words_heading = QLabel(self.words_box)
        self.words_heading.setObjectName(u"words_heading")
        self.words_heading.setProperty(u"kind", u"section")

        self.words_layout.addWidget(self.words_heading)

        self.findings_field = QVBoxLayout()
        self.findings_field.setSpacing(3)
        self.findings_field.setObjectName(u"findings_field")
        self.findings_field.setContentsMargins(0, 0, 0, 0)
        self.findings_label = QLabel(self.words_box)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setProperty(u"kind", u"muted")

        self.findings_field.addWidget(self.findings_label)

        self.findings_edit = QPlainTextEdit(self.words_box)
        self.findings_edit.setObjectName(u"findings_edit")
        self.findings_edit.setTabChangesFocus(True)
        self.findings_edit.setMinimumSize(QSize(0, 64))
        self.findings_edit.setMaximumSize(QSize(16777215, 84))

        self.findings_field.addWidget(self.findings_edit)

        self.findings_problem = QLabel(self.words_box)
        self.findings_problem.setObjectName(u"findings_problem")
        self.findings_problem.setProperty(u"kind", u"problem")
        self.findings_problem.setWordWrap(True)

        self.findings_field.addWidget(self.findings_problem)


        self.words_layout.addLayout(self.findings_field)

        self.words_field = QVBoxLayout()
        self.words_field.setSpacing(3)
        self.words_field.setObjectName(u"words_field")
        self.words_field.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.words_box)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"kind", u"muted")

        self.words_field.addWidget(self.words_label)

        self.words_edit = QPlainTextEdit(self.words_box)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(0, 64))
        self.words_edit.setMaximumSize(QSize(16777215, 84))

        self.words_field.addWidget(self.words_edit)

        self.words_problem = QLabel(self.words_box)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setProperty(u"kind", u"problem")
        self.words_problem.setWordWrap(True)

        self.words_field.addWidget(self.words_problem)


        self.words_layout.addLayout(self.words_field)


        self.layout_5.addWidget(self.words_box)

        self.public_box = QWidget(self.sheet)
        self.public_box.setObjectName(u"public_box")
        sizePolicy.setHeightForWidth(self.public_box.sizePolicy().hasHeightForWidth())
        self.public_box.setSizePolicy(sizePolicy)
        self.public_box.setProperty(u"kind", u"clear")
        self.layout_7 = QVBoxLayout(self.public_box)
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.public_heading = QLabel(self.public_box)
        self.public_heading.setObjectName(u"public_heading")
        self.public_heading.setProperty(u"kind", u"section")

        self.layout_7.addWidget(self.public_heading)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.public_reason_label = QLabel(self.public_box)
        self.public_reason_label.setObjectName(u"public_reason_label")
        self.public_reason_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.public_reason_label)

        self.public_reason_edit = QPlainTextEdit(self.public_box)
        self.public_reason_edit.setObjectName(u"public_reason_edit")
        self.public_reason_edit.setTabChangesFocus(True)
        self.public_reason_edit.setMinimumSize(QSize(0, 64))
        self.public_reason_edit.setMaximumSize(QSize(16777215, 84))

        self.layout_8.addWidget(self.public_reason_edit)

        self.public_reason_problem = QLabel(self.public_box)
        self.public_reason_problem.setObjectName(u"public_reason_problem")
        self.public_reason_problem.setProperty(u"kind", u"problem")
        self.public_reason_problem.setWordWrap(True)

        self.layout_8.addWidget(self.public_reason_problem)


        self.layout_7.addLayout(self.layout_8)


        self.layout_5.addWidget(self.public_box)

        self.alternative_box = QWidget(self.sheet)
        self.alternative_box.setObjectName(u"alternative_box")
        sizePolicy.setHeightForWidth(self.alternative_box.sizePolicy().hasHeightForWidth())
        self.alternative_box.setSizePolicy(sizePolicy)
        self.alternative_box.setProperty(u"kind", u"clear")
        self.alternative_layout = QVBoxLayout(self.alternative_box)
        self.alternative_layout.setSpacing(4)
        self.alternative_layout.setObjectName(u"alternative_layout")
        self.alternative_layout.setContentsMargins(0, 0, 0, 0)
        self.alternative_heading = QLabel(self.alternative_box)
        self.alternative_heading.setObjectName(u"alternative_heading")
        self.alternative_heading.setProperty(u"kind", u"section")

        self.alternative_layout.addWidget(self.alternative_heading)

        self.alternative_field = QVBoxLayout()
        self.alternative_field.setSpacing(3)
        self.alternative_field.setObjectName(u"alternative_field")
        self.alternative_field.setContentsMargins(0, 0, 0, 0)
        self.alternative_label = QLabel(self.alternative_box)
        self.alternative_label.setObjectName(u"alternative_label")
        self.alternative_label.setProperty(u"kind", u"muted")

        self.alternative_field.addWidget(self.alternative_label)

        self.alternative_edit = QPlainTextEdit(self.alternative_box)
        self.alternative_edit.setObjectName(u"alternative_edit")
        self.alternative_edit.setTabChangesFocus(True)
        self.alternative_edit.setMinimumSize(QSize(0, 64))
        self.alternative_edit.setMaximumSize(QSize(16777215, 84))

        self.alternative_field.addWidget(self.alternative_edit)

        self.alternative_problem = QLabel(self.alternative_box)
        self.alternative_problem.setObjectName(u"alternative_problem")
        self.alternative_problem.setProperty(u"kind", u"problem")
        self.alternative_problem.setWordWrap(True)

        self.alternative_field.addWidget(self.alternative_problem)


        self.alternative_layout.addLayout(self.alternative_field)


        self.layout_5.addWidget(self.alternative_box)

        self.paper_box = QWidget(self.sheet)
        self.paper_box.setObjectName(u"paper_box")
        sizePolicy.setHeightForWidth(self.paper_box.sizePolicy().hasHeightForWidth())
        self.paper_box.setSizePolicy(sizePolicy)
        self.paper_box.setProperty(u"kind", u"clear")
        self.paper_layout = QVBoxLayout(self.paper_box)
        self.paper_layout.setSpacing(4)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(0, 0, 0, 0)
        self.paper_heading = QLabel(self.paper_box)
        self.paper_heading.setObjectName(u"paper_heading")
        self.paper_heading.setProperty(u"kind", u"section")

        self.paper_layout.addWidget(self.paper_heading)

        self.paper_field = QVBoxLayout()
        self.paper_field.setSpacing(3)
        self.paper_field.setObjectName(u"paper_field")
        self.paper_field.setContentsMargins(0, 0, 0, 0)
        self.paper_reason_label = QLabel(self.paper_box)
        self.paper_reason_label.setObjectName(u"paper_reason_label")
        self.paper_reason_label.setProperty(u"kind", u"muted")

        self.paper_field.addWidget(self.paper_reason_label)

        self.paper_reason_edit = QPlainTextEdit(self.paper_box)
        self.paper_reason_edit.setObjectName(u"paper_reason_edit")
        self.paper_reason_edit.setTabChangesFocus(True)
        self.paper_reason_edit.setMinimumSize(QSize(0, 64))
        self.paper_reason_edit.setMaximumSize(QSize(16777215, 84))

        self.paper_field.addWidget(self.paper_reason_edit)

        self.paper_reason_problem = QLabel(self.paper_box)
        self.paper_reason_problem.setObjectName(u"paper_reason_problem")
        self.paper_reason_problem.setProperty(u"kind", u"problem")
        self.paper_reason_problem.setWordWrap(True)

        self.paper_field.addWidget(self.paper_reason_problem)


        self.paper_layout.addLayout(self.paper_field)


        self.layout_5.addWidget(self.paper_box)

        self.internal_box = QWidget(self.sheet)
        self.internal_box.setObjectName(u"internal_box")
        sizePolicy.setHeightForWidth(self.internal_box.sizePolicy().hasHeightForWidth())
        self.internal_box.setSizePolicy(sizePolicy)
        self.internal_box.setProperty(u"kind", u"clear")
        self.layout_9 = QVBoxLayout(self.internal_box)
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.internal_heading = QLabel(self.internal_box)
        self.internal_heading.setObjectName(u"internal_heading")
        self.internal_heading.setProperty(u"kind", u"section")

        self.layout_9.addWidget(self.internal_heading)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.internal_reason_label = QLabel(self.internal_box)
        self.internal_reason_label.setObjectName(u"internal_reason_label")
        self.internal_reason_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.internal_reason_label)

        self.internal_reason_edit = QPlainTextEdit(self.internal_box)
        self.internal_reason_edit.setObjectName(u"internal_reason_edit")
        self.internal_reason_edit.setTabChangesFocus(True)
        self.internal_reason_edit.setMinimumSize(QSize(0, 48))
        self.internal_reason_edit.setMaximumSize(QSize(16777215, 64))

        self.layout_10.addWidget(self.internal_reason_edit)

        self.internal_reason_problem = QLabel(self.internal_box)
        self.internal_reason_problem.setObjectName(u"internal_reason_problem")
        self.internal_reason_problem.setProperty(u"kind", u"problem")
        self.internal_reason_problem.setWordWrap(True)

        self.layout_10.addWidget(self.internal_reason_problem)


        self.layout_9.addLayout(self.layout_10)


        self.layout_5.addWidget(self.internal_box)

        self.next_hint = QLabel(self.sheet)
        self.next_hint.setObjectName(u"next_hint")
        self.next_hint.setProperty(u"kind", u"echo")
        self.next_hint.setWordWrap(True)

        self.layout_5.addWidget(self.next_hint)

        self.spacer_11 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_11)

        self.scroll.setWidget(self.sheet)

        self.layout_2.addWidget(self.scroll)

        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.trouble_notice = Notice(DecisionDialog)
        self.trouble_notice.setObjectName(u"trouble_notice")

        self.layout_1.addWidget(self.trouble_notice)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_13)

        self.cancel_button = QPushButton(DecisionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_12.addWidget(self.cancel_button)

        self.save_button = QPushButton(DecisionDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_12.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_12)

#if QT_CONFIG(shortcut)
        self.findings_label.setBuddy(self.findings_edit)
        self.words_label.setBuddy(self.words_edit)
        self.public_reason_label.setBuddy(self.public_reason_edit)
        self.alternative_label.setBuddy(self.alternative_edit)
        self.paper_reason_label.setBuddy(self.paper_reason_edit)
        self.internal_reason_label.setBuddy(self.internal_reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.outcomes, self.grounds)
        QWidget.setTabOrder(self.grounds, self.public_reason_edit)
        QWidget.setTabOrder(self.public_reason_edit, self.internal_reason_edit)
        QWidget.setTabOrder(self.internal_reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DecisionDialog)

        QMetaObject.connectSlotsByName(DecisionDialog)
    # setupUi

    def retranslateUi(self, DecisionDialog):
        DecisionDialog.setWindowTitle(QCoreApplication.translate("DecisionDialog", u"\u5bfe\u5fdc\u306e\u6c7a\u5b9a - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.case_label.setText("")
        self.intro_label.setText("")
        self.outcome_heading.setText(QCoreApplication.translate("DecisionDialog", u"\u5bfe\u5fdc", None))
#if QT_CONFIG(accessibility)
        self.outcomes.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u5bfe\u5fdc", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_problem.setText("")
        self.ground_heading.setText(QCoreApplication.translate("DecisionDialog", u"\u6839\u62e0", None))
#if QT_CONFIG(accessibility)
        self.grounds.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u6839\u62e0", None))
#endif // QT_CONFIG(accessibility)
        self.ground_problem.setText("")
        self.words_heading.setText(QCoreApplication.translate("DecisionDialog", u"\u56de\u7b54\u306e\u8a00\u8449", None))
        self.findings_label.setText(QCoreApplication.translate("DecisionDialog", u"\u304a\u8abf\u3079\u3057\u305f\u7d50\u679c\uff08\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09(&F)", None))
#if QT_CONFIG(accessibility)
        self.findings_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u304a\u8abf\u3079\u3057\u305f\u7d50\u679c\uff08\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.findings_problem.setText("")
        self.words_label.setText(QCoreApplication.translate("DecisionDialog", u"\u5f53\u751f\u5354\u306e\u5bfe\u5fdc\uff08\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09(&W)", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u5f53\u751f\u5354\u306e\u5bfe\u5fdc\uff08\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.words_problem.setText("")
        self.public_heading.setText(QCoreApplication.translate("DecisionDialog", u"\u56de\u7b54\u306e\u6587\u66f8\u306b\u8f09\u305b\u308b\u7406\u7531", None))
        self.public_reason_label.setText(QCoreApplication.translate("DecisionDialog", u"\u76f8\u624b\u306e\u65b9\u304c\u304a\u8aad\u307f\u306b\u306a\u308a\u307e\u3059\u3002\u4e00\u6587\u306b\u4e00\u3064\u306e\u3053\u3068\u3092\u3001\u3084\u308f\u3089\u304b\u3044\u8a00\u8449\u3067(&P)", None))
#if QT_CONFIG(accessibility)
        self.public_reason_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u76f8\u624b\u306e\u65b9\u304c\u304a\u8aad\u307f\u306b\u306a\u308a\u307e\u3059\u3002\u4e00\u6587\u306b\u4e00\u3064\u306e\u3053\u3068\u3092\u3001\u3084\u308f\u3089\u304b\u3044\u8a00\u8449\u3067", None))
#endif // QT_CONFIG(accessibility)
        self.public_reason_problem.setText("")
        self.alternative_heading.setText(QCoreApplication.translate("DecisionDialog", u"\u4ee3\u308f\u308a\u306e\u63aa\u7f6e", None))
        self.alternative_label.setText(QCoreApplication.translate("DecisionDialog", u"\u4ee3\u308f\u308a\u306b\u884c\u3046\u3053\u3068\uff08\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09(&A)", None))
#if QT_CONFIG(accessibility)
        self.alternative_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u4ee3\u308f\u308a\u306b\u884c\u3046\u3053\u3068\uff08\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.alternative_problem.setText("")
        self.paper_heading.setText(QCoreApplication.translate("DecisionDialog", u"\u958b\u793a\u306e\u65b9\u6cd5", None))
        self.paper_reason_label.setText(QCoreApplication.translate("DecisionDialog", u"\u3054\u5e0c\u671b\u306e\u96fb\u78c1\u7684\u8a18\u9332\u3067\u306f\u306a\u304f\u66f8\u9762\u3067\u304a\u6e21\u3057\u3059\u308b\u3068\u304d\u3060\u3051\u3001\u305d\u306e\u7406\u7531\uff08\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09(&M)", None))
#if QT_CONFIG(accessibility)
        self.paper_reason_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u3054\u5e0c\u671b\u306e\u96fb\u78c1\u7684\u8a18\u9332\u3067\u306f\u306a\u304f\u66f8\u9762\u3067\u304a\u6e21\u3057\u3059\u308b\u3068\u304d\u3060\u3051\u3001\u305d\u306e\u7406\u7531\uff08\u6587\u66f8\u306b\u8f09\u308a\u307e\u3059\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.paper_reason_problem.setText("")
        self.internal_heading.setText(QCoreApplication.translate("DecisionDialog", u"\u5185\u90e8\u306e\u7406\u7531", None))
        self.internal_reason_label.setText(QCoreApplication.translate("DecisionDialog", u"\u6587\u66f8\u306b\u306f\u6c7a\u3057\u3066\u8f09\u308a\u307e\u305b\u3093(&I)", None))
#if QT_CONFIG(accessibility)
        self.internal_reason_edit.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"\u6587\u66f8\u306b\u306f\u6c7a\u3057\u3066\u8f09\u308a\u307e\u305b\u3093", None))
#endif // QT_CONFIG(accessibility)
        self.internal_reason_problem.setText("")
        self.next_hint.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DecisionDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("DecisionDialog", u"\u6c7a\u5b9a\u3092\u4fdd\u5b58(&S)", None))
    # retranslateUi

