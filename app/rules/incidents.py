"""Say what went wrong with personal data, and which of it must be reported (LAW A-3: 規則7条)."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from app.rules.misdelivery import KIND as MISDELIVERY
from app.rules.worded import Worded

MANY: Final = 1_000
"""More people than this make an incident of type ④; the largest number that may be counts."""


class IncidentKind(Worded):
    """Name what happened to the data."""

    leak = "leak", "漏えい"
    loss = "loss", "滅失"
    damage = "damage", "毀損"
    misdelivery = MISDELIVERY, "誤送付"


class IncidentType(Worded):
    """Name one of the four types that must be reported."""

    sensitive = "sensitive", "① 要配慮個人情報が含まれる"
    wealth = "wealth", "② 財産的な被害が生じるおそれ"
    malice = "malice", "③ 不正の目的によるおそれ"
    many = "many", "④ ご本人が1,000人を超える"

    @property
    def sign(self) -> str:
        """Return the number by which people call the type."""
        return self.word[0]


class Origin(Worded):
    """Name where it happened: what entrusts it to whom decides who reports."""

    own = "own", "当生協"
    contractor = "contractor", "委託先（当生協から委託）"
    client = "client", "委託元からお預かりした情報"


class Duty(Worded):
    """Name what the office owes the commission for an incident."""

    report = "report", "報告が必要"
    none = "none", "報告の対象外"
    encrypted = "encrypted", "高度な暗号化のため報告不要"
    client = "client", "委託元への通知で報告を免除"
    waived = "waived", "報告不要と判断"


def all_types(ticked: Iterable[IncidentType], people_count: int | None) -> tuple[IncidentType, ...]:
    """Return the types in their order; ④ follows from the number of people and from nothing else.

    `people_count` is the largest number that may be; None where nobody knows yet.
    """
    chosen = set(ticked) - {IncidentType.many}
    if people_count is not None and people_count > MANY:
        chosen.add(IncidentType.many)
    return tuple(one for one in IncidentType if one in chosen)


def types_out(types: Iterable[IncidentType]) -> str:
    """Return the types as they are kept."""
    return ",".join(one.value for one in IncidentType if one in set(types))


def types_in(kept: str) -> tuple[IncidentType, ...]:
    """Return the types as they were kept."""
    codes = set(kept.split(","))
    return tuple(one for one in IncidentType if one.value in codes)


def signs(types: Iterable[IncidentType]) -> str:
    """Write the types by their numbers alone: 「①③」; none is 「該当なし」."""
    return "".join(one.sign for one in types) or "該当なし"


def duty_of(
    types: Iterable[IncidentType],
    *,
    origin: Origin = Origin.own,
    encrypted: bool = False,
    client_told_on: date | None = None,
    waived: bool = False,
) -> Duty:
    """Say what is owed; what was told to whoever entrusted the data is theirs to report (規則9条).

    Where nobody entrusted them, the day on which somebody was told relieves the office of nothing.
    `waived` is the head's own judgement that nothing is to be reported.
    """
    if not tuple(types):
        return Duty.none
    if encrypted:
        return Duty.encrypted
    if origin is Origin.client and client_told_on is not None:
        return Duty.client
    return Duty.waived if waived else Duty.report


def must_report(types: Iterable[IncidentType], *, encrypted: bool = False) -> bool:
    """Tell whether the law asks for a report by the types alone."""
    return duty_of(types, encrypted=encrypted) is Duty.report


def incident_number(year: int, n: int) -> str:
    """Write the n-th incident of a fiscal year: 「案26-01」."""
    if n < 1:
        raise ValueError(n)
    return f"案{year % 100:02d}-{n:02d}"
