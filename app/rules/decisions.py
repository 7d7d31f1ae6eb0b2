"""Check a decision before it is kept: outcome, ground, reasons (LAW A-1; OFFICE §5)."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.rules.grounds import GROUNDS
from app.rules.outcomes import OUTCOMES, Outcome, needs_ground, outcomes_of
from app.rules.problems import Problem
from app.rules.rights import RightRule

NEED_ALTERNATIVE = frozenset({"violation_hard", "provision_hard", "need_hard"})
"""Grounds that the law grants only with another measure in the place of what was asked."""


@dataclass(frozen=True)
class DecisionDraft:
    """Hold a decision as typed: codes of Outcome and Ground, and the two reasons.

    `findings` is what was found, `words` the answer to a complaint or a wish; empty ones leave
    what is kept. `alternative` is 代替措置. `paper_reason`: why paper and not the wished method.
    """

    outcome: str = ""
    ground: str = ""
    public_reason: str = ""
    internal_reason: str = ""
    findings: str = ""
    words: str = ""
    alternative: str = ""
    paper_reason: str = ""


@dataclass(frozen=True)
class Decision:
    """Stand for a decision that has all it needs; `ground` is a code or empty."""

    outcome: Outcome
    ground: str
    public_reason: str
    internal_reason: str
    findings: str = ""
    words: str = ""
    alternative: str = ""
    paper_reason: str = ""


@dataclass(frozen=True)
class DecisionReading:
    """Return the decision, or what is wrong with its draft; never both."""

    decision: Decision | None
    problems: tuple[Problem, ...] = ()


def read_decision(draft: DecisionDraft, rule: RightRule) -> DecisionReading:
    """Read a draft under the rule of its right; `problems` name the draft's fields."""
    outcome = _outcome(draft.outcome, rule)
    if outcome is None:
        sentence = f"「{rule.word}」への対応を選んでください。"
        return DecisionReading(None, (Problem("outcome", sentence, draft.outcome),))
    problems = (*_ground_problems(outcome, draft, rule), *_reason_problems(outcome, draft))
    return DecisionReading(None, problems) if problems else DecisionReading(_read(outcome, draft))


def asks_alternative(outcome: Outcome | None, ground: str) -> bool:
    """Tell whether the ground holds only together with 代替措置 (法35②⑥ただし書)."""
    return outcome is not None and OUTCOMES[outcome].needs_ground and ground in NEED_ALTERNATIVE


def _read(outcome: Outcome, draft: DecisionDraft) -> Decision:
    needs = OUTCOMES[outcome]
    return Decision(
        outcome=outcome,
        ground=draft.ground if needs.needs_ground else "",
        public_reason=draft.public_reason.strip(),
        internal_reason=draft.internal_reason.strip(),
        findings=draft.findings.strip(),
        words=draft.words.strip(),
        alternative=draft.alternative.strip() if needs.needs_ground else "",
        paper_reason=draft.paper_reason.strip() if needs.accepted else "",
    )


def _outcome(code: str, rule: RightRule) -> Outcome | None:
    return next((outcome for outcome in outcomes_of(rule.remedy) if outcome == code), None)


def _ground_problems(outcome: Outcome, draft: DecisionDraft, rule: RightRule) -> Iterator[Problem]:
    if not OUTCOMES[outcome].needs_ground:
        return
    if draft.ground and draft.ground not in rule.grounds:
        named = GROUNDS.get(draft.ground)
        words = f"「{named.word}」" if named else "その理由"
        yield Problem(
            "ground",
            f"{words}では、「{rule.word}」のご請求を断れません。一覧から選び直してください。",
            draft.ground,
        )
    elif not draft.ground and needs_ground(outcome, rule):
        yield Problem("ground", f"「{outcome.word}」とする根拠を選んでください。")


def _reason_problems(outcome: Outcome, draft: DecisionDraft) -> Iterator[Problem]:
    needs = OUTCOMES[outcome]
    if needs.needs_public_reason and not draft.public_reason.strip():
        yield Problem("public_reason", "回答の文書に載せる理由を書いてください。")
    if asks_alternative(outcome, draft.ground) and not draft.alternative.strip():
        yield Problem(
            "alternative",
            "「困難で、代わりの措置をとる」ときは、代わりの措置を書いてください。文書に載ります。",
        )
    if needs.needs_internal_reason and not draft.internal_reason.strip():
        yield Problem(
            "internal_reason", "内部の理由を書いてください。この理由は文書には載りません。"
        )
