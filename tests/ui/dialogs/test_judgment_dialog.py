from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.rules.cases import Case
from app.rules.identity import Custody, OtherParent
from app.rules.ids import RequestId
from app.rules.judgments import Question, Verdict
from app.ui.dialogs.judgment_dialog import JudgmentDialog
from app.ui.seat import Seat
from app.ui.widgets.paragraph import Paragraph
from tests.ui import request_desk as at
from tests.ui.conftest import Register

Shown = Callable[[Case], JudgmentDialog]


@pytest.fixture
def shown(seat: Seat, qtbot: QtBot) -> Shown:
    def show(case: Case) -> JudgmentDialog:
        dialog = JudgmentDialog(seat, case)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


@pytest.fixture
def father(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　花子")
    return at.take(seat.desk, requester_kind="parent")


def test_the_judgment_is_recorded(
    seat: Seat, father: RequestId, shown: Shown, qtbot: QtBot
) -> None:
    dialog = shown(at.case_of(seat.desk, father))
    assert dialog.question() is Question.family
    dialog.ui.verdicts.choose(Verdict.proceed)
    dialog.ui.reason_edit.setPlainText("架空の事情を確かめた")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    (one,) = at.case_of(seat.desk, father).judgments
    assert (one.verdict, one.reason) == (Verdict.proceed, "架空の事情を確かめた")


def test_what_is_missing_is_said_beside_the_field(
    seat: Seat, father: RequestId, shown: Shown
) -> None:
    dialog = shown(at.case_of(seat.desk, father))
    assert not dialog.is_touched()
    dialog.save()
    assert "進めない" in dialog.ui.verdict_problem.plain
    assert "理由" in dialog.ui.reason_problem.plain
    assert at.case_of(seat.desk, father).judgments == ()


def test_what_was_heard_stands_beside_the_question(
    seat: Seat, father: RequestId, shown: Shown
) -> None:
    at.identify(seat.desk, at.take(seat.desk, requester_name="架空　花子", requester_kana=""))
    case = at.case_of(seat.desk, RequestId(father + 1))
    assert case.identity is not None
    check = replace(
        case.identity,
        custody=Custody.joint,
        custody_note="架空の進学の手続き",
        other_parent=OtherParent.does_not_know,
    )
    dialog = shown(replace(case, identity=check, another_adult=True))
    said = {one.plain for one in dialog.ui.facts.findChildren(Paragraph)}
    assert {"離婚後の共同親権", "知らない", "架空の進学の手続き"} <= said
    dialog.ui.question_combo.setCurrentIndex(1)
    assert dialog.question() is Question.family
    assert "黒塗りのまま" in dialog.ui.intro_label.plain


def test_the_office_refuses_what_is_not_asked_any_more(
    seat: Seat, register: Register, shown: Shown, qtbot: QtBot
) -> None:
    register("1001", "架空　太郎")
    case = replace(at.case_of(seat.desk, at.take(seat.desk)), another_adult=True)
    dialog = shown(case)
    dialog.ui.verdicts.choose(Verdict.stop)
    dialog.ui.reason_edit.setPlainText("架空の事情")
    dialog.save()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert dialog.is_touched()
