"""Ask one question each about a move; the answer is a refusing sentence, or None."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from app.rules.cases import (
    Case,
    RightLine,
    lacks_carrying_out,
    lacks_identity,
    rule_in,
    waits_for_completion,
)
from app.rules.clock import refuse_extension
from app.rules.ids import StaffId
from app.rules.outcomes import OUTCOMES, Outcome, must_carry_out
from app.rules.rights import bases_of
from app.rules.roles import Role, Verb, refuse
from app.rules.spoken_days import compared, month_day


@dataclass(frozen=True)
class Situation:
    """Hold what a question may look at; `right` is None where the whole case is moved."""

    case: Case
    right: RightLine | None
    staff_id: StaffId
    roles: frozenset[Role]
    day: date
    outcome: Outcome | None = None

    @property
    def rights(self) -> tuple[RightLine, ...]:
        """List the rights the move is about: the one, or all that are not withdrawn."""
        if self.right:
            return (self.right,)
        return tuple(right for right in self.case.rights if not right.is_withdrawn)

    @property
    def line(self) -> RightLine:
        """Return the one right of a move that is about a right."""
        assert self.right is not None
        return self.right


def first_refusal(
    checks: Iterable[Callable[[Situation], str | None]], situation: Situation
) -> str | None:
    """Ask in order; return the first refusing sentence."""
    return next((sentence for ask in checks if (sentence := ask(situation))), None)


def is_provisional(now: Situation) -> str | None:
    """Refuse to complete the intake of what is complete."""
    return None if now.case.provisional else "この受付は完了しています。仮受付ではありません。"


def nothing_decided_on_identity(now: Situation) -> str | None:
    """Refuse to check again what decisions already rest on."""
    if now.case.identity and any(right.decided_on for right in now.rights):
        return "本人確認は済んでいます。この確認をもとに対応を決定したため、変えられません。"
    return None


def something_unanswered(now: Situation) -> str | None:
    """Refuse what only makes sense while an answer is owed."""
    if not now.rights:
        return None if now.case.provisional else "請求・申出は、すべて取り下げられています。"
    if all(right.answered_on for right in now.rights):
        return "回答が済んでいます。この操作は、回答の前にだけできます。"
    return None


def completion_asked(now: Situation) -> str | None:
    """Refuse to receive a completion nobody waits for, or that came before it was asked for."""
    asked = [stop.asked_on for stop in now.case.clock.stops if stop.completed_on is None]
    if not asked:
        return "補正をお願いした記録がありません。先に「補正のお願い」を記録してください。"
    if now.day < min(asked):
        came, wanted = compared(now.day, min(asked))
        return (
            f"届いた日（{came}）が、お願いした日（{wanted}）より"
            "前になっています。日付を確かめてください。"
        )
    return None


def has_clock(now: Situation) -> str | None:
    """Refuse to extend what has no due day."""
    if now.case.is_voluntary:
        return "任意の対応には回答期限がありません。延長の必要はありません。"
    return None


def extension_in_time(now: Situation) -> str | None:
    """Refuse a second extension and a late one (P-4)."""
    return refuse_extension(now.case.clock, now.day)


def not_withdrawn(now: Situation) -> str | None:
    """Refuse to go on with what the requester took back."""
    if now.right and now.right.is_withdrawn:
        return f"「{now.right.remedy.word}」は取り下げられています。続けることはできません。"
    return None


def not_answered(now: Situation) -> str | None:
    """Refuse to change what has been answered."""
    if now.line.answered_on:
        return (
            f"{month_day(now.line.answered_on)}の文書で回答が済んでいます。"
            "内容を改めるときは、新しい受付として登録してください。"
        )
    return None


def not_carried_out(now: Situation) -> str | None:
    """Refuse to undo on paper what has been done to the data."""
    done = next((right.carried_out_on for right in now.rights if right.carried_out_on), None)
    if done:
        return f"{month_day(done)}に対応を実施しています。実施した内容を回答してください。"
    return None


def not_submitted(now: Situation) -> str | None:
    """Refuse to touch what lies before the approver."""
    if now.line.submitted_on and not now.line.approved_on:
        return "この回答は決裁に回っています。直すときは、先に差し戻してもらってください。"
    return None


def basis_chosen(now: Situation) -> str | None:
    """Refuse to decide without knowing under which article."""
    remedy = now.line.remedy
    if not now.line.basis and bases_of(remedy, now.case.received_on):
        return f"「{remedy.word}」の根拠が選ばれていません。根拠を選んでから決定してください。"
    return None


def identity_checked(now: Situation) -> str | None:
    """Refuse to decide the substance before the identity is checked (L-19 ends are free)."""
    if lacks_identity(now.case, now.line, now.outcome or Outcome.full):
        return "本人確認が済んでいません。確認した書類を記録してから、対応を決定してください。"
    return None


def completion_arrived(now: Situation) -> str | None:
    """Refuse to decide the substance while a completion is waited for."""
    substantive = OUTCOMES[now.outcome or Outcome.full].substantive
    if substantive and waits_for_completion(now.case):
        return (
            "お願いした書類などが届くのを待っています。届いた日を記録してから決定してください。"
            "届かないときは「補正に応じていただけない」などの終わり方を選べます。"
        )
    return None


def head_decides(now: Situation) -> str | None:
    """Refuse a clerk the outcome that only the 管理責任者 may choose (P-15)."""
    if now.outcome and OUTCOMES[now.outcome].head_only:
        return refuse(now.roles, Verb.withhold_existence)
    return None


def decided(now: Situation) -> str | None:
    """Refuse to submit nothing."""
    if now.line.decided_on is None:
        return f"「{now.line.remedy.word}」の対応が決まっていません。決定してから回してください。"
    return None


def not_approved(now: Situation) -> str | None:
    """Refuse to approve, or ask for it, twice."""
    if now.line.approved_on:
        return f"この回答は{month_day(now.line.approved_on)}に承認されています。"
    return None


def submitted(now: Situation) -> str | None:
    """Refuse to approve or send back what was not submitted."""
    if now.line.submitted_on is None:
        return "この回答はまだ決裁に回っていません。起案した人が「決裁に回す」を押してください。"
    return None


def drafted_by_another(now: Situation) -> str | None:
    """Refuse the approval of one's own draft (OFFICE §3.6 no. 3)."""
    if now.line.drafted_by == now.staff_id:
        return "ご自分が起案した回答は承認できません。ほかの決裁者に回してください。"
    return None


