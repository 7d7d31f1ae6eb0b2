"""Read what was typed of a contract, and name by its field what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from app.rules.contracts import Contract, Onward, Said, Terms
from app.rules.findings import Findings
from app.rules.lines_typed import chosen, day, line, several, whole_number
from app.rules.problems import Problem

LONGEST_TITLE: Final = 120
LONGEST_MONTHS: Final = 120
CLAUSE_FIELDS: Final = ("confidentiality", "no_onward", "liability", "oversight")


@dataclass(frozen=True)
class ContractDraft:
    """Hold what was typed of a contract; of each clause what was chosen."""

    title: str = ""
    work: str = ""
    items: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    people_count: str = ""
    sensitive: str = Said.unknown
    handover: str = ""
    concluded_on: str = ""
    from_on: str = ""
    until_on: str = ""
    renews: bool = False
    renewal_months: str = ""
    notice_months: str = ""
    confidentiality: str = Said.unknown
    no_onward: str = Said.unknown
    liability: str = Said.unknown
    oversight: str = Said.unknown
    subcontracting: str = Onward.unknown
    note: str = ""


@dataclass(frozen=True)
class ContractReading:
    """Hold what became of a draft: a contract, or the problems that forbid one."""

    contract: Contract | None
    problems: tuple[Problem, ...] = ()


def read_contract(draft: ContractDraft, *, today: date) -> ContractReading:
    """Check what was typed of a contract."""
    found = Findings()
    on = {
        field: found.take(field, getattr(draft, field), partial(day, today), None)
        for field in ("concluded_on", "from_on", "until_on")
    }
    contract = _contract(draft, found, on)
    _period(draft, contract, on, found)
    return ContractReading(None if found.problems else contract, tuple(found.problems))


def _contract(draft: ContractDraft, found: Findings, on: Mapping[str, date | None]) -> Contract:
    renews = draft.renews
    months = partial(whole_number, most=LONGEST_MONTHS)
    return Contract(
        title=line(found, "title", draft.title, "契約の名称", LONGEST_TITLE, needed=True),
        from_on=on["from_on"] or date.min,
        until_on=on["until_on"],
        concluded_on=on["concluded_on"],
        terms=_terms(draft, found),
        people_count=found.take("people_count", draft.people_count, whole_number, None),
        sensitive=chosen(Said, draft.sensitive),
        handover=line(found, "handover", draft.handover, "受け渡しの方法", 40),
        renews=renews,
        renewal_months=(
            found.take("renewal_months", draft.renewal_months, months, None) or 0 if renews else 0
        ),
        notice_months=(
            found.take("notice_months", draft.notice_months, months, None) or 0 if renews else 0
        ),
        note=draft.note.strip(),
    )


def _terms(draft: ContractDraft, found: Findings) -> Terms:
    return Terms(
        work=line(found, "work", draft.work, "委託する業務"),
        items=several(draft.items),
        purposes=several(draft.purposes),
        subcontracting=chosen(Onward, draft.subcontracting),
        **{name: chosen(Said, getattr(draft, name)) for name in CLAUSE_FIELDS},
    )


def _period(
    draft: ContractDraft, contract: Contract, on: Mapping[str, date | None], found: Findings
) -> None:
    begun, ends = on["from_on"], on["until_on"]

    def told(field: str, sentence: str) -> None:
        if not found.has_problem(field):
            found.problems.append(Problem(field, sentence, getattr(draft, field)))

    if begun is None:
        told("from_on", "契約の始まりの日を入れてください。")
    elif ends is not None and ends < begun:
        told("until_on", "契約の終わりの日が、始まりの日より前です。日付を確かめてください。")
    if draft.renews and ends is None and not found.has_problem("until_on"):
        told("until_on", "自動更新の契約は、最初の期間の終わりの日を入れてください。")
    if draft.renews and not contract.renewal_months:
        told("renewal_months", "何か月ずつ更新するかを、1以上の数字で入れてください。")
