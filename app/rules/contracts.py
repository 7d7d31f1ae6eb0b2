"""Say what a contract with a contractor holds, and what its amendments make of it (LAW A-8)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Final

from app.rules.worded import Worded


class Said(Worded):
    """Name whether a contract says something; nobody has looked yet where it is unknown."""

    yes = "yes", "あり"
    no = "no", "なし"
    unknown = "unknown", "未確認"


class Onward(Worded):
    """Name whether the contractor may hand the work on (再委託)."""

    forbidden = "forbidden", "禁止"
    approval = "approval", "承認を得て可"
    free = "free", "可（承認なし）"
    unknown = "unknown", "未確認"


@dataclass(frozen=True)
class Terms:
    """Hold what a contract says; without items or purposes it names none of its own."""

    work: str = ""
    items: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    confidentiality: Said = Said.unknown
    no_onward: Said = Said.unknown
    liability: Said = Said.unknown
    oversight: Said = Said.unknown
    subcontracting: Onward = Onward.unknown


@dataclass(frozen=True)
class Contract:
    """Stand for one contract as it was concluded; first and last day are both included.

    `renews`: it goes on by `renewal_months` unless somebody says otherwise `notice_months` before
    its end. `not_renewed_on` is the day on which that was said, `ended_on` the last day of one
    that was ended before its time.
    """

    title: str
    from_on: date
    until_on: date | None = None
    terms: Terms = Terms()
    people_count: int | None = None
    sensitive: Said = Said.unknown
    handover: str = ""
    concluded_on: date | None = None
    renews: bool = False
    renewal_months: int = 0
    notice_months: int = 0
    not_renewed_on: date | None = None
    ended_on: date | None = None
    end_reason: str = ""
    note: str = ""


@dataclass(frozen=True)
class Amendment:
    """Stand for one 覚書; what is None leaves the contract as it was."""

    title: str
    effective_on: date
    what: str
    concluded_on: date | None = None
    until_on: date | None = None
    work: str | None = None
    items: tuple[str, ...] | None = None
    purposes: tuple[str, ...] | None = None
    confidentiality: Said | None = None
    no_onward: Said | None = None
    liability: Said | None = None
    oversight: Said | None = None
    subcontracting: Onward | None = None


CLAUSES: Final = {
    "confidentiality": "守秘義務",
    "no_onward": "再提供禁止",
    "liability": "事故時の責任分担",
}
"""The three clauses that the policy promises of every contractor, by their field."""
_TERMS: Final = tuple(one.name for one in fields(Terms))


def terms_on(contract: Contract, amendments: Sequence[Amendment], day: date) -> Terms:
    """Return what the contract says on a day, its amendments up to that day included."""
    terms = contract.terms
    for one in in_order(amendments):
        if one.effective_on <= day:
            terms = replace(terms, **dict(_changed(one)))  # type: ignore[arg-type]
    return terms


def lacking(terms: Terms) -> tuple[str, ...]:
    """Name those of the three clauses that the contract does not have."""
    return _clauses(terms, Said.no)


def unsure(terms: Terms) -> tuple[str, ...]:
    """Name those of the three clauses that nobody has looked for yet."""
    return _clauses(terms, Said.unknown)


def in_order(amendments: Sequence[Amendment]) -> Sequence[Amendment]:
    """Return amendments by the day from which they hold; of one day the later recorded wins."""
    return sorted(amendments, key=lambda one: one.effective_on)


def _changed(one: Amendment) -> Iterator[tuple[str, object]]:
    values = ((name, getattr(one, name)) for name in _TERMS)
    return ((name, value) for name, value in values if value is not None)


def _clauses(terms: Terms, said: Said) -> tuple[str, ...]:
    return tuple(word for field, word in CLAUSES.items() if getattr(terms, field) is said)
