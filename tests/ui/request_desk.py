"""Bring a fictional case to where a test of the screens needs it."""

from dataclasses import replace
from datetime import timedelta

from app.office import decisions, intake, letters, requests, staff
from app.office.desk import Desk
from app.office.requests import RequestPage
from app.office.staff import NewStaff
from app.rules.cases import Case, RightLine
from app.rules.decisions import DecisionDraft
from app.rules.identity import IdentityCheck, Method, PaperSeen
from app.rules.ids import LetterId, RequestId
from app.rules.requests import RequestDraft
from app.rules.roles import Role
from app.ui.seat import Seat, take_seat
from app.ui.tabs.request_facts import Sight, look_at

WHOLE = RequestDraft(
    received_on="2026-04-15",
    channel="post",
    requester_kind="subject",
    requester_name="架空　太郎",
    requester_kana="カクウ　タロウ",
    postal_code="997-0015",
    address="山形県鶴岡市架空町1-1",
    telephone="0235000001",
    member_code="1001",
    about="すくすく会員として登録している個人情報",
    wished_method="書面を郵送",
    rights=("disclosure",),
)


def clerk_beside(desk: Desk) -> Desk:
    """Seat a second person, a clerk, at the same open records."""
    return _beside(desk, "taro", "試験　次郎", Role.clerk)


def reader_beside(desk: Desk) -> Desk:
    """Seat somebody who may only read."""
    return _beside(desk, "kansa", "試験　三郎", Role.auditor)


def _beside(desk: Desk, login: str, name: str, role: Role) -> Desk:
    words = "another plainly fictional phrase"
    staff.add(desk, NewStaff(login, name, words, frozenset({role})))
    person = next(one for one in staff.listed(desk) if one.login == login)
    actor = replace(
        desk.actor, id=person.id, login=person.login, name=person.name, roles=person.roles
    )
    return replace(desk, actor=actor)


def seat_of(desk: Desk) -> Seat:
    """Sit down somebody else."""
    return take_seat(desk)


def take(desk: Desk, **typed: object) -> RequestId:
    """Take a whole request, changed where the test needs it."""
    draft = replace(WHOLE, **typed)  # type: ignore[arg-type]  # the fields' types are its own
    return intake.take(desk, draft).request_id


def identify(desk: Desk, request_id: RequestId, *, copies: bool = False) -> None:
    """Record a driving licence that was seen today, or a copy of it."""
    seen = PaperSeen(
        "driving_licence", "架空県公安委員会", desk.today + timedelta(days=700), last_four="0000"
    )
    method = Method.copies_sent if copies else Method.papers_seen
    decisions.identify(desk, request_id, IdentityCheck(desk.today, desk.actor.id, (seen,), method))


def decide(desk: Desk, request_id: RequestId, outcome: str = "full") -> None:
    """Decide on the first right."""
    draft = DecisionDraft(outcome)
    if outcome == "partial":
        draft = DecisionDraft(outcome, "disclosure_person", "他の方の情報が含まれるため", "家族")
    decisions.decide(desk, request_id, right_of(desk, request_id).id, draft)


def submit(desk: Desk, request_id: RequestId) -> None:
    """Send the first right round for approval."""
    decisions.submit(desk, request_id, right_of(desk, request_id).id)


def approve(desk: Desk, request_id: RequestId) -> None:
    """Approve the first right."""
    decisions.approve(desk, request_id, right_of(desk, request_id).id)


def send_back(desk: Desk, request_id: RequestId, reason: str = "書き直してください") -> None:
    """Return the first right to its drafter."""
    decisions.send_back(desk, request_id, right_of(desk, request_id).id, reason)


def withdraw(desk: Desk, request_id: RequestId) -> None:
    """Take the whole request back."""
    decisions.withdraw(desk, request_id, None, desk.today)


def end(desk: Desk, request_id: RequestId) -> None:
    """Take the whole request back and close the case."""
    withdraw(desk, request_id)
    decisions.close(desk, request_id)


def issue(desk: Desk, request_id: RequestId) -> LetterId:
    """Issue the answer to the first right."""
    return letters.issue(desk, request_id, right_of(desk, request_id).id).letter_id


def page_of(desk: Desk, request_id: RequestId) -> RequestPage:
    """Return the case as the office shows it now."""
    return requests.page(desk, request_id)


def case_of(desk: Desk, request_id: RequestId) -> Case:
    """Return the case as it stands."""
    return page_of(desk, request_id).case


def right_of(desk: Desk, request_id: RequestId) -> RightLine:
    """Return the first right of a case."""
    return case_of(desk, request_id).rights[0]


def sight_of(desk: Desk, request_id: RequestId) -> Sight:
    """Return all that the page of a case shows."""
    return look_at(desk, request_id)
