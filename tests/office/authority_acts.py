"""Name the verbs about inquiries of authorities, and a call that would do each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import authority_answers, authority_inquiries, authority_register
from app.office.authority_answers import Given
from app.office.desk import Desk
from app.office.register_lines import Period
from app.rules.authorities import AuthorityDecision, AuthorityDraft, PaperSeen
from app.rules.ids import AuthorityInquiryId
from app.rules.roles import Verb

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
    "authority_inquiries.take": lambda desk: authority_inquiries.take(desk, POLICE),
    "authority_inquiries.change": lambda desk: authority_inquiries.change(desk, KEY, POLICE),
    "authority_inquiries.paper_came": lambda desk: authority_inquiries.paper_came(
        desk, KEY, PaperSeen.original, "架空第12号", ON
    ),
    "authority_inquiries.called_back": lambda desk: authority_inquiries.called_back(
        desk, KEY, ON, SWITCHBOARD
    ),
    "authority_inquiries.decide": lambda desk: authority_inquiries.decide(
        desk, KEY, AuthorityDecision.declined, WHY
    ),
    "authority_inquiries.close": lambda desk: authority_inquiries.close(desk, KEY, WHY),
    "authority_inquiries.ids": authority_inquiries.ids,
    "authority_inquiries.rows": lambda desk: authority_inquiries.rows(desk, [KEY]),
    "authority_inquiries.one": lambda desk: authority_inquiries.one(desk, KEY),
    "authority_register.draw": lambda desk: authority_register.draw(desk, Period()),
    "authority_register.take": lambda desk: authority_register.take(desk, Period()),
    "authority_answers.preview": lambda desk: authority_answers.preview(desk, KEY),
    "authority_answers.issue": lambda desk: authority_answers.issue(desk, KEY, Given()),
}
INNER = {"authority_inquiries.check", "authority_inquiries.find", "authority_inquiries.subjects"}


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    return {name: (Verb.handle_authority, call) for name, call in _CALLS.items()}
