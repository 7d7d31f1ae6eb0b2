"""Hold the nine items of a report to the commission, and propose them from what is known."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Final

from app.rules.eras import with_weekday
from app.rules.incidents import IncidentKind, IncidentType

LONGEST_ITEM: Final = 2_000
UNDER_INQUIRY: Final = "調査中"
LABELS: Final = {
    "summary": "概要",
    "items": "漏えい等が発生した個人データの項目",
    "people": "ご本人の数",
    "cause": "原因",
    "harm": "二次被害又はそのおそれの有無とその内容",
    "to_people": "ご本人への対応の実施状況",
    "publication": "公表の実施状況",
    "prevention": "再発防止のための措置（済・予定）",
    "besides": "その他参考となる事項",
}
"""The items of 規則8条1項 in their order."""


@dataclass(frozen=True)
class ReportItems:
    """Hold the nine items as they stand; an empty one is not known yet."""

    summary: str = ""
    items: str = ""
    people: str = ""
    cause: str = ""
    harm: str = ""
    to_people: str = ""
    publication: str = ""
    prevention: str = ""
    besides: str = ""

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Yield each item with its label."""
        return ((LABELS[one.name], getattr(self, one.name)) for one in fields(self))

    @property
    def missing(self) -> tuple[str, ...]:
        """Name the items of 確報 that are empty or still said to be under inquiry.

        The last item is for what else there is to say; there may be nothing.
        """
        found = tuple(self)[:-1]
        return tuple(
            label for label, text in found if not text.strip() or text.strip() == UNDER_INQUIRY
        )

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing has been written yet."""
        return not any(text.strip() for _label, text in self)


def items_out(items: ReportItems) -> str:
    """Return the items as they are kept with a report that was handed in."""
    return json.dumps(asdict(items), ensure_ascii=False)


def items_in(kept: str) -> ReportItems:
    """Return the items of a report as it was handed in."""
    return ReportItems(**json.loads(kept))


@dataclass(frozen=True)
class Known:
    """Hold what the records know of an incident when its report is proposed."""

    kind: IncidentKind
    what: str
    known_on: date
    department: str
    happened_on: date | None = None
    types: tuple[IncidentType, ...] = ()
    people_count: int | None = None
    told: int = 0
    named: int = 0
    substitute_on: date | None = None
    prevention: tuple[str, ...] = ()


def proposed(known: Known) -> ReportItems:
    """Propose the items; what the records do not know is left empty and asked for."""
    return ReportItems(
        summary=_summary(known),
        people=_people(known),
        to_people=_to_people(known),
        publication=_publication(known),
        prevention="\n".join(known.prevention),
    )


def _summary(known: Known) -> str:
    happened = f"発生した日　{with_weekday(known.happened_on)}" if known.happened_on else ""
    knew = f"知った日　{with_weekday(known.known_on)}"
    where = f"（{known.department}）" if known.department else ""
    types = "、".join(one.word for one in known.types)
    kinds = f"区分　{known.kind.word}" + (f"（{types}）" if types else "")
    return "\n".join(line for line in (known.what, happened, f"{knew}{where}", kinds) if line)


def _people(known: Known) -> str:
    return UNDER_INQUIRY if known.people_count is None else f"{known.people_count:,}人"


def _to_people(known: Known) -> str:
    if known.named and known.told == known.named:
        return f"対象の{known.named:,}人の方に、お知らせしました。"
    if known.told:
        return f"対象の{known.named:,}人のうち{known.told:,}人の方に、お知らせしました。"
    return ""


def _publication(known: Known) -> str:
    if known.substitute_on is None:
        return ""
    return f"{with_weekday(known.substitute_on)}に公表しました。"
