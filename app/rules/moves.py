"""Say who may move a case or a right, and when; every other move is refused with a sentence."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from app.rules import desk_checks as desk
from app.rules import move_checks as check
from app.rules import outstanding
from app.rules.cases import Case, RightLine
from app.rules.ids import StaffId
from app.rules.move_checks import Situation
from app.rules.outcomes import Outcome
from app.rules.roles import Role, Verb, refuse
from app.rules.spoken_days import compared, month_day
from app.rules.worded import Worded


class Move(Worded):
    """Name what can be done to a case, or to one right of it."""

    complete_intake = "complete_intake", "受付の完了"
    check_identity = "check_identity", "本人確認"
    ask_completion = "ask_completion", "補正のお願い"
    receive_completion = "receive_completion", "補正の受取り"
    extend = "extend", "期限の延長"
    decide = "decide", "対応の決定"
    submit = "submit", "決裁への回付"
    approve = "approve", "承認"
    send_back = "send_back", "差戻し"
    carry_out = "carry_out", "対応の実施"
    answer = "answer", "回答"
    dispatch = "dispatch", "発送"
    close = "close", "完了"
    withdraw = "withdraw", "取下げ"


@dataclass(frozen=True)
class Actor:
    """Stand for the person who makes a move."""

    id: StaffId
    roles: frozenset[Role]


Check = Callable[[Situation], str | None]


@dataclass(frozen=True)
class MoveRule:
    """State what a move needs; the checks are asked in order and the first refusal counts."""

    verb: Verb
    checks: tuple[Check, ...] = field(default=())
    of_a_right: bool = False
    while_provisional: bool = False


OUTSTANDING: tuple[Check, ...] = (
    outstanding.is_of_the_living,
    outstanding.searches_are_in,
    outstanding.completion_is_in,
    outstanding.judgment_is_in,
)
"""What a decided right waits for at each further step, whenever it was asked."""

MOVES: dict[Move, MoveRule] = {
    Move.complete_intake: MoveRule(
        Verb.take_request, (check.is_provisional,), while_provisional=True
    ),
    Move.check_identity: MoveRule(
        Verb.take_request, (check.nothing_decided_on_identity,), while_provisional=True
    ),
    Move.ask_completion: MoveRule(
        Verb.take_request, (check.something_unanswered,), while_provisional=True
    ),
    Move.receive_completion: MoveRule(
        Verb.take_request, (check.completion_asked,), while_provisional=True
    ),
    Move.extend: MoveRule(
        Verb.take_request,
        (check.has_clock, check.something_unanswered, check.extension_in_time),
    ),
    Move.decide: MoveRule(
        Verb.decide,
        (
            check.not_withdrawn,
            check.not_answered,
            check.not_carried_out,
            check.not_submitted,
            outstanding.is_of_the_living,
            check.basis_chosen,
            check.identity_checked,
            check.completion_arrived,
            desk.completion_was_asked,
            desk.custody_judged,
            desk.family_judged,
            desk.inquiries_answered,
            check.head_decides,
        ),
        of_a_right=True,
    ),
    Move.submit: MoveRule(
        Verb.decide,
        (
            check.not_withdrawn,
            check.decided,
            check.not_approved,
            check.not_submitted,
            *OUTSTANDING,
        ),
        of_a_right=True,
    ),
    Move.approve: MoveRule(
        Verb.approve,
        (
            check.not_withdrawn,
            check.not_approved,
            check.submitted,
            check.drafted_by_another,
            *OUTSTANDING,
        ),
        of_a_right=True,
    ),
    Move.send_back: MoveRule(
        Verb.approve,
        (check.not_withdrawn, check.not_answered, check.submitted),
        of_a_right=True,
    ),
    Move.carry_out: MoveRule(
        Verb.carry_out,
        (
            check.not_withdrawn,
            check.has_carrying_out,
            check.not_carried_out,
            check.approved_before_act,
            *OUTSTANDING,
        ),
        of_a_right=True,
    ),
    Move.answer: MoveRule(
        Verb.issue_letter,
        (
            check.not_withdrawn,
            check.not_answered,
            check.approved_before_answer,
            check.carried_out_before_answer,
            *OUTSTANDING,
            desk.departments_done,
        ),
        of_a_right=True,
    ),
    Move.dispatch: MoveRule(
        Verb.issue_letter,
        (check.not_withdrawn, check.answered, check.not_dispatched, check.not_before_letter),
        of_a_right=True,
    ),
    Move.close: MoveRule(Verb.take_request, (check.everything_finished,), while_provisional=True),
    Move.withdraw: MoveRule(
        Verb.take_request,
        (check.not_withdrawn, check.not_carried_out, check.something_unanswered),
        while_provisional=True,
    ),
}


def refusal(
    move: Move,
    case: Case,
    right: RightLine | None,
    actor: Actor,
    day: date,
    *,
    outcome: Outcome | None = None,
) -> str | None:
    """Say why the move cannot be made; None where it can.

    `right` is the line as it stands, None for a move of the whole case (a withdrawal may be
    either). `day` is the day of the act: the letter's date for extend and answer. `outcome` is
    the one about to be decided; some ends need no identity (OFFICE L-19).
    """
    rule = MOVES[move]
    if rule.of_a_right and right is None:
        raise ValueError(move)
    return (
        refuse(actor.roles, rule.verb)
        or desk.not_recused(Situation(case, right, actor.id, actor.roles, day, outcome))
        or _refuse_state(move, case, day)
        or check.first_refusal(
            rule.checks, Situation(case, right, actor.id, actor.roles, day, outcome)
        )
    )


def _refuse_state(move: Move, case: Case, day: date) -> str | None:
    if case.closed_on:
        return (
            f"この受付は{month_day(case.closed_on)}に完了しています。"
            "続きのご用件は、新しい受付として登録してください。"
        )
    if case.handed_on:
        return (
            f"この受付は{month_day(case.handed_on)}に{case.handed_to}へ引き継いでいます。"
            "この窓口での対応は終わっています。"
        )
    if case.provisional and not MOVES[move].while_provisional:
        return (
            f"仮受付のままでは、{move.word}はできません。"
            "足りない項目を入れて、先に受付を完了してください。"
        )
    if day < case.received_on:
        given, arrived = compared(day, case.received_on)
        return (
            f"日付（{given}）が、届いた日（{arrived}）より"
            "前になっています。日付を確かめてください。"
        )
    return None
