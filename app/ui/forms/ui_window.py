# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QMainWindow, QMenu,
    QMenuBar, QSizePolicy, QStatusBar, QTabWidget,
    QVBoxLayout, QWidget)

from app.ui.widgets.notice import Notice

class Ui_Window(object):
    def setupUi(self, Window):
        if not Window.objectName():
            Window.setObjectName(u"Window")
        self.new_action = QAction(Window)
        self.new_action.setObjectName(u"new_action")
        self.call_action = QAction(Window)
        self.call_action.setObjectName(u"call_action")
        self.hold_action = QAction(Window)
        self.hold_action.setObjectName(u"hold_action")
        self.hold_action.setCheckable(True)
        self.lock_action = QAction(Window)
        self.lock_action.setObjectName(u"lock_action")
        self.password_action = QAction(Window)
        self.password_action.setObjectName(u"password_action")
        self.quit_action = QAction(Window)
        self.quit_action.setObjectName(u"quit_action")
        self.search_action = QAction(Window)
        self.search_action.setObjectName(u"search_action")
        self.refresh_action = QAction(Window)
        self.refresh_action.setObjectName(u"refresh_action")
        self.size_normal_action = QAction(Window)
        self.size_normal_action.setObjectName(u"size_normal_action")
        self.size_large_action = QAction(Window)
        self.size_large_action.setObjectName(u"size_large_action")
        self.size_huge_action = QAction(Window)
        self.size_huge_action.setObjectName(u"size_huge_action")
        self.central_widget = QWidget(Window)
        self.central_widget.setObjectName(u"central_widget")
        self.layout_1 = QVBoxLayout(self.central_widget)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 8, 16, 0)
        self.notice = Notice(self.central_widget)
        self.notice.setObjectName(u"notice")

        self.layout_2.addWidget(self.notice)


        self.layout_1.addLayout(self.layout_2)

        self.tabs = QTabWidget(self.central_widget)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)

        self.layout_1.addWidget(self.tabs)

        Window.setCentralWidget(self.central_widget)
        self.menu_bar = QMenuBar(Window)
        self.menu_bar.setObjectName(u"menu_bar")
        self.work_menu = QMenu(self.menu_bar)
        self.work_menu.setObjectName(u"work_menu")
        self.view_menu = QMenu(self.menu_bar)
        self.view_menu.setObjectName(u"view_menu")
        self.size_menu = QMenu(self.view_menu)
        self.size_menu.setObjectName(u"size_menu")
        Window.setMenuBar(self.menu_bar)
        self.status_bar = QStatusBar(Window)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setSizeGripEnabled(False)
        Window.setStatusBar(self.status_bar)

        self.menu_bar.addAction(self.work_menu.menuAction())
        self.menu_bar.addAction(self.view_menu.menuAction())
        self.work_menu.addAction(self.new_action)
        self.work_menu.addAction(self.call_action)
        self.work_menu.addSeparator()
        self.work_menu.addAction(self.hold_action)
        self.work_menu.addAction(self.lock_action)
        self.work_menu.addAction(self.password_action)
        self.work_menu.addSeparator()
        self.work_menu.addAction(self.quit_action)
        self.view_menu.addAction(self.search_action)
        self.view_menu.addAction(self.refresh_action)
        self.view_menu.addSeparator()
        self.view_menu.addAction(self.size_menu.menuAction())
        self.size_menu.addAction(self.size_normal_action)
        self.size_menu.addAction(self.size_large_action)
        self.size_menu.addAction(self.size_huge_action)

        self.retranslateUi(Window)

        QMetaObject.connectSlotsByName(Window)
    # setupUi

    def retranslateUi(self, Window):
        Window.setWindowTitle(QCoreApplication.translate("Window", u"\u3059\u304f\u3059\u304f\u7a93\u53e3", None))
        self.new_action.setText(QCoreApplication.translate("Window", u"\u65b0\u3057\u304f\u767b\u9332(&N)", None))
#if QT_CONFIG(shortcut)
        self.new_action.setShortcut(QCoreApplication.translate("Window", u"Ctrl+N", None))
#endif // QT_CONFIG(shortcut)
        self.call_action.setText(QCoreApplication.translate("Window", u"\u96fb\u8a71\u30e1\u30e2\u3092\u66f8\u304f(&T)", None))
#if QT_CONFIG(shortcut)
        self.call_action.setShortcut(QCoreApplication.translate("Window", u"F4", None))
#endif // QT_CONFIG(shortcut)
        self.hold_action.setText(QCoreApplication.translate("Window", u"\u901a\u8a71\u4e2d\uff0830\u5206\u306f\u30ed\u30c3\u30af\u3057\u306a\u3044\uff09(&C)", None))
#if QT_CONFIG(shortcut)
        self.hold_action.setShortcut(QCoreApplication.translate("Window", u"F8", None))
#endif // QT_CONFIG(shortcut)
        self.lock_action.setText(QCoreApplication.translate("Window", u"\u753b\u9762\u3092\u30ed\u30c3\u30af(&L)", None))
#if QT_CONFIG(shortcut)
        self.lock_action.setShortcut(QCoreApplication.translate("Window", u"Ctrl+L", None))
#endif // QT_CONFIG(shortcut)
        self.password_action.setText(QCoreApplication.translate("Window", u"\u81ea\u5206\u306e\u30d1\u30b9\u30ef\u30fc\u30c9\u3092\u5909\u3048\u308b(&P)\u2026", None))
        self.quit_action.setText(QCoreApplication.translate("Window", u"\u7d42\u4e86(&X)", None))
#if QT_CONFIG(shortcut)
        self.quit_action.setShortcut(QCoreApplication.translate("Window", u"Ctrl+Q", None))
#endif // QT_CONFIG(shortcut)
        self.search_action.setText(QCoreApplication.translate("Window", u"\u691c\u7d22(&F)", None))
#if QT_CONFIG(shortcut)
        self.search_action.setShortcut(QCoreApplication.translate("Window", u"F3", None))
#endif // QT_CONFIG(shortcut)
        self.refresh_action.setText(QCoreApplication.translate("Window", u"\u6700\u65b0\u306e\u60c5\u5831\u306b\u66f4\u65b0(&R)", None))
#if QT_CONFIG(shortcut)
        self.refresh_action.setShortcut(QCoreApplication.translate("Window", u"F5", None))
#endif // QT_CONFIG(shortcut)
        self.size_normal_action.setText(QCoreApplication.translate("Window", u"\u6a19\u6e96(&1)", None))
        self.size_large_action.setText(QCoreApplication.translate("Window", u"\u5927(&2)", None))
        self.size_huge_action.setText(QCoreApplication.translate("Window", u"\u7279\u5927(&3)", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("Window", u"\u753b\u9762\u306e\u5207\u308a\u66ff\u3048", None))
#endif // QT_CONFIG(accessibility)
        self.work_menu.setTitle(QCoreApplication.translate("Window", u"\u696d\u52d9(&W)", None))
        self.view_menu.setTitle(QCoreApplication.translate("Window", u"\u8868\u793a(&V)", None))
        self.size_menu.setTitle(QCoreApplication.translate("Window", u"\u6587\u5b57\u306e\u5927\u304d\u3055(&S)", None))
    # retranslateUi

