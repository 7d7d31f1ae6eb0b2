"""Make incidents in fictional records."""

from dataclasses import replace
from datetime import date
from typing import Any, cast

from app.office import incident_filings, incident_reports, incidents, members
from app.office.desk import Desk
from app.rules.ids import IncidentId, MemberId
from app.rules.incident_drafts import IncidentDraft
from app.rules.incident_filings import FilingDraft
from app.rules.incident_notice_words import NoticeWords
from app.rules.incident_report import ReportItems
from app.rules.incidents import IncidentType
from tests.office.seats import member

DRAFT = IncidentDraft(
    kind="leak",
    title="配達名簿の置き忘れ",
    what="配達の名簿を、店舗の駐車場に置き忘れた。",
    known_on="2026-04-18",
    known_time="9:05",
    happened_on="2026-04-17",
    department="見本センター",
    types=(IncidentType.sensitive,),
    people_count="2",
)
ITEMS = ReportItems(*(f"架空の記入{n}" for n in range(1, 10)))
WORDS = NoticeWords(
    "名簿を置き忘れました。", "お名前、ご住所", "確認の不足", "知らせはありません。"
)


def judge(desk: Desk, key: IncidentId, *types: IncidentType) -> None:
    """Say of which types a misdelivery is; without any it need not be reported."""
    typed = incidents.typed(desk, key)
    draft = replace(typed.draft, department="見本センター", types=types)
    incidents.change(desk, key, draft, typed.edition)


def recorded(desk: Desk, **changed: object) -> IncidentId:
    """Put an incident on record."""
    draft = replace(DRAFT, **cast("dict[str, Any]", changed))
    return incidents.record(desk, draft).incident_id


def reported(desk: Desk, key: IncidentId, kind: str, on: date) -> None:
    """Write the items where there are none, and hand a report in."""
    sheet = incident_reports.begin(desk, key)
    if not sheet.edition:
        incident_reports.save(desk, key, ITEMS, 0)
    incident_filings.file(desk, key, FilingDraft(kind, on.isoformat(), "架空-1"))


def people(desk: Desk, count: int) -> list[MemberId]:
    """Register fictional members."""
    return [
        members.register(
            desk, member(f"{n:08d}", name=f"架空　太郎{n}", telephone=f"02350{n:05d}")
        ).member_id
        for n in range(1, count + 1)
    ]
