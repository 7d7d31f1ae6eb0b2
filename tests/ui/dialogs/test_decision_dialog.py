import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office.desk import Desk
from app.rules.answers import NOTHING_HELD
from app.rules.ids import RequestId
from app.rules.outcomes import Outcome
from app.ui.dialogs.decision_dialog import OTHERS, DecisionDialog
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


def test_who_decides_anew_is_told_what_of_the_other_draft_is_left_behind(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    assert OTHERS not in shown(seat, key, qtbot).ui.next_hint.text()
    at.decide(at.clerk_beside(seat.desk), key)
    assert OTHERS in shown(seat, key, qtbot).ui.next_hint.text()


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


def of_right(desk: Desk, register: Register, qtbot: QtBot, **typed: object) -> DecisionDialog:
    register("1001", "架空　太郎")
    key = at.take(desk, **typed)
    at.identify(desk, key)
    dialog = shown(take_seat(desk), key, qtbot)
    sight = at.sight_of(desk, key)
    dialog.show_work(sight.work[sight.page.case.rights[0].id])
    return dialog


def test_a_complaint_is_answered_in_words_of_the_office(
    desk: Desk, register: Register, qtbot: QtBot
) -> None:
    dialog = of_right(desk, register, qtbot, rights=("complaint",))
    ui = dialog.ui
    assert ui.words_box.isHidden()
    ui.outcomes.choose(Outcome.full)
    assert ui.words_box.isVisible()
    ui.findings_edit.setPlainText("封筒の窓が大きすぎました。")
    ui.words_edit.setPlainText("封筒を改めます。")
    with qtbot.waitSignal(dialog.decided):
        dialog.save()
    sight = at.sight_of(desk, dialog.case.id)
    right = sight.page.case.rights[0]
    assert right.findings == "封筒の窓が大きすぎました。"
    assert sight.work[right.id].words == "封筒を改めます。"


def test_a_hard_ground_asks_for_the_other_measure(
    desk: Desk, register: Register, qtbot: QtBot
) -> None:
    basis = "法第35条第5項（利用する必要がなくなった）"
    dialog = of_right(desk, register, qtbot, rights=("suspension_of_use",), bases=(basis,))
    ui = dialog.ui
    ui.outcomes.choose(Outcome.refused)
    ui.grounds.choose("need_none")
    assert ui.alternative_box.isHidden()
    ui.grounds.choose("need_hard")
    assert ui.alternative_box.isVisible()
    ui.public_reason_edit.setPlainText("架空の理由のため")
    dialog.save()
    assert ui.alternative_problem.isVisible()
    ui.alternative_edit.setPlainText("架空の代わりの措置")
    with qtbot.waitSignal(dialog.decided):
        dialog.save()
    assert at.right_of(desk, dialog.case.id).alternative == "架空の代わりの措置"


def test_paper_instead_of_a_file_is_explained(desk: Desk, register: Register, qtbot: QtBot) -> None:
    dialog = of_right(desk, register, qtbot, wished_method="電磁的記録を郵送")
    ui = dialog.ui
    ui.outcomes.choose(Outcome.refused)
    assert ui.paper_box.isHidden()
    ui.outcomes.choose(Outcome.full)
    assert ui.paper_box.isVisible()
    ui.paper_reason_edit.setPlainText("架空の装置がないため")
    with qtbot.waitSignal(dialog.decided):
        dialog.save()
    sight = at.sight_of(desk, dialog.case.id)
    assert sight.work[sight.page.case.rights[0].id].paper_reason == "架空の装置がないため"


def test_what_is_granted_leads_to_what_will_be_done(
    desk: Desk, register: Register, qtbot: QtBot
) -> None:
    dialog = of_right(desk, register, qtbot, rights=("correction",))
    dialog.ui.outcomes.choose(Outcome.full)
    assert "実施する内容を決める画面" in dialog.ui.next_hint.text()
