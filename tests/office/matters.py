"""Carry one request on, step by step, as the desk would."""

from dataclasses import dataclass
from datetime import timedelta

from app.office import decisions, intake, letters, members, requests
from app.office.letters import Issued
from app.office.requests import RequestPage
from app.rules.cases import RightLine
from app.rules.decisions import DecisionDraft
from app.rules.identity import IdentityCheck, PaperSeen
from app.rules.ids import MemberId, RequestId
from app.rules.members import MemberDraft
from app.rules.requests import RequestDraft
from tests.office import seats
from tests.office.seats import Office


@dataclass(frozen=True)
class Matter:
    """Hold one request of one member; the clerk drafts, the manager approves."""

    office: Office
    id: RequestId
    member_id: MemberId

    @classmethod
    def taken(
        cls,
        office: Office,
        request: RequestDraft | None = None,
        member: MemberDraft | None = None,
    ) -> "Matter":
        """Register the member and take the request."""
        person = members.register(office.clerk, member or seats.member())
        taken = intake.take(office.clerk, request or seats.request())
        return cls(office, taken.request_id, person.member_id)

    @property
    def page(self) -> RequestPage:
        return requests.page(self.office.manager, self.id)

    @property
    def right(self) -> RightLine:
        return self.page.case.rights[0]

    def identify(self) -> "Matter":
        today = self.office.clerk.today
        licence = PaperSeen(
            "driving_licence",
            issuer="架空県公安委員会",
            valid_until=today + timedelta(days=700),
            last_four="0000",
        )
        check = IdentityCheck(today, self.office.clerk.actor.id, (licence,))
        decisions.identify(self.office.clerk, self.id, check)
        return self

    def decide(self, outcome: str = "full", **words: str) -> "Matter":
        draft = DecisionDraft(outcome, **words)
        decisions.decide(self.office.clerk, self.id, self.right.id, draft)
        return self

    def submit(self) -> "Matter":
        decisions.submit(self.office.clerk, self.id, self.right.id)
        return self

    def approve(self) -> "Matter":
        decisions.approve(self.office.manager, self.id, self.right.id)
        return self

    def approved(self, outcome: str = "full", **words: str) -> "Matter":
        """Go the whole way to the approval."""
        return self.identify().decide(outcome, **words).submit().approve()

    def issue(self) -> Issued:
        return letters.issue(self.office.clerk, self.id, self.right.id)

    def post(self, issued: Issued) -> None:
        decisions.dispatch(
            self.office.clerk,
            self.id,
            issued.letter_id,
            method="簡易書留",
            tracking_number="000-00-00000-0",
            on=self.office.clerk.today,
        )
