"""Read what was typed of an amendment (覚書); what stays empty leaves the contract as it was."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final, TypeVar

from app.rules.contract_drafts import CLAUSE_FIELDS, LONGEST_TITLE
from app.rules.contracts import Amendment, Contract, Onward, Said
from app.rules.findings import Findings
from app.rules.lines_typed import LONGEST, day, line, several
from app.rules.problems import Problem
from app.rules.worded import Worded

T = TypeVar("T", bound=Worded)
_NEEDED: Final = {
    "effective_on": "覚書の内容が効く日を入れてください。",
    "what": "何を変えたかを書いてください。",
}


@dataclass(frozen=True)
class AmendmentDraft:
    """Hold what was typed of an amendment; None or empty is «as it was»."""

    title: str = "覚書"
    what: str = ""
    concluded_on: str = ""
    effective_on: str = ""
    until_on: str = ""
    work: str = ""
    items: tuple[str, ...] | None = None
    purposes: tuple[str, ...] | None = None
    confidentiality: str = ""
    no_onward: str = ""
    liability: str = ""
    oversight: str = ""
    subcontracting: str = ""


@dataclass(frozen=True)
class AmendmentReading:
    """Hold what became of a draft: an amendment, or the problems that forbid one."""

    amendment: Amendment | None
    problems: tuple[Problem, ...] = ()


def read_amendment(draft: AmendmentDraft, contract: Contract, *, today: date) -> AmendmentReading:
    """Check what was typed of an amendment of a contract."""
    found = Findings()
    on = {
        name: found.take(name, getattr(draft, name), partial(day, today), None)
        for name in ("concluded_on", "effective_on", "until_on")
    }
    what = draft.what.strip()
    for name, sentence in _NEEDED.items():
        if not getattr(draft, name).strip():
            found.problems.append(Problem(name, sentence))
    effective, until = on["effective_on"], on["until_on"]
    if effective and effective < contract.from_on:
        sentence = "効く日が、契約の始まりより前です。日付を確かめてください。"
        found.problems.append(Problem("effective_on", sentence, draft.effective_on))
    if effective and until and until < effective:
        sentence = "契約の終わりの日が、覚書の効く日より前です。日付を確かめてください。"
        found.problems.append(Problem("until_on", sentence, draft.until_on))
    new = Amendment(
        title=line(found, "title", draft.title, "覚書の名称", LONGEST_TITLE, needed=True),
        effective_on=effective or date.min,
        what=what,
        concluded_on=on["concluded_on"],
        until_on=until,
        work=line(found, "work", draft.work, "委託する業務", LONGEST) or None,
        items=None if draft.items is None else several(draft.items),
        purposes=None if draft.purposes is None else several(draft.purposes),
        **_said(draft),
    )
    return AmendmentReading(None if found.problems else new, tuple(found.problems))


def _said(draft: AmendmentDraft) -> dict[str, Any]:
    said = {name: _one(Said, getattr(draft, name)) for name in CLAUSE_FIELDS}
    return {**said, "subcontracting": _one(Onward, draft.subcontracting)}


def _one(kind: type[T], code: str) -> T | None:
    return next((one for one in kind if one == code), None)
