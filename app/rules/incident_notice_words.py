"""Put into words what the people of an incident are told: the five items of 規則10条."""

from dataclasses import asdict, dataclass
from datetime import date

from app.rules.eras import japanese
from app.rules.incident_report import UNDER_INQUIRY, ReportItems

LABELS = {
    "happened": "起きたこと",
    "items": "含まれていた情報",
    "cause": "原因",
    "harm": "二次被害とそのおそれ",
    "besides": "お願いとこれからのこと",
}


@dataclass(frozen=True)
class NoticeWords:
    """Hold the five items that everybody concerned is told alike; nobody is named in them."""

    happened: str = ""
    items: str = ""
    cause: str = ""
    harm: str = ""
    besides: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """Name the items that must be there and are not; the last may be left out."""
        return tuple(
            label
            for name, label in LABELS.items()
            if name != "besides" and not asdict(self)[name].strip()
        )

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """List the items as the letter has them."""
        texts = asdict(self)
        return tuple((label, texts[name].strip()) for name, label in LABELS.items() if texts[name])


def proposed_notice(what: str, happened_on: date | None, report: ReportItems) -> NoticeWords:
    """Propose what is told from what is on record; inquiries are said to go on."""
    on = f"{japanese(happened_on)}に起きました。" if happened_on else ""
    return NoticeWords(
        happened="\n".join(part for part in (what, on) if part),
        items=_known(report.items),
        cause=_known(report.cause) or "調べております。分かりましたら、改めてお知らせいたします。",
        harm=_known(report.harm) or "これまでに、悪用されたという知らせはございません。",
        besides="心当たりのない連絡がありましたら、お返事の前に担当までお知らせください。",
    )


def _known(text: str) -> str:
    return "" if text.strip() == UNDER_INQUIRY else text.strip()
