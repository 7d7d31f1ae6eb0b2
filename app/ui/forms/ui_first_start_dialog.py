# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from app.ui.widgets.paragraph import Paragraph

class Ui_FirstStartDialog(object):
    def setupUi(self, FirstStartDialog):
        if not FirstStartDialog.objectName():
            FirstStartDialog.setObjectName(u"FirstStartDialog")
        self.layout_1 = QVBoxLayout(FirstStartDialog)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.mark_label = QLabel(FirstStartDialog)
        self.mark_label.setObjectName(u"mark_label")

        self.layout_2.addWidget(self.mark_label)

        self.title_label = QLabel(FirstStartDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"kind", u"title")

        self.layout_2.addWidget(self.title_label)

        self.spacer_3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)


        self.layout_1.addLayout(self.layout_2)

        self.steps = QStackedWidget(FirstStartDialog)
        self.steps.setObjectName(u"steps")
        self.setup_page = QWidget()
        self.setup_page.setObjectName(u"setup_page")
        self.setup_page.setProperty(u"kind", u"clear")
        self.layout_4 = QVBoxLayout(self.setup_page)
        self.layout_4.setSpacing(12)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.intro_label = Paragraph(self.setup_page)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.intro_label)

        self.setup_sheet = QFrame(self.setup_page)
        self.setup_sheet.setObjectName(u"setup_sheet")
        self.setup_sheet.setProperty(u"kind", u"sheet")
        self.layout_5 = QVBoxLayout(self.setup_sheet)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 20, 24, 20)
        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(16)
        self.layout_6.setVerticalSpacing(0)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(3)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.setup_sheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_7.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.setup_sheet)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_7.addWidget(self.name_edit)

        self.name_problem = Paragraph(self.setup_sheet)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_7.addWidget(self.name_problem)


        self.layout_6.addLayout(self.layout_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(3)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.login_label = QLabel(self.setup_sheet)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setProperty(u"kind", u"muted")

        self.layout_8.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.setup_sheet)
        self.login_edit.setObjectName(u"login_edit")

        self.layout_8.addWidget(self.login_edit)

        self.login_problem = Paragraph(self.setup_sheet)
        self.login_problem.setObjectName(u"login_problem")
        self.login_problem.setProperty(u"kind", u"problem")

        self.layout_8.addWidget(self.login_problem)


        self.layout_6.addLayout(self.layout_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6.setColumnStretch(0, 1)
        self.layout_6.setColumnStretch(1, 1)

        self.layout_5.addLayout(self.layout_6)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(16)
        self.layout_9.setVerticalSpacing(0)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.setup_sheet)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.setup_sheet)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_10.addWidget(self.password_edit)

        self.password_problem = Paragraph(self.setup_sheet)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.password_problem)


        self.layout_9.addLayout(self.layout_10, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(self.setup_sheet)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.again_label)

        self.again_edit = QLineEdit(self.setup_sheet)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_11.addWidget(self.again_edit)

        self.again_problem = Paragraph(self.setup_sheet)
        self.again_problem.setObjectName(u"again_problem")
        self.again_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.again_problem)


        self.layout_9.addLayout(self.layout_11, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9.setColumnStretch(0, 1)
        self.layout_9.setColumnStretch(1, 1)

        self.layout_5.addLayout(self.layout_9)

        self.aragraph_12 = Paragraph(self.setup_sheet)
        self.aragraph_12.setObjectName(u"aragraph_12")
        self.aragraph_12.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.aragraph_12)

        self.line = QFrame(self.setup_sheet)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"kind", u"line")

        self.layout_5.addWidget(self.line)

        self.encrypted_check = QCheckBox(self.setup_sheet)
        self.encrypted_check.setObjectName(u"encrypted_check")
        self.encrypted_check.setChecked(True)

        self.layout_5.addWidget(self.encrypted_check)

        self.folder_caption = QLabel(self.setup_sheet)
        self.folder_caption.setObjectName(u"folder_caption")
        self.folder_caption.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.folder_caption)

        self.folder_label = Paragraph(self.setup_sheet)
        self.folder_label.setObjectName(u"folder_label")

        self.layout_5.addWidget(self.folder_label)


        self.layout_4.addWidget(self.setup_sheet)

        self.setup_problem = Paragraph(self.setup_page)
        self.setup_problem.setObjectName(u"setup_problem")
        self.setup_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.setup_problem)

        self.spacer_13 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_13)

        self.steps.addWidget(self.setup_page)
        self.sheet_page = QWidget()
        self.sheet_page.setObjectName(u"sheet_page")
        self.sheet_page.setProperty(u"kind", u"clear")
        self.layout_14 = QVBoxLayout(self.sheet_page)
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.sheet_intro = QLabel(self.sheet_page)
        self.sheet_intro.setObjectName(u"sheet_intro")
        self.sheet_intro.setProperty(u"kind", u"heading")

        self.layout_14.addWidget(self.sheet_intro)

        self.recovery_sheet = QFrame(self.sheet_page)
        self.recovery_sheet.setObjectName(u"recovery_sheet")
        self.recovery_sheet.setProperty(u"kind", u"sheet")
        self.layout_15 = QVBoxLayout(self.recovery_sheet)
        self.layout_15.setSpacing(16)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(24, 20, 24, 20)
        self.aragraph_16 = Paragraph(self.recovery_sheet)
        self.aragraph_16.setObjectName(u"aragraph_16")

        self.layout_15.addWidget(self.aragraph_16)

        self.layout_17 = QHBoxLayout()
        self.layout_17.setSpacing(12)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(self.recovery_sheet)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"kind", u"primary")
        self.print_button.setAutoDefault(False)

        self.layout_17.addWidget(self.print_button)

        self.sheet_button = QPushButton(self.recovery_sheet)
        self.sheet_button.setObjectName(u"sheet_button")
        self.sheet_button.setAutoDefault(False)

        self.layout_17.addWidget(self.sheet_button)

        self.sheet_label = Paragraph(self.recovery_sheet)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setProperty(u"kind", u"echo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sheet_label.sizePolicy().hasHeightForWidth())
        self.sheet_label.setSizePolicy(sizePolicy)

        self.layout_17.addWidget(self.sheet_label)


        self.layout_15.addLayout(self.layout_17)

        self.sheet_problem = Paragraph(self.recovery_sheet)
        self.sheet_problem.setObjectName(u"sheet_problem")
        self.sheet_problem.setProperty(u"kind", u"problem")

        self.layout_15.addWidget(self.sheet_problem)

        self.layout_proof = QVBoxLayout()
        self.layout_proof.setSpacing(3)
        self.layout_proof.setObjectName(u"layout_proof")
        self.proof_label = QLabel(self.recovery_sheet)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"kind", u"muted")

        self.layout_proof.addWidget(self.proof_label)

        self.proof_edit = QLineEdit(self.recovery_sheet)
        self.proof_edit.setObjectName(u"proof_edit")
        self.proof_edit.setEnabled(False)

        self.layout_proof.addWidget(self.proof_edit)

        self.proof_problem = Paragraph(self.recovery_sheet)
        self.proof_problem.setObjectName(u"proof_problem")
        self.proof_problem.setProperty(u"kind", u"problem")

        self.layout_proof.addWidget(self.proof_problem)


        self.layout_15.addLayout(self.layout_proof)

        self.kept_check = QCheckBox(self.recovery_sheet)
        self.kept_check.setObjectName(u"kept_check")
        self.kept_check.setEnabled(False)

        self.layout_15.addWidget(self.kept_check)

        self.throw_check = QCheckBox(self.recovery_sheet)
        self.throw_check.setObjectName(u"throw_check")
        self.throw_check.setEnabled(False)

        self.layout_15.addWidget(self.throw_check)

        self.way_label = Paragraph(self.recovery_sheet)
        self.way_label.setObjectName(u"way_label")
        self.way_label.setProperty(u"kind", u"muted")

        self.layout_15.addWidget(self.way_label)


        self.layout_14.addWidget(self.recovery_sheet)

        self.spacer_18 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_18)

        self.steps.addWidget(self.sheet_page)

        self.layout_1.addWidget(self.steps)

        self.layout_19 = QHBoxLayout()
        self.layout_19.setSpacing(8)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(FirstStartDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"kind", u"quiet")
        self.restore_button.setAutoDefault(False)

        self.layout_19.addWidget(self.restore_button)

        self.spacer_20 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_19.addItem(self.spacer_20)

        self.back_button = QPushButton(FirstStartDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.layout_19.addWidget(self.back_button)

        self.cancel_button = QPushButton(FirstStartDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.layout_19.addWidget(self.cancel_button)

        self.save_button = QPushButton(FirstStartDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.layout_19.addWidget(self.save_button)


        self.layout_1.addLayout(self.layout_19)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
        self.again_label.setBuddy(self.again_edit)
        self.proof_label.setBuddy(self.proof_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.login_edit)
        QWidget.setTabOrder(self.login_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.encrypted_check)
        QWidget.setTabOrder(self.encrypted_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.back_button)
        QWidget.setTabOrder(self.back_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.sheet_button)
        QWidget.setTabOrder(self.sheet_button, self.proof_edit)
        QWidget.setTabOrder(self.proof_edit, self.kept_check)
        QWidget.setTabOrder(self.kept_check, self.throw_check)

        self.retranslateUi(FirstStartDialog)

        QMetaObject.connectSlotsByName(FirstStartDialog)
    # setupUi

    def retranslateUi(self, FirstStartDialog):
        FirstStartDialog.setWindowTitle(QCoreApplication.translate("FirstStartDialog", u"\u306f\u3058\u3081\u306b - \u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.mark_label.setText("")
        self.title_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u3059\u304f\u3059\u304f\u7a93\u53e3\u3092\u306f\u3058\u3081\u307e\u3059", None))
        self.intro_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u6700\u521d\u306b\u30b5\u30a4\u30f3\u30a4\u30f3\u3059\u308b\u65b9\uff08\u7ba1\u7406\u8cac\u4efb\u8005\u30fb\u30b7\u30b9\u30c6\u30e0\u62c5\u5f53\u3092\u517c\u306d\u307e\u3059\uff09\u3092\u767b\u9332\u3057\u307e\u3059\u3002\u6b21\u306e\u753b\u9762\u3067\u3001\u5fa9\u65e7\u7528\u30b7\u30fc\u30c8\u3092\u5370\u5237\u3057\u307e\u3059\u3002", None))
        self.name_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u304a\u540d\u524d(&N)", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("FirstStartDialog", u"\u4f8b \u67b6\u7a7a\u3000\u82b1\u5b50", None))
        self.name_problem.setText("")
        self.login_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u30ed\u30b0\u30a4\u30f3\u540d(&L)", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u30ed\u30b0\u30a4\u30f3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.login_edit.setPlaceholderText(QCoreApplication.translate("FirstStartDialog", u"\u4f8b hanako", None))
        self.login_problem.setText("")
        self.password_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9(&P)", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9", None))
#endif // QT_CONFIG(accessibility)
        self.password_problem.setText("")
        self.again_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9\u3092\u3082\u3046\u4e00\u5ea6(&A)", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9\u3092\u3082\u3046\u4e00\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.again_problem.setText("")
        self.aragraph_12.setText(QCoreApplication.translate("FirstStartDialog", u"12\u6587\u5b57\u4ee5\u4e0a\u3067\u3042\u308c\u3070\u3001\u3069\u306e\u6587\u5b57\u3067\u3082\u4f7f\u3048\u307e\u3059\u3002\u601d\u3044\u51fa\u3057\u3084\u3059\u3044\u8a00\u8449\u30922\u30643\u3064\u4e26\u3079\u308b\u3068\u9577\u304f\u3067\u304d\u307e\u3059\u3002", None))
        self.encrypted_check.setText(QCoreApplication.translate("FirstStartDialog", u"\u8a18\u9332\u3092\u6697\u53f7\u5316\u3059\u308b\uff08\u304a\u3059\u3059\u3081\uff09(&E)", None))
#if QT_CONFIG(accessibility)
        self.encrypted_check.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u8a18\u9332\u3092\u6697\u53f7\u5316\u3059\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.folder_caption.setText(QCoreApplication.translate("FirstStartDialog", u"\u8a18\u9332\u306e\u5834\u6240", None))
        self.folder_label.setText("")
        self.setup_problem.setText("")
        self.sheet_intro.setText(QCoreApplication.translate("FirstStartDialog", u"\u5fa9\u65e7\u7528\u30b7\u30fc\u30c8\u3092\u5370\u5237\u3059\u308b\u304b\u4fdd\u5b58\u3059\u308b\u3068\u3001\u8a18\u9332\u304c\u3067\u304d\u307e\u3059\u3002", None))
        self.aragraph_16.setText(QCoreApplication.translate("FirstStartDialog", u"\u30d1\u30b9\u30ef\u30fc\u30c9\u3092\u5fd8\u308c\u305f\u3068\u304d\u3001\u8a18\u9332\u3092\u958b\u3051\u308b\u306e\u306f\u3053\u306e\u30b7\u30fc\u30c8\u3060\u3051\u3067\u3059\u3002\u3053\u306e\u30d7\u30ed\u30b0\u30e9\u30e0\u306e\u4e2d\u306b\u306f\u6b8b\u308a\u307e\u305b\u3093\u3002\n"
"\n"
"1\u3000\u5370\u5237\u3057\u307e\u3059\u3002\u3067\u304d\u306a\u3044\u3068\u304d\u306f\u3001\u8a18\u9332\u3068\u306f\u5225\u306e\u5834\u6240\u306bPDF\u3067\u4fdd\u5b58\u3057\u3001\u307b\u304b\u306ePC\u3067\u5370\u5237\u3057\u307e\u3059\u3002\n"
"2\u3000\u7d19\u306e\u30b7\u30fc\u30c8\u306e\u6587\u5b57\u3092\u4e0b\u306b\u5165\u308c\u3066\u78ba\u304b\u3081\u3001\u91d1\u5eab\u306b\u5165\u308c\u307e\u3059\u3002\n"
"3\u3000\u4fdd\u5b58\u3057\u305f\u3068\u304d\u306f\u3001\u305d\u306ePDF\u3092\u524a\u9664\u3057\u307e\u3059\u3002\u3054\u307f\u7bb1\u3082\u7a7a\u306b\u3057\u3066\u304f\u3060\u3055\u3044\u3002", None))
        self.print_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u5370\u5237(&P)\u2026", None))
        self.sheet_button.setText(QCoreApplication.translate("FirstStartDialog", u"PDF\u306b\u4fdd\u5b58(&F)\u2026", None))
        self.sheet_label.setText("")
        self.sheet_problem.setText("")
        self.proof_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u30b7\u30fc\u30c8\u306e\u6587\u5b57(&C)", None))
#if QT_CONFIG(accessibility)
        self.proof_edit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u30b7\u30fc\u30c8\u306e\u6587\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.proof_problem.setText("")
        self.kept_check.setText(QCoreApplication.translate("FirstStartDialog", u"\u5370\u5237\u3057\u3066\u91d1\u5eab\u306b\u5165\u308c\u307e\u3057\u305f(&K)", None))
#if QT_CONFIG(accessibility)
        self.kept_check.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u5370\u5237\u3057\u3066\u91d1\u5eab\u306b\u5165\u308c\u307e\u3057\u305f", None))
#endif // QT_CONFIG(accessibility)
        self.throw_check.setText(QCoreApplication.translate("FirstStartDialog", u"\u4fdd\u5b58\u3057\u305fPDF\u3092\u3053\u3053\u3067\u524a\u9664\u3059\u308b(&D)", None))
#if QT_CONFIG(accessibility)
        self.throw_check.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u4fdd\u5b58\u3057\u305fPDF\u3092\u3053\u3053\u3067\u524a\u9664\u3059\u308b", None))
#endif // QT_CONFIG(accessibility)
        self.way_label.setText(QCoreApplication.translate("FirstStartDialog", u"\u30b7\u30fc\u30c8\u306e\u6587\u5b57\u304c\u5408\u3044\u3001\u300c\u5370\u5237\u3057\u3066\u91d1\u5eab\u306b\u5165\u308c\u307e\u3057\u305f\u300d\u306b\u5370\u304c\u4ed8\u304f\u3068\u3001\u30b5\u30a4\u30f3\u30a4\u30f3\u3078\u9032\u3081\u307e\u3059\u3002", None))
        self.restore_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u63a7\u3048\u304b\u3089\u623b\u3059(&R)\u2026", None))
#if QT_CONFIG(tooltip)
        self.restore_button.setToolTip(QCoreApplication.translate("FirstStartDialog", u"\u307b\u304b\u306ePC\u3067\u4f7f\u3063\u3066\u3044\u305f\u8a18\u9332\u3092\u3001\u63a7\u3048\u306e\u30d5\u30a1\u30a4\u30eb\u304b\u3089\u623b\u3057\u3066\u7d9a\u3051\u307e\u3059", None))
#endif // QT_CONFIG(tooltip)
        self.back_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u623b\u308b(&B)", None))
        self.cancel_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u30ad\u30e3\u30f3\u30bb\u30eb", None))
        self.save_button.setText(QCoreApplication.translate("FirstStartDialog", u"\u6b21\u3078(&S)", None))
    # retranslateUi

