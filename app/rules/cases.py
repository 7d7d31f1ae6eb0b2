"""Hold a case and its rights as they stand; nothing here changes anything."""

from dataclasses import dataclass
from datetime import date

from app.rules.calendar import Calendar
from app.rules.clock import Clock, days_left, dispatch_by, due_on, lawsuit_on
from app.rules.identity import Channel, IdentityCheck, RequesterKind
from app.rules.ids import ChildId, LetterId, MemberId, RequestId, RightId, StaffId
from app.rules.inquiries import OpenInquiry
from app.rules.judgments import Judgment
from app.rules.outcomes import Outcome, must_carry_out, needs_identity
from app.rules.rights import Remedy, RightRule, rule_of
from app.rules.systems import System

_NOT_REFUSING = frozenset({Outcome.full, Outcome.withdrawn})


@dataclass(frozen=True)
class RightLine:
    """Stand for one right asked for in a case, and how far it has come.

    `ground` is a code of `rules.grounds`; `drafted_by` is who made the decision that waits for
    approval; `answered_on` is 文書日付, `dispatched_on` 発送日; `returned_on` is set while the
    answer has come back and nothing was done about it. `asked` is what she wants of this
    right in her words, `findings` what the office found, `alternative` 代替措置; `erasable_on` is
    the day from which the part that stays by law may be erased.
    """

    id: RightId
    remedy: Remedy
    basis: str = ""
    outcome: Outcome | None = None
    ground: str = ""
    public_reason: str = ""
    internal_reason: str = ""
    drafted_by: StaffId | None = None
    decided_on: date | None = None
    submitted_on: date | None = None
    approved_by: StaffId | None = None
    approved_on: date | None = None
    returned_reason: str = ""
    carried_out_on: date | None = None
    answered_on: date | None = None
    letter_id: LetterId | None = None
    dispatched_on: date | None = None
    carried_out_note: str = ""
    asked: str = ""
    findings: str = ""
    alternative: str = ""
    erasable_on: date | None = None
    returned_on: date | None = None
    return_reason: str = ""

    @property
    def is_withdrawn(self) -> bool:
        """Tell whether the requester took it back."""
        return self.outcome is Outcome.withdrawn

    @property
    def has_left(self) -> bool:
        """Tell whether its time is over: the answer left, or she took it back."""
        return self.is_withdrawn or self.dispatched_on is not None

    @property
    def is_back(self) -> bool:
        """Tell whether the answer has come back and nothing was done about it."""
        return self.returned_on is not None and not self.is_withdrawn

    @property
    def is_finished(self) -> bool:
        """Tell whether nothing is left to do for it."""
        return self.has_left and not self.is_back


@dataclass(frozen=True)
class Case:
    """Stand for one 受付 with all its rights; `provisional` is 仮受付.

    `receipt_number` is empty while none was given; channel and kind may be unknown only while
    the case is provisional. `about_child`: a child's data are asked for, of the child `child_id`
    where one on record was chosen. `another_adult`: they are asked for by somebody who is neither
    the child nor the member with whom the child is registered (`rules.scopes`).
    `child_shielded`: whoever asks for the child, the child is under 秘匿 herself.
    `child_shared`: the child stands with another member too, whose word may count beside it.
    `member_shielded`: the member is, and who asks is not known to be herself.
    `subject_died_on`: the member with whom the case stands died.
    `viewers` may see a `restricted` case, and nobody else; `recused` stay out of it.
    """

    id: RequestId
    receipt_number: str
    provisional: bool
    received_on: date
    channel: Channel | None
    requester_kind: RequesterKind | None
    requester_name: str
    clock: Clock
    rights: tuple[RightLine, ...] = ()
    member_id: MemberId | None = None
    identity: IdentityCheck | None = None
    in_charge: StaffId | None = None
    closed_on: date | None = None
    system: System = System.personal
    child_id: ChildId | None = None
    another_adult: bool = False
    judgments: tuple[Judgment, ...] = ()
    inquiries: tuple[OpenInquiry, ...] = ()
    recused: frozenset[StaffId] = frozenset()
    restricted: bool = False
    viewers: frozenset[StaffId] = frozenset()
    handed_to: str = ""
    handed_on: date | None = None
    late_reason: str = ""
    child_shielded: bool = False
    child_shared: bool = False
    member_shielded: bool = False
    about_child: bool = False
    subject_died_on: date | None = None

    @property
    def is_voluntary(self) -> bool:
        """Tell whether the law gives no right: it is about somebody who has died (L-21)."""
        return self.requester_kind is RequesterKind.bereaved

    @property
    def has_clock(self) -> bool:
        """Tell whether an answer is due on a day: not for a service, nor for another's work."""
        return not (self.is_voluntary or self.is_of_the_dead) and self.system is System.personal

    @property
    def is_of_the_dead(self) -> bool:
        """Tell whether the member it is about died before all was answered (法2①, L-21)."""
        died = self.subject_died_on
        if died is None or self.about_child or self.child_id is not None or self.another_adult:
            return False
        return any(
            right.dispatched_on is None or right.dispatched_on > died
            for right in self.rights
            if not right.is_withdrawn
        )

    @property
    def open_rights(self) -> tuple[RightLine, ...]:
        """List the rights for which something is left to do."""
        return tuple(right for right in self.rights if not right.is_finished)


def rule_in(case: Case, right: RightLine) -> RightRule:
    """Find the rule of a right on the day the case arrived."""
    return rule_of(right.remedy, right.basis, case.received_on)


def waits_for_completion(case: Case) -> bool:
    """Tell whether a completion was asked for and has not come in."""
    return any(stop.completed_on is None for stop in case.clock.stops)


def awaits_decision(case: Case) -> bool:
    """Tell whether something is still to be decided; what is asked later stops no clock."""
    return not case.rights or any(
        right.decided_on is None or right.returned_reason
        for right in case.rights
        if not right.is_withdrawn
    )


def lacks_identity(case: Case, right: RightLine, outcome: Outcome | None = None) -> bool:
    """Tell whether the identity must still be checked, for the outcome in hand or any other."""
    outcome = outcome or right.outcome or Outcome.full
    return case.identity is None and needs_identity(outcome, rule_in(case, right))


def lacks_carrying_out(case: Case, right: RightLine) -> bool:
    """Tell whether the act itself must come before the answer, and has not (P-11)."""
    if right.outcome is None or right.carried_out_on:
        return False
    return must_carry_out(right.outcome, rule_in(case, right))


def case_due_on(case: Case, day: date) -> date | None:
    """Find the 回答期限 as it stands on a day; None while stopped, and where there is no clock."""
    return due_on(case.clock, day) if case.has_clock else None


def case_dispatch_by(case: Case, day: date, calendar: Calendar) -> date | None:
    """Find the 発送目安 as it stands on a day; None where there is no due day."""
    return dispatch_by(case.clock, day, calendar) if case.has_clock else None


def case_days_left(case: Case, day: date) -> str:
    """Say how long there is; empty where nothing is due any more, or never was."""
    over = bool(case.rights) and all(right.has_left for right in case.rights)
    if not case.has_clock or case.closed_on or over:
        return ""
    return days_left(case.clock, day)


def case_lawsuit_on(case: Case, right: RightLine) -> date | None:
    """Find the day of 法39条 of one right, for the manager's screen only (P-5)."""
    legal = case.has_clock and rule_in(case, right).legal
    refused_on = right.answered_on if right.outcome not in _NOT_REFUSING else None
    return lawsuit_on(case.clock, legal=legal, refused_on=refused_on)
