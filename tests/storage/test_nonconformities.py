"""Facts stay as they were recorded; only their words may go, and how they were put right comes."""

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.rules.ids import MemberId, NonconformityId
from app.rules.nonconformities import Fact, Gate
from app.storage.nonconformities import FactRow, Nonconformities
from tests.storage.records import AT, BY, HANAKO, Records, enter

HER = MemberId(1)
WHAT = Fact(Gate.extend, date(2026, 4, 23), "期限の後の文書", "延長できません", None, None, HER)


def recorded(records: Records) -> NonconformityId:
    with records.write() as unit:
        assert enter(unit, HANAKO) == HER
        key = Nonconformities(unit.session).add(WHAT, BY, AT)
        unit.log()
    return key


def found(records: Records, key: NonconformityId) -> FactRow:
    with records.read() as unit:
        row = Nonconformities(unit.session).find(key)
    assert row is not None
    return row


def test_a_fact_is_recorded_found_and_put_right(records: Records) -> None:
    key = recorded(records)
    row = found(records, key)
    assert (row.gate, row.happened_on, row.what, row.refusal) == (
        Gate.extend,
        date(2026, 4, 23),
        "期限の後の文書",
        "延長できません",
    )
    assert (row.recorded_by, row.recorded_at, row.member_id) == (BY, AT, HER)
    with records.write() as unit:
        facts = Nonconformities(unit.session)
        assert [one.id for one in facts.rows(open_only=True)] == [key]
        facts.remedy(key, date(2026, 4, 24), BY, "お詫びした")
        assert facts.rows(open_only=True) == []
        assert [one.id for one in facts.rows(member_id=HER)] == [key]
        unit.log()
    assert (found(records, key).remedy, found(records, key).remedied_on) == (
        "お詫びした",
        date(2026, 4, 24),
    )


def test_the_words_go_and_the_fact_stays(records: Records) -> None:
    key = recorded(records)
    with records.write() as unit:
        assert Nonconformities(unit.session).erase(member_ids=[HER]) == 1
        assert Nonconformities(unit.session).erase(request_ids=[999]) == 0
        unit.log()
    row = found(records, key)
    assert (row.what, row.refusal, row.gate) == ("", "", Gate.extend)


@pytest.mark.parametrize(
    "cheat",
    [
        "UPDATE nonconformities SET happened_on = '2026-04-22'",
        "UPDATE nonconformities SET gate = 'other'",
        "DELETE FROM nonconformities",
    ],
)
def test_nobody_rewrites_what_happened(filed: Records, cheat: str) -> None:
    key = recorded(filed)
    with pytest.raises(DBAPIError, match="nonconformities"), filed.write() as unit:
        unit.session.execute(text(cheat))
    assert found(filed, key).gate is Gate.extend
