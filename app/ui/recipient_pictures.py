"""Open the dialogs of the recipients: contracts, looks, returns, reports and joint uses."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office.contracts import ContractRow
from app.office.recipient_views import RecipientCheckRow, SubContractorRow
from app.office.recipients import RecipientRow
from app.rules.contracts import Onward, Said, Terms
from app.rules.ids import ContractId, RecipientCheckId, RecipientId, SubContractorId
from app.rules.joint_uses import JointUseDraft
from app.rules.recipient_checks import CheckKind
from app.rules.recipients import RecipientKind
from app.rules.surveys import QUESTIONS
from app.ui.dialogs import recipient_steps
from app.ui.dialogs.amendment_dialog import AmendmentAsked, AmendmentDialog
from app.ui.dialogs.contract_dialog import ContractAsked, ContractDialog
from app.ui.dialogs.joint_use_dialog import JointUseAsked, JointUseDialog
from app.ui.dialogs.recipient_change_dialog import RecipientChangeDialog
from app.ui.dialogs.recipient_check_dialog import RecipientCheckDialog
from app.ui.dialogs.recipient_return_dialog import RecipientReturnDialog
from app.ui.dialogs.sub_contractor_dialog import SubContractorDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

TO: Final = RecipientRow(
    kind=RecipientKind.contractor,
    name="架空印刷株式会社",
    address="山形県鶴岡市架空町10",
    id=RecipientId(1),
    edition=1,
)
PURPOSES: Final = (
    "商品・サービスの注文受付、配達、代金の請求のため",
    "子育て応援のご案内をお送りするため",
    "お問い合わせにお答えするため",
)
CONTRACT: Final = ContractRow(
    title="印刷・発送の業務委託契約",
    from_on=date(2025, 4, 1),
    until_on=date(2026, 3, 31),
    renews=True,
    renewal_months=12,
    notice_months=3,
    people_count=3000,
    handover="暗号化した記録媒体の手渡し",
    terms=Terms(
        work="ご案内の印刷と発送",
        items=("お名前", "ご住所"),
        purposes=PURPOSES[1:2],
        confidentiality=Said.yes,
        no_onward=Said.yes,
        liability=Said.unknown,
        oversight=Said.yes,
        subcontracting=Onward.approval,
    ),
    id=ContractId(1),
    recipient_id=RecipientId(1),
    edition=1,
)
SUB: Final = SubContractorRow(
    name="架空製本株式会社",
    asked_on=date(2026, 4, 10),
    work="製本と封入",
    id=SubContractorId(1),
    contract_id=ContractId(1),
    edition=1,
)
SURVEY: Final = RecipientCheckRow(
    kind=CheckKind.survey,
    asked_on=date(2026, 3, 20),
    answered_on=date(2026, 4, 5),
    answers={**dict.fromkeys(QUESTIONS, "yes"), "training": "partly"},
    id=RecipientCheckId(1),
    recipient_id=RecipientId(1),
    edition=1,
)


def _lacking(seat: Seat) -> QWidget:
    dialog = ContractDialog(seat, ContractAsked(TO, None, PURPOSES))
    dialog.save()
    return dialog


def _joint(seat: Seat) -> QWidget:
    proposed = JointUseDraft("2025-04-01", items=("お名前", "ご住所"), purpose=PURPOSES[0])
    return JointUseDialog(seat, JointUseAsked(TO, None, proposed))


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("amendment_dialog", lambda seat: AmendmentDialog(seat, AmendmentAsked(CONTRACT, PURPOSES))),
    ("contract_dialog", lambda seat: ContractDialog(seat, ContractAsked(TO, CONTRACT, PURPOSES))),
    ("contract_dialog_lacking", _lacking),
    ("contract_ending", lambda seat: recipient_steps.ending(seat, CONTRACT)),
    ("contract_taking_back", lambda seat: recipient_steps.taking_back(seat, CONTRACT)),
    ("joint_use_dialog", _joint),
    ("recipient_change_dialog", lambda seat: RecipientChangeDialog(seat, TO)),
    ("recipient_check_dialog", lambda seat: RecipientCheckDialog(seat, TO)),
    ("recipient_check_dialog_survey", lambda seat: RecipientCheckDialog(seat, TO, SURVEY)),
    ("recipient_return_dialog", lambda seat: RecipientReturnDialog(seat, TO)),
    ("sub_contractor_dialog", lambda seat: SubContractorDialog(seat, CONTRACT)),
    (
        "sub_contractor_approval",
        lambda seat: recipient_steps.deciding(seat, SUB, approved=True),
    ),
)
"""What `screens` draws of this part, by the name of the picture."""
