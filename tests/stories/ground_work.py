"""Lay the ground of a story through the office: people, families, recipients, what was given."""

from dataclasses import replace
from datetime import date

from app.office import (
    authority_answers,
    authority_decisions,
    authority_intake,
    authority_proof,
    contracts,
    members,
    provisions,
    recipients,
)
from app.office.authority_answers import Given
from app.office.desk import Desk
from app.rules.authorities import AuthorityDecision
from app.rules.authority_drafts import AuthorityDraft
from app.rules.ids import MemberId, RecipientId
from app.rules.members import ChildDraft
from app.rules.provision_drafts import ProvisionDraft
from app.rules.recipients import RecipientDraft
from tests.office import seats
from tests.office.remedies import contract_of

HANAKO, YUI = "00010001", "00010002"
ITEMS = ("お名前", "ご住所", "お子さまの生年月日")
NAGI = ChildDraft("架空　凪", "カクウ　ナギ", "2023-08-01", "子")
CONTRACTOR = RecipientDraft(
    kind="contractor",
    name="架空印刷株式会社",
    postal_code="997-0000",
    address="山形県鶴岡市架空町1-1",
)
CARRIER = replace(CONTRACTOR, name="架空運送株式会社", address="山形県鶴岡市架空町3-3")
THIRD_PARTY = RecipientDraft(
    kind="third_party",
    name="架空子育て支援センター",
    postal_code="997-0000",
    address="山形県鶴岡市架空町2-2",
    representative="架空　代表子",
)
POLICE = AuthorityDraft(
    received_on="4/16",
    channel="post",
    kind="police",
    office="架空県警察 架空警察署",
    asker_name="架空 刑事",
    postal_code="997-0015",
    address="山形県鶴岡市架空町1-1",
    telephone="0235-00-0000",
    paper_seen="original",
    paper_number="架空第12号",
    paper_on="4/15",
    about_name="架空　花子",
    member_code=HANAKO,
    asked="登録の有無とご住所",
)


def register(desk: Desk, code: str = HANAKO, **changed: object) -> MemberId:
    """Register a member with a child, as the tests of the office do."""
    return members.register(desk, seats.member(code, **changed)).member_id


def register_neighbour(desk: Desk) -> MemberId:
    """Register somebody else."""
    return register(
        desk,
        YUI,
        name="試験　結衣",
        kana="シケン　ユイ",
        birth_on="1985-05-05",
        telephone="0235000002",
        email="",
        address="山形県鶴岡市末広町架空3-4",
        children=(),
    )


def provide(
    desk: Desk, member: MemberId, draft: RecipientDraft, ground: str, items: tuple[str, ...] = ITEMS
) -> RecipientId:
    """Put a recipient on record, and give it some of what is known of a member."""
    to = recipients.add(desk, draft).recipient_id
    if draft.kind == "contractor":
        contracts.add(desk, to, contract_of("2026-04-01", "2027-03-31"))
    provisions.provide(
        desk,
        ProvisionDraft(
            to,
            ground=ground,
            record_method="each",
            from_on="2026-04-16",
            items=items,
            way="paper",
            purpose="架空の案内の発送",
            purposes=("商品・サービス情報を提供するため",),
            people=((member, None),),
            confirmed=True,
        ),
    )
    return to


def answer_police(desk: Desk) -> None:
    """Answer what the police asked of her, which the 管理責任者 alone knows of."""
    key = authority_intake.take(desk, POLICE).inquiry_id
    authority_proof.called_back(desk, key, date(2026, 4, 20), "0235-99-9999")
    why = "法令にもとづく照会のため"
    decision = AuthorityDecision.answered
    authority_decisions.decide(desk, key, decision, why, "ご住所は末広町架空1-2です。")
    authority_answers.issue(desk, key, Given(items=("ご住所",)))