def has_carrying_out(now: Situation) -> str | None:
    """Refuse the act where the right knows none, or nothing is to be done (P-11)."""
    rule = rule_in(now.case, now.line)
    if not rule.carried_out_first:
        return (
            f"「{rule.word}」には、回答の前に実施することがありません。"
            "承認された後、そのまま回答してください。"
        )
    if now.line.outcome and not must_carry_out(now.line.outcome, rule):
        return (
            f"決定が「{now.line.outcome.word}」のため、実施することがありません。"
            "承認された後、そのまま回答してください。"
        )
    return None


def approved_before_act(now: Situation) -> str | None:
    """Refuse to act on the data before the approval."""
    if now.line.approved_on is None:
        return "承認されていません。訂正・停止・消去は、決裁が済んでから実施してください。"
    return None


def approved_before_answer(now: Situation) -> str | None:
    """Refuse to answer before the approval."""
    if now.line.approved_on is None:
        return "承認されていない回答は発行できません。決裁に回し、承認されてから発行してください。"
    return None


def carried_out_before_answer(now: Situation) -> str | None:
    """Refuse to write that something was done which was not (P-11)."""
    if lacks_carrying_out(now.case, now.line):
        return (
            f"「{now.line.remedy.word}」がまだ実施されていません。"
            "実施してから、行った内容を回答してください。"
        )
    return None


def answered(now: Situation) -> str | None:
    """Refuse to post a letter that was not issued."""
    if now.line.answered_on is None:
        return "回答の文書が発行されていません。発行してから、発送を記録してください。"
    return None


def not_dispatched(now: Situation) -> str | None:
    """Refuse to post the same answer twice, unless it came back."""
    if now.line.dispatched_on and not now.line.is_back:
        return f"この回答は{month_day(now.line.dispatched_on)}に発送しています。"
    return None


def not_before_letter(now: Situation) -> str | None:
    """Refuse a day of posting before the date on the letter."""
    dated = now.line.answered_on
    if dated and now.day < dated:
        posted, written = compared(now.day, dated)
        return (
            f"発送日（{posted}）が、文書の日付（{written}）より"
            "前になっています。日付を確かめてください。"
        )
    return None


def everything_finished(now: Situation) -> str | None:
    """Refuse to close while one right is neither posted nor withdrawn."""
    waiting = "・".join(right.remedy.word for right in now.case.open_rights)
    if waiting:
        return (
            f"まだ完了できません。「{waiting}」の回答が発送されていません。"
            "発送するか、取下げを記録してください。"
        )
    return None
