"""Short forms say that somebody else was faster, and leave what stands."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import answer_addresses, corrections, members, policy_tasks, printed_names
from app.office.corrections import CorrectionPlanDraft
from app.office.spelt_names import Whose
from app.rules.answer_addresses import AddressBasis, AnswerAddress
from app.rules.printed_names import Manner
from app.ui.dialogs.answer_address_dialog import AnswerAddressDialog
from app.ui.dialogs.correction_plan_dialog import CorrectionPlanDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.policy_task_dialog import PolicyTaskDialog
from app.ui.dialogs.policy_task_fields import LATER
from app.ui.dialogs.printed_name_dialog import PrintedNameDialog
from app.ui.seat import Seat
from app.ui.widgets.notice import Notice
from tests.office.policy_task_work import PURPOSE, approved, task
from tests.ui import remedy_desk as remedy
from tests.ui import request_desk as at
from tests.ui.conftest import draft

RARE = "渡邊\U000e0104　花子"


@dataclass(frozen=True)
class Form:
    """Hold an open form, what is typed into it, what another desk saves, and what stands then."""

    dialog: OfficeDialog
    type_mine: Callable[[], object]
    save_theirs: Callable[[], object]
    standing: Callable[[], object]


def _address(seat: Seat) -> Form:
    desk = seat.desk
    members.register(desk, draft())
    key = at.take(desk)
    dialog = AnswerAddressDialog(seat, at.case_of(desk, key))
    to = AnswerAddress(AddressBasis.identity_paper, "997-0011", "架空県架空市新町7番8号")
    return Form(
        dialog,
        lambda: dialog.ui.address_edit.setText("架空県架空市架空町1番1号"),
        lambda: answer_addresses.put(desk, key, to, desk.today),
        lambda: answer_addresses.choice(desk, key).kept,
    )


def _printed(seat: Seat) -> Form:
    desk = seat.desk
    whose = Whose(members.register(desk, draft(name=RARE)).member_id)
    dialog = PrintedNameDialog(seat, whose)
    return Form(
        dialog,
        lambda: dialog.ui.reason_edit.setText("渡邊　花子"),
        lambda: printed_names.put(desk, whose, Manner.by_hand),
        lambda: printed_names.choice(desk, whose).kept,
    )


def _task_day(seat: Seat) -> Form:
    desk = seat.desk
    key = approved(desk, PURPOSE)
    row = task(desk, key).row
    dialog = PolicyTaskDialog(seat, task(desk, key))

    def type_mine() -> None:
        dialog.ui.choices.choose(LATER)
        dialog.ui.day_field.set_day(date(2026, 4, 22))

    return Form(
        dialog,
        type_mine,
        lambda: policy_tasks.postpone(desk, row.id, date(2026, 4, 21)),
        lambda: task(desk, key).row.due_on,
    )


def _correction(seat: Seat) -> Form:
    desk = seat.desk
    members.register(desk, draft())
    key = remedy.take_correction(desk)
    right = at.right_of(desk, key)
    dialog = CorrectionPlanDialog(seat, at.case_of(desk, key), right)
    theirs = CorrectionPlanDraft({"member.name": "架空　華子"})
    return Form(
        dialog,
        lambda: dialog.fields.edit("member.telephone").setText("0235000099"),
        lambda: corrections.plan(desk, key, right.id, theirs),
        lambda: [one.after for one in corrections.sheet(desk, key, right.id).lines if one.after],
    )


@pytest.mark.parametrize("of", [_address, _printed, _task_day, _correction])
def test_a_later_save_is_refused_and_what_was_typed_stays(
    seat: Seat, qtbot: QtBot, of: Callable[[Seat], Form]
) -> None:
    form = of(seat)
    form.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form.dialog, before_close_func=lambda widget: widget.hide())
    form.dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    form.save_theirs()
    stands = form.standing()
    form.type_mine()
    form.dialog.save()
    qtbot.waitUntil(lambda: _said(form.dialog).startswith("ほかの人が先に"))
    assert form.dialog.isVisible()
    assert form.standing() == stands


def _said(dialog: OfficeDialog) -> str:
    return "".join(one.sentence for one in dialog.findChildren(Notice) if one.isVisible())
