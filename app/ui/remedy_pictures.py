"""Open the dialogs of corrections, stops, recipients and provisions in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import follow_throughs, members, recipients, requests
from app.rules.cases import Case, RightLine
from app.rules.corrections import OtherChange
from app.rules.recipient_papers import may_be_asked
from app.rules.rights import Remedy
from app.ui.dialogs.carry_out_dialog import CarryOutDialog
from app.ui.dialogs.correction_plan_dialog import CorrectionPlanDialog
from app.ui.dialogs.follow_confirm_dialog import FollowConfirmDialog
from app.ui.dialogs.follow_letter_dialog import FollowLetterDialog
from app.ui.dialogs.follow_throughs_dialog import FollowThroughsDialog
from app.ui.dialogs.provision_dialog import ProvisionDialog
from app.ui.dialogs.provisions_dialog import ProvisionsDialog
from app.ui.dialogs.recipient_dialog import RecipientDialog
from app.ui.dialogs.recipient_paper_dialog import RecipientPaperDialog
from app.ui.dialogs.recipients_dialog import RecipientsDialog
from app.ui.dialogs.refusals import OFFER
from app.ui.dialogs.suspension_plan_dialog import SuspensionPlanDialog
from app.ui.dialogs.suspensions_dialog import SuspensionsDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _of(seat: Seat, remedy: Remedy) -> tuple[Case, RightLine]:
    """Find a right of this kind, of somebody on record where there is one."""
    pages = (requests.page(seat.desk, key) for key in requests.find_ids(seat.desk))
    found = [
        (page.case, right) for page in pages for right in page.case.rights if right.remedy is remedy
    ]
    return max(found, key=lambda pair: pair[0].member_id is not None)


def _correction_plan(seat: Seat) -> QWidget:
    return CorrectionPlanDialog(seat, *_of(seat, Remedy.correction))


def _elsewhere_plan(seat: Seat) -> QWidget:
    dialog = CorrectionPlanDialog(seat, *_of(seat, Remedy.correction))
    dialog.others.add(OtherChange("出資口数（組合員台帳）", "3口", "5口"))
    return dialog


def _suspension_plan(seat: Seat) -> QWidget:
    dialog = SuspensionPlanDialog(seat, *_of(seat, Remedy.suspension_of_use))
    dialog.ui.choice_combo.setCurrentIndex(2)
    dialog.ui.words_edit.setPlainText("電話による子育て用品のご案内")
    return dialog


def _carry_out(seat: Seat) -> QWidget:
    return CarryOutDialog(seat, *_of(seat, Remedy.correction))


def _follow_letter(seat: Seat) -> QWidget:
    found = follow_throughs.rows(seat.desk, open_only=True)
    waiting = [row for row in found if row.follow.asked_on is None]
    return FollowLetterDialog(seat, (*waiting, *found)[0])


def _confirm(seat: Seat) -> QWidget:
    return FollowConfirmDialog(seat, follow_throughs.rows(seat.desk, open_only=True)[0])


def _recipient(seat: Seat) -> QWidget:
    row = recipients.rows(seat.desk, recipients.ids(seat.desk))[0]
    return RecipientDialog(seat, row)


def _recipient_paper(seat: Seat) -> QWidget:
    rows = recipients.rows(seat.desk, recipients.ids(seat.desk))
    return RecipientPaperDialog(seat, next(row for row in rows if may_be_asked(row)))


def _provision(seat: Seat) -> ProvisionDialog:
    dialog = ProvisionDialog(seat)
    dialog.people.choose(members.find_ids(seat.desk)[0])
    dialog.purposes.tick("商品・サービス情報を提供するため")
    for name in ("お名前", "ご住所"):
        dialog.items[name].setChecked(True)
    dialog.ui.purpose_edit.setText("子育て応援のご案内の印刷と発送")
    return dialog


def _closed_gate(seat: Seat) -> QWidget:
    dialog = _provision(seat)
    dialog.ui.closed_sheet.show()
    dialog.ui.fact_check.setChecked(True)
    dialog.ui.what_edit.setText("契約の更新の前に、名簿を渡していた")
    dialog.ui.trouble_notice.say(
        "提供を登録できません。架空印刷株式会社との契約は2026年3月31日で終わっています。"
        "契約を更新して登録し直すか、すでに渡した場合は「事実の記録（要是正）」を選んでください。",
        "alarm",
    )
    dialog.ui.trouble_notice.offer(OFFER, dialog.take_as_fact)
    dialog.ui.what_edit.setFocus()
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("carry_out_dialog_planned", _carry_out),
    ("correction_plan_dialog", _correction_plan),
    ("correction_plan_dialog_elsewhere", _elsewhere_plan),
    ("follow_confirm_dialog", _confirm),
    ("follow_letter_dialog", _follow_letter),
    ("follow_throughs_dialog", FollowThroughsDialog),
    ("provision_dialog", _provision),
    ("provision_dialog_closed", _closed_gate),
    ("provisions_dialog", ProvisionsDialog),
    ("recipient_dialog", _recipient),
    ("recipient_paper_dialog", _recipient_paper),
    ("recipients_dialog", RecipientsDialog),
    ("suspension_plan_dialog", _suspension_plan),
    ("suspensions_dialog", SuspensionsDialog),
)
"""What `screens` draws of this part, by the name of the picture."""
