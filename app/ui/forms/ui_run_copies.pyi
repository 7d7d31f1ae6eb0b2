"""Type the names of ui_run_copies.py; written by build/make.py forms."""

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from app.ui.widgets.facts import Facts
from app.ui.widgets.long_work import LongWork
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph

class Ui_RunCopies:
    layout_1: QVBoxLayout
    notice: Notice
    stack: QStackedWidget
    copies_page: QWidget
    layout_2: QVBoxLayout
    sheet: QFrame
    layout_3: QVBoxLayout
    run_facts: Facts
    kept_label: Paragraph
    line: QFrame
    courses_heading: QLabel
    courses_scroll: QScrollArea
    courses_box: QWidget
    layout_4: QVBoxLayout
    course_facts: Facts
    spacer_5: QSpacerItem
    layout_9: QHBoxLayout
    layout_10: QVBoxLayout
    what_label: QLabel
    what_combo: QComboBox
    label_box: QWidget
    layout_11: QHBoxLayout
    layout_12: QVBoxLayout
    labels_label: QLabel
    labels_combo: QComboBox
    layout_13: QVBoxLayout
    start_label: QLabel
    start_combo: QComboBox
    layout_6: QHBoxLayout
    print_button: QPushButton
    keep_button: QPushButton
    open_button: QPushButton
    spacer_7: QSpacerItem
    work_page: QWidget
    layout_8: QVBoxLayout
    long_work: LongWork
    def setupUi(self, RunCopies: QWidget) -> None: ...
    def retranslateUi(self, RunCopies: QWidget) -> None: ...
