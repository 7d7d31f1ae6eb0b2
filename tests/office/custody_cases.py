"""Take fictional cases in which somebody asks for a child, and check who she is."""

from dataclasses import replace
from datetime import timedelta

from app.office import decisions, intake, members, requests
from app.office.desk import Desk
from app.rules.cases import Case
from app.rules.decisions import DecisionDraft
from app.rules.identity import Custody, IdentityCheck, PaperSeen
from app.rules.ids import RequestId
from tests.office.seats import Office, member, request


def licence(desk: Desk) -> PaperSeen:
    """Return a licence that may be accepted."""
    until = desk.today + timedelta(days=700)
    return PaperSeen("driving_licence", "架空県公安委員会", until, last_four="0000")


def parents_check(desk: Desk, custody: Custody = Custody.sole, note: str = "") -> IdentityCheck:
    """Return the check of a parent who showed the register of the child."""
    register = PaperSeen("family_register", "架空市", issued_on=desk.today)
    return IdentityCheck(
        desk.today,
        desk.actor.id,
        (licence(desk),),
        agent_papers=(register,),
        custody=custody,
        custody_note=note,
    )


def of_a_parent(office: Office, **typed: object) -> RequestId:
    """Register the mother and take the request of the father for the child."""
    members.register(office.clerk, member())
    father = {"requester_name": "架空　太郎", "requester_kana": "カクウ　タロウ"}
    draft = request(**{"requester_kind": "parent", "memo": "", **father, **typed})
    return intake.take(office.clerk, draft).request_id


def of_the_mother(office: Office) -> RequestId:
    """Register the mother and take her own request for the child."""
    return of_a_parent(office, requester_name="架空　花子", requester_kana="カクウ　ハナコ")


def case_of(desk: Desk, request_id: RequestId) -> Case:
    """Return the case as it stands."""
    return requests.page(desk, request_id).case


def decide(desk: Desk, request_id: RequestId, outcome: str = "partial") -> None:
    """Decide on the first right of a case."""
    draft = DecisionDraft(outcome, "disclosure_person", "他の方の情報が含まれるため", "架空")
    if outcome == "full":
        draft = replace(DecisionDraft(outcome), internal_reason="架空")
    right = case_of(desk, request_id).rights[0]
    decisions.decide(desk, request_id, right.id, draft)
