"""Name the questions of an audit: the standard ones, the policy's promises, the office's own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.eras import japanese
from app.rules.policy_text import ParsedPolicy
from app.rules.worded import Worded

POLICY_SECTION: Final = "方針で約束したこと"


class Source(Worded):
    """Name where a question comes from."""

    standard = "standard", "標準"
    policy = "policy", "方針"
    own = "own", "独自"


@dataclass(frozen=True)
class Question:
    """Hold one question: its section, what is asked, on which ground, and how it is looked at."""

    section: str
    subject: str
    basis: str = ""
    method: str = ""


def promised(policy: ParsedPolicy, on: date) -> tuple[Question, ...]:
    """Return a question for each clause of a policy, and for its listed facts."""
    basis = f"個人情報保護方針（{japanese(on)}）"
    return tuple(
        Question(POLICY_SECTION, subject, basis, method)
        for subject, method in dict(_promised(policy)).items()
    )


def _promised(policy: ParsedPolicy) -> Iterator[tuple[str, str]]:
    if policy.purposes:
        count = len(policy.purposes)
        yield (
            f"利用目的（{count}項目）の範囲で利用している",
            "帳票とデータの使い道を、利用目的の一覧と照らす",
        )
    users = policy.joint_use.users
    if users:
        yield (
            f"共同利用する者は、公表した{len(users)}者だけである",
            "提供の記録と共同利用先台帳を照らす",
        )
    for clause in policy.clauses:
        heading = clause.heading.strip()
        if heading:
            yield f"「{heading}」に書いたとおりに行っている", "担当者に聞き、記録で確かめる"
