"""What was reported of an incident stays as it was handed in, and its people stand once."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.rules.ids import IncidentId
from app.rules.incident_days import FilingKind
from app.rules.incident_drafts import Incident
from app.rules.incident_filings import Filing, FilingWay
from app.rules.incident_report import ReportItems, items_in, items_out
from app.rules.incidents import IncidentKind, IncidentType, Origin
from tests.storage.records import BY, HANAKO, Records, enter

AT = datetime(2026, 4, 20, 2, tzinfo=UTC)
ITEMS = ReportItems("概要", "氏名", "2人")
INCIDENT = Incident(
    kind=IncidentKind.loss,
    title="架空の滅失",
    what="架空の概要",
    known_on=date(2026, 4, 18),
    known_time="09:05",
    happened_on=None,
    department="見本センター",
    origin=Origin.own,
    recipient_id=None,
    types=(IncidentType.sensitive, IncidentType.malice),
    encrypted=False,
    people_count=None,
)


def incident(records: Records) -> IncidentId:
    with records.write() as unit:
        key = unit.incidents.book.add("案26-01", INCIDENT, BY, AT)
        unit.log()
    return key


def test_an_incident_is_read_as_it_was_written(records: Records) -> None:
    key = incident(records)
    with records.read() as unit:
        row = unit.incidents.book.find(key)
    assert row is not None
    assert {name: getattr(row, name) for name in vars(INCIDENT)} == vars(INCIDENT)
    assert (row.number, row.edition, row.is_judged) == ("案26-01", 1, True)


def test_only_who_read_the_last_edition_may_write(records: Records) -> None:
    key = incident(records)
    with records.write() as unit:
        assert unit.incidents.book.set_values(key, 1, substitute="店頭に掲示")
        assert not unit.incidents.book.change(key, INCIDENT, 1)
        assert unit.incident_reports.write(key, ITEMS, 0)
        assert not unit.incident_reports.write(key, ITEMS, 0)
        assert unit.incident_reports.write(key, ITEMS, 1)
        unit.log()
    with records.read() as unit:
        assert unit.incident_reports.items(key) == (ITEMS, 2)


def test_a_report_that_was_handed_in_is_never_changed(records: Records) -> None:
    key = incident(records)
    with records.write() as unit:
        new = Filing(FilingKind.preliminary, date(2026, 4, 20), "架空-1", FilingWay.form)
        unit.incident_reports.file(key, new, items_out(ITEMS), BY, AT)
        unit.log()
    with records.read() as unit:
        (row,) = unit.incident_reports.filings()[key]
    assert (row.kind, row.number, items_in(row.words)) == (FilingKind.preliminary, "架空-1", ITEMS)
    for change in (
        "UPDATE incident_filings SET filed_on = '2026-04-19'",
        "DELETE FROM incident_filings",
        "DELETE FROM incidents",
    ):
        with pytest.raises(DBAPIError), records.write() as unit:
            unit.session.execute(text(change))


def test_whoever_is_named_twice_stands_once(records: Records) -> None:
    key = incident(records)
    with records.write() as unit:
        member = enter(unit, HANAKO)
        assert unit.incident_people.add(key, [(member, None), (member, None)]) == 1
        assert unit.incident_people.add(key, [(member, None)]) == 0
        (row,) = unit.incident_people.of(key)
        unit.incident_people.tell(row.id, date(2026, 4, 20), "telephone")
        unit.incident_people.take_away([row.id])
        unit.log()
    with records.read() as unit:
        assert unit.incident_people.counts() == {key: (1, 1)}
        assert unit.incident_people.untold(key, member) == []
