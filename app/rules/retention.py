"""Say until which day a record of the desk must stay (LAW A-10, A-13 P-8)."""

from dataclasses import dataclass
from datetime import date

from app.rules.anniversaries import years_after

PROVISION_LAW = "個人情報の保護に関する法律第29条第2項（提供の記録の保存）"


RECEIPT_LAW = "個人情報の保護に関する法律第30条第4項（受領の記録の保存）"


@dataclass(frozen=True)
class Keeping:
    """Say until when something is kept, and why; `until_on` is its last day."""

    ground: str
    until_on: date


def desk_rule(years: int) -> str:
    """Name the office's own rule for records of the desk; no law sets a time for them."""
    return f"窓口の記録の保存期間（内規、終わってから{years}年）"


def desk_keeping(ended_on: date | None, years: int, today: date) -> Keeping | None:
    """Say until when a record of the desk is kept; None where its time is over.

    What is still open is kept from its end on, which is today at the earliest.
    """
    until = years_after(ended_on or today, years)
    return None if until < today else Keeping(desk_rule(years), until)


def provision_keeping(until: date, today: date) -> Keeping | None:
    """Say until when the record of a provision is kept; None where its time is over."""
    return None if until < today else Keeping(PROVISION_LAW, until)


def receipt_keeping(until: date, today: date) -> Keeping | None:
    """Say until when the record of a receipt is kept; None where its time is over."""
    return None if until < today else Keeping(RECEIPT_LAW, until)
