"""Say what is shared with a joint user, and what was agreed with it (法27条5項3号, LAW A-6)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Final
from unicodedata import normalize

from app.rules.contracts import Said
from app.rules.findings import Findings
from app.rules.ids import PolicyVersionId
from app.rules.lines_typed import LONGEST, chosen, day, line, past_day, several
from app.rules.problems import Problem
from app.rules.worded import Worded


class Duty(Worded):
    """Name what the guideline wants to be agreed with joint users (通則3-6-3)."""

    members = "members", "共同利用者の要件"
    persons = "persons", "各社の責任者・問合せ担当・連絡先"
    care = "care", "漏えいの防止・目的外利用の禁止"
    returning = "returning", "終了後の返還・消去"
    breach = "breach", "取決めに反したときの措置"
    accident = "accident", "事故のときの報告"
    ending = "ending", "終了の手続"


@dataclass(frozen=True)
class JointUse:
    """Stand for one joint use; `listed_as` are the words of the policy for this partner."""

    from_on: date
    until_on: date | None = None
    version_id: PolicyVersionId | None = None
    listed_as: str = ""
    items: tuple[str, ...] = ()
    purpose: str = ""
    agreement: Said = Said.unknown
    agreed_on: date | None = None
    duties: tuple[Duty, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class JointUseDraft:
    """Hold what was typed of a joint use; days as typed."""

    from_on: str = ""
    until_on: str = ""
    listed_as: str = ""
    items: tuple[str, ...] = ()
    purpose: str = ""
    agreement: str = Said.unknown
    agreed_on: str = ""
    duties: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class JointUseReading:
    """Hold what became of a draft: a joint use, or the problems that forbid one."""

    joint_use: JointUse | None
    problems: tuple[Problem, ...] = field(default=())


_FORMS: Final = ("株式会社", "(株)")
_NEEDED: Final = {
    "from_on": "共同利用を始めた日を入れてください。",
    "items": "共同で利用する項目を入れてください。",
    "purpose": "共同利用の目的を入れてください。",
}


def read_joint_use(draft: JointUseDraft, *, today: date) -> JointUseReading:
    """Check what was typed of a joint use."""
    found = Findings()
    begun, ends, agreed = (
        found.take(name, getattr(draft, name), partial(read, today), None)
        for name, read in (("from_on", day), ("until_on", day), ("agreed_on", past_day))
    )
    items = several(draft.items)
    filled = {"from_on": begun, "items": items, "purpose": draft.purpose.strip()}
    for name, sentence in _NEEDED.items():
        if not filled[name] and not found.has_problem(name):
            found.problems.append(Problem(name, sentence))
    if begun and ends and ends < begun:
        sentence = "終わりの日が、始まりの日より前です。日付を確かめてください。"
        found.problems.append(Problem("until_on", sentence, draft.until_on))
    new = JointUse(
        from_on=begun or date.min,
        until_on=ends,
        listed_as=line(found, "listed_as", draft.listed_as, "方針での書き方", LONGEST * 2),
        items=items,
        purpose=draft.purpose.strip(),
        agreement=chosen(Said, draft.agreement),
        agreed_on=agreed,
        duties=tuple(one for one in Duty if one in draft.duties),
        note=draft.note.strip(),
    )
    return JointUseReading(None if found.problems else new, tuple(found.problems))


def stands(one: JointUse, on: date) -> bool:
    """Tell whether a joint use goes on on a day, its first and its last day included."""
    return one.from_on <= on and (one.until_on is None or on <= one.until_on)


def listed(name: str, users: Sequence[str]) -> str:
    """Return the words of the policy that mean a partner; empty where it does not name it."""
    return next((words for words in users if is_same(name, words)), "")


def is_same(name: str, other: str) -> bool:
    """Tell whether two names mean one partner, whatever the spaces, the width and 株式会社."""
    plain = _plain(name)
    return bool(plain) and plain == _plain(other)


def overlap(one: JointUse, other: JointUse) -> bool:
    """Tell whether two joint uses go on on the same day."""
    ends = (one.until_on or date.max, other.until_on or date.max)
    return max(one.from_on, other.from_on) <= min(ends)


def _plain(words: str) -> str:
    # The width of letters and ㈱ are made one by NFKC: ㈱ becomes (株).
    plain = "".join(normalize("NFKC", words).split()).casefold()
    for form in _FORMS:
        plain = plain.replace(form, "")
    return plain
