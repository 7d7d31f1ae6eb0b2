"""What is typed of an incident is read, or its field is named."""

from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest

from app.rules.ids import RecipientId
from app.rules.incident_days import FilingKind
from app.rules.incident_drafts import IncidentDraft, read_incident
from app.rules.incident_filings import FilingDraft, FilingWay, next_kind, read_filing
from app.rules.incidents import IncidentKind, IncidentType, Origin

TODAY = date(2026, 4, 20)
DRAFT = IncidentDraft(
    kind="leak",
    title="名簿の置き忘れ",
    what="配達の名簿を、店舗の駐車場に置き忘れた。",
    known_on="4/18",
    known_time="9:05",
    happened_on="4/17",
    department="組合員サービス部",
    types=(IncidentType.sensitive,),
    people_count="1,200人",
)


def test_a_whole_draft_is_read() -> None:
    incident = read_incident(DRAFT, today=TODAY).incident
    assert incident is not None
    assert incident.kind is IncidentKind.leak
    assert (incident.known_on, incident.known_time) == (date(2026, 4, 18), "09:05")
    assert incident.happened_on == date(2026, 4, 17)
    assert incident.people_count == 1_200
    assert incident.types == (IncidentType.sensitive, IncidentType.many)


def test_what_nobody_knows_yet_may_stay_empty() -> None:
    open_draft = replace(DRAFT, happened_on="", known_time="", people_count="", types=())
    incident = read_incident(open_draft, today=TODAY).incident
    assert incident is not None
    assert incident.people_count is None
    assert incident.happened_on is None
    assert incident.types == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", ""),
        ("kind", "theft"),
        ("title", "  "),
        ("title", "あ" * 81),
        ("what", ""),
        ("what", "あ" * 1_001),
        ("known_on", ""),
        ("known_on", "2026/4/21"),
        ("known_on", "2/30"),
        ("known_time", "25:00"),
        ("known_time", "朝"),
        ("happened_on", "4/19"),
        ("department", ""),
        ("department", "あ" * 61),
        ("origin", "elsewhere"),
        ("people_count", "数人"),
        ("people_count", "-3"),
        ("people_count", "100000000"),
    ],
)
def test_the_field_that_is_wrong_is_named(field: str, value: str) -> None:
    reading = read_incident(replace(DRAFT, **cast("dict[str, Any]", {field: value})), today=TODAY)
    assert reading.incident is None
    assert [one.field for one in reading.problems] == [field]
    assert reading.problems[0].sentence.endswith("。")


def test_a_contractor_is_asked_for_where_it_happened_there() -> None:
    there = replace(DRAFT, origin=Origin.contractor.value)
    assert [one.field for one in read_incident(there, today=TODAY).problems] == ["recipient_id"]
    named = read_incident(replace(there, recipient_id=RecipientId(3)), today=TODAY).incident
    assert named is not None
    assert named.recipient_id == 3
    here = read_incident(replace(DRAFT, recipient_id=RecipientId(3)), today=TODAY).incident
    assert here is not None
    assert here.recipient_id is None


def test_a_report_is_read_with_its_day() -> None:
    draft = FilingDraft("final", "4/20", " 第12号 ", "form")
    filing = read_filing(draft, known_on=date(2026, 4, 18), today=TODAY).filing
    assert filing is not None
    assert (filing.kind, filing.filed_on) == (FilingKind.final, TODAY)
    assert (filing.number, filing.way) == ("第12号", FilingWay.form)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (FilingDraft("", "4/20"), "kind"),
        (FilingDraft("final", ""), "filed_on"),
        (FilingDraft("final", "4/17"), "filed_on"),
        (FilingDraft("final", "2026/4/21"), "filed_on"),
        (FilingDraft("final", "4/20", "1" * 41), "number"),
        (FilingDraft("final", "4/20", "", "pigeon"), "way"),
    ],
)
def test_a_report_that_cannot_be_is_named(draft: FilingDraft, field: str) -> None:
    reading = read_filing(draft, known_on=date(2026, 4, 18), today=TODAY)
    assert reading.filing is None
    assert [one.field for one in reading.problems] == [field]


def test_the_next_report_is_proposed() -> None:
    assert next_kind([]) is FilingKind.preliminary
    assert next_kind([FilingKind.preliminary]) is FilingKind.final
    assert next_kind([FilingKind.final]) is FilingKind.preliminary
    assert next_kind([FilingKind.final, FilingKind.preliminary]) is FilingKind.further
