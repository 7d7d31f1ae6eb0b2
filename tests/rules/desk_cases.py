"""Make fictional cases for the tests of the request desk."""

from dataclasses import replace
from datetime import date

from app.rules.cases import Case, RightLine
from app.rules.clock import Clock, Stop
from app.rules.identity import Channel, IdentityCheck, PaperSeen, RequesterKind
from app.rules.ids import RequestId, RightId, StaffId
from app.rules.moves import Actor
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from app.rules.roles import Role

ARRIVAL = date(2026, 4, 1)
DAY = date(2026, 4, 10)
CLERK = Actor(StaffId(1), frozenset({Role.clerk}))
HEAD = Actor(StaffId(2), frozenset({Role.manager}))
CHECK = IdentityCheck(
    date(2026, 4, 3),
    CLERK.id,
    (PaperSeen("driving_licence", valid_until=date(2028, 1, 1), last_four="1234"),),
)

DISCLOSURE = RightLine(RightId(1), Remedy.disclosure, "法第33条第1項")
CORRECTION = RightLine(RightId(2), Remedy.correction, "法第34条第1項")
COMPLAINT = RightLine(RightId(3), Remedy.complaint, "法第40条")
CASE = Case(
    RequestId(1),
    "26-0001",
    provisional=False,
    received_on=ARRIVAL,
    channel=Channel.post,
    requester_kind=RequesterKind.subject,
    requester_name="架空　花子",
    clock=Clock(ARRIVAL),
    rights=(DISCLOSURE,),
    identity=CHECK,
)


def case_of(*rights: RightLine) -> Case:
    """Make a case of these rights, its requester identified."""
    return replace(CASE, rights=rights)


def stopped(case: Case) -> Case:
    """Let a case wait for a completion asked for on 5 April."""
    return replace(case, clock=replace(case.clock, stops=(Stop(date(2026, 4, 5)),)))


def decided(right: RightLine, outcome: Outcome = Outcome.full) -> RightLine:
    """Let the clerk decide a right."""
    return replace(right, outcome=outcome, drafted_by=CLERK.id, decided_on=date(2026, 4, 6))


def submitted(right: RightLine, outcome: Outcome = Outcome.full) -> RightLine:
    """Let a decision lie before the approver."""
    return replace(decided(right, outcome), submitted_on=date(2026, 4, 6))


def approved(right: RightLine, outcome: Outcome = Outcome.full) -> RightLine:
    """Let the head approve a decision."""
    return replace(submitted(right, outcome), approved_by=HEAD.id, approved_on=date(2026, 4, 7))


def carried_out(right: RightLine) -> RightLine:
    """Let an approved right be carried out."""
    return replace(approved(right), carried_out_on=date(2026, 4, 8))


def answered(right: RightLine) -> RightLine:
    """Let a right be carried out where it has to be, and answered."""
    done = carried_out(right) if right.remedy is Remedy.correction else approved(right)
    return replace(done, answered_on=date(2026, 4, 8))


def dispatched(right: RightLine) -> RightLine:
    """Let the answer to a right be posted."""
    return replace(answered(right), dispatched_on=date(2026, 4, 9))


def withdrawn(right: RightLine) -> RightLine:
    """Let a right be taken back."""
    return replace(right, outcome=Outcome.withdrawn)
