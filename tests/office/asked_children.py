"""Take requests about one of two half-siblings, by whoever asks, and check who she is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.office import children, decisions, intake, judgments, members
from app.office.holdings import HeldLine, held_for
from app.office.record_checks import lines_of
from app.rules.identity import Custody, IdentityCheck, PaperSeen
from app.rules.ids import ChildId, MemberId
from app.rules.judgments import Question, Verdict
from app.rules.members import ChildDraft
from tests.office import seats
from tests.office.custody_cases import licence
from tests.office.erasure_work import BASIS
from tests.office.matters import Matter
from tests.office.seats import Office

CHILD = ChildDraft("架空　湊", "カクウ　ミナト", "2010-06-20", "子")
SIBLING = ChildDraft("架空　凪", "カクウ　ナギ", "2022-06-20", "子")
NAMES = {
    "member": ("架空　花子", "カクウ　ハナコ"),
    "child": ("架空　湊", "カクウ　ミナト"),
    "other": ("試験　父夫", "シケン　チチオ"),
}
HERS = (
    *("花子", "ハナコ", "末広町架空", "0235-00-0001", "hanako@", "00010001", "平成2年"),
    *("凪", "ナギ"),
)
"""What is of the mother and of the half-sibling, and of nobody else."""


@dataclass(frozen=True)
class Family:
    """Hold a mother with two children of different fathers, and a request about the first."""

    matter: Matter
    child: ChildId
    sibling: ChildId

    @property
    def mother(self) -> MemberId:
        """Return the member."""
        return self.matter.member_id

    def held(self) -> Sequence[HeldLine]:
        """Return what would be listed."""
        clerk = self.matter.office.clerk
        with clerk.look() as unit:
            return held_for(unit, self.matter.page.case, clerk.today)

    def listed(self) -> Sequence[HeldLine]:
        """Return what would be listed for the right of the request."""
        clerk = self.matter.office.clerk
        with clerk.look() as unit:
            return lines_of(unit, self.matter.page.case, self.matter.right, clerk.today)


def asked(
    office: Office, kind: str, who: str = "other", right: str = "disclosure", **typed: object
) -> Family:
    """Register the family and take a request about the first child."""
    mother = members.register(office.clerk, seats.member(children=(CHILD, SIBLING))).member_id
    return asked_again(office, mother, kind, who, right, **typed)


def asked_again(
    office: Office,
    mother: MemberId,
    kind: str,
    who: str = "other",
    right: str = "disclosure",
    **typed: object,
) -> Family:
    """Take a request about the first child of a family on record."""
    first, second = (row.id for row in children.children_of(office.clerk, mother))
    name, kana = NAMES[who]
    draft = seats.request(
        **{
            "requester_kind": kind,
            "requester_name": name,
            "requester_kana": kana,
            "address": "東京都架空区1-1",
            "telephone": "0335550000",
            "subject_kind": "child",
            "child_id": int(first),
            "rights": (right,),
            "bases": ("",) if "disclosure" in right or right == "correction" else (BASIS,),
            **typed,
        }
    )
    taken = intake.take(office.clerk, draft)
    return Family(Matter(office, taken.request_id, mother), first, second)


def identified(family: Family) -> Family:
    """Check the papers, and let the head let the case go on where she must."""
    matter = family.matter
    clerk, case = matter.office.clerk, matter.page.case
    kind = case.requester_kind
    agents: tuple[PaperSeen, ...] = ()
    if kind is not None and kind != "subject":
        code = {
            "mandated_agent": "power_of_attorney",
            "adult_guardian": "guardianship_record",
            "minor_guardian": "family_register",
        }.get(kind.value, "family_register")
        agents = (PaperSeen(code, issuer="架空市", issued_on=clerk.today - timedelta(5)),)
    custody = Custody.sole if kind == "parent" else None
    check = IdentityCheck(
        clerk.today, clerk.actor.id, (licence(clerk),), agent_papers=agents, custody=custody
    )
    decisions.identify(clerk, matter.id, check)
    if matter.page.case.another_adult:
        manager = matter.office.manager
        judgments.judge(manager, matter.id, Question.family, Verdict.proceed, "架空の事情")
    return family
