"""That a version was shown is kept apart from what was answered."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError

from app.rules.ids import MemberId, NoticeId
from app.storage.notices import NewNotice
from app.storage.unit import Unit
from tests.storage.records import AT, BY, HANAKO, NEWEST, TODAY, Records, agree, enter, somebody


def shown(unit: Unit, key: MemberId, on: date = TODAY) -> NewNotice:
    version = unit.policies.find(NEWEST)
    assert version is not None
    return NewNotice(key, version.id, version.sha256, on, "letter")


def test_what_was_shown_comes_back_newest_first(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        first = unit.notices.add(shown(unit, key, NEWEST), BY, AT)
        second = unit.notices.add(shown(unit, key), BY, AT)
        unit.log()
    with records.read() as unit:
        rows = unit.notices.of(key)
        assert [row.id for row in rows] == [second, first]
        assert (rows[0].version_on, rows[0].shown_on, rows[0].way) == (NEWEST, TODAY, "letter")
        assert (rows[0].recorded_by, rows[0].recorded_at) == ("架空　担当", AT)
        assert unit.standings.of([key], TODAY) == {key: "current"}


def test_many_notices_keep_their_order(records: Records) -> None:
    with records.write() as unit:
        people = [enter(unit, somebody(code)) for code in range(1, 30)]
        keys = unit.notices.add_all([shown(unit, one) for one in people], BY, AT)
        assert unit.notices.add_all([], BY, AT) == []
        unit.log()
    pairs = records.all("SELECT id, member_id FROM notices ORDER BY id")
    assert pairs == list(zip(keys, people, strict=True))


def test_a_consent_names_the_notice_it_answers(records: Records) -> None:
    with records.write() as unit:
        key, other = enter(unit, HANAKO), enter(unit, somebody(2))
        notice = unit.notices.add(shown(unit, key, date(2026, 4, 26)), BY, AT)
        kept = unit.consents.kept(agree(unit, key, NEWEST, TODAY))
        assert kept is not None
        added = unit.consents.add(replace(kept, notice_id=notice), BY, AT)
        unit.log()
    with records.read() as unit:
        assert unit.consents.rows([added])[0].notice_on == date(2026, 4, 26)
    strange = replace(kept, member_id=other, notice_id=NoticeId(notice))
    with pytest.raises(DBAPIError, match="ledger:"), records.write() as unit:
        unit.consents.add(strange, BY, AT)
