"""Type the names of ui_incident_people_dialog.py; written by build/make.py forms."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QSpacerItem, QVBoxLayout
from app.ui.widgets.date_field import DateField
from app.ui.widgets.notice import Notice
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.search_box import SearchBox

class Ui_IncidentPeopleDialog:
    layout_12: QVBoxLayout
    case_label: QLabel
    intro_label: Paragraph
    trouble_notice: Notice
    find_sheet: QFrame
    layout_4: QVBoxLayout
    layout_3: QVBoxLayout
    subject_search_label: QLabel
    subject_search: SearchBox
    subject_list: QListWidget
    layout_2: QHBoxLayout
    subject_label: QLabel
    spacer_1: QSpacerItem
    subject_clear_button: QPushButton
    people_file_button: QPushButton
    people_sheet: QFrame
    layout_9: QVBoxLayout
    layout_6: QHBoxLayout
    people_label: QLabel
    spacer_5: QSpacerItem
    all_check: QCheckBox
    people_list: QListWidget
    layout_8: QHBoxLayout
    told_on_label: QLabel
    told_on_field: DateField
    how_label: QLabel
    how_combo: QComboBox
    spacer_7: QSpacerItem
    remove_button: QPushButton
    told_problem: Paragraph
    layout_11: QHBoxLayout
    spacer_10: QSpacerItem
    cancel_button: QPushButton
    save_button: QPushButton
    def setupUi(self, IncidentPeopleDialog: QDialog) -> None: ...
    def retranslateUi(self, IncidentPeopleDialog: QDialog) -> None: ...
