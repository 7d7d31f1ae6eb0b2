"""Keep recipients of each kind to practise on: contracts, looks, a joint use, what falls due."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from app.office import contracts, joint_uses, recipient_checks, recipients, sub_contracting
from app.office.demo_scenes import Scene
from app.rules.contract_drafts import ContractDraft
from app.rules.ids import RecipientId
from app.rules.recipient_checks import CheckDraft
from app.rules.recipients import RecipientDraft
from app.rules.sub_contractor_drafts import SubContractorDraft
from app.rules.surveys import QUESTIONS

_ENDING: Final = timedelta(days=85)
"""When the contract of the carrier ends, after it was put on record: some weeks from now."""
_PRINTER: Final = RecipientDraft(
    kind="contractor",
    name="架空印刷株式会社",
    postal_code="997-0000",
    address="山形県鶴岡市架空町10",
    representative="架空　印刷子",
    contact="個人情報の窓口",
    telephone="0235000100",
    manager="架空　管理部長",
    relation="印刷・発送の取引先",
)
_CARRIER: Final = RecipientDraft(
    kind="contractor", name="架空運送株式会社", address="山形県鶴岡市架空町40"
)
_CENTRE: Final = RecipientDraft(
    kind="third_party",
    name="架空子育て支援センター",
    postal_code="997-0000",
    address="山形県鶴岡市架空町20",
    representative="架空　代表子",
    telephone="0235000200",
)
_UNION: Final = RecipientDraft(
    kind="joint_user", name="架空生活協同組合連合会", address="山形県鶴岡市架空町30"
)
_PRINTING: Final = ContractDraft(
    title="印刷・発送の業務委託契約",
    work="子育て応援のご案内の印刷と発送",
    people_count="3000",
    sensitive="no",
    handover="暗号化した記録媒体の手渡し",
    concluded_on="2020-03-20",
    from_on="2020-04-01",
    until_on="2021-03-31",
    renews=True,
    renewal_months="12",
    notice_months="3",
    confidentiality="yes",
    no_onward="yes",
    liability="yes",
    oversight="yes",
    subcontracting="approval",
)
_LISTED: Final = "コープ東北サンネット事業連合"
"""The partner of the policy that the union stands for."""


@dataclass(frozen=True)
class Kept:
    """Hold the keys of those to whom something is given."""

    printer: RecipientId
    centre: RecipientId
    union: RecipientId


def keep(scene: Scene) -> Kept:
    """Register recipients of each kind."""
    printer = recipients.add(scene.clerk, _PRINTER).recipient_id
    contract = contracts.add(scene.clerk, printer, _PRINTING).contract_id
    binder = SubContractorDraft(
        "架空製本株式会社", "山形県鶴岡市架空町50", "製本と封入", scene.today.isoformat()
    )
    sub_contracting.ask(scene.clerk, contract, binder)
    recipient_checks.record(scene.clerk, printer, _look("selection", scene.today))
    _keep_carrier(scene)
    centre = recipients.add(scene.clerk, _CENTRE).recipient_id
    union = recipients.add(scene.clerk, _UNION).recipient_id
    use = joint_uses.proposed(scene.clerk, union)
    use = replace(use, from_on="2020-04-01", agreement="yes", listed_as=_LISTED)
    joint_uses.add(scene.clerk, union, use)
    return Kept(printer, centre, union)


def _keep_carrier(scene: Scene) -> None:
    """Register a contractor whose contract ends soon, and whose survey left something open."""
    carrier = recipients.add(scene.clerk, _CARRIER).recipient_id
    begun, until = scene.today - timedelta(days=200), scene.today + _ENDING
    terms = replace(
        _PRINTING,
        title="配達の業務委託契約",
        work="商品とご案内の配達",
        concluded_on="",
        from_on=begun.isoformat(),
        until_on=until.isoformat(),
        renews=False,
        liability="unknown",
    )
    contracts.add(scene.clerk, carrier, terms)
    survey = replace(
        _look("survey", scene.today),
        asked_on=(scene.today - timedelta(days=20)).isoformat(),
        answered_on=scene.today.isoformat(),
        verdict="improve",
        answers={**dict.fromkeys(QUESTIONS, "yes"), "training": "partly"},
        findings="教育の記録が一部の方の分しかなかったため、記録の様式をお渡しした。",
    )
    recipient_checks.record(scene.clerk, carrier, survey)


def _look(kind: str, on: date) -> CheckDraft:
    return CheckDraft(kind, checked_on=on.isoformat(), checked_by="架空　担当子", verdict="fit")
