"""The fields of a draft stand in the widgets named after them, and come out as they went in."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.rules.contracts import Onward, Said
from app.rules.problems import Problem
from app.ui.forms.ui_contract_dialog import Ui_ContractDialog
from app.ui.widgets import ticked_list
from app.ui.widgets.draft_fields import DraftFields

NAMES = ("title", "items", "from_on", "until_on", "renews", "sensitive", "purposes")
TODAY = date(2026, 4, 20)


@pytest.fixture
def form(qtbot: QtBot) -> Ui_ContractDialog:
    keeper = QDialog()
    qtbot.addWidget(keeper)
    ui = Ui_ContractDialog()
    ui.setupUi(keeper)
    ui.keeper = keeper  # type: ignore[attr-defined]
    ticked_list.offer(ui.purposes_list, {"a": "ご案内", "b": "配達"}, {"b"})
    return ui


def test_what_is_put_in_comes_out_again(form: Ui_ContractDialog) -> None:
    fields = DraftFields(form, NAMES, TODAY, lists={"items"})
    fields.offer("sensitive", Said)
    values = {
        "title": "契約",
        "items": ("お名前", "ご住所"),
        "from_on": date(2026, 4, 1),
        "until_on": None,
        "renews": True,
        "sensitive": Said.no,
        "note": "ここにはない",
    }
    fields.fill(values)
    assert fields.values() == {
        "title": "契約",
        "items": ("お名前", "ご住所"),
        "from_on": "2026-04-01",
        "until_on": "",
        "renews": True,
        "sensitive": "no",
        "purposes": ("b",),
    }


def test_a_combo_may_begin_with_none_of_them(form: Ui_ContractDialog) -> None:
    fields = DraftFields(form, ("subcontracting",), TODAY)
    fields.offer("subcontracting", Onward, first="変えない")
    assert fields.values() == {"subcontracting": ""}
    fields.fill({"subcontracting": "nonsense"})
    assert fields.values() == {"subcontracting": ""}


def test_a_problem_without_a_place_is_given_back(form: Ui_ContractDialog) -> None:
    fields = DraftFields(form, NAMES, TODAY)
    problems = [Problem("title", "名称がありません。"), Problem("purposes", "選んでください。")]
    assert fields.show(problems) == problems[1:]
    assert form.title_problem.plain == "名称がありません。"


def test_ticks_are_kept_by_their_keys(form: Ui_ContractDialog) -> None:
    listed = form.purposes_list
    ticked_list.tick(listed.item(0), on=True)
    assert ticked_list.ticked(listed) == ("a", "b")
    ticked_list.tick(listed.item(1), on=False)
    assert ticked_list.ticked(listed) == ("a",)
