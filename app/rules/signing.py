"""Say who may issue each kind of letter, or approve it (専決表, OFFICE M-02)."""

from collections.abc import Iterable, Mapping
from typing import Final

from app.rules.answers import ENDING, KINDS, NOTHING, kind_of
from app.rules.cases import RightLine
from app.rules.letter_kinds import letter_word
from app.rules.roles import Role

LEVELS: Final = (Role.clerk, Role.department_manager, Role.manager)
"""Who may issue, from the least to the most."""
Table = Mapping[str, Role]

ANSWERS: Final = frozenset({*KINDS.values(), ENDING})
"""Letters that answer a right: each is approved by somebody else than who drafted it."""
HEAD_ONLY: Final = frozenset(
    {"authority_answer", "campaign", "policy_revision", "joint_use_change"}
)
"""Letters that the 管理責任者 alone sends: to authorities (P-12), and to everybody at once."""
FREE: Final = frozenset({"cover_note"})
"""Papers that only list what lies in the envelope: nobody approves them."""

_DEPARTMENT: Final = (
    *("answer_purpose", "answer_complaint", "answer_wish", ENDING),
    *("extension", "recipient_survey", "recipient_return"),
)
_HEAD: Final = (
    *("disclosure", "answer_records", "answer_correction", "answer_suspension"),
    *("answer_provision", "answer_erasure", "authority_answer", "apology", "campaign"),
    *("incident_notice", "policy_revision", "joint_use_change"),
)
_CLERK: Final = (
    *("receipt", "resumed", "completion_request", "fee_notice", "fee_receipt", "method_change"),
    *("request_withdrawn", "leaving", "graduation", "withdrawal", "application_returned"),
    *("recipient_correction", "recipient_question", "recipient_suspension"),
    *("recipient_provision_stop", "recipient_erasure", "consent_certificate", "cover_note"),
    "erasure_certificate",
)
DEFAULTS: Final[Table] = {
    **dict.fromkeys(_CLERK, Role.clerk),
    **dict.fromkeys(_DEPARTMENT, Role.department_manager),
    **dict.fromkeys(_HEAD, Role.manager),
}
"""Who may issue each kind until a manager says otherwise; whoever adds a kind adds its line."""
UNKNOWN: Final = Role.department_manager


def rank(role: Role) -> int:
    """Return how much a role may sign; -1 for whoever signs nothing."""
    return LEVELS.index(role) if role in LEVELS else -1


def reaches(roles: Iterable[Role], level: Role) -> bool:
    """Tell whether one of the roles may sign what this level signs."""
    return max(map(rank, roles), default=-1) >= rank(level)


def choices_of(kind: str) -> tuple[Role, ...]:
    """List the levels that may be set for a kind; an answer is never its drafter's alone."""
    if kind in HEAD_ONLY:
        return (Role.manager,)
    if kind in FREE:
        return (Role.clerk,)
    return LEVELS[1:] if kind in ANSWERS else LEVELS


def level_of(table: Table, kind: str) -> Role:
    """Return the least role that may issue a kind, as the table or the program has it."""
    level, may_be = table.get(kind, DEFAULTS.get(kind, UNKNOWN)), choices_of(kind)
    return level if level in may_be else may_be[0]


def level_of_right(table: Table, right: RightLine) -> Role:
    """Return the least role that may approve the answer to a right.

    That nothing is held, and that nothing is said of it (P-15), must not be told apart by who
    approves it: both are the head's.
    """
    return Role.manager if right.outcome in NOTHING else level_of(table, kind_of(right))


def may_be_deputised(right: RightLine) -> bool:
    """Tell whether a deputy may approve the answer while the head is away."""
    return right.outcome not in NOTHING


def level_sentence(kind: str, level: Role) -> str:
    """Say whose a kind of letter is."""
    return f"「{letter_word(kind)}」は、専決表で{level.word}の決裁になっています。"
