"""Name how a right can end, and what each end needs to be written down (LAW A-1, OFFICE L-19)."""

from dataclasses import dataclass

from app.rules.rights import Remedy, RightRule
from app.rules.worded import Worded


class Outcome(Worded):
    """Name the decision on a right, or the end it came to without one."""

    full = "full", "全部"
    partial = "partial", "一部"
    refused = "refused", "しない"
    none_held = "none_held", "不存在"
    existence_withheld = "existence_withheld", "存否をお答えしない"
    withdrawn = "withdrawn", "取下げ"
    no_authority = "no_authority", "代理権なし"
    not_identified = "not_identified", "本人と確認できない"
    not_completed = "not_completed", "補正に応じていただけない"
    out_of_scope = "out_of_scope", "法の対象外"
    duplicate = "duplicate", "重複"


@dataclass(frozen=True)
class OutcomeRule:
    """Say what an outcome needs, and whether it answers the substance of the request.

    `substantive` outcomes need the identity first; the others end a case beside it and are not
    counted as 不開示 (L-19). `accepted` ones are carried out where the right asks for it (P-11).
    """

    needs_ground: bool = False
    needs_public_reason: bool = True
    needs_internal_reason: bool = False
    substantive: bool = False
    accepted: bool = False
    head_only: bool = False


OUTCOMES: dict[Outcome, OutcomeRule] = {
    Outcome.full: OutcomeRule(needs_public_reason=False, substantive=True, accepted=True),
    Outcome.partial: OutcomeRule(needs_ground=True, substantive=True, accepted=True),
    Outcome.refused: OutcomeRule(needs_ground=True, substantive=True),
    Outcome.none_held: OutcomeRule(substantive=True),
    # The letter must not differ from that of none_held, so it needs the same public words (P-15).
    Outcome.existence_withheld: OutcomeRule(
        needs_internal_reason=True, substantive=True, head_only=True
    ),
    Outcome.withdrawn: OutcomeRule(needs_public_reason=False),
    Outcome.no_authority: OutcomeRule(),
    Outcome.not_identified: OutcomeRule(),
    Outcome.not_completed: OutcomeRule(),
    Outcome.out_of_scope: OutcomeRule(),
    Outcome.duplicate: OutcomeRule(),
}

_NEVER: dict[Remedy, frozenset[Outcome]] = {
    # 法32② knows the notice and its refusal, nothing between them.
    Remedy.purpose_notice: frozenset({Outcome.partial}),
    Remedy.complaint: frozenset(
        {
            Outcome.none_held,
            Outcome.existence_withheld,
            Outcome.no_authority,
            Outcome.not_identified,
            Outcome.not_completed,
        }
    ),
}


def outcomes_of(remedy: Remedy) -> tuple[Outcome, ...]:
    """List the outcomes one can decide for a remedy; withdrawing is a move of its own."""
    never = _NEVER.get(remedy, frozenset())
    return tuple(one for one in Outcome if one is not Outcome.withdrawn and one not in never)


def told_as(outcome: Outcome) -> Outcome:
    """Return what everybody but the 管理責任者 reads an outcome as (P-15)."""
    return Outcome.none_held if outcome is Outcome.existence_withheld else outcome


def needs_ground(outcome: Outcome, rule: RightRule) -> bool:
    """Tell whether a ground must be named; where the law lists none, none is asked for."""
    return OUTCOMES[outcome].needs_ground and bool(rule.grounds)


def needs_public_reason(outcome: Outcome) -> bool:
    """Tell whether the letter must give a reason (法36条)."""
    return OUTCOMES[outcome].needs_public_reason


def needs_identity(outcome: Outcome, rule: RightRule) -> bool:
    """Tell whether the requester's identity must be checked before this is decided."""
    return rule.identity_needed and OUTCOMES[outcome].substantive


def must_carry_out(outcome: Outcome, rule: RightRule) -> bool:
    """Tell whether something must be done before the answer may say so (P-11)."""
    return rule.carried_out_first and OUTCOMES[outcome].accepted
