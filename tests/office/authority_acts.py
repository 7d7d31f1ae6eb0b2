"""Name the verbs about inquiries of authorities, and a call that would do each."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from app.office import (
    authority_answers,
    authority_decisions,
    authority_inquiries,
    authority_intake,
    authority_proof,
    authority_register,
)
from app.office.authority_answers import Given
from app.office.desk import Desk
from app.rules.authorities import AuthorityDecision, PaperSeen
from app.rules.authority_drafts import AuthorityDraft
from app.rules.ids import AuthorityInquiryId, LetterId
from app.rules.periods import Days
from app.rules.roles import Verb
from tests.office.seats import Office

Act = Callable[[Desk], object]

POLICE = AuthorityDraft(
    received_on="4/20",
    channel="post",
    kind="police",
    office="架空県警察 架空警察署",
    asker_name="架空 刑事",
    postal_code="997-0015",
    address="山形県鶴岡市架空町1-1",
    telephone="0235-00-0000",
    paper_seen="original",
    paper_number="架空第12号",
    paper_on="4/17",
    about_name="架空 花子",
    asked="登録の有無とご住所",
)
KEY, ON, WHY = AuthorityInquiryId(1), date(2026, 4, 20), "架空の理由"
SWITCHBOARD = "0235-99-9999"
_CALLS: Mapping[str, Act] = {
    "authority_intake.take": lambda desk: authority_intake.take(desk, POLICE),
    "authority_intake.change": lambda desk: authority_intake.change(desk, KEY, POLICE),
    "authority_proof.paper_came": lambda desk: authority_proof.paper_came(
        desk, KEY, PaperSeen.original, "架空第12号", ON
    ),
    "authority_proof.called_back": lambda desk: authority_proof.called_back(
        desk, KEY, ON, SWITCHBOARD
    ),
    "authority_decisions.decide": lambda desk: authority_decisions.decide(
        desk, KEY, AuthorityDecision.declined, WHY
    ),
    "authority_decisions.close": lambda desk: authority_decisions.close(desk, KEY, WHY),
    "authority_inquiries.ids": authority_inquiries.ids,
    "authority_inquiries.rows": lambda desk: authority_inquiries.rows(desk, [KEY]),
    "authority_inquiries.one": lambda desk: authority_inquiries.one(desk, KEY),
    "authority_register.draw": lambda desk: authority_register.draw(desk, Days()),
    "authority_register.take": lambda desk: authority_register.take(desk, Days()),
    "authority_answers.preview": lambda desk: authority_answers.preview(desk, KEY),
    "authority_answers.issue": lambda desk: authority_answers.issue(desk, KEY, Given()),
}
INNER = {"authority_intake.check"}


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    return {name: (Verb.handle_authority, call) for name, call in _CALLS.items()}


def answered(office: Office, member_code: str) -> LetterId:
    """Take an inquiry about a member, prove it, and answer it."""
    desk = office.manager
    key = authority_intake.take(desk, replace(POLICE, member_code=member_code)).inquiry_id
    authority_proof.called_back(desk, key, ON, SWITCHBOARD)
    words = "ご住所は架空町1-1です。"
    authority_decisions.decide(desk, key, AuthorityDecision.answered, WHY, words)
    return authority_answers.issue(desk, key, Given(items=("ご住所",))).letter_id
