# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'child_fields.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from app.ui.widgets.date_field import DateField
from app.ui.widgets.name_edit import NameEdit
from app.ui.widgets.paragraph import Paragraph

class Ui_ChildFields(object):
    def setupUi(self, ChildFields):
        if not ChildFields.objectName():
            ChildFields.setObjectName(u"ChildFields")
        ChildFields.setProperty(u"kind", u"clear")
        self.layout_1 = QVBoxLayout(ChildFields)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 8)
        self.layout_2 = QGridLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setHorizontalSpacing(12)
        self.layout_2.setVerticalSpacing(0)
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(3)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(ChildFields)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"muted")

        self.layout_3.addWidget(self.name_label)

        self.name_edit = NameEdit(ChildFields)
        self.name_edit.setObjectName(u"name_edit")

        self.layout_3.addWidget(self.name_edit)

        self.name_problem = Paragraph(ChildFields)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"kind", u"problem")

        self.layout_3.addWidget(self.name_problem)


        self.layout_2.addLayout(self.layout_3, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(3)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.kana_label = QLabel(ChildFields)
        self.kana_label.setObjectName(u"kana_label")
        self.kana_label.setProperty(u"kind", u"muted")

        self.layout_4.addWidget(self.kana_label)

        self.kana_edit = QLineEdit(ChildFields)
        self.kana_edit.setObjectName(u"kana_edit")

        self.layout_4.addWidget(self.kana_edit)

        self.kana_problem = Paragraph(ChildFields)
        self.kana_problem.setObjectName(u"kana_problem")
        self.kana_problem.setProperty(u"kind", u"problem")

        self.layout_4.addWidget(self.kana_problem)


        self.layout_2.addLayout(self.layout_4, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(3)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.relationship_label = QLabel(ChildFields)
        self.relationship_label.setObjectName(u"relationship_label")
        self.relationship_label.setProperty(u"kind", u"muted")

        self.layout_5.addWidget(self.relationship_label)

        self.relationship_combo = QComboBox(ChildFields)
        self.relationship_combo.setObjectName(u"relationship_combo")

        self.layout_5.addWidget(self.relationship_combo)

        self.relationship_problem = Paragraph(ChildFields)
        self.relationship_problem.setObjectName(u"relationship_problem")
        self.relationship_problem.setProperty(u"kind", u"problem")

        self.layout_5.addWidget(self.relationship_problem)


        self.layout_2.addLayout(self.layout_5, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(3)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.label_7 = QLabel(ChildFields)
        self.label_7.setObjectName(u"label_7")
        self.label_7.setProperty(u"kind", u"muted")

        self.layout_6.addWidget(self.label_7)

        self.remove_button = QPushButton(ChildFields)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"quiet")
        self.remove_button.setAutoDefault(False)

        self.layout_6.addWidget(self.remove_button)

        self.spacer_8 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_8)


        self.layout_2.addLayout(self.layout_6, 0, 3, 1, 1)

        self.layout_2.setColumnStretch(0, 5)
        self.layout_2.setColumnStretch(1, 5)
        self.layout_2.setColumnStretch(2, 3)

        self.layout_1.addLayout(self.layout_2)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(12)
        self.layout_9.setVerticalSpacing(0)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(3)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.birth_label = QLabel(ChildFields)
        self.birth_label.setObjectName(u"birth_label")
        self.birth_label.setProperty(u"kind", u"muted")

        self.layout_10.addWidget(self.birth_label)

        self.birth_field = DateField(ChildFields)
        self.birth_field.setObjectName(u"birth_field")

        self.layout_10.addWidget(self.birth_field)

        self.birth_problem = Paragraph(ChildFields)
        self.birth_problem.setObjectName(u"birth_problem")
        self.birth_problem.setProperty(u"kind", u"problem")

        self.layout_10.addWidget(self.birth_problem)


        self.layout_9.addLayout(self.layout_10, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(3)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.expected_label = QLabel(ChildFields)
        self.expected_label.setObjectName(u"expected_label")
        self.expected_label.setProperty(u"kind", u"muted")

        self.layout_11.addWidget(self.expected_label)

        self.expected_edit = QLineEdit(ChildFields)
        self.expected_edit.setObjectName(u"expected_edit")

        self.layout_11.addWidget(self.expected_edit)

        self.expected_problem = Paragraph(ChildFields)
        self.expected_problem.setObjectName(u"expected_problem")
        self.expected_problem.setProperty(u"kind", u"problem")

        self.layout_11.addWidget(self.expected_problem)


        self.layout_9.addLayout(self.layout_11, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(3)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.custody_label = QLabel(ChildFields)
        self.custody_label.setObjectName(u"custody_label")
        self.custody_label.setProperty(u"kind", u"muted")

        self.layout_12.addWidget(self.custody_label)

        self.custody_combo = QComboBox(ChildFields)
        self.custody_combo.setObjectName(u"custody_combo")

        self.layout_12.addWidget(self.custody_combo)

        self.custody_problem = Paragraph(ChildFields)
        self.custody_problem.setObjectName(u"custody_problem")
        self.custody_problem.setProperty(u"kind", u"problem")

        self.layout_12.addWidget(self.custody_problem)


        self.layout_9.addLayout(self.layout_12, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(3)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.together_label = QLabel(ChildFields)
        self.together_label.setObjectName(u"together_label")
        self.together_label.setProperty(u"kind", u"muted")

        self.layout_13.addWidget(self.together_label)

        self.together_combo = QComboBox(ChildFields)
        self.together_combo.setObjectName(u"together_combo")

        self.layout_13.addWidget(self.together_combo)

        self.together_problem = Paragraph(ChildFields)
        self.together_problem.setObjectName(u"together_problem")
        self.together_problem.setProperty(u"kind", u"problem")

        self.layout_13.addWidget(self.together_problem)


        self.layout_9.addLayout(self.layout_13, 0, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_9.setColumnStretch(0, 5)
        self.layout_9.setColumnStretch(1, 4)
        self.layout_9.setColumnStretch(2, 2)
        self.layout_9.setColumnStretch(3, 2)

        self.layout_1.addLayout(self.layout_9)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kana_label.setBuddy(self.kana_edit)
        self.relationship_label.setBuddy(self.relationship_combo)
        self.birth_label.setBuddy(self.birth_field)
        self.expected_label.setBuddy(self.expected_edit)
        self.custody_label.setBuddy(self.custody_combo)
        self.together_label.setBuddy(self.together_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kana_edit)
        QWidget.setTabOrder(self.kana_edit, self.relationship_combo)
        QWidget.setTabOrder(self.relationship_combo, self.birth_field)
        QWidget.setTabOrder(self.birth_field, self.expected_edit)
        QWidget.setTabOrder(self.expected_edit, self.custody_combo)
        QWidget.setTabOrder(self.custody_combo, self.together_combo)
        QWidget.setTabOrder(self.together_combo, self.remove_button)

        self.retranslateUi(ChildFields)

        QMetaObject.connectSlotsByName(ChildFields)
    # setupUi

    def retranslateUi(self, ChildFields):
        self.name_label.setText(QCoreApplication.translate("ChildFields", u"\u304a\u540d\u524d", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ChildFields", u"\u304a\u540d\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.kana_label.setText(QCoreApplication.translate("ChildFields", u"\u30d5\u30ea\u30ac\u30ca", None))
#if QT_CONFIG(accessibility)
        self.kana_edit.setAccessibleName(QCoreApplication.translate("ChildFields", u"\u30d5\u30ea\u30ac\u30ca", None))
#endif // QT_CONFIG(accessibility)
        self.kana_problem.setText("")
        self.relationship_label.setText(QCoreApplication.translate("ChildFields", u"\u7d9a\u67c4", None))
#if QT_CONFIG(accessibility)
        self.relationship_combo.setAccessibleName(QCoreApplication.translate("ChildFields", u"\u7d9a\u67c4", None))
#endif // QT_CONFIG(accessibility)
        self.relationship_problem.setText("")
        self.label_7.setText("")
        self.remove_button.setText("")
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("ChildFields", u"\u3053\u306e\u304a\u5b50\u3055\u307e\u3092\u5916\u3059", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("ChildFields", u"\u3053\u306e\u304a\u5b50\u3055\u307e\u3092\u5916\u3059", None))
#endif // QT_CONFIG(tooltip)
        self.birth_label.setText(QCoreApplication.translate("ChildFields", u"\u751f\u5e74\u6708\u65e5", None))
#if QT_CONFIG(accessibility)
        self.birth_field.setAccessibleName(QCoreApplication.translate("ChildFields", u"\u751f\u5e74\u6708\u65e5", None))
#endif // QT_CONFIG(accessibility)
        self.birth_problem.setText("")
        self.expected_label.setText(QCoreApplication.translate("ChildFields", u"\u3054\u51fa\u7523\u4e88\u5b9a\uff08\u5e74\u6708\uff09", None))
#if QT_CONFIG(accessibility)
        self.expected_edit.setAccessibleName(QCoreApplication.translate("ChildFields", u"\u3054\u51fa\u7523\u4e88\u5b9a\uff08\u5e74\u6708\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.expected_edit.setPlaceholderText(QCoreApplication.translate("ChildFields", u"\u4f8b 2027\u5e742\u6708", None))
        self.expected_problem.setText("")
        self.custody_label.setText(QCoreApplication.translate("ChildFields", u"\u89aa\u6a29", None))
#if QT_CONFIG(accessibility)
        self.custody_combo.setAccessibleName(QCoreApplication.translate("ChildFields", u"\u89aa\u6a29", None))
#endif // QT_CONFIG(accessibility)
        self.custody_problem.setText("")
        self.together_label.setText(QCoreApplication.translate("ChildFields", u"\u540c\u5c45", None))
#if QT_CONFIG(accessibility)
        self.together_combo.setAccessibleName(QCoreApplication.translate("ChildFields", u"\u540c\u5c45", None))
#endif // QT_CONFIG(accessibility)
        self.together_problem.setText("")
        pass
    # retranslateUi

