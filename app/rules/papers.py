"""List the papers that show who somebody is, or whom she may act for (LAW A-2, A-13 P-13).

The table is a value: the 管理責任者 may change it, so every rule takes it as an argument.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.rules.requesters import RequesterKind

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
    where no limit is set. It is taken from `accepted_from` to `accepted_until`, both included.
    `shows`: whose authority it proves. `cover`: what has to be blacked out on a copy of it.
    """

    code: str
    word: str
    photo: bool = False
    number_may_be_noted: bool = False
    expires: bool = False
    valid_months: int | None = None
    accepted_until: date | None = None
    use: Use = Use.identity
    accepted_from: date | None = None
    shows: tuple[RequesterKind, ...] = ()
    cover: str = ""

    def is_taken(self, on: date) -> bool:
        """Tell whether this kind of paper is taken on a day."""
        begun = self.accepted_from is None or self.accepted_from <= on
        return begun and (self.accepted_until is None or on <= self.accepted_until)


def table_of(papers: Iterable[Paper]) -> MappingProxyType[str, Paper]:
    """Arrange papers by code, in their order."""
    return MappingProxyType({paper.code: paper for paper in papers})


def table_on(table: Mapping[str, Paper], day: date) -> MappingProxyType[str, Paper]:
    """Leave out the kinds that are not taken on a day."""
    return table_of(paper for paper in table.values() if paper.is_taken(day))


def authority_papers(kind: RequesterKind, table: Mapping[str, Paper]) -> tuple[str, ...]:
    """List the papers any one of which shows the authority of such a requester."""
    return tuple(
        paper.code for paper in table.values() if paper.use is Use.authority and kind in paper.shows
    )


def word_of(table: Mapping[str, Paper], code: str) -> str:
    """Return what a paper is called, also one that the table does not list any more."""
    paper = table.get(code) or PAPERS.get(code)
    return paper.word if paper else "その他の書類"


def _numbered(code: str, word: str, *, expires: bool = True) -> Paper:
    return Paper(code, word, photo=True, number_may_be_noted=True, expires=expires)


def _certificate(code: str, word: str, *shows: RequesterKind, cover: str = "") -> Paper:
    use = Use.authority if shows else Use.identity
    return Paper(code, word, valid_months=ISSUE_MONTHS, use=use, shows=shows, cover=cover)


_HOME_AND_NUMBER = "本籍・個人番号"
_OF_INSURANCE = "保険者番号、記号・番号、QRコード"

PAPERS = table_of(
    (
        _numbered("driving_licence", "運転免許証"),
        _numbered("driving_history", "運転経歴証明書", expires=False),
        _numbered("passport", "旅券（パスポート）"),
        _numbered("residence_card", "在留カード"),
        _numbered("special_permanent_resident", "特別永住者証明書"),
        Paper(
            "my_number_card",
            "個人番号カード（表面のみ）",
            photo=True,
            expires=True,
            cover="裏面の個人番号",
        ),
        Paper("disability_certificate", "障害者手帳", photo=True),
        Paper("insurance_confirmation", "健康保険の資格確認書", expires=True, cover=_OF_INSURANCE),
        Paper("pension_book", "年金手帳・基礎年金番号通知書", cover="基礎年金番号"),
        Paper("mother_child_handbook", "母子健康手帳"),
        _certificate("seal_certificate", "印鑑登録証明書と実印"),
        _certificate("resident_record", "住民票の写し", cover=_HOME_AND_NUMBER),
        _certificate(
            "family_register",
            "戸籍全部事項証明書",
            RequesterKind.parent,
            RequesterKind.minor_guardian,
            RequesterKind.bereaved,
            cover="本籍",
        ),
        _certificate(
            "family_resident_record",
            "続柄の入った住民票の写し",
            RequesterKind.parent,
            cover=_HOME_AND_NUMBER,
        ),
        _certificate(
            "guardianship_record",
            "成年後見の登記事項証明書",
            RequesterKind.adult_guardian,
            cover="本籍",
        ),
        _certificate("power_of_attorney", "委任状", RequesterKind.mandated_agent),
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
