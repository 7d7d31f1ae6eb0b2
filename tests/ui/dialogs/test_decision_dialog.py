import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office.desk import Desk
from app.rules.ids import RequestId
from app.rules.outcomes import Outcome
from app.ui.dialogs.decision_dialog import NOTHING_HELD, DecisionDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(desk: Desk, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    key = at.take(desk)
    at.identify(desk, key)
    return key


def shown(seat: Seat, key: RequestId, qtbot: QtBot) -> DecisionDialog:
    sight = at.sight_of(seat.desk, key)
    right = sight.page.case.rights[0]
    dialog = DecisionDialog(seat, sight.page.case, right, sight.outcomes[right.id])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_whole_disclosure_needs_no_reason(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = shown(seat, key, qtbot)
    ui = dialog.ui
    ui.outcomes.choose(Outcome.full)
    assert ui.ground_box.isHidden()
    assert ui.public_box.isHidden()
    assert "開示する内容の一覧" in ui.next_hint.text()
    with qtbot.waitSignal(dialog.decided) as told:
        ui.save_button.click()
    assert told.args == ["full"]
    assert at.right_of(seat.desk, key).outcome is Outcome.full


def test_a_refusal_asks_for_ground_and_public_reason(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog = shown(seat, key, qtbot)
    ui = dialog.ui
    dialog.save()
    assert "「開示」への対応を選んでください" in ui.outcome_problem.text()
    ui.outcomes.choose(Outcome.refused)
    dialog.save()
    assert ui.ground_problem.isVisible()
    assert ui.public_reason_problem.isVisible()
    ui.grounds.choose("disclosure_hindrance")
    ui.public_reason_edit.setPlainText("ご請求が繰り返され、ほかの方の対応ができないため")
    ui.internal_reason_edit.setPlainText("記録 12 を見る")
    with qtbot.waitSignal(dialog.decided):
        dialog.save()
    right = at.right_of(seat.desk, key)
    assert right.ground == "disclosure_hindrance"
    assert (right.public_reason[:3], right.internal_reason) == ("ご請求", "記録 12 を見る")


def test_only_the_grounds_of_the_right_are_offered(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog = shown(seat, key, qtbot)
    assert dialog.ui.grounds.keys() == [
        "disclosure_person",
        "disclosure_hindrance",
        "disclosure_other_law",
        "disclosure_own_way",
    ]


def test_a_clerk_cannot_withhold_the_existence(desk: Desk, key: RequestId, qtbot: QtBot) -> None:
    clerk = take_seat(at.clerk_beside(desk))
    offered = shown(clerk, key, qtbot).ui.outcomes.keys()
    assert Outcome.existence_withheld not in offered
    assert Outcome.none_held in offered


def test_nothing_held_and_existence_withheld_say_the_same(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    dialog = shown(seat, key, qtbot)
    ui = dialog.ui
    ui.outcomes.choose(Outcome.none_held)
    assert ui.public_reason_edit.toPlainText() == NOTHING_HELD
    ui.outcomes.choose(Outcome.existence_withheld)
    assert ui.public_reason_edit.toPlainText() == NOTHING_HELD
    dialog.save()
    assert ui.internal_reason_problem.isVisible()


def test_before_identity_only_other_ends_are_offered(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register("1001", "架空　太郎")
    key = at.take(seat.desk)
    offered = shown(seat, key, qtbot).ui.outcomes.keys()
    assert Outcome.not_identified in offered
    assert Outcome.full not in offered


def test_an_earlier_decision_is_shown(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    at.decide(seat.desk, key, "partial")
    dialog = shown(seat, key, qtbot)
    assert dialog.ui.outcomes.key == Outcome.partial
    assert dialog.ui.grounds.key == "disclosure_person"
    assert dialog.ui.internal_reason_edit.toPlainText() == "家族"
    assert not dialog.is_touched()
