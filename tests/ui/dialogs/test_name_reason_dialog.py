"""The case page offers the reason why two names differ, and the dialog writes it down."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.rules.ids import RequestId
from app.rules.moves import Move
from app.ui.dialogs.name_reason_dialog import NameReasonDialog
from app.ui.seat import Seat
from app.ui.tabs import next_tasks, request_acts, request_facts
from app.ui.tabs.act_words import NAME_REASON
from app.ui.tabs.case_steps import CaseSteps
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(seat.desk, requester_name="試験　次男", requester_kana="シケン　ツギオ")


def test_it_is_the_next_task_where_only_the_name_is_in_the_way(seat: Seat, key: RequestId) -> None:
    page = at.page_of(seat.desk, key)
    assert request_facts.missing_words(page.lacking) == "お名前の違いの理由"
    task = next_tasks.next_task(page)
    assert task is not None
    assert task.key == NAME_REASON
    assert "試験　次男" in task.sentence
    offered = [act.key for act in request_acts.case_acts(page, task)]
    assert offered[0] == Move.complete_intake
    assert NAME_REASON not in offered


def test_beside_other_gaps_it_is_offered_below(seat: Seat, register: Register) -> None:
    register("1001", "架空　太郎")
    key = at.take(seat.desk, requester_name="試験　次男", requester_kana="", about="")
    page = at.page_of(seat.desk, key)
    task = next_tasks.next_task(page)
    assert task is not None
    assert task.key == Move.complete_intake
    assert request_acts.case_acts(page, task)[0].key == NAME_REASON


def test_the_reason_makes_a_request_of_it(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    steps = CaseSteps(seat, parent := NameReasonDialog(seat, at.case_of(seat.desk, key)))
    qtbot.addWidget(parent)
    steps.begin(NAME_REASON, at.sight_of(seat.desk, key), -1)
    dialog = next(one for one in parent.findChildren(NameReasonDialog) if one.isVisible())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.save()
    assert "理由を書いてください" in dialog.ui.words_problem.text()
    dialog.ui.words_edit.setPlainText("旧姓のため")
    with qtbot.waitSignal(steps.said):
        dialog.save()
    page = at.page_of(seat.desk, key)
    assert (page.case.provisional, page.name_differs) == (False, "")
    task = next_tasks.next_task(page)
    assert task is not None
    assert task.key == Move.check_identity
