from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.rules.problems import Problem
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.paragraph import Paragraph


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.name, self.code = QLineEdit(), QLineEdit()
        self.name_problem, self.code_problem = Paragraph(), QLabel()
        column = QVBoxLayout(self)
        for widget in (self.name, self.name_problem, self.code, self.code_problem):
            column.addWidget(widget)
        self.complaints = Complaints(
            {"name": (self.name, self.name_problem), "code": (self.code, self.code_problem)}
        )


def test_problems_stand_beside_their_fields(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    homeless = page.complaints.show(
        [
            Problem("code", "数字だけで入れてください。"),
            Problem("code", "もう登録されています。"),
            Problem("other", "どこにもない項目です。"),
        ]
    )
    assert [problem.field for problem in homeless] == ["other"]
    assert page.code_problem.text() == "数字だけで入れてください。\nもう登録されています。"
    assert page.code.accessibleDescription() == page.code_problem.text()
    assert page.code.property("wrong") is True
    assert page.name_problem.isHidden()
    qtbot.waitUntil(page.code.hasFocus)


def test_a_warning_marks_no_field_as_wrong(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.complaints.show([Problem("name", "確かめてください。")], kind="warning")
    assert page.name_problem.plain == "確かめてください。"
    assert not page.name.property("wrong")


def test_complaints_are_taken_back(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.complaints.show([Problem("name", "氏名がありません。")])
    page.complaints.clear()
    assert page.name_problem.plain == ""
    assert page.name_problem.isHidden()
    assert page.name.property("wrong") is False


def test_the_cursor_goes_to_the_complaint_that_is_seen_first(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.complaints.show([Problem("code", "数字だけで。"), Problem("name", "氏名がありません。")])
    qtbot.waitUntil(page.name.hasFocus)
