"""Print what an incident needs on paper: the report with its nine items, and what is published."""

from collections.abc import Iterator
from dataclasses import asdict

from app.letters import incident_public_sheet, incident_report_sheet
from app.letters.incident_public_sheet import PublicSheetFacts
from app.letters.incident_report_sheet import ReportSheetFacts
from app.office import incident_reports, page_settings, profile
from app.office.desk import Desk
from app.office.incident_found import found, subjects
from app.office.incident_progress import Stand, stand_of
from app.office.typed import refuse_unfit
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.ids import IncidentFilingId, IncidentId
from app.rules.incident_filings import next_kind
from app.rules.incident_notice_words import LABELS, NoticeWords
from app.rules.incident_report import ReportItems, items_in
from app.rules.incident_words import LONGEST
from app.rules.incidents import signs
from app.rules.roles import Verb
from app.storage.unit import Unit


def look(desk: Desk, key: IncidentId, filing: IncidentFilingId | None = None) -> bytes:
    """Return the report as PDF: as it stands now, or as it was handed in.

    Raises:
        Refused: there is no such incident or report.
    """
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return _draw(desk, unit, stand_of(unit, found(desk, unit, key), desk.today), filing)


def take(desk: Desk, key: IncidentId, filing: IncidentFilingId | None = None) -> bytes:
    """Return the report as PDF that leaves the program; that it did goes into the log."""
    desk.demand(Verb.read_governance)
    with desk.unit("漏えい等報告書を印刷") as unit:
        row = found(desk, unit, key)
        unit.log(subjects(desk, unit, row), {"filing": filing or 0})
        return _draw(desk, unit, stand_of(unit, row, desk.today), filing)


def look_public(desk: Desk, key: IncidentId, words: NoticeWords) -> bytes:
    """Return what would be published as PDF, a draft."""
    desk.demand(Verb.record_incident)
    _refuse_lacking(words)
    with desk.look() as unit:
        found(desk, unit, key)
        return _public(desk, unit, words, draft=True)


def take_public(desk: Desk, key: IncidentId, words: NoticeWords) -> bytes:
    """Return what is published as PDF; that it left the program goes into the log."""
    desk.demand(Verb.record_incident)
    _refuse_lacking(words)
    with desk.unit("漏えい等の公表文を印刷") as unit:
        row = found(desk, unit, key)
        unit.log(subjects(desk, unit, row), asdict(words))
        return _public(desk, unit, words, draft=False)


def _draw(desk: Desk, unit: Unit, stand: Stand, filing: IncidentFilingId | None) -> bytes:
    kind, items = _written(unit, stand, filing)
    facts = ReportSheetFacts(
        kind=kind,
        number=stand.row.number or "なし",
        facts=tuple(_facts(unit, stand)),
        items=tuple(items),
        owner=profile.sender(unit).name,
        printed_on=desk.today,
        anchor=unit.history.anchor(),
        practice=desk.practice,
    )
    return incident_report_sheet.draw(facts, page_settings.of(unit))


def _written(unit: Unit, stand: Stand, filing: IncidentFilingId | None) -> tuple[str, ReportItems]:
    if filing is None:
        kind = next_kind(list(stand.filed))
        return f"{kind.word}の案", incident_reports.current(unit, stand)
    for one in stand.filings:
        if one.id == filing:
            return one.kind.word, items_in(one.words)
    raise Refused("この報告の記録は見つかりません。画面を最新にしてからお試しください。")


def _facts(unit: Unit, stand: Stand) -> Iterator[tuple[str, str]]:
    row, days = stand.row, stand.days
    yield "件名", row.title or row.kind.word
    yield "種類・区分", f"{row.kind.word}　{signs(row.types) if row.is_judged else '確認待ち'}"
    yield "知った日時", f"{with_weekday(row.known_on)} {row.known_time}".strip()
    yield "最初に知った部署", row.department or "確認待ち"
    contractors = unit.recipients.rows([row.recipient_id] if row.recipient_id else [])
    yield "起きた場所", "　".join((row.origin.word, *(one.name for one in contractors)))
    yield "速報の目安", f"{with_weekday(days.third_on)}から{with_weekday(days.fifth_on)}まで"
    yield "確報の期限", with_weekday(days.final_on)
    filed = (
        f"{one.kind.word}　{with_weekday(one.filed_on)}　{one.number}" for one in stand.filings
    )
    yield "提出の記録", "\n".join(one.strip("　") for one in filed) or "なし"


def _public(desk: Desk, unit: Unit, words: NoticeWords, *, draft: bool) -> bytes:
    facts = PublicSheetFacts(
        items=words.lines,
        organisation=profile.sender(unit, "incident_notice", desk.today),
        published_on=desk.today,
        anchor=unit.history.anchor(),
        draft=draft,
        practice=desk.practice,
    )
    return incident_public_sheet.draw(facts, page_settings.of(unit))


def _refuse_lacking(words: NoticeWords) -> None:
    if words.missing:
        raise Refused(f"{'・'.join(words.missing)}を書いてください。公表文は作っていません。")
    refuse_unfit({LABELS[name]: text for name, text in asdict(words).items()}, LONGEST)
