"""List the papers that show who somebody is, or whom she may act for (LAW A-2, A-13 P-13).

The table is a value: the 管理責任者 may change it, so every rule takes it as an argument.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

ISSUE_MONTHS = 3
"""How old a certificate may be by default; offices differ (LAW A-2)."""


class Use(StrEnum):
    """Tell apart what a paper is good for."""

    identity = "identity"
    authority = "authority"


@dataclass(frozen=True)
class Paper:
    """Describe one kind of paper.

    `number_may_be_noted`: the last four characters only; elsewhere the field is absent (P-13).
    `expires`: the paper bears a 有効期限. `valid_months`: how old it may be by its 発行日; None
    where no limit is set. `accepted_until`: the last day on which the kind is taken at all.
    """

    code: str
    word: str
    photo: bool = False
    number_may_be_noted: bool = False
    expires: bool = False
    valid_months: int | None = None
    accepted_until: date | None = None
    use: Use = Use.identity


def table_of(papers: Iterable[Paper]) -> MappingProxyType[str, Paper]:
    """Arrange papers by code, in their order."""
    return MappingProxyType({paper.code: paper for paper in papers})


PAPERS = table_of(
    (
        Paper("driving_licence", "運転免許証", photo=True, number_may_be_noted=True, expires=True),
        Paper("driving_history", "運転経歴証明書", photo=True, number_may_be_noted=True),
        Paper("passport", "旅券（パスポート）", photo=True, number_may_be_noted=True, expires=True),
        Paper("residence_card", "在留カード", photo=True, number_may_be_noted=True, expires=True),
        Paper(
            "special_permanent_resident",
            "特別永住者証明書",
            photo=True,
            number_may_be_noted=True,
            expires=True,
        ),
        Paper("my_number_card", "個人番号カード（表面のみ）", photo=True, expires=True),
        Paper("disability_certificate", "障害者手帳", photo=True),
        Paper("insurance_confirmation", "健康保険の資格確認書", expires=True),
        Paper("pension_book", "年金手帳・基礎年金番号通知書"),
        Paper("seal_certificate", "印鑑登録証明書と実印", valid_months=ISSUE_MONTHS),
        Paper("resident_record", "住民票の写し", valid_months=ISSUE_MONTHS),
        Paper(
            "family_register",
            "戸籍全部事項証明書",
            valid_months=ISSUE_MONTHS,
            use=Use.authority,
        ),
        Paper(
            "family_resident_record",
            "続柄の入った住民票の写し",
            valid_months=ISSUE_MONTHS,
            use=Use.authority,
        ),
        Paper(
            "guardianship_record",
            "成年後見の登記事項証明書",
            valid_months=ISSUE_MONTHS,
            use=Use.authority,
        ),
        Paper("power_of_attorney", "委任状", valid_months=ISSUE_MONTHS, use=Use.authority),
    )
)


def months_before(day: date, months: int) -> date:
    """Find the same day some months earlier, the month's last day where there is none such."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for last in (day.day, 30, 29):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, 28)
