"""Type the names of ui_window.py; written by build/make.py forms."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QMenuBar, QStatusBar, QTabWidget, QVBoxLayout, QWidget
from app.ui.widgets.notice import Notice

class Ui_Window:
    new_action: QAction
    call_action: QAction
    hold_action: QAction
    lock_action: QAction
    password_action: QAction
    quit_action: QAction
    search_action: QAction
    refresh_action: QAction
    size_normal_action: QAction
    size_large_action: QAction
    size_huge_action: QAction
    central_widget: QWidget
    layout_1: QVBoxLayout
    layout_2: QHBoxLayout
    notice: Notice
    tabs: QTabWidget
    menu_bar: QMenuBar
    work_menu: QMenu
    view_menu: QMenu
    size_menu: QMenu
    status_bar: QStatusBar
    def setupUi(self, Window: QMainWindow) -> None: ...
    def retranslateUi(self, Window: QMainWindow) -> None: ...
